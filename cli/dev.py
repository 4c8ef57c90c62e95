"""`gatehouse dev`: what understudy can't know of this program: its store, its settings' names, what to try first."""

import os
import shlex
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from understudy import Deployed, Processes, Projects, Screen, StageError
from understudy import run as run_in_foreground
from understudy import serve as serve_source

from cli import mongodb

if TYPE_CHECKING:
    from understudy import Served

ROOT = Path(__file__).resolve().parents[1]
# Nothing is uploaded. Services come after what they add to. And no mail leaves this machine: the stage has an SES.
FIXED = {"packaging": "source", "services": "", "mail": "ses"}
MAIL = {"mailFrom": "gatehouse@example.com", "mailLinks": "http://localhost:5173/account"}
PERSON = '{"email":"ada@example.com","password":"correct horse battery","firstName":"Ada","lastName":"Lovelace"}'


@dataclass(frozen=True, slots=True)
class Asked:
    stage: str
    port: int
    config: tuple[str, ...]
    """`KEY=VALUE`."""
    projects: tuple[Path, ...]
    deployed: tuple[Path, ...]
    reload: bool


def serve(asked: Asked) -> int:
    """Until Ctrl-C; the exit status."""
    return run_in_foreground(_serve(asked))


async def _serve(asked: Asked) -> None:
    async with prepared(asked, _given(asked.config)) as ready:
        await serve_source(ready.source, ready.screen, port=ready.port, host=ready.host, reload=asked.reload)


@dataclass(frozen=True, slots=True)
class Ready:
    """What is served, and how."""

    source: Deployed | Projects
    screen: Screen
    port: int
    host: str


@asynccontextmanager
async def prepared(asked: Asked, given: Mapping[str, str | None]) -> AsyncIterator[Ready]:
    """With its store, which ends with the block. `given` goes before the stage file. Raises StageError.

    With a session's cookie, pages are served from `localhost` as a rule, and to them 127.0.0.1 is another site.
    """
    if asked.deployed and (asked.config or asked.projects or asked.reload):
        raise StageError("--deployed goes with no --config, --project or --reload: a stack is as it was deployed")
    source = Deployed(asked.deployed) if asked.deployed else Projects(asked.projects or (ROOT,), asked.stage, given)
    backend = source.variable("BACKEND") if isinstance(source, Deployed) else str(source.setting("backend") or "")
    screen = Screen(about=backend, first=first_request)
    host = "localhost" if backend.endswith("-session") else "127.0.0.1"
    port = asked.port or _free_port()
    async with _store(backend, given, screen) as uri:
        configured = _configured(source, backend, uri, f"http://{host}:{port + 1}/{asked.stage}")
        yield Ready(configured, screen, port, host)


def _free_port() -> int:
    """One that the issuer's API can have the next port of."""
    while True:
        with socket.socket() as first, socket.socket() as second:
            first.bind(("127.0.0.1", 0))
            port: int = first.getsockname()[1]
            with suppress(OSError, OverflowError):
                second.bind(("127.0.0.1", port + 1))
                return port


def _given(config: tuple[str, ...]) -> dict[str, str | None]:
    """What goes before the stage file: the environment's settings, and before these the command line's."""
    named = {"backend": os.environ.get("BACKEND"), "mongodbUri": os.environ.get("MONGODB_URI")}
    given: dict[str, str | None] = {key: value for key, value in named.items() if value}
    for pair in config:
        key, equals, value = pair.partition("=")
        if not key or not equals:
            raise StageError(f"--config {pair}: it isn't KEY=VALUE")
        given[key.removeprefix("gatehouse:")] = value
    return given


@asynccontextmanager
async def _store(backend: str, given: Mapping[str, str | None], screen: Screen) -> AsyncIterator[str]:
    """The address of the MongoDB that the backend uses; '' where it uses none."""
    if not backend.startswith("mongodb"):
        yield ""
        return
    async with Processes() as processes, mongodb.address(given.get("mongodbUri"), processes) as uri:
        for warning in await mongodb.warnings(uri):
            screen.note(warning)
        yield uri


def _configured(source: Deployed | Projects, backend: str, uri: str, issuer: str) -> Deployed | Projects:
    """`issuer` is where the issuer's documents are, which tokens name (understudy's second API)."""
    if isinstance(source, Deployed):
        return replace(source, parameters={"MONGODB_URI_PARAMETER": uri} if uri else {})
    config = {**FIXED, **_mail(source), "issuerUrl": source.setting("issuerUrl") or issuer, **source.config}
    if uri:
        config["mongodbUri"] = uri
    secret = os.environ.get("SESSION_SECRET")
    if secret and backend.endswith("-session"):
        config.setdefault("sessionSecret", secret)
    if config.get("sessionSecret"):
        config.setdefault("sessionSecretParameter", None)
    return replace(source, config=config)


def _mail(source: Projects) -> Mapping[str, str]:
    """What mails need and the stage file doesn't say."""
    return {key: value for key, value in MAIL.items() if source.setting(key) is None}


def first_request(served: "Served") -> str:
    """A sign-up where there is one, else whatever answers anybody."""
    paths = {method.resource_path for method in served.stage.methods if method.http_method == "POST"}
    sign_up = next((path for path in paths if path.endswith("/signup")), None)
    if sign_up is None:
        return f"curl {served.url}/health"
    return f"curl -X POST {served.url}{sign_up} -H 'Content-Type: application/json' -d {shlex.quote(PERSON)}"
