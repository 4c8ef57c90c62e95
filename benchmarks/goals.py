"""What was wanted, beside what was measured. A goal that can't be judged from a run says so."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from benchmarks.figures import median, percentile
from benchmarks.stage import AT_ONCE, OURS, STORES, THEIRS
from benchmarks.subjects import NOTHING, named

Run = Mapping[str, Any]
Measure = Callable[[Run], float]
PLAIN, FETCHED = "gatehouse JWT", "gatehouse JWT, secret fetched"
NEST = "NestJS 11, bundled"
NEST_FETCHED = "NestJS 11 + SDK v3, secret fetched, bundled"
COOKIE, EXPRESS = "gatehouse session in MongoDB", "Express + passport + connect-mongo"


@dataclass(frozen=True, slots=True)
class Goal:
    """`measure` takes a run; the goal is met where what it gives is at most (or at least) the limit."""

    what: str
    limit: float
    unit: str
    measure: Measure
    at_least: bool = False

    def verdict(self, run: Run) -> tuple[float | None, str]:
        try:
            value = self.measure(run)
        except (KeyError, TypeError):
            return None, "not measured in this run"
        met = value >= self.limit if self.at_least else value <= self.limit
        return value, "met" if met else "**missed**"


def cold(run: Run, name: str) -> float:
    """Milliseconds from the start of the process to the first answer."""
    return median(run["cold"][name])


def above(run: Run, name: str) -> float:
    """Milliseconds of a cold start above the runtime client alone."""
    return cold(run, name) - cold(run, NOTHING[named(name).runtime])


def warm(run: Run, name: str, share: str = "50") -> float:
    """Microseconds of a call."""
    return percentile(run["warm"][name], share)


def beside(run: Run, name: str) -> float:
    """Microseconds of a call whose reads are answered at once."""
    return percentile(run["beside"][name], "50")


def loaded(run: Run, name: str) -> float:
    """Millions of instructions of a cold start above the runtime client alone."""
    counts = run["instructions"]
    return float(counts[name]["cold"] - counts[NOTHING[named(name).runtime]]["cold"]) / 1e6


def called(run: Run, name: str) -> float:
    """Thousands of instructions of a warm call."""
    return float(run["instructions"][name]["call"]) / 1e3


def zip_size(run: Run, name: str) -> float:
    """Kilobytes of a function's zip, by `stage/function`."""
    return float(run["zips"][name]) / 1000


def ratio(measure: Callable[[Run, str], float], one: str, other: str) -> Measure:
    return lambda run: measure(run, one) / measure(run, other)


def _calls(name: str) -> Measure:
    return lambda run: float(run["calls"][name])


def _largest(stage: str) -> Measure:
    return lambda run: max(size for name, size in run["zips"].items() if name.startswith(f"{stage}/")) / 1000


def _of_stage(store: str, program: str, what: str) -> Measure:
    return lambda run: float(run["stage"][store][program][what])


def _of_stages(store: str, what: str) -> Measure:
    ours, theirs = (_of_stage(store, program, what) for program in (OURS, THEIRS))
    return lambda run: ours(run) / theirs(run)


def _stage_goals(store: str) -> Iterator[Goal]:
    yield Goal("ready, beside serverless-offline", 1, "×", _of_stages(store, "ready, s"))
    for connections in AT_ONCE:
        what = f"{connections}: median, ms"
        yield Goal(f"median at {connections}, beside it", 1, "×", _of_stages(store, what))
        what = f"{connections}: rate"
        yield Goal(f"requests a second at {connections}, beside it", 1, "×", _of_stages(store, what), at_least=True)
    what = "10: its own process, ms a request"
    yield Goal("the gateway's own share of a request, at 10", 0.7, "ms", _of_stage(store, OURS, what))
    yield Goal("errors at 50", 0, "", _of_stage(store, OURS, "50: errors"))


GOALS: tuple[tuple[str, tuple[Goal, ...]], ...] = (
    (
        "JWT authorizer",
        (
            Goal("cold above the runtime client", 10, "ms", lambda run: above(run, PLAIN)),
            Goal("the same, secret fetched, beside the floor", 1.5, "×",
                 ratio(above, FETCHED, "floor JWT, secret fetched")),
            Goal("cold, beside bundled NestJS", 0.25, "×", ratio(cold, PLAIN, NEST)),
            Goal("cold, secret fetched, beside bundled NestJS", 0.25, "×", ratio(cold, FETCHED, NEST_FETCHED)),
            Goal("cold, beside jsonwebtoken, bundled", 1, "×", ratio(cold, PLAIN, "jsonwebtoken")),
            Goal("cold, secret fetched, beside jsonwebtoken by hand", 1, "×",
                 ratio(cold, FETCHED, "jsonwebtoken, secret fetched by hand")),
            Goal("warm, beside the floor", 1.3, "×", ratio(warm, PLAIN, "floor JWT")),
            Goal("warm, beside jsonwebtoken with a KeyObject", 1.5, "×", ratio(warm, PLAIN, "jsonwebtoken")),
            Goal("warm, 99th percentile beside the median", 3, "×",
                 lambda run: warm(run, PLAIN, "99") / warm(run, PLAIN)),
            Goal("zip", 100, "KB", lambda run: float(run["zips"]["jwt/authorizer"]) / 1000),
            Goal("round trips of a request", 0, "", _calls(FETCHED)),
            Goal("round trips, session checked", 1, "", _calls("gatehouse JWT, session checked")),
        ),
    ),
    (
        "Session authorizer",
        (
            Goal("MongoDB, cold, beside pymongo asked once", 1.1, "×", ratio(cold, COOKIE, "pymongo, one document")),
            Goal("MongoDB, a call, beside Express with passport", 0.9, "×", ratio(warm, COOKIE, EXPRESS)),
            Goal("MongoDB, beside the store", 25, "µs", lambda run: beside(run, COOKIE)),
            Goal("DynamoDB, round trips", 1, "", _calls("gatehouse session in DynamoDB")),
        ),
    ),
    ("Sign-in", (Goal("over HTTP, beside its hash", 1.05, "×", _of_stage("moto", "sign-in", "ratio")),)),
    *((f"Local stage on {store}", tuple(_stage_goals(store))) for store in STORES),
    (
        "Zips, the largest function's",
        (
            Goal("`dynamodb-jwt`", 500, "KB", _largest("jwt-checked")),
            Goal("`mongodb-session`", 2000, "KB", _largest("mongodb-session")),
        ),
    ),
)  # fmt: skip


def judged(run: Run) -> Iterator[tuple[str, Goal, float | None, str]]:
    for group, goals in GOALS:
        for goal in goals:
            yield group, goal, *goal.verdict(run)
