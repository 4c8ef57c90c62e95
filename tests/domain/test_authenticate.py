"""What each use of a session does to it."""

from datetime import timedelta

import pytest

from domain.authenticate import BySession
from domain.logins import Logins
from domain.sessions import Session
from tests.support.clock import FakeClock
from tests.support.samples import register
from tests.support.service import HERE, Service, service
from tests.support.stores import LIFETIME, memory_store

MINUTE = timedelta(minutes=1)


@pytest.fixture
def here() -> Service:
    return service("session", memory_store(), FakeClock())


def by_session(here: Service, *, rolling: bool = False, touch_after: timedelta = timedelta()) -> BySession:
    logins = Logins(here.users, here.clock, LIFETIME * 2)
    return BySession(logins, here.sessions, here.tokens, touch_after=touch_after, rolling=rolling)


def stored(here: Service, token: str) -> Session:
    found = here.sessions.get(here.tokens.session_of(token))
    assert found is not None
    return found


def test_a_use_renews_what_the_client_holds_where_sessions_roll(here: Service) -> None:
    token = here.sign_up().access_token
    here.clock.time += LIFETIME / 2
    rolled = by_session(here, rolling=True)(token).renewed
    assert rolled is not None
    assert rolled == here.tokens.issue(here.authenticate(token).user, stored(here, token))
    assert rolled.session_ends == here.clock.time + LIFETIME


def test_elsewhere_it_renews_the_session_alone(here: Service) -> None:
    token = here.sign_up().access_token
    here.clock.time += LIFETIME / 2
    assert by_session(here)(token).renewed is None
    assert stored(here, token).expires_at == here.clock.time + LIFETIME


@pytest.mark.parametrize(
    ("lifetime", "touch_after", "often"),
    [
        (LIFETIME, timedelta(), MINUTE),
        (LIFETIME, timedelta(hours=1), timedelta(hours=1)),
        (timedelta(seconds=100), timedelta(), timedelta(seconds=10)),
    ],
    ids=["at most once a minute", "as the setting says", "ten times in a short life"],
)
def test_a_use_is_written_so_often(
    here: Service, lifetime: timedelta, touch_after: timedelta, often: timedelta
) -> None:
    new, _ = register(here.store)
    opened = Session.opened("s-1", new.user.id, here.clock.time, lifetime, HERE)
    here.sessions.create(opened)
    token = here.tokens.issue(new.user, opened).access_token
    authenticate = by_session(here, touch_after=touch_after)
    tick = timedelta(milliseconds=1)
    for passed, used_at in ((often - tick, opened.used_at), (tick, opened.created_at + often)):
        here.clock.time += passed
        authenticate(token)
        assert stored(here, token).used_at == used_at
