"""GET /orders: there are none, and it says of whom."""

import json
import os
from typing import Any


def handler(event: dict[str, Any], _: object) -> dict[str, Any]:
    caller = event["requestContext"]["authorizer"]
    orders: dict[str, Any] = {"customer": caller["userId"], "orders": []}
    return {"statusCode": 200, "headers": cors(event), "body": json.dumps({"success": True, "data": orders})}


def cors(event: dict[str, Any]) -> dict[str, str]:
    """A page of another origin reads the answer only where its origin is named in it."""
    headers = {name.lower(): value for name, value in event["headers"].items()}
    shared = {"Content-Type": "application/json", "Vary": "Origin"}
    origin = headers.get("origin")
    if origin not in os.environ["CORS_ORIGINS"].split(","):
        return shared
    return {**shared, "Access-Control-Allow-Origin": origin, "Access-Control-Allow-Credentials": "true"}
