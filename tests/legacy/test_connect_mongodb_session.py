"""What is connect-mongodb-session's own: it renews by saving alone, and its sessions are found by their user."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.legacy.apps import Both
from tests.legacy.conftest import ADA, Start
from tests.legacy.options import SETUPS, Setup

pytestmark = pytest.mark.engines

STORE = "cms5"
RENEWING, NOT_RENEWING = (setup for setup in SETUPS if setup.generations == (STORE,) and "at" not in setup.app)
HOUR, FORTNIGHT = timedelta(hours=1), timedelta(days=14)
SOON = timedelta(minutes=20)


def shorten(both: Both) -> None:
    both.database["sessions"].update_one({}, {"$set": {"expires": datetime.now(UTC) + SOON}})


def left(both: Both) -> float:
    expires: datetime = both.document()["expires"]
    return (expires - datetime.now(UTC)).total_seconds()


def about(time: timedelta) -> Any:
    return pytest.approx(time.total_seconds(), abs=15)


def test_either_side_renews_where_the_app_saves_each_session(start: Start) -> None:
    both = start(STORE, RENEWING)
    for sign_in in (both.app.sign_in, both.ours.sign_in):
        cookie = sign_in()
        for use in (both.app.user, both.ours.user):
            shorten(both)
            assert use(cookie) == ADA
            assert left(both) == about(FORTNIGHT)
        both.database["sessions"].delete_many({})


@pytest.mark.parametrize(("touch_after", "here"), [("0", HOUR), ("3599", SOON)])
def test_without_resave_the_app_renews_what_it_changes_and_we_as_we_are_told(
    touch_after: str, here: timedelta, start: Start
) -> None:
    both = start(STORE, NOT_RENEWING, SESSION_TOUCH_AFTER_SECONDS=touch_after)
    for sign_in in (both.app.sign_in, both.ours.sign_in):
        cookie = sign_in()
        shorten(both)
        assert both.app.user(cookie) == ADA
        assert left(both) == about(SOON)
        assert both.ours.user(cookie) == ADA
        assert left(both) == about(here)
        assert both.app.count(cookie) == 1
        assert left(both) == about(HOUR)
        both.database["sessions"].delete_many({})


@pytest.mark.parametrize("setup", [RENEWING, NOT_RENEWING], ids=lambda setup: setup.name)
def test_the_apps_sessions_are_among_mine_and_end_with_them(setup: Setup, start: Start) -> None:
    both = start(STORE, setup)
    ours, *theirs = both.ours.sign_in(), both.app.sign_in(), both.app.sign_in()
    bobs = both.app.sign_in("bob@example.org")

    def mine() -> list[dict[str, Any]]:
        answer = both.ours.protected("sessions", ours, httpMethod="GET", resource="/sessions")
        found: list[dict[str, Any]] = answer["body"]["data"]["sessions"]
        return found

    assert [each["current"] for each in mine()].count(True) == 1
    assert len(mine()) == 3
    ended = both.ours.protected("sessions", ours, httpMethod="DELETE", resource="/sessions")
    assert ended["statusCode"] == 204
    assert [both.users(cookie) for cookie in (ours, *theirs)] == [(ADA, ADA), (None, None), (None, None)]
    assert both.app.user(bobs) == both.ours.user(bobs) is not None


def test_without_its_own_names_for_id_and_expiry_an_apps_sessions_go_on(start: Start) -> None:
    named = start(
        STORE, Setup("own names", {"store": {"idField": "sid", "expiresKey": "expireAt"}}, RENEWING.settings)
    )
    cookie = named.app.sign_in()
    assert named.users(cookie) == (ADA, None)
    sessions = named.database["sessions"]
    sessions.insert_many([{**document, "_id": document["sid"]} for document in sessions.find()])
    both = start(STORE, RENEWING)
    assert both.users(cookie) == (ADA, ADA)
    assert both.ours.protected("signout", cookie)["statusCode"] == 204
    assert both.users(cookie) == (None, None)
