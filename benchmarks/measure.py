"""One run: every program in turn, round after round, so that the machine's moods fall on all of them alike."""

import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

from benchmarks import instructions
from benchmarks.installed import Say
from benchmarks.process import cold_start
from benchmarks.subjects import ALONE, CHECKED, COOKIE, FETCHED, JWT, KEYS, NOTHING, Subject, all_subjects, named
from benchmarks.warm import warm
from benchmarks.world import World, calls_so_far

SLOW = ("FastAPI", "NestJS", "Powertools", "PyJWT +", "gatehouse JWT, secret fetched by boto3")
"""Left out of a quick run, which takes the peers that the goals name and the leanest ones."""
STORE_SHARE = 5
"""A call that asks a store takes so much longer that it's made so many times less often."""


@dataclass(frozen=True, slots=True)
class Size:
    """How often: rounds of cold starts, rounds of warm processes, calls in each of them; and which programs."""

    cold: int
    warm: int
    calls: int
    counted: tuple[str, ...]
    left_out: tuple[str, ...] = ()

    def subjects(self) -> list[Subject]:
        bundled = ("NestJS 11, bundled", "NestJS 11 + SDK v3, secret fetched, bundled")
        return [each for each in all_subjects() if each.name in bundled or not each.name.startswith(self.left_out)]


COUNTED = ("gatehouse JWT", "floor JWT")
FULL = Size(30, 15, 5000, (
    NOTHING["python"], *COUNTED, "PyJWT", "gatehouse JWT, secret fetched", "floor JWT, secret fetched",
    "gatehouse JWT, session checked", "floor JWT, session checked", "gatehouse session in DynamoDB",
    "gatehouse session in MongoDB", "pymongo, one document",
))  # fmt: skip
QUICK = Size(7, 2, 5000, (NOTHING["python"], *COUNTED), SLOW)


@dataclass
class Samples:
    """By program: milliseconds of cold starts, microseconds of warm calls by percentile, one value a round."""

    cold: dict[str, list[float]] = field(default_factory=dict)
    rss: dict[str, list[float]] = field(default_factory=dict)
    warm: dict[str, list[dict[str, float]]] = field(default_factory=dict)
    beside: dict[str, list[dict[str, float]]] = field(default_factory=dict)
    instructions: dict[str, dict[str, int]] = field(default_factory=dict)
    calls: dict[str, float] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def measured(world: World, size: Size, say: Say) -> Samples:
    samples = Samples()
    _cold_rounds(world, size, samples, say)
    _warm_rounds(world, size, samples, say)
    for subject in (*FETCHED[:2], *CHECKED[:3]):
        samples.calls[subject.name] = _calls_of_aws(subject, world)
    if instructions.available():
        for name in size.counted:
            samples.instructions[name] = instructions.counted(named(name), world)
            say(f"instructions of {name}")
    return samples


def _cold_rounds(world: World, size: Size, samples: Samples, say: Say) -> None:
    for number in range(size.cold + 1):
        began = time.monotonic()
        for subject in size.subjects():
            start, answer = cold_start(subject.program(world), subject.event(world))
            if not subject.is_right(answer):
                raise RuntimeError(f"{subject.name} gave {answer}")
            if number:  # the first round fills the file system's cache
                samples.cold.setdefault(subject.name, []).append(round(start.milliseconds, 2))
                samples.rss.setdefault(subject.name, []).append(round(start.rss_mb, 1))
        say(f"cold round {number}/{size.cold}: {time.monotonic() - began:.0f} s")


def _warm_rounds(world: World, size: Size, samples: Samples, say: Say) -> None:
    for number in range(1, size.warm + 1):
        for subject in size.subjects():
            if subject not in ALONE:
                calls = size.calls if subject in (*JWT, *KEYS, *FETCHED) else size.calls // STORE_SHARE
                samples.warm.setdefault(subject.name, []).append(warm(subject, world, calls))
        for subject in _ours_with_a_store():
            found = warm(subject, world, size.calls, without_store=True)
            samples.beside.setdefault(subject.name, []).append(found)
        say(f"warm round {number}/{size.warm}")


def _ours_with_a_store() -> Iterable[Subject]:
    return [subject for subject in (*CHECKED, *COOKIE) if subject.settings]


def _calls_of_aws(subject: Subject, world: World) -> float:
    """Round trips of one warm request: what many requests ask, beyond those of the cold start."""

    def asked(calls: int) -> int:
        before = calls_so_far(world)
        warm(subject, world, calls)
        return calls_so_far(world) - before

    return (asked(1010) - asked(10)) / 1200  # a fifth more calls are made to warm up
