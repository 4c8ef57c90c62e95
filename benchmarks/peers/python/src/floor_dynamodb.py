"""Written so by whoever wants the least that checks the session too: the secret and the session, each one call."""

import hashlib
import os
import time

from aws_by_hand import call
from floor_jwt_ssm import verified
from policy import allow


def handler(event, context):
    claims = verified(event)
    sk = f"SESSION#{hashlib.sha256(claims['sid'].encode()).hexdigest()}"
    key = {"pk": {"S": f"USER#{claims['sub']}"}, "sk": {"S": sk}}
    request = {"TableName": os.environ["TABLE_NAME"], "Key": key, "ConsistentRead": True}
    session = call("dynamodb", "DynamoDB_20120810.GetItem", request)["Item"]
    if int(session["expiresAt"]["N"]) <= time.time() * 1000:
        raise Exception("Unauthorized")
    return allow(event["methodArn"], claims)
