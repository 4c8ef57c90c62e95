"""Sessions that aren't where they were looked for: where they are, as far as this database and a cookie show it."""

from collections.abc import Iterator
from contextlib import suppress

from pymongo.collection import Collection
from pymongo.database import Database
from pymongo.errors import OperationFailure

from adapters.mongodb.database import Document
from migration.doctor.report import Report

ABOUT = "Sessions"
GUIDE = "docs/express.md says how to go on (sessions that are kept elsewhere)"
_APART = {"MONGODB_SESSIONS": "gatehouse_sessions", "COOKIE_NAME": "gatehouse.sid"}
_STORES = (
    "connect-redis has them in Redis, connect-pg-simple in PostgreSQL, session-file-store in files, express-session "
    "without a store in the app's memory"
)
_SERVERS = {"admin", "config", "local"}
"""Databases of the server's own."""


def no_sessions(collection: Collection[Document], report: Report) -> None:
    """Nothing is in the collection."""
    nothing = f"the collection {collection.name} is empty or isn't there"
    if alike := [name for name in _names(collection.database) if _holds_sessions(collection.database[name])]:
        report.problem(ABOUT, f"{nothing}, and {', '.join(alike)} holds sessions: name it with --sessions")
    else:
        report.problem(
            ABOUT,
            f"{nothing}: name another with --sessions. If the app keeps sessions elsewhere, SESSION_COOKIE shows it; "
            f"{GUIDE}",
        )


def leading_to(keys: list[str], sessions: Collection[Document]) -> str | None:
    """The doctor's options for the collection on this server that has a document of one of these ids."""
    for database in _databases(sessions.database):
        for name in _names(database):
            if database[name].find_one({"_id": {"$in": keys}}):
                other = "" if database.name == sessions.database.name else f" --sessions-database {database.name}"
                return f"--sessions {name}{other}"
    return None


def not_here(about: str, report: Report) -> None:
    """The cookie is express-session's, and its session is in no collection."""
    report.problem(
        about, f"no collection has its session: it is over, or the app's store is another. {_STORES}; {GUIDE}"
    )
    apart(about, report)


def apart(about: str, report: Report) -> None:
    """Settings for what works with any app: people sign in here as well, and the browser keeps both cookies."""
    report.settings |= _APART
    report.note(about, "until then people sign in here by themselves: the settings below keep the two apart")


def _databases(own: Database[Document]) -> Iterator[Database[Document]]:
    """It and the others on its server, as far as this user may list them."""
    yield own
    with suppress(OperationFailure):
        for name in sorted({*own.client.list_database_names()} - {own.name, *_SERVERS}):
            yield own.client[name]


def _names(database: Database[Document]) -> list[str]:
    """None where this user may not list them."""
    with suppress(OperationFailure):
        return sorted(database.list_collection_names())
    return []


def _holds_sessions(collection: Collection[Document]) -> bool:
    document = collection.find_one() or {}
    return isinstance(document.get("session"), dict | str)
