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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Refresh(Protocol):
    def __call__(self, form: RefreshForm, origin: Origin) -> TokenPair:
        """Raises `InvalidRefreshToken`; `TooManyRequests`, before the store of sessions is asked."""
mutants_xǁRotateTokensǁ__call____mutmut: MutantDict = {}  # type: ignore
mutants_xǁRotateTokensǁ_child__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class RotateTokens:
    """For tokens that carry a generation (JWT): a new pair each time."""

    logins: Logins
    sessions: Sessions
    tokens: RotatingTokens
    guard: RefreshGuard

    @_mutmut_mutated(mutants_xǁRotateTokensǁ__call____mutmut)
    def __call__(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_orig(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_1(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = None  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_2(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = None
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_3(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(None, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_4(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, None, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_5(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, None, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_6(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, None)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_7(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_8(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_9(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_10(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, )
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_11(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(None)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_12(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = None
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_13(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(None, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_14(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, None)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_15(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_16(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, )
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_17(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(None, self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_18(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, None)

    def xǁRotateTokensǁ__call____mutmut_19(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(self._child(proof, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_20(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, )

    def xǁRotateTokensǁ__call____mutmut_21(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(None, self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_22(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, None, came))

    def xǁRotateTokensǁ__call____mutmut_23(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), None))

    def xǁRotateTokensǁ__call____mutmut_24(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(self.logins.renewed(session), came))

    def xǁRotateTokensǁ__call____mutmut_25(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, came))

    def xǁRotateTokensǁ__call____mutmut_26(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(session), ))

    def xǁRotateTokensǁ__call____mutmut_27(self, form: RefreshForm, origin: Origin) -> TokenPair:
        came = self.logins.now()  # what it waits for from here on makes no thief of it
        proof = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(proof.session_id)
        # Read first: if that fails nothing was rotated, and the client's token is still current.
        session, user = _live(self.logins, proof.session_id)
        return self.tokens.issue(user, self._child(proof, self.logins.renewed(None), came))

    @_mutmut_mutated(mutants_xǁRotateTokensǁ_child__mutmut)
    def _child(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_orig(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_1(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = None
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_2(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = None
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_3(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(None, proof.generation, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_4(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, None, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_5(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, None, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_6(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, None)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_7(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.generation, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_8(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_9(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_10(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, )
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_11(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is None and not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_12(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is not None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_13(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is None or session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_14(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is None or not session.is_live(None):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_15(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = None
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_16(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation != proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_17(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation - 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_18(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 2
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_19(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows or came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_20(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came + session.generation_started_at <= GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_21(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at < GRACE:
            return session
        self.sessions.end(session.id)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

    def xǁRotateTokensǁ_child__mutmut_22(self, proof: RefreshProof, renewed: Session, came: datetime) -> Session:
        now = renewed.used_at
        session = self.sessions.advance(proof.session_id, proof.generation, now, renewed.expires_at)
        if session is None or not session.is_live(now):
            raise InvalidRefreshToken
        follows = session.generation == proof.generation + 1
        if follows and came - session.generation_started_at <= GRACE:
            return session
        self.sessions.end(None)  # the token is in two hands: neither may keep the session
        raise InvalidRefreshToken

mutants_xǁRotateTokensǁ__call____mutmut['_mutmut_orig'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_1'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_2'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_3'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_4'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_5'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_5 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_6'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_6 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_7'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_7 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_8'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_8 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_9'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_9 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_10'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_10 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_11'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_11 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_12'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_12 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_13'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_13 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_14'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_14 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_15'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_15 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_16'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_16 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_17'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_17 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_18'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_18 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_19'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_19 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_20'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_20 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_21'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_21 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_22'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_22 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_23'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_23 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_24'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_24 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_25'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_25 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_26'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_26 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ__call____mutmut['xǁRotateTokensǁ__call____mutmut_27'] = RotateTokens.xǁRotateTokensǁ__call____mutmut_27 # type: ignore # mutmut generated

mutants_xǁRotateTokensǁ_child__mutmut['_mutmut_orig'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_1'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_2'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_3'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_4'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_5'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_6'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_7'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_8'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_9'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_10'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_11'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_12'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_13'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_14'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_14 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_15'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_15 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_16'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_16 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_17'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_17 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_18'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_18 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_19'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_19 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_20'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_20 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_21'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_21 # type: ignore # mutmut generated
mutants_xǁRotateTokensǁ_child__mutmut['xǁRotateTokensǁ_child__mutmut_22'] = RotateTokens.xǁRotateTokensǁ_child__mutmut_22 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class ExtendSession:
    """For tokens that are the session's id: the same token, the whole lifetime before it again."""

    logins: Logins
    sessions: Sessions
    tokens: SessionTokens
    guard: RefreshGuard

    @_mutmut_mutated(mutants_xǁExtendSessionǁ__call____mutmut)
    def __call__(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_orig(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_1(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = None
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_2(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(None, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_3(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, None, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_4(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, None, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_5(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, None)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_6(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_7(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_8(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_9(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, )
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_10(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(None)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_11(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = None
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_12(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(None, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_13(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, None)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_14(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_15(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, )
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_16(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = None
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_17(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(None)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_18(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_19(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(None):
            raise InvalidRefreshToken
        return self.tokens.issue(user, renewed)

    def xǁExtendSessionǁ__call____mutmut_20(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(None, renewed)

    def xǁExtendSessionǁ__call____mutmut_21(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, None)

    def xǁExtendSessionǁ__call____mutmut_22(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(renewed)

    def xǁExtendSessionǁ__call____mutmut_23(self, form: RefreshForm, origin: Origin) -> TokenPair:
        session_id = _genuine(self.tokens.read_refresh, form, origin, self.guard)
        self.guard.admit(session_id)
        session, user = _live(self.logins, session_id)
        renewed = self.logins.renewed(session)
        if not self.sessions.extend(renewed):
            raise InvalidRefreshToken
        return self.tokens.issue(user, )

mutants_xǁExtendSessionǁ__call____mutmut['_mutmut_orig'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_1'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_2'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_3'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_4'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_5'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_5 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_6'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_6 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_7'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_7 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_8'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_8 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_9'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_9 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_10'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_10 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_11'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_11 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_12'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_12 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_13'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_13 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_14'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_14 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_15'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_15 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_16'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_16 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_17'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_17 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_18'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_18 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_19'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_19 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_20'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_20 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_21'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_21 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_22'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_22 # type: ignore # mutmut generated
mutants_xǁExtendSessionǁ__call____mutmut['xǁExtendSessionǁ__call____mutmut_23'] = ExtendSession.xǁExtendSessionǁ__call____mutmut_23 # type: ignore # mutmut generated
mutants_x__genuine__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__genuine__mutmut)
def _genuine(read: Callable[[str], T], form: RefreshForm, origin: Origin, guard: RefreshGuard) -> T:
    try:
        return read(form.refresh_token)
    except InvalidRefreshToken:
        guard.guessed(origin)
        raise


def x__genuine__mutmut_orig(read: Callable[[str], T], form: RefreshForm, origin: Origin, guard: RefreshGuard) -> T:
    try:
        return read(form.refresh_token)
    except InvalidRefreshToken:
        guard.guessed(origin)
        raise


def x__genuine__mutmut_1(read: Callable[[str], T], form: RefreshForm, origin: Origin, guard: RefreshGuard) -> T:
    try:
        return read(None)
    except InvalidRefreshToken:
        guard.guessed(origin)
        raise


def x__genuine__mutmut_2(read: Callable[[str], T], form: RefreshForm, origin: Origin, guard: RefreshGuard) -> T:
    try:
        return read(form.refresh_token)
    except InvalidRefreshToken:
        guard.guessed(None)
        raise

mutants_x__genuine__mutmut['_mutmut_orig'] = x__genuine__mutmut_orig # type: ignore # mutmut generated
mutants_x__genuine__mutmut['x__genuine__mutmut_1'] = x__genuine__mutmut_1 # type: ignore # mutmut generated
mutants_x__genuine__mutmut['x__genuine__mutmut_2'] = x__genuine__mutmut_2 # type: ignore # mutmut generated
mutants_x__live__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__live__mutmut)
def _live(logins: Logins, session_id: str) -> tuple[Session, User]:
    try:
        return logins.live(session_id)
    except (Unauthenticated, AccessDenied):
        raise InvalidRefreshToken from None


def x__live__mutmut_orig(logins: Logins, session_id: str) -> tuple[Session, User]:
    try:
        return logins.live(session_id)
    except (Unauthenticated, AccessDenied):
        raise InvalidRefreshToken from None


def x__live__mutmut_1(logins: Logins, session_id: str) -> tuple[Session, User]:
    try:
        return logins.live(None)
    except (Unauthenticated, AccessDenied):
        raise InvalidRefreshToken from None

mutants_x__live__mutmut['_mutmut_orig'] = x__live__mutmut_orig # type: ignore # mutmut generated
mutants_x__live__mutmut['x__live__mutmut_1'] = x__live__mutmut_1 # type: ignore # mutmut generated
