"""Answers with what it was given and where it runs; does on demand what a handler shouldn't."""

import json
import os
import sys
import time


def handler(event, context):
    wanted = event["queryStringParameters"] or {}
    if "print" in wanted:
        print(wanted["print"])
    if "sleep" in wanted:
        time.sleep(float(wanted["sleep"]))
    if "exit" in wanted:
        os._exit(int(wanted["exit"]))
    if "raise" in wanted:
        raise RuntimeError(wanted["raise"])
    about = {
        "pid": os.getpid(),
        "event": event,
        "environment": dict(os.environ),
        "path": sys.path,
        "function": context.function_name,
        "memory": context.memory_limit_in_mb,
        "arn": context.invoked_function_arn,
        "remaining": context.get_remaining_time_in_millis(),
        "requestId": context.aws_request_id,
    }
    return {"statusCode": 200, "body": json.dumps(about)}
