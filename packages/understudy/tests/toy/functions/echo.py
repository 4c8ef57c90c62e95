"""Answers with what it was given and where it runs; does on demand what a handler shouldn't."""

import json
import os
import sys
import time
from typing import Any

GREETING = "hello"


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    wanted = event["queryStringParameters"] or {}
    if "print" in wanted:
        print(wanted["print"])  # noqa: T201 - what the log is tested with
    if "sleep" in wanted:
        time.sleep(float(wanted["sleep"]))
    if "exit" in wanted:
        os._exit(int(wanted["exit"]))
    if "raise" in wanted:
        raise RuntimeError(wanted["raise"])
    if "large" in wanted:
        return {"statusCode": 200, "body": "x" * int(wanted["large"])}
    if "cookies" in wanted:
        return {"statusCode": 200, "multiValueHeaders": {"Set-Cookie": wanted["cookies"].split(",")}}
    about = {
        "greeting": GREETING,
        "pid": os.getpid(),
        "event": event,
        "environment": dict(os.environ),
        "path": sys.path,
        "function": context.function_name,
        "memory": context.memory_limit_in_mb,
        "arn": context.invoked_function_arn,
        "remaining": context.get_remaining_time_in_millis(),
    }
    return {"statusCode": 200, "body": json.dumps(about)}
