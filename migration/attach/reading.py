"""All that an app's source says, read twice: as it runs on this machine, and as in production."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from migration.attach import models, people, sessions
from migration.attach.environment import Variables, variables
from migration.attach.evaluation import App
from migration.attach.folder import Folder
from migration.attach.models import Model
from migration.attach.packages import Version, packages
from migration.attach.people import Hashing, Named
from migration.attach.sessions import Sessions
from migration.attach.syntax import Source, arguments, called, parse
from migration.attach.values import Place, Value


@dataclass(frozen=True, slots=True)
class Said:
    """What the source says under one set of variables."""

    sessions: tuple[Sessions, ...]
    """The one that counts first."""
    addresses: tuple[tuple[Value, Value], ...]
    """What the app connects to for its users, each with its options."""
    database: Value | None
    """What it asks the driver for by name."""
    signed_in: Named | None
    model: Model | None
    hashing: tuple[Hashing, ...]

    @property
    def session(self) -> Sessions | None:
        """The one that counts."""
        return next(iter(self.sessions), None)


@dataclass(frozen=True, slots=True)
class Reading:
    packages: Mapping[str, Version]
    variables: Variables
    here: Said
    in_production: Said
    files: int
    unread: tuple[tuple[str, str], ...]
    """Files that weren't read, and why."""
    broken: tuple[Place, ...]
    """Where files that were read as far as they go are no JavaScript."""


def read(folder: Folder, process: Mapping[str, str]) -> Reading:
    """`process` are the variables of this process, which go before those of the app's `.env`."""
    sources = {path: parse(path, text) for path, text in folder.sources()}
    found = packages(folder)
    at = tuple(dict.fromkeys(("", *(path.removesuffix("package.json") for path in folder.manifests()))))
    given = variables(folder, process, at, tuple(_env_files(App(folder, sources, Variables(process)))))
    return Reading(
        packages=found,
        variables=given,
        here=_said(App(folder, sources, given, found)),
        in_production=_said(App(folder, sources, given.in_production(), found)),
        files=len(sources),
        unread=tuple(folder.unread),
        broken=tuple(_broken(sources)),
    )


def _env_files(app: App) -> Iterator[str]:
    """That the app names: `dotenv.config({ path })`, and Node's own `process.loadEnvFile(path)`."""
    for source, node in app.calls():
        if called(node) not in {"config", "loadEnvFile"}:
            continue
        for given in (app.evaluate(source, each) for each in arguments(node)):
            path = given.text or given.member("path").text
            if path and "env" in path and not path.startswith("/") and ".." not in path:
                yield path.removeprefix("./")


def _said(app: App) -> Said:
    return Said(
        sessions=tuple(sessions.found(app)),
        addresses=tuple(sessions.addresses(app)),
        database=sessions.database(app),
        signed_in=people.signed_in(app),
        model=models.users(app, people.model_name(app)),
        hashing=tuple(people.hashing(app)),
    )


def _broken(sources: Mapping[str, Source]) -> list[Place]:
    return [Place(path, source.first_error) for path, source in sources.items() if source.first_error is not None]
