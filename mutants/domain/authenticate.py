"""Authenticate: who is calling. It stands before every request of every service, so it reads as little as it can."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from domain.principals import Principal

if TYPE_CHECKING:
    from domain.logins import Logins
    from domain.ports import AccessTokens, SelfContainedTokens, Sessions, Tokens
    from domain.sessions import Session
    from domain.tokens import TokenPair

TOUCH_EVERY = timedelta(minutes=1)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Authenticated:
    """Who is calling; and where each use renews what the client holds, what it holds from now on."""

    principal: Principal
    renewed: TokenPair | None = None


class Authenticate(Protocol):
    def __call__(self, token: str) -> Authenticated:
        """Raises `Unauthenticated` without a live session's token, `AccessDenied` for a disabled user."""
mutants_xǁByTokenǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁByTokenǁ__call____mutmut: MutantDict = {}  # type: ignore


class ByToken:
    """The token proves itself: nothing is read. A session that ends is noticed when the token expires."""

    @_mutmut_mutated(mutants_xǁByTokenǁ__init____mutmut)
    def __init__(self, tokens: SelfContainedTokens) -> None:
        self._tokens = tokens

    def xǁByTokenǁ__init____mutmut_orig(self, tokens: SelfContainedTokens) -> None:
        self._tokens = tokens

    def xǁByTokenǁ__init____mutmut_1(self, tokens: SelfContainedTokens) -> None:
        self._tokens = None

    @_mutmut_mutated(mutants_xǁByTokenǁ__call____mutmut)
    def __call__(self, token: str) -> Authenticated:
        return Authenticated(self._tokens.read_access(token))

    def xǁByTokenǁ__call____mutmut_orig(self, token: str) -> Authenticated:
        return Authenticated(self._tokens.read_access(token))

    def xǁByTokenǁ__call____mutmut_1(self, token: str) -> Authenticated:
        return Authenticated(None)

    def xǁByTokenǁ__call____mutmut_2(self, token: str) -> Authenticated:
        return Authenticated(self._tokens.read_access(None))

mutants_xǁByTokenǁ__init____mutmut['_mutmut_orig'] = ByToken.xǁByTokenǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁByTokenǁ__init____mutmut['xǁByTokenǁ__init____mutmut_1'] = ByToken.xǁByTokenǁ__init____mutmut_1 # type: ignore # mutmut generated

mutants_xǁByTokenǁ__call____mutmut['_mutmut_orig'] = ByToken.xǁByTokenǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁByTokenǁ__call____mutmut['xǁByTokenǁ__call____mutmut_1'] = ByToken.xǁByTokenǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁByTokenǁ__call____mutmut['xǁByTokenǁ__call____mutmut_2'] = ByToken.xǁByTokenǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁByCheckedTokenǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁByCheckedTokenǁ__call____mutmut: MutantDict = {}  # type: ignore


