"""Users as an app with rules of its own has them: whom its login refuses is refused here, and ours fit its schema."""

from datetime import UTC, datetime, timedelta
from typing import Any

import bcrypt
import pytest

from tests.legacy.conftest import ADA, Start

pytestmark = pytest.mark.engines

RULES = {
    "MONGODB_REFUSE_WHEN": "status!=active,lockUntil>now,isDeleted=true",
    "MONGODB_USER_DEFAULTS": (
        "status=active,username={email},name={firstName} {lastName},loginAttempts=0,createdAt=now"
    ),
}
SOON = datetime.now(UTC) + timedelta(hours=1)
NEW = {"email": "grace@example.org", "password": "correct horse battery", "firstName": "Grace", "lastName": "Hopper"}


@pytest.mark.parametrize("generation", ["cm4", "cm6"])
@pytest.mark.parametrize(
    "rule",
    [{"status": "suspended"}, {"lockUntil": SOON}, {"lockUntil": SOON.timestamp() * 1000}, {"isDeleted": True}],
    ids=lambda rule: f"{next(iter(rule))}-{type(next(iter(rule.values()))).__name__}",
)
def test_a_session_of_the_apps_ends_with_what_its_login_asks_for(
    start: Start, generation: str, rule: dict[str, Any]
) -> None:
    both = start(generation, **RULES)
    both.database["users"].update_many({}, {"$set": {"status": "active", "lockUntil": None, "isDeleted": False}})
    theirs, ours = both.app.sign_in(), both.ours.sign_in()
    assert both.users(theirs) == both.users(ours) == (ADA, ADA)
    both.database["users"].update_one({"email": "ada@example.org"}, {"$set": rule})
    assert both.ours.user(theirs) is both.ours.user(ours) is None
    right = {"email": "ada@example.org", "password": "correct horse"}
    wrong = {**right, "password": "wrong horse"}
    refused, guessed = both.ours.call("signin", right), both.ours.call("signin", wrong)
    assert (refused["statusCode"], refused["body"]["error"]) == (guessed["statusCode"], guessed["body"]["error"])
    assert both.ours.call("signin", {**right, "email": "bob@example.org"})["statusCode"] == 200


@pytest.mark.parametrize("generation", ["cm4", "cm6"])
def test_who_signs_up_here_is_whole_for_the_app(start: Start, generation: str) -> None:
    both = start(generation, **RULES)
    signed_up = both.ours.call("signup", NEW)
    assert signed_up["statusCode"] == 201
    [document] = both.database["users"].find({"email": "grace@example.org"})
    assert bcrypt.checkpw(b"correct horse battery", document["passwordHash"].encode())
    assert {name: document[name] for name in ("status", "username", "name", "loginAttempts")} == {
        "status": "active",
        "username": "grace@example.org",
        "name": "Grace Hopper",
        "loginAttempts": 0,
    }
    assert isinstance(document["createdAt"], datetime)
    assert both.users(signed_up["cookie"]) == (str(document["_id"]), str(document["_id"]))
    assert both.app.user(both.app.sign_in("grace@example.org", "correct horse battery")) == str(document["_id"])
