"""Written so by a team that wants a sign-out to hold at once: PyJWT, and the session read with boto3."""

import hashlib
import os
import time

import boto3

from policy import allow
from pyjwt_boto3 import verified

dynamodb = boto3.client("dynamodb")


def handler(event, context):
    claims = verified(event)
    sk = f"SESSION#{hashlib.sha256(claims['sid'].encode()).hexdigest()}"
    key = {"pk": {"S": f"USER#{claims['sub']}"}, "sk": {"S": sk}}
    session = dynamodb.get_item(TableName=os.environ["TABLE_NAME"], Key=key, ConsistentRead=True)["Item"]
    if int(session["expiresAt"]["N"]) <= time.time() * 1000:
        raise Exception("Unauthorized")
    return allow(event["methodArn"], claims)
