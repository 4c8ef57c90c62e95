"""One call with botocore."""

import os

import botocore.session

client = botocore.session.get_session().create_client("dynamodb")


def handler(event, context):
    return {"found": bool(client.get_item(TableName=os.environ["TABLE_NAME"], Key={"pk": {"S": os.environ["SESSION_KEY"]}}, ConsistentRead=True)["Item"])}
