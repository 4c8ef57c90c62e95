"""Session and user by hand with pymongo: two reads, no checks that need not be."""

import json
import os

from bson import ObjectId
from pymongo import MongoClient

from policy import allow

database = MongoClient(os.environ["MONGODB_URI"]).get_default_database()


def handler(event, context):
    cookie = event["headers"]["Cookie"].partition("=s%3A")[2]
    document = database.sessions.find_one({"_id": cookie.partition(".")[0]})
    user = database.users.find_one({"_id": ObjectId(json.loads(document["session"])["passport"]["user"])})
    return allow(str(user["_id"]), event["methodArn"], {"email": user["email"]})
