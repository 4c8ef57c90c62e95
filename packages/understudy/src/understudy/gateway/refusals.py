"""What API Gateway answers by itself: gateway responses, their types, statuses and templates."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from understudy.gateway.model import GatewayResponse, Integration
from understudy.gateway.request import Call, text_at

JSON = "application/json"
NAME = r"(?:context|stageVariables|method\.request)\.[A-Za-z0-9_.\-]*[A-Za-z0-9_]"
VARIABLE = re.compile(rf"\$(?:\{{({NAME})\}}|({NAME}))")


@dataclass(frozen=True, slots=True)
class Response:
    status: int
    headers: list[tuple[str, str]]
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Kind:
    """A type of gateway response: "Gateway response types for API Gateway"."""

    status: int
    error_type: str
    """`x-amzn-ErrorType`."""
    message: str | None


KINDS = {
    "ACCESS_DENIED": Kind(403, "AccessDeniedException", "User is not authorized to access this resource"),
    "API_CONFIGURATION_ERROR": Kind(500, "InternalServerErrorException", "Internal server error"),
    "AUTHORIZER_CONFIGURATION_ERROR": Kind(500, "AuthorizerConfigurationException", None),
    "BAD_REQUEST_BODY": Kind(400, "BadRequestException", "Invalid request body"),
    "BAD_REQUEST_PARAMETERS": Kind(400, "BadRequestException", None),
    "DEFAULT_4XX": Kind(400, "BadRequestException", "Bad Request"),
    "DEFAULT_5XX": Kind(500, "InternalServerErrorException", "Internal server error"),
    "INTEGRATION_FAILURE": Kind(504, "InternalServerErrorException", "Internal server error"),
    "INTEGRATION_TIMEOUT": Kind(504, "InternalServerErrorException", "Endpoint request timed out"),
    "MISSING_AUTHENTICATION_TOKEN": Kind(403, "MissingAuthenticationTokenException", "Missing Authentication Token"),
    "REQUEST_TOO_LARGE": Kind(413, "RequestTooLargeException", "Request Too Long"),
    "THROTTLED": Kind(429, "TooManyRequestsException", "Too Many Requests"),
    "UNAUTHORIZED": Kind(401, "UnauthorizedException", "Unauthorized"),
    "UNSUPPORTED_MEDIA_TYPE": Kind(415, "BadRequestException", "Unsupported Media Type"),
}
# "Amazon API Gateway important notes": customizing REQUEST_TOO_LARGE isn't supported.
FIXED = frozenset({"REQUEST_TOO_LARGE"})


@dataclass(eq=False)
class Refusal(Exception):
    """Ends a call with a gateway response."""

    type: str
    message: str | None = None
    """None: the type's own."""
    status: int | None = None
    why: str = ""
    """For the log on this machine; the client never sees it."""
    challenge: str = ""
    """`WWW-Authenticate`, of HTTP APIs."""
    kind: Kind = field(init=False)

    def __post_init__(self) -> None:
        self.kind = KINDS[self.type]


def unserved(integration: Integration, call: Call) -> Response:
    """No answer of API Gateway's: it would go on where the local stage can't."""
    call.notes["why"] = integration.unserved
    return Response(501, [("Content-Type", JSON)], json.dumps({"message": integration.unserved}).encode())


def answer(refusal: Refusal, call: Call) -> Response:
    """The gateway response, customised as declared for its type or for the fallback of its class."""
    status = refusal.status or refusal.kind.status
    declared = _declared(refusal.type, status, call.stage.gateway_responses)
    variables = {"error": _error(refusal), **call.context()}
    content_type, template = _template(refusal.type, declared, call)
    headers = [
        ("Content-Type", content_type),
        ("x-amzn-ErrorType", refusal.kind.error_type),
        ("x-amzn-RequestId", call.request_id),
        ("x-amz-apigw-id", call.extended_id),
    ]
    headers += [(name, value) for name, value in _parameters(declared, variables, call) if value is not None]
    return Response((declared and declared.status) or status, headers, _filled(template, variables, call).encode())


def _declared(type_: str, status: int, responses: Mapping[str, GatewayResponse]) -> GatewayResponse | None:
    if type_ in FIXED:
        return None
    fallback = "DEFAULT_5XX" if status >= 500 else "DEFAULT_4XX"  # noqa: PLR2004
    return responses.get(type_) or responses.get(fallback)


def _error(refusal: Refusal) -> dict[str, str | None]:
    message = refusal.message or refusal.kind.message
    return {"message": message, "messageString": json.dumps(message), "responseType": refusal.type}


def _template(type_: str, declared: GatewayResponse | None, call: Call) -> tuple[str, str]:
    """The declared template that the client accepts, else JSON's, else the first."""
    if not declared or not declared.templates:
        name = "Message" if type_ == "ACCESS_DENIED" else "message"
        return JSON, f'{{"{name}":$context.error.messageString}}'
    accepted = (call.request.header("Accept") or "").split(",")[0].split(";")[0].strip()
    templates = declared.templates
    return next((type_, templates[type_]) for type_ in (accepted, JSON, *templates) if type_ in templates)


def _parameters(
    declared: GatewayResponse | None, variables: Mapping[str, object], call: Call
) -> list[tuple[str, str | None]]:
    """`gatewayresponse.header.NAME` to a mapping expression; the error's variables count too."""
    return [
        (name.removeprefix("gatewayresponse.header."), _value(expression, variables, call))
        for name, expression in (declared.parameters if declared else {}).items()
    ]


def _filled(template: str, variables: Mapping[str, object], call: Call) -> str:
    """Plain substitution: these templates aren't run through Velocity."""
    return VARIABLE.sub(lambda match: _value(match[1] or match[2], variables, call) or "", template)


def _value(expression: str, variables: Mapping[str, object], call: Call) -> str | None:
    if expression.startswith("context."):
        return text_at(variables, expression.removeprefix("context."))
    return call.mapped(expression)
