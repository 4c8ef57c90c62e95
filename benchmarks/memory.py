"""What memory a function should have: its time and its price at each size.

Lambda gives a function CPU by its memory, one whole one at 1769 MB ("Configure Lambda function memory"); beyond that
one thread gains nothing. So what is CPU time here is that time by the share, and what isn't (the store) stays.
"""

import math
import time
from collections.abc import Callable
from typing import Any

import bcrypt

from benchmarks.subjects import CHECKED, JWT
from benchmarks.warm import warm
from benchmarks.world import world

ONE_CPU_MB = 1769
SIZES = (128, 256, 512, 1024, 1769, 3008)
GB_SECOND = 0.0000133334
"""US dollars: arm64, us-east-1, first tier (AWS Lambda pricing, November 2025); a million requests are 0.20 more."""
STORE_MS = 6.0
"""Two calls of DynamoDB in the same region: it promises single-digit milliseconds each."""
COSTS = (10, 12)


def hash_ms(cost: int) -> float:
    """Milliseconds of one hash on a whole CPU of this machine, the least of several."""
    secret, salt = b"correct horse battery", bcrypt.gensalt(cost)

    def timed() -> float:
        began = time.perf_counter()
        bcrypt.hashpw(secret, salt)
        return (time.perf_counter() - began) * 1000

    return min(timed() for _ in range(7))


def at(size: int, cpu_ms: float, other_ms: float) -> tuple[float, float]:
    """Milliseconds of a call, and dollars of a million of them without the price of the requests.

    Lambda bills whole milliseconds.
    """
    elapsed = cpu_ms / min(size / ONE_CPU_MB, 1) + other_ms
    return elapsed, math.ceil(elapsed) / 1000 * size / 1024 * GB_SECOND * 1_000_000


def measured(say: Callable[[str], None]) -> dict[str, Any]:
    rows: dict[str, Any] = {}
    hashes = {f"sign-in, cost {cost}": (hash_ms(cost) + 1, STORE_MS) for cost in COSTS}
    work = {**hashes, **_authorizers()}
    for name, (cpu, other) in work.items():
        for size in SIZES:
            elapsed, dollars = at(size, cpu, other)
            rows[f"{name}: {size} MB"] = f"{elapsed:.2f} ms, ${dollars:.3f} a million"
            say(f"{name:30} {size:5} MB {elapsed:9.2f} ms  ${dollars:.3f}")
    return rows


def _authorizers() -> dict[str, tuple[float, float]]:
    """CPU and other milliseconds of a warm call."""
    with world(4) as here:
        read, checked = (warm(subject, here, 2000)["50"] / 1000 for subject in (JWT[0], CHECKED[0]))
    return {"authorizer of a JWT": (read, 0.0), "authorizer that checks the session": (checked, STORE_MS / 2)}
