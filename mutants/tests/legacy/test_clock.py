"""A session lives as long as the Express app has it, whoever is asked for it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.legacy.apps import Both
from tests.legacy.conftest import ADA, Start
from tests.legacy.options import SETUPS, Setup
from tests.legacy.programs import GENERATIONS

pytestmark = pytest.mark.engines

each_generation = pytest.mark.parametrize("generation", GENERATIONS)
HOUR = timedelta(hours=1)
FORTNIGHT = timedelta(days=14)


def setup(name: str) -> Setup:
    return next(setup for setup in SETUPS if setup.name == name)


def ago(**times: float) -> datetime:
    return datetime.now(UTC) - timedelta(**times)


def change(both: Both, **fields: Any) -> None:
    both.database["sessions"].update_one({}, {"$set": fields})


def left(both: Both) -> timedelta:
    """How long the session has still to live."""
    expires: datetime = both.document()["expires"]
    return expires - datetime.now(UTC)


def about(time: timedelta) -> Any:
    return pytest.approx(time.total_seconds(), abs=15)


@each_generation
@pytest.mark.parametrize(("options", "lifetime"), [("default", FORTNIGHT), ("maxAge", HOUR)])
def test_either_side_renews_by_the_sessions_own_age(
    generation: str, options: str, lifetime: timedelta, start: Start
) -> None:
    both = start(generation, setup(options))
    for sign_in in (both.app.sign_in, both.ours.sign_in):
        cookie = sign_in()
        for use in (both.app.user, both.ours.user):
            change(both, expires=ago(minutes=-20))
            assert use(cookie) == ADA
            assert left(both).total_seconds() == about(lifetime)
        both.database["sessions"].delete_many({})


@each_generation
def test_our_longer_session_is_never_cut_by_the_app(generation: str, start: Start) -> None:
    both = start(generation, setup("maxAge"), SESSION_TTL_SECONDS="86400")
    cookie = both.ours.sign_in()
    assert both.app.user(cookie) == ADA
    assert left(both).total_seconds() == about(timedelta(days=1))


def test_within_a_minute_a_request_writes_nothing(start: Start) -> None:
    both = start("cm6")
    cookie = both.app.sign_in()
    written = both.document()
    assert [both.ours.user(cookie) for _ in range(5)] == [ADA] * 5
    assert both.document() == written


@each_generation
def test_touch_after_is_kept_on_both_sides(generation: str, start: Start) -> None:
    both = start(generation, setup("touchAfter"))
    for sign_in in (both.app.sign_in, both.ours.sign_in):
        cookie = sign_in()
        for use in (both.app.user, both.ours.user):
            young = {"lastModified": ago(minutes=5), "expires": ago(minutes=5) + FORTNIGHT}
            change(both, **young)
            before = both.document()
            assert use(cookie) == ADA
            assert both.document() == before
            change(both, lastModified=ago(minutes=11), expires=ago(minutes=11) + FORTNIGHT)
            assert use(cookie) == ADA
            assert left(both).total_seconds() == about(FORTNIGHT)
            assert both.document()["lastModified"] > ago(seconds=15)
        both.database["sessions"].delete_many({})


@each_generation
def test_a_session_without_an_end_gets_one_at_its_next_use(generation: str, start: Start) -> None:
    both = start(generation)
    cookie = both.app.sign_in()
    for use in (both.app.user, both.ours.user):
        both.database["sessions"].update_one({}, {"$unset": {"expires": ""}})
        assert use(cookie) == ADA
        assert left(both).total_seconds() == about(FORTNIGHT)


def test_timestamps_are_kept_as_the_app_keeps_them(start: Start) -> None:
    both = start("cm6", setup("timestamps"))
    cookie = both.ours.sign_in()
    created = both.document()["createdAt"]
    change(both, expires=ago(minutes=-20), updatedAt=ago(hours=1))
    assert both.ours.user(cookie) == ADA
    assert both.document()["updatedAt"] > ago(seconds=15)
    assert both.app.count(cookie) == 1
    assert both.document()["createdAt"] == created


@each_generation
def test_refreshing_here_renews_the_session_there(generation: str, start: Start) -> None:
    both = start(generation, setup("maxAge"))
    cookie = both.app.sign_in()
    change(both, expires=ago(minutes=-20))
    answer = both.ours.call("refresh_token", {}, cookie)
    assert (answer["statusCode"], answer["cookie"]) == (200, cookie)
    assert left(both).total_seconds() == about(HOUR)
    assert both.app.user(cookie) == ADA
