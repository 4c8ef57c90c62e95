"""What an Express app does with its own collections, as connect-mongo, passport and mongoose write them."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import bcrypt
from bson import ObjectId

from adapters.express_session import signature

if TYPE_CHECKING:
    from domain.ports import Clock

SECRET = "the app's own secret"
LIFETIME = timedelta(days=14)


@dataclass
class ExpressApp:
    """It knows nothing of gatehouse."""

    database: Any
    clock: Clock

    def sign_up(self, email: str, password: str, **fields: object) -> str:
        user_id = ObjectId()
        self.database["users"].insert_one({"_id": user_id, "email": email, "passwordHash": _hash(password), **fields})
        return str(user_id)

    def sign_in(self, email: str, password: str) -> str | None:
        """The cookie's value."""
        user = self.database["users"].find_one({"email": email})
        if user is None or user.get("disabled") or not self._knows(user, password):
            return None
        session_id, expires = secrets.token_urlsafe(24), self.clock.now() + LIFETIME
        cookie = {"originalMaxAge": LIFETIME // timedelta(milliseconds=1), "expires": expires.isoformat()}
        content = {"cookie": cookie, "passport": {"user": str(user["_id"])}}
        document = {"_id": session_id, "expires": expires, "session": json.dumps(content)}
        self.database["sessions"].insert_one(document)
        return signature.encoded(session_id, SECRET)

    @staticmethod
    def _knows(user: dict[str, Any], password: str) -> bool:
        return bcrypt.checkpw(password.encode(), user["passwordHash"].encode())

    def is_signed_in(self, cookie: str) -> bool:
        """As passport with the deserializeUser of most apps: there is such a session, and such a user.

        Where there isn't, passport takes the user out of the session for good.
        """
        session = {"_id": signature.session_id(cookie, [SECRET])}
        document = self.database["sessions"].find_one(session)
        if document is None or document["expires"] <= self.clock.now():
            return False
        content = json.loads(document["session"])
        user = self.database["users"].find_one({"_id": ObjectId(content["passport"].pop("user", None))})
        if user is None or user.get("disabled"):
            self.database["sessions"].update_one(session, {"$set": {"session": json.dumps(content)}})
            return False
        return True

    def sign_out(self, cookie: str) -> None:
        self.database["sessions"].delete_one({"_id": signature.session_id(cookie, [SECRET])})

    def set_password(self, user_id: str, password: str) -> None:
        self._set(user_id, passwordHash=_hash(password))

    def disable(self, user_id: str, disabled: bool) -> None:  # noqa: FBT001 - what is written
        self._set(user_id, disabled=disabled)

    def rename(self, user_id: str, email: str) -> None:
        self._set(user_id, email=email)

    def delete(self, user_id: str) -> None:
        self.database["users"].delete_one({"_id": ObjectId(user_id)})

    def _set(self, user_id: str, **fields: object) -> None:
        self.database["users"].update_one({"_id": ObjectId(user_id)}, {"$set": fields})


def _hash(password: str) -> str:
    """As bcryptjs, which writes $2a$ or $2b$."""
    return bcrypt.hashpw(password.encode(), bcrypt.gensalt(4)).decode()
