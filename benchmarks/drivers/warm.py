"""In the measured process: a handler called many times, each call timed. Prints one JSON object.

`python warm.py MODULE.FUNCTION CALLS [--without-store]`, the event on standard input.
"""

import importlib
import json
import sys
import time
from typing import Any


def without_store() -> None:
    """Each read is answered at once by what its first call gave: what is left is the handler's own time."""
    for patch in (_mongodb, _dynamodb):
        try:
            patch()
        except ImportError:
            continue


def _mongodb() -> None:
    from pymongo.collection import Collection  # noqa: PLC0415 - if the function has it

    real, known = Collection.find_one, {}

    def find_one(self: Any, found: Any, *rest: Any, **more: Any) -> Any:  # noqa: ANN401
        id_ = found["_id"]
        key = (self.name, id_["$in"][0] if isinstance(id_, dict) else id_)
        if key not in known:
            known[key] = real(self, found, *rest, **more)
        return known[key]

    Collection.find_one = find_one  # type: ignore[method-assign,assignment]


def _dynamodb() -> None:
    from adapters.aws.client import Client  # noqa: PLC0415 - if the function has it

    real = Client.call
    known: dict[str, Any] = {}

    def call(self: Any, operation: str, request: Any) -> Any:  # noqa: ANN401
        if operation not in {"GetItem", "BatchGetItem"}:
            known.clear()
            return real(self, operation, request)
        key = str(request)
        if key not in known:
            known[key] = real(self, operation, request)
        return known[key]

    Client.call = call  # type: ignore[method-assign]


def main(handler: str, calls: int, event: dict[str, Any]) -> None:
    module, _, name = handler.rpartition(".")
    function = getattr(importlib.import_module(module), name)
    context = type("Context", (), {"aws_request_id": "1", "function_name": "bench", "memory_limit_in_mb": 512,
        "invoked_function_arn": "arn:aws:lambda:eu-central-1:123456789012:function:bench"})()  # fmt: skip
    clock, times = time.perf_counter_ns, []
    for _ in range(calls // 5):
        function(event, context)
    for _ in range(calls):
        began = clock()
        function(event, context)
        times.append(clock() - began)
    times.sort()
    print(json.dumps({str(share): times[min(int(calls * share / 100), calls - 1)] for share in (0, 50, 90, 99)}))


if __name__ == "__main__":
    if "--without-store" in sys.argv:
        without_store()
    main(sys.argv[1], int(sys.argv[2]), json.load(sys.stdin))
