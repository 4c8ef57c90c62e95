"""DynamoDB as moto has it, without what moto puts around it.

What moto's handlers of items take and give is DynamoDB's own JSON. moto still reads each request through botocore's
model of the service and writes each answer by it, behind a web framework's routing: three quarters of the time that a
request takes.
"""

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from moto.core.request import Request
from moto.core.responses import ActionResult
from moto.core.utils import get_service_model
from moto.dynamodb.responses import DynamoHandler

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _typeshed.wsgi import WSGIEnvironment
    from moto.core.common_types import TYPE_RESPONSE

OF_ITEMS = frozenset(
    f"DynamoDB_20120810.{operation}"
    for operation in (
        *("GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "Scan"),
        *("BatchGetItem", "BatchWriteItem", "TransactGetItems", "TransactWriteItems"),
    )
)
"""`X-Amz-Target` of the operations whose requests and answers hold no moments of time."""
BINARY = (b'"B"', b'"BS"')
"""Base64 on the wire, bytes to moto."""


class Items(DynamoHandler):
    def parse_parameters(self, request: Request) -> None:
        if any(kind in request.data for kind in BINARY):
            super().parse_parameters(request)
        else:
            self.params = json.loads(request.data)

    def serialized(self, action_result: ActionResult) -> "TYPE_RESPONSE":
        result: Any = action_result.result
        try:
            body = json.dumps({name: result[name] for name in result if name in _members(self._get_action())})
        except TypeError:  # bytes, or an exception, which is a refusal
            return super().serialized(action_result)
        return 200, {**self.response_headers, "Content-Type": "application/x-amz-json-1.0"}, body


@cache
def _members(operation: str) -> frozenset[str]:
    """What the answer to an operation may hold: moto's handlers say more."""
    shape = get_service_model("dynamodb").operation_model(operation).output_shape
    return frozenset(shape.members)


def answer(environ: "WSGIEnvironment") -> "tuple[int, Iterable[tuple[str, str]], bytes]":
    """Status, headers and body."""
    request = Request(environ)
    status, headers, body = Items.dispatch(request, request.raw_url, request.headers)
    return status, [*headers.items()], body if isinstance(body, bytes) else body.encode()
