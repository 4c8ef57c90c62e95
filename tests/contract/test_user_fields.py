"""Whatever a user has, each adapter carries: a field that one of them drops fails here."""

from typing import Any

import pytest

from adapters.dynamodb import items
from adapters.jwt.issuing import REFRESH_TYPE, JwtTokens, SigningKeys
from adapters.jwt.reading import ACCESS_TYPE, Expected
from adapters.mongodb import UserFields, UserIds
from domain.credentials import Credentials
from domain.sessions import Session
from tests.support.clock import FakeClock
from tests.support.person import CARRIED, FIELDS, person, value
from tests.support.samples import HASH, register, session
from tests.support.stores import LIFETIME, Store, memory_store


@pytest.mark.parametrize("name", FIELDS)
def test_a_store_keeps_it(store: Store, name: str) -> None:
    user_id = store.ids.user_id()
    others: dict[str, Any] = {field: value(field) for field in FIELDS if field not in {"id", "email"}}
    register(store, value("email"), **others, id=user_id)
    kept, known = store.users.get(user_id), store.users.credentials(value("email"))
    assert kept is not None
    assert known is not None
    assert getattr(kept, name) == getattr(known.user, name) == value(name, user_id)


@pytest.mark.parametrize("name", FIELDS)
def test_an_item_of_dynamodb_holds_it(name: str) -> None:
    item = items.from_credentials(Credentials(person(), HASH))
    assert getattr(items.to_user(item), name) == value(name)


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("paths", [{}, {"disabled": "!active", "fullName": "profile.name"}], ids=str)
def test_a_document_of_mongodb_holds_it(name: str, paths: dict[str, str]) -> None:
    mapping = UserFields(paths)
    document = mapping.from_credentials(Credentials(person(), HASH), UserIds("text").stored("u-1"))
    assert getattr(mapping.to_user(document), name) == value(name)


@pytest.mark.parametrize("name", CARRIED)
def test_an_access_token_carries_it(name: str) -> None:
    keys = SigningKeys(["a secret " * 8], ACCESS_TYPE), SigningKeys(["another " * 8], REFRESH_TYPE)
    tokens = JwtTokens(Expected("issuer", "audience", FakeClock()), *keys, LIFETIME, LIFETIME)
    token = tokens.issue(person(), opened()).access_token
    assert getattr(tokens.read_access(token).user, name) == value(name)


def opened() -> Session:
    return session(memory_store(), "u-1")
