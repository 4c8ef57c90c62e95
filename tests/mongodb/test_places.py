"""Where an app's sessions are, and where in them it notes who is signed in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import bcrypt
import pytest
from bson import ObjectId

from adapters.mongodb import SubDocument, user_path
from service.settings import SettingsError

if TYPE_CHECKING:
    from tests.mongodb.conftest import Open

ADA = ObjectId("65f0c0ffee0123456789abcd")
PERSON = {"email": "ada@example.org", "password": "correct horse"}


@pytest.fixture
def app(database: Any) -> Any:
    hashed = bcrypt.hashpw(PERSON["password"].encode(), bcrypt.gensalt(4)).decode()
    database["users"].insert_one({"_id": ADA, "email": PERSON["email"], "passwordHash": hashed})
    return database


@pytest.mark.parametrize("place", ["userId", "auth.user", "a.b.c"])
def test_the_user_stands_where_the_app_has_it(app: Any, stage: Open, place: str) -> None:
    doors = stage(MONGODB_SESSIONS_USER=place)
    cookie = doors.sign_in()
    content = json.loads(app["sessions"].find_one()["session"])
    assert "passport" not in content
    for name in place.split("."):
        content = content[name]
    assert content == str(ADA)
    assert doors.user(cookie) == str(ADA)


def test_a_users_sessions_are_looked_for_there() -> None:
    [own, *_] = SubDocument().about(["u-1"], "auth.user")
    assert own == {"session.auth.user": {"$in": ["u-1"]}}


def test_a_sign_out_that_keeps_the_session_takes_its_user_out(app: Any, stage: Open) -> None:
    doors = stage(MONGODB_SESSIONS_USER="userId", MONGODB_SESSIONS_SIGN_OUT="keep")
    cookie = doors.sign_in()
    doors.protected("signout", cookie)
    assert "userId" not in json.loads(app["sessions"].find_one()["session"])
    assert doors.user(cookie) is None


@pytest.mark.parametrize("place", ["cookie", "cookie.user", "a..b", ".a", "a b", "a$"])
def test_no_other_place_is_taken(place: str) -> None:
    with pytest.raises(ValueError, match="a place in the session"):
        user_path(place)


def test_a_setting_that_is_no_place_is_named(app: Any, stage: Open) -> None:
    assert app
    with pytest.raises(SettingsError, match="MONGODB_SESSIONS_USER"):
        stage(MONGODB_SESSIONS_USER="cookie.user").sign_in()


def test_sessions_may_be_in_a_database_of_their_own(app: Any, stage: Open) -> None:
    doors = stage(MONGODB_SESSIONS_DATABASE="kept")
    cookie = doors.sign_in()
    assert app["sessions"].count_documents({}) == 0
    assert app.client["kept"]["sessions"].count_documents({}) == 1
    assert doors.user(cookie) == str(ADA)
    doors.protected("signout", cookie)
    assert doors.user(cookie) is None
