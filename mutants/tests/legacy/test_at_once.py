"""Both sides under load on the same sessions: nothing is lost, and nobody is let in or put out by mistake."""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import TypeVar

import pytest

from tests.legacy.apps import Both
from tests.legacy.conftest import ADA, BOB, Start
from tests.legacy.options import SETUPS, Setup
from tests.legacy.programs import GENERATIONS

pytestmark = [pytest.mark.engines, pytest.mark.timeout(600)]

T = TypeVar("T")
U = TypeVar("U")
THREADS = 8
EMAILS = {ADA: "ada@example.org", BOB: "bob@example.org"}


def in_parallel(act: Callable[[T], U], items: Iterable[T]) -> list[U]:
    with ThreadPoolExecutor(THREADS) as threads:
        return list(threads.map(act, items))


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("name", ["default", "stringify: false", "crypto", "touchAfter"])
def test_no_update_of_the_app_is_lost(generation: str, name: str, start: Start) -> None:
    setup: Setup = next(setup for setup in SETUPS if setup.name == name)
    both = start(generation, setup)
    cookie = both.ours.sign_in()
    both.ours.user(cookie)
    # express-session itself writes the whole session, so two requests of the app at once lose one of the changes.
    one_writer = Lock()

    def use(number: int) -> object:
        """Every fourth request is the app's and changes the session; each of ours has to renew it."""
        if number % 4 == 0:
            with one_writer:
                return both.app.count(cookie)
        soon = datetime.now(UTC) + timedelta(minutes=5)
        both.database["sessions"].update_one({}, {"$set": {"expires": soon}})
        return both.ours.user(cookie)

    outcomes = in_parallel(use, range(120))
    assert sorted(outcome for outcome in outcomes if isinstance(outcome, int)) == list(range(1, 31))
    assert {outcome for outcome in outcomes if not isinstance(outcome, int)} == {ADA}
    assert both.app.me(cookie).body["views"] == 30


@pytest.mark.parametrize("name", ["default", "stringify: false", "crypto"])
def test_a_sign_out_amid_the_apps_writes_holds_and_loses_none(name: str, start: Start) -> None:
    setup: Setup = next(setup for setup in SETUPS if setup.name == name)
    both = start("cm4", setup, MONGODB_SESSIONS_SIGN_OUT="keep")
    cookie = both.app.sign_in()
    both.ours.user(cookie)

    def use(number: int) -> object:
        return both.ours.protected("signout", cookie)["statusCode"] if number == 1 else both.app.count(cookie)

    with ThreadPoolExecutor(2) as threads:
        outcomes = list(threads.map(use, [0, 1, *range(2, 30)]))
    assert 204 in outcomes
    # The app wrote what it had read before; the sign-out that comes after its last write is the one that counts.
    both.ours.protected("signout", cookie)
    assert both.users(cookie) == (None, None)


@pytest.mark.parametrize(("generation", "count"), [("cm4", 100), ("cm5", 100), ("cm6", 1000)])
def test_a_thousand_sessions_under_both_at_once(generation: str, count: int, start: Start) -> None:
    both = start(generation)
    both.ours.user(both.ours.sign_in())

    def sign_in(number: int) -> tuple[str, str]:
        user = (ADA, BOB)[number % 2]
        door = both.app if number % 4 < 2 else both.ours
        return user, door.sign_in(EMAILS[user])

    sessions = in_parallel(sign_in, range(count))
    assert len({cookie for _, cookie in sessions}) == count
    assert in_parallel(lambda session: both.users(session[1]), sessions) == [(user, user) for user, _ in sessions]

    leaving, staying = sessions[: count // 2], sessions[count // 2 :]
    assert set(in_parallel(lambda leaver: _sign_out(both, leaver[0], leaver[1][1]), enumerate(leaving))) == {204}
    assert set(in_parallel(lambda session: both.ours.user(session[1]), leaving)) == {None}
    assert in_parallel(lambda session: both.ours.user(session[1]), staying) == [user for user, _ in staying]
    assert set(in_parallel(lambda session: both.users(session[1]), leaving[::10])) == {(None, None)}
    assert in_parallel(lambda session: both.app.user(session[1]), staying[::10]) == [
        user for user, _ in staying[::10]
    ]


def _sign_out(both: Both, number: int, cookie: str) -> int:
    if number % 2:
        return both.app.sign_out(cookie).status
    return int(both.ours.protected("signout", cookie)["statusCode"])
