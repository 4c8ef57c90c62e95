"""The app's own users, whatever its fields are called and its ids are."""

import json
from typing import Any

import bcrypt
import pytest
from bson import ObjectId

from tests.mongodb.conftest import Open

HASH = bcrypt.hashpw(b"correct horse", bcrypt.gensalt(4)).decode()
OID = ObjectId("65f0c0ffee0123456789abcd")


def user(**fields: Any) -> dict[str, Any]:
    return {"_id": OID, "email": "ada@example.org", "passwordHash": HASH, **fields}


@pytest.mark.parametrize(
    ("fields", "names", "expected"),
    [
        ({}, "", {}),
        ({"firstName": "Ada", "lastName": "Lovelace"}, "",
         {"firstName": "Ada", "lastName": "Lovelace", "fullName": "Ada Lovelace"}),
        ({"profile": {"name": "Ada"}}, "fullName=profile.name", {"fullName": "Ada"}),
        ({"profile": "no object"}, "fullName=profile.name", {}),
        ({"tenant": {"_id": OID}}, "customerAccountId=tenant._id", {"customerAccountId": str(OID)}),
        ({"tenant": 7.0}, "customerAccountId=tenant", {"customerAccountId": "7"}),
        ({"roles": ["admin", "user"]}, "", {"roles": '["admin", "user"]'}),
        ({"roles": "admin, user"}, "", {"roles": '["admin", "user"]'}),
        ({"groups": [{"name": "admin"}, {"other": 1}, None]}, "roles=groups", {"roles": '["admin"]'}),
        ({"roles": {"admin": True}}, "", {"roles": "[]"}),
        ({"roles": 5}, "", {"roles": "[]"}),
        ({"fullName": ""}, "", {}),
        ({"active": True}, "disabled=!active", {}),
        ({}, "disabled=!active", {}),
        ({"deletedAt": None}, "disabled=deletedAt", {}),
    ],
    ids=str,
)  # fmt: skip
def test_what_the_authorizer_says_of_a_user(
    database: Any, stage: Open, fields: dict[str, Any], names: str, expected: dict[str, str]
) -> None:
    database["users"].insert_one(user(**fields))
    doors = stage(MONGODB_USER_FIELDS=names)
    answer = doors.authorize(doors.sign_in())
    assert answer is not None
    context = answer["context"]
    context.pop("sessionId")
    assert context == {
        "userId": str(OID),
        "email": "ada@example.org",
        "roles": "[]",
        "email_verified": "false",
        **expected,
    }


@pytest.mark.parametrize(
    ("change", "names"),
    [
        ({"disabled": True}, ""),
        ({"disabled": "yes"}, ""),
        ({"active": False}, "disabled=!active"),
        ({"active": 0}, "disabled=!active"),
        ({"meta": {"deletedAt": "2027-01-01"}}, "disabled=meta.deletedAt"),
    ],
    ids=str,
)
def test_whoever_is_disabled_is_denied_at_the_next_request(
    database: Any, stage: Open, change: dict[str, Any], names: str
) -> None:
    database["users"].insert_one(user(active=True))
    doors = stage(MONGODB_USER_FIELDS=names)
    cookie = doors.sign_in()
    assert doors.user(cookie) == str(OID)
    database["users"].update_one({}, {"$set": change})
    answer = doors.authorize(cookie)
    assert answer is not None
    assert answer["policyDocument"]["Statement"][0]["Effect"] == "Deny"
    refused = doors.call("signin", {"email": "ada@example.org", "password": "correct horse"})
    assert refused["statusCode"] == 401


@pytest.mark.parametrize(
    ("stored_id", "settings", "named"),
    [
        (OID, {}, str(OID)),
        ("u-1", {}, "u-1"),
        ("65f0c0ffee0123456789abcd", {"MONGODB_USER_ID": "text"}, "65f0c0ffee0123456789abcd"),
        (7, {"MONGODB_USER_ID": "number"}, 7),
        (-7, {"MONGODB_USER_ID": "number"}, -7),
        ("7", {}, "7"),
    ],
)
def test_a_session_names_its_user_as_the_app_does(
    database: Any, stage: Open, stored_id: Any, settings: dict[str, str], named: object
) -> None:
    database["users"].insert_one(user(_id=stored_id))
    doors = stage(**settings)
    cookie = doors.sign_in()
    assert doors.user(cookie) == str(stored_id)
    assert json.loads(database["sessions"].find_one()["session"])["passport"]["user"] == named


