"""Sign out: the session is over, and with it every token of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.events import Actor, Journal
from domain.handles import handle_of

if TYPE_CHECKING:
    from domain.ports import AccessTokens, Sessions
    from domain.sessions import Origin


@dataclass(frozen=True, slots=True)
class SignOut:
    sessions: Sessions
    tokens: AccessTokens
    journal: Journal

    def __call__(self, token: str, user_id: str, origin: Origin) -> None:
        """Raises `Unauthenticated`."""
        session_id = self.tokens.session_of(token)
        event = self.journal.event("signed_out", user_id, Actor(origin=origin), session=handle_of(session_id))
        with self.journal.recording(self.sessions, event) as sessions:
            sessions.end(session_id)
