"""What is paid for: by the month whatever happens, and by each request.

A function's own time was measured on one machine at commit 559930b; a store's is assumed, as DynamoDB promises no
more than milliseconds of one digit. What is read and written is what `tests/budgets/test_round_trips.py` counts.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from infra.costs.prices import MILLION, dollars, tiered

HOURS = 730
"""Of a month: 8,760 of a year by twelve."""

Units = Mapping[str, int]
"""How many of what, by the name of its price."""

NETWORKS: Mapping[str, Units] = {
    "`egress: none` (default of `dynamodb-*`): no network of yours": {},
    "`egress: endpoints`: an interface endpoint in two zones": {"interface_endpoint": 2},
    "`egress: nat` (default of `mongodb-*`): one NAT gateway and its address": {"nat_gateway": 1, "public_ipv4": 1},
    "`egress: nat` in production: one in each of two zones": {"nat_gateway": 2, "public_ipv4": 2},
    "your own network (`vpcId`)": {},
}
BESIDE: Mapping[str, Units] = {
    "`alarms` (default in production): 14 alarms, two metrics, a dashboard": {
        "alarm": 14,
        "custom_metric": 2,
        "dashboard": 1,
    },
    "a key of your own (`kmsKeyArn`)": {"kms_key": 1},
    "`signingKey: kms`: the key that signs, the one before it and the next": {"kms_key": 3},
    "`waf: on`: a web ACL with four rules": {"web_acl": 1, "waf_rule": 4},
}
_HOURLY = frozenset({"nat_gateway", "public_ipv4", "interface_endpoint"})

STORE_MS, HASHING_MS, OTHER_MS = 3.0, 244.3, 1.2
"""A call of the store; sign-up's and sign-in's own time, which is bcrypt's at cost 12; any other function's own."""
HASHING_MB, OTHER_MB = 1769, 512
"""The defaults of `hashingMemory` and `memory`."""
FUNCTION_LOG_BYTES = 620
"""Two lines of Lambda's own for each call, `platform.start` and `platform.report`, as its guide's "Lambda Telemetry
API event schema" has them: ours are written with `log_format` JSON at the level INFO, which holds both. A call
that records an event has some 350 more, which isn't counted here."""
ACCESS_LOG_BYTES = 350
"""A line of the fields in `infra/watching/observability.py`."""
TRACED = 0.05
"""X-Ray's default rule: the first request of each second, and of the others one in twenty."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call of one function, and what it asks of the store: reads and writes in DynamoDB's units."""

    reads: int = 0
    writes: int = 0
    round_trips: int = 0
    hashing: bool = False

    @property
    def milliseconds(self) -> int:
        """As billed: whole ones."""
        return math.ceil((HASHING_MS if self.hashing else OTHER_MS) + self.round_trips * STORE_MS)

    @property
    def compute(self) -> float:
        """Dollars for a million."""
        seconds, gigabytes = self.milliseconds / 1000, (HASHING_MB if self.hashing else OTHER_MB) / 1024
        return dollars("lambda_request") + seconds * gigabytes * dollars("lambda_arm") * MILLION

    @property
    def storage(self) -> float:
        """Dollars for a million."""
        return self.reads * dollars("dynamodb_read") + self.writes * dollars("dynamodb_write")


READ_TWO, PLAIN = Call(2, 0, 1), Call()
"""User and session, in one round trip; and nothing."""


@dataclass(frozen=True, slots=True)
class Backend:
    """What differs between backends. `authorizer` is empty where API Gateway keeps the verdict."""

    authorizer: tuple[Call, ...]
    sign_up: Call
    sign_in: Call
    refresh: Call
    sign_out: Call

    def routes(self) -> Mapping[str, tuple[Call, ...]]:
        return {
            "`POST /signup`": (self.sign_up,),
            "`POST /signin`": (self.sign_in,),
            "`POST /refresh-token`": (self.refresh,),
            "`POST /signout`": (*self.authorizer, self.sign_out),
            "`GET /private`": (*self.authorizer, PLAIN),
            "`GET /health`": (PLAIN,),
            "a protected route of yours, without its own function": self.authorizer,
        }


def _dynamodb(authorizer: tuple[Call, ...], refresh: Call) -> Backend:
    # Sign-up's four items are one transaction, which costs two units an item, and one of them is written to the index
    # of users as well ("Write capacity units" in "Using Global Secondary Indexes in DynamoDB"). Attempts are counted
    # before: for the account and the client's address, where it has been seen by a second write after one that is
    # refused. A session that opens or ends is in one transaction with the event of it.
    sign_up, sign_in = Call(0, 11, 3, hashing=True), Call(2, 6, 5, hashing=True)
    return Backend(authorizer, sign_up, sign_in, refresh, sign_out=Call(0, 4, 1))


def _mongodb(authorizer: tuple[Call, ...], refresh: Call) -> Backend:
    sign_up, sign_in = Call(round_trips=9, hashing=True), Call(round_trips=5, hashing=True)
    return Backend(authorizer, sign_up, sign_in, refresh, sign_out=Call(round_trips=2))


BACKENDS: Mapping[str, Backend] = {
    "`dynamodb-jwt`, verdict kept": _dynamodb((), Call(2, 2, 3)),
    "`dynamodb-jwt`, `checkSession`": _dynamodb((READ_TWO,), Call(2, 2, 3)),
    "`dynamodb-session`": _dynamodb((READ_TWO,), Call(2, 2, 3)),
    "`mongodb-jwt`, `checkSession`": _mongodb((Call(round_trips=2),), Call(round_trips=4)),
    "`mongodb-session`": _mongodb((Call(round_trips=2),), Call(round_trips=4)),
}


def monthly(units: Units) -> float:
    """Dollars a month for what costs the same whether it is used or not."""
    return sum(count * dollars(name) * (HOURS if name in _HOURLY else 1) for name, count in units.items())


def function_logs(millions: float) -> float:
    """Dollars a month for the lines of that many calls."""
    return tiered("function_logs", millions * FUNCTION_LOG_BYTES / 1000)


def access_log() -> float:
    """Dollars for a million requests' lines."""
    return ACCESS_LOG_BYTES / 1000 * dollars("logs")
