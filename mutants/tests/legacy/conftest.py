"""A MongoDB-wire server for the run, and pairs of an Express app and our functions on a database of their own."""

import copy
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from typing import Any

import bcrypt
import pymongo
import pytest
from bson import ObjectId

from adapters.mongodb import connect
from tests.engines.servers import ferretdb
from tests.legacy.apps import Both, express
from tests.legacy.options import DEFAULT, Setup
from tests.support.doors import Doors, forget

Start = Callable[..., Both]
ADA, BOB = "65f0c0ffee0123456789abcd", "user-2"
HASH = bcrypt.hashpw(b"correct horse", bcrypt.gensalt(4)).decode()
USERS: list[dict[str, Any]] = [
    {
        "_id": ObjectId(ADA),
        "email": "ada@example.org",
        "passwordHash": HASH.replace("$2b$", "$2a$"),
        "fullName": "Ada Lovelace",
        "customerAccountId": ObjectId("65f0c0ffee00000000000001"),
        "roles": ["admin", "user"],
    },
    {"_id": BOB, "email": "bob@example.org", "passwordHash": HASH.replace("$2b$", "$2y$"), "fullName": "Bob"},
]


@pytest.fixture(scope="session")
def mongo() -> Iterator[pymongo.MongoClient[dict[str, Any]]]:
    with ferretdb() as server, pymongo.MongoClient[dict[str, Any]](server.address, tz_aware=True) as client:
        yield client


@pytest.fixture
def database(mongo: pymongo.MongoClient[dict[str, Any]]) -> Any:
    created = mongo[f"app{uuid.uuid4().hex[:12]}"]
    created["users"].insert_many(copy.deepcopy(USERS))
    return created


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as opened:
        yield opened


@pytest.fixture
def address(mongo: pymongo.MongoClient[dict[str, Any]]) -> str:
    assert mongo.address is not None
    return f"mongodb://{mongo.address[0]}:{mongo.address[1]}/"


@pytest.fixture
def start(database: Any, address: str, stack: ExitStack, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts an app and our functions, set up alike; further settings of ours by name."""

    def started(generation: str, setup: Setup = DEFAULT, **settings: str) -> Both:
        app: AbstractContextManager[Any] = express(generation, address, database.name, setup.config())
        ours = connect(address, database.name)
        stack.callback(ours.client.close)
        doors = Doors(monkeypatch, {**setup.settings, **settings}, ours)
        return Both(generation, stack.enter_context(app), doors, database)

    yield started
    forget()
