"""The answer of every authorizer here: the policy and the context that ours gives."""

import json
import os


def allow(method_arn, claims):
    api, stage = method_arn.split("/")[:2]
    statement = {"Action": "execute-api:Invoke", "Effect": "Allow", "Resource": f"{api}/{stage}/*/*"}
    context = {
        "userId": claims["sub"],
        "email": claims["email"],
        "fullName": f"{claims['firstName']} {claims['lastName']}",
        "firstName": claims["firstName"],
        "lastName": claims["lastName"],
        "roles": json.dumps(claims.get("roles", [])),
        "sessionId": claims["sid"],
    }
    return {
        "principalId": claims["sub"],
        "policyDocument": {"Version": "2012-10-17", "Statement": [statement]},
        "context": context,
    }


def expected():
    return {"algorithms": ["HS256"], "issuer": os.environ["JWT_ISSUER"], "audience": os.environ["JWT_AUDIENCE"]}
