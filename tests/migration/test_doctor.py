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
from tests.support.proposed import taken

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
        ([user(passwordHash="$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA")], "1 of no kind that is known"),
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


HEX, BASE64 = "0123456789abcdef", "QmFzZTY0IG9mIHRl"


@pytest.mark.parametrize(
    ("fields", "settings"),
    [
        ({"hash": HEX * 64, "salt": HEX * 4}, {"MONGODB_USER_FIELDS": "passwordHash=hash"}),
        (
            {"auth": {"hash": HEX * 8, "salt": HEX * 2}},
            {
                "MONGODB_USER_FIELDS": "passwordHash=auth.hash",
                "MONGODB_PASSWORDS_OPTIONS": "keylen=64,saltlen=16,saltField=auth.salt",
            },
        ),
        (
            {"password": BASE64 * 8, "passwordSalt": BASE64 * 2, "apiToken": HEX * 4},
            {
                "MONGODB_USER_FIELDS": "passwordHash=password",
                "MONGODB_PASSWORDS_OPTIONS": "keylen=96,saltlen=24,encoding=base64,saltField=passwordSalt",
            },
        ),
    ],
    ids=["passport-local-mongoose", "another keylen", "base64"],
)
def test_a_hash_and_its_salt_are_told_apart(database: Any, fields: dict[str, Any], settings: dict[str, str]) -> None:
    users = [{"_id": f"u{number}", "email": f"{number}@example.org", **fields} for number in (1, 2)]
    report = examined(database, users, [session()])
    named = {
        name: value for name, value in report.settings.items() if name in {"MONGODB_USER_FIELDS"} | settings.keys()
    }
    assert named == settings
    assert report.settings["MONGODB_PASSWORDS"] == "pbkdf2"
    assert "no database shows iterations and digestAlgorithm" in said(report, "note")
    assert report.healthy


def test_a_salt_beside_bcrypt_is_none(database: Any) -> None:
    assert "MONGODB_PASSWORDS" not in examined(database, [user(salt=HEX * 4)], [session()]).settings


def test_hashes_of_other_kinds_that_are_read_are_named(database: Any) -> None:
    django, argon2 = "pbkdf2_sha256$1000$salt$" + "A" * 43 + "=", f"$argon2id$v=19$m=8,t=1,p=1${'A' * 22}${'A' * 43}"
    users = [user(passwordHash=django), user(_id="u2", email="b@example.org", passwordHash=argon2)]
    report = examined(database, users, [session()])
    assert report.settings["FOREIGN_HASHES"] == "argon2,django"
    assert "passwords that are set here become bcrypt's" in said(report, "note")
    assert report.healthy


@pytest.mark.parametrize(("username", "closed"), [("ada@example.org", False), ("ada", True)])
def test_who_is_known_by_a_name_signs_up_at_the_app(database: Any, username: str, *, closed: bool) -> None:
    signed_in = session(session=SIGNED_IN.replace("u1", username))
    by_name = {"_id": "u1", "username": username, "passwordHash": HASH} | (
        {"email": "ada@example.org"} if closed else {}
    )
    report = examined(database, [by_name], [signed_in])
    assert report.settings["MONGODB_USER_FIELDS"] == ("id=username" if closed else "id=username,email=username")
    assert (report.settings.get("SIGN_UP") == "closed") == closed


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


def people(count: int, *groups: tuple[int, dict[str, Any]], **common: Any) -> list[dict[str, Any]]:
    """`count` users; of each group as many as it says have these fields, in turn."""
    found = [
        user(
            _id=f"u{number}",
            email=f"u{number}@example.org",
            **{name: _own(value, number) for name, value in common.items()},
        )
        for number in range(1, count + 1)
    ]
    fields = [fields for size, fields in groups for _ in range(size)]
    for each, extra in zip(found, fields, strict=False):
        each.update(extra)
    return found


def _own(value: Any, number: int) -> Any:
    return value.replace("#", str(number)) if isinstance(value, str) else value


