"""Time, randomness and ids of the machine."""

import os
import time
from base64 import urlsafe_b64encode
from datetime import UTC, datetime, timedelta

_EPOCH = datetime.fromtimestamp(0, UTC)


class SystemClock:
    def now(self) -> datetime:
        return _EPOCH + timedelta(milliseconds=time.time_ns() // 1_000_000)


class RandomIds:
    """UUIDs for users; for sessions what express-session's uid-safe gives: 24 random bytes as base64url."""

    def user_id(self) -> str:
        import uuid  # noqa: PLC0415 - it loads more than an authorizer does in all

        return str(uuid.uuid4())

    def session_id(self) -> str:
        return urlsafe_b64encode(os.urandom(24)).decode()
