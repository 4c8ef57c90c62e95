"""What a call of the store takes as the table grows, on DynamoDB Local: users, and the sessions of one user.

`GATEHOUSE_BENCH_USERS` says how far (100,000 by default; a million take half an hour to put there, on a disk longer).
"""

import os
import statistics
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import islice
from typing import Any

from adapters.aws import DYNAMODB, Client
from adapters.dynamodb import DynamoSessions, DynamoUsers, Table, items
from adapters.system import RandomIds, SystemClock
from domain.sessions import Origin, Session
from domain.users import Credentials, User
from tests.engines.servers import dynamodb_local
from tests.support.stores import aws, dynamodb_client, new_table

LARGEST = int(os.environ.get("GATEHOUSE_BENCH_USERS", "100000"))
CALLS = 300
AT_ONCE = 25
"""Items of one BatchWriteItem."""
IDS, CLOCK = RandomIds(), SystemClock()
HASH = "$2b$12$" + "a" * 53
LIFETIME = timedelta(days=30)


def measured(say: Callable[[str], None]) -> dict[str, Any]:
    """Microseconds of each call, median and 99th percentile, by the number of users and of one user's sessions."""
    found: dict[str, Any] = {}
    with dynamodb_local() as server:
        client = Client(DYNAMODB, aws(server.address))
        name = new_table(dynamodb_client(server.address))
        table = Table(name, client)
        present = 0
        for users in (10**power for power in range(2, 7) if 10**power <= LARGEST):
            _fill(client, name, range(present, users))
            present = users
            shown = _calls(table, users)
            found |= {f"{users:,} users: {call}": text for call, text in shown.items()}
            say(f"{users:,} users: {shown}")
        for sessions in (1, 10, 100, 1000):
            shown = _sessions(table, sessions)
            found |= {f"{sessions} sessions of a user: {call}": text for call, text in shown.items()}
            say(f"{sessions} sessions of a user: {shown}")
    return found


def _user(number: int) -> User:
    return User(f"u-{number:08}", f"user-{number:08}@example.org", "Ada", "Lovelace")


def _session(user_id: str, session_id: str | None = None) -> Session:
    return Session.opened(
        session_id or IDS.session_id(), user_id, CLOCK.now(), LIFETIME, Origin("203.0.113.7", "bench")
    )


def _items(numbers: Iterable[int]) -> Iterator[items.Item]:
    for number in numbers:
        user = _user(number)
        credentials = Credentials(user, HASH)
        yield items.from_credentials(credentials, items.email_key(user.email))
        yield items.from_credentials(credentials, items.user_key(user.id))
        yield items.from_session(_session(user.id, f"session-{number:08}"))


def _fill(client: Client, table: str, numbers: Iterable[int]) -> None:
    waiting = _items(numbers)
    while batch := list(islice(waiting, AT_ONCE)):
        client.call("BatchWriteItem", {"RequestItems": {table: [{"PutRequest": {"Item": item}} for item in batch]}})


def _calls(table: Table, users: int) -> dict[str, str]:
    people, sessions = DynamoUsers(table), DynamoSessions(table)
    step = max(users // CALLS, 1)
    some = [number % users for number in range(0, CALLS * step, step)]
    fresh = iter(range(10**9 + int(time.time() * 1000) % 10**8 * 1000, 10**12))

    def register(_: int) -> None:
        user = _user(next(fresh))
        people.register(Credentials(user, HASH), _session(user.id))

    acts: dict[str, Callable[[int], object]] = {
        "user by address": lambda number: people.credentials(_user(number).email),
        "session": lambda number: sessions.get(f"session-{number:08}"),
        "sign-up's write": register,
        "session extended": lambda number: sessions.extend(_session(f"u-{number:08}", f"session-{number:08}")),
    }
    return {name: _timed(act, some) for name, act in acts.items()}


def _sessions(table: Table, count: int) -> dict[str, str]:
    sessions, user_id = DynamoSessions(table), f"u-with-{count}"
    ids = [IDS.session_id() for _ in range(count)]
    for session_id in ids:
        sessions.create(_session(user_id, session_id))
    some = (ids * CALLS)[:CALLS]
    return {
        "one more": _timed(lambda _: sessions.create(_session(user_id)), range(CALLS)),
        "session": _timed(lambda number: sessions.get(some[number]), range(CALLS)),
    }


def _timed(act: Callable[[int], object], arguments: Sequence[int]) -> str:
    times = []
    for argument in arguments:
        began = time.perf_counter()
        act(argument)
        times.append((time.perf_counter() - began) * 1e6)
    times.sort()
    return f"{statistics.median(times):.0f}, 99 % {times[len(times) * 99 // 100]:.0f}"
