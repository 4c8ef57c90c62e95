"""My sessions: where somebody is signed in, and the end of any of it (OWASP ASVS 5.0, 7.5.2)."""

from dataclasses import dataclass

from domain.credentials import Cutoff
from domain.errors import NotFound
from domain.events import Actor, Journal
from domain.logins import Logins
from domain.ports import Clock, Sessions, Users
from domain.sessions import Origin, Session


@dataclass(frozen=True, slots=True)
class MySessions:
    """Sessions are named by their handles; nobody's but the user's own are seen or ended."""

    users: Users
    sessions: Sessions
    logins: Logins
    clock: Clock
    journal: Journal

    def all(self, user_id: str) -> list[Session]:
        return self.logins.live_of(user_id)

    def end(self, user_id: str, handle: str, origin: Origin) -> None:
        """Raises `NotFound`."""
        event = self.journal.event("session_ended", user_id, Actor(origin=origin), session=handle)
        with self.journal.recording(self.sessions, event) as sessions:
            if not sessions.end_of(user_id, handle):
                raise NotFound

    def end_others(self, user_id: str, current: str, origin: Origin) -> None:
        event = self.journal.event("sessions_ended", user_id, Actor(origin=origin))
        with self.journal.recording(self.users, event) as users:
            users.cut_off(user_id, Cutoff(self.clock.now(), keep=current))
