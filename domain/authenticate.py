"""Authenticate: who is calling. It stands before every request of every service, so it reads as little as it can."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from domain.errors import AccessDenied, Unauthenticated
from domain.principals import Principal

if TYPE_CHECKING:
    from datetime import datetime

    from domain.ports import AccessTokens, Clock, Sessions, Tokens, Users
    from domain.sessions import Session

TOUCH_EVERY = timedelta(minutes=1)


class Authenticate(Protocol):
    def __call__(self, token: str) -> Principal:
        """Raises `Unauthenticated` without a live session's token, `AccessDenied` for a disabled user."""


class ByToken:
    """The token proves itself: nothing is read. A session that ends is noticed when the token expires."""

    def __init__(self, tokens: AccessTokens) -> None:
        self._tokens = tokens

    def __call__(self, token: str) -> Principal:
        principal = self._tokens.read_access(token).principal
        if principal is None:
            raise Unauthenticated("the token names no user")
        return principal


class ByCheckedToken:
    """The token says who, and the store that the session still is: a sign-out holds at once, for one read."""

    def __init__(self, tokens: AccessTokens, sessions: Sessions, clock: Clock) -> None:
        self._by_token = ByToken(tokens)
        self._sessions = sessions
        self._clock = clock

    def __call__(self, token: str) -> Principal:
        principal = self._by_token(token)
        _live(self._sessions.get(principal.session_id), self._clock.now())
        return principal


class BySession:
    """The token names a session, and the store says whose: a sign-out or a disabled account holds at once.

    Each use renews the session, but that is written only when it gains `touch_after`, and never more often than
    `TOUCH_EVERY` (or ten times in a short session's life): a request costs reads, and rarely a write. With `rolling`
    each use renews what the client holds, too.
    """

    def __init__(  # noqa: PLR0913 - four ports and two settings
        self,
        users: Users,
        sessions: Sessions,
        tokens: Tokens,
        clock: Clock,
        *,
        touch_after: timedelta,
        rolling: bool = False,
    ) -> None:
        self._users = users
        self._sessions = sessions
        self._tokens = tokens
        self._clock = clock
        self._touch_after = touch_after
        self._rolling = rolling

    def __call__(self, token: str) -> Principal:
        found = self._sessions.get(self._tokens.read_access(token).session_id)
        now = self._clock.now()
        session = _live(found, now)
        user = self._users.get(session.user_id)
        if user is None:
            raise Unauthenticated("its user is gone")
        if user.disabled:
            raise AccessDenied(user.id)
        self._touch(session, now)
        return Principal(user, session.id, self._tokens.issue(user, session) if self._rolling else None)

    def _touch(self, session: Session, now: datetime) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime / 10))
        if session.never_ends() or now + session.lifetime - session.expires_at >= throttle:
            self._sessions.extend(session.renewed(now))


def _live(session: Session | None, now: datetime) -> Session:
    if session is None:
        raise Unauthenticated("its session is over")
    if not session.is_live(now):
        raise Unauthenticated("its session has expired")
    return session
