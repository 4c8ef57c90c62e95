"""Handles: what a session is called wherever its id would open it."""

import hashlib


def handle_of(session_id: str) -> str:
    """A digest: it names the session and doesn't open it."""
    return hashlib.sha256(session_id.encode(errors="replace")).hexdigest()