@pytest.mark.parametrize("passport_user", [7, 7.0, "7", {"id": 7}, {"_id": "7"}, {"id": 7.0}])
@pytest.mark.parametrize("stored_id", [7, 7.0])
def test_a_number_is_found_however_it_is_written(
    database: Any, stage: Open, passport_user: object, stored_id: object
) -> None:
    database["users"].insert_one(user(_id=stored_id))
    doors = stage(MONGODB_SESSIONS_STRINGIFY="false", MONGODB_USER_ID="number")
    cookie = doors.sign_in()
    database["sessions"].update_one({}, {"$set": {"session.passport.user": passport_user}})
    assert doors.user(cookie) == "7"


@pytest.mark.parametrize(
    ("kind", "stored_id", "other_id"),
    [
        ("text", "42", 42),
        ("number", 42, "42"),
        ("objectid", "42", 42),
        ("text", str(OID), OID),
        ("objectid", OID, str(OID)),
    ],
)
def test_an_id_of_another_kind_is_another_user(
    database: Any, stage: Open, kind: str, stored_id: object, other_id: object
) -> None:
    database["users"].insert_one(user(_id=other_id, email="eve@example.org", passwordHash=""))
    database["users"].insert_one(user(_id=stored_id))
    doors = stage(MONGODB_USER_ID=kind)
    cookie = doors.sign_in()
    answer = doors.authorize(cookie)
    assert answer is not None
    assert answer["context"]["email"] == "ada@example.org"
    database["users"].delete_one({"_id": stored_id})
    assert doors.user(cookie) is None


@pytest.mark.parametrize("field", ["email", "username", "local.login"])
def test_an_app_may_name_its_users_by_another_field(database: Any, stage: Open, field: str) -> None:
    database["users"].insert_one(user(username="ada", local={"login": "ada"}))
    doors = stage(MONGODB_USER_FIELDS=f"id={field}")
    name = "ada@example.org" if field == "email" else "ada"
    cookie = doors.sign_in()
    assert doors.user(cookie) == name
    assert json.loads(database["sessions"].find_one()["session"])["passport"]["user"] == name


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("", {"email": "new@example.org", "firstName": "New", "lastName": "Comer"}),
        ("email=local.email,passwordHash=local.password,firstName=name.first",
         {"local": {"email": "new@example.org"}, "name": {"first": "New"}, "lastName": "Comer"}),
        ("disabled=!active", {"email": "new@example.org", "firstName": "New", "lastName": "Comer", "active": True}),
        ("id=email", {"email": "new@example.org", "firstName": "New", "lastName": "Comer"}),
        ("id=userId", {"email": "new@example.org", "firstName": "New", "lastName": "Comer"}),
    ],
)  # fmt: skip
def test_who_signs_up_is_a_user_of_the_app(database: Any, stage: Open, names: str, expected: dict[str, Any]) -> None:
    doors = stage(MONGODB_USER_FIELDS=names)
    body = {"email": "new@example.org", "password": "correct horse battery", "firstName": "New", "lastName": "Comer"}
    answer = doors.call("signup", body)
    assert answer["statusCode"] == 201
    document = database["users"].find_one()
    hashed = document.get("passwordHash") or document["local"].pop("password")
    assert bcrypt.checkpw(b"correct horse battery", hashed.encode())
    kept = {name: value for name, value in document.items() if name not in {"_id", "passwordHash", "userId"}}
    assert kept == expected
    assert isinstance(document["_id"], ObjectId)
    assert doors.user(answer["cookie"]) is not None
    assert doors.call("signup", body)["statusCode"] == 409
