"""Sign out: the session is over, and with it every token of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.ports import Sessions


@dataclass(frozen=True, slots=True)
class SignOut:
    sessions: Sessions

    def __call__(self, session_id: str) -> None:
        self.sessions.end(session_id)
