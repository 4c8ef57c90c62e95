"""Everything in turn: the source, where the database is, what it shows, and the settings that follow."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from pymongo.database import Database

from adapters.express_session.cookies import SessionCookie
from adapters.mongodb.database import Document
from domain.errors import Unavailable
from domain.ports import Clock
from migration.attach.beside import differences, pairs, sign_up, together
from migration.attach.folder import Folder
from migration.attach.limits import fit
from migration.attach.reading import Reading, Said, read
from migration.attach.result import USUAL_COOKIE, Attached
from migration.attach.stated import Stated, stated
from migration.attach.stores import FOREIGN
from migration.attach.telling import tell
from migration.attach.where import ADDRESS, Where, where
from migration.doctor import Asked, Report, diagnose
from migration.doctor.report import Finding
from service.settings import Settings

ABOUT, DATABASE = "Stage", "Database"
_IN_FULL = ("Cookie", "The settings below")
Connect = Callable[[str, str | None], Database[Document]]


@dataclass(frozen=True, slots=True)
class Given:
    """By whoever asks: variables of the process, a browser's cookie, and what goes before what the source names."""

    process: Mapping[str, str] = field(repr=False)
    cookie: str | None = field(default=None, repr=False)
    database: str | None = None
    sessions: str | None = None
    users: str | None = None


class NothingToRead(Exception):
    """The folder holds no app; the text says so."""


def attached(folder: Folder, given: Given, connect: Connect, clock: Clock) -> Attached:
    """Reads only. Raises NothingToRead, and SettingsError for what is no secret."""
    reading = read(folder, given.process)
    if not reading.files:
        why = [f"; {path} isn't read: {reason}" for path, reason in reading.unread[:1]]
        raise NothingToRead("".join([f"there is no JavaScript or TypeScript in {folder.root}", *why]))
    here, production = stated(reading, reading.here), stated(reading, reading.in_production)
    place = where(reading, given.process)
    place = replace(place, database=given.database or place.database)
    report = Report()
    tell(reading, here, place, report)

    def look(address: str, asked: Asked) -> Report:
        return diagnose(connect(address, place.database), asked, clock, lambda _: None)

    database = _shown(here, place, given, look, report)
    named = _named(place, given) | report.settings
    settings = _settings(reading.here, here, database, named)
    report.settings = _settings(reading.here, production, database, named)
    _settle(reading, here, database or Report(), report)
    list(fit(settings))
    return Attached(report, settings, place, database is not None and _is_shared(reading, place))


def _is_shared(reading: Reading, place: Where) -> bool:
    session = reading.here.session
    return place.secret is not None and session is not None and session.store not in FOREIGN


def _shown(
    here: Stated, place: Where, given: Given, look: Callable[[str, Asked], Report], report: Report
) -> Report | None:
    """What the doctor finds; None where the database can't be asked."""
    if place.address is None:
        return None
    secrets = Settings({"SESSION_SECRET": place.secret or ""}, lambda _: {})
    asked = Asked(
        sessions=given.sessions or here.settings.get("MONGODB_SESSIONS", "sessions"),
        users=given.users or here.settings.get("MONGODB_USERS", "users"),
        secrets=secrets.secrets("SESSION_SECRET") if place.secret else (),
        crypto_secret=place.crypto_secret,
        crypto_options=pairs(here.settings.get("MONGODB_SESSIONS_CRYPTO_OPTIONS")),
        cookie=_its_own(given.cookie, here),
        sessions_database=place.sessions_database,
    )
    try:
        found = look(place.address, asked)
    except ValueError as error:
        report.problem(DATABASE, f"{ADDRESS}: {error}")
    except Unavailable as error:
        report.problem(DATABASE, f"{error}: is it up, and may this machine and user read it?")
    else:
        report.findings += _worth_saying(found, here, in_mongodb=not report.settings)
        return found
    return None


def _its_own(cookie: str | None, here: Stated) -> str | None:
    """Of a header with several, the one that the source names."""
    name = here.settings.get("COOKIE_NAME", USUAL_COOKIE)
    value = SessionCookie(name).find(cookie.removeprefix("Cookie:")) if cookie else None
    return f"{name}={value}" if value else cookie


def _worth_saying(found: Report, here: Stated, *, in_mongodb: bool) -> Iterator[Finding]:
    """Of what is well only what a person counts; nothing of what the source says better."""
    begun: set[str] = set()
    for finding in found.findings:
        first = finding.about not in begun
        begun.add(finding.about)
        if finding.level == "ok" and not first and finding.about not in _IN_FULL:
            continue
        if finding.setting not in here.places and (in_mongodb or finding.about != "Sessions"):
            yield replace(finding, about=DATABASE, text=f"{finding.about}: {finding.text}")


def _named(place: Where, given: Given) -> dict[str, str]:
    """Names that neither the source's options nor the database tell."""
    told = {
        "MONGODB_DATABASE": place.database,
        "MONGODB_SESSIONS_DATABASE": place.sessions_database,
        "MONGODB_SESSIONS": given.sessions,
        "MONGODB_USERS": given.users,
    }
    return {name: value for name, value in told.items() if value}


def _settings(said: Said, source: Stated, database: Report | None, named: Mapping[str, str]) -> dict[str, str]:
    settings = {**together(source, database or Report()), **named}
    sign_up(said, settings)
    return settings


def _settle(reading: Reading, here: Stated, database: Report, report: Report) -> None:
    """What a person has to know of the settings."""
    for text in differences(here, database):
        report.note(ABOUT, text)
    missing = [field.name for field in sign_up(reading.here, report.settings)]
    if missing:
        report.note(
            ABOUT,
            f"signUp is closed: the schema requires {', '.join(missing)} of a new user. Give them in "
            "mongodbUserDefaults, then open it",
        )
    if "FOREIGN_HASHES" in report.settings and not any(each.kind == "bcrypt" for each in reading.here.hashing):
        report.settings["SIGN_UP"] = "closed"
        report.note(ABOUT, "signUp is closed: the app reads no bcrypt, and new passwords from here are bcrypt's")
    for why in fit(report.settings):
        report.note(ABOUT, why)
