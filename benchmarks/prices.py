"""The monthly bill by requests a second, from published prices: `docs/scale.md` shows what this prints.

Prices: us-east-1, on demand, November 2025 (pages "Amazon API Gateway pricing", "AWS Lambda pricing" and "Amazon
DynamoDB pricing"), without free tiers, discounts, logs and traffic.
"""

from collections.abc import Iterator
from dataclasses import dataclass

SECONDS = 30.4 * 24 * 3600
MILLION = 1_000_000
GATEWAY = ((333, 3.50), (667, 2.80), (19_000, 2.38), (float("inf"), 1.51))
"""Millions of requests of a REST API, and dollars for a million of them, tier by tier."""
LAMBDA_REQUEST, GB_SECOND = 0.20, 0.0000133334
READ, WRITE = 0.125, 0.625
"""Dollars for a million units: a strong read up to 4 KB, a write up to 1 KB."""
CACHED_SECONDS, REFRESHED_SECONDS, TOUCHED_SECONDS = 300, 900, 60
REQUESTS_OF_A_CLIENT = 0.1
"""A second, while it is in use."""


@dataclass(frozen=True, slots=True)
class Kind:
    """`authorized` is which share of the requests reach the authorizer, `reads` what it asks each time.

    What isn't refreshed is touched, once a minute.
    """

    name: str
    authorized: float
    reads: int
    milliseconds: float
    refreshes: bool


KINDS = (
    Kind("JWT, verdict cached 5 minutes", 1 / (CACHED_SECONDS * REQUESTS_OF_A_CLIENT), 0, 1, refreshes=True),
    Kind("JWT, session checked", 1, 1, 5, refreshes=True),
    Kind("session in DynamoDB", 1, 2, 9, refreshes=False),
)


def gateway(requests: float) -> float:
    dollars, left = 0.0, requests / MILLION
    for millions, price in GATEWAY:
        dollars += min(left, millions) * price
        left = max(left - millions, 0)
    return dollars


def function(calls: float, milliseconds: float, memory: int) -> float:
    return calls / MILLION * LAMBDA_REQUEST + calls * milliseconds / 1000 * memory / 1024 * GB_SECOND


def bill(kind: Kind, rate: float) -> dict[str, float]:
    """Dollars a month."""
    requests = rate * SECONDS
    authorized = requests * kind.authorized
    refreshed = requests / (REFRESHED_SECONDS * REQUESTS_OF_A_CLIENT) if kind.refreshes else 0
    touched = 0 if kind.refreshes else requests / (TOUCHED_SECONDS * REQUESTS_OF_A_CLIENT)
    return {
        "API Gateway": gateway(requests),
        "authorizer": function(authorized, kind.milliseconds, 512),
        "refresh": function(refreshed, 8, 512),
        "DynamoDB": (authorized * kind.reads + refreshed) / MILLION * READ + (refreshed + touched) / MILLION * WRITE,
    }


def table(rates: tuple[int, ...] = (100, 10_000, 100_000)) -> Iterator[str]:
    yield "| kind | requests a second | authorizer calls a second | API Gateway | authorizer | refresh | DynamoDB |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for kind in KINDS:
        for rate in rates:
            dollars = " | ".join(f"${value:,.0f}" for value in bill(kind, rate).values())
            yield f"| {kind.name} | {rate:,} | {rate * kind.authorized:,.0f} | {dollars} |"


if __name__ == "__main__":
    print("\n".join(table()))
