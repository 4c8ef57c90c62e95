"""Session documents: what is written, what is read, and what is left alone."""

import hashlib
import json
from base64 import b64encode, urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from bson import ObjectId

from adapters.express_session.signature import decoded
from adapters.mongodb import PASSPORT, JsonText, Keep
from tests.mongodb.conftest import Open
from tests.mongodb.test_users import OID, user
from tests.support.clock import START, FakeClock

OBJECT = "id=_id,name=profile.name,team=team"
PERSON = user(profile={"name": "Ada"}, team=ObjectId("65f0c0ffee00000000000001"))


@pytest.fixture(autouse=True)
def person(database: Any) -> None:
    database["users"].insert_one(dict(PERSON))


@pytest.mark.parametrize(
    ("transform", "expected"),
    [
        ("", lambda sid: sid.decode()),
        ("sha256", lambda sid: hashlib.sha256(sid).hexdigest()),
        ("md5", lambda sid: hashlib.md5(sid).hexdigest()),
        ("sha1-base64", lambda sid: b64encode(hashlib.sha1(sid).digest()).decode()),
        ("sha512-base64url", lambda sid: urlsafe_b64encode(hashlib.sha512(sid).digest()).decode().rstrip("=")),
    ],
)
def test_a_document_is_kept_under_the_transformed_id(
    database: Any, stage: Open, transform: str, expected: Any
) -> None:
    doors = stage(MONGODB_SESSIONS_TRANSFORM_ID=transform)
    cookie = doors.sign_in()
    session_id = decoded(cookie.partition("=")[2]).removeprefix("s:").rpartition(".")[0]
    assert database["sessions"].find_one()["_id"] == expected(session_id.encode())
    assert doors.protected("signout", cookie)["statusCode"] == 204
    assert doors.user(cookie) is None


@pytest.mark.parametrize(
    ("stringify", "team"), [("true", "65f0c0ffee00000000000001"), ("false", ObjectId("65f0c0ffee00000000000001"))]
)
def test_passport_keeps_the_object_that_the_app_would(
    database: Any, stage: Open, stringify: str, team: object
) -> None:
    doors = stage(MONGODB_SESSIONS_PASSPORT_USER=OBJECT, MONGODB_SESSIONS_STRINGIFY=stringify)
    cookie = doors.sign_in()
    session = database["sessions"].find_one()["session"]
    kept = json.loads(session) if stringify == "true" else session
    oid = str(OID) if stringify == "true" else OID
    assert kept["passport"] == {"user": {"id": oid, "name": "Ada", "team": team}}
    assert doors.user(cookie) == str(OID)


def test_a_member_that_the_user_lacks_is_left_out(database: Any, stage: Open) -> None:
    database["users"].update_one({}, {"$unset": {"profile": "", "team": ""}})
    stage(MONGODB_SESSIONS_PASSPORT_USER=OBJECT).sign_in()
    assert json.loads(database["sessions"].find_one()["session"])["passport"] == {"user": {"id": str(OID)}}


@pytest.mark.parametrize("ours", ["text", 5, [], {"createdAt": "x", "generation": "x", "ip": 5}, None, {"ip": None}])
def test_what_others_write_beside_the_session_is_no_matter(database: Any, stage: Open, ours: object) -> None:
    doors = stage()
    cookie = doors.sign_in()
    database["sessions"].update_one({}, {"$set": {"gatehouse": ours}})
    assert doors.user(cookie) == str(OID)


@pytest.mark.parametrize("age", [10**17, -(10**17), 1e300, -1e300, 0, -1])
def test_no_age_is_too_odd(database: Any, stage: Open, age: float) -> None:
    doors = stage()
    cookie = doors.sign_in()
    text = json.dumps({"cookie": {"originalMaxAge": age}, "passport": {"user": str(OID)}})
    for expires in (START + timedelta(days=1), datetime(9999, 12, 31, tzinfo=UTC)):
        database["sessions"].update_one({}, {"$set": {"session": text, "expires": expires}})
        assert doors.user(cookie) == str(OID)


def test_reading_changes_nothing(database: Any, stage: Open) -> None:
    doors = stage()
    cookie = doors.sign_in()
    database["sessions"].update_one({}, {"$set": {"other": {"fields": [1, {"x": None}]}}})
    before = database["sessions"].find_one()
    assert doors.user(cookie) == str(OID)
    assert database["sessions"].find_one() == before


