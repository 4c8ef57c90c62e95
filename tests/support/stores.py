"""Every store that meets the ports, each fresh and empty: the memory, two emulations and two real servers."""

from __future__ import annotations

import asyncio
import uuid
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from threading import Thread
from typing import TYPE_CHECKING, Any

import boto3
import mongomock
import pymongo
import pytest
from botocore.config import Config
from understudy.aws.server import EmbeddedAws
from understudy.http import HttpServer

from adapters.aws import DYNAMODB
from adapters.aws.boto import BotoClient
from adapters.aws.client import Client
from adapters.dynamodb import DynamoIds, DynamoSessions, DynamoUsers, Table
from adapters.dynamodb.copies import DynamoCopies
from adapters.dynamodb.directory import DynamoDirectory
from adapters.dynamodb.events import DynamoEvents
from adapters.dynamodb.one_time_tokens import DynamoOneTimeTokens
from adapters.dynamodb.tallies import DynamoTallies
from adapters.memory import MemoryDirectory, MemorySessions, MemoryUsers
from adapters.memory.events import MemoryEvents
from adapters.memory.one_time_tokens import MemoryOneTimeTokens
from adapters.memory.tallies import MemoryTallies
from adapters.mongodb import (
    Addresses,
    MongoIds,
    MongoSessions,
    MongoUsers,
    SessionDocuments,
    UserFields,
    UserId,
    UserIds,
)
from adapters.mongodb.directory import MongoDirectory
from adapters.mongodb.events import MongoEvents
from adapters.mongodb.one_time_tokens import MongoOneTimeTokens
from adapters.mongodb.tallies import MongoTallies
from adapters.moving import MovingDirectory, MovingUsers, PairedSessions
from adapters.system import RandomIds, SystemClock
from domain.moving import Moving
from tests.engines.servers import dynamodb_local, ferretdb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_boto3_dynamodb import DynamoDBClient

    from adapters.aws import Calls
    from domain.credentials import Credentials
    from domain.ports import Clock, Directory, Events, Ids, OneTimeTokens, Sessions, Tallies, Users
    from domain.sessions import Session

LIFETIME = timedelta(days=14)
BOTO3 = " through boto3"
REALLY = ", really"
MOVING, MOVED = "moving", "moved"
"""DynamoDB beside MongoDB, with the users that sign up there; and with those who have moved from MongoDB."""
TWO = (MOVING, MOVED)
EMULATED = ("memory", "mongomock", "moto", f"moto{BOTO3}")
REAL = ("ferretdb", "dynamodb-local", f"dynamodb-local{BOTO3}", f"{MOVING}{REALLY}", f"{MOVED}{REALLY}")


@dataclass(frozen=True, slots=True)
class Store:
    name: str
    users: Users
    sessions: Sessions
    ids: Ids
    tallies: Tallies
    tokens: OneTimeTokens
    directory: Directory
    events: Events


def memory_store() -> Store:
    sessions = MemorySessions()
    users = MemoryUsers(sessions)
    return Store(
        name="memory",
        users=users,
        sessions=sessions,
        ids=RandomIds(),
        tallies=MemoryTallies(),
        tokens=MemoryOneTimeTokens(),
        directory=MemoryDirectory(users),
        events=MemoryEvents(),
    )


def mongo_store(name: str, client: Any) -> Store:
    """On a new database."""
    return over_database(name, client[f"test-{uuid.uuid4().hex[:12]}"])


def over_database(name: str, database: Any) -> Store:
    ids = UserIds()
    sessions = MongoSessions(database["sessions"], SessionDocuments(UserId(ids.stored), LIFETIME))
    users = MongoUsers(
        database["users"], sessions, UserFields(), ids, Addresses(database["users"], database["claims"], "email")
    )
    return Store(
        name=name,
        users=users,
        sessions=sessions,
        ids=MongoIds(),
        tallies=MongoTallies(database["tallies"]),
        tokens=MongoOneTimeTokens(database["tokens"]),
        directory=MongoDirectory(database["users"], UserFields(), ids),
        events=MongoEvents(database["events"]),
    )


def dynamodb_client(endpoint: str) -> DynamoDBClient:
    return boto3.client(
        "dynamodb",
        endpoint_url=endpoint,
        region_name="eu-central-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(connect_timeout=1, read_timeout=10, retries={"total_max_attempts": 2}, max_pool_connections=60),
    )


