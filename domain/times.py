"""Times in words."""

from datetime import datetime


def rfc3339(at: datetime) -> str:
    """In UTC and whole milliseconds, as RFC 3339 has it."""
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03}Z"
