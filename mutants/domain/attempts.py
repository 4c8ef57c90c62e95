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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Tally(NamedTuple):
    """How often something was attempted, when the next attempt may come, and when it all is forgotten."""

    attempts: int
    next_at: datetime
    forgotten_at: datetime
mutants_xǁLimitǁafter__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLimitǁwithout__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLimitǁnone__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLimitǁ_tally__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class Limit:
    """`free` attempts come as they like; after each further one the wait doubles, from `first` to `longest`.

    All is forgotten `memory` after the last wait is over.
    """

    free: int
    first: timedelta
    longest: timedelta
    memory: timedelta

    @_mutmut_mutated(mutants_xǁLimitǁafter__mutmut)
    def after(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, now)

    def xǁLimitǁafter__mutmut_orig(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, now)

    def xǁLimitǁafter__mutmut_1(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None and now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, now)

    def xǁLimitǁafter__mutmut_2(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is not None or now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, now)

    def xǁLimitǁafter__mutmut_3(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now > tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, now)

    def xǁLimitǁafter__mutmut_4(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(None, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, now)

    def xǁLimitǁafter__mutmut_5(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, None)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, now)

    def xǁLimitǁafter__mutmut_6(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, now)

    def xǁLimitǁafter__mutmut_7(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, )
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, now)

    def xǁLimitǁafter__mutmut_8(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(2, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, now)

    def xǁLimitǁafter__mutmut_9(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free or now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, now)

    def xǁLimitǁafter__mutmut_10(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts > self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, now)

    def xǁLimitǁafter__mutmut_11(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now <= tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, now)

    def xǁLimitǁafter__mutmut_12(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(None)
        return self._tally(tally.attempts + 1, now)

    def xǁLimitǁafter__mutmut_13(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at + now)
        return self._tally(tally.attempts + 1, now)

    def xǁLimitǁafter__mutmut_14(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(None, now)

    def xǁLimitǁafter__mutmut_15(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, None)

    def xǁLimitǁafter__mutmut_16(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(now)

    def xǁLimitǁafter__mutmut_17(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 1, )

    def xǁLimitǁafter__mutmut_18(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts - 1, now)

    def xǁLimitǁafter__mutmut_19(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one more attempt. Raises `TooManyRequests` where it is too early for one."""
        if tally is None or now >= tally.forgotten_at:
            return self._tally(1, now)
        # Below the limit nobody waits: what stands may be another machine's, whose clock is a little ahead.
        if tally.attempts >= self.free and now < tally.next_at:
            raise TooManyRequests(tally.next_at - now)
        return self._tally(tally.attempts + 2, now)

    @_mutmut_mutated(mutants_xǁLimitǁwithout__mutmut)
    def without(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts - 1, 0) if tally else 0, now, now + self.memory)

    def xǁLimitǁwithout__mutmut_orig(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts - 1, 0) if tally else 0, now, now + self.memory)

    def xǁLimitǁwithout__mutmut_1(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(None, now, now + self.memory)

    def xǁLimitǁwithout__mutmut_2(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts - 1, 0) if tally else 0, None, now + self.memory)

    def xǁLimitǁwithout__mutmut_3(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts - 1, 0) if tally else 0, now, None)

    def xǁLimitǁwithout__mutmut_4(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(now, now + self.memory)

    def xǁLimitǁwithout__mutmut_5(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts - 1, 0) if tally else 0, now + self.memory)

    def xǁLimitǁwithout__mutmut_6(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts - 1, 0) if tally else 0, now, )

    def xǁLimitǁwithout__mutmut_7(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts - 1, 0) if (tally) and False else 0, now, now + self.memory)

    def xǁLimitǁwithout__mutmut_8(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts - 1, 0) if (tally) or True else 0, now, now + self.memory)

    def xǁLimitǁwithout__mutmut_9(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(None, 0) if tally else 0, now, now + self.memory)

    def xǁLimitǁwithout__mutmut_10(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts - 1, None) if tally else 0, now, now + self.memory)

    def xǁLimitǁwithout__mutmut_11(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(0) if tally else 0, now, now + self.memory)

    def xǁLimitǁwithout__mutmut_12(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts - 1, ) if tally else 0, now, now + self.memory)

    def xǁLimitǁwithout__mutmut_13(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts + 1, 0) if tally else 0, now, now + self.memory)

    def xǁLimitǁwithout__mutmut_14(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts - 2, 0) if tally else 0, now, now + self.memory)

    def xǁLimitǁwithout__mutmut_15(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts - 1, 1) if tally else 0, now, now + self.memory)

    def xǁLimitǁwithout__mutmut_16(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts - 1, 0) if tally else 1, now, now + self.memory)

    def xǁLimitǁwithout__mutmut_17(self, tally: Tally | None, now: datetime) -> Tally:
        """The tally with one attempt fewer, and no wait."""
        return Tally(max(tally.attempts - 1, 0) if tally else 0, now, now - self.memory)

    @_mutmut_mutated(mutants_xǁLimitǁnone__mutmut)
    def none(self, _: Tally | None, now: datetime) -> Tally:
        return Tally(0, now, now + self.memory)

    def xǁLimitǁnone__mutmut_orig(self, _: Tally | None, now: datetime) -> Tally:
        return Tally(0, now, now + self.memory)

    def xǁLimitǁnone__mutmut_1(self, _: Tally | None, now: datetime) -> Tally:
        return Tally(None, now, now + self.memory)

    def xǁLimitǁnone__mutmut_2(self, _: Tally | None, now: datetime) -> Tally:
        return Tally(0, None, now + self.memory)

    def xǁLimitǁnone__mutmut_3(self, _: Tally | None, now: datetime) -> Tally:
        return Tally(0, now, None)

    def xǁLimitǁnone__mutmut_4(self, _: Tally | None, now: datetime) -> Tally:
        return Tally(now, now + self.memory)

    def xǁLimitǁnone__mutmut_5(self, _: Tally | None, now: datetime) -> Tally:
        return Tally(0, now + self.memory)

    def xǁLimitǁnone__mutmut_6(self, _: Tally | None, now: datetime) -> Tally:
        return Tally(0, now, )

    def xǁLimitǁnone__mutmut_7(self, _: Tally | None, now: datetime) -> Tally:
        return Tally(1, now, now + self.memory)

    def xǁLimitǁnone__mutmut_8(self, _: Tally | None, now: datetime) -> Tally:
        return Tally(0, now, now - self.memory)

    @_mutmut_mutated(mutants_xǁLimitǁ_tally__mutmut)
    def _tally(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_orig(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_1(self, count: int, now: datetime) -> Tally:
        over = None
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_2(self, count: int, now: datetime) -> Tally:
        over = count + self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_3(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = None
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_4(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if (over >= 0) and False else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_5(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if (over >= 0) or True else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_6(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(None, self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_7(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), None) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_8(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_9(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), ) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_10(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first / 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_11(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 * min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_12(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 3 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_13(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(None, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_14(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, None), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_15(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_16(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, ), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_17(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 31), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_18(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over > 0 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_19(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 1 else timedelta(0)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_20(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(None)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_21(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(1)
        return Tally(count, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_22(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(None, now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_23(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, None, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_24(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, None)

    def xǁLimitǁ_tally__mutmut_25(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(now + wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_26(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_27(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, )

    def xǁLimitǁ_tally__mutmut_28(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now - wait, now + wait + self.memory)

    def xǁLimitǁ_tally__mutmut_29(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now + wait - self.memory)

    def xǁLimitǁ_tally__mutmut_30(self, count: int, now: datetime) -> Tally:
        over = count - self.free
        # Doubled at most 30 times: what follows is longer than any `longest`.
        wait = min(self.first * 2 ** min(over, 30), self.longest) if over >= 0 else timedelta(0)
        return Tally(count, now + wait, now - wait + self.memory)

mutants_xǁLimitǁafter__mutmut['_mutmut_orig'] = Limit.xǁLimitǁafter__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_1'] = Limit.xǁLimitǁafter__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_2'] = Limit.xǁLimitǁafter__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_3'] = Limit.xǁLimitǁafter__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_4'] = Limit.xǁLimitǁafter__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_5'] = Limit.xǁLimitǁafter__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_6'] = Limit.xǁLimitǁafter__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_7'] = Limit.xǁLimitǁafter__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_8'] = Limit.xǁLimitǁafter__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_9'] = Limit.xǁLimitǁafter__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_10'] = Limit.xǁLimitǁafter__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_11'] = Limit.xǁLimitǁafter__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_12'] = Limit.xǁLimitǁafter__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_13'] = Limit.xǁLimitǁafter__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_14'] = Limit.xǁLimitǁafter__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_15'] = Limit.xǁLimitǁafter__mutmut_15 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_16'] = Limit.xǁLimitǁafter__mutmut_16 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_17'] = Limit.xǁLimitǁafter__mutmut_17 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_18'] = Limit.xǁLimitǁafter__mutmut_18 # type: ignore # mutmut generated
mutants_xǁLimitǁafter__mutmut['xǁLimitǁafter__mutmut_19'] = Limit.xǁLimitǁafter__mutmut_19 # type: ignore # mutmut generated

mutants_xǁLimitǁwithout__mutmut['_mutmut_orig'] = Limit.xǁLimitǁwithout__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_1'] = Limit.xǁLimitǁwithout__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_2'] = Limit.xǁLimitǁwithout__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_3'] = Limit.xǁLimitǁwithout__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_4'] = Limit.xǁLimitǁwithout__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_5'] = Limit.xǁLimitǁwithout__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_6'] = Limit.xǁLimitǁwithout__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_7'] = Limit.xǁLimitǁwithout__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_8'] = Limit.xǁLimitǁwithout__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_9'] = Limit.xǁLimitǁwithout__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_10'] = Limit.xǁLimitǁwithout__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_11'] = Limit.xǁLimitǁwithout__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_12'] = Limit.xǁLimitǁwithout__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_13'] = Limit.xǁLimitǁwithout__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_14'] = Limit.xǁLimitǁwithout__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_15'] = Limit.xǁLimitǁwithout__mutmut_15 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_16'] = Limit.xǁLimitǁwithout__mutmut_16 # type: ignore # mutmut generated
mutants_xǁLimitǁwithout__mutmut['xǁLimitǁwithout__mutmut_17'] = Limit.xǁLimitǁwithout__mutmut_17 # type: ignore # mutmut generated

mutants_xǁLimitǁnone__mutmut['_mutmut_orig'] = Limit.xǁLimitǁnone__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLimitǁnone__mutmut['xǁLimitǁnone__mutmut_1'] = Limit.xǁLimitǁnone__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLimitǁnone__mutmut['xǁLimitǁnone__mutmut_2'] = Limit.xǁLimitǁnone__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLimitǁnone__mutmut['xǁLimitǁnone__mutmut_3'] = Limit.xǁLimitǁnone__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLimitǁnone__mutmut['xǁLimitǁnone__mutmut_4'] = Limit.xǁLimitǁnone__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLimitǁnone__mutmut['xǁLimitǁnone__mutmut_5'] = Limit.xǁLimitǁnone__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLimitǁnone__mutmut['xǁLimitǁnone__mutmut_6'] = Limit.xǁLimitǁnone__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLimitǁnone__mutmut['xǁLimitǁnone__mutmut_7'] = Limit.xǁLimitǁnone__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLimitǁnone__mutmut['xǁLimitǁnone__mutmut_8'] = Limit.xǁLimitǁnone__mutmut_8 # type: ignore # mutmut generated

mutants_xǁLimitǁ_tally__mutmut['_mutmut_orig'] = Limit.xǁLimitǁ_tally__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_1'] = Limit.xǁLimitǁ_tally__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_2'] = Limit.xǁLimitǁ_tally__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_3'] = Limit.xǁLimitǁ_tally__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_4'] = Limit.xǁLimitǁ_tally__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_5'] = Limit.xǁLimitǁ_tally__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_6'] = Limit.xǁLimitǁ_tally__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_7'] = Limit.xǁLimitǁ_tally__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_8'] = Limit.xǁLimitǁ_tally__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_9'] = Limit.xǁLimitǁ_tally__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_10'] = Limit.xǁLimitǁ_tally__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_11'] = Limit.xǁLimitǁ_tally__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_12'] = Limit.xǁLimitǁ_tally__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_13'] = Limit.xǁLimitǁ_tally__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_14'] = Limit.xǁLimitǁ_tally__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_15'] = Limit.xǁLimitǁ_tally__mutmut_15 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_16'] = Limit.xǁLimitǁ_tally__mutmut_16 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_17'] = Limit.xǁLimitǁ_tally__mutmut_17 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_18'] = Limit.xǁLimitǁ_tally__mutmut_18 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_19'] = Limit.xǁLimitǁ_tally__mutmut_19 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_20'] = Limit.xǁLimitǁ_tally__mutmut_20 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_21'] = Limit.xǁLimitǁ_tally__mutmut_21 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_22'] = Limit.xǁLimitǁ_tally__mutmut_22 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_23'] = Limit.xǁLimitǁ_tally__mutmut_23 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_24'] = Limit.xǁLimitǁ_tally__mutmut_24 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_25'] = Limit.xǁLimitǁ_tally__mutmut_25 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_26'] = Limit.xǁLimitǁ_tally__mutmut_26 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_27'] = Limit.xǁLimitǁ_tally__mutmut_27 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_28'] = Limit.xǁLimitǁ_tally__mutmut_28 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_29'] = Limit.xǁLimitǁ_tally__mutmut_29 # type: ignore # mutmut generated
mutants_xǁLimitǁ_tally__mutmut['xǁLimitǁ_tally__mutmut_30'] = Limit.xǁLimitǁ_tally__mutmut_30 # type: ignore # mutmut generated
mutants_xǁLimiterǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁLimiterǁcount__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLimiterǁforget__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLimiterǁtake_back__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLimiterǁ_replace__mutmut: MutantDict = {}  # type: ignore


class Limiter:
    """Counts attempts by key, each before it is made."""

    @_mutmut_mutated(mutants_xǁLimiterǁ__init____mutmut)
    def __init__(self, tallies: Tallies, clock: Clock) -> None:
        self._tallies = tallies
        self._clock = clock

    def xǁLimiterǁ__init____mutmut_orig(self, tallies: Tallies, clock: Clock) -> None:
        self._tallies = tallies
        self._clock = clock

    def xǁLimiterǁ__init____mutmut_1(self, tallies: Tallies, clock: Clock) -> None:
        self._tallies = None
        self._clock = clock

    def xǁLimiterǁ__init____mutmut_2(self, tallies: Tallies, clock: Clock) -> None:
        self._tallies = tallies
        self._clock = None

    @_mutmut_mutated(mutants_xǁLimiterǁcount__mutmut)
    def count(self, key: str, limit: Limit) -> Tally:
        """Raises `TooManyRequests` where the attempt comes too early."""
        return self._replace(key, None, limit.after)

    def xǁLimiterǁcount__mutmut_orig(self, key: str, limit: Limit) -> Tally:
        """Raises `TooManyRequests` where the attempt comes too early."""
        return self._replace(key, None, limit.after)

    def xǁLimiterǁcount__mutmut_1(self, key: str, limit: Limit) -> Tally:
        """Raises `TooManyRequests` where the attempt comes too early."""
        return self._replace(None, None, limit.after)

    def xǁLimiterǁcount__mutmut_2(self, key: str, limit: Limit) -> Tally:
        """Raises `TooManyRequests` where the attempt comes too early."""
        return self._replace(key, None, None)

    def xǁLimiterǁcount__mutmut_3(self, key: str, limit: Limit) -> Tally:
        """Raises `TooManyRequests` where the attempt comes too early."""
        return self._replace(None, limit.after)

    def xǁLimiterǁcount__mutmut_4(self, key: str, limit: Limit) -> Tally:
        """Raises `TooManyRequests` where the attempt comes too early."""
        return self._replace(key, limit.after)

    def xǁLimiterǁcount__mutmut_5(self, key: str, limit: Limit) -> Tally:
        """Raises `TooManyRequests` where the attempt comes too early."""
        return self._replace(key, None, )

    @_mutmut_mutated(mutants_xǁLimiterǁforget__mutmut)
    def forget(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess, and nor were those before it."""
        if _is_felt(tally, limit):
            self._replace(key, tally, limit.none)

    def xǁLimiterǁforget__mutmut_orig(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess, and nor were those before it."""
        if _is_felt(tally, limit):
            self._replace(key, tally, limit.none)

    def xǁLimiterǁforget__mutmut_1(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess, and nor were those before it."""
        if _is_felt(None, limit):
            self._replace(key, tally, limit.none)

    def xǁLimiterǁforget__mutmut_2(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess, and nor were those before it."""
        if _is_felt(tally, None):
            self._replace(key, tally, limit.none)

    def xǁLimiterǁforget__mutmut_3(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess, and nor were those before it."""
        if _is_felt(limit):
            self._replace(key, tally, limit.none)

    def xǁLimiterǁforget__mutmut_4(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess, and nor were those before it."""
        if _is_felt(tally, ):
            self._replace(key, tally, limit.none)

    def xǁLimiterǁforget__mutmut_5(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess, and nor were those before it."""
        if _is_felt(tally, limit):
            self._replace(None, tally, limit.none)

    def xǁLimiterǁforget__mutmut_6(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess, and nor were those before it."""
        if _is_felt(tally, limit):
            self._replace(key, None, limit.none)

    def xǁLimiterǁforget__mutmut_7(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess, and nor were those before it."""
        if _is_felt(tally, limit):
            self._replace(key, tally, None)

    def xǁLimiterǁforget__mutmut_8(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess, and nor were those before it."""
        if _is_felt(tally, limit):
            self._replace(tally, limit.none)

    def xǁLimiterǁforget__mutmut_9(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess, and nor were those before it."""
        if _is_felt(tally, limit):
            self._replace(key, limit.none)

    def xǁLimiterǁforget__mutmut_10(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess, and nor were those before it."""
        if _is_felt(tally, limit):
            self._replace(key, tally, )

    @_mutmut_mutated(mutants_xǁLimiterǁtake_back__mutmut)
    def take_back(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess; those before it may have been."""
        if _is_felt(tally, limit):
            self._replace(key, tally, limit.without)

    def xǁLimiterǁtake_back__mutmut_orig(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess; those before it may have been."""
        if _is_felt(tally, limit):
            self._replace(key, tally, limit.without)

    def xǁLimiterǁtake_back__mutmut_1(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess; those before it may have been."""
        if _is_felt(None, limit):
            self._replace(key, tally, limit.without)

    def xǁLimiterǁtake_back__mutmut_2(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess; those before it may have been."""
        if _is_felt(tally, None):
            self._replace(key, tally, limit.without)

    def xǁLimiterǁtake_back__mutmut_3(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess; those before it may have been."""
        if _is_felt(limit):
            self._replace(key, tally, limit.without)

    def xǁLimiterǁtake_back__mutmut_4(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess; those before it may have been."""
        if _is_felt(tally, ):
            self._replace(key, tally, limit.without)

    def xǁLimiterǁtake_back__mutmut_5(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess; those before it may have been."""
        if _is_felt(tally, limit):
            self._replace(None, tally, limit.without)

    def xǁLimiterǁtake_back__mutmut_6(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess; those before it may have been."""
        if _is_felt(tally, limit):
            self._replace(key, None, limit.without)

    def xǁLimiterǁtake_back__mutmut_7(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess; those before it may have been."""
        if _is_felt(tally, limit):
            self._replace(key, tally, None)

    def xǁLimiterǁtake_back__mutmut_8(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess; those before it may have been."""
        if _is_felt(tally, limit):
            self._replace(tally, limit.without)

    def xǁLimiterǁtake_back__mutmut_9(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess; those before it may have been."""
        if _is_felt(tally, limit):
            self._replace(key, limit.without)

    def xǁLimiterǁtake_back__mutmut_10(self, key: str, limit: Limit, tally: Tally) -> None:
        """The attempt that `tally` counted was no guess; those before it may have been."""
        if _is_felt(tally, limit):
            self._replace(key, tally, )

    @_mutmut_mutated(mutants_xǁLimiterǁ_replace__mutmut)
    def _replace(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while True:
            new = change(stands, self._clock.now())
            written, stands = self._tallies.replace(key, stands, new)
            if written:
                return new

    def xǁLimiterǁ_replace__mutmut_orig(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while True:
            new = change(stands, self._clock.now())
            written, stands = self._tallies.replace(key, stands, new)
            if written:
                return new

    def xǁLimiterǁ_replace__mutmut_1(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while False:
            new = change(stands, self._clock.now())
            written, stands = self._tallies.replace(key, stands, new)
            if written:
                return new

    def xǁLimiterǁ_replace__mutmut_2(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while True:
            new = None
            written, stands = self._tallies.replace(key, stands, new)
            if written:
                return new

    def xǁLimiterǁ_replace__mutmut_3(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while True:
            new = change(None, self._clock.now())
            written, stands = self._tallies.replace(key, stands, new)
            if written:
                return new

    def xǁLimiterǁ_replace__mutmut_4(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while True:
            new = change(stands, None)
            written, stands = self._tallies.replace(key, stands, new)
            if written:
                return new

    def xǁLimiterǁ_replace__mutmut_5(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while True:
            new = change(self._clock.now())
            written, stands = self._tallies.replace(key, stands, new)
            if written:
                return new

    def xǁLimiterǁ_replace__mutmut_6(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while True:
            new = change(stands, )
            written, stands = self._tallies.replace(key, stands, new)
            if written:
                return new

    def xǁLimiterǁ_replace__mutmut_7(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while True:
            new = change(stands, self._clock.now())
            written, stands = None
            if written:
                return new

    def xǁLimiterǁ_replace__mutmut_8(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while True:
            new = change(stands, self._clock.now())
            written, stands = self._tallies.replace(None, stands, new)
            if written:
                return new

    def xǁLimiterǁ_replace__mutmut_9(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while True:
            new = change(stands, self._clock.now())
            written, stands = self._tallies.replace(key, None, new)
            if written:
                return new

    def xǁLimiterǁ_replace__mutmut_10(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while True:
            new = change(stands, self._clock.now())
            written, stands = self._tallies.replace(key, stands, None)
            if written:
                return new

    def xǁLimiterǁ_replace__mutmut_11(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while True:
            new = change(stands, self._clock.now())
            written, stands = self._tallies.replace(stands, new)
            if written:
                return new

    def xǁLimiterǁ_replace__mutmut_12(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while True:
            new = change(stands, self._clock.now())
            written, stands = self._tallies.replace(key, new)
            if written:
                return new

    def xǁLimiterǁ_replace__mutmut_13(self, key: str, stands: Tally | None, change: Callable[[Tally | None, datetime], Tally]) -> Tally:
        while True:
            new = change(stands, self._clock.now())
            written, stands = self._tallies.replace(key, stands, )
            if written:
                return new

mutants_xǁLimiterǁ__init____mutmut['_mutmut_orig'] = Limiter.xǁLimiterǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁLimiterǁ__init____mutmut['xǁLimiterǁ__init____mutmut_1'] = Limiter.xǁLimiterǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁLimiterǁ__init____mutmut['xǁLimiterǁ__init____mutmut_2'] = Limiter.xǁLimiterǁ__init____mutmut_2 # type: ignore # mutmut generated

mutants_xǁLimiterǁcount__mutmut['_mutmut_orig'] = Limiter.xǁLimiterǁcount__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLimiterǁcount__mutmut['xǁLimiterǁcount__mutmut_1'] = Limiter.xǁLimiterǁcount__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLimiterǁcount__mutmut['xǁLimiterǁcount__mutmut_2'] = Limiter.xǁLimiterǁcount__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLimiterǁcount__mutmut['xǁLimiterǁcount__mutmut_3'] = Limiter.xǁLimiterǁcount__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLimiterǁcount__mutmut['xǁLimiterǁcount__mutmut_4'] = Limiter.xǁLimiterǁcount__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLimiterǁcount__mutmut['xǁLimiterǁcount__mutmut_5'] = Limiter.xǁLimiterǁcount__mutmut_5 # type: ignore # mutmut generated

mutants_xǁLimiterǁforget__mutmut['_mutmut_orig'] = Limiter.xǁLimiterǁforget__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLimiterǁforget__mutmut['xǁLimiterǁforget__mutmut_1'] = Limiter.xǁLimiterǁforget__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLimiterǁforget__mutmut['xǁLimiterǁforget__mutmut_2'] = Limiter.xǁLimiterǁforget__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLimiterǁforget__mutmut['xǁLimiterǁforget__mutmut_3'] = Limiter.xǁLimiterǁforget__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLimiterǁforget__mutmut['xǁLimiterǁforget__mutmut_4'] = Limiter.xǁLimiterǁforget__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLimiterǁforget__mutmut['xǁLimiterǁforget__mutmut_5'] = Limiter.xǁLimiterǁforget__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLimiterǁforget__mutmut['xǁLimiterǁforget__mutmut_6'] = Limiter.xǁLimiterǁforget__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLimiterǁforget__mutmut['xǁLimiterǁforget__mutmut_7'] = Limiter.xǁLimiterǁforget__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLimiterǁforget__mutmut['xǁLimiterǁforget__mutmut_8'] = Limiter.xǁLimiterǁforget__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLimiterǁforget__mutmut['xǁLimiterǁforget__mutmut_9'] = Limiter.xǁLimiterǁforget__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLimiterǁforget__mutmut['xǁLimiterǁforget__mutmut_10'] = Limiter.xǁLimiterǁforget__mutmut_10 # type: ignore # mutmut generated

mutants_xǁLimiterǁtake_back__mutmut['_mutmut_orig'] = Limiter.xǁLimiterǁtake_back__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLimiterǁtake_back__mutmut['xǁLimiterǁtake_back__mutmut_1'] = Limiter.xǁLimiterǁtake_back__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLimiterǁtake_back__mutmut['xǁLimiterǁtake_back__mutmut_2'] = Limiter.xǁLimiterǁtake_back__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLimiterǁtake_back__mutmut['xǁLimiterǁtake_back__mutmut_3'] = Limiter.xǁLimiterǁtake_back__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLimiterǁtake_back__mutmut['xǁLimiterǁtake_back__mutmut_4'] = Limiter.xǁLimiterǁtake_back__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLimiterǁtake_back__mutmut['xǁLimiterǁtake_back__mutmut_5'] = Limiter.xǁLimiterǁtake_back__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLimiterǁtake_back__mutmut['xǁLimiterǁtake_back__mutmut_6'] = Limiter.xǁLimiterǁtake_back__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLimiterǁtake_back__mutmut['xǁLimiterǁtake_back__mutmut_7'] = Limiter.xǁLimiterǁtake_back__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLimiterǁtake_back__mutmut['xǁLimiterǁtake_back__mutmut_8'] = Limiter.xǁLimiterǁtake_back__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLimiterǁtake_back__mutmut['xǁLimiterǁtake_back__mutmut_9'] = Limiter.xǁLimiterǁtake_back__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLimiterǁtake_back__mutmut['xǁLimiterǁtake_back__mutmut_10'] = Limiter.xǁLimiterǁtake_back__mutmut_10 # type: ignore # mutmut generated

mutants_xǁLimiterǁ_replace__mutmut['_mutmut_orig'] = Limiter.xǁLimiterǁ_replace__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLimiterǁ_replace__mutmut['xǁLimiterǁ_replace__mutmut_1'] = Limiter.xǁLimiterǁ_replace__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLimiterǁ_replace__mutmut['xǁLimiterǁ_replace__mutmut_2'] = Limiter.xǁLimiterǁ_replace__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLimiterǁ_replace__mutmut['xǁLimiterǁ_replace__mutmut_3'] = Limiter.xǁLimiterǁ_replace__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLimiterǁ_replace__mutmut['xǁLimiterǁ_replace__mutmut_4'] = Limiter.xǁLimiterǁ_replace__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLimiterǁ_replace__mutmut['xǁLimiterǁ_replace__mutmut_5'] = Limiter.xǁLimiterǁ_replace__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLimiterǁ_replace__mutmut['xǁLimiterǁ_replace__mutmut_6'] = Limiter.xǁLimiterǁ_replace__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLimiterǁ_replace__mutmut['xǁLimiterǁ_replace__mutmut_7'] = Limiter.xǁLimiterǁ_replace__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLimiterǁ_replace__mutmut['xǁLimiterǁ_replace__mutmut_8'] = Limiter.xǁLimiterǁ_replace__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLimiterǁ_replace__mutmut['xǁLimiterǁ_replace__mutmut_9'] = Limiter.xǁLimiterǁ_replace__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLimiterǁ_replace__mutmut['xǁLimiterǁ_replace__mutmut_10'] = Limiter.xǁLimiterǁ_replace__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLimiterǁ_replace__mutmut['xǁLimiterǁ_replace__mutmut_11'] = Limiter.xǁLimiterǁ_replace__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLimiterǁ_replace__mutmut['xǁLimiterǁ_replace__mutmut_12'] = Limiter.xǁLimiterǁ_replace__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLimiterǁ_replace__mutmut['xǁLimiterǁ_replace__mutmut_13'] = Limiter.xǁLimiterǁ_replace__mutmut_13 # type: ignore # mutmut generated
mutants_x__is_felt__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_felt__mutmut)
def _is_felt(tally: Tally, limit: Limit) -> bool:
    # Below that nobody waits soon, and it is forgotten by itself: no reason for a write at each success.
    return tally.attempts * 2 > limit.free


def x__is_felt__mutmut_orig(tally: Tally, limit: Limit) -> bool:
    # Below that nobody waits soon, and it is forgotten by itself: no reason for a write at each success.
    return tally.attempts * 2 > limit.free


def x__is_felt__mutmut_1(tally: Tally, limit: Limit) -> bool:
    # Below that nobody waits soon, and it is forgotten by itself: no reason for a write at each success.
    return tally.attempts / 2 > limit.free


def x__is_felt__mutmut_2(tally: Tally, limit: Limit) -> bool:
    # Below that nobody waits soon, and it is forgotten by itself: no reason for a write at each success.
    return tally.attempts * 3 > limit.free


def x__is_felt__mutmut_3(tally: Tally, limit: Limit) -> bool:
    # Below that nobody waits soon, and it is forgotten by itself: no reason for a write at each success.
    return tally.attempts * 2 >= limit.free

mutants_x__is_felt__mutmut['_mutmut_orig'] = x__is_felt__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_felt__mutmut['x__is_felt__mutmut_1'] = x__is_felt__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_felt__mutmut['x__is_felt__mutmut_2'] = x__is_felt__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_felt__mutmut['x__is_felt__mutmut_3'] = x__is_felt__mutmut_3 # type: ignore # mutmut generated