def new_table(client: DynamoDBClient) -> str:
    """An empty table of the shape that infra/stores/dynamodb.py declares."""
    name = f"test-{uuid.uuid4().hex[:12]}"
    client.create_table(
        TableName=name,
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}],
        AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in ("pk", "sk", "listed")],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "users",
                "KeySchema": [
                    {"AttributeName": "listed", "KeyType": "HASH"},
                    {"AttributeName": "pk", "KeyType": "RANGE"},
                ],
                "Projection": {"ProjectionType": "KEYS_ONLY"},
            }
        ],
        BillingMode="PAY_PER_REQUEST",
    )
    return name


def aws(endpoint: str) -> dict[str, str]:
    """What Lambda's environment says of AWS, with its services at this address."""
    return {
        "AWS_REGION": "eu-central-1",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_ENDPOINT_URL": endpoint,
    }


def dynamodb_store(name: str, endpoint: str, client: Calls | None = None) -> Store:
    """On a new table."""
    return over_table(name, Table(new_table(dynamodb_client(endpoint)), client or Client(DYNAMODB, aws(endpoint))))


def over_table(name: str, table: Table) -> Store:
    return Store(
        name=name,
        users=DynamoUsers(table),
        sessions=DynamoSessions(table),
        ids=DynamoIds(),
        tallies=DynamoTallies(table),
        tokens=DynamoOneTimeTokens(table),
        directory=DynamoDirectory(table),
        events=DynamoEvents(table),
    )


@dataclass(frozen=True, slots=True)
class MovedUsers(MovingUsers):
    """Whoever registers does so in the former store, and moves; `opens` are our sessions."""

    opens: Sessions

    def register(self, credentials: Credentials, session: Session | None) -> None:
        self.former.register(credentials, None)
        self.moving.follow(credentials.user.id)
        if session:
            self.opens.create(session)


def moving_store(name: str, current: Store, former: Store, clock: Clock | None = None) -> Store:
    """Both as one, as service/moving.py puts them together."""
    assert isinstance(current.users, DynamoUsers)
    assert isinstance(former.users, MongoUsers)
    moving = Moving(former.users, current.users, DynamoCopies(current.users), clock or SystemClock())
    parts = current.users, former.users, former.sessions, moving
    users = MovedUsers(*parts, current.sessions) if name.startswith(MOVED) else MovingUsers(*parts)
    return replace(
        current,
        name=name,
        users=users,
        sessions=PairedSessions(current.sessions, former.sessions, current.users),
        directory=MovingDirectory(current.directory, former.directory, users, current.users),
    )


def boto_client(endpoint: str) -> BotoClient:
    with pytest.MonkeyPatch.context() as environ:
        environ.setenv("AWS_ENDPOINT_URL", endpoint)
        return BotoClient(DYNAMODB, boto3.Session("test", "test", region_name="eu-central-1"))


@contextmanager
def moto() -> Iterator[str]:
    """The embedded AWS, as the local stage has it."""
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever, daemon=True)
    thread.start()
    server = HttpServer(EmbeddedAws().receive)
    try:
        yield f"http://127.0.0.1:{asyncio.run_coroutine_threadsafe(server.open(), loop).result()}"
    finally:
        asyncio.run_coroutine_threadsafe(server.close(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


class Servers:
    """The servers of one test process, each started when first asked for and stopped at the end."""

    def __init__(self) -> None:
        self._open: list[Any] = []
        self.address = cache(self._start)

    def _start(self, name: str) -> str:
        manager: Any = {"moto": moto, "ferretdb": ferretdb, "dynamodb-local": dynamodb_local}[name]()
        started = manager.__enter__()
        self._open.append(manager)
        return started if isinstance(started, str) else str(started.address)

    def mongodb(self, name: str) -> pymongo.MongoClient[dict[str, Any]]:
        return _client(self.address(name))

    def stop(self) -> None:
        for manager in self._open:
            manager.__exit__(None, None, None)

    def store(self, name: str) -> Store:
        """A fresh store on the named technology."""
        if name.startswith((MOVING, MOVED)):
            current, former = ("dynamodb-local", "ferretdb") if name.endswith(REALLY) else ("moto", "mongomock")
            return moving_store(name, self.store(current), self.store(former))
        if name == "memory":
            return memory_store()
        if name == "mongomock":
            return mongo_store(name, mongomock.MongoClient(tz_aware=True))
        if name == "ferretdb":
            return mongo_store(name, self.mongodb(name))
        endpoint = self.address(name.removesuffix(BOTO3))
        return dynamodb_store(name, endpoint, boto_client(endpoint) if name.endswith(BOTO3) else None)


@cache
def _client(uri: str) -> pymongo.MongoClient[dict[str, Any]]:
    return pymongo.MongoClient(uri, tz_aware=True, maxPoolSize=60)
