"""`gatehouse keys`: which keys an issuer has, and the next one's turn."""

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from cli.users import Json, say, table
from cli.where import Local, Prefix, Stage, Where, fail, parameter_store, refusing, settings

if TYPE_CHECKING:
    from service.settings import Settings

KEPT = timedelta(hours=2)
"""How long verifiers keep keys: API Gateway, at most ("Control access to REST APIs with JWT authorizers")."""
SETTING = "gatehouse:signingKeyRotation"
SHOWN = ("kid", "alg", "role")
ROLES = ("signs", "before it", "next")

app = typer.Typer(help="The keys of an issuer.", no_args_is_help=True, rich_markup_mode=None)


@dataclass(frozen=True, slots=True)
class Key:
    kid: str
    alg: str
    role: str


@app.command("list")
def list_keys(*, stage: Stage = "dev", local: Local = None, prefix: Prefix = None, as_json: Json = False) -> None:
    """The keys that are published: of each algorithm the one whose turn it is, the one before it, and the next."""
    with refusing():
        found = keys(settings(Where(stage, local, prefix)))
    told = [{"kid": key.kid, "alg": key.alg, "role": key.role} for key in found]
    if as_json:
        say({"keys": told})
    else:
        typer.echo("\n".join(table(SHOWN, told)))


@app.command()
def rotate(
    *,
    stage: Stage = "dev",
    prefix: Prefix = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Don't ask.")] = False,
    at_once: Annotated[
        bool, typer.Option("--at-once", help="Don't wait until every verifier knows the next key: some tokens fail.")
    ] = False,
) -> None:
    """Let the next key sign, by `pulumi up` in this checkout, and publish the one after it.

    No token is refused and nobody is signed out: what the former key signed counts until the rotation after this one.
    """
    where = Where(stage, prefix=prefix)
    with refusing():
        found = settings(where)
        known, published = keys(found), published_at(found)
    if (until := published + KEPT) > datetime.now(UTC) and not at_once:
        fail(f"the next key was published at {_clock(published)}: verifiers may not know it before {_clock(until)}")
    rotation = int(_pulumi(stage, "config", "get", SETTING, missing="0")) + 1
    for line in _plan(known, stage, rotation):
        typer.echo(line)
    if dry_run:
        return
    if not yes:
        typer.confirm("Do it?", abort=True)
    _pulumi(stage, "config", "set", SETTING, str(rotation))
    _pulumi(stage, "up", "--yes")


def keys(found: "Settings") -> list[Key]:
    """In the order in which they are published: those of an algorithm are together. Raises NoStage."""
    from service.tokens.issued import issuer  # noqa: PLC0415

    if found.optional("ISSUER") is None:
        fail("the stage has no keys: its tokenAlgorithm is HS256 (docs/verify.md)")
    jwks = issuer(found).keys
    by_algorithm = {jwk["alg"]: [one["kid"] for one in jwks if one["alg"] == jwk["alg"]] for jwk in jwks}
    return [
        Key(kid, algorithm, role)
        for algorithm, kids in by_algorithm.items()
        for kid, role in zip(kids, ROLES if len(kids) == len(ROLES) else (ROLES[0], ROLES[-1]), strict=True)
    ]


def published_at(found: "Settings") -> datetime:
    """When the keys that are published last changed."""
    name = found.text("ISSUER_PARAMETER")
    [parameter] = parameter_store().call("GetParameters", {"Names": [name], "WithDecryption": True})["Parameters"]
    at: datetime = parameter["LastModifiedDate"]
    return at


def _plan(known: Sequence[Key], stage: str, rotation: int) -> list[str]:
    gone = [f"{key.kid} ({key.alg}) is published no more" for key in known if key.role == "before it"]
    signing = [f"{key.kid} ({key.alg}) signs" for key in known if key.role == "next"]
    commands = (f"pulumi config set --stack {stage} {SETTING} {rotation}", f"pulumi up --stack {stage}")
    return [*signing, *gone, "a new one is published, which signs nothing yet", *commands]


def _pulumi(stage: str, *arguments: str, missing: str | None = None) -> str:
    """What it prints; `missing` where it finds nothing. Ends the command where it fails, with what it said."""
    command = ["pulumi", *arguments, "--stack", stage, "--non-interactive"]
    try:
        done = subprocess.run(command, check=False, capture_output=missing is not None, text=True)  # noqa: S603 - the stage's own name
    except FileNotFoundError:
        fail("there is no pulumi here: install its command line, or do it by hand (docs/rotation.md)")
    if done.returncode:
        if missing is not None:
            return missing
        fail(f"{json.dumps(command)} ended with {done.returncode}")
    return (done.stdout or "").strip()


def _clock(time: datetime) -> str:
    return f"{time.astimezone():%d.%m. %H:%M}"
