"""PyJWT as its documentation shows it, the secret in the environment."""

import os

import jwt

from policy import allow, expected

EXPECTED = expected()
SECRET = os.environ["JWT_ACCESS_SECRET"]


def handler(event, context):
    claims = jwt.decode(event["headers"]["Authorization"].split(" ")[1], SECRET, **EXPECTED)
    return allow(claims["sub"], event["methodArn"], {"userId": claims["sub"], "email": claims["email"]})
