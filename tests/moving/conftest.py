"""An app and a stage that its people move to, on fresh and empty stores."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

import mongomock
import pytest

from adapters.aws import http
from adapters.dynamodb.users import DynamoUsers
from tests.moving.both import Both, both
from tests.support.serving import PATIENCE
from tests.support.stores import Servers

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
def pair(fresh: Callable[[], Both]) -> Both:
    return fresh()
