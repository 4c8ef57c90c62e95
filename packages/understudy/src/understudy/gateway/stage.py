"""One call through a stage, in the order in which API Gateway looks at it."""

from understudy.gateway.authorizers import Authorizers
from understudy.gateway.custom import call_by_templates
from understudy.gateway.documents import Documents
from understudy.gateway.functions import Functions
from understudy.gateway.mock import mock_response
from understudy.gateway.model import Authorizer, Integration, Method, Stage
from understudy.gateway.proxy import call_function
from understudy.gateway.refusals import JSON, Refusal, Response, answer, unserved
from understudy.gateway.request import Call, Request
from understudy.gateway.routing import Router
from understudy.gateway.throttling import Bucket
from understudy.gateway.tokens import JwtAuthorizers
from understudy.gateway.validation import validate

MAX_HEADER_BYTES = 10_240
MAX_BODY_BYTES = 10 * 1024 * 1024
REFUSED_IN_QUERY = frozenset("|{}")


class DeployedStage:
    missing = Response(
        403, [("Content-Type", JSON), ("x-amzn-ErrorType", "ForbiddenException")], b'{"message":"Forbidden"}'
    )
    """What is answered where no stage is."""

    def __init__(self, stage: Stage, functions: Functions, documents: Documents) -> None:
        self.stage = stage
        self._functions = functions
        self._router = Router(stage.methods)
        self._lambda_authorizers = Authorizers(functions)
        self._jwt_authorizers = JwtAuthorizers(documents)
        self._buckets = {route: Bucket(throttle) for route, throttle in stage.throttles.items()}

    async def check(self) -> list[str]:
        """Notes of what can't be had that the stage's authorizers need. Raises DeclarationError."""
        return await self._jwt_authorizers.check(self.stage)

    async def answer(self, request: Request) -> tuple[Response, Call]:
        call = Call(request, self.stage)
        try:
            return await self._through(call), call
        except Refusal as refusal:
            if refusal.why:
                call.notes["why"] = refusal.why
            return answer(refusal, call), call

    async def _through(self, call: Call) -> Response:
        _limits(call.request)
        method = self._routed(call)
        if method.integration.unserved:
            return unserved(method.integration, call)
        await self._authorize(method, call)
        validate(method.validation, call)
        return await self._integrated(method.integration, call)

    async def _authorize(self, method: Method, call: Call) -> None:
        if isinstance(method.authorizer, Authorizer):
            await self._lambda_authorizers.authorize(method.authorizer, call)
        elif method.authorizer:
            await self._jwt_authorizers.authorize(method.authorizer, call)

    async def _integrated(self, integration: Integration, call: Call) -> Response:
        if integration.type == "MOCK":
            return mock_response(integration, call)
        integrate = call_function if integration.type == "AWS_PROXY" else call_by_templates
        return await integrate(integration, call, self._functions)

    def _routed(self, call: Call) -> Method:
        found = self._router.find(call.request.method, call.request.path)
        if not found:
            raise Refusal("MISSING_AUTHENTICATION_TOKEN", why="no method is declared for this path")
        call.method, call.path_parameters = found
        bucket = self._buckets.get(call.method.key)
        if bucket and not bucket.take():
            raise Refusal("THROTTLED")
        return call.method


def _limits(request: Request) -> None:
    if REFUSED_IN_QUERY.intersection(request.query):
        raise Refusal("DEFAULT_4XX", why="| { } in a query string must be percent-encoded")
    size = len(request.target) + len(request.query) + sum(len(name) + len(value) for name, value in request.headers)
    if size > MAX_HEADER_BYTES:
        raise Refusal("DEFAULT_4XX", "Request Header Fields Too Large", 431)
    if len(request.body) > MAX_BODY_BYTES:
        raise Refusal("REQUEST_TOO_LARGE")
