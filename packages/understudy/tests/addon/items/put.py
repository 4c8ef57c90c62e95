"""Says who puts which item."""

import json
from typing import Any


def handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    item, who = event["pathParameters"]["id"], event["requestContext"]["authorizer"]["userId"]
    return {"statusCode": 200, "body": json.dumps({"item": item, "who": who})}
