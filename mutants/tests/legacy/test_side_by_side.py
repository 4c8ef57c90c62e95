"""Whoever is signed in at the Express app is signed in here, and the other way round, whatever options it has."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.legacy.conftest import ADA, BOB, Start
from tests.legacy.options import SETUPS, Setup

pytestmark = pytest.mark.engines

EACH = [
    pytest.param(generation, setup, id=f"{generation}, {setup.name}")
    for setup in SETUPS
    for generation in setup.generations
]


def attributes(set_cookie: str) -> list[str]:
    """Of a Set-Cookie header, all but the value and the date."""
    name, *rest = set_cookie.split("; ")
    return [name.partition("=")[0], *(part for part in rest if not part.startswith("Expires="))]


@pytest.mark.parametrize(("generation", "setup"), EACH)
def test_sessions_go_both_ways(generation: str, setup: Setup, start: Start) -> None:
    both = start(generation, setup)
    ada = "ada@example.org" if setup.name == "email" else ADA

    theirs = both.app.sign_in()
    written = both.document()
    assert both.ours.user(theirs) == ada
    assert both.document()["session"] == written["session"]
    assert both.app.user(theirs) == ADA
    assert both.app.sign_out(theirs).status == 204
    assert both.users(theirs) == (None, None)

    both.database["sessions"].delete_many({})
    ours = both.ours.sign_in()
    before = both.document()
    assert both.app.user(ours) == ADA
    assert both.document()["expires"] >= before["expires"].replace(microsecond=0)
    assert [both.app.count(ours), both.app.count(ours)] == [1, 2]
    assert both.ours.user(ours) == ada
    assert both.document()["gatehouse"] == before["gatehouse"]
    assert both.ours.protected("signout", ours)["statusCode"] == 204
    assert both.users(ours) == (None, None)


@pytest.mark.parametrize(("generation", "setup"), EACH)
def test_both_write_the_same_document_and_cookie(generation: str, setup: Setup, start: Start) -> None:
    both = start(generation, setup)
    body = {"email": "ada@example.org", "password": "correct horse"}
    theirs = both.app.request("POST", "/login", "", body).set_cookie, both.document()
    both.database["sessions"].delete_many({})
    ours = both.ours.call("signin", body)["set_cookie"], both.document()
    # Without an age in the app's options ours has one all the same, which keeps our lifetime when the app renews it.
    aged = "Expires=" in theirs[0] or not setup.settings.get("COOKIE_PERSISTENT")
    assert attributes(ours[0]) == attributes(theirs[0])
    assert ("Expires=" in ours[0]) == aged
    assert ours[1].pop("gatehouse")
    assert sorted(ours[1]) == sorted(theirs[1])
    assert _shape(ours[1]["session"], aged=aged) == _shape(theirs[1]["session"], aged="Expires=" in theirs[0])


def _shape(session: Any, *, aged: bool) -> Any:
    """What stands in the session but for times, and for what BSON notes of attributes that aren't set."""
    if isinstance(session, str) and not session.startswith("{"):
        return "ciphertext"
    session = json.loads(session) if isinstance(session, str) else session
    cookie = {name: value for name, value in session["cookie"].items() if value is not None}
    assert ("originalMaxAge" in cookie, "expires" in cookie) == (aged, aged)
    del session["cookie"]
    return {name: value for name, value in cookie.items() if name not in {"originalMaxAge", "expires"}}, session


@pytest.mark.parametrize("generation", ["cm4", "cm5", "cm6"])
def test_a_user_with_a_text_for_an_id(generation: str, start: Start) -> None:
    both = start(generation)
    assert both.users(both.app.sign_in("bob@example.org")) == (BOB, BOB)
    assert both.users(both.ours.sign_in("bob@example.org")) == (BOB, BOB)


@pytest.mark.parametrize("generation", ["cm4", "cm5", "cm6"])
def test_a_rolling_app_sends_our_cookie_again_as_we_set_it(generation: str, start: Start) -> None:
    setup = next(setup for setup in SETUPS if setup.name == "rolling")
    both = start(generation, setup, COOKIE_SAME_SITE="strict")
    answer = both.ours.call("signin", {"email": "ada@example.org", "password": "correct horse"})
    again = both.app.me(answer["cookie"]).set_cookie
    assert again.partition(";")[0] == answer["cookie"]
    assert attributes(again) == attributes(answer["set_cookie"])


def test_where_sessions_roll_the_route_sends_the_cookie_again(start: Start) -> None:
    setup = next(setup for setup in SETUPS if setup.name == "rolling")
    both = start("cm6", setup, SESSION_SECRET="new-secret,legacy-secret")
    old = both.app.sign_in()
    answer = both.ours.protected("private", old)
    assert "setCookie" not in answer["body"]["authContext"]
    assert answer["cookie"] not in {"", old}
    assert both.ours.user(answer["cookie"]) == ADA
    assert "Expires=" in answer["set_cookie"]


def test_a_user_who_is_deleted_is_out_at_the_next_request(start: Start) -> None:
    both = start("cm6")
    cookie = both.ours.sign_in()
    assert both.users(cookie) == (ADA, ADA)
    both.database["users"].delete_one({"email": "ada@example.org"})
    assert both.users(cookie) == (None, None)


def test_an_expired_session_is_over_on_both_sides(start: Start) -> None:
    both = start("cm6")
    for sign_in in (both.app.sign_in, both.ours.sign_in):
        cookie = sign_in()
        assert both.users(cookie) == (ADA, ADA)
        both.database["sessions"].update_many({}, {"$set": {"expires": datetime.now(UTC)}})
        assert both.users(cookie) == (None, None)
