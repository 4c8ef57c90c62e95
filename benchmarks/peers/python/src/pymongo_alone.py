"""What any Python function pays that uses MongoDB: the driver, and a client that has asked nothing yet."""

import os

from pymongo import MongoClient

client = MongoClient(os.environ["MONGODB_URI"])


def handler(event, context):
    return {}
