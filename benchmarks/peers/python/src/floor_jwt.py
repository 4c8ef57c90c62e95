"""Written so by whoever wants the least that reads an HS256 token: signature, algorithm, expiry, issuer, audience.

`binascii` because it is built in; the runtime client has loaded json and os.
"""

import binascii
import hmac
import json
import os
import time

from policy import allow

SECRET = os.environ["JWT_ACCESS_SECRET"].encode()
ISSUER, AUDIENCE = os.environ["JWT_ISSUER"], os.environ["JWT_AUDIENCE"]
URL_SAFE = str.maketrans("-_", "+/")


def decoded(part):
    return binascii.a2b_base64(part.translate(URL_SAFE) + "==")


def verified(event):
    header, payload, signature = event["headers"]["Authorization"].split(" ")[1].split(".")
    mac = hmac.digest(SECRET, f"{header}.{payload}".encode(), "sha256")
    if json.loads(decoded(header))["alg"] != "HS256" or not hmac.compare_digest(mac, decoded(signature)):
        raise Exception("Unauthorized")
    claims = json.loads(decoded(payload))
    if claims["exp"] <= time.time() or claims["iss"] != ISSUER or claims["aud"] != AUDIENCE:
        raise Exception("Unauthorized")
    return claims


def handler(event, context):
    return allow(event["methodArn"], verified(event))
