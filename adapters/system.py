"""Time, randomness and ids of the machine."""

import secrets
import uuid
from datetime import UTC, datetime


class SystemClock:
    def now(self) -> datetime:
        now = datetime.now(UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)


class RandomIds:
    """UUIDs for users; for sessions what express-session's uid-safe gives: 24 random bytes as base64url."""

    def user_id(self) -> str:
        return str(uuid.uuid4())

    def session_id(self) -> str:
        return secrets.token_urlsafe(24)
