"""The sessions' collection: which of connect-mongo's options wrote it."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from pymongo.collection import Collection
from pymongo.errors import PyMongoError

from adapters.mongodb import Contents, JsonText, SubDocument
from adapters.mongodb.database import Document
from migration.doctor.encryption import identify
from migration.doctor.report import Report

ABOUT = "Sessions"
_SAMPLE = 500
_DAY = 86_400
_DEFAULT_TTL = 14 * _DAY
_IDS = {
    r"[0-9a-f]{64}": "sha256",
    r"[0-9a-f]{40}": "sha1",
    r"[0-9a-f]{128}": "sha512",
    r"[0-9a-f]{32}": "md5",
    r"[A-Za-z0-9+/]{43}=": "sha256-base64",
    r"[\w-]{43}": "sha256-base64url",
    r"[A-Za-z0-9+/]{27}=": "sha1-base64",
    r"[\w-]{27}": "sha1-base64url",
    r"[A-Za-z0-9+/]{86}==": "sha512-base64",
    r"[\w-]{86}": "sha512-base64url",
    r"[A-Za-z0-9+/]{22}==": "md5-base64",
    r"[\w-]{22}": "md5-base64url",
}
"""A `transformId` by the form of its ids; express-session's own have 32 characters of base64url."""
_OWN_ID = re.compile(r"[\w-]{32}")


@dataclass(frozen=True, slots=True)
class Sample:
    """The newest sessions that the app wrote, and what reads them; None where nothing does."""

    documents: list[Document]
    contents: Contents | None

    def opened(self) -> list[Document]:
        """What stands in those that can be read."""
        if self.contents is None:
            return []
        found = (self.contents.read(document.get("session")) for document in self.documents)
        return [content for content in found if isinstance(content, dict)]


def inspect(sessions: Collection[Document], crypto_secret: str | None, report: Report) -> Sample:
    newest = list(sessions.find().sort("expires", -1).limit(_SAMPLE))
    documents = [document for document in newest if "gatehouse" not in document] or newest
    if not documents:
        report.problem(ABOUT, f"the collection {sessions.name} is empty or isn't there: name another with --sessions")
        return Sample([], None)
    report.ok(
        ABOUT, f"{sessions.name}: about {sessions.estimated_document_count()}, the newest {len(newest)} looked at"
    )
    contents = _contents(documents, crypto_secret, report)
    _ids(documents, report)
    _stamps(documents, report)
    _index(sessions, report)
    report.ok(ABOUT, f"written by connect-mongo {_version(report.settings)}")
    return Sample(documents, contents)


def _contents(documents: list[Document], crypto_secret: str | None, report: Report) -> Contents | None:
    stored = documents[0].get("session")
    if isinstance(stored, dict):
        report.ok(ABOUT, "stringify: false")
        report.settings["MONGODB_SESSIONS_STRINGIFY"] = "false"
        return SubDocument()
    if not isinstance(stored, str):
        report.problem(ABOUT, "the newest document holds no session: is this connect-mongo's collection?")
        return None
    if JsonText().read(stored) is not None:
        report.ok(ABOUT, "stringify: true, not encrypted")
        return JsonText()
    return _encrypted(stored, crypto_secret, report)


def _encrypted(stored: str, secret: str | None, report: Report) -> Contents | None:
    found = identify(stored, secret)
    if found is None:
        report.problem(
            ABOUT, "the session is in a form of its own (options serialize, crypto?): it can't be read here"
        )
        return None
    report.ok(ABOUT, f"encrypted by {found.package}")
    report.settings["MONGODB_SESSIONS_CRYPTO"] = found.package
    report.secrets.append("MONGODB_SESSIONS_CRYPTO_SECRET")
    if found.options:
        report.settings["MONGODB_SESSIONS_CRYPTO_OPTIONS"] = ",".join(f"{k}={v}" for k, v in found.options.items())
    if found.stringify is False:
        report.settings["MONGODB_SESSIONS_STRINGIFY"] = "false"
    if found.problem:
        report.problem(ABOUT, found.problem)
    elif secret is None:
        report.problem(ABOUT, "put its secret into MONGODB_SESSIONS_CRYPTO_SECRET to have the rest looked at")
    return found.contents


def _ids(documents: list[Document], report: Report) -> None:
    ids = [str(document["_id"]) for document in documents]
    transform = next((name for form, name in _IDS.items() if all(re.fullmatch(form, each) for each in ids)), None)
    if transform:
        report.ok(ABOUT, f"transformId: {transform}, as far as the form of the ids tells")
        report.settings["MONGODB_SESSIONS_TRANSFORM_ID"] = transform
    elif all(_OWN_ID.fullmatch(each) for each in ids):
        report.ok(ABOUT, "ids are express-session's own")
    else:
        report.note(ABOUT, "ids are of another form: the app's own genid, or a transformId that isn't known here")


