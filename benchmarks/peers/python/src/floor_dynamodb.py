"""The floor that looks the session up, too."""

import hashlib
import json
import os
import time
from base64 import urlsafe_b64decode

import floor_jwt_ssm
from aws_by_hand import call


def handler(event, context):
    answer = floor_jwt_ssm.handler(event, context)
    payload = event["headers"]["Authorization"].split(".")[1]
    claims = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    key = f"SESSION#{hashlib.sha256(claims['sid'].encode()).hexdigest()}"
    request = {"TableName": os.environ["TABLE_NAME"], "Key": {"pk": {"S": key}}, "ConsistentRead": True}
    session = call("dynamodb", "DynamoDB_20120810.GetItem", request)["Item"]
    if int(session["expiresAt"]["N"]) <= time.time() * 1000:
        raise Exception("Unauthorized")
    return answer
