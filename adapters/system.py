"""Time, randomness and ids of the machine."""
# ruff: noqa: PLC0415 - most functions make no ids, and uuid loads more than an authorizer does in all

import os
import time
from datetime import UTC, datetime, timedelta

_EPOCH = datetime.fromtimestamp(0, UTC)


class SystemClock:
    def now(self) -> datetime:
        return _EPOCH + timedelta(milliseconds=time.time_ns() // 1_000_000)


class RandomIds:
    """UUIDs for users; for sessions what express-session's uid-safe gives: 24 random bytes as base64url."""

    def user_id(self) -> str:
        import uuid

        return str(uuid.uuid4())

    def session_id(self, user_id: str) -> str:  # noqa: ARG002 - the store knows whose it is
        from base64 import urlsafe_b64encode

        return urlsafe_b64encode(os.urandom(24)).decode()

    def event_id(self) -> str:
        return os.urandom(12).hex()
