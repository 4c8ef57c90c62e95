"""The least that an HS256 authorizer can be with the standard library: nothing is checked that need not be."""

import hmac
import json
import os
import time
from base64 import urlsafe_b64decode

from policy import allow

SECRET = os.environ["JWT_ACCESS_SECRET"].encode()


def decoded(part):
    return urlsafe_b64decode(part + "=" * (-len(part) % 4))


def handler(event, context):
    token = event["headers"]["Authorization"].split(" ")[1]
    header, payload, signature = token.split(".")
    mac = hmac.digest(SECRET, f"{header}.{payload}".encode(), "sha256")
    if json.loads(decoded(header))["alg"] != "HS256" or not hmac.compare_digest(mac, decoded(signature)):
        raise Exception("Unauthorized")
    claims = json.loads(decoded(payload))
    if claims["exp"] <= time.time() or claims["iss"] != os.environ["JWT_ISSUER"]:
        raise Exception("Unauthorized")
    return allow(claims["sub"], event["methodArn"], {"userId": claims["sub"], "email": claims["email"]})
