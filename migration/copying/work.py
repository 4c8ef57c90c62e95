"""Pages of a collection through workers, in parallel, in memory that doesn't grow, and from where it was left off."""

import time
from collections import Counter, deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Lock
from typing import NamedTuple, TypeVar

from domain.errors import Unavailable
from migration.copying.records import Unfit

WORKERS = 8
PAGE = 100
"""Documents."""

P = TypeVar("P")
"""A page, of whatever it is made."""
R = TypeVar("R")


class Outcome(NamedTuple):
    """What became of a page: how many records of each kind, and those that somebody should look at."""

    counts: Counter[str]
    problems: list[Unfit]


@dataclass(frozen=True, slots=True)
class Told:
    """Who hears of a page that is done, and of each record that somebody should look at."""

    advanced: Callable[[int], None] = lambda _: None
    problem: Callable[[Unfit], None] = lambda _: None

    def page(self, size: int, outcome: Outcome) -> None:
        self.advanced(size)
        for problem in outcome.problems:
            self.problem(problem)


PAUSES = (0.5, 1, 2, 5, 10)
"""Seconds before whatever didn't answer is asked again. A database that is busy breaks off what it was asked."""


def patiently(call: Callable[[], R], pause: Callable[[float], None] = time.sleep) -> R:
    """What the call gives, though it fails some times. Raises `Unavailable`."""
    for seconds in PAUSES:
        try:
            return call()
        except Unavailable:
            pause(seconds)
    return call()


def through_workers(
    pages: Iterable[P],
    work: Callable[[P], Outcome],
    done: Callable[[P, Outcome], None],
    workers: int = WORKERS,
) -> None:
    """`done` hears of each page when it and all before it are done: from there on another run may begin."""
    under_way: deque[tuple[P, Future[Outcome]]] = deque()
    with ThreadPoolExecutor(workers) as pool:
        try:
            for page in pages:
                under_way.append((page, pool.submit(work, page)))
                if len(under_way) >= 2 * workers:
                    _finish(under_way, done)
            while under_way:
                _finish(under_way, done)
        finally:
            for _, future in under_way:
                future.cancel()


def counted(pages: Iterable[P], work: Callable[[P], Outcome], told: Told, size: Callable[[P], int]) -> Counter[str]:
    """How many records of each kind, of all pages; `told` hears of each page, of whose records there are `size`."""
    counts: Counter[str] = Counter()

    def done(page: P, outcome: Outcome) -> None:
        told.page(size(page), outcome)
        counts.update(outcome.counts)

    through_workers(pages, work, done)
    return counts


def _finish(under_way: deque[tuple[P, Future[Outcome]]], done: Callable[[P, Outcome], None]) -> None:
    page, future = under_way.popleft()
    done(page, future.result())


@dataclass(slots=True)
class Budget:
    """At most so many write units a second, on average; 0 is no limit."""

    units_a_second: int = 0
    now: Callable[[], float] = time.monotonic
    pause: Callable[[float], None] = time.sleep
    _free_at: float = field(default=0.0, init=False)
    _lock: Lock = field(default_factory=Lock, init=False)

    def spend(self, units: int) -> None:
        if self.units_a_second:
            with self._lock:
                begins = max(self._free_at, self.now())
                self._free_at = begins + units / self.units_a_second
            self.pause(max(begins - self.now(), 0))
