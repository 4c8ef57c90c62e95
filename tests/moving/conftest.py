"""An app and a stage that its people move to, on fresh and empty stores."""

from __future__ import annotations

import uuid
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import mongomock
import pytest

from adapters.aws import http
from adapters.dynamodb.users import DynamoUsers
from adapters.mongodb import connect
from tests.legacy.apps import express
from tests.moving.both import SETTINGS, Both, both
from tests.moving.express import SECRET
from tests.moving.running import Functions, PassportApp
from tests.support.clock import RunningClock
from tests.support.doors import Doors, forget
from tests.support.serving import PATIENCE
from tests.support.stores import Servers, aws

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(scope="session")
def servers() -> Iterator[Servers]:
    running = Servers()
    yield running
    running.stop()


@pytest.fixture
def fresh(servers: Servers, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Both]:
    client: mongomock.MongoClient[Any] = mongomock.MongoClient(tz_aware=True)
    for name in ("CONNECT_SECONDS", "ANSWER_SECONDS"):
        # What is sent again is another write to moto, which doesn't know `ClientRequestToken`.
        monkeypatch.setattr(http, name, PATIENCE)

    def made(**more: str) -> Both:
        users = servers.store("moto").users
        assert isinstance(users, DynamoUsers)
        return both(monkeypatch, users.table, client[f"app{uuid.uuid4().hex[:12]}"], None, **more)

    return made


@pytest.fixture
def running(servers: Servers, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Callable[[], Both]]]:
    """An Express app of a generation and our functions, on the real servers; the last app is gone with the next."""
    endpoint = servers.address("dynamodb-local")
    for name, value in aws(endpoint).items():
        monkeypatch.setenv(name, value)
    with ExitStack() as opened:

        def fresh(generation: str) -> Both:
            opened.pop_all().close()
            address, name = servers.address("ferretdb"), f"app{uuid.uuid4().hex[:12]}"
            database = connect(address, name)
            opened.callback(database.client.close)
            users, clock = servers.store("dynamodb-local").users, RunningClock()
            assert isinstance(users, DynamoUsers)
            made = both(monkeypatch, users.table, database, clock)
            app = express(generation, address, name, {"session": {"secret": SECRET}, "refuses": "disabled"})
            doors = Doors(monkeypatch, {**SETTINGS, "TABLE_NAME": users.table.name}, database, clock)
            made.app = PassportApp(database, clock, app=opened.enter_context(app))
            made.stage = Functions(made.stage.store, clock, doors=doors)
            return made

        yield lambda generation: lambda: fresh(generation)
    forget()


@pytest.fixture
def pair(fresh: Callable[[], Both]) -> Both:
    return fresh()
