"""The sessions port over both stores: new ones are in ours, and end together with those that they are linked to."""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.ports import Sessions, Users
from domain.sessions import Session


@dataclass(frozen=True, slots=True)
class PairedSessions:
    """`users` are those of our store, who know of all their sessions there."""

    current: Sessions
    former: Sessions
    users: Users

    def create(self, session: Session) -> None:
        self.current.create(session)

    def get(self, session_id: str) -> Session | None:
        return self.current.get(session_id) or self.former.get(session_id)

    def extend(self, session: Session) -> bool:
        return self.current.extend(session) or self.former.extend(session)

    def advance(self, session_id: str, generation: int, now: datetime, expires_at: datetime) -> Session | None:
        """A use of ours is one of the session that it is linked to, too."""
        session = self.current.advance(session_id, generation, now, expires_at)
        if session and session.linked and (former := self.former.get(session.linked)):
            until = max(former.expires_at, min(now + former.lifetime, expires_at))
            self.former.extend(replace(former, used_at=now, expires_at=until))
        return session

    def end(self, session_id: str) -> None:
        self._end_linked(self.current.get(session_id))
        self.current.end(session_id)
        self.former.end(session_id)

    def end_of(self, user_id: str, handle: str) -> bool:
        logins = self.users.logins(user_id)
        self._end_linked(next((login.session for login in logins if login.session.handle == handle), None))
        return self.current.end_of(user_id, handle) or self.former.end_of(user_id, handle)

    def _end_linked(self, session: Session | None) -> None:
        """Before its own: without this one it is over as well."""
        if session and session.linked:
            self.former.end(session.linked)
