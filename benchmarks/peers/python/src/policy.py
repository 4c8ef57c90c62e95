"""The answer of every authorizer here, the same as ours."""

import os


def allow(principal_id, method_arn, context):
    api, stage = method_arn.split("/")[:2]
    statement = {"Action": "execute-api:Invoke", "Effect": "Allow", "Resource": f"{api}/{stage}/*/*"}
    return {
        "principalId": principal_id,
        "policyDocument": {"Version": "2012-10-17", "Statement": [statement]},
        "context": context,
    }


def expected():
    return {"algorithms": ["HS256"], "issuer": os.environ["JWT_ISSUER"], "audience": os.environ["JWT_AUDIENCE"]}
