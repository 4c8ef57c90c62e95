"""One call with our own client."""

import os

from adapters.dynamodb import Table

table = Table(os.environ["TABLE_NAME"])


def handler(event, context):
    return {"found": bool(table.get(os.environ["SESSION_KEY"]))}
