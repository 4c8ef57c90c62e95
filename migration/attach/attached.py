"""Everything in turn: the source, where the database is, what it shows, and the settings that follow."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from pymongo.database import Database

from adapters.express_session.cookies import SessionCookie
from adapters.mongodb.database import Document
from domain.errors import Unavailable
from domain.ports import Clock
from migration.attach.beside import differences, sign_up, together
from migration.attach.folder import Folder
from migration.attach.limits import fit
from migration.attach.reading import Reading, Said, read
from migration.attach.stated import Stated, stated
from migration.attach.stores import FOREIGN
from migration.attach.telling import tell
from migration.attach.where import ADDRESS, Where, where
from migration.doctor import Asked, Report, diagnose, signed_cookie
from migration.doctor.report import MARKS, SECRETS, Finding, key
from service.settings import Settings

ABOUT, DATABASE = "Stage", "Database"
_IN_FULL = ("Cookie", "The settings below")
_NAME = "connect.sid"
Connect = Callable[[str, str | None], Database[Document]]


@dataclass(frozen=True, slots=True)
class Given:
    """By whoever asks: variables of the process, a browser's cookie, and what goes before what the source names."""

    process: Mapping[str, str] = field(repr=False)
    cookie: str | None = field(default=None, repr=False)
    database: str | None = None
    sessions: str | None = None
    users: str | None = None


@dataclass(frozen=True, slots=True)
class Attached:
    report: Report
    """Its settings are those of production, which the stage file gets."""
    here: Mapping[str, str]
    """Those of the app as it runs on this machine."""
    where: Where
    can_start: bool

    def stage_file(self, app: str, stage: str) -> Iterator[str]:
        yield f"# Beside the Express app {app}, as `gatehouse attach` found it. Secrets aren't here: set each once by"
        yield from (f"#   pulumi config set --secret gatehouse:{key(name)} --stack {stage}" for name in self._secrets)
        yield from self.report.configuration()

    @property
    def _secrets(self) -> list[str]:
        crypto = "MONGODB_SESSIONS_CRYPTO_SECRET"
        return [name for name in SECRETS if name != crypto or "MONGODB_SESSIONS_CRYPTO" in self.report.settings]

    def lines(self, file: str) -> Iterator[str]:
        """One screen."""
        about = ""
        for finding in self.report.findings:
            if finding.about != about:
                about = finding.about
                yield f"\n{about}"
            yield f"{MARKS[finding.level]}{finding.text}"
        yield f"\n{file} is written, without a secret. To deploy it: docs/express.md, from its second step on"

    def local_config(self) -> dict[str, str | None]:
        """What goes before the stage file on this machine: secrets, and where the app here isn't as in production.

        None: whatever the stage file says doesn't count.
        """
        names = {*self.here, *self.report.settings}
        differing = {key(name): self.here.get(name) for name in names if self.here.get(name) != self._in_file(name)}
        secrets = (self.where.address, self.where.secret, self.where.crypto_secret)
        return differing | {key(name): value for name, value in zip(SECRETS, secrets, strict=True) if value}

    def _in_file(self, name: str) -> str | None:
        return self.report.settings.get(name)

    def texts(self) -> dict[str, str]:
        """The stage file's settings by their keys, and something for each secret that a program can't do without."""
        secrets = {"mongodbUri": "mongodb://localhost", "mongodbSessionsCryptoSecret": "-"}
        named = {key(name): value for name, value in self.report.settings.items()}
        needed = {key(name) for name in self._secrets}
        return {"backend": "mongodb-session", **named, **{k: v for k, v in secrets.items() if k in needed}}

    def cookie_header(self, cookie: str) -> str:
        """What the app's cookie is sent as; `cookie` is a header or the value alone."""
        name, value = signed_cookie(cookie, self.here.get("COOKIE_NAME", _NAME))
        return f"{name}={value}"


def attached(folder: Folder, given: Given, connect: Connect, clock: Clock) -> Attached:
    """Reads only. Raises SettingsError for what is no secret."""
    reading = read(folder, given.process)
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
    sessions = reading.here.sessions[:1]
    return place.secret is not None and not any(each.store in FOREIGN for each in sessions) and bool(sessions)


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
    name = here.settings.get("COOKIE_NAME", _NAME)
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
