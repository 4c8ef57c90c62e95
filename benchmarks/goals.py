"""What was wanted, beside what was measured. A goal that can't be judged from a run says so."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from benchmarks.figures import median, percentile
from benchmarks.subjects import NOTHING

Run = Mapping[str, Any]
JWT = "gatehouse JWT, secret fetched"
NEST = "NestJS 11, context each call"
FLOOR = "standard library JWT, secret fetched"
COOKIE = "gatehouse session in MongoDB"
PYMONGO = "pymongo alone, nothing asked"


@dataclass(frozen=True, slots=True)
class Goal:
    """`measure` takes a run; the goal is met where what it gives is at most (or at least) the limit."""

    what: str
    limit: float
    unit: str
    measure: Callable[[Run], float]
    at_least: bool = False

    def verdict(self, run: Run) -> tuple[float | None, str]:
        try:
            value = self.measure(run)
        except (KeyError, TypeError):
            return None, "not measured in this run"
        met = value >= self.limit if self.at_least else value <= self.limit
        return value, "met" if met else "**missed**"


def cold(run: Run, name: str) -> float:
    return median(run["cold"][name])


def above(run: Run, name: str, runtime: str) -> float:
    """Milliseconds of a cold start above the runtime client alone."""
    return cold(run, name) - cold(run, NOTHING[runtime])


def warm(run: Run, name: str, share: str = "50") -> float:
    return percentile(run["warm"][name], share)


def _zip(function: str) -> Callable[[Run], float]:
    return lambda run: float(run["zips"][function]) / 1000


def _largest(stage: str) -> Callable[[Run], float]:
    return lambda run: max(size for name, size in run["zips"].items() if name.startswith(f"{stage}/")) / 1000


def _hashing(function: str) -> Callable[[Run], float]:
    return lambda run: median([each["ratio"] for each in run["hashing"][function]])


def _other(*keys: str) -> Callable[[Run], float]:
    def found(run: Run) -> float:
        value: Any = run["other"]
        for key in keys:
            value = value[key]
        return float(value)

    return found


def _growth(backend: str) -> Callable[[Run], float]:
    before, after = (
        _other("load", f"{backend}: memory of the stage {when}, MB") for when in ("when warm", "at the end")
    )
    return lambda run: after(run) - before(run)


GOALS: tuple[tuple[str, tuple[Goal, ...]], ...] = (
    (
        "JWT authorizer",
        (
            Goal("cold with the secret fetched, beside NestJS at each call", 0.2, "×",
                 lambda run: cold(run, JWT) / cold(run, NEST)),
            Goal("the same above the runtime clients alone", 0.2, "×",
                 lambda run: above(run, JWT, "python") / above(run, NEST, "node")),
            Goal("cold with the secret fetched, beside the standard library's floor", 2.5, "×",
                 lambda run: cold(run, JWT) / cold(run, FLOOR)),
            Goal("the same above the runtime client alone", 2.5, "×",
                 lambda run: above(run, JWT, "python") / above(run, FLOOR, "python")),
            Goal("warm, median", 25, "µs", lambda run: warm(run, "gatehouse JWT")),
            Goal("warm, 99th percentile beside the median", 3, "×",
                 lambda run: warm(run, "gatehouse JWT", "99") / warm(run, "gatehouse JWT")),
            Goal("warm, how many times quicker than NestJS at each call", 50, "×",
                 lambda run: warm(run, NEST) / warm(run, "gatehouse JWT"), at_least=True),
            Goal("zip", 100, "KB", _zip("jwt/authorizer")),
            Goal("network calls of a warm request", 0, "", _other("calls when warm", "jwt")),
        ),
    ),
    (
        "Session authorizer (MongoDB)",
        (
            Goal("cold, beside pymongo imported and nothing asked", 1.15, "×",
                 lambda run: cold(run, COOKIE) / cold(run, PYMONGO)),
            Goal("warm beside the store, median", 20, "µs", lambda run: percentile(run["beside"][COOKIE], "50")),
        ),
    ),
    (
        "Sign-in and sign-up",
        (
            Goal("sign-in, warm, beside the bcrypt hash in it", 1.05, "×", _hashing("signin")),
            Goal("sign-up, warm, beside the bcrypt hash in it", 1.05, "×", _hashing("signup")),
        ),
    ),
    (
        "Zips, the largest function's",
        (
            Goal("`dynamodb-jwt`", 500, "KB", _largest("jwt-checked")),
            Goal("`mongodb-session`", 2000, "KB", _largest("mongodb-session")),
        ),
    ),
    (
        "Local stage",
        (
            Goal("ready after set-up", 8, "s", _other("stage", "ready")),
            Goal("overhead of a warm request", 3, "ms", _other("stage", "overhead")),
            Goal("requests a second through authorizer and handler", 200, "/s",
                 _other("stage", "rate"), at_least=True),
        ),
    ),
    *(
        (
            f"Ten minutes of load, {backend}",
            (
                Goal("errors", 0, "", _other("load", f"{backend}: errors")),
                Goal("growth of the stage's memory", 5, "MB", _growth(backend)),
            ),
        )
        for backend in ("dynamodb-jwt", "mongodb-session")
    ),
    (
        "Pulumi",
        (Goal("preview, beside an empty program with the same imports", 1.5, "×", _other("preview", "ratio")),),
    ),
)  # fmt: skip


def judged(run: Run) -> Iterator[tuple[str, Goal, float | None, str]]:
    for group, goals in GOALS:
        for goal in goals:
            yield group, goal, *goal.verdict(run)
