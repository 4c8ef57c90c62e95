"""Puts an item into the table and reads a parameter, by way of boto3 as the environment leads it."""

import json
import os
from typing import Any

import boto3

dynamodb = boto3.client("dynamodb")
ssm = boto3.client("ssm")


def handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    dynamodb.put_item(TableName=os.environ["TABLE_NAME"], Item={"pk": {"S": event["body"]}})
    item = dynamodb.get_item(TableName=os.environ["TABLE_NAME"], Key={"pk": {"S": event["body"]}})["Item"]
    secret = ssm.get_parameter(Name=os.environ["SECRET_PARAMETER"], WithDecryption=True)["Parameter"]["Value"]
    return {"statusCode": 201, "body": json.dumps({"item": item, "secret": secret})}
