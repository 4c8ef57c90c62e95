"""What the doctor makes of sessions: of their store, of their age, and of those that are kept elsewhere."""

import base64
import hashlib
import json
from datetime import timedelta
from typing import Any

import mongomock
import pytest
from bson import ObjectId

from adapters.express_session import signature
from migration.doctor import Asked, Report, diagnose
from tests.support.clock import START, FakeClock
from tests.support.proposed import taken

ID = "x" * 32
PERSON = {"_id": "u1", "email": "ada@example.org", "passwordHash": "$2a$10$" + "a" * 53}
COOKIE = {"originalMaxAge": None, "expires": None}
SIGNED_IN = {"cookie": COOKIE, "passport": {"user": "u1"}}
DAY = 86_400_000
OURS = f"connect.sid={signature.encoded(ID, 'secret')}"
SIGNATURES = {"session": "lILbZqqZZ4vOTZOhtxI8wTh9VHk", "app": "sZJqVBpSunBw-JLIDaE1nnah7qg"}
"""What keygrip 1.1 makes of `NAME=` and this content in base64, by the key `secret`."""
CONTENT = {"passport": {"user": "u1"}}


@pytest.fixture
def database() -> Any:
    created: Any = mongomock.MongoClient(tz_aware=True)["app"]
    created["users"].insert_one(dict(PERSON))
    return created


def session(**fields: Any) -> dict[str, Any]:
    return {"_id": ID, "expires": START + timedelta(days=14), "session": SIGNED_IN, **fields}


def examined(database: Any, **asked: Any) -> Report:
    return diagnose(database, Asked(**asked), FakeClock(), lambda _: None)


def said(report: Report, level: str = "problem") -> str:
    return "\n".join(finding.text for finding in report.findings if finding.level == level)


def kept(content: object = CONTENT, name: str = "session") -> str:
    """cookie-session's cookie, unsigned."""
    return f"{name}={base64.b64encode(json.dumps(content, separators=(',', ':')).encode()).decode()}"


def test_what_may_be_of_either_store_is_said_to_be(database: Any) -> None:
    database["sessions"].insert_one(session())
    report = examined(database)
    assert report.healthy
    assert "or by connect-mongodb-session" in said(report, "ok")
    assert report.settings["MONGODB_SESSIONS_STRINGIFY"] == "false"


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"_id": ObjectId(), "sid": ID}, "ids stand in sid (connect-mongodb-session's idField)"),
        ({"expires": None, "expireAt": START}, "sessions end by expireAt (connect-mongodb-session's expiresKey)"),
    ],
)
def test_options_of_connect_mongodb_session_that_are_not_read(
    database: Any, fields: dict[str, Any], problem: str
) -> None:
    document = {name: value for name, value in session(**fields).items() if value is not None}
    database["sessions"].insert_one(document)
    assert problem in said(examined(database))


