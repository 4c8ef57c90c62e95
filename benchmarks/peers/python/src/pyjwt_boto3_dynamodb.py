"""PyJWT, the secret and the session fetched with boto3."""

import hashlib
import os
import time

import boto3
import jwt

import pyjwt_boto3
from pyjwt_env import EXPECTED

dynamodb = boto3.client("dynamodb")


def handler(event, context):
    answer = pyjwt_boto3.handler(event, context)
    token = event["headers"]["Authorization"].split(" ")[1]
    claims = jwt.decode(token, options={"verify_signature": False}, **{"algorithms": EXPECTED["algorithms"]})
    key = f"SESSION#{hashlib.sha256(claims['sid'].encode()).hexdigest()}"
    session = dynamodb.get_item(TableName=os.environ["TABLE_NAME"], Key={"pk": {"S": key}}, ConsistentRead=True)["Item"]
    if int(session["expiresAt"]["N"]) <= time.time() * 1000:
        raise Exception("Unauthorized")
    return answer
