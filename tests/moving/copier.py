"""`gatehouse migrate copy` without its command line, as a process that may be killed: pass by pass to the end.

`python -m tests.moving.copier MONGODB DYNAMODB TABLE`, the first two as addresses.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from adapters.system import SystemClock
from migration.copying.checkpoints import Checkpoints
from migration.copying.copy import Collection, copy_pass, is_done, rest_of_pass
from migration.copying.gone import Gone
from migration.copying.source import SessionSource, UserSource
from migration.copying.target import Target
from migration.copying.work import Told
from service.leaving import Ends, ends
from service.settings import Settings

if TYPE_CHECKING:
    from domain.ports import Clock


def both(mongodb: str, table: str) -> Ends:
    told = {"BACKEND": "mongodb-session", "MONGODB_URI": mongodb, "TABLE_NAME": table}
    return ends(Settings(told, lambda _: {}))


def collections(found: Ends, clock: Clock | None = None) -> list[Collection]:
    clock = clock or SystemClock()
    target, checkpoints = Target(found.table, clock=clock), Checkpoints(found.table)
    people = UserSource(found.users)
    sessions = SessionSource(found.sessions, people, clock)
    return [Collection("users", people, target, checkpoints), Collection("sessions", sessions, target, checkpoints)]


def copy(found: Ends, *, passes: int = 10, clock: Clock | None = None) -> bool:
    """Whether a pass found nothing to do; what is gone goes then."""
    every = collections(found, clock)
    done = any(_passed(every) for _ in range(passes))
    sessions = SessionSource(found.sessions, UserSource(found.users), clock or SystemClock())
    Gone(sessions, found.table).sweep(Told(), write=True)
    return done


def _passed(every: list[Collection]) -> bool:
    for one in rest_of_pass(every):
        copy_pass(one, Told())
    return is_done(every)


if __name__ == "__main__":
    sys.exit(0 if copy(both(*sys.argv[1:])) else 1)
