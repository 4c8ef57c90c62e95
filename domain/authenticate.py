"""Authenticate: who is calling. It stands before every request of every service, so it reads as little as it can."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from domain import TYPE_CHECKING
from domain.principals import Principal

if TYPE_CHECKING:
    from typing import Protocol

    from domain.logins import Logins
    from domain.ports import AccessTokens, SelfContainedTokens, Sessions, Tokens
    from domain.sessions import Session
    from domain.tokens import TokenPair

    class Authenticate(Protocol):
        def __call__(self, token: str) -> Authenticated:
            """Raises `Unauthenticated` without a live session's token, `AccessDenied` for a disabled user."""


TOUCH_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Authenticated:
    """Who is calling; and where each use renews what the client holds, what it holds from now on."""

    principal: Principal
    renewed: TokenPair | None = None


class ByToken:
    """The token proves itself: nothing is read. A session that ends is noticed when the token expires."""

    def __init__(self, tokens: SelfContainedTokens) -> None:
        self._tokens = tokens

    def __call__(self, token: str) -> Authenticated:
        return Authenticated(self._tokens.read_access(token))


class ByCheckedToken:
    """The token says which session, and the store the rest: what ends a session or an account holds at once."""

    def __init__(self, tokens: AccessTokens, logins: Logins) -> None:
        self._tokens = tokens
        self._logins = logins

    def __call__(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        return Authenticated(Principal(user, session.handle))


class BySession:
    """As `ByCheckedToken`, for tokens that live as long as their session: each use renews it.

    That is written only when the last renewal, or the end that it gave, is `touch_after` behind, and never more often
    than `TOUCH_EVERY` (or ten times in a short session's life): a request costs reads, and rarely a write. With
    `rolling` each use renews what the client holds, too.
    """

    def __init__(
        self,
        logins: Logins,
        sessions: Sessions,
        tokens: Tokens,
        *,
        touch_after: timedelta,
        rolling: bool = False,
    ) -> None:
        self._logins = logins
        self._sessions = sessions
        self._tokens = tokens
        self._touch_after = touch_after
        self._rolling = rolling

    def __call__(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def _touch(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)