@pytest.mark.parametrize(
    ("users", "conditions", "count"),
    [
        (people(10, (3, {"status": "suspended"}), (7, {"status": "active"})), "status!=active", "3 of 10 users"),
        (people(10, (3, {"status": "banned"}), (2, {"status": "active"})), "status=banned", "3 of 10 users"),
        (people(10, status="active"), "status!=active", "0 of 10 users"),
        (people(10, status="gold"), "", ""),
        (people(4, (1, {"blocked": True, "isDeleted": True}), isDeleted=False), "isDeleted=true", "1 of 4 users"),
        (people(4, (2, {"deletedAt": START}), blocked=False), "deletedAt!=null", "2 of 4 users"),
        (people(4, (1, {"lockUntil": START + timedelta(days=99_999)})), "lockUntil>now", "1 of 4 users"),
        (people(4, (1, {"lockUntil": 99_999_999_999_999})), "lockUntil>now", "1 of 4 users"),
        (people(4, (1, {"lockUntil": "tomorrow"})), "", ""),
        (people(4, isVerified=False), "", ""),
    ],
)
def test_what_the_apps_login_seems_to_refuse_is_proposed(
    database: Any, users: list[dict[str, Any]], conditions: str, count: str
) -> None:
    report = examined(database, users, [session()])
    assert report.settings.get("MONGODB_REFUSE_WHEN", "") == conditions
    assert count in said(report, "note")


def test_a_rule_that_only_a_person_can_tell_is_said(database: Any) -> None:
    users = people(4, (1, {"isVerified": False, "twoFactorEnabled": True}), isVerified=True)
    report = examined(database, users, [session()])
    assert "1 of 4 users have isVerified false" in said(report, "note")
    assert "1 of 4 users have twoFactorEnabled: a sign-in here asks for no second factor" in said(report)


@pytest.mark.parametrize(
    ("common", "proposed"),
    [
        ({"username": "u#@example.org"}, "username={email}"),
        ({"firstName": "Ada", "lastName": "L#", "title": "Ada L#"}, "title={firstName} {lastName}"),
        ({"name": "Ada L#"}, "name={firstName} {lastName}"),
        ({"status": "active", "plan": "free", "loginAttempts": 0}, "status=active,plan=free,loginAttempts=0"),
        ({"createdAt": START, "birthday": START}, "createdAt=now"),
        ({"__v": 3, "tags": [], "flags": ["x", "y"]}, "__v=0,tags=[]"),
        ({"isVerified": True, "newsletter": True}, "isVerified=false,newsletter=true"),
        ({"settings": {"language": "en-GB"}}, "settings.language=en-GB"),
        ({"plan": "true", "level": "7"}, 'plan="true",level="7"'),
        ({"nickname": "ada#", "avatar": OID, "words": "a, b"}, ""),
        ({"role": "admin", "salt": "x", "tenantId": OID}, ""),
    ],
    ids=str,
)
def test_what_the_schema_gives_everybody_is_proposed(database: Any, common: dict[str, Any], proposed: str) -> None:
    report = examined(database, people(12, **common), [session()])
    assert report.settings.get("MONGODB_USER_DEFAULTS", "") == proposed
    counted = [path for path in common if path in proposed.partition("=")[0]]
    assert all(f"12 of 12 users have {path}" in said(report, "note") for path in counted)


def test_what_a_few_have_is_no_default(database: Any) -> None:
    users = people(10, (5, {"plan": "free"}))
    assert "MONGODB_USER_DEFAULTS" not in examined(database, users, [session()]).settings


@pytest.mark.parametrize(
    ("kept", "form"), [(str(OID), "text"), (OID, None), ({"id": str(OID)}, "text"), ({"id": OID}, None)]
)
def test_the_form_of_an_id_in_a_session_that_is_no_text(database: Any, kept: object, form: str | None) -> None:
    content = {"cookie": {"originalMaxAge": None, "expires": None}, "passport": {"user": kept}}
    report = examined(database, [user(_id=OID)], [session(session=content)])
    assert report.settings.get("MONGODB_SESSIONS_PASSPORT_ID") == form


def test_its_proposals_are_settings_that_the_program_takes(database: Any) -> None:
    users = people(10, (3, {"status": "suspended"}), status="active", username="u#@example.org", tags=[], plan="true")
    report = examined(database, users, [session()])
    config = taken("\n".join(report.configuration()))
    assert config.mongodb_refuse_when == ("status!=active",)
    assert config.mongodb_user_defaults == ("status=active", "username={email}", "tags=[]", 'plan="true"')
