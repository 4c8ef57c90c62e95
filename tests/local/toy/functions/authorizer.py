"""Lets in whoever says `Bearer good`."""


def handler(event, _context):
    if event["headers"].get("Authorization") if "headers" in event else event["authorizationToken"] != "Bearer good":
        raise Exception("Unauthorized")
    stage = event["methodArn"].split("/")
    statement = {"Action": "execute-api:Invoke", "Effect": "Allow", "Resource": f"{stage[0]}/{stage[1]}/*/*"}
    return {
        "principalId": "ada",
        "policyDocument": {"Version": "2012-10-17", "Statement": [statement]},
        "context": {"userId": "ada"},
    }
