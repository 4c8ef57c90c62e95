"""Everything in turn, and then the proof: whether the settings that were found read every session."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from pymongo.collection import Collection
from pymongo.database import Database

from adapters.mongodb import SessionDocuments
from adapters.mongodb.database import Document, errors
from adapters.mongodb.paths import value_at
from adapters.mongodb.user_fields import DEFAULTS
from domain.ports import Clock
from migration.doctor import attributes, cookie_session, cookies, passport_user, sessions, users
from migration.doctor.report import Report
from service.settings import Settings
from service.stores.mongodb import session_documents

ABOUT = "The settings below"
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Asked:
    """Where to look, and the secrets to look with; each of these may be missing."""

    sessions: str = "sessions"
    sessions_database: str | None = None
    users: str = "users"
    secrets: tuple[str, ...] = field(default=(), repr=False)
    crypto_secret: str | None = field(default=None, repr=False)
    crypto_options: Mapping[str, str] = field(default_factory=dict)
    """Those of an encrypted store that its sessions don't show."""
    cookie: str | None = field(default=None, repr=False)


def diagnose(database: Database[Document], asked: Asked, clock: Clock, say: Callable[[str], None]) -> Report:
    """Reads only. Raises `Unavailable` where the database can't be read; `say` hears of progress."""
    report = Report()
    with errors():
        people = database[asked.users]
        paths = users.inspect(people, report, say)
        kept = _sessions(database, asked)
        sample = sessions.inspect(kept, (asked.crypto_secret, asked.crypto_options), report)
        attributes.inspect(sample, report, clock.now())
        if sample.contents:
            passport_user.inspect(sample.opened(), people, report)
        _name_fields(paths, asked, report)
        _close_sign_up(paths, report)
        documents = _read_by_them(people, asked, report) if sample.contents else None
        _look_at_cookie(asked, people, kept, documents, report)
        if documents:
            _prove(sample.documents, documents, clock.now(), report)
    return report


def _sessions(database: Database[Document], asked: Asked) -> Collection[Document]:
    if asked.sessions_database:
        database = database.client.get_database(asked.sessions_database, codec_options=database.codec_options)
    return database[asked.sessions]


def _look_at_cookie(
    asked: Asked,
    people: Collection[Document],
    sessions: Collection[Document],
    documents: SessionDocuments | None,
    report: Report,
) -> None:
    """Whichever package's it is; express-session's, where a browser has both."""
    cookie = asked.cookie
    if cookie is None:
        return
    in_cookie = None if cookies.found(cookie)[1] else cookie_session.found(cookie)
    if in_cookie:
        cookie_session.inspect(in_cookie, asked.secrets, people, report)
    else:
        cookies.inspect(cookie, asked.secrets, sessions, documents, report)


def _name_fields(paths: dict[str, str], asked: Asked, report: Report) -> None:
    """The names that differ from ours, and the places that differ from the defaults."""
    named = report.settings.pop("MONGODB_USER_FIELDS", "")
    pairs = [named] if named else []
    pairs += [f"{ours}={theirs}" for ours, theirs in paths.items() if theirs != DEFAULTS.get(ours, ours)]
    if pairs:
        report.settings["MONGODB_USER_FIELDS"] = ",".join(pairs)
    for name, value, default in (
        ("MONGODB_SESSIONS", asked.sessions, "sessions"),
        ("MONGODB_USERS", asked.users, "users"),
    ):
        if value != default:
            report.settings[name] = value
    if asked.sessions_database:
        report.settings["MONGODB_SESSIONS_DATABASE"] = asked.sessions_database


def _close_sign_up(paths: dict[str, str], report: Report) -> None:
    """Where sessions name people by what a sign-up here has nothing for."""
    settings = Settings(report.settings, lambda _: {})
    named = settings.pairs("MONGODB_USER_FIELDS", "id=username").get("id", "_id")
    given = {default.partition("=")[0] for default in settings.texts("MONGODB_USER_DEFAULTS", "")}
    if named not in {"_id", paths.get("email", "email"), *given}:
        report.note(
            ABOUT, f"sessions name users by {named}, which a sign-up here can't know: they sign up at the app"
        )
        report.settings["SIGN_UP"] = "closed"


def _read_by_them(people: Collection[Document], asked: Asked, report: Report) -> SessionDocuments:
    """What reads the sessions with the settings that were found, made as the service makes it from them."""
    secret = {"MONGODB_SESSIONS_CRYPTO_SECRET": asked.crypto_secret} if asked.crypto_secret else {}
    return session_documents(Settings(report.settings | secret, lambda _: {}), people)


def _prove(documents: list[Document], codec: SessionDocuments, now: datetime, report: Report) -> None:
    live = [document for document in documents if codec.read("", document) and _is_live(document, now)]
    anonymous = [document for document in documents if _is_anonymous(codec, document)]
    dead = [document for document in documents if not _is_live(document, now)]
    odd = [document for document in documents if document not in [*live, *anonymous, *dead]]
    report.ok(ABOUT, f"read {len(live)} live sessions of users, {len(anonymous)} of nobody, {len(dead)} expired ones")
    if odd:
        report.problem(
            ABOUT, f"{len(odd)} sessions aren't read: the app fails on them too, or has options of its own"
        )


def _is_live(document: Document, now: datetime) -> bool:
    expires = document.get("expires", now + _DAY)
    return isinstance(expires, datetime) and expires > now


def _is_anonymous(codec: SessionDocuments, document: Document) -> bool:
    content = codec.contents.read(document.get("session"))
    return isinstance(content, dict) and value_at(content, codec.user_path) is None
