"""What happened to an account: kept, told and listed, and in nobody's way."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest

from adapters.dynamodb.events import DynamoEvents
from adapters.memory.events import MemoryEvents
from adapters.moving.users import MovingUsers
from domain.credentials import Cutoff
from domain.errors import EmailInUse, InvalidRefreshToken, Unavailable, WrongCredentials
from domain.events import ALL, Actor, Event, MyEvents
from domain.ports import Sessions, Users
from domain.sessions import Session
from domain.users import User
from tests.support.clock import START, FakeClock
from tests.support.crashing import Crash, Fuse, fused_store
from tests.support.samples import HASH, at_once, credentials, event, register, session
from tests.support.service import HERE, PASSWORD, Service, service
from tests.support.stores import Servers, Store

WHOLE = Event(
    id="event",
    kind="signed_up",
    user_id="u-1",
    at=START,
    expires_at=START + timedelta(days=90),
    actor=Actor("administrator", HERE, "boss"),
    session="handle",
    email="ada@example.org",
)
BARE = replace(event("u-1"), actor=Actor("system"), session=None)


@pytest.fixture(params=["session", "jwt"])
def here(request: pytest.FixtureRequest, store: Store, clock: FakeClock) -> Service:
    return service(request.param, store, clock)


def told(here: Service, email: str = "ada@example.org") -> list[tuple[str, str | None]]:
    """What is kept of somebody, the oldest first, each with its session."""
    found = here.users.credentials(email)
    events = here.store.events.of(found.user.id if found else "", 99)
    return [(one.kind, one.session) for one in reversed(events)]


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("one", [WHOLE, BARE], ids=["whole", "bare"])
def test_an_event_is_kept_as_it_is(store: Store, one: Event) -> None:
    store.events.record(one)
    assert list(store.events.of("u-1", 9)) == [one]


def test_the_newest_come_first_and_no_more_than_are_asked_for(store: Store) -> None:
    all_of_them = [event("u-1", number, START + timedelta(milliseconds=number)) for number in range(12)]
    at_once(12, lambda number: store.events.record(all_of_them[number]))
    store.events.record(event("u-2", 12))
    assert list(store.events.of("u-1", 5)) == all_of_them[:-6:-1]
    assert list(store.events.of("u-1", 99)) == all_of_them[::-1]
    assert list(store.events.of("u-3", 5)) == []


def test_more_than_a_page_is_read_on(store: Store) -> None:
    agent = "x" * 256
    for number in range(30):
        far = Actor("person", replace(HERE, user_agent=agent))
        store.events.record(replace(event("u-1", number), actor=far))
    assert len(store.events.of("u-1", ALL)) == 30


def test_two_of_the_same_moment_are_two(store: Store) -> None:
    for number in (1, 2):
        store.events.record(event("u-1", number))
    assert {one.id for one in store.events.of("u-1", 9)} == {"event1", "event2"}


@pytest.mark.parametrize("user_id", ["a.b", "ada@example.org", "ü☃", "$ne", "42", ""])
def test_anybody_has_events_and_nobody_too(store: Store, user_id: str) -> None:
    store.events.record(event(user_id))
    assert list(store.events.of(user_id, 9)) == [event(user_id)]


def test_they_are_dropped(store: Store) -> None:
    for number, user_id in enumerate(("u-1", "u-2")):
        store.events.record(event(user_id, number))
    store.events.drop("u-1")
    store.events.drop("u-1")
    assert (list(store.events.of("u-1", 9)), len(store.events.of("u-2", 9))) == ([], 1)


def test_a_user_whose_events_go_stays(store: Store) -> None:
    new, first = register(store)
    store.events.record(event(new.user.id))
    store.events.drop(new.user.id)
    assert store.users.get(new.user.id) == new.user
    assert [login.session.handle for login in store.users.logins(new.user.id)] == [first.handle]


WRITES: dict[str, Callable[[Store, Users, Sessions, User, Session], object]] = {
    "session": lambda store, _users, sessions, user, _one: sessions.create(session(store, user.id)),
    "password": lambda _store, users, _sessions, user, _one: users.set_password(user.id, "new", replacing=HASH),
    "address": lambda _store, users, _sessions, user, _one: users.set_email(user.id, "b@x.org", replacing=user.email),
    "proof": lambda _store, users, _sessions, user, _one: users.set_email(user.id, user.email, replacing=user.email),
    "roles": lambda _store, users, _sessions, user, _one: users.change(user.id, {"roles": ("editor",)}),
    "cutoff": lambda _store, users, _sessions, user, _one: users.cut_off(user.id, Cutoff(START)),
    "end of one": lambda _store, _users, sessions, user, one: sessions.end_of(user.id, one.handle),
    "end": lambda _store, _users, sessions, _user, one: sessions.end(one.id),
    "sign-up": lambda store, users, _sessions, _user, _one: users.register(credentials(store, "new@x.org"), None),
}
REFUSED: dict[str, Callable[[Store, Users, Sessions, User], object]] = {
    "sign-up": lambda store, users, _sessions, _user: users.register(credentials(store), None),
    "password": lambda _store, users, _sessions, user: users.set_password(user.id, "new", replacing="another"),
    "address": lambda _store, users, _sessions, user: users.set_email(user.id, "b@x.org", replacing="c@x.org"),
    "roles": lambda _store, users, _sessions, _user: users.change("nobody", {"roles": ("editor",)}),
    "end of one": lambda _store, _users, sessions, user: sessions.end_of(user.id, "none"),
}


def along(store: Store, *events: Event) -> tuple[Users, Sessions, bool]:
    """The stores for one write each, and whether that keeps the events."""
    users, sessions = store.events.along(store.users, events), store.events.along(store.sessions, events)
    assert (users is None) == (sessions is None)
    assert (users is None) == (not isinstance(store.events, DynamoEvents) or isinstance(store.users, MovingUsers))
    return users or store.users, sessions or store.sessions, users is not None


@pytest.mark.parametrize("write", WRITES)
def test_a_write_that_takes_events_along_keeps_them(store: Store, write: str) -> None:
    new, opened = register(store)
    told = [event(new.user.id), event(new.user.id, 2)]
    users, sessions, kept = along(store, *told)
    given = WRITES[write](store, users, sessions, new.user, opened)
    assert given in (None, True, replace(new.user, roles=("editor",)))
    assert list(store.events.of(new.user.id, 9)) == told[::-1] * kept
    if write == "end":
        assert store.sessions.get(opened.id) is None


@pytest.mark.parametrize("write", REFUSED)
def test_a_write_that_is_refused_keeps_no_event(store: Store, write: str) -> None:
    new, _ = register(store)
    users, sessions, _ = along(store, event(new.user.id))
    with suppress(EmailInUse):
        assert not REFUSED[write](store, users, sessions, new.user)
    assert list(store.events.of(new.user.id, 9)) == []


@pytest.mark.parametrize("writes", range(1, 7))
def test_whoever_is_cut_off_has_a_session_and_its_event_or_neither(
    servers: Servers, clock: FakeClock, writes: int
) -> None:
    fuse = Fuse()
    here = service("session", fused_store(servers, "moto", fuse), clock)
    user_id = here.authenticate(here.sign_up().access_token).user.id
    fuse.light(writes)
    with suppress(Crash):
        here.sign_out(here.sign_in().access_token)
    fuse.light(None)
    kinds = [one.kind for one in here.store.events.of(user_id, 9)]
    begun, over = kinds.count("signed_up") + kinds.count("signed_in"), kinds.count("signed_out")
    assert len(here.store.users.logins(user_id)) == begun - over


def test_what_has_expired_is_not_listed(store: Store, clock: FakeClock) -> None:
    store.events.record(event("u-1"))
    mine = MyEvents(store.events, clock)
    assert mine.of("u-1") == [event("u-1")]
    clock.time = event("u-1").expires_at
    assert mine.of("u-1") == []


def test_signing_up_in_and_out_is_kept_once_each(here: Service) -> None:
    first = here.sign_up()
    here.clock.advance(seconds=1)
    second = here.sign_in()
    here.clock.advance(seconds=1)
    here.sign_out(second.access_token)
    handles = here.handle(first), here.handle(second)
    assert told(here) == [("signed_up", handles[0]), ("signed_in", handles[1]), ("signed_out", handles[1])]
    [*_, newest] = reversed(here.store.events.of(here.authenticate(first.access_token).user.id, 9))
    assert (newest.actor, newest.at, newest.email) == (Actor("person", HERE), here.clock.time, None)


def test_a_wrong_password_is_kept_and_so_is_an_address_of_nobodys(here: Service) -> None:
    here.sign_up()
    for email in ("ada@example.org", "grace@example.org"):
        with pytest.raises(WrongCredentials):
            here.sign_in(email, "guessed wrong")
    assert sorted(kind for kind, _ in told(here)) == ["sign_in_failed", "signed_up"]
    assert told(here, "grace@example.org") == [("sign_in_failed", None)]


def test_a_refresh_token_that_comes_back_is_kept(store: Store, clock: FakeClock) -> None:
    here = service("jwt", store, clock)
    pair = here.sign_up()
    here.refresh(pair.refresh_token)
    clock.advance(minutes=1)
    with pytest.raises(InvalidRefreshToken):
        here.refresh(pair.refresh_token)
    assert told(here) == [("signed_up", here.handle(pair)), ("refresh_reused", here.handle(pair))]
    found = store.users.credentials("ada@example.org")
    assert found is not None
    assert store.events.of(found.user.id, 1)[0].actor == Actor("system", HERE)


@pytest.mark.parametrize("addresses", [True, False])
def test_the_log_has_each_and_no_secret(
    store: Store, clock: FakeClock, capsys: pytest.CaptureFixture[str], *, addresses: bool
) -> None:
    here = service("jwt", store, clock, EVENT_ADDRESSES=str(addresses))
    pair = here.sign_up()
    with pytest.raises(WrongCredentials):
        here.sign_in(password="guessed wrong")
    up, failed = lines(capsys)
    assert (up["level"], up["message"], up["event"]["kind"]) == ("INFO", "event", "signed_up")
    user_id = here.authenticate(pair.access_token).user.id
    assert up["event"] == {
        "id": up["event"]["id"],
        "kind": "signed_up",
        "userId": user_id,
        "at": "2027-03-01T12:00:00.250Z",
        "by": "person",
        "sessionId": here.handle(pair),
        "ip": "203.0.113.7",
        "userAgent": "test",
    } | ({"email": "ada@example.org"} if addresses else {})
    assert failed["event"]["kind"] == "sign_in_failed"
    assert not [text for text in (PASSWORD, "guessed", pair.access_token) if text in json.dumps([up, failed])]


@dataclass
class Broken(MemoryEvents):
    error: Exception

    def record(self, event: Event) -> None:  # noqa: ARG002 - it takes none
        raise self.error


@pytest.mark.parametrize("error", [Unavailable("the store is down"), RuntimeError("a driver's secret")], ids=str)
def test_a_sink_that_fails_is_logged_and_changes_nothing(
    store: Store, clock: FakeClock, capsys: pytest.CaptureFixture[str], error: Exception
) -> None:
    here = service("jwt", replace(store, events=Broken(error)), clock)
    user = here.authenticate(here.sign_up().access_token).user
    here.sign_out(here.sign_in().access_token)
    with pytest.raises(WrongCredentials):
        here.sign_in(password="guessed wrong")
    logged = lines(capsys)
    lost = [line for line in logged if line["level"] == "ERROR"]
    assert len(lost) == 4 - len(store.events.of(user.id, 9))  # one that came with the sign-up isn't lost
    assert {line["message"] for line in lost} == {"an event wasn't taken"}
    assert {line["reason"] for line in lost} <= {"the store is down", "RuntimeError"}
    assert {line["eventId"] for line in lost} <= {line["event"]["id"] for line in logged if "event" in line}
