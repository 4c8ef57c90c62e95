"""Devices: whoever has signed in from one before isn't locked out by what somebody else guesses.

OWASP's "Slow Down Online Guessing Attacks with Device Cookies": guesses from devices that nobody knows are counted
for the account, those from a known one for that device alone.
"""

from __future__ import annotations

from typing import Protocol


class Devices(Protocol):
    """Tokens that a device keeps, which say that somebody has signed in there; they open nothing."""

    def issue(self, email: str) -> str:
        """A token for whoever has just signed in with this address."""

    def recognized(self, token: str, email: str) -> str | None:
        """A name for the device, if the token was issued to it for this address; in any case of its letters."""
