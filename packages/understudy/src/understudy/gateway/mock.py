"""Mock integrations: a status from the request template, a response from the integration responses."""

import json
import re

from understudy.gateway.model import Integration, IntegrationResponse, Strings
from understudy.gateway.refusals import JSON, Refusal, Response
from understudy.gateway.request import Call
from understudy.gateway.templates import Templates

# Templates such as {statusCode: 200} are common, and taken.
STATUS = re.compile(r"""["']?statusCode["']?\s*:\s*["']?(\d+)""")
PREFIX = "method.response.header."


def mock_response(integration: Integration, call: Call) -> Response:
    templates = Templates(call)
    status = _status(templates.fill(_request_template(integration, call)))
    chosen = _matching(integration.responses, str(status))
    headers = {name.removeprefix(PREFIX): call.mapped(expression) for name, expression in chosen.parameters.items()}
    content_type, template = _response_template(chosen.templates, call)
    body = templates.fill(template)
    headers |= templates.override["header"]
    given = {name.lower() for name in headers}
    defaults = {"Content-Type": content_type, "x-amzn-RequestId": call.request_id, "x-amz-apigw-id": call.extended_id}
    pairs = [(name, str(value)) for name, value in headers.items() if value is not None]
    pairs += [(name, value) for name, value in defaults.items() if name.lower() not in given]
    return Response(_overridden(templates.override["status"]) or chosen.status, pairs, body.encode())


def _request_template(integration: Integration, call: Call) -> str:
    """See "Method request behavior for payloads without mapping templates for REST APIs"."""
    content_type = (call.request.header("Content-Type") or JSON).split(";")[0].strip()
    template = integration.templates.get(content_type) or integration.templates.get("$default")
    if template is not None:
        return template
    never = integration.passthrough == "NEVER"
    if never or (integration.passthrough == "WHEN_NO_TEMPLATES" and integration.templates):
        raise Refusal("UNSUPPORTED_MEDIA_TYPE")
    return call.request.body.decode(errors="replace")


def _status(filled: str) -> int:
    try:
        return int(json.loads(filled)["statusCode"])
    except (ValueError, KeyError, TypeError):
        match = STATUS.search(filled)
    if not match:
        raise Refusal("API_CONFIGURATION_ERROR", why="the request template gives no statusCode")
    return int(match[1])


def _matching(responses: tuple[IntegrationResponse, ...], status: str) -> IntegrationResponse:
    for response in responses:
        if response.selection_pattern and re.fullmatch(response.selection_pattern, status):
            return response
    default = next((response for response in responses if not response.selection_pattern), None)
    if default is None:
        raise Refusal("API_CONFIGURATION_ERROR", why=f"no integration response is for status {status}")
    return default


def _response_template(templates: Strings, call: Call) -> tuple[str, str]:
    accepted = (call.request.header("Accept") or "").split(",")[0].split(";")[0].strip()
    found = next((type_ for type_ in (accepted, JSON, *templates) if type_ in templates), None)
    return (found, templates[found]) if found else (JSON, "")


def _overridden(status: object) -> int | None:
    """An override that is no status between 100 and 599 is ignored."""
    return status if isinstance(status, int) and 100 <= status <= 599 else None  # noqa: PLR2004
