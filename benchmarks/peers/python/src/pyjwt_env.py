"""Written so by most teams in Python: PyJWT as its documentation shows it, the secret in the environment."""

import os

import jwt

from policy import allow, expected

EXPECTED = expected()
SECRET = os.environ["JWT_ACCESS_SECRET"]


def verified(event):
    return jwt.decode(event["headers"]["Authorization"].split(" ")[1], SECRET, **EXPECTED)


def handler(event, context):
    return allow(event["methodArn"], verified(event))
