"""The move out of MongoDB: how fast people and sessions are copied, and that nothing is lost of a great many.

The great many are copied by processes that are killed at moments left to chance, while people sign in and out at the
app and at the stage (`tests/moving/scale.py`). The servers are FerretDB and DynamoDB Local, beside the copier on one
machine: they take most of its time.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from migration.copying.copy import copy_pass, verify_pass
from migration.copying.work import Told
from tests.moving import scale
from tests.moving.copier import collections

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from benchmarks.installed import Say

FULL, QUIET = scale.Size(100_000, first=2, last=45, sample=3000), scale.Size(5_000)
ALONE, KILLED = "alone", "killed, and busy"

Figures = dict[str, float]


def sized(people: int, sessions: int) -> scale.Size:
    """Raises ValueError where not all people would have equally many sessions."""
    if not people or sessions % people:
        raise ValueError("each of the people has as many sessions as any other")
    # The moments are so far apart that runs come as far as they do at full size.
    last = 3 + (FULL.last - 3) * people / FULL.people
    return scale.Size(people, sessions // people, first=min(FULL.first, last), last=last, sample=FULL.sample)


def measured(say: Say, size: scale.Size) -> dict[str, Figures]:
    """Raises RuntimeError where anything is lost, doubled, altered or signed out."""
    found = {ALONE: _alone(), KILLED: _killed(say, size)}
    for name, figures in found.items():
        say(f"move, {name}: {', '.join(f'{what} {value:.5g}' for what, value in figures.items())}")
    return found


def _alone() -> Figures:
    figures: Figures = {"people": QUIET.people, "sessions": QUIET.people * QUIET.sessions}
    passes: dict[str, Callable[..., Any]] = {"copied": copy_pass, "copied again": copy_pass, "verified": verify_pass}
    with scale.world(QUIET) as world:
        for what, act in passes.items():
            for each in collections(world.ends):
                began = time.monotonic()
                counts = act(each, Told())
                figures[f"{each.kind} {what}, a second"] = sum(counts.values()) / (time.monotonic() - began)
    return figures


def _killed(say: Say, size: scale.Size) -> Figures:
    with scale.world(size) as world:
        say(f"move: {size.people} people with {len(world.known.live)} sessions are there")
        copying = scale.copied(world)
        say(f"move: copied in {copying.seconds:.0f} s in spite of {copying.kills} kills")
        began = time.monotonic()
        differing = scale.differing(world)
        verified = time.monotonic() - began
        wrong: dict[str, Collection[str]] = {
            "differing": differing,
            "lost or doubled": scale.lost_or_doubled(world),
            "cookies that open wrongly": scale.cookies_that_open_wrongly(world),
            "tokens that open wrongly": scale.tokens_that_open_wrongly(world),
        }
        if any(wrong.values()):
            raise RuntimeError(f"the move went wrong: { {what: list(some)[:5] for what, some in wrong.items()} }")
        return {
            "people": size.people,
            "sessions": size.people * size.sessions,
            "kills": copying.kills,
            "minutes, from the first start to the end": copying.seconds / 60,
            "comings and goings at the app": copying.acts["app"],
            "sign-ins and sign-outs at the stage": copying.acts["stage"],
            "of these not answered in time": copying.acts["unanswered"],
            "memory of the first run at most, MB": copying.memory[0],
            "memory of any run at most, MB": max(copying.memory),
            "minutes to verify": verified / 60,
            **{what: len(some) for what, some in wrong.items()},
        }
