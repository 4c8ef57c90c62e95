"""A cookie that a browser has: its name, the secret that signed it, and the session that it opens."""

import re

from pymongo.collection import Collection

from adapters.express_session import signature
from adapters.express_session.cookies import SessionCookie
from adapters.mongodb import TRANSFORMS, SessionDocuments
from adapters.mongodb.database import Document
from adapters.mongodb.documents import transformed
from domain.sessions import Session
from migration.doctor import elsewhere
from migration.doctor.report import Report

ABOUT = "Cookie"
_DEFAULT_NAME = "connect.sid"
_JWT = re.compile(r"\beyJ[\w-]+\.eyJ[\w-]+\.[\w-]+")
"""RFC 7519: two objects of JSON in base64url, and a signature."""


def inspect(
    header: str,
    secrets: tuple[str, ...],
    sessions: Collection[Document],
    documents: SessionDocuments | None,
    report: Report,
) -> None:
    """`header` is what a browser sends and has a cookie of express-session's, or it is that one's value alone.

    `documents` reads the collection; None where nothing does.
    """
    name, value = found(header)
    if value is None:
        _none(header, report)
        return
    if name and name != _DEFAULT_NAME:
        report.settings["COOKIE_NAME"] = name
    session_id = _verified(value, secrets, report)
    if session_id is not None:
        _look_up(session_id, sessions, documents, report)


def _none(header: str, report: Report) -> None:
    if _JWT.search(header):
        report.problem(ABOUT, f"that is a JSON Web Token: the app has no sessions to share. {elsewhere.GUIDE}")
        elsewhere.apart(ABOUT, report)
    else:
        report.problem(
            ABOUT,
            "that is no session cookie: one of express-session's begins with s%3A or s:, and one of cookie-session's "
            "has another beside it, as session.sig: set SESSION_COOKIE to the whole header",
        )


def _look_up(
    session_id: str, sessions: Collection[Document], documents: SessionDocuments | None, report: Report
) -> None:
    for transform in dict.fromkeys((documents.transform_id, *TRANSFORMS)) if documents else ():
        document = sessions.find_one({"_id": transformed(session_id, transform)})
        if document and documents:
            _opened(documents.read(session_id, document), transform, report)
            return
    keys = [transformed(session_id, transform) for transform in TRANSFORMS]
    if options := elsewhere.leading_to(keys, sessions):
        report.problem(ABOUT, f"its session is in another collection: ask again with {options}")
    elif documents:
        report.problem(
            ABOUT, "its session isn't in this collection: expired, signed out, or a transformId of another kind"
        )
    else:
        elsewhere.not_here(ABOUT, report)


def signed_cookie(header: str, name: str) -> tuple[str, str]:
    """The cookie of this name, or else the one that looks signed; what is a value alone is of this name."""
    value = SessionCookie(name).find(header.removeprefix("Cookie:"))
    its_name, its_value = (name, value) if value else found(header)
    return its_name or name, its_value or header.strip()


def found(header: str) -> tuple[str | None, str | None]:
    """The name and value of the first cookie that looks signed."""
    if signature.decoded(header.strip()).startswith("s:"):
        return None, header.strip()
    for segment in header.removeprefix("Cookie:").split(";"):
        name = segment.partition("=")[0].strip()
        value = SessionCookie(name).find(segment) if name else None
        if value and signature.decoded(value).startswith("s:"):
            return name, value
    return None, None


def _verified(value: str, secrets: tuple[str, ...], report: Report) -> str | None:
    if not secrets:
        report.note(ABOUT, "put the app's secret into SESSION_SECRET to have the signature checked")
        return signature.decoded(value)[2:].rpartition(".")[0]
    for number, secret in enumerate(secrets, 1):
        session_id = signature.session_id(value, [secret])
        if session_id:
            report.ok(ABOUT, f"signed with secret {number} of {len(secrets)}")
            return session_id
    report.problem(ABOUT, "SESSION_SECRET isn't what signed it")
    return None


def _opened(session: Session | None, transform: str, report: Report) -> None:
    if transform:
        report.settings["MONGODB_SESSIONS_TRANSFORM_ID"] = transform
    else:
        report.settings.pop("MONGODB_SESSIONS_TRANSFORM_ID", None)
    if session is None:
        report.note(ABOUT, "its session is there, and nobody is signed in by it")
    else:
        report.ok(ABOUT, f"it opens a session of the user {session.user_id}")