def test_a_later_request_renews_and_changes_nothing_else(database: Any, stage: Open, clock: FakeClock) -> None:
    doors = stage()
    cookie = doors.sign_in()
    before = database["sessions"].find_one()
    clock.advance(hours=1)
    assert doors.user(cookie) == str(OID)
    after = database["sessions"].find_one()
    assert after.pop("gatehouse") == {**before.pop("gatehouse"), "usedAt": clock.now()}
    assert after == {**before, "expires": before["expires"] + timedelta(hours=1)}


def test_an_end_that_the_app_brought_forward_is_renewed_as_the_app_does(
    database: Any, stage: Open, clock: FakeClock
) -> None:
    doors = stage()
    cookie = doors.sign_in()
    end = database["sessions"].find_one()["expires"]
    database["sessions"].update_one({}, {"$set": {"expires": clock.now() + timedelta(minutes=20)}})
    assert doors.user(cookie) == str(OID)
    assert database["sessions"].find_one()["expires"] == end


def test_a_sign_out_that_is_overtaken_again_and_again_ends_the_session(database: Any) -> None:
    """Kept is nice to have; ended is what was asked for."""
    sessions = database["sessions"]
    text = json.dumps({"cookie": {}, "passport": {"user": "u"}, "n": 0})
    sessions.insert_one({"_id": "sid", "session": text})

    class Overtaken(JsonText):
        def signed_out(self, stored: object, path: str) -> Any:
            sessions.update_one({}, {"$set": {"session": f"{stored} "}})
            return super().signed_out(stored, path)

    Keep(Overtaken(), PASSPORT)(sessions, "sid")
    assert sessions.find_one() is None


def test_rolling_sends_the_cookie_again_and_keeps_it_from_scripts(stage: Open, clock: FakeClock) -> None:
    doors = stage(SESSION_ROLLING="true", SESSION_TTL_SECONDS="3600", COOKIE_DOMAIN="example.org")
    signed_in = doors.call("signin", {"email": "ada@example.org", "password": "correct horse"})
    clock.advance(minutes=30)
    answer = doors.protected("private", signed_in["cookie"])
    assert answer["cookie"] == signed_in["cookie"]
    assert "Expires=Mon, 01 Mar 2027 13:30:00 GMT" in answer["set_cookie"]
    assert "setCookie" not in answer["body"]["authContext"]


def test_without_rolling_no_cookie_is_sent_again(stage: Open) -> None:
    doors = stage()
    assert doors.protected("private", doors.sign_in())["set_cookie"] == ""


def test_a_cookie_that_the_browser_forgets_has_no_date(database: Any, stage: Open) -> None:
    answer = stage(COOKIE_PERSISTENT="false").call(
        "signin", {"email": "ada@example.org", "password": "correct horse"}
    )
    assert "Expires" not in answer["set_cookie"]
    cookie = json.loads(database["sessions"].find_one()["session"])["cookie"]
    assert (cookie["originalMaxAge"], cookie["expires"]) == (None, None)


def test_keeping_a_session_at_sign_out_keeps_its_cookie(database: Any, stage: Open) -> None:
    doors = stage(MONGODB_SESSIONS_SIGN_OUT="keep")
    cookie = doors.sign_in()
    assert doors.protected("signout", cookie)["set_cookie"] == ""
    assert json.loads(database["sessions"].find_one()["session"])["passport"] == {}
    assert doors.user(cookie) is None


def test_a_collection_of_ours_forgets_what_has_expired(database: Any, stage: Open) -> None:
    stage().sign_in()
    indexes = database["sessions"].index_information().values()
    assert [index["key"] for index in indexes if index.get("expireAfterSeconds") == 0] == [[("expires", 1)]]


def test_a_collection_of_the_app_keeps_its_indexes(database: Any, stage: Open) -> None:
    """With `autoRemove: 'disabled'` an app keeps its sessions; a TTL index would delete them."""
    database["sessions"].insert_one({"_id": "the app's"})
    before = database["sessions"].index_information()
    stage().sign_in()
    assert database["sessions"].index_information() == before
