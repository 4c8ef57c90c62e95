"""What templates make of request and response: "Data transformations for REST APIs in API Gateway"."""

import re

from understudy.gateway.model import Integration, IntegrationResponse, Strings
from understudy.gateway.refusals import JSON, Refusal, Response
from understudy.gateway.request import Call
from understudy.gateway.templates import Templates

PREFIX = "method.response.header."


def request_template(integration: Integration, call: Call) -> str | None:
    """The template for the request's content type; None where its body is passed on as it is.

    See "Method request behavior for payloads without mapping templates for REST APIs". Raises Refusal.
    """
    content_type = (call.request.header("Content-Type") or JSON).split(";")[0].strip()
    template = integration.templates.get(content_type) or integration.templates.get("$default")
    never = integration.passthrough == "NEVER"
    if template is None and (never or (integration.passthrough == "WHEN_NO_TEMPLATES" and integration.templates)):
        raise Refusal("UNSUPPORTED_MEDIA_TYPE")
    return template


def response_for(integration: Integration, outcome: str) -> IntegrationResponse:
    """The integration response whose pattern is for the outcome, else the default one. Raises Refusal."""
    for response in integration.responses:
        if response.selection_pattern and re.fullmatch(response.selection_pattern, outcome, re.DOTALL):
            return response
    default = next((response for response in integration.responses if not response.selection_pattern), None)
    if default is None:
        raise Refusal("API_CONFIGURATION_ERROR", why=f"no integration response is for {outcome!r}")
    return default


def mapped_response(
    chosen: IntegrationResponse, call: Call, templates: Templates, body: str | None = None
) -> Response:
    """`body` is what the integration answered, which passes where there is no template; None is a mock's nothing."""
    headers = {
        name.removeprefix(PREFIX): templates.answered(expression, body) or call.mapped(expression)
        for name, expression in chosen.parameters.items()
    }
    content_type, template = _response_template(chosen.templates, call)
    content = (body or "") if template is None else templates.fill(template, body)
    headers |= templates.override["header"]
    given = {name.lower() for name in headers}
    defaults = {"Content-Type": content_type, "x-amzn-RequestId": call.request_id, "x-amz-apigw-id": call.extended_id}
    pairs = [(name, str(value)) for name, value in headers.items() if value is not None]
    pairs += [(name, value) for name, value in defaults.items() if name.lower() not in given]
    return Response(_overridden(templates.override["status"]) or chosen.status, pairs, content.encode())


def _response_template(templates: Strings, call: Call) -> tuple[str, str | None]:
    accepted = (call.request.header("Accept") or "").split(",")[0].split(";")[0].strip()
    found = next((type_ for type_ in (accepted, JSON, *templates) if type_ in templates), None)
    return (found, templates[found]) if found else (JSON, None)


def _overridden(status: object) -> int | None:
    """An override that is no status between 100 and 599 is ignored."""
    return status if isinstance(status, int) and 100 <= status <= 599 else None  # noqa: PLR2004
