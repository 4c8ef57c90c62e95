"""Written so by whoever wants the least that checks session and user too: the secret and both items, each one call."""

import hashlib
import os
import time

from aws_by_hand import call
from floor_jwt_ssm import verified
from policy import allow

TABLE = os.environ["TABLE_NAME"]


def handler(event, context):
    claims = verified(event)
    sk = f"SESSION#{hashlib.sha256(claims['sid'].encode()).hexdigest()}"
    keys = [{"pk": {"S": f"USER#{claims['sub']}"}, "sk": {"S": each}} for each in ("USER", sk)]
    request = {"RequestItems": {TABLE: {"Keys": keys, "ConsistentRead": True}}}
    items = call("dynamodb", "DynamoDB_20120810.BatchGetItem", request)["Responses"][TABLE]
    found = {item["sk"]["S"]: item for item in items}
    if found["USER"]["disabled"]["BOOL"] or int(found[sk]["expiresAt"]["N"]) <= time.time() * 1000:
        raise Exception("Unauthorized")
    return allow(event["methodArn"], claims)
