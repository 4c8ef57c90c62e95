"""What the doctor makes of a users' collection and of sessions that no healthy app wrote."""

from datetime import timedelta
from typing import Any

import mongomock
import pytest
import yaml
from bson import ObjectId

from adapters.mongodb import Cipher, Encrypted
from adapters.mongodb.crypto import Kruptein, WebCrypto
from infra.settings.reading import SETTINGS
from migration.doctor import Asked, Report, diagnose
from tests.support.clock import START, FakeClock

HASH = "$2a$10$" + "a" * 53
OID = ObjectId("65f0c0ffee0123456789abcd")
SIGNED_IN = '{"cookie":{"originalMaxAge":null,"expires":null},"passport":{"user":"u1"}}'


@pytest.fixture
def database() -> Any:
    return mongomock.MongoClient(tz_aware=True)["app"]


def session(**fields: Any) -> dict[str, Any]:
    return {"_id": "x" * 32, "expires": START + timedelta(days=14), "session": SIGNED_IN, **fields}


def user(**fields: Any) -> dict[str, Any]:
    return {"_id": "u1", "email": "ada@example.org", "passwordHash": HASH, **fields}


def examined(database: Any, users: list[dict[str, Any]], sessions: list[dict[str, Any]], **asked: Any) -> Report:
    if users:
        database["users"].insert_many(users)
    if sessions:
        database["sessions"].insert_many(sessions)
    return diagnose(database, Asked(**asked), FakeClock(), lambda _: None)


def said(report: Report, level: str = "problem") -> str:
    return "\n".join(finding.text for finding in report.findings if finding.level == level)


@pytest.mark.parametrize(
    ("fields", "mapped"),
    [
        ({}, ""),
        ({"local": {"email": "ada@example.org", "password": HASH}, "email": None, "passwordHash": None},
         "email=local.email,passwordHash=local.password"),
        ({"password": HASH, "passwordHash": None}, "passwordHash=password"),
        ({"name": {"first": "Ada", "last": "Lovelace"}}, "firstName=name.first,lastName=name.last"),
        ({"profile": {"displayName": "Ada"}}, "fullName=profile.displayName"),
        ({"first_name": "Ada", "surname": "Lovelace", "role": "admin"},
         "firstName=first_name,lastName=surname,roles=role"),
        ({"tenantId": OID}, "customerAccountId=tenantId"),
        ({"isActive": True}, "disabled=!isActive"),
        ({"blocked": False}, "disabled=blocked"),
        ({"newsletter": {"disabled": True, "active": False}, "company": {"name": "ACME", "role": "x"}}, ""),
    ],
    ids=str,
)  # fmt: skip
def test_fields_go_by_what_they_hold_and_are_called(database: Any, fields: dict[str, Any], mapped: str) -> None:
    users = [{k: v for k, v in user(**fields).items() if v is not None}]
    assert examined(database, users, [session()]).settings.get("MONGODB_USER_FIELDS", "") == mapped


@pytest.mark.parametrize(
    ("ids", "kind"),
    [
        (["u1", "u2"], "text"),
        ([OID], None),
        ([OID, "u1", "u2"], None),
        ([1, 2], "number"),
        ([1, 2, "u1"], "number"),
    ],
)
def test_the_kind_of_ids(database: Any, ids: list[Any], kind: str | None) -> None:
    users = [user(_id=each, email=f"{number}@example.org") for number, each in enumerate(ids)]
    report = examined(database, users, [session()])
    assert report.settings.get("MONGODB_USER_ID") == kind
    assert "such users aren't found" not in said(report)


@pytest.mark.parametrize(
    "ids",
    [
        [OID, "65f0c0ffee0123456789abce"],
        [OID, 7],
        ["u1", "u2", 7],
        [7, 8, "9"],
    ],
    ids=str,
)
def test_an_id_that_would_be_taken_for_another_is_a_problem(database: Any, ids: list[Any]) -> None:
    users = [user(_id=each, email=f"{number}@example.org") for number, each in enumerate(ids)]
    assert "1 ids are taken for the kind" in said(examined(database, users, [session()]))


