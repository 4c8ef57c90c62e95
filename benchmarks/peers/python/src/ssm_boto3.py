"""One call with boto3."""

import os

import boto3

client = boto3.client("ssm")


def handler(event, context):
    return {"found": bool(client.get_parameters(Names=[os.environ["JWT_ACCESS_SECRET_PARAMETER"]], WithDecryption=True)["Parameters"])}
