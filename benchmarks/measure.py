"""One run: every program in turn, round after round, so that the machine's moods fall on all of them alike."""

import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

from benchmarks.process import cold_start
from benchmarks.subjects import ALONE, CALLS, CHECKED, COOKIE, Subject, all_subjects, is_right
from benchmarks.warm import hashing, warm
from benchmarks.world import World

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Size:
    """How often: rounds of cold starts, rounds of warm processes, calls in each of them."""

    cold: int
    warm: int
    calls: int
    hashes: int
    instructions: bool


FULL = Size(cold=30, warm=15, calls=2000, hashes=15, instructions=True)
QUICK = Size(cold=7, warm=2, calls=2000, hashes=5, instructions=False)
STORE_SHARE = 8
"""A call that asks a store takes so much longer that it's made so many times less often."""


@dataclass
class Samples:
    """By program: milliseconds of cold starts, microseconds of warm calls by percentile, one value a round."""

    cold: dict[str, list[float]] = field(default_factory=dict)
    init: dict[str, list[float]] = field(default_factory=dict)
    rss: dict[str, list[float]] = field(default_factory=dict)
    warm: dict[str, list[dict[str, float]]] = field(default_factory=dict)
    beside: dict[str, list[dict[str, float]]] = field(default_factory=dict)
    hashing: dict[str, list[dict[str, float]]] = field(default_factory=dict)
    instructions: dict[str, dict[str, int]] = field(default_factory=dict)
    other: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def cold_rounds(world: World, rounds: int, samples: Samples, say: Say) -> None:
    for number in range(rounds + 1):
        began = time.monotonic()
        for subject in all_subjects():
            start, answer = cold_start(subject.program(world), subject.event(world))
            if not is_right(subject, answer):
                raise RuntimeError(f"{subject.name} gave {answer}")
            if number:  # the first round fills the file system's cache
                samples.cold.setdefault(subject.name, []).append(start.total)
                samples.init.setdefault(subject.name, []).append(start.init)
                samples.rss.setdefault(subject.name, []).append(start.rss_mb)
        say(f"cold round {number}/{rounds}: {time.monotonic() - began:.0f} s")


def warm_rounds(world: World, size: Size, samples: Samples, say: Say) -> None:
    measured = [subject for subject in all_subjects() if subject not in ALONE and "alone" not in subject.name]
    for number in range(1, size.warm + 1):
        for subject in measured:
            calls = size.calls // (STORE_SHARE if _is_slow(subject) else 1)
            samples.warm.setdefault(subject.name, []).append(warm(subject, world, calls))
        for subject in _ours_with_a_store():
            found = warm(subject, world, size.calls, without_store=True)
            samples.beside.setdefault(subject.name, []).append(found)
        say(f"warm round {number}/{size.warm}")


def hashing_rounds(world: World, size: Size, samples: Samples, say: Say) -> None:
    for function in ("signin", "signup"):
        for _ in range(3):
            samples.hashing.setdefault(function, []).append(hashing(function, world, size.hashes, 12))
        say(f"{function} beside bcrypt")


def _is_slow(subject: Subject) -> bool:
    return subject in (*CHECKED, *COOKIE, *CALLS) or subject.name.startswith(("NestJS", "FastAPI"))


def _ours_with_a_store() -> Iterable[Subject]:
    return [subject for subject in (*CHECKED, *COOKIE) if subject.settings]
