"""What a store of tallies promises."""

from datetime import timedelta

import pytest

from domain.attempts import Limit, Limiter, Tally
from domain.errors import TooManyRequests
from tests.support.clock import START, FakeClock
from tests.support.samples import at_once
from tests.support.stores import Store

HOUR = timedelta(hours=1)
ONE = Tally(1, START, START + HOUR)
TWO = Tally(2, START, START + HOUR)
LIMIT = Limit(free=10, first=timedelta(seconds=30), longest=timedelta(minutes=15), memory=HOUR)


def test_what_stands_nowhere_is_written(store: Store) -> None:
    assert store.tallies.replace("key", None, ONE) == (True, ONE)


def test_what_stands_is_given_where_another_was_expected(store: Store) -> None:
    store.tallies.replace("key", None, ONE)
    assert store.tallies.replace("key", None, TWO) == (False, ONE)
    assert store.tallies.replace("key", TWO, TWO) == (False, ONE)
    assert store.tallies.replace("key", ONE, TWO) == (True, TWO)
    assert store.tallies.replace("key", ONE, TWO) == (False, TWO)


def test_nothing_stands_where_something_was_expected(store: Store) -> None:
    assert store.tallies.replace("key", ONE, TWO) == (False, None)
    assert store.tallies.replace("key", None, ONE) == (True, ONE)


def test_keys_are_strangers(store: Store) -> None:
    store.tallies.replace("key", None, ONE)
    assert store.tallies.replace("Key", None, TWO) == (True, TWO)
    assert store.tallies.replace("key ", None, TWO) == (True, TWO)


@pytest.mark.parametrize("key", ["", "$ne", "a.b", "ü☃", "x" * 5000, "\ud800"])
def test_any_text_is_a_key(store: Store, key: str) -> None:
    assert store.tallies.replace(key, None, ONE) == (True, ONE)
    assert store.tallies.replace(key, None, TWO) == (False, ONE)


def test_of_many_at_once_one_writes(store: Store) -> None:
    store.tallies.replace("key", None, ONE)
    new = [Tally(2, START + timedelta(seconds=number), START + HOUR) for number in range(20)]
    outcomes = at_once(20, lambda number: store.tallies.replace("key", ONE, new[number]))
    written = [stands for was_written, stands in outcomes if was_written]  # type: ignore[misc]
    assert len(written) == 1
    assert store.tallies.replace("key", None, ONE) == (False, written[0])


def test_of_fifty_attempts_at_once_no_more_than_the_limit_come_through(store: Store) -> None:
    limiter = Limiter(store.tallies, FakeClock())
    outcomes = at_once(50, lambda _: limiter.count("victim@example.org", LIMIT))
    refused = [outcome for outcome in outcomes if isinstance(outcome, TooManyRequests)]
    assert len(refused) == 40
    assert {refusal.retry_after for refusal in refused} == {timedelta(seconds=30)}
    assert sorted(outcome.attempts for outcome in outcomes if isinstance(outcome, Tally)) == [*range(1, 11)]
