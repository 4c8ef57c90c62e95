"""The tables of the documents, by the name of the block that holds each."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from infra.costs import usage
from infra.costs.prices import LOOKED_UP, MILLION, REGION, dollars, tiered
from infra.costs.usage import BACKENDS, Call

Lines = Iterator[str]

SECONDS = usage.HOURS * 3600
CACHED_SECONDS, REFRESHED_SECONDS, TOUCHED_SECONDS = 300, 900, 60
REQUESTS_OF_A_CLIENT = 0.1
"""A second, while it is in use."""
ITEM_BYTES, ITEM_OVERHEAD, ITEMS_OF_A_USER = 658, 100, 3
"""Of a user with one session: docs/scale.md lists the items. DynamoDB counts its own overhead with each."""


_EXPONENTS = {4: "⁴", 6: "⁶", 8: "⁸"}


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Lines:
    names = list(head)
    yield f"| {' | '.join(names)} |"
    yield f"|---|{'---:|' * (len(names) - 1)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


@dataclass(frozen=True, slots=True)
class Copied:
    """What `gatehouse migrate copy` writes of one record: both of its items, and the index that lists users."""

    units: int
    bytes: int
    items: int


COPIED_USER, COPIED_SESSION = Copied(units=5, bytes=427, items=3), Copied(units=4, bytes=516, items=2)
"""Of a typical person; tests/migration/test_on_paper.py holds them to what the copier itself says."""
SESSIONS_OF_A_MOVER = 3
COPIED_A_SECOND = 1000
"""Records: what one copier is reckoned to do (`migration/copying/plan.py`), and users that the index takes."""
READINGS = 3
"""Of every record: a pass that copies, a pass that finds nothing, and `verify`."""
READ_BYTES = 4096
TABLE_UNITS, NEW_TABLE_UNITS = 40_000, 4_000
"""Writes a second: a table's default quota, and what a new on-demand table takes at once."""


def about() -> Lines:
    yield f"List prices of {REGION}, looked up on {LOOKED_UP}, without free tiers, discounts and data transfer to the"
    yield "internet. Each with its source: `infra/costs/prices.toml`."


def idle() -> Lines:
    yield from _priced("the network", usage.NETWORKS)
    yield ""
    yield from _priced("and, where you set it", usage.BESIDE)


def _priced(head: str, things: Mapping[str, usage.Units]) -> Lines:
    yield from _table((head, "a month"), ((name, f"${usage.monthly(units):.2f}") for name, units in things.items()))


def requests() -> Lines:
    """Dollars for a million requests of each route, as its first million of the month."""
    routes = {name: backend.routes() for name, backend in BACKENDS.items()}
    rows = (
        (route, *(f"${_request(of_backend[route]):.2f}" for of_backend in routes.values()))
        for route in next(iter(routes.values()))
    )
    yield from _table(("a million of", *routes), rows)


def _request(calls: tuple[Call, ...]) -> float:
    return tiered("rest_api", 1) + sum(call.compute + call.storage + usage.function_logs(1) for call in calls)


def parts() -> Lines:
    """What the requests' prices are made of, and what comes on top by setting."""
    one_read, two_reads = dollars("dynamodb_read"), 2 * dollars("dynamodb_read")
    rows = {
        "API Gateway, of a million requests": tiered("rest_api", 1),
        "an authorizer that reads user and session, its time": usage.READ_TWO.compute,
        "a sign-in, its time": BACKENDS["`dynamodb-session`"].sign_in.compute,
        "one item read in DynamoDB": one_read,
        "two items": two_reads,
        "one item written": dollars("dynamodb_write"),
        "Lambda's own two log lines, for each function called": usage.function_logs(1),
        "on top: `accessLogs` (default in production), its line": usage.access_log(),
        "on top: `tracing`, one request in twenty": usage.TRACED * dollars("traces"),
        "on top: `signingKey: kms`, for each sign-in, refresh and `POST /token`": dollars("kms_signature"),
        "on top: `waf: on`": dollars("waf_request"),
    }
    yield from _table(("a million of", "dollars"), ((name, f"${value:.3f}") for name, value in rows.items()))
    yield ""
    yield f"A GB through a NAT gateway is ${dollars('nat_traffic'):.3f}, a GB stored in DynamoDB"
    yield f"${dollars('dynamodb_storage'):.2f} a month, a million decryptions of secrets (a few at each cold start)"
    yield f"${dollars('kms_request'):.2f}."


