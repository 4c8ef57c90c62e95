"""`gatehouse migrate`: users and live sessions out of an Express app's MongoDB, into the stage's table."""

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from cli.says import Json, Says
from cli.where import Local, Prefix, Stage, Where, refusing, settings
from cli.writes import Budget, DryRun

if TYPE_CHECKING:
    from migration.copying.changes import Changes
    from migration.copying.checkpoints import Checkpoint, Checkpoints
    from migration.copying.copy import Collection
    from migration.copying.gone import Gone
    from migration.copying.plan import Plan
    from migration.copying.work import Told

FINE, DIFFERENT = 0, 1
GONE = "copies"

app = typer.Typer(
    help="Take users and live sessions out of an Express app's MongoDB, into the stage's table. MONGODB_URI, and the "
    "other MONGODB_ settings where the stage has none, come from the environment.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@app.command()
def plan(
    *, budget: Budget = 0, stage: Stage = "dev", local: Local = None, prefix: Prefix = None, as_json: Json = False
) -> None:
    """Say what there is to copy, what it takes and costs, and what doesn't fit. It only reads."""
    from infra.costs.prices import MILLION, dollars  # noqa: PLC0415
    from migration.copying.plan import plan as made  # noqa: PLC0415

    say = _Says(as_json)
    with refusing():
        job = _job(Where(stage, local, prefix), budget)
        for each in job.collections:
            found = made(each.kind, each.source)
            cost = found.write_units / MILLION * dollars("dynamodb_write")
            say.plan(found, found.seconds(budget), cost)


@app.command()
def copy(  # noqa: PLR0913 - one for each option
    *,
    budget: Budget = 0,
    passes: Annotated[int, typer.Option(min=1, help="Passes at most: each copies what the one before left.")] = 10,
    dry_run: DryRun = False,
    delete_gone: Annotated[
        bool, typer.Option("--delete-gone", help="Delete copies of what the app has deleted; else only say them.")
    ] = False,
    stage: Stage = "dev",
    local: Local = None,
    prefix: Prefix = None,
    as_json: Json = False,
) -> None:
    """Copy, pass by pass until one finds nothing to do. It may be killed at any time: the next run goes on."""
    say = _Says(as_json)
    with refusing():
        job = _job(Where(stage, local, prefix), budget)
        passed = _compared(job.collections, say) if dry_run else any(_passes(job.collections, passes, say))
        left = _swept(job, say, write=delete_gone and not dry_run)
    raise typer.Exit(FINE if passed and not left else DIFFERENT)


@app.command()
def verify(*, stage: Stage = "dev", local: Local = None, prefix: Prefix = None, as_json: Json = False) -> None:
    """Compare every record of both sides by digest, and say each that differs. It only reads."""
    say = _Says(as_json)
    with refusing():
        job = _job(Where(stage, local, prefix), 0)
        same = _compared(job.collections, say)
        left = _swept(job, say, write=False)
    raise typer.Exit(FINE if same and not left else DIFFERENT)


@app.command()
def rollback(
    *,
    dry_run: DryRun = False,
    stage: Stage = "dev",
    local: Local = None,
    prefix: Prefix = None,
    as_json: Json = False,
) -> None:
    """Write what was done here since back into MongoDB. It may be killed at any time: the next run does the rest."""
    from migration.copying.rollback import Rollback, settled  # noqa: PLC0415

    say = _Says(as_json)
    with refusing():
        job = _job(Where(stage, local, prefix), 0)
        what = "compared" if dry_run else "written back"
        with _progress(say, job.collections[0], "users", what) as told:
            counts = Rollback(job.gone.source.people, job.gone.table).run(told, write=not dry_run)
    say.counts(what, "users", counts)
    raise typer.Exit(FINE if settled(counts, written=not dry_run) else DIFFERENT)


@app.command()
def status(*, stage: Stage = "dev", local: Local = None, prefix: Prefix = None, as_json: Json = False) -> None:
    """Say how far copying has come. It only reads what the last runs have noted."""
    say = _Says(as_json)
    with refusing():
        job = _job(Where(stage, local, prefix), 0)
        kinds = [*(each.kind for each in job.collections), GONE]
        left = [say.status(kind, job.checkpoints.read(kind)) for kind in kinds]
    say.end(nothing_left=not any(left))
    raise typer.Exit(DIFFERENT if any(left) else FINE)


class _Job(NamedTuple):
    """`collections` are in the order in which they are copied: a session needs its user."""

    collections: list["Collection"]
    gone: "Gone"
    checkpoints: "Checkpoints"


def _job(where: Where, budget: int) -> _Job:
    from adapters.system import SystemClock  # noqa: PLC0415
    from migration.copying.checkpoints import Checkpoints  # noqa: PLC0415
    from migration.copying.copy import Collection  # noqa: PLC0415
    from migration.copying.gone import Gone  # noqa: PLC0415
    from migration.copying.source import SessionSource, UserSource  # noqa: PLC0415
    from migration.copying.target import Target  # noqa: PLC0415
    from migration.copying.work import Budget as Units  # noqa: PLC0415
    from service.leaving import ends  # noqa: PLC0415

    own = [name for name in os.environ if name.startswith("MONGODB_")]
    both = ends(settings(where, own))
    target, checkpoints = Target(both.table, Units(budget).spend), Checkpoints(both.table)
    people = UserSource(both.users)
    sessions = SessionSource(both.sessions, people, SystemClock())
    collections = [
        Collection("users", people, target, checkpoints),
        Collection("sessions", sessions, target, checkpoints),
    ]
    return _Job(collections, Gone(sessions, both.table), checkpoints)


def _progress(say: "_Says", collection: "Collection", kind: str, what: str) -> AbstractContextManager["Told"]:
    from migration.copying.source import count  # noqa: PLC0415

    return say.progress(kind, what, count(collection.source))


def _passes(collections: list["Collection"], most: int, say: "_Says") -> Iterator[bool]:
    """Whether each pass found nothing to do. The first is whole; from then on the app's server tells what changes."""
    from migration.copying.changes import changes  # noqa: PLC0415
    from migration.copying.copy import is_done, rest_of_pass  # noqa: PLC0415

    with ExitStack() as streams:
        told = {each.kind: streams.enter_context(changes(each.source)) for each in collections}
        for number in range(1, most + 1):
            for each in rest_of_pass(collections):
                _pass(each, number, told[each.kind] if number > 1 else None, say)
            if all(one is None or one.is_whole for one in told.values()):
                yield is_done(collections)
            else:
                told = {kind: one if one and one.is_whole else None for kind, one in told.items()}


def _pass(collection: "Collection", number: int, changed: "Changes | None", say: "_Says") -> None:
    from migration.copying.copy import copy_pass  # noqa: PLC0415

    what, kind = f"pass {number}", collection.kind
    if changed is None:
        with _progress(say, collection, kind, what) as told:
            counts = copy_pass(collection, told)
    else:
        what = f"{what}, what has changed"
        with say.progress(kind, what, None) as told:
            counts = copy_pass(collection, told, changed.pages())
    say.counts(what, kind, counts)


def _swept(job: _Job, say: "_Says", *, write: bool) -> int:
    """How many copies are left of what the app has deleted."""
    from migration.copying.checkpoints import Checkpoint  # noqa: PLC0415
    from migration.copying.gone import still_there  # noqa: PLC0415

    with _progress(say, job.collections[0], "users", GONE) as told:
        counts = job.gone.sweep(told, write=write)
    left = still_there(counts, deleted=write)
    job.checkpoints.write(GONE, Checkpoint(left=left))
    say.counts("deleted" if write else "compared", GONE, counts)
    return left


def _compared(collections: list["Collection"], say: "_Says") -> bool:
    from migration.copying.copy import differing, verify_pass  # noqa: PLC0415

    differences = 0
    for each in collections:
        with _progress(say, each, each.kind, "compared") as told:
            counts = verify_pass(each, told)
        say.counts("compared", each.kind, counts)
        differences += differing(counts)
    return differences == 0


class _Says(Says):
    def plan(self, found: "Plan", seconds: float, cost: float) -> None:
        told = {"event": "plan", **asdict(found), "seconds": round(seconds), "dollars": round(cost, 4)}
        self.line(told, "\n".join(_plan_lines(found, seconds, cost)))

    def status(self, kind: str, checkpoint: "Checkpoint") -> bool:
        """Whether something is left."""
        words = {None: "not copied yet", 0: "nothing is left"}.get(checkpoint.left, f"{checkpoint.left} were left")
        if checkpoint.after:
            words = f"under way, {checkpoint.moved} written so far in this pass"
        self.line({"event": "status", "kind": kind, **asdict(checkpoint)}, f"{kind}: {words}")
        return bool(checkpoint.after) or checkpoint.left != 0

    def end(self, *, nothing_left: bool) -> None:
        words = "nothing is left to move" if nothing_left else "there is something left: gatehouse migrate copy"
        self.line({"event": "end", "nothingLeft": nothing_left}, words)


def _plan_lines(found: "Plan", seconds: float, cost: float) -> Iterator[str]:
    yield found.kind
    yield f"  {found.records:,} to copy, {found.bytes / 1e6:,.1f} MB, {found.write_units:,} write units: ${cost:,.2f}"
    yield f"  about {seconds / 60:,.0f} minutes"
    if found.other_ids:
        yield f"  {found.other_ids:,} aren't copied: their _id is neither an ObjectId nor text nor a number"
    for reason, cases in found.unfit.items():
        yield f"  {cases.count:,} aren't copied: {reason} ({', '.join(cases.examples)})"
    for note, cases in found.notes.items():
        yield f"  {cases.count:,} are copied: {note} ({', '.join(cases.examples)})"
