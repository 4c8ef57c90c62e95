"""How fast one may guess."""

from datetime import timedelta

import pytest

from adapters.memory.tallies import MemoryTallies
from domain.attempts import Limit, Limiter, Tally
from domain.errors import TooManyRequests
from tests.support.clock import FakeClock

SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
LIMIT = Limit(free=3, first=MINUTE, longest=10 * MINUTE, memory=HOUR)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def limiter(clock: FakeClock) -> Limiter:
    return Limiter(MemoryTallies(), clock)


def wait(limiter: Limiter) -> timedelta:
    """How long until the next attempt."""
    try:
        limiter.count("key", LIMIT)
    except TooManyRequests as refused:
        return refused.retry_after
    return timedelta(0)


def test_after_the_free_attempts_each_wait_is_twice_the_one_before(limiter: Limiter, clock: FakeClock) -> None:
    assert [wait(limiter) for _ in range(3)] == [timedelta(0)] * 3
    waits = []
    for _ in range(7):
        waits.append(wait(limiter))
        clock.time += waits[-1]
        assert wait(limiter) == timedelta(0)
    assert waits == [minutes * MINUTE for minutes in (1, 2, 4, 8, 10, 10, 10)]


def test_an_attempt_within_the_wait_doesnt_make_it_longer(limiter: Limiter, clock: FakeClock) -> None:
    for _ in range(3):
        wait(limiter)
    clock.time += MINUTE - SECOND
    assert [wait(limiter) for _ in range(5)] == [SECOND] * 5
    clock.time += SECOND
    assert wait(limiter) == timedelta(0)


def test_the_lock_ends_by_itself_and_is_forgotten(limiter: Limiter, clock: FakeClock) -> None:
    for _ in range(3):
        wait(limiter)
    clock.time += MINUTE + HOUR
    assert [wait(limiter) for _ in range(4)] == [timedelta(0)] * 3 + [MINUTE]


def test_a_thousand_attempts_are_no_overflow(limiter: Limiter, clock: FakeClock) -> None:
    for _ in range(1_000):
        clock.time += wait(limiter)
    assert wait(limiter) <= 10 * MINUTE


def test_a_success_clears_what_was_counted_once_it_would_be_felt(limiter: Limiter) -> None:
    for _ in range(20):
        limiter.forget("key", LIMIT, limiter.count("key", LIMIT))
    assert [wait(limiter) for _ in range(2)] == [timedelta(0)] * 2


def test_a_success_takes_back_its_own_attempt_and_no_other(limiter: Limiter) -> None:
    limiter.count("key", LIMIT)
    for _ in range(20):
        limiter.take_back("key", LIMIT, limiter.count("key", LIMIT))
    assert [wait(limiter) for _ in range(3)] == [timedelta(0), timedelta(0), MINUTE]


def test_another_machines_clock_is_no_reason_to_wait(limiter: Limiter, clock: FakeClock) -> None:
    wait(limiter)
    clock.time -= SECOND
    assert [wait(limiter) for _ in range(2)] == [timedelta(0)] * 2


def test_keys_are_counted_apart(limiter: Limiter) -> None:
    for _ in range(3):
        wait(limiter)
    limiter.count("another", LIMIT)


def test_a_refusal_says_nothing_of_what_was_tried() -> None:
    assert str(TooManyRequests(MINUTE)) == "too many attempts"


def test_below_the_limit_nobody_waits(clock: FakeClock) -> None:
    now = clock.time
    first = LIMIT.after(None, now)
    assert (first, LIMIT.after(first, now)) == (Tally(1, now, now + HOUR), Tally(2, now, now + HOUR))


def test_what_is_taken_back_is_one_attempt_and_every_wait(clock: FakeClock) -> None:
    now = clock.time
    at_the_limit = LIMIT.after(LIMIT.after(LIMIT.after(None, now), now), now)
    assert at_the_limit == Tally(3, now + MINUTE, now + MINUTE + HOUR)
    assert LIMIT.without(at_the_limit, now) == Tally(2, now, now + HOUR)
    for nothing in (None, Tally(0, now, now)):
        assert LIMIT.without(nothing, now) == LIMIT.none(nothing, now) == Tally(0, now, now + HOUR)
    assert LIMIT.none(at_the_limit, now) == Tally(0, now, now + HOUR)


class Counted(MemoryTallies):
    written = 0

    def replace(self, key: str, old: Tally | None, new: Tally) -> tuple[bool, Tally | None]:
        self.written += 1
        return super().replace(key, old, new)


@pytest.mark.parametrize(("free", "attempts", "writes"), [(4, 2, 0), (4, 3, 1), (3, 1, 0), (3, 2, 1), (1, 1, 1)])
@pytest.mark.parametrize("how", ["forget", "take_back"])
def test_a_success_is_one_write_and_none_far_from_the_limit(
    clock: FakeClock, how: str, free: int, attempts: int, writes: int
) -> None:
    tallies, limit = Counted(), Limit(free, MINUTE, HOUR, HOUR)
    limiter = Limiter(tallies, clock)
    counted = [limiter.count("key", limit) for _ in range(attempts)][-1]
    before = tallies.written
    getattr(limiter, how)("key", limit, counted)
    assert tallies.written - before == writes