class ByCheckedToken:
    """The token says which session, and the store the rest: what ends a session or an account holds at once."""

    @_mutmut_mutated(mutants_xǁByCheckedTokenǁ__init____mutmut)
    def __init__(self, tokens: AccessTokens, logins: Logins) -> None:
        self._tokens = tokens
        self._logins = logins

    def xǁByCheckedTokenǁ__init____mutmut_orig(self, tokens: AccessTokens, logins: Logins) -> None:
        self._tokens = tokens
        self._logins = logins

    def xǁByCheckedTokenǁ__init____mutmut_1(self, tokens: AccessTokens, logins: Logins) -> None:
        self._tokens = None
        self._logins = logins

    def xǁByCheckedTokenǁ__init____mutmut_2(self, tokens: AccessTokens, logins: Logins) -> None:
        self._tokens = tokens
        self._logins = None

    @_mutmut_mutated(mutants_xǁByCheckedTokenǁ__call____mutmut)
    def __call__(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        return Authenticated(Principal(user, session.handle))

    def xǁByCheckedTokenǁ__call____mutmut_orig(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        return Authenticated(Principal(user, session.handle))

    def xǁByCheckedTokenǁ__call____mutmut_1(self, token: str) -> Authenticated:
        session, user = None
        return Authenticated(Principal(user, session.handle))

    def xǁByCheckedTokenǁ__call____mutmut_2(self, token: str) -> Authenticated:
        session, user = self._logins.live(None)
        return Authenticated(Principal(user, session.handle))

    def xǁByCheckedTokenǁ__call____mutmut_3(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(None))
        return Authenticated(Principal(user, session.handle))

    def xǁByCheckedTokenǁ__call____mutmut_4(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        return Authenticated(None)

    def xǁByCheckedTokenǁ__call____mutmut_5(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        return Authenticated(Principal(None, session.handle))

    def xǁByCheckedTokenǁ__call____mutmut_6(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        return Authenticated(Principal(user, None))

    def xǁByCheckedTokenǁ__call____mutmut_7(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        return Authenticated(Principal(session.handle))

    def xǁByCheckedTokenǁ__call____mutmut_8(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        return Authenticated(Principal(user, ))

mutants_xǁByCheckedTokenǁ__init____mutmut['_mutmut_orig'] = ByCheckedToken.xǁByCheckedTokenǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁByCheckedTokenǁ__init____mutmut['xǁByCheckedTokenǁ__init____mutmut_1'] = ByCheckedToken.xǁByCheckedTokenǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁByCheckedTokenǁ__init____mutmut['xǁByCheckedTokenǁ__init____mutmut_2'] = ByCheckedToken.xǁByCheckedTokenǁ__init____mutmut_2 # type: ignore # mutmut generated

mutants_xǁByCheckedTokenǁ__call____mutmut['_mutmut_orig'] = ByCheckedToken.xǁByCheckedTokenǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁByCheckedTokenǁ__call____mutmut['xǁByCheckedTokenǁ__call____mutmut_1'] = ByCheckedToken.xǁByCheckedTokenǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁByCheckedTokenǁ__call____mutmut['xǁByCheckedTokenǁ__call____mutmut_2'] = ByCheckedToken.xǁByCheckedTokenǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁByCheckedTokenǁ__call____mutmut['xǁByCheckedTokenǁ__call____mutmut_3'] = ByCheckedToken.xǁByCheckedTokenǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁByCheckedTokenǁ__call____mutmut['xǁByCheckedTokenǁ__call____mutmut_4'] = ByCheckedToken.xǁByCheckedTokenǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁByCheckedTokenǁ__call____mutmut['xǁByCheckedTokenǁ__call____mutmut_5'] = ByCheckedToken.xǁByCheckedTokenǁ__call____mutmut_5 # type: ignore # mutmut generated
mutants_xǁByCheckedTokenǁ__call____mutmut['xǁByCheckedTokenǁ__call____mutmut_6'] = ByCheckedToken.xǁByCheckedTokenǁ__call____mutmut_6 # type: ignore # mutmut generated
mutants_xǁByCheckedTokenǁ__call____mutmut['xǁByCheckedTokenǁ__call____mutmut_7'] = ByCheckedToken.xǁByCheckedTokenǁ__call____mutmut_7 # type: ignore # mutmut generated
mutants_xǁByCheckedTokenǁ__call____mutmut['xǁByCheckedTokenǁ__call____mutmut_8'] = ByCheckedToken.xǁByCheckedTokenǁ__call____mutmut_8 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁBySessionǁ__call____mutmut: MutantDict = {}  # type: ignore
mutants_xǁBySessionǁ_touch__mutmut: MutantDict = {}  # type: ignore


class BySession:
    """As `ByCheckedToken`, for tokens that live as long as their session: each use renews it.

    That is written only when the last renewal, or the end that it gave, is `touch_after` behind, and never more often
    than `TOUCH_EVERY` (or ten times in a short session's life): a request costs reads, and rarely a write. With
    `rolling` each use renews what the client holds, too.
    """

    @_mutmut_mutated(mutants_xǁBySessionǁ__init____mutmut)
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

    def xǁBySessionǁ__init____mutmut_orig(
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

    def xǁBySessionǁ__init____mutmut_1(
        self,
        logins: Logins,
        sessions: Sessions,
        tokens: Tokens,
        *,
        touch_after: timedelta,
        rolling: bool = True,
    ) -> None:
        self._logins = logins
        self._sessions = sessions
        self._tokens = tokens
        self._touch_after = touch_after
        self._rolling = rolling

    def xǁBySessionǁ__init____mutmut_2(
        self,
        logins: Logins,
        sessions: Sessions,
        tokens: Tokens,
        *,
        touch_after: timedelta,
        rolling: bool = False,
    ) -> None:
        self._logins = None
        self._sessions = sessions
        self._tokens = tokens
        self._touch_after = touch_after
        self._rolling = rolling

    def xǁBySessionǁ__init____mutmut_3(
        self,
        logins: Logins,
        sessions: Sessions,
        tokens: Tokens,
        *,
        touch_after: timedelta,
        rolling: bool = False,
    ) -> None:
        self._logins = logins
        self._sessions = None
        self._tokens = tokens
        self._touch_after = touch_after
        self._rolling = rolling

    def xǁBySessionǁ__init____mutmut_4(
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
        self._tokens = None
        self._touch_after = touch_after
        self._rolling = rolling

    def xǁBySessionǁ__init____mutmut_5(
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
        self._touch_after = None
        self._rolling = rolling

    def xǁBySessionǁ__init____mutmut_6(
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
        self._rolling = None

    @_mutmut_mutated(mutants_xǁBySessionǁ__call____mutmut)
    def __call__(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_orig(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_1(self, token: str) -> Authenticated:
        session, user = None
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_2(self, token: str) -> Authenticated:
        session, user = self._logins.live(None)
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_3(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(None))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_4(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = None
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_5(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(None)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_6(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(None, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_7(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, None)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_8(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_9(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, )
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_10(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_11(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if (self._rolling) and False else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_12(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if (self._rolling) or True else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_13(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(None, renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_14(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, None) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_15(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_16(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, ) if self._rolling else None
        return Authenticated(Principal(user, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_17(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(None, rolled)

    def xǁBySessionǁ__call____mutmut_18(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), None)

    def xǁBySessionǁ__call____mutmut_19(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(rolled)

    def xǁBySessionǁ__call____mutmut_20(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, session.handle), )

    def xǁBySessionǁ__call____mutmut_21(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(None, session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_22(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, None), rolled)

    def xǁBySessionǁ__call____mutmut_23(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(session.handle), rolled)

    def xǁBySessionǁ__call____mutmut_24(self, token: str) -> Authenticated:
        session, user = self._logins.live(self._tokens.session_of(token))
        renewed = self._logins.renewed(session)
        self._touch(session, renewed)
        rolled = self._tokens.issue(user, renewed) if self._rolling else None
        return Authenticated(Principal(user, ), rolled)

    @_mutmut_mutated(mutants_xǁBySessionǁ_touch__mutmut)
    def _touch(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_orig(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_1(self, session: Session, renewed: Session) -> None:
        throttle = None
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_2(self, session: Session, renewed: Session) -> None:
        throttle = max(None, min(TOUCH_EVERY, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_3(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, None)
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_4(self, session: Session, renewed: Session) -> None:
        throttle = max(min(TOUCH_EVERY, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_5(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, )
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_6(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(None, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_7(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, None))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_8(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_9(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, ))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_10(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime * 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_11(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime / 11))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_12(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = None
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_13(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(None, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_14(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, None)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_15(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_16(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, )
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_17(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at + session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_18(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at + session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_19(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() and gained >= throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_20(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained > throttle:
            self._sessions.extend(renewed)

    def xǁBySessionǁ_touch__mutmut_21(self, session: Session, renewed: Session) -> None:
        throttle = max(self._touch_after, min(TOUCH_EVERY, session.lifetime / 10))
        # The app that shares the store may have set the end alone; one at its limit only has its use to write.
        gained = max(renewed.expires_at - session.expires_at, renewed.used_at - session.used_at)
        if session.never_ends() or gained >= throttle:
            self._sessions.extend(None)

mutants_xǁBySessionǁ__init____mutmut['_mutmut_orig'] = BySession.xǁBySessionǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁBySessionǁ__init____mutmut['xǁBySessionǁ__init____mutmut_1'] = BySession.xǁBySessionǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__init____mutmut['xǁBySessionǁ__init____mutmut_2'] = BySession.xǁBySessionǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__init____mutmut['xǁBySessionǁ__init____mutmut_3'] = BySession.xǁBySessionǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__init____mutmut['xǁBySessionǁ__init____mutmut_4'] = BySession.xǁBySessionǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__init____mutmut['xǁBySessionǁ__init____mutmut_5'] = BySession.xǁBySessionǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__init____mutmut['xǁBySessionǁ__init____mutmut_6'] = BySession.xǁBySessionǁ__init____mutmut_6 # type: ignore # mutmut generated

mutants_xǁBySessionǁ__call____mutmut['_mutmut_orig'] = BySession.xǁBySessionǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_1'] = BySession.xǁBySessionǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_2'] = BySession.xǁBySessionǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_3'] = BySession.xǁBySessionǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_4'] = BySession.xǁBySessionǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_5'] = BySession.xǁBySessionǁ__call____mutmut_5 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_6'] = BySession.xǁBySessionǁ__call____mutmut_6 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_7'] = BySession.xǁBySessionǁ__call____mutmut_7 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_8'] = BySession.xǁBySessionǁ__call____mutmut_8 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_9'] = BySession.xǁBySessionǁ__call____mutmut_9 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_10'] = BySession.xǁBySessionǁ__call____mutmut_10 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_11'] = BySession.xǁBySessionǁ__call____mutmut_11 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_12'] = BySession.xǁBySessionǁ__call____mutmut_12 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_13'] = BySession.xǁBySessionǁ__call____mutmut_13 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_14'] = BySession.xǁBySessionǁ__call____mutmut_14 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_15'] = BySession.xǁBySessionǁ__call____mutmut_15 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_16'] = BySession.xǁBySessionǁ__call____mutmut_16 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_17'] = BySession.xǁBySessionǁ__call____mutmut_17 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_18'] = BySession.xǁBySessionǁ__call____mutmut_18 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_19'] = BySession.xǁBySessionǁ__call____mutmut_19 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_20'] = BySession.xǁBySessionǁ__call____mutmut_20 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_21'] = BySession.xǁBySessionǁ__call____mutmut_21 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_22'] = BySession.xǁBySessionǁ__call____mutmut_22 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_23'] = BySession.xǁBySessionǁ__call____mutmut_23 # type: ignore # mutmut generated
mutants_xǁBySessionǁ__call____mutmut['xǁBySessionǁ__call____mutmut_24'] = BySession.xǁBySessionǁ__call____mutmut_24 # type: ignore # mutmut generated

mutants_xǁBySessionǁ_touch__mutmut['_mutmut_orig'] = BySession.xǁBySessionǁ_touch__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_1'] = BySession.xǁBySessionǁ_touch__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_2'] = BySession.xǁBySessionǁ_touch__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_3'] = BySession.xǁBySessionǁ_touch__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_4'] = BySession.xǁBySessionǁ_touch__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_5'] = BySession.xǁBySessionǁ_touch__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_6'] = BySession.xǁBySessionǁ_touch__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_7'] = BySession.xǁBySessionǁ_touch__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_8'] = BySession.xǁBySessionǁ_touch__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_9'] = BySession.xǁBySessionǁ_touch__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_10'] = BySession.xǁBySessionǁ_touch__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_11'] = BySession.xǁBySessionǁ_touch__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_12'] = BySession.xǁBySessionǁ_touch__mutmut_12 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_13'] = BySession.xǁBySessionǁ_touch__mutmut_13 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_14'] = BySession.xǁBySessionǁ_touch__mutmut_14 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_15'] = BySession.xǁBySessionǁ_touch__mutmut_15 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_16'] = BySession.xǁBySessionǁ_touch__mutmut_16 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_17'] = BySession.xǁBySessionǁ_touch__mutmut_17 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_18'] = BySession.xǁBySessionǁ_touch__mutmut_18 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_19'] = BySession.xǁBySessionǁ_touch__mutmut_19 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_20'] = BySession.xǁBySessionǁ_touch__mutmut_20 # type: ignore # mutmut generated
mutants_xǁBySessionǁ_touch__mutmut['xǁBySessionǁ_touch__mutmut_21'] = BySession.xǁBySessionǁ_touch__mutmut_21 # type: ignore # mutmut generated
