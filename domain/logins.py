"""Logins: who is signed in by a session, as long as both count."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from domain.errors import AccessDenied, Unauthenticated

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from domain.ports import Clock, Users
    from domain.sessions import Session
    from domain.users import Cutoff, User


class Login(NamedTuple):
    """A session and whose it is, read together."""

    session: Session
    user: User
    cutoff: Cutoff


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
        if not self._in_time(login.session):
            raise Unauthenticated("its session has expired")
        if login.session.is_ended_by(login.cutoff):
            raise Unauthenticated("its session was ended with others")
        if login.user.disabled:
            raise AccessDenied(login.user.id)
        return login.session, login.user

    def renewed(self, session: Session) -> Session:
        return session.renewed(self._clock.now(), self._longest)

    def now(self) -> datetime:
        return self._clock.now()

    def _in_time(self, session: Session) -> bool:
        now = self._clock.now()
        return session.is_live(now) and now - session.created_at < self._longest
