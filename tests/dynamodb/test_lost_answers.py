"""A write whose answer was lost is sent again, and finds its own condition broken by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from adapters.aws import DYNAMODB
from adapters.aws.client import Client
from tests.support.clock import START
from tests.support.samples import HASH, register
from tests.support.stores import Store, aws, dynamodb_store, moto

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from adapters.aws import Calls


class Losing:
    """A client each of whose writes arrives twice, and whose first answer nobody hears."""

    def __init__(self, client: Calls) -> None:
        self._client = client

    def call(self, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        if operation == "UpdateItem":
            self._client.call(operation, request)
        return self._client.call(operation, request)


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    with moto() as address:
        yield address


@pytest.fixture
def store(endpoint: str) -> Store:
    return dynamodb_store("moto", endpoint, Losing(Client(DYNAMODB, aws(endpoint))))


def test_a_password_is_replaced_all_the_same(store: Store) -> None:
    new, _ = register(store)
    assert store.users.set_password(new.user.id, "another", replacing=HASH)


def test_a_session_goes_on_all_the_same(store: Store) -> None:
    _, session = register(store)
    advanced = store.sessions.advance(session.id, session.generation, START, session.expires_at)
    assert advanced is not None
    assert advanced.generation == session.generation + 1
