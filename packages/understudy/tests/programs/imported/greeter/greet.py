import os

from words import GREETING


def handler(event, _context):
    who = (event["pathParameters"].get("proxy") or event["pathParameters"]["name"]).rpartition("/")[2]
    return {"statusCode": 200, "body": f"{GREETING} {who}, {event.get('version')}, {'UNSET' in os.environ}"}
