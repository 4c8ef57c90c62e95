"""`gatehouse export` and `gatehouse import`: everybody who has an account, out of one service and into another."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from cli.says import Json, Says
from cli.where import Local, Prefix, Stage, Where, fail, refusing, settings
from cli.writes import Budget, DryRun
from migration.people.forms import FORMS, Person, Row

if TYPE_CHECKING:
    from migration.people.importing import Import
    from service.settings import Settings

FINE, LEFT_OUT = 0, 1


class Form(StrEnum):
    GATEHOUSE = "gatehouse"
    AUTH0 = "auth0"
    COGNITO = "cognito"
    FIREBASE = "firebase"
    SUPABASE = "supabase"


File = Annotated[Path, typer.Argument(help="Lines of JSON, a JSON document, or CSV with a line of names.")]
HashConfig = Annotated[
    Path | None,
    typer.Option("--hash-config", help="Firebase's password hash parameters, in a file as its console shows them."),
]
Mail = Annotated[bool, typer.Option("--mail", help="Mail a link to set one to whoever comes without a password.")]


def export(
    to: Annotated[Path | None, typer.Option(help="A new file, for you alone; otherwise standard output.")] = None,
    *,
    stage: Stage = "dev",
    local: Local = None,
    prefix: Prefix = None,
) -> None:
    """Write a line of JSON for everybody who has an account, with the hash of their password: keep it safe."""
    from migration.people.exporting import exported  # noqa: PLC0415
    from service.administration import AdministrationUseCases  # noqa: PLC0415

    with refusing():
        admin = AdministrationUseCases(settings(Where(stage, local, prefix))).administration()
        _write(to, exported(admin.directory, admin.users))


def import_people(  # noqa: PLR0913 - one for each option
    file: File,
    form: Annotated[Form, typer.Option("--from", help="Whose file it is.")] = Form.GATEHOUSE,
    *,
    budget: Budget = 0,
    dry_run: DryRun = False,
    mail: Mail = False,
    hash_config: HashConfig = None,
    stage: Stage = "dev",
    local: Local = None,
    prefix: Prefix = None,
    as_json: Json = False,
) -> None:
    """Take people of a file into the stage's table. It may be killed at any time: run it again, it does the rest."""
    from migration.people.files import UnreadableFile, records  # noqa: PLC0415
    from migration.people.importing import settled  # noqa: PLC0415

    say = Says(as_json)
    with refusing(), _opened(file) as lines:
        found = settings(Where(stage, local, prefix))
        job = _job(found, _reading(found, form, hash_config), budget, mail=mail)
        what = "compared" if dry_run else "imported"
        try:
            with say.progress("users", what, None) as told:
                counts = job.run(records(lines), told, write=not dry_run)
        except UnreadableFile as error:
            fail(f"{file} can't be read: {error}")
    say.counts(what, "users", counts)
    raise typer.Exit(FINE if settled(counts, written=not dry_run) else LEFT_OUT)


def _reading(found: "Settings", form: Form, hash_config: Path | None) -> Callable[[Row], Person]:
    """What reads a record."""
    if hash_config is None:
        return FORMS[form]
    from migration.people import firebase  # noqa: PLC0415
    from migration.people.forms import firebase as person  # noqa: PLC0415

    if form is not Form.FIREBASE:
        fail("--hash-config is Firebase's: set --from firebase, or leave it out")
    if "firebase" not in found.texts("FOREIGN_HASHES", ""):
        fail("--hash-config needs a stage that reads such hashes: add firebase to foreignHashes")
    with _opened(hash_config) as file:
        try:
            return partial(person, parameters=firebase.hash_config(file.read()))
        except ValueError as error:
            fail(f"{hash_config} holds no password hash parameters: {error}")


def _job(found: "Settings", reading: Callable[[Row], Person], budget: int, *, mail: bool) -> "Import":
    from adapters.foreign_hashes import KINDS, kind_of  # noqa: PLC0415
    from migration.copying.target import Target  # noqa: PLC0415
    from migration.copying.work import Budget as Units  # noqa: PLC0415
    from migration.people.importing import Import  # noqa: PLC0415
    from service.leaving import table  # noqa: PLC0415

    if found.optional("TABLE_NAME") is None:
        fail("people are imported into the table of a stage, and this one has none: its backend isn't dynamodb-*")
    named = found.texts("FOREIGN_HASHES", "")
    kinds = [kind for kind in KINDS if kind in named]
    return Import(
        reading,
        Target(table(found), Units(budget).spend),
        lambda password_hash: kind_of(password_hash, kinds) is not None,
        _inviting(found) if mail else lambda _: None,
    )


def _inviting(found: "Settings") -> Callable[[str], None]:
    from domain.mail import Errand  # noqa: PLC0415
    from service import mail  # noqa: PLC0415

    if mail.sender(found) == "off":
        fail("--mail needs a stage that sends mails: set mail, or leave it out")
    errands = mail.errands(found)
    return lambda address: errands.leave(Errand("forgot", address=address))


@contextmanager
def _opened(file: Path) -> Iterator[TextIO]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            yield lines
    except OSError as error:
        fail(f"{file} can't be read: {error.strerror}")


def _write(to: Path | None, lines: Iterable[str]) -> None:
    if to is None:
        for line in lines:
            sys.stdout.write(f"{line}\n")
        return
    try:
        # Nobody else may read it, from the first byte on; and no file of before is written over.
        descriptor = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        fail(f"{to} can't be made: {error.strerror}")
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        count = 0
        for count, line in enumerate(lines, 1):  # noqa: B007 - how many there were
            file.write(f"{line}\n")
    typer.echo(f"{count} written to {to}", err=True)
