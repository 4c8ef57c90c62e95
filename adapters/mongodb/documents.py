"""Session documents as connect-mongo 4 to 6 and connect-mongodb-session write them: `{_id, expires, session}`.

What is ours alone stands beside `session` in `gatehouse`, which connect-mongo keeps and never looks at. Whatever a
document holds that no legacy app would accept, the session is simply not there.
"""

import hashlib
import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import product
from typing import Any

from adapters.mongodb import javascript
from adapters.mongodb.contents import Contents, JsonText
from adapters.mongodb.database import Document
from adapters.mongodb.passport import Passport
from adapters.mongodb.paths import PATH, overlap, put, value_at
from domain.handles import handle_of
from domain.sessions import NEVER, UNKNOWN, Origin, Session

_MILLISECOND = timedelta(milliseconds=1)
_LONGEST = timedelta(days=365_000) // _MILLISECOND
"""A thousand years: more than anybody means, and still a date from today."""
PASSPORT = "passport.user"
TRANSFORMS = ("", *("".join(parts) for parts in product(
    ("sha256", "sha1", "sha512", "md5"), ("", "-base64", "-base64url"))))  # fmt: skip
"""The usual ways to write `transformId`: a hash of the session id, in hex unless it says otherwise."""


def user_path(text: str) -> str:
    """The names of members that lead to the user. Raises ValueError."""
    if not re.fullmatch(PATH, text) or overlap(text, "cookie"):
        raise ValueError("must be a place in the session, like passport.user or userId, and not in its cookie")
    return text


def transformed(session_id: str, transform_id: str) -> str:
    """What the app's `transformId` makes of the id."""
    if not transform_id:
        return session_id
    algorithm, _, encoding = transform_id.partition("-")
    digest = hashlib.new(algorithm, session_id.encode(), usedforsecurity=False).digest()
    return _encoded(digest, encoding)


@dataclass(frozen=True, slots=True)
class SessionDocuments:
    """The codec, set as the legacy app is.

    `contents` is as its store has it, `passport` as its serializeUser, `cookie` the session cookie's attributes.
    `default_lifetime` is that of a session whose cookie has no age of its own: connect-mongo's `ttl`. Without
    `ages` the sessions that are written here have none either: the browser forgets them when it closes.
    """

    passport: Passport
    default_lifetime: timedelta
    contents: Contents = JsonText()  # noqa: RUF009 - it holds nothing
    transform_id: str = ""
    cookie: Mapping[str, object] | None = None
    ages: bool = True
    user_path: str = PASSPORT
    """Where a session's content names its user."""

    def key(self, session_id: str) -> str:
        """The document's `_id`."""
        return transformed(session_id, self.transform_id)

    def write(self, session: Session) -> Document:
        """A signed-in session that express-session, connect-mongo and passport take for their own."""
        content: Document = {"cookie": self._cookie(session)}
        put(content, self.user_path, self.passport.serialized(session.user_id))
        return {
            "_id": self.key(session.id),
            "expires": session.expires_at,
            "session": self.contents.write(content),
            "gatehouse": {
                "userId": session.user_id,
                "handle": session.handle,
                "createdAt": session.created_at,
                "usedAt": session.used_at,
                "stamp": session.stamp,
                "generation": session.generation,
                "generationStartedAt": session.generation_started_at,
                "ip": session.origin.ip,
                "userAgent": session.origin.user_agent,
            },
        }

    def _cookie(self, session: Session) -> Document:
        # The age makes the legacy app renew the session by our lifetime; without it the app's own is taken.
        age = session.lifetime // _MILLISECOND if self.ages else None
        expires = session.expires_at if self.ages else None
        return {"originalMaxAge": age, "expires": expires, **(self.cookie or {"httpOnly": True, "path": "/"})}

    def read(self, session_id: str, document: Document) -> Session | None:
        """The session, if it is one of a signed-in user."""
        content = self.contents.read(document.get("session"))
        expires_at = document.get("expires", NEVER)
        if not isinstance(content, dict) or not isinstance(expires_at, datetime):
            return None
        lifetime = self._lifetime(content.get("cookie"))
        user_id = self.passport.user_id(value_at(content, self.user_path))
        if lifetime is None or user_id is None:
            return None
        return _session(session_id, user_id, expires_at, lifetime, document)

    def _lifetime(self, cookie: object) -> timedelta | None:
        """The session's own age; None for a cookie that makes the legacy app fail or hang."""
        if cookie is None or (not isinstance(cookie, (dict, list)) and javascript.truthy(cookie)):
            return None
        age = _member(cookie, "originalMaxAge")
        if not _is_age(age) or not _is_age(_member(cookie, "maxAge")):
            return None
        if isinstance(age, bool) or not isinstance(age, (int, float)) or age != age:  # noqa: PLR0124 - NaN
            return self.default_lifetime
        return timedelta(milliseconds=min(max(age, -_LONGEST), _LONGEST))


def _session(session_id: str, user_id: str, expires_at: datetime, lifetime: timedelta, document: Document) -> Session:
    """The session, with what we noted of it where it is one of ours.

    What the app opened was opened when connect-mongo's `timestamps` say. Without them nobody knows when, and such a
    session ends when the app's own rules say; a cutoff counts from its last renewal.
    """
    renewed_at = _renewed_at(expires_at, lifetime)
    ours = document.get("gatehouse")
    if _member(ours, "userId") != user_id:  # passport up to 0.5 signs somebody else in to the same session
        ours = None
    created_at = _member(ours, "createdAt", datetime) or _member(document, "createdAt", datetime)
    return Session(
        id=session_id,
        handle=_member(ours, "handle", str) or handle_of(str(document["_id"])),
        user_id=user_id,
        created_at=created_at or UNKNOWN,
        used_at=max(_member(ours, "usedAt", datetime) or renewed_at, renewed_at),
        expires_at=expires_at,
        lifetime=lifetime,
        generation=_member(ours, "generation", int) or 0,
        generation_started_at=_member(ours, "generationStartedAt", datetime) or renewed_at,
        stamp=_member(ours, "stamp", datetime) or created_at or renewed_at,
        origin=Origin(_member(ours, "ip", str), _member(ours, "userAgent", str)),
    )


def _member(value: object, name: str, kind: type = object) -> Any:  # noqa: ANN401 - whatever another program stored
    member = value.get(name) if isinstance(value, dict) else None
    return member if isinstance(member, kind) else None


def _is_age(age: object) -> bool:
    """What express-session takes for a maxAge: a number, or anything false (its session/cookie.js)."""
    return not javascript.truthy(age) or (isinstance(age, (int, float, datetime)) and not isinstance(age, bool))


def _renewed_at(expires_at: datetime, lifetime: timedelta) -> datetime:
    try:
        return expires_at - lifetime
    except OverflowError:  # a date that only a test or an attack would have
        return expires_at


def _encoded(digest: bytes, encoding: str) -> str:
    if encoding == "base64":
        return b64encode(digest).decode()
    return urlsafe_b64encode(digest).decode().rstrip("=") if encoding else digest.hex()