@pytest.mark.parametrize(
    ("users", "problem"),
    [
        ([], "users is empty"),
        ([user(), user(_id="u2", email="ADA@example.org")], "1 addresses belong to several users"),
        ([user(passwordHash="$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA")], "password hashes: 1 no bcrypt"),
        ([user(passwordHash="$2x$10$" + "a" * 53)], "password hashes: 1 $2x$ at cost 10"),
        ([{"_id": "u1", "login": "ada"}], "no field looks like email"),
        ([user(_id=b"binary")], "neither ObjectIds nor text nor numbers"),
        ([user(), user(_id=b"binary", email="bob@example.org")], "neither ObjectIds nor text nor numbers"),
    ],
    ids=str,
)
def test_users_with_a_problem(database: Any, users: list[dict[str, Any]], problem: str) -> None:
    report = examined(database, users, [session()])
    assert problem in said(report)
    assert not report.healthy


@pytest.mark.parametrize(
    ("sessions", "problem"),
    [
        ([], "sessions is empty"),
        ([{"_id": "x"}], "holds no session"),
        ([session(session="free text")], "in a form of its own"),
        ([session(session=SIGNED_IN.replace("u1", "u2"))], "aren't in this collection"),
        ([session(session='{"cookie":{}}')], "no session in the sample is of somebody"),
        ([session(), session(_id="y" * 32, session='{"passport":{"user":"u1"}}')], "1 sessions aren't read"),
        ([session(session='{"cookie":{},"passport":{"user":{"id":"u2"}}}')], "none has the id of a user"),
    ],
    ids=str,
)
def test_sessions_with_a_problem(database: Any, sessions: list[dict[str, Any]], problem: str) -> None:
    assert problem in said(examined(database, [user()], sessions))


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({}, None),
        ({"version": "3.1"}, "version=3.1"),
        ({"version": "3.1.1"}, "version=3.1.1"),
        ({"algorithm": "aes-128-cbc", "hashing": "sha1"}, "algorithm=aes-128-cbc,hashing=sha1"),
        ({"algorithm": "aes-192-ctr", "encodeas": "base64url"}, "algorithm=aes-192-ctr,encodeas=base64url"),
        ({"hashing": "sha384", "use_scrypt": "true"}, "hashing=sha384,use_scrypt=true"),
    ],
    ids=str,
)
@pytest.mark.parametrize("nested", [True, False])
def test_the_options_of_kruptein(database: Any, options: dict[str, str], found: str | None, *, nested: bool) -> None:
    content = {"cookie": {"originalMaxAge": None}, "passport": {"user": "u1"}}
    text = Encrypted(Kruptein("secret", options, nested=nested)).write(content)
    report = examined(database, [user()], [session(session=text)], crypto_secret="secret")
    assert report.settings["MONGODB_SESSIONS_CRYPTO"] == "kruptein"
    assert report.settings.get("MONGODB_SESSIONS_CRYPTO_OPTIONS") == found
    assert report.settings.get("MONGODB_SESSIONS_STRINGIFY") == (None if nested else "false")
    assert report.healthy


@pytest.mark.parametrize("secret", [None, "another"])
def test_without_the_stores_secret_the_rest_stays_unknown(database: Any, secret: str | None) -> None:
    ciphers: tuple[Cipher, ...] = (Kruptein("secret", {}, nested=True), WebCrypto("secret", {}))
    for number, cipher in enumerate(ciphers):
        database["sessions"].delete_many({})
        document = session(session=cipher.encrypt(SIGNED_IN))
        report = examined(database, [] if number else [user()], [document], crypto_secret=secret)
        assert not report.healthy
        assert "MONGODB_SESSIONS_CRYPTO_SECRET" in report.secrets


def test_every_setting_that_it_prints_is_one_of_the_program(database: Any) -> None:
    report = examined(database, [user(isActive=True)], [session(lastModified=START, updatedAt=START)])
    report.settings |= {"MONGODB_DATABASE": "app", "COOKIE_DOMAIN": ".example.org", "COOKIE_PATH": "/app"}
    keys = {key.removeprefix("gatehouse:") for key in yaml.safe_load("\n".join(report.configuration()))["config"]}
    assert keys <= set(SETTINGS)
    assert {"mongodbSessionsTimestamps", "sessionTouchAfterSeconds", "cookieDomain"} <= keys
