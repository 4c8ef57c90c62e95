"""Logins: who is signed in by a session, as long as both count."""

from __future__ import annotations

from dataclasses import dataclass

from domain import TYPE_CHECKING
from domain.errors import AccessDenied, Unauthenticated

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from domain.credentials import Cutoff
    from domain.ports import Clock, Users
    from domain.sessions import Session
    from domain.users import User


@dataclass(frozen=True, slots=True)
class Login:
    """A session and whose it is, read together; `moved` as of `Credentials`."""

    session: Session
    user: User
    cutoff: Cutoff
    moved: str = ""


class Logins:
    """The one place that says whether a session still counts.

    `longest` is how long it may live after it was opened, however often it is renewed (NIST SP 800-63B-4, 2.1.3).
    """

    def __init__(self, users: Users, clock: Clock, longest: timedelta) -> None:
        self._users = users
        self._clock = clock
        self._longest = longest

    def live(self, session_id: str) -> tuple[Session, User]:
        """Raises `Unauthenticated`, which says why; `AccessDenied` for a disabled user."""
        login = self._users.login(session_id)
        if login is None:
            raise Unauthenticated("its session or its user is gone")
        if over := self._why_over(login):
            raise Unauthenticated(over)
        if login.user.disabled:
            raise AccessDenied(login.user.id)
        return login.session, login.user

    def live_of(self, user_id: str) -> list[Session]:
        """The user's sessions that still count, the last used first."""
        live = [login.session for login in self._users.logins(user_id) if not self._why_over(login)]
        return sorted(live, key=lambda session: session.used_at, reverse=True)

    def renewed(self, session: Session) -> Session:
        return session.renewed(self._clock.now(), self._longest)

    def now(self) -> datetime:
        return self._clock.now()

    def _why_over(self, login: Login) -> str | None:
        now, session = self._clock.now(), login.session
        if not session.is_live(now) or now - session.created_at >= self._longest:
            return "its session has expired"
        return "its session was ended with others" if session.is_ended_by(login.cutoff) else None
