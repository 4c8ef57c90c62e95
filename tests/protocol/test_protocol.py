"""The rules of sessions and of guessing hold in every order of three clients' steps, and each condition is needed.

What is driven are the use cases themselves over the stores in memory, whose every call stands for one of a real
store. That the real ones are as atomic is what their contract suites show.
"""

import inspect
import textwrap
from collections.abc import Iterator, Sequence
from itertools import combinations_with_replacement, product
from typing import Any, NamedTuple

import pytest

from adapters.bcrypt import BcryptSha256Passwords
from adapters.memory import MemorySessions, MemoryTallies
from domain import attempts, refresh
from domain.logins import Logins
from domain.sessions import Session
from tests.protocol.gate import Gate
from tests.protocol.orders import every_end
from tests.protocol.rules import broken

Program = tuple[str, ...]
ONE_EACH: Sequence[Program] = (("use",), ("refresh",), ("sign out",), ("sign in",))
TWO_EACH: Sequence[Program] = tuple(product(("use", "refresh", "sign out"), repeat=2))
SIGNED_IN = [programs for programs in combinations_with_replacement(ONE_EACH, 3) if programs.count(("sign in",)) < 2]
IN_A_ROW = list(combinations_with_replacement(TWO_EACH, 2))
REFRESHES = (("refresh",), ("refresh",))
THEFT = (("refresh", "refresh"), ("refresh",), ("use",))
CUTTING = [
    (("sign in", "use"), ("end the others", "use")),
    (("sign in", "use"), ("end all", "use")),
    (("refresh", "use"), ("end all",)),
    (("use", "use"), ("end all",), ("refresh",)),
    (("use", "refresh"), ("end the others",), ("sign out",)),
]
GUESSES = (("guess", "guess"), ("guess",))
GUESSING = [GUESSES, (("guess",), ("guess",), ("guess",)), (("guess",), ("sign in",))]
EXPLORED = [
    *product(["session"], [*SIGNED_IN, *CUTTING, *GUESSING]),
    *product(["checked-jwt"], [*SIGNED_IN, *IN_A_ROW, *CUTTING, THEFT]),
]


@pytest.fixture(autouse=True)
def _quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(BcryptSha256Passwords, "hash", lambda _, password: password)
    monkeypatch.setattr(BcryptSha256Passwords, "verify", lambda _, password, password_hash: password == password_hash)
    monkeypatch.setattr(BcryptSha256Passwords, "is_outdated", lambda *_: False)


def violations(kind: str, programs: Sequence[Program]) -> Iterator[str]:
    for gate in every_end(lambda: Gate(kind, programs)):
        for rule in broken(gate):
            yield f"{rule}: {[(done.operation, done.gave) for done in gate.done]}"


def named(part: str | Sequence[Program]) -> str:
    return part if isinstance(part, str) else " | ".join(map(", ".join, part))


@pytest.mark.parametrize(
    ("kind", "programs"), EXPLORED, ids=lambda part: part if isinstance(part, str) else named(part)
)
def test_every_order_keeps_the_rules(kind: str, programs: Sequence[Program]) -> None:
    assert next(violations(kind, programs), None) is None


class Dropped(NamedTuple):
    """A condition, the code without it, and clients of whom one order then breaks the rule."""

    owner: type
    method: str
    condition: str
    without: str
    rule: str
    kind: str
    programs: Sequence[Program]


CONDITIONS = [
    Dropped(
        Session, "is_ended_by", " and self.handle != cutoff.keep", "", "a_cut_ends_no_more", "session", CUTTING[-1]
    ),
    Dropped(Session, "is_ended_by", "self.stamp < cutoff.at", "False", "a_cut_holds", "session", CUTTING[2]),
    Dropped(Logins, "live", "raise Unauthenticated(over)", "pass", "a_cut_holds", "checked-jwt", CUTTING[2]),
    Dropped(
        MemorySessions,
        "extend",
        "return False",
        "stored = session",
        "stays_ended",
        "session",
        (("refresh",), ("sign out",)),
    ),
    Dropped(
        MemorySessions, "advance", "stored.generation != generation or ", "", "old_is_theft", "checked-jwt", THEFT
    ),
    Dropped(
        MemorySessions,
        "end",
        "self._sessions.pop(session_id, None)",
        "pass",
        "ended_is_ended",
        "session",
        (("use",), ("sign out",)),
    ),
    Dropped(MemoryTallies, "replace", "if stands != old:", "if False:", "guessing_is_limited", "session", GUESSES),
    Dropped(
        attempts.Limit, "after", "and now < tally.next_at", "and False", "guessing_is_limited", "session", GUESSES
    ),
    Dropped(refresh.RotateTokens, "_child", "follows and ", "", "old_is_theft", "checked-jwt", THEFT),
    Dropped(
        refresh.RotateTokens, "_child", "<= GRACE", "< timedelta(0)", "nobody_is_signed_out", "checked-jwt", REFRESHES
    ),
    Dropped(refresh.RotateTokens, "_child", "sessions.end(session.id)", "pass", "old_is_theft", "checked-jwt", THEFT),
]


@pytest.mark.parametrize("dropped", CONDITIONS, ids=lambda dropped: f"{dropped.owner.__name__}: {dropped.condition}")
def test_each_condition_is_needed(dropped: Dropped, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dropped.owner, dropped.method, _without(dropped))

    assert any(found.startswith(f"{dropped.rule}:") for found in violations(dropped.kind, dropped.programs))


def _without(dropped: Dropped) -> Any:
    function = getattr(dropped.owner, dropped.method)
    source = textwrap.dedent(inspect.getsource(function))
    assert source.count(dropped.condition) == 1
    made: dict[str, Any] = {}
    exec(
        f"from __future__ import annotations\n{source.replace(dropped.condition, dropped.without)}",
        function.__globals__,
        made,
    )
    return made[dropped.method]
