"""HTTP APIs: one call through a stage, in the order in which API Gateway looks at it ("Work with HTTP APIs")."""

import json
import time
from urllib.parse import unquote

from understudy.gateway.authorizers import Authorizers, Decision, Identity, failed
from understudy.gateway.cors import preflight, with_cors
from understudy.gateway.documents import Documents
from understudy.gateway.events import Event
from understudy.gateway.functions import Functions
from understudy.gateway.http_events import authorizer_event, function_event, response_of
from understudy.gateway.invoking import invoke
from understudy.gateway.model import DEFAULT_STAGE, Authorizer, Integration, Method, Stage
from understudy.gateway.refusals import JSON, Refusal, Response, unserved
from understudy.gateway.request import Call, Request
from understudy.gateway.routing import Router
from understudy.gateway.stage import MAX_BODY_BYTES
from understudy.gateway.throttling import Bucket
from understudy.gateway.tokens import HttpJwtAuthorizers

# An HTTP API has no gateway responses: a status and its own name for it.
ANSWERS = {
    "ACCESS_DENIED": (403, "Forbidden"),
    "INTEGRATION_TIMEOUT": (503, "Service Unavailable"),
    "MISSING_AUTHENTICATION_TOKEN": (404, "Not Found"),
    "REQUEST_TOO_LARGE": (413, "Request Entity Too Large"),
    "THROTTLED": (429, "Too Many Requests"),
    "UNAUTHORIZED": (401, "Unauthorized"),
}
FAILED = (500, "Internal Server Error")


class HttpStage:
    missing = Response(404, [("Content-Type", JSON)], b'{"message":"Not Found"}')
    """What is answered where no stage is."""

    def __init__(self, stage: Stage, functions: Functions, documents: Documents) -> None:
        self.stage = stage
        self._functions = functions
        self._router = Router(method for method in stage.methods if method.resource_path != DEFAULT_STAGE)
        self._default = next((method for method in stage.methods if method.resource_path == DEFAULT_STAGE), None)
        self._lambda_authorizers = HttpAuthorizers(functions)
        self._jwt_authorizers = HttpJwtAuthorizers(documents)
        self._buckets = {key: Bucket(throttle) for key, throttle in stage.throttles.items()}

    async def check(self) -> list[str]:
        """Notes of what can't be had that the stage's authorizers need. Raises DeclarationError."""
        return await self._jwt_authorizers.check(self.stage)

    async def answer(self, request: Request) -> tuple[Response, Call]:
        call = Call(request, self.stage)
        try:
            response = await self._through(call)
        except Refusal as refusal:
            response = _refused(refusal, call)
        response.headers.append(("Apigw-Requestid", call.extended_id))
        return response, call

    async def _through(self, call: Call) -> Response:
        """A route with an authorizer is asked for its authorization even before a preflight is answered."""
        method = self._routed(call)
        answer = preflight(call)
        if answer and not (method and method.authorizer):
            return answer
        if method is None:
            raise Refusal("MISSING_AUTHENTICATION_TOKEN", why="no route is declared for this path")
        if method.integration.unserved:
            return unserved(method.integration, call)
        self._limit(method, call)
        await self._authorize(method, call)
        return with_cors(await self._integrated(method.integration, call), call)

    async def _authorize(self, method: Method, call: Call) -> None:
        if isinstance(method.authorizer, Authorizer):
            await self._lambda_authorizers.authorize(method.authorizer, call)
        elif method.authorizer:
            await self._jwt_authorizers.authorize(method.authorizer, call)

    def _routed(self, call: Call) -> Method | None:
        found = self._router.find(call.request.method, call.request.path)
        call.method, parameters = found or (self._default, {})
        call.path_parameters = {name: unquote(value) for name, value in parameters.items()}
        return call.method

    def _limit(self, method: Method, call: Call) -> None:
        if len(call.request.body) > MAX_BODY_BYTES:
            raise Refusal("REQUEST_TOO_LARGE")
        bucket = self._buckets.get(method.key)
        if bucket and not bucket.take():
            raise Refusal("THROTTLED")

    async def _integrated(self, integration: Integration, call: Call) -> Response:
        event = json.dumps(function_event(integration.payload_format, call)).encode()
        result = await invoke(integration, call, self._functions, event)
        if result.failed:
            raise Refusal("DEFAULT_5XX", why=f"the function failed: {json.loads(result.payload).get('errorMessage')}")
        return response_of(result.payload, integration.payload_format)


def _refused(refusal: Refusal, call: Call) -> Response:
    if refusal.why:
        call.notes["why"] = refusal.why
    status, message = ANSWERS.get(refusal.type, FAILED)
    challenge = [("WWW-Authenticate", refusal.challenge)] if refusal.challenge else []
    response = Response(status, [("Content-Type", JSON), *challenge], json.dumps({"message": message}).encode())
    return with_cors(response, call)


class HttpAuthorizers(Authorizers):
    """See "Control access to HTTP APIs with AWS Lambda authorizers"."""

    def event(self, authorizer: Authorizer, identity: Identity, call: Call) -> Event:
        return authorizer_event(authorizer, identity, call)

    def decision(self, authorizer: Authorizer, payload: bytes) -> Decision:
        if not authorizer.simple:
            return super().decision(authorizer, payload)
        answer = json.loads(payload)
        if not isinstance(answer, dict) or not isinstance(answer.get("isAuthorized"), bool):
            raise failed("the authorizer's answer has no isAuthorized")
        effect = "Allow" if answer["isAuthorized"] else "Deny"
        policy = {"Statement": [{"Effect": effect, "Action": "execute-api:Invoke", "Resource": "*"}]}
        until = time.monotonic() + authorizer.ttl_seconds
        return Decision("", policy, answer.get("context") or {}, until)
