"""What any Python function pays that uses MongoDB: the driver, a connection, and one document by its key."""

import os

from pymongo import MongoClient

database = MongoClient(os.environ["MONGODB_URI"]).get_default_database()


def handler(event, context):
    cookie = event["headers"]["Cookie"].partition("=s%3A")[2]
    return {"found": bool(database.sessions.find_one({"_id": cookie.partition(".")[0]}))}
