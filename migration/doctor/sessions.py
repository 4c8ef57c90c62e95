"""The sessions' collection: which of connect-mongo's options wrote it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bson import ObjectId
from pymongo.collection import Collection
from pymongo.errors import PyMongoError

from adapters.mongodb import Contents, JsonText, SubDocument
from adapters.mongodb.database import Document
from migration.doctor import elsewhere
from migration.doctor.encryption import identify
from migration.doctor.report import Report

ABOUT = "Sessions"
_SAMPLE = 500
_DAY = "86400"
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
_FORM = ("MONGODB_SESSIONS_STRINGIFY", "MONGODB_SESSIONS_CRYPTO", "MONGODB_SESSIONS_TRANSFORM_ID",
         "MONGODB_SESSIONS_TIMESTAMPS")  # fmt: skip
"""What sessions show of the store."""
_OWN_ID = re.compile(r"[\w-]{32}")
_STAMPS = {"lastModified", "createdAt", "updatedAt"}


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


def inspect(sessions: Collection[Document], crypto: tuple[str | None, Mapping[str, str]], report: Report) -> Sample:
    """`crypto` are the secret of an encrypted store, and the options that its sessions don't show."""
    newest = list(sessions.find().sort("expires", -1).limit(_SAMPLE))
    documents = [document for document in newest if "gatehouse" not in document] or newest
    if not documents:
        elsewhere.no_sessions(sessions, report)
        return Sample([], None)
    report.ok(
        ABOUT, f"{sessions.name}: about {sessions.estimated_document_count()}, the newest {len(newest)} looked at"
    )
    contents = _contents(documents, crypto, report)
    report.shown |= {*_FORM}
    _ids(documents, report)
    _expiry(documents, report)
    _stamps(documents, report)
    _index(sessions, report)
    report.ok(ABOUT, f"written by {_store(report.settings)}")
    return Sample(documents, contents)


def _contents(
    documents: list[Document], crypto: tuple[str | None, Mapping[str, str]], report: Report
) -> Contents | None:
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
    return _encrypted(stored, crypto, report)


def _encrypted(stored: str, crypto: tuple[str | None, Mapping[str, str]], report: Report) -> Contents | None:
    secret, known = crypto
    found = identify(stored, secret, known)
    if found is None:
        report.problem(
            ABOUT, "the session is in a form of its own (options serialize, crypto?): it can't be read here"
        )
        return None
    report.ok(ABOUT, f"encrypted by {found.package}")
    report.settings["MONGODB_SESSIONS_CRYPTO"] = found.package
    report.secrets.append("MONGODB_SESSIONS_CRYPTO_SECRET")
    if found.contents:
        report.shown.add("MONGODB_SESSIONS_CRYPTO_OPTIONS")
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
    if field := _id_field(documents[0]):
        report.problem(
            ABOUT,
            f"ids stand in {field} (connect-mongodb-session's idField), and are looked for in _id: take the option "
            "out of the app, as docs/express.md says",
        )
        return
    ids = [str(document["_id"]) for document in documents]
    transform = next((name for form, name in _IDS.items() if all(re.fullmatch(form, each) for each in ids)), None)
    if transform:
        report.ok(ABOUT, f"transformId: {transform}, as far as the form of the ids tells")
        report.settings["MONGODB_SESSIONS_TRANSFORM_ID"] = transform
    elif all(_OWN_ID.fullmatch(each) for each in ids):
        report.ok(ABOUT, "ids are express-session's own")
    else:
        report.note(ABOUT, "ids are of another form: the app's own genid, or a transformId that isn't known here")


def _id_field(document: Document) -> str | None:
    """Where a document of another `_id` holds an id of express-session's."""
    if not isinstance(document["_id"], ObjectId):
        return None
    return next((name for name, value in document.items() if _OWN_ID.fullmatch(str(value))), None)


def _expiry(documents: list[Document], report: Report) -> None:
    if any("expires" in document for document in documents):
        return
    dates = [name for name, value in documents[0].items() if isinstance(value, datetime) and name not in _STAMPS]
    if dates:
        report.problem(
            ABOUT,
            f"sessions end by {dates[0]} (connect-mongodb-session's expiresKey), and expires is looked at: take the "
            "option out of the app, as docs/express.md says",
        )


def _stamps(documents: list[Document], report: Report) -> None:
    if any("lastModified" in document for document in documents):
        report.note(
            ABOUT,
            "touchAfter is set, to what can't be seen here: put the app's own value in below",
            "SESSION_TOUCH_AFTER_SECONDS",
        )
        report.settings["SESSION_TOUCH_AFTER_SECONDS"] = _DAY
    if any("updatedAt" in document for document in documents):
        report.ok(ABOUT, "timestamps: true")
        report.settings["MONGODB_SESSIONS_TIMESTAMPS"] = "true"


def _store(settings: dict[str, str]) -> str:
    """As far as options tell that not every store or version has, or that one writes otherwise."""
    crypto = settings.get("MONGODB_SESSIONS_CRYPTO")
    nested = "MONGODB_SESSIONS_STRINGIFY" in settings
    if "MONGODB_SESSIONS_TIMESTAMPS" in settings or crypto == "webcrypto":
        return "connect-mongo 6"
    if crypto and nested:
        return "connect-mongo 4 or 5"
    if nested and "SESSION_TOUCH_AFTER_SECONDS" not in settings:
        return "connect-mongo 4, 5 or 6, or by connect-mongodb-session: their documents are alike"
    return "connect-mongo 4, 5 or 6, whose documents are alike with these options"


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
