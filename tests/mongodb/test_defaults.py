"""Who signs up here has what the app's schema wants."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from bson import ObjectId

from adapters.mongodb import UserFields
from adapters.mongodb.defaults import defaults
from domain.users import User
from tests.mongodb.conftest import Open

NEW = {"email": "Grace@Example.org", "password": "correct horse battery", "firstName": "Grace", "lastName": "Hopper"}


def signed_up(database: Any, stage: Open, body: dict[str, str] = NEW, **settings: str) -> dict[str, Any]:
    """The document of who signs up."""
    answer = stage(**settings).call("signup", body)
    assert answer["statusCode"] == 201, answer
    document: dict[str, Any] = database["users"].find_one()
    return document


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        ("status=active", "status", "active"),
        ("username={email}", "username", "grace@example.org"),
        ("name={firstName} {lastName}", "name", "Grace Hopper"),
        ("name={fullName}", "name", "Grace Hopper"),
        ("isVerified=false", "isVerified", False),
        ("loginAttempts=0", "loginAttempts", 0),
        ("ratio = 0.5", "ratio", 0.5),
        ('plan="1"', "plan", "1"),
        ("lockUntil=null", "lockUntil", None),
        ("tags=[]", "tags", []),
        ('permissions=["read"]', "permissions", ["read"]),
        ("settings.language=en-GB", "settings", {"language": "en-GB"}),
        ("profile.name.full=Dr {lastName}", "profile", {"name": {"full": "Dr Hopper"}}),
        ('roles=["user"]', "roles", ["user"]),
    ],
)
def test_a_field_that_the_app_wants(database: Any, stage: Open, text: str, path: str, value: object) -> None:
    document = signed_up(database, stage, MONGODB_USER_DEFAULTS=text)
    assert document[path] == value
    assert type(document[path]) is type(value)
    assert (document["email"], document["firstName"]) == ("grace@example.org", "Grace")


def test_a_default_may_be_the_time(database: Any, stage: Open) -> None:
    document = signed_up(database, stage, MONGODB_USER_DEFAULTS="createdAt=now,updatedAt=now")
    for name in ("createdAt", "updatedAt"):
        assert abs(document[name] - datetime.now(UTC)) < timedelta(minutes=1)


@pytest.mark.parametrize("typed", ["true", "now", '{"$gt": ""}', "{email}", "$where", "[]", "0"])
def test_what_somebody_types_in_stays_text(database: Any, stage: Open, typed: str) -> None:
    document = signed_up(database, stage, NEW | {"firstName": typed}, MONGODB_USER_DEFAULTS="nickname={firstName}")
    assert document["nickname"] == typed


def test_what_is_given_goes_before_a_default(database: Any, stage: Open) -> None:
    document = signed_up(database, stage, MONGODB_USER_DEFAULTS="firstName=Nobody,nick={fullName}")
    assert (document["firstName"], document["nick"]) == ("Grace", "Grace Hopper")


def test_an_app_may_name_its_users_by_a_default(database: Any, stage: Open) -> None:
    settings = {"MONGODB_USER_FIELDS": "id=username", "MONGODB_USER_DEFAULTS": "username={email}"}
    doors = stage(**settings)
    answer = doors.call("signup", NEW)
    document = database["users"].find_one()
    assert document["username"] == doors.user(answer["cookie"]) == "grace@example.org"
    assert isinstance(document["_id"], ObjectId)


def test_who_signs_up_meets_the_apps_own_rules(database: Any, stage: Open) -> None:
    doors = stage(MONGODB_REFUSE_WHEN="status!=active", MONGODB_USER_DEFAULTS="status=active")
    assert doors.user(doors.call("signup", NEW)["cookie"]) is not None
    assert database["users"].count_documents({"status": "active"}) == 1


def test_what_is_empty_is_not_written() -> None:
    document: dict[str, Any] = {}
    defaults(["name={fullName}", "greeting=Dear {lastName}"], UserFields()).fill(document, User("u-1", "a@b.c"))
    assert document == {"greeting": "Dear"}


@pytest.mark.parametrize(
    ("texts", "problem"),
    [
        (["status"], "must be a field and its value"),
        (["=active"], "must be a field"),
        (["status="], "must be a field"),
        (["$set=1"], "must be a field"),
        (["a.$b=1"], "must be a field"),
        (["username={mail}"], "must be one of id, email"),
        (["name={firstName"], "must be one of"),
        (['name={"a": 1}'], "must be one of"),
        (["roles=[1"], "is none"),
        (["roles=[[1]]"], "a list holds texts"),
        (["isAdmin=False"], "write false"),
        (["email=a@b.c"], "email is written by gatehouse itself"),
        (["passwordHash=x"], "passwordHash is written"),
        (["_id=1"], "_id is written"),
        (["gatehouse.sessionsFrom=now"], "is written by"),
        (["a=1", "a=2"], "a and a can't both"),
        (["a=1", "a.b=2"], "can't both"),
        (["firstName.x=1"], "firstName.x and firstName can't both"),
    ],
)
def test_what_is_no_default_is_refused(texts: list[str], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        defaults(texts, UserFields())
