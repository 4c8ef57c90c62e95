"""cookie-session's cookie: it is the session, JSON in base64, and a second one, NAME.sig, signs it.

Sources: the npm packages cookie-session 2.1, cookies 0.9 and keygrip 1.1.
"""

import hmac
import json
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Iterator
from dataclasses import dataclass

from pymongo.collection import Collection

from adapters.express_session.cookies import SessionCookie
from adapters.mongodb import UserId, UserIds
from adapters.mongodb.database import Document
from adapters.mongodb.paths import value_at
from migration.doctor import elsewhere, passport_user
from migration.doctor.report import Report

ABOUT = "Cookie"


@dataclass(frozen=True, slots=True)
class Kept:
    """A session that a browser keeps; `signature` is None where the header has none."""

    name: str
    value: str
    content: Document
    signature: str | None

    def is_signed_with(self, secret: str) -> bool:
        """As keygrip does by default."""
        mac = hmac.digest(secret.encode(), f"{self.name}={self.value}".encode(), "sha1")
        return hmac.compare_digest(urlsafe_b64encode(mac).decode().rstrip("="), self.signature or "")


def found(header: str) -> Kept | None:
    """Of a Cookie header, one that is signed before one that isn't."""
    return max(_all(header), key=lambda kept: kept.signature is not None, default=None)


def _all(header: str) -> Iterator[Kept]:
    cookies = header.removeprefix("Cookie:")
    for name in [segment.partition("=")[0].strip() for segment in cookies.split(";")]:
        value = SessionCookie(name).find(cookies) or ""
        content = _decoded(value)
        if isinstance(content, dict):
            yield Kept(name, value, content, SessionCookie(f"{name}.sig").find(cookies))


def _decoded(value: str) -> object:
    try:
        return json.loads(b64decode(value, validate=True))
    except ValueError:
        return None


def inspect(kept: Kept, secrets: tuple[str, ...], people: Collection[Document], report: Report) -> None:
    _signature(kept, secrets, report)
    _user(kept.content, people, report)
    report.problem(
        ABOUT,
        f"{kept.name} is the session itself, as cookie-session keeps it: no sign-out and no new password can end "
        f"one, so none is taken here. {elsewhere.GUIDE}",
    )
    elsewhere.apart(ABOUT, report)


def _signature(kept: Kept, secrets: tuple[str, ...], report: Report) -> None:
    if kept.signature is None:
        report.problem(
            ABOUT, f"there is no {kept.name}.sig beside {kept.name}: unless it was left out, anybody can write one"
        )
    elif not secrets:
        report.note(ABOUT, "put the app's keys into SESSION_SECRET to have the signature checked")
    elif number := next((n for n, secret in enumerate(secrets, 1) if kept.is_signed_with(secret)), None):
        report.ok(ABOUT, f"signed with key {number} of {len(secrets)}")
    else:
        report.problem(ABOUT, "SESSION_SECRET isn't what signed it")


def _user(content: Document, people: Collection[Document], report: Report) -> None:
    named = value_at(content, passport_user.place([content], people))
    user_id = UserId(str).user_id(named)
    if user_id is None:
        report.note(ABOUT, "nobody is signed in by it")
    elif people.find_one(UserIds().filter(user_id)):
        report.ok(ABOUT, f"it names the user {user_id}")
    else:
        report.note(ABOUT, f"whom it names is in {people.name} by no _id")
