"""Attempts: what can be guessed at is counted before it is looked at, so that guessing gets slower and slower.

NIST SP 800-63B-4, 3.2.2 (rate limiting) and OWASP ASVS 5.0, 6.3.1. A lock ends by itself, and nobody is locked out by
somebody else's guesses where they have signed in before: see `Devices`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from domain.errors import TooManyRequests

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from domain.ports import Clock, Tallies


class Tally(NamedTuple):
    """How often something was attempted, when the next attempt may come, and when it all is forgotten."""

    attempts: int
    next_at: datetime
    forgotten_at: datetime


@dataclass(frozen=True, slots=True)
class Limit:
    """`free` attempts come as they like; after each further one the wait doubles, from `first` to `longest`.

    All is forgotten `memory` after the last wait is over.
    """

    free: int
    first: timedelta
    longest: timedelta
    memory: timedelta

    def after(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, now)

    def without(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts - 1, 0) if tally else 0, now, now + self.memory)

    def none(self, _: Tally | None, now: datetime) -> Tally:
        return Tally(0, now, now + self.memory)

    def _tally(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)


class Limiter:
    """Counts attempts by key, each before it is made."""

    def __init__(self, tallies: Tallies, clock: Clock) -> None:
        self._tallies = tallies
        self._clock = clock

    def count(self, key: str, limit: Limit) -> Tally:
        """Raises `TooManyRequests` where the attempt comes too early."""
        return self._replace(key, None, limit.after)

    def forget(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess, and nor were those before it."""
        if _is_felt(tally, limit):
            self._replace(key, tally, limit.none)

    def take_back(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess; those before it may have been."""
        if _is_felt(tally, limit):
            self._replace(key, tally, limit.without)

    def _replace(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while True:
            new = change(stands, self._clock.now())
            written, stands = self._tallies.replace(key, stands, new)
            if written:
                return new


def _is_felt(tally: Tally, limit: Limit) -> bool:
    # Below that nobody waits soon, and it is forgotten by itself: no reason for a write at each success.
    return tally.attempts * 2 > limit.free
