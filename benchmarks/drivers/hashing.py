"""In the measured process: sign-in or sign-up, and the bcrypt hash that is in it, in turn. Prints one JSON object.

`python hashing.py MODULE.FUNCTION CALLS ROUNDS`, the event on standard input.
"""

import importlib
import json
import statistics
import sys
import time
from typing import Any

import bcrypt


def timed(act: Any) -> float:  # noqa: ANN401
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def main(handler: str, calls: int, rounds: int, event: dict[str, Any]) -> None:
    module, _, name = handler.rpartition(".")
    function = getattr(importlib.import_module(module), name)
    body = json.loads(event["body"])
    secret = body["password"].encode()
    hashed = bcrypt.hashpw(secret, bcrypt.gensalt(rounds))
    whole, hash_alone = [], []

    def call(number: int) -> None:
        each = body | ({"email": f"{number}.{time.time_ns()}@example.org"} if "firstName" in body else {})
        answer = function(event | {"body": json.dumps(each)}, None)
        if answer["statusCode"] not in {200, 201}:
            raise RuntimeError(answer)

    call(-1)
    for number in range(calls):
        whole.append(timed(lambda number=number: call(number)))
        hash_alone.append(timed(lambda: bcrypt.checkpw(secret, hashed)))
    ratios = [one / other for one, other in zip(whole, hash_alone, strict=True)]
    print(json.dumps({"whole": statistics.median(whole), "hash": statistics.median(hash_alone),
        "least": min(whole), "least hash": min(hash_alone), "ratio": statistics.median(ratios)}))  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), json.load(sys.stdin))
