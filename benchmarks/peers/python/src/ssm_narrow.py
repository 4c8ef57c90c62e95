"""One call with our own client."""

import os

from adapters.ssm import read_parameters


def handler(event, context):
    return {"found": bool(read_parameters([os.environ["JWT_ACCESS_SECRET_PARAMETER"]]))}
