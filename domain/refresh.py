"""Refresh: a session goes on, in the way that its kind of token has.

Rotation follows RFC 9700 (OAuth 2.0 Security Best Current Practice), 4.14.2: each refresh token works once, and
one that comes back is theft. Two browser tabs that refresh at once are no thieves: for a few seconds the token
before the current one gets the very same child again. A token names its session and generation, so the session
holds one number and one time, and no token is stored.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol, TypeVar

from domain.errors import InvalidRefreshToken
from domain.forms import RefreshForm
from domain.guard import RefreshGuard
from domain.ports import Clock, RotatingTokens, Sessions, SessionTokens, Users
from domain.sessions import Origin, Session
from domain.tokens import RefreshProof, TokenPair
from domain.users import User

T = TypeVar("T")

GRACE = timedelta(seconds=10)
"""How long the token before the current one still gets the current one."""


class Refresh(Protocol):
    def __call__(self, form: RefreshForm, origin: Origin) -> TokenPair:
        """Raises `InvalidRefreshToken`; `TooManyRequests`, before the store of sessions is asked."""


@dataclass(frozen=True, slots=True)
class RotateTokens:
    """For tokens that carry a generation (JWT): a new pair each time."""

    users: Users
    sessions: Sessions
    tokens: RotatingTokens
    clock: Clock
    lifetime: timedelta
    guard: RefreshGuard

    def __call__(self, form: RefreshForm, origin: Origin) -> TokenPair:
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # The user is read first: if that fails nothing was rotated, and the client's token is still current.
        user = _enabled(self.users.get(proof.user_id))
        return self.tokens.issue(user, self._child(proof))

    def _child(self, proof: RefreshProof) -> Session:
        now = self.clock.now()
        session = self.sessions.advance(proof.session_id, proof.generation, now, now + self.lifetime)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and now - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken


@dataclass(frozen=True, slots=True)
class ExtendSession:
    """For tokens that are the session's id: the same token, the whole lifetime before it again."""

    users: Users
    sessions: Sessions
    tokens: SessionTokens
    clock: Clock
    guard: RefreshGuard

    def __call__(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session = self.sessions.get(session_id)
        now = self.clock.now()
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        user = _enabled(self.users.get(session.user_id))
        renewed = session.renewed(now)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)


def _genuine(read: Callable[[str], T], form: RefreshForm, origin: Origin, guard: RefreshGuard) -> T:
    try:
        return read(form.refresh_token)
    except InvalidRefreshToken:
        guard.guessed(origin)
        raise


def _enabled(user: User | None) -> User:
    if user is None or user.disabled:
        raise InvalidRefreshToken
    return user
