"""Lambda proxy integration: "Output format of a Lambda function for proxy integration"."""

import base64
import binascii
import json
import re
from typing import Any

from understudy.gateway.events import proxy_event
from understudy.gateway.functions import Functions
from understudy.gateway.invoking import invoke
from understudy.gateway.media import is_binary
from understudy.gateway.model import Integration
from understudy.gateway.refusals import JSON, Refusal, Response
from understudy.gateway.request import Call

FIELDS = frozenset({"statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded"})
# "Amazon API Gateway important notes": sent on as X-Amzn-Remapped-…
REMAPPED = frozenset({"connection", "content-length", "date", "server", "www-authenticate"})
CONTROL = re.compile(r"[\0\r\n]")
DROPPED = frozenset({"transfer-encoding"})


async def call_function(integration: Integration, call: Call, functions: Functions) -> Response:
    result = await invoke(integration, call, functions, json.dumps(proxy_event(call)).encode())
    if result.failed:
        raise malformed(f"the function failed: {json.loads(result.payload).get('errorMessage')}")
    return _response(json.loads(result.payload), call)


def malformed(why: str) -> Refusal:
    return Refusal("DEFAULT_5XX", status=502, why=why)


def _response(output: Any, call: Call) -> Response:  # noqa: ANN401 - whatever the function returned
    if not isinstance(output, dict) or not output.keys() <= FIELDS:
        raise malformed(
            "a proxy response is an object of statusCode, headers, multiValueHeaders, body, isBase64Encoded"
        )
    headers = _headers(output)
    if not any(name.lower() == "content-type" for name, _ in headers):
        headers.append(("Content-Type", JSON))
    headers += [
        ("x-amzn-RequestId", call.request_id),
        ("x-amz-apigw-id", call.extended_id),
        ("X-Amzn-Trace-Id", call.trace_id),
    ]
    return Response(status_of(output.get("statusCode")), headers, _body(output, call))


def status_of(value: Any) -> int:  # noqa: ANN401
    try:
        status = 200 if value is None else int(value)
    except (TypeError, ValueError) as error:
        raise malformed(f"statusCode {value!r} is no number") from error
    if not 100 <= status <= 599:  # noqa: PLR2004
        raise malformed(f"statusCode {status} is no HTTP status")
    return status


def _body(output: dict[str, Any], call: Call) -> bytes:
    body = output.get("body")
    if body is None:
        return b""
    if not isinstance(body, str):
        raise malformed("body must be a string")
    if not output.get("isBase64Encoded") or not is_binary(
        call.request.header("Accept"), call.stage.binary_media_types
    ):
        return body.encode()
    try:
        return base64.b64decode(body, validate=True)
    except binascii.Error as error:
        raise Refusal("API_CONFIGURATION_ERROR", why="body is no base64") from error


def _headers(output: dict[str, Any]) -> list[tuple[str, str]]:
    return [(_remapped(name), value) for name, value in header_pairs(output) if name.lower() not in DROPPED]


def header_pairs(output: dict[str, Any]) -> list[tuple[str, str]]:
    """Both maps as one: where a name is in both, the values of `multiValueHeaders` and then the other's if it is new.

    "Output format of a Lambda function for proxy integration", Amazon API Gateway developer guide.
    """
    single, multiple = output.get("headers") or {}, output.get("multiValueHeaders") or {}
    if not isinstance(single, dict) or not isinstance(multiple, dict):
        raise malformed("headers and multiValueHeaders must be objects")
    if not all(isinstance(values, list) for values in multiple.values()):
        raise malformed("a multi-value header must be a list")
    names = {name.lower(): name for name in multiple}
    pairs = [(name, value) for name, values in multiple.items() for value in values]
    named = [(names.get(name.lower(), name), value) for name, value in single.items()]
    pairs += [(name, value) for name, value in named if value not in multiple.get(name, ())]
    return [(name, _text(value)) for name, value in pairs if value is not None]


def _remapped(name: str) -> str:
    return f"X-Amzn-Remapped-{name}" if name.lower() in REMAPPED else name


def _text(value: Any) -> str:  # noqa: ANN401
    if isinstance(value, str) and not CONTROL.search(value):
        return value
    if isinstance(value, (bool, int, float)):
        return json.dumps(value)
    raise malformed(f"a header's value must be a string of one line, not {value!r}")
