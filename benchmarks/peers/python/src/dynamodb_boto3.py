"""One call with boto3."""

import os

import boto3

client = boto3.client("dynamodb")


def handler(event, context):
    return {"found": bool(client.get_item(TableName=os.environ["TABLE_NAME"], Key={"pk": {"S": os.environ["SESSION_KEY"]}}, ConsistentRead=True)["Item"])}
