"""Authenticate: who is calling. It stands before every request of every service, so it reads as little as it can."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from domain.errors import AccessDenied, Unauthenticated
from domain.model import NEVER, Principal, Session
from domain.ports import AccessTokens, Clock, Sessions, Tokens, Users

TOUCH_EVERY = timedelta(minutes=1)


class Authenticate(Protocol):
    def __call__(self, token: str) -> Principal:
        """Raises `Unauthenticated` without a live session's token, `AccessDenied` for a disabled user."""


@dataclass(frozen=True, slots=True)
class ByToken:
    """The token proves itself: nothing is read. A session that ends is noticed when the token expires."""

    tokens: AccessTokens

    def __call__(self, token: str) -> Principal:
        principal = self.tokens.read_access(token).principal
        if principal is None:
            raise Unauthenticated
        return principal


@dataclass(frozen=True, slots=True)
class ByCheckedToken:
    """The token says who, and the store that the session still is: a sign-out holds at once, for one read."""

    tokens: AccessTokens
    sessions: Sessions
    clock: Clock

    def __call__(self, token: str) -> Principal:
        principal = ByToken(self.tokens)(token)
        _live(self.sessions.get(principal.session_id), self.clock)
        return principal


@dataclass(frozen=True, slots=True)
class BySession:
    """The token names a session, and the store says whose: a sign-out or a disabled account holds at once.

    Each use renews the session, but that is written only when it gains `touch_after`, and never more often than
    `TOUCH_EVERY` (or ten times in a short session's life): a request costs reads, and rarely a write. With `rolling`
    each use renews what the client holds, too.
    """

    users: Users
    sessions: Sessions
    tokens: Tokens
    clock: Clock
    touch_after: timedelta
    rolling: bool = False

    def __call__(self, token: str) -> Principal:
        session = _live(self.sessions.get(self.tokens.read_access(token).session_id), self.clock)
        user = self.users.get(session.user_id)
        if user is None:
            raise Unauthenticated
        if user.disabled:
            raise AccessDenied(user.id)
        self._touch(session)
        return Principal(user, session.id, self.tokens.issue(user, session) if self.rolling else None)

    def _touch(self, session: Session) -> None:
        renewed = session.renewed(self.clock.now())
        throttle = max(self.touch_after, min(TOUCH_EVERY, session.lifetime / 10))
        if session.expires_at == NEVER or renewed.expires_at - session.expires_at >= throttle:
            self.sessions.extend(renewed)


def _live(session: Session | None, clock: Clock) -> Session:
    if session is None or not session.is_live(clock.now()):
        raise Unauthenticated
    return session