def storage() -> Lines:
    rows = []
    for power in (4, 6, 8):
        gigabytes = 10**power * (ITEM_BYTES + ITEMS_OF_A_USER * ITEM_OVERHEAD) / 1e9
        cost = gigabytes * dollars("dynamodb_storage")
        exponent = _EXPONENTS[power]
        rows.append((f"10{exponent}", f"3 × 10{exponent}", f"{gigabytes:,.2f} GB", f"${cost:,.2f}"))  # noqa: RUF001 - a sign of arithmetic
    yield from _table(
        ("users, one session each", "items", "size with DynamoDB's 100 bytes an item", "storage a month"), rows
    )


@dataclass(frozen=True, slots=True)
class Load:
    """How a kind of token is used. `authorized` is which share of the requests reach the authorizer.

    What isn't refreshed is touched, once a minute.
    """

    name: str
    authorized: float
    authorizer: Call
    refresh: Call | None


_REFRESH = BACKENDS["`dynamodb-jwt`, `checkSession`"].refresh
LOADS = (
    Load("JWT, verdict cached 5 minutes", 1 / (CACHED_SECONDS * REQUESTS_OF_A_CLIENT), usage.PLAIN, _REFRESH),
    Load("JWT, session checked", 1, usage.READ_TWO, _REFRESH),
    Load("session in DynamoDB", 1, usage.READ_TWO, None),
)


def bill(load: Load, rate: float) -> Mapping[str, float]:
    """Dollars a month at that many requests a second."""
    requests = rate * SECONDS / MILLION
    authorized = requests * load.authorized
    refreshed = requests / (REFRESHED_SECONDS * REQUESTS_OF_A_CLIENT) if load.refresh else 0
    touched = 0 if load.refresh else requests / (TOUCHED_SECONDS * REQUESTS_OF_A_CLIENT)
    refresh = load.refresh or usage.PLAIN
    return {
        "API Gateway": tiered("rest_api", requests),
        "authorizer": authorized * load.authorizer.compute,
        "refresh": refreshed * refresh.compute,
        "DynamoDB": authorized * load.authorizer.storage
        + refreshed * refresh.storage
        + touched * dollars("dynamodb_write"),
        "their logs": usage.function_logs(authorized + refreshed),
    }


def bills(rates: tuple[int, ...] = (100, 10_000, 100_000)) -> Lines:
    head = ("kind", "requests a second", "authorizer calls a second", *bill(LOADS[0], 1))
    rows = (
        (
            load.name,
            f"{rate:,}",
            f"{rate * load.authorized:,.0f}",
            *(f"${each:,.0f}" for each in bill(load, rate).values()),
        )
        for load in LOADS
        for rate in rates
    )
    yield from _table(head, rows)


def moving() -> Lines:
    """What a move takes, of so many users with their sessions."""
    yield from _table(
        ("users, three sessions each", "records", "size", "written", "read", "one copier", "by the quota"),
        (_move(power) for power in (4, 6, 8)),
    )


def _move(power: int) -> Iterator[str]:
    users = 10**power
    records, items = users * (1 + SESSIONS_OF_A_MOVER), users * (COPIED_USER.items + SESSIONS_OF_A_MOVER * 2)
    size = users * (COPIED_USER.bytes + SESSIONS_OF_A_MOVER * COPIED_SESSION.bytes) + items * ITEM_OVERHEAD
    units = users * (COPIED_USER.units + SESSIONS_OF_A_MOVER * COPIED_SESSION.units)
    # Each of a record's two items at each reading, and the whole table when what is gone is looked for, twice.
    reads = records * 2 * READINGS + 2 * size / READ_BYTES
    yield f"10{_EXPONENTS[power]}"
    yield f"{records:,}"
    yield f"{size / 1e9:,.2f} GB"
    yield f"{units:,} units, ${units / MILLION * dollars('dynamodb_write'):,.2f}"
    yield f"${reads / MILLION * dollars('dynamodb_read'):,.2f}"
    yield f"{records / COPIED_A_SECOND / 3600:,.1f} hours"
    yield f"{units / TABLE_UNITS / 3600:,.1f} hours"
