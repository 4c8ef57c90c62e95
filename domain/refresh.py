"""Refresh: a session goes on, in the way that its kind of token has.

Rotation follows RFC 9700 (OAuth 2.0 Security Best Current Practice), 4.14.2: each refresh token works once, and
one that comes back is theft. Two browser tabs that refresh at once are no thieves: for a few seconds the token
before the current one gets the very same child again. A token names its session and generation, so the session
holds one number and one time, and no token is stored.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from domain.errors import AccessDenied, InvalidRefreshToken, Unauthenticated
from domain.events import Actor, Journal
from domain.forms import RefreshForm
from domain.guard import RefreshGuard
from domain.logins import Logins
from domain.ports import RotatingTokens, Sessions, SessionTokens
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

    logins: Logins
    sessions: Sessions
    tokens: RotatingTokens
    guard: RefreshGuard
    journal: Journal

    def __call__(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came, origin))

    def _child(self, proof: RefreshProof, renewed: Session, came: datetime, origin: Origin) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        reused = self.journal.event(
            "refresh_reused", session.user_id, Actor("system", origin), session=session.handle
        )
        with self.journal.recording(self.sessions, reused) as sessions:
            sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken


@dataclass(frozen=True, slots=True)
class ExtendSession:
    """For tokens that are the session's id: the same token, the whole lifetime before it again."""

    logins: Logins
    sessions: Sessions
    tokens: SessionTokens
    guard: RefreshGuard

    def __call__(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)


def genuine(read: Callable[[str], T], form: RefreshForm, origin: Origin, guard: RefreshGuard) -> T:
    """What the token proves. Raises `InvalidRefreshToken`."""
    try:
        return read(form.refresh_token)
    except InvalidRefreshToken:
        guard.guessed(origin)
        raise


def live(logins: Logins, session_id: str) -> tuple[Session, User]:
    """Raises `InvalidRefreshToken`."""
    try:
        return logins.live(session_id)
    except (Unauthenticated, AccessDenied):
        raise InvalidRefreshToken from None
