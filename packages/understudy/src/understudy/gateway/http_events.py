"""The events of HTTP APIs, and what they make of a function's answer.

"Create AWS Lambda proxy integrations for HTTP APIs in API Gateway", and where that says nothing, what was recorded on
AWS: the path comes decoded (honojs/hono#2156, aws/aws-lambda-dotnet#1901) and with the stage's name
(aws-powertools/powertools-lambda-python#621); which bodies are text (ministackorg/ministack#766); text/plain is the
type of what has none (fujiwara/ridge#9).
"""

import base64
import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import unquote

from understudy.gateway.events import proxy_event, request_authorizer_event
from understudy.gateway.model import Authorizer, JwtAuthorizer
from understudy.gateway.proxy import header_pairs, malformed, status_of
from understudy.gateway.refusals import JSON, Response
from understudy.gateway.request import DROPPED_HEADERS, Call, collected

TEXT = frozenset({"application/json", "application/javascript", "application/xml"})
PLAIN = "text/plain; charset=utf-8"
KEPT = frozenset({"content-length"})
# Set by whoever sends the response.
DROPPED = frozenset({"connection", "content-length", "date", "transfer-encoding"})
Event = dict[str, Any]


def function_event(payload_format: str, call: Call) -> Event:
    body, encoded = _body(call)
    if payload_format == "1.0":
        path = unquote(call.request.path_with_stage)
        return {**proxy_event(call), "version": "1.0", "path": path, "body": body, "isBase64Encoded": encoded}
    return {"version": "2.0", **_parts(call), **({"body": body} if body else {}), "isBase64Encoded": encoded}


def authorizer_event(authorizer: Authorizer, identity: Sequence[str], call: Call) -> Event:
    if authorizer.payload_format == "1.0":
        return {**request_authorizer_event(call), "version": "1.0", "identitySource": ",".join(identity)}
    about = {"version": "2.0", "type": "REQUEST", "routeArn": call.method_arn, "identitySource": list(identity)}
    return {**about, **_parts(call)}


def _parts(call: Call) -> Event:
    """What is empty is left out."""
    headers = collected((name.lower(), value) for name, value in call.passed_headers(DROPPED_HEADERS - KEPT))
    cookies = [cookie.strip() for header in headers.pop("cookie", ()) for cookie in header.split(";")]
    optional = {
        "cookies": cookies,
        "queryStringParameters": {name: ",".join(values) for name, values in call.request.query_values.items()},
        "pathParameters": call.path_parameters,
        "stageVariables": dict(call.stage.variables),
    }
    return {
        "routeKey": call.method.key if call.method else "",
        "rawPath": unquote(call.request.path_with_stage),
        "rawQueryString": call.request.query,
        "headers": {name: ",".join(values) for name, values in headers.items()},
        "requestContext": _context(call),
        **{name: value for name, value in optional.items() if value},
    }


def _context(call: Call) -> Event:
    known = call.context()
    identity = known["identity"]
    http = {
        "method": call.request.method,
        "path": unquote(call.request.path_with_stage),
        "protocol": known["protocol"],
        "sourceIp": identity["sourceIp"],
        "userAgent": identity["userAgent"],
    }
    same = ("accountId", "apiId", "domainName", "domainPrefix", "requestId", "stage")
    return {
        **{name: known[name] for name in same},
        **_authorizer(call),
        "http": http,
        "routeKey": call.method.key if call.method else "",
        "time": known["requestTime"],
        "timeEpoch": known["requestTimeEpoch"],
    }


def _authorizer(call: Call) -> Event:
    if call.authorizer is None:
        return {}
    own = ("principalId", "integrationLatency")
    kind = "jwt" if call.method and isinstance(call.method.authorizer, JwtAuthorizer) else "lambda"
    return {"authorizer": {kind: {name: value for name, value in call.authorizer.items() if name not in own}}}


def _body(call: Call) -> tuple[str | None, bool]:
    media_type = (call.request.header("Content-Type") or "").split(";")[0].strip().lower()
    if not call.request.body:
        return None, False
    if media_type.startswith("text/") or media_type in TEXT:
        return call.request.body.decode(errors="replace"), False
    return base64.b64encode(call.request.body).decode(), True


def response_of(payload: bytes, payload_format: str) -> Response:
    """In format 2.0, what holds no `statusCode` is the body of an answer 200. Raises Refusal."""
    output = json.loads(payload)
    if isinstance(output, dict) and "statusCode" in output:
        return _response(output)
    if payload_format == "1.0":
        raise malformed("an answer of format 1.0 is an object with a statusCode")
    return Response(
        200, [("Content-Type", JSON)], (output if isinstance(output, str) else json.dumps(output)).encode()
    )


def _response(output: dict[str, Any]) -> Response:
    headers = [(name, value) for name, value in header_pairs(output) if name.lower() not in DROPPED]
    headers += [("Set-Cookie", str(cookie)) for cookie in output.get("cookies") or ()]
    if not any(name.lower() == "content-type" for name, _ in headers):
        headers.append(("Content-Type", PLAIN))
    body = output.get("body") or ""
    text = body if isinstance(body, str) else json.dumps(body)
    content = base64.b64decode(text) if output.get("isBase64Encoded") else text.encode()
    return Response(status_of(output["statusCode"]), headers, content)
