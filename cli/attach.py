"""`gatehouse attach`: from an Express app's folder to a stage beside it, and its proof by a person's own cookie."""

import asyncio
import json
import os
import re
import sys
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import typer
from understudy import Screen, StageError, serving
from understudy import run as run_in_foreground

from adapters.mongodb import connect
from adapters.system import SystemClock
from cli import dev
from cli.doctor import FINE, PROBLEMS, refuse
from migration.attach import Attached, Folder, Given, NothingToRead, attached
from service.settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from understudy import Served

_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Asked:
    app: Path
    stage: str
    port: int
    database: str | None
    sessions: str | None
    users: str | None
    force: bool
    start: bool


def attach(asked: Asked) -> int:
    """The exit status; what is found goes to standard output."""
    from infra.settings.rules import STAGE  # noqa: PLC0415 - it loads Pulumi

    file = dev.ROOT / f"Pulumi.{asked.stage}.yaml"
    if not re.fullmatch(STAGE, asked.stage):
        return refuse(f"{asked.stage} can't be a stage's name: letters, digits, - and _, 32 at most")
    if not asked.app.is_dir():
        return refuse(f"{asked.app} is no folder")
    if file.exists() and not asked.force:
        return refuse(f"{file.name} is there already: name another by --stage, or write over it by --force")
    cookie = _cookie(asked)
    given = Given(os.environ, cookie, asked.database, asked.sessions, asked.users)
    try:
        found = attached(Folder(asked.app), given, connect, SystemClock())
    except (NothingToRead, SettingsError) as error:
        return refuse(str(error))
    for problem in _refused(found, asked.stage):
        found.report.problem("Stage", problem)
    file.write_text("\n".join([*found.stage_file(asked.app.name, asked.stage), ""]), encoding="utf-8")
    sys.stdout.write("\n".join([*found.lines(file.name), ""]))
    sys.stdout.flush()
    status = FINE if found.report.healthy else PROBLEMS
    if not asked.start or not found.can_start:
        return status
    return max(status, run_in_foreground(_beside(asked, found, cookie)))


def _refused(found: Attached, stage: str) -> list[str]:
    """What the program would say of the file, with secrets that it takes."""
    from infra.settings.reading import InvalidSettings, read  # noqa: PLC0415 - as above

    try:
        read(found.texts(), stage)
    except InvalidSettings as invalid:
        return str(invalid).splitlines()
    return []


def _cookie(asked: Asked) -> str | None:
    """From the environment, or from whoever sits there; what is typed isn't shown."""
    given = os.environ.get("SESSION_COOKIE")
    if given or not asked.start or not sys.stdin.isatty():
        return given or None
    text = "The session cookie of a browser that is signed in at the app (Enter: none)"
    return str(typer.prompt(text, default="", hide_input=True, show_default=False)) or None


class _Brief(Screen):
    """Whoever reads what was found should still see it: no list of routes."""

    def ready(self, served: "Sequence[Served]", seconds: float) -> None:
        for each in served:
            self.progress(f"ready {each.url} ({seconds:.1f} s)")


async def _beside(asked: Asked, found: Attached, cookie: str | None) -> None:
    """The stage, until Ctrl-C; ends at once with a StageError where the cookie doesn't open it."""
    screen = _Brief()
    wanted = dev.Asked(asked.stage, asked.port, (), (), (), reload=False)
    async with (
        dev.prepared(wanted, found.local_config()) as ready,
        serving(ready.source, screen, port=ready.port, host=ready.host) as up,
    ):
        if cookie:
            said = await asyncio.to_thread(_proved, up.served[0].url, found.cookie_header(cookie))
            screen.progress(said)
        else:
            screen.note("no cookie was given, so nothing is proved: set SESSION_COOKIE to one and run it again")
        await asyncio.Event().wait()


def _proved(url: str, cookie: str) -> str:
    """Who GET /private says that they are. Raises StageError for whom it doesn't know."""
    try:
        with urlopen(Request(f"{url}/private", headers={"Cookie": cookie}), timeout=_SECONDS) as answer:  # noqa: S310 - our own
            context: dict[str, str] = json.load(answer)["authContext"]
    except HTTPError as error:
        raise StageError(f"your cookie: GET {url}/private answers {error.code}. {_WHY.get(error.code, '')}") from None
    except (OSError, HTTPException, ValueError) as error:
        raise StageError(f"your cookie: GET {url}/private isn't answered ({type(error).__name__})") from None
    name = context.get("fullName") or context.get("email") or "a user without a name"
    return f"your cookie: GET {url}/private answers 200: you are {name}, {context['userId']}"


_WHY = {
    401: "It isn't signed by this secret, or its session is over, or nobody's: sign in at the app again",
    403: "The user is one whom the app's login refuses too: see mongodbRefuseWhen and mongodbUserFields",
    500: "The database didn't answer the authorizer: see its line above",
}
