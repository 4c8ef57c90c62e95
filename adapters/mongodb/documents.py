"""Session documents as connect-mongo 4 to 6 writes them: `{_id, expires, session}`.

`session` is JSON text, or with its option `stringify: false` a sub-document. What is ours alone stands beside it in
`gatehouse`, which connect-mongo keeps and never looks at. Whatever a document holds that no legacy app would accept,
the session is simply not there.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bson import ObjectId

from adapters.mongodb.database import Document
from adapters.mongodb.user_fields import UserIds
from domain.model import Origin, Session

_FOR_EVER = datetime.max.replace(tzinfo=UTC, microsecond=0)


@dataclass(frozen=True, slots=True)
class SessionDocuments:
    """The codec, set as the legacy app's store is: `stringify`, `transform_id` ("sha256" or "").

    `default_lifetime` is that of a session whose cookie has no age of its own: connect-mongo's `ttl`.
    """

    user_ids: UserIds
    default_lifetime: timedelta
    stringify: bool = True
    transform_id: str = ""

    def key(self, session_id: str) -> str:
        """The document's `_id`."""
        if self.transform_id == "sha256":
            return hashlib.sha256(session_id.encode()).hexdigest()
        return session_id

    def write(self, session: Session) -> Document:
        """A signed-in session that express-session, connect-mongo and passport take for their own."""
        content = {
            "cookie": self._cookie(session),
            "passport": {"user": self.user_ids.stored(session.user_id)},
        }
        return {
            "_id": self.key(session.id),
            "expires": session.expires_at,
            "session": json.dumps(content, separators=(",", ":"), default=str) if self.stringify else content,
            "gatehouse": {
                "createdAt": session.created_at,
                "generation": session.generation,
                "generationStartedAt": session.generation_started_at,
                "ip": session.origin.ip,
                "userAgent": session.origin.user_agent,
            },
        }

    def _cookie(self, session: Session) -> Document:
        # The age makes the legacy app renew the session by our lifetime; without it the app's own would cut it.
        expires: Any = session.expires_at
        if self.stringify:
            expires = session.expires_at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        age = session.lifetime // timedelta(milliseconds=1)
        return {"originalMaxAge": age, "expires": expires, "httpOnly": True, "path": "/"}

    def read(self, session_id: str, document: Document) -> Session | None:
        """The session, if it is one of a signed-in user."""
        content = self._content(document.get("session"))
        user_id = _user_id(content)
        expires_at = document.get("expires", _FOR_EVER)
        lifetime = self._lifetime(content)
        if user_id is None or lifetime is None or not isinstance(expires_at, datetime):
            return None
        ours = document.get("gatehouse") or {}
        created_at = ours.get("createdAt") or expires_at
        return Session(
            session_id,
            user_id,
            created_at,
            expires_at,
            lifetime,
            ours.get("generation", 0),
            ours.get("generationStartedAt") or created_at,
            Origin(ours.get("ip"), ours.get("userAgent")),
        )

    def _content(self, stored: object) -> Mapping[str, Any]:
        if self.stringify:
            try:
                stored = json.loads(stored) if isinstance(stored, str) else None
            except (ValueError, RecursionError):
                return {}
        return stored if isinstance(stored, dict) else {}

    def _lifetime(self, content: Mapping[str, Any]) -> timedelta | None:
        """The session's own age; None for a cookie that makes the legacy app fail or hang."""
        cookie = content.get("cookie")
        if not isinstance(cookie, dict):
            return None
        age = cookie.get("originalMaxAge")
        if age is None:
            return self.default_lifetime
        if isinstance(age, bool) or not isinstance(age, int | float):
            return None
        try:
            return timedelta(milliseconds=age)
        except (OverflowError, ValueError):
            return None


def _user_id(content: Mapping[str, Any]) -> str | None:
    """What passport's serializeUser gave: an id, or an object that has one."""
    passport = content.get("passport")
    user = passport.get("user") if isinstance(passport, dict) else None
    if isinstance(user, dict):
        user = user.get("id") or user.get("_id")
    if isinstance(user, bool) or not isinstance(user, str | int | ObjectId):
        return None
    return str(user) or None