def _stamps(documents: list[Document], report: Report) -> None:
    if any("lastModified" in document for document in documents):
        report.note(ABOUT, "touchAfter is set, to what can't be seen here: put the app's own value in below")
        report.settings["SESSION_TOUCH_AFTER_SECONDS"] = str(_DAY)
    if any("updatedAt" in document for document in documents):
        report.ok(ABOUT, "timestamps: true")
        report.settings["MONGODB_SESSIONS_TIMESTAMPS"] = "true"


def _version(settings: dict[str, str]) -> str:
    """As far as options tell that not every version has, or that one writes otherwise."""
    crypto = settings.get("MONGODB_SESSIONS_CRYPTO")
    if "MONGODB_SESSIONS_TIMESTAMPS" in settings or crypto == "webcrypto":
        return "6"
    if crypto and "MONGODB_SESSIONS_STRINGIFY" in settings:
        return "4 or 5"
    return "4, 5 or 6, whose documents are alike with these options"


def _index(sessions: Collection[Document], report: Report) -> None:
    try:
        indexes = sessions.index_information().values()
    except PyMongoError as error:
        report.note(ABOUT, f"the indexes can't be listed ({type(error).__name__})")
        return
    if any("expireAfterSeconds" in index for index in indexes):
        report.ok(ABOUT, "autoRemove: native (there is a TTL index)")
    else:
        report.note(ABOUT, "no TTL index: autoRemove is interval or disabled, or the app may make none")


def inspect_cookies(sample: Sample, report: Report, now: datetime) -> None:
    """The session cookie's attributes, as the sessions hold them."""
    cookies = [content["cookie"] for content in sample.opened() if isinstance(content.get("cookie"), dict)]
    if not cookies:
        return
    attributes = {name: _commonest(cookies, name) for name in ("secure", "sameSite", "domain", "path", "httpOnly")}
    _attributes(attributes, report)
    _age(sample, cookies, report, now)
    if "MONGODB_SESSIONS_STRINGIFY" in report.settings and "MONGODB_SESSIONS_CRYPTO" not in report.settings:
        newer = any("partitioned" in cookie for cookie in cookies)
        report.ok(ABOUT, f"written by express-session {'1.18 or newer' if newer else '1.17 or older'}")


def _attributes(attributes: dict[str, object], report: Report) -> None:
    if attributes["secure"] is not True:
        report.settings["COOKIE_SECURE"] = "false"
        report.note(ABOUT, "the app's cookie isn't Secure: it travels over plain HTTP too")
    if (same_site := _same_site(attributes["sameSite"])) != "lax":
        report.settings["COOKIE_SAME_SITE"] = same_site
    if attributes["domain"]:
        report.settings["COOKIE_DOMAIN"] = str(attributes["domain"])
    else:
        report.note(ABOUT, "the app's cookie has no domain: only the app's own host gets it (docs/express.md)")
    if attributes["path"] not in {None, "/"}:
        report.settings["COOKIE_PATH"] = str(attributes["path"])
    if attributes["httpOnly"] is False:
        report.note(ABOUT, "the app's cookie can be read by scripts; that which is set here can't")


def _same_site(value: object) -> str:
    if value is True:
        return "strict"
    return str(value).lower() if value else "off"


def _age(sample: Sample, cookies: list[Document], report: Report, now: datetime) -> None:
    age = _commonest(cookies, "originalMaxAge")
    if isinstance(age, int | float) and age >= 1000:  # noqa: PLR2004 - milliseconds
        report.ok(ABOUT, f"maxAge: {age / 1000:.0f} s")
        seconds = round(age / 1000)
    else:
        report.ok(ABOUT, "no maxAge: the browser forgets the cookie when it closes")
        report.settings["COOKIE_PERSISTENT"] = "false"
        seconds = _ttl(sample.documents, now)
        report.note(ABOUT, f"the store's ttl seems to be {seconds} s, by the session that has longest to live")
    if seconds != _DEFAULT_TTL:
        report.settings["SESSION_TTL_SECONDS"] = str(seconds)


def _ttl(documents: list[Document], now: datetime) -> int:
    """The store's `ttl`: what the freshest session has left, up to the minute, hour or day that it nearly has."""
    ends = [document["expires"] for document in documents if isinstance(document.get("expires"), datetime)]
    left = max((end - now for end in ends), default=timedelta(seconds=_DEFAULT_TTL)).total_seconds()
    for unit in (_DAY, 3600, 60):
        rounded = -(-left // unit) * unit
        if left > unit and rounded - left < unit / 2:
            return int(rounded)
    return max(60, int(left))


def _commonest(cookies: list[Document], name: str) -> object:
    values = Counter(repr(cookie.get(name)) for cookie in cookies)
    chosen = values.most_common(1)[0][0]
    return next(cookie.get(name) for cookie in cookies if repr(cookie.get(name)) == chosen)
