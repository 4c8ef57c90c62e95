"""One call with botocore."""

import os

import botocore.session

client = botocore.session.get_session().create_client("ssm")


def handler(event, context):
    return {"found": bool(client.get_parameters(Names=[os.environ["JWT_ACCESS_SECRET_PARAMETER"]], WithDecryption=True)["Parameters"])}
