"""Lets in whoever says `Bearer good`."""

from typing import Any


def handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    if event["authorizationToken"] != "Bearer good":
        raise Exception("Unauthorized")  # noqa: TRY002 - API Gateway looks at the message alone
    stage = event["methodArn"].split("/")
    statement = {"Action": "execute-api:Invoke", "Effect": "Allow", "Resource": f"{stage[0]}/{stage[1]}/*/*"}
    return {
        "principalId": "ada",
        "policyDocument": {"Version": "2012-10-17", "Statement": [statement]},
        "context": {"userId": "ada"},
    }
