"""What a store of sessions promises."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.sessions import Origin, Session
from tests.support.clock import START
from tests.support.samples import at_once, session
from tests.support.stores import Store

LONGEST = timedelta(days=365)
HOUR = timedelta(hours=1)
ODD_IDS = ["", ".", "$ne", "a.b.c", "with space", "percent%41", "ü☃", "x" * 1000, "{'$gt': ''}"]


@pytest.fixture
def opened(store: Store) -> Session:
    new = session(store)
    store.sessions.create(new)
    return new


def test_a_created_session_is_given(store: Store, opened: Session) -> None:
    assert store.sessions.get(opened.id) == opened


def test_an_unknown_session_is_not_there(store: Store, opened: Session) -> None:
    assert store.sessions.get(store.ids.session_id("1")) is None
    assert store.sessions.get(opened.id.swapcase()) is None


@pytest.mark.parametrize("session_id", ODD_IDS)
def test_an_odd_id_is_not_there(store: Store, opened: Session, session_id: str) -> None:
    assert session_id != opened.id
    assert store.sessions.get(session_id) is None


@pytest.mark.parametrize("session_id", [odd for odd in ODD_IDS if odd])
def test_an_odd_id_is_an_id_all_the_same(store: Store, session_id: str) -> None:
    store.sessions.create(replace(session(store), id=session_id))
    found = store.sessions.get(session_id)
    assert found is not None
    assert found.id == session_id
    store.sessions.end(session_id)
    assert store.sessions.get(session_id) is None


@pytest.mark.parametrize("lifetime", [timedelta(seconds=1), timedelta(minutes=15), timedelta(days=365)])
def test_a_lifetime_is_kept(store: Store, lifetime: timedelta) -> None:
    new = session(store, lifetime=lifetime)
    store.sessions.create(new)
    assert store.sessions.get(new.id) == new


@pytest.mark.parametrize("milliseconds", [0, 1, 499, 999])
def test_times_are_kept_to_the_millisecond(store: Store, milliseconds: int) -> None:
    new = session(store, at=START.replace(microsecond=milliseconds * 1000))
    store.sessions.create(new)
    assert store.sessions.get(new.id) == new


@pytest.mark.parametrize(
    "origin",
    [Origin(), Origin("203.0.113.7"), Origin("2001:db8::1", "Mozilla/5.0 (☃)"), Origin(None, "curl/8.5")],
    ids=str,
)
def test_where_from_is_kept(store: Store, origin: Origin) -> None:
    new = session(store, origin=origin)
    store.sessions.create(new)
    stored = store.sessions.get(new.id)
    assert stored is not None
    assert stored.origin == origin


def test_a_session_names_its_user(store: Store) -> None:
    user_id = store.ids.user_id()
    new = session(store, user_id)
    store.sessions.create(new)
    stored = store.sessions.get(new.id)
    assert stored is not None
    assert stored.user_id == user_id


def test_two_sessions_of_one_user_are_two(store: Store) -> None:
    user_id = store.ids.user_id()
    one, other = session(store, user_id), session(store, user_id)
    store.sessions.create(one)
    store.sessions.create(other)
    assert store.sessions.get(one.id) == one
    assert store.sessions.get(other.id) == other


def test_an_ended_session_is_gone(store: Store, opened: Session) -> None:
    store.sessions.end(opened.id)
    assert store.sessions.get(opened.id) is None


def test_ending_twice_is_no_error(store: Store, opened: Session) -> None:
    store.sessions.end(opened.id)
    store.sessions.end(opened.id)
    assert store.sessions.get(opened.id) is None


def test_ending_what_never_was_is_no_error(store: Store, opened: Session) -> None:
    store.sessions.end(store.ids.session_id("1"))
    assert store.sessions.get(opened.id) == opened


def test_ending_one_session_leaves_the_others(store: Store, opened: Session) -> None:
    other = session(store, opened.user_id)
    store.sessions.create(other)
    store.sessions.end(opened.id)
    assert store.sessions.get(other.id) == other


def test_extending_moves_the_expiry(store: Store, opened: Session) -> None:
    longer = opened.renewed(START + HOUR, LONGEST)
    assert store.sessions.extend(longer)
    stored = store.sessions.get(opened.id)
    assert stored is not None
    assert stored.expires_at == opened.expires_at + HOUR


def test_extending_moves_nothing_else(store: Store, opened: Session) -> None:
    longer = opened.renewed(START + HOUR, LONGEST)
    store.sessions.extend(longer)
    assert store.sessions.get(opened.id) == longer


def test_its_last_use_is_kept_where_it_can_live_no_longer(store: Store, opened: Session) -> None:
    longer = opened.renewed(START + HOUR, opened.lifetime)
    assert longer.expires_at == opened.expires_at
    store.sessions.extend(longer)
    assert store.sessions.get(opened.id) == longer


def test_an_unknown_session_is_not_extended(store: Store) -> None:
    assert not store.sessions.extend(session(store))


def test_extending_never_brings_a_session_back(store: Store, opened: Session) -> None:
    store.sessions.end(opened.id)
    assert not store.sessions.extend(opened.renewed(START + HOUR, LONGEST))
    assert store.sessions.get(opened.id) is None


def test_extending_an_older_reading_keeps_the_generation(store: Store, opened: Session) -> None:
    store.sessions.advance(opened.id, 0, START + HOUR, START + 2 * HOUR)
    store.sessions.extend(replace(opened, expires_at=START + 3 * HOUR))
    stored = store.sessions.get(opened.id)
    assert stored is not None
    assert (stored.generation, stored.expires_at) == (1, START + 3 * HOUR)


def test_advancing_begins_the_next_generation(store: Store, opened: Session) -> None:
    now = START + HOUR
    advanced = store.sessions.advance(opened.id, 0, now, now + HOUR)
    assert advanced is not None
    assert (advanced.generation, advanced.generation_started_at, advanced.expires_at) == (1, now, now + HOUR)


def test_advancing_is_stored(store: Store, opened: Session) -> None:
    advanced = store.sessions.advance(opened.id, 0, START + HOUR, START + 2 * HOUR)
    assert store.sessions.get(opened.id) == advanced


def test_advancing_changes_nothing_else(store: Store) -> None:
    new = session(store, origin=Origin("203.0.113.7", "curl"))
    store.sessions.create(new)
    advanced = store.sessions.advance(new.id, 0, START + HOUR, START + 2 * HOUR)
    begun = replace(new, generation=1, generation_started_at=START + HOUR, used_at=START + HOUR)
    assert advanced == replace(begun, expires_at=START + 2 * HOUR)


def test_generations_go_on(store: Store, opened: Session) -> None:
    for generation in range(5):
        advanced = store.sessions.advance(opened.id, generation, START, START + HOUR)
        assert advanced is not None
        assert advanced.generation == generation + 1


@pytest.mark.parametrize("stale", [0, 1, 5])
def test_another_generation_than_the_current_is_not_advanced(store: Store, opened: Session, stale: int) -> None:
    for generation in range(2):
        store.sessions.advance(opened.id, generation, START, START + HOUR)
    current = store.sessions.get(opened.id)
    assert store.sessions.advance(opened.id, stale, START + HOUR, START + 9 * HOUR) == current
    assert store.sessions.get(opened.id) == current


def test_a_session_that_is_gone_is_not_advanced(store: Store, opened: Session) -> None:
    store.sessions.end(opened.id)
    assert store.sessions.advance(opened.id, 0, START, START + HOUR) is None
    assert store.sessions.get(opened.id) is None


def test_an_unknown_session_is_not_advanced(store: Store) -> None:
    assert store.sessions.advance(store.ids.session_id("1"), 0, START, START + HOUR) is None


@pytest.mark.parametrize("late", [timedelta(0), timedelta(milliseconds=1), HOUR])
def test_an_expired_session_is_not_advanced(store: Store, opened: Session, late: timedelta) -> None:
    now = opened.expires_at + late
    outcome = store.sessions.advance(opened.id, 0, now, now + HOUR)
    assert outcome is None or (outcome.generation, outcome.expires_at) == (0, opened.expires_at)


def test_a_session_is_advanced_in_its_last_millisecond(store: Store, opened: Session) -> None:
    now = opened.expires_at - timedelta(milliseconds=1)
    advanced = store.sessions.advance(opened.id, 0, now, now + HOUR)
    assert advanced is not None
    assert advanced.generation == 1


def test_of_fifty_advances_at_once_one_wins_and_all_see_it(store: Store, opened: Session) -> None:
    times = [START + timedelta(milliseconds=number) for number in range(50)]
    outcomes = at_once(50, lambda number: store.sessions.advance(opened.id, 0, times[number], START + HOUR))
    current = store.sessions.get(opened.id)
    assert current is not None
    assert current.generation == 1
    assert outcomes == [current] * 50


def test_advances_and_an_end_at_once_leave_no_session(store: Store, opened: Session) -> None:
    def act(number: int) -> None:
        if number == 10:
            store.sessions.end(opened.id)
        else:
            store.sessions.advance(opened.id, 0, START, START + HOUR)

    outcomes = at_once(20, act)
    assert not [outcome for outcome in outcomes if isinstance(outcome, Exception)]
    assert store.sessions.get(opened.id) is None


def test_extends_and_an_end_at_once_leave_no_session(store: Store, opened: Session) -> None:
    def act(number: int) -> None:
        if number == 10:
            store.sessions.end(opened.id)
        else:
            store.sessions.extend(opened.renewed(START, LONGEST))

    outcomes = at_once(20, act)
    assert not [outcome for outcome in outcomes if isinstance(outcome, Exception)]
    assert store.sessions.get(opened.id) is None


def test_forty_sessions_at_once_are_forty(store: Store) -> None:
    new = [session(store) for _ in range(40)]
    at_once(40, lambda number: store.sessions.create(new[number]))
    assert [store.sessions.get(one.id) for one in new] == new


def test_a_session_id_is_never_shown(opened: Session) -> None:
    assert opened.id not in repr(opened)
