"""The events that API Gateway sends to functions.

"Input format of a Lambda function for proxy integration", "Input to an API Gateway Lambda authorizer".
"""

import base64
from typing import Any

from understudy.gateway.media import is_binary
from understudy.gateway.request import Call, last

Event = dict[str, Any]


def proxy_event(call: Call) -> Event:
    """Maps that hold nothing are null, as is an empty body."""
    parts = {name: value or None for name, value in _parts(call).items()}
    body, encoded = _body(call)
    return {**parts, "body": body, "isBase64Encoded": encoded}


def request_authorizer_event(call: Call) -> Event:
    return {"type": "REQUEST", "methodArn": call.method_arn, **_parts(call)}


def token_authorizer_event(token: str, call: Call) -> Event:
    return {"type": "TOKEN", "methodArn": call.method_arn, "authorizationToken": token}


def _parts(call: Call) -> Event:
    query = call.request.query_values
    return {
        "resource": call.method.resource_path if call.method else "",
        "path": call.request.path,
        "httpMethod": call.request.method,
        "headers": last(call.passed),
        "multiValueHeaders": call.passed,
        "queryStringParameters": last(query),
        "multiValueQueryStringParameters": query,
        "pathParameters": call.path_parameters,
        "stageVariables": dict(call.stage.variables),
        "requestContext": call.context(),
    }


def _body(call: Call) -> tuple[str | None, bool]:
    body = call.request.body
    if not body:
        return None, False
    if is_binary(call.request.header("Content-Type"), call.stage.binary_media_types):
        return base64.b64encode(body).decode(), True
    return body.decode(errors="replace"), False
