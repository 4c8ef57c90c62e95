"""PUT /items/{id}: keeps nothing, and says whose the item would be."""

import json
import os
from typing import Any

from gatehouse_routes.runtime import Caller, cors_headers

ORIGINS = os.environ["CORS_ORIGINS"].split(",")


def handler(event: dict[str, Any], _: object) -> dict[str, Any]:
    item = {"id": event["pathParameters"]["id"], "owner": Caller.of(event).user_id}
    headers = {"Content-Type": "application/json", **cors_headers(event, ORIGINS)}
    return {"statusCode": 200, "headers": headers, "body": json.dumps({"success": True, "data": item})}
