"""Sign out: the session is over, and with it every token of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.ports import AccessTokens, Sessions


@dataclass(frozen=True, slots=True)
class SignOut:
    sessions: Sessions
    tokens: AccessTokens

    def __call__(self, token: str) -> None:
        """Raises `Unauthenticated`."""
        self.sessions.end(self.tokens.session_of(token))
