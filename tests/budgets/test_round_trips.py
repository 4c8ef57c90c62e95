"""What each use case asks its store, counted at the driver: every call is a round trip."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pymongo
import pytest
from pymongo.monitoring import CommandListener, CommandStartedEvent

from adapters.aws import DYNAMODB
from adapters.aws.client import Client
from adapters.dynamodb import Table
from domain.errors import InvalidRefreshToken, Unauthenticated
from tests.engines.servers import ferretdb
from tests.support.clock import FakeClock
from tests.support.service import Service, service
from tests.support.stores import Store, aws, boto_client, dynamodb_client, mongo_store, moto, new_table, over_table

if TYPE_CHECKING:
    from adapters.aws import Calls as AwsCalls

Calls = list[str]
Act = Callable[[Service, str, str], object]

ACTS: dict[str, Act] = {
    "sign up": lambda service, *_: service.sign_up("grace@example.org"),
    "sign in": lambda service, *_: service.sign_in(),
    "refresh": lambda service, _, refresh: service.refresh(refresh),
    "authenticate": lambda service, access, _: service.authenticate(access),
    "sign out": lambda service, access, _: service.sign_out(access),
}

# An attempt is counted before a password is looked at, for the account and the client's address, and a refresh for
# its session. Where there was one before, the first write is refused, and says what stands. The last write of
# signing up, in and out keeps the event of it, which DynamoDB has in one transaction with what happened.
DYNAMO: dict[str, dict[str, Calls]] = {
    "jwt": {
        "sign up": ["PutItem", "PutItem", "TransactWriteItems"],
        "sign in": ["PutItem", "PutItem", "GetItem", "GetItem", "TransactWriteItems"],
        "refresh": ["PutItem", "BatchGetItem", "UpdateItem"],
        "authenticate": [],
        "sign out": ["TransactWriteItems"],
    },
    "checked-jwt": {"authenticate": ["BatchGetItem"], "sign out": ["BatchGetItem", "TransactWriteItems"]},
    "session": {
        "sign up": ["PutItem", "PutItem", "TransactWriteItems"],
        "sign in": ["PutItem", "PutItem", "GetItem", "GetItem", "TransactWriteItems"],
        "refresh": ["PutItem", "BatchGetItem", "UpdateItem"],
        "authenticate": ["BatchGetItem"],
        "sign out": ["BatchGetItem", "TransactWriteItems"],
    },
}
MONGO: dict[str, dict[str, Calls]] = {
    "jwt": {
        "sign up": ["insert", "find", "update", "insert", "find", "insert", "delete", "insert", "insert"],
        "sign in": ["insert", "insert", "find", "insert", "insert"],
        "refresh": ["insert", "find", "find", "findAndModify"],
        "authenticate": [],
        "sign out": ["delete", "insert"],
    },
    "checked-jwt": {"authenticate": ["find", "find"]},
    "session": {
        "sign up": ["insert", "find", "update", "insert", "find", "insert", "delete", "insert", "insert"],
        "sign in": ["insert", "insert", "find", "insert", "insert"],
        "refresh": ["insert", "find", "find", "update"],
        "authenticate": ["find", "find"],
        "sign out": ["find", "find", "delete", "insert"],
    },
}


CLIENTS: dict[str, Callable[[str], AwsCalls]] = {
    "own": lambda endpoint: Client(DYNAMODB, aws(endpoint)),
    "boto3": boto_client,
}


class Counting:
    """A client of AWS, which notes what it is asked."""

    def __init__(self, client: AwsCalls, calls: Calls) -> None:
        self._client = client
        self._calls = calls

    def call(self, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        self._calls.append(operation)
        return self._client.call(operation, request)


class Commands(CommandListener):
    """What a MongoDB client sends."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def started(self, event: CommandStartedEvent) -> None:
        self._calls.append(event.command_name)

    def succeeded(self, event: object) -> None: ...

    def failed(self, event: object) -> None: ...


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    with moto() as address:
        yield address


@pytest.fixture(scope="module")
def mongodb() -> Iterator[str]:
    with ferretdb() as server:
        yield server.address


def dynamo_store(endpoint: str, calls: Calls, client: str = "own") -> Store:
    table = Table(new_table(dynamodb_client(endpoint)), Counting(CLIENTS[client](endpoint), calls))
    return over_table("dynamodb", table)


def made(kind: str, store: Store, act: str, calls: Calls) -> Calls:
    """The calls that the act makes for somebody who has signed up, once the adapters know their indexes."""
    ready = service(kind, store, FakeClock())
    pair = ready.sign_up()
    calls.clear()
    ACTS[act](ready, pair.access_token, pair.refresh_token)
    return calls


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(("kind", "act"), [(kind, act) for kind, acts in DYNAMO.items() for act in acts])
def test_dynamodb_is_asked_no_more_than_it_must(kind: str, act: str, client: str, endpoint: str) -> None:
    calls: Calls = []
    assert made(kind, dynamo_store(endpoint, calls, client), act, calls) == DYNAMO[kind][act]


@pytest.mark.engines
@pytest.mark.parametrize(("kind", "act"), [(kind, act) for kind, acts in MONGO.items() for act in acts])
def test_mongodb_is_asked_no_more_than_it_must(kind: str, act: str, mongodb: str) -> None:
    calls: Calls = []
    with pymongo.MongoClient[dict[str, Any]](mongodb, tz_aware=True, event_listeners=[Commands(calls)]) as client:
        assert made(kind, mongo_store("ferretdb", client), act, calls) == MONGO[kind][act]


def test_a_session_is_renewed_at_most_once_in_its_time(endpoint: str) -> None:
    calls: Calls = []
    clock = FakeClock()
    ready = service("session", dynamo_store(endpoint, calls), clock)
    token = ready.sign_up().access_token
    calls.clear()
    for _ in range(30):
        clock.time += timedelta(seconds=10)
        ready.authenticate(token)
    assert calls.count("UpdateItem") == 5


@pytest.mark.parametrize("token", ["", "x", "s:x.y", "a.b.c", "e30.e30.e30"])
@pytest.mark.parametrize("kind", ["jwt", "checked-jwt", "session"])
def test_what_is_no_token_asks_nothing(kind: str, token: str, endpoint: str) -> None:
    calls: Calls = []
    ready = service(kind, dynamo_store(endpoint, calls), FakeClock())
    with pytest.raises(Unauthenticated):
        ready.authenticate(token)
    assert calls == []


def test_what_is_no_refresh_token_is_counted_alone(endpoint: str) -> None:
    calls: Calls = []
    ready = service("jwt", dynamo_store(endpoint, calls), FakeClock())
    pair = ready.sign_up()
    calls.clear()
    for token in (pair.access_token, pair.refresh_token[:-1], "x"):
        with pytest.raises(InvalidRefreshToken):
            ready.refresh(token)
    # The first of an address is new to the table; of each later one it is told what stands.
    assert calls == ["PutItem"] * 5
