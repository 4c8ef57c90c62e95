"""Whoever leaves is removed or marked, as the app has it, and the app's sessions of them go."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import mongomock
import pytest
from bson import ObjectId

from adapters.mongodb import Addresses, MongoSessions, MongoUsers, SessionDocuments, UserFields, UserId, UserIds
from adapters.mongodb.leaving import leaving
from domain.credentials import Credentials
from domain.errors import EmailInUse
from domain.sessions import Origin, Session
from domain.users import User

NOW = datetime.now(UTC)
WEEK = timedelta(days=7)


@pytest.fixture
def database() -> Any:
    return mongomock.MongoClient(tz_aware=True)["app"]


def users(database: Any, rule: str) -> MongoUsers:
    ids = UserIds()
    sessions = MongoSessions(database["sessions"], SessionDocuments(UserId(ids.stored), WEEK))
    addresses = Addresses(database["users"], database["claims"], "email")
    return MongoUsers(database["users"], sessions, UserFields(), ids, addresses, leaving(rule))


def register(store: MongoUsers) -> User:
    user = User(id=str(ObjectId()), email="ada@example.org")
    store.register(Credentials(user, "hash"), Session.opened("s-1", user.id, NOW, WEEK, Origin()))
    return user


@pytest.mark.parametrize("rule", ["isDeleted=true", "deletedAt=now", "state=gone", "remove"])
def test_whoever_left_is_nobody(database: Any, rule: str) -> None:
    store = users(database, rule)
    user = register(store)
    content = {"cookie": {"originalMaxAge": 604_800_000}, "passport": {"user": user.id}}
    database["sessions"].insert_one({"_id": "app", "expires": NOW + WEEK, "session": json.dumps(content)})
    store.delete(user.id)
    found = (store.get(user.id), store.credentials(user.email), store.credentials_of(user.id), store.login("s-1"))
    assert found == (None, None, None, None)
    assert store.change(user.id, {"first_name": "Eve"}) is None
    assert list(database["sessions"].find()) == []
    store.delete(user.id)


@pytest.mark.parametrize(
    ("rule", "field", "value"), [("isDeleted=true", "isDeleted", True), ("state=gone", "state", "gone")]
)
def test_whoever_is_marked_stays_in_the_collection(database: Any, rule: str, field: str, value: object) -> None:
    store = users(database, rule)
    store.delete(register(store).id)
    [document] = database["users"].find()
    assert (document["email"], document[field]) == ("ada@example.org", value)
    with pytest.raises(EmailInUse):
        register(store)


def test_a_mark_may_be_the_time(database: Any) -> None:
    store = users(database, "deletedAt=now")
    user = register(store)
    assert store.get(user.id) == user
    store.delete(user.id)
    assert abs(database["users"].find_one()["deletedAt"] - datetime.now(UTC)) < timedelta(minutes=1)


@pytest.mark.parametrize("rule", ["", "yes", "=true", "isDeleted=", "$set=1"])
def test_another_rule_is_refused(rule: str) -> None:
    with pytest.raises(ValueError, match="must be remove"):
        leaving(rule)
