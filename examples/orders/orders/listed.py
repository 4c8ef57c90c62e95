"""GET /orders: there are none, and it says of whom."""

import json
import os
from typing import Any

from gatehouse_routes.runtime import Caller, cors_headers

ORIGINS = os.environ["CORS_ORIGINS"].split(",")


def handler(event: dict[str, Any], _: object) -> dict[str, Any]:
    orders: dict[str, Any] = {"customer": Caller.of(event).user_id, "orders": []}
    headers = {"Content-Type": "application/json", **cors_headers(event, ORIGINS)}
    return {"statusCode": 200, "headers": headers, "body": json.dumps({"success": True, "data": orders})}
