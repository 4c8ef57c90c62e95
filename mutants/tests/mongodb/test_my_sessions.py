"""In MongoDB the Express app's sessions are among one's own, and are ended for it as well."""

import json
from datetime import timedelta
from typing import Any

import mongomock
import pytest
from bson import ObjectId

from adapters.mongodb import JsonText, MongoSessions, SessionDocuments, SubDocument, UserId, UserIds
from domain.handles import handle_of
from tests.support.clock import START

ADA, GRACE = str(ObjectId()), str(ObjectId())
WEEK = timedelta(days=7)


def stored(number: int, user: object, *, text: bool) -> dict[str, Any]:
    """As connect-mongo writes it."""
    content: dict[str, Any] = {"cookie": {"originalMaxAge": 604_800_000}, "passport": {"user": user}}
    return {"_id": f"app{number}", "expires": START + WEEK, "session": json.dumps(content) if text else content}


@pytest.fixture(params=["stringify", "objectid", "text", "object"])
def sessions(request: pytest.FixtureRequest) -> MongoSessions:
    collection: Any = mongomock.MongoClient(tz_aware=True)["app"]["sessions"]
    text = request.param == "stringify"
    forms: dict[str, Any] = {"objectid": ObjectId, "object": lambda user: {"id": user}}
    form = forms.get(request.param, str)
    collection.insert_many([stored(number, form(ADA if number else GRACE), text=text) for number in range(3)])
    contents = JsonText() if text else SubDocument()
    return MongoSessions(collection, SessionDocuments(UserId(UserIds()), WEEK, contents))


def test_the_apps_sessions_are_found(sessions: MongoSessions) -> None:
    assert {key for key, _ in sessions.of(ADA)} == {"app1", "app2"}
    assert {session.used_at for _, session in sessions.of(ADA)} == {START}


def test_one_is_ended_by_its_handle(sessions: MongoSessions) -> None:
    assert not sessions.end_of(GRACE, handle_of("app1"))
    assert sessions.end_of(ADA, handle_of("app1"))
    assert {key for key, _ in sessions.of(ADA)} == {"app2"}


def test_all_but_one_are_ended(sessions: MongoSessions) -> None:
    sessions.end_others(ADA, keep=handle_of("app2"))
    assert {key for key, _ in sessions.of(ADA)} == {"app2"}
    assert {key for key, _ in sessions.of(GRACE)} == {"app0"}
