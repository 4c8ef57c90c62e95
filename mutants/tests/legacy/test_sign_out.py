"""Signing out ends the session on both sides, in the way of the app's generation of passport."""

import json

import pytest

from tests.legacy.apps import Both
from tests.legacy.conftest import ADA, BOB, Start
from tests.legacy.options import SETUPS, Setup
from tests.legacy.programs import GENERATIONS

pytestmark = pytest.mark.engines

each_generation = pytest.mark.parametrize("generation", GENERATIONS)
OLD = "cm4"
KEEPING = [setup for setup in SETUPS if setup.name in {"default", "stringify: false", "crypto", "object", "email"}]


def sign_out_here(both: Both, cookie: str) -> str:
    """The Set-Cookie header of the answer."""
    answer = both.ours.protected("signout", cookie)
    assert answer["statusCode"] == 204
    return str(answer["set_cookie"])


@each_generation
@pytest.mark.parametrize("ending", ["destroy", "keep"])
def test_out_on_either_side_is_out_on_both(generation: str, ending: str, start: Start) -> None:
    both = start(generation, MONGODB_SESSIONS_SIGN_OUT=ending)
    for sign_in in (both.app.sign_in, both.ours.sign_in):
        cookie = sign_in()
        assert both.users(cookie) == (ADA, ADA)
        sign_out_here(both, cookie)
        assert both.users(cookie) == (None, None)
        cookie = sign_in()
        both.app.sign_out(cookie)
        assert both.users(cookie) == (None, None)


@each_generation
def test_destroyed_there_is_out_here(generation: str, start: Start) -> None:
    both = start(generation)
    cookie = both.ours.sign_in()
    assert both.app.request("POST", "/destroy", cookie).status == 204
    assert both.users(cookie) == (None, None)


@pytest.mark.parametrize("generation", ["cm5", "cm6"])
def test_destroying_is_what_newer_passports_do(generation: str, start: Start) -> None:
    both = start(generation)
    theirs, ours = both.app.sign_in(), both.ours.sign_in()
    ids = {document["_id"] for document in both.database["sessions"].find()}
    assert "connect.sid=;" in sign_out_here(both, ours)
    both.app.sign_out(theirs)
    assert ids & {document["_id"] for document in both.database["sessions"].find()} == set()


@pytest.mark.parametrize("setup", KEEPING, ids=lambda setup: setup.name)
def test_keeping_is_what_older_passports_do(setup: Setup, start: Start) -> None:
    both = start(OLD, setup, MONGODB_SESSIONS_SIGN_OUT="keep")
    remains = []
    for sign_out in (both.app.sign_out, lambda cookie: sign_out_here(both, cookie)):
        cookie = both.app.sign_in()
        assert both.app.count(cookie) == 1
        sign_out(cookie)
        assert both.users(cookie) == (None, None)
        assert both.app.count(cookie) == 2
        session = both.document()["session"]
        remains.append(
            session if not isinstance(session, str) or not session.startswith("{") else json.loads(session)
        )
        assert both.app.sign_in("bob@example.org", cookie=cookie) == cookie
        assert both.ours.user(cookie) == ("bob@example.org" if setup.name == "email" else BOB)
        both.database["sessions"].delete_many({})
    if setup.name != "crypto":
        assert remains[0] == remains[1]


def test_all_else_in_a_kept_session_stays_byte_for_byte(start: Start) -> None:
    both = start(OLD, MONGODB_SESSIONS_SIGN_OUT="keep")
    cookie = both.app.sign_in()
    text = (
        ' {"n" : 1.50e+3, "cookie":{"originalMaxAge":null,"expires":null},'
        '"passport" : {"a":1, "user":"%s" , "b":"\\u00e9"},\n'
        '"cart":["\\ud83d","é☃",{"passport":{"user":"x"}}], "z":12345678901234567890} '
    )
    both.database["sessions"].update_one({}, {"$set": {"session": text % ADA}})
    assert both.ours.user(cookie) == ADA
    assert both.document()["session"] == text % ADA
    assert sign_out_here(both, cookie) == ""
    without_user = text.replace('{"a":1, "user":"%s" , "b":"\\u00e9"}', '{"a":1,"b":"\\u00e9"}')
    assert both.document()["session"] == without_user
    assert both.users(cookie) == (None, None)
