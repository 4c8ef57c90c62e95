"""Whom the app doesn't let in isn't let in here: by its own rules, with its own data."""

from datetime import UTC, datetime
from typing import Any

import mongomock
import pytest

from adapters.mongodb.refusing import refusals
from tests.mongodb.conftest import Open
from tests.mongodb.test_users import OID, user

LATER, EARLIER = datetime(2999, 1, 1, tzinfo=UTC), datetime(2001, 1, 1, tzinfo=UTC)
MILLISECONDS = 1000


@pytest.mark.parametrize(
    ("condition", "document", "refused"),
    [
        ("status!=active", {"status": "active"}, False),
        ("status!=active", {"status": "suspended"}, True),
        ("status!=active", {"status": "Active"}, True),
        ("status!=active", {"status": True}, True),
        ("status!=active", {"status": None}, True),
        ("status!=active", {}, True),
        ("status != active", {"status": "active"}, False),
        ("account.status=closed", {"account": {"status": "closed"}}, True),
        ("account.status=closed", {"account": "closed"}, False),
        ("isDeleted=true", {"isDeleted": True}, True),
        ("isDeleted=true", {"isDeleted": False}, False),
        ("isDeleted=true", {"isDeleted": 1}, False),
        ("isDeleted=true", {"isDeleted": "true"}, False),
        ("isDeleted=true", {}, False),
        ("isVerified=false", {"isVerified": False}, True),
        ("isVerified=false", {}, False),
        ("isVerified!=true", {}, True),
        ('isDeleted="true"', {"isDeleted": "true"}, True),
        ("lockUntil>now", {"lockUntil": LATER}, True),
        ("lockUntil>now", {"lockUntil": EARLIER}, False),
        ("lockUntil>now", {"lockUntil": LATER.timestamp() * MILLISECONDS}, True),
        ("lockUntil>now", {"lockUntil": int(EARLIER.timestamp() * MILLISECONDS)}, False),
        ("lockUntil>now", {"lockUntil": "2999-01-01"}, False),
        ("lockUntil>now", {"lockUntil": None}, False),
        ("lockUntil>now", {}, False),
        ("paidUntil<now", {"paidUntil": EARLIER}, True),
        ("deletedAt!=null", {"deletedAt": EARLIER}, True),
        ("deletedAt!=null", {"deletedAt": None}, False),
        ("deletedAt!=null", {}, False),
        ("tenant=null", {}, True),
        ("loginAttempts>=5", {"loginAttempts": 5}, True),
        ("loginAttempts>=5", {"loginAttempts": 4.5}, False),
        ("loginAttempts>=5", {"loginAttempts": "9"}, False),
        ("loginAttempts>=5", {"loginAttempts": True}, False),
        ("level=1", {"level": 1.0}, True),
        ("level=1", {"level": True}, False),
        ('level="1"', {"level": "1"}, True),
        ("flags=banned", {"flags": ["paid", "banned"]}, True),
        ("flags!=banned", {"flags": ["paid", "banned"]}, False),
        ("flags=banned", {"flags": []}, False),
        ("status=$ne", {"status": "active"}, False),
        ("status={$ne: 1}", {"status": "active"}, False),
        ("status!=active", {"status": {"$eq": "active"}}, True),
        ("status!=active", {"status": OID}, True),
    ],
    ids=str,
)  # fmt: skip
def test_what_a_condition_means(condition: str, document: dict[str, Any], refused: bool) -> None:  # noqa: FBT001
    assert refusals([condition])(document) is refused


@pytest.mark.parametrize(
    "text",
    ["status", "=active", "status=", "status==active", "status=>1", "$where=1", "a.$ne=1", "a..b=1", "status>true",
     "status>null", "status=[]", 'status="half', "isDeleted=True", "lockUntil>NOW", "a b=1"],
)  # fmt: skip
def test_what_is_no_condition_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"must be a condition|doesn't go with|write|is none"):
        refusals([text])


RIGHT = {"email": "ada@example.org", "password": "correct horse"}
JWT = {
    "CHECK_SESSION": "true",
    "JWT_ACCESS_SECRET": "a secret " * 8,
    "JWT_REFRESH_SECRET": "another " * 8,
    "JWT_ISSUER": "issuer",
    "JWT_AUDIENCE": "audience",
}
RULES = "status!=active,lockUntil>now,isDeleted=true"


@pytest.mark.parametrize("change", [{"status": "suspended"}, {"lockUntil": LATER}, {"isDeleted": True}], ids=str)
@pytest.mark.parametrize("kind", ["session", "jwt"])
def test_whoever_is_refused_is_answered_as_a_disabled_user(
    database: Any, stage: Open, change: dict[str, Any], kind: str
) -> None:
    def answers(fields: dict[str, Any]) -> list[Any]:
        """Of the authorizer, a refresh, and a sign-in with the right password."""
        database["users"].delete_many({})
        database["users"].insert_one(user(status="active"))
        doors = stage(BACKEND=f"mongodb-{kind}", MONGODB_REFUSE_WHEN=RULES, **JWT)
        tokens = doors.call("signin", RIGHT)["body"]["data"]
        bearer = f"Bearer {tokens['access_token']}"
        assert doors.user(authorization=bearer) is not None
        database["users"].update_one({}, {"$set": fields})
        judged = doors.authorize(authorization=bearer)
        refused = [
            doors.call("refresh_token", {"refreshToken": tokens["refresh_token"]}),
            doors.call("signin", RIGHT),
        ]
        return [
            judged and judged["policyDocument"],
            *((each["statusCode"], each["body"]["error"]) for each in refused),
        ]

    alike = answers({"disabled": True})
    assert answers(change) == alike
    assert [status for status, _ in alike[1:]] == [403, 401]
    assert alike[0]["Statement"][0]["Effect"] == "Deny"


def test_as_many_questions_are_asked_as_without_conditions(
    database: Any, stage: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    for name in ("find", "find_one", "insert_one", "update_one", "replace_one", "aggregate", "count_documents"):
        monkeypatch.setattr(mongomock.Collection, name, noting(getattr(mongomock.Collection, name), asked))

    def questions(**settings: str) -> list[str]:
        database["users"].delete_many({})
        database["gatehouse_tallies"].delete_many({})
        database["users"].insert_one(user(status="active"))
        doors = stage(**settings)
        asked.clear()
        assert doors.user(doors.sign_in()) is not None
        return list(asked)

    assert questions() == questions(MONGODB_REFUSE_WHEN=RULES) != []


def noting(method: Any, asked: list[str]) -> Any:
    def noted(*args: Any, **options: Any) -> Any:
        asked.append(method.__name__)
        return method(*args, **options)

    return noted
