"""Written so by whoever wants the least with pymongo: cookie-signature's check, then session and user, two reads."""

import binascii
import datetime
import hmac
import json
import os
from urllib.parse import unquote

from bson import ObjectId
from pymongo import MongoClient

from policy import allow

SECRET = os.environ["SESSION_SECRET"].encode()
database = MongoClient(os.environ["MONGODB_URI"]).get_default_database()


def handler(event, context):
    cookie = unquote(event["headers"]["Cookie"].partition("connect.sid=")[2].partition(";")[0])
    session_id, _, signature = cookie.removeprefix("s:").rpartition(".")
    mac = binascii.b2a_base64(hmac.digest(SECRET, session_id.encode(), "sha256"), newline=False).rstrip(b"=")
    if not hmac.compare_digest(mac, signature.encode()):
        raise Exception("Unauthorized")
    document = database.sessions.find_one({"_id": session_id})
    if document["expires"] <= datetime.datetime.now(datetime.UTC).replace(tzinfo=None):
        raise Exception("Unauthorized")
    user = database.users.find_one({"_id": ObjectId(json.loads(document["session"])["passport"]["user"])})
    return allow(event["methodArn"], {**user, "sub": str(user["_id"]), "sid": session_id})
