"""Written so by whoever wants the least that reads an HS256 token: signature, algorithm, expiry, issuer, audience.

`binascii` because it is built in; the runtime client has loaded json and os.
"""

import binascii
import hmac
import json
import os
import time
from functools import lru_cache

from policy import allow

SECRET = os.environ["JWT_ACCESS_SECRET"].encode()
ISSUER, AUDIENCE = os.environ["JWT_ISSUER"], os.environ["JWT_AUDIENCE"]
URL_SAFE = bytes.maketrans(b"-_", b"+/")


def decoded(part):
    return binascii.a2b_base64(part.encode().translate(URL_SAFE) + b"==")


@lru_cache  # all tokens of a key have the same header
def algorithm(header):
    return json.loads(decoded(header))["alg"]


def verified(event):
    header, payload, signature = event["headers"]["Authorization"].split(" ")[1].split(".")
    mac = hmac.digest(SECRET, f"{header}.{payload}".encode(), "sha256")
    if algorithm(header) != "HS256" or not hmac.compare_digest(mac, decoded(signature)):
        raise Exception("Unauthorized")
    claims = json.loads(decoded(payload))
    if claims["exp"] <= time.time() or claims["iss"] != ISSUER or claims["aud"] != AUDIENCE:
        raise Exception("Unauthorized")
    return claims


def handler(event, context):
    return allow(event["methodArn"], verified(event))
