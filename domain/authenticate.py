"""Authenticate: who is calling. It stands before every request of every service, so it reads as little as it can."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from domain.errors import AccessDenied, Unauthenticated
from domain.principals import Principal

if TYPE_CHECKING:
    from datetime import datetime

    from domain.ports import AccessTokens, Clock, Sessions, SessionTokens, Users
    from domain.sessions import Session
    from domain.tokens import TokenPair

TOUCH_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Authenticated:
    """Who is calling; and where each use renews what the client holds, what it holds from now on."""

    principal: Principal
    renewed: TokenPair | None = None


class Authenticate(Protocol):
    def __call__(self, token: str) -> Authenticated:
        """Raises `Unauthenticated` without a live session's token, `AccessDenied` for a disabled user."""


class ByToken:
    """The token proves itself: nothing is read. A session that ends is noticed when the token expires."""

    def __init__(self, tokens: AccessTokens) -> None:
        self._tokens = tokens

    def __call__(self, token: str) -> Authenticated:
        return Authenticated(self._tokens.read_access(token))


class ByCheckedToken:
    """The token says who, and the store that the session still is: a sign-out holds at once, for one read."""

    def __init__(self, tokens: AccessTokens, sessions: Sessions, clock: Clock) -> None:
        self._tokens = tokens
        self._sessions = sessions
        self._clock = clock

    def __call__(self, token: str) -> Authenticated:
        principal = self._tokens.read_access(token)
        _live(self._sessions.get(principal.session_id), self._clock.now())
        return Authenticated(principal)


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
        tokens: SessionTokens,
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

    def __call__(self, token: str) -> Authenticated:
        found = self._sessions.get(self._tokens.read_access(token))
        now = self._clock.now()
        session = _live(found, now)
        user = self._users.get(session.user_id)
        if user is None:
            raise Unauthenticated("its user is gone")
        if user.disabled:
            raise AccessDenied(user.id)
        self._touch(session, now)
        renewed = self._tokens.issue(user, session.renewed(now)) if self._rolling else None
        return Authenticated(Principal(user, session.id), renewed)

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