@pytest.mark.parametrize("same_site", [None, "none", "lax", True])
@pytest.mark.parametrize("age", [None, 1_000, 60_000, DAY // 24, DAY, 30 * DAY, 365 * DAY, 36_500 * DAY])
def test_whatever_the_apps_cookie_is_the_program_takes_the_settings(
    database: Any, age: int | None, same_site: object
) -> None:
    cookie = {"originalMaxAge": age, "expires": None, "sameSite": same_site}
    database["sessions"].insert_one(session(session={**SIGNED_IN, "cookie": cookie}, lastModified=START))
    config = taken("\n".join(examined(database).configuration()))
    assert 0 < config.session_touch_after_seconds < config.session_ttl_seconds <= config.session_max_seconds
    if age and 60_000 <= age <= 30 * DAY:
        assert config.session_ttl_seconds == age / 1000


def test_a_life_that_is_longer_here_or_shorter_is_said(database: Any) -> None:
    for age, note in ((365 * DAY, "ends after 30 days at most"), (1_000, "lasts 60 s at least")):
        database["sessions"].delete_many({})
        cookie = {"originalMaxAge": age, "expires": None}
        database["sessions"].insert_one(session(session={**SIGNED_IN, "cookie": cookie}))
        assert note in said(examined(database), "note")


def test_where_sessions_are_under_another_name_it_is_said(database: Any) -> None:
    database["mySessions"].insert_one(session())
    database["orders"].insert_one({"session": 7})
    problem = said(examined(database))
    assert "mySessions holds sessions: name it with --sessions" in problem
    assert "orders" not in problem
    by_cookie = examined(database, cookie=OURS, secrets=("secret",))
    assert "ask again with --sessions mySessions" in said(by_cookie)
    assert examined(database, cookie=OURS, secrets=("secret",), sessions="mySessions").healthy


def test_sessions_in_another_database_are_found_by_a_cookie(database: Any) -> None:
    database.client["web"]["visits"].insert_one(session(_id=hashlib.sha256(ID.encode()).hexdigest()))
    report = examined(database, cookie=OURS, secrets=("secret",))
    assert "ask again with --sessions visits --sessions-database web" in said(report)
    report = examined(database, cookie=OURS, secrets=("secret",), sessions="visits", sessions_database="web")
    assert report.healthy
    assert "it opens a session of the user u1" in said(report, "ok")
    assert report.settings["MONGODB_SESSIONS_DATABASE"] == "web"
    assert report.settings["MONGODB_SESSIONS_TRANSFORM_ID"] == "sha256"


def test_a_session_in_no_collection_is_elsewhere(database: Any) -> None:
    report = examined(database, cookie=OURS, secrets=("secret",))
    assert "signed with secret 1 of 1" in said(report, "ok")
    assert "connect-redis has them in Redis, connect-pg-simple in PostgreSQL" in said(report)
    assert report.settings["MONGODB_SESSIONS"] == "gatehouse_sessions"
    wrong = examined(database, cookie=OURS, secrets=("another",))
    assert "SESSION_SECRET isn't what signed it" in said(wrong)
    assert "connect-redis" not in said(wrong)


@pytest.mark.parametrize("name", SIGNATURES)
def test_cookie_sessions_cookie_is_known_by_its_signature(database: Any, name: str) -> None:
    header = f"Cookie: _ga=GA1; {kept(name=name)}; {name}.sig={SIGNATURES[name]}"
    report = examined(database, cookie=header, secrets=("new", "secret"))
    assert "signed with key 2 of 2" in said(report, "ok")
    assert "it names the user u1" in said(report, "ok")
    assert f"{name} is the session itself, as cookie-session keeps it" in said(report)
    assert report.settings["COOKIE_NAME"] == "gatehouse.sid"
    assert "isn't what signed it" in said(examined(database, cookie=header, secrets=("new",)))
    assert "put the app's keys into SESSION_SECRET" in said(examined(database, cookie=header), "note")


@pytest.mark.parametrize(
    ("content", "level", "text"),
    [
        ({"userId": "u1"}, "ok", "it names the user u1"),
        ({"passport": {"user": {"id": "u1"}}}, "ok", "it names the user u1"),
        ({"passport": {}}, "note", "nobody is signed in by it"),
        ({"passport": {"user": "u2"}}, "note", "whom it names is in users by no _id"),
    ],
)
def test_whom_cookie_sessions_cookie_names(database: Any, content: object, level: str, text: str) -> None:
    report = examined(database, cookie=kept(content))
    assert text in said(report, level)
    assert "there is no session.sig beside session" in said(report)


@pytest.mark.parametrize("header", ["session=MTIz; session.sig=x", "_ga=GA1", kept().partition("=")[2], "a=%ff"])
def test_what_is_no_session_cookie_is_said(database: Any, header: str) -> None:
    database["sessions"].insert_one(session())
    assert "that is no session cookie" in said(examined(database, cookie=header))


def test_a_json_web_token_is_no_session(database: Any) -> None:
    token = ".".join(
        base64.urlsafe_b64encode(part).decode().rstrip("=") for part in (b'{"alg":"HS256"}', b'{"sub":"1"}')
    )
    report = examined(database, cookie=f"_ga=GA1; token={token}.c2ln")
    assert "that is a JSON Web Token: the app has no sessions to share" in said(report)
    assert report.settings["COOKIE_NAME"] == "gatehouse.sid"


def test_express_sessions_cookie_goes_before_what_else_a_browser_has(database: Any) -> None:
    database["sessions"].insert_one(session())
    report = examined(database, cookie=f"{kept({'seen': 1}, 'banner')}; {OURS}", secrets=("secret",))
    assert report.healthy
    assert "it opens a session of the user u1" in said(report, "ok")
