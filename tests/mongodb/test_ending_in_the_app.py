"""A new password ends what the app knows of a person, too, as far as it can be found."""

import json
import logging
from datetime import UTC, datetime, timedelta
from typing import Any

import mongomock
import pytest

from adapters.mongodb import Addresses, MongoSessions, MongoUsers, SessionDocuments, UserFields, UserId, UserIds
from domain.credentials import Credentials
from domain.errors import Unavailable
from domain.sessions import Origin, Session
from domain.users import User
from tests.mongodb.test_users import OID

NOW = datetime.now(UTC)
WEEK = timedelta(days=7)


@pytest.fixture
def database() -> Any:
    return mongomock.MongoClient(tz_aware=True)["app"]


@pytest.fixture
def users(database: Any) -> MongoUsers:
    ids = UserIds()
    sessions = MongoSessions(database["sessions"], SessionDocuments(UserId(ids.stored), WEEK))
    addresses = Addresses(database["users"], database["claims"], "email")
    store = MongoUsers(database["users"], sessions, UserFields(), ids, addresses)
    user = User(str(OID), "ada@example.org")
    store.register(Credentials(user, "old"), Session.opened("ours", user.id, NOW, WEEK, Origin()))
    for name, owner in (("app", str(OID)), ("another's", "65f0c0ffee0123456789abce")):
        content = {"cookie": {"originalMaxAge": 604_800_000}, "passport": {"user": owner}}
        database["sessions"].insert_one({"_id": name, "expires": NOW + WEEK, "session": json.dumps(content)})
    return store


def left(database: Any) -> set[str]:
    return {document["_id"] for document in database["sessions"].find()}


def test_sessions_of_the_apps_end_with_a_password(database: Any, users: MongoUsers) -> None:
    assert not users.set_password(str(OID), "new", replacing="other", sessions_from=NOW)
    assert left(database) == {"ours", "app", "another's"}
    assert users.set_password(str(OID), "new", replacing="old", sessions_from=NOW)
    assert left(database) == {"another's"}


def test_the_session_that_changed_it_stays(database: Any, users: MongoUsers) -> None:
    session = users.sessions.get("ours")
    assert session is not None
    users.set_password(str(OID), "new", replacing="old", sessions_from=NOW, keep=session.handle)
    assert left(database) == {"ours", "another's"}


def test_a_stronger_hash_of_the_same_password_ends_nothing(database: Any, users: MongoUsers) -> None:
    users.set_password(str(OID), "new", replacing="old")
    assert left(database) == {"ours", "app", "another's"}


def test_an_address_that_is_proved_for_the_first_time_ends_them_too(database: Any, users: MongoUsers) -> None:
    users.set_email(str(OID), "ada@example.org", replacing="ada@example.org", sessions_from=NOW)
    assert left(database) == {"another's"}


def test_what_cant_be_found_in_time_is_said_and_the_password_counts(
    users: MongoUsers, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def too_slow(*_: object) -> None:
        raise Unavailable("MongoDB did not answer: ExecutionTimeout")

    monkeypatch.setattr(MongoSessions, "end_others", too_slow)
    with caplog.at_level(logging.WARNING):
        assert users.set_password(str(OID), "new", replacing="old", sessions_from=NOW)
    assert "go on in the app" in caplog.text
    kept = users.credentials_of(str(OID))
    assert kept is not None
    assert kept.password_hash == "new"
