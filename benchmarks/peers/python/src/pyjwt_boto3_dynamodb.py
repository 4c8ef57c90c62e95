"""Written so by a team that wants a sign-out and a disabled user to hold at once: PyJWT, and both items by boto3."""

import hashlib
import os
import time

import boto3

from policy import allow
from pyjwt_boto3 import verified

TABLE = os.environ["TABLE_NAME"]
dynamodb = boto3.client("dynamodb")


def handler(event, context):
    claims = verified(event)
    sk = f"SESSION#{hashlib.sha256(claims['sid'].encode()).hexdigest()}"
    keys = [{"pk": {"S": f"USER#{claims['sub']}"}, "sk": {"S": each}} for each in ("USER", sk)]
    answer = dynamodb.batch_get_item(RequestItems={TABLE: {"Keys": keys, "ConsistentRead": True}})
    found = {item["sk"]["S"]: item for item in answer["Responses"][TABLE]}
    if found["USER"]["disabled"]["BOOL"] or int(found[sk]["expiresAt"]["N"]) <= time.time() * 1000:
        raise Exception("Unauthorized")
    return allow(event["methodArn"], claims)
