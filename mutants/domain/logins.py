"""Logins: who is signed in by a session, as long as both count."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from domain.errors import AccessDenied, Unauthenticated

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from domain.ports import Clock, Users
    from domain.sessions import Session
    from domain.users import Cutoff, User


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Login(NamedTuple):
    """A session and whose it is, read together."""

    session: Session
    user: User
    cutoff: Cutoff
mutants_xǁLoginsǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁLoginsǁlive__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLoginsǁlive_of__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLoginsǁrenewed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLoginsǁ_why_over__mutmut: MutantDict = {}  # type: ignore


class Logins:
    """The one place that says whether a session still counts.

    `longest` is how long it may live after it was opened, however often it is renewed (NIST SP 800-63B-4, 2.1.3).
    """

    @_mutmut_mutated(mutants_xǁLoginsǁ__init____mutmut)
    def __init__(self, users: Users, clock: Clock, longest: timedelta) -> None:
        self._users = users
        self._clock = clock
        self._longest = longest

    def xǁLoginsǁ__init____mutmut_orig(self, users: Users, clock: Clock, longest: timedelta) -> None:
        self._users = users
        self._clock = clock
        self._longest = longest

    def xǁLoginsǁ__init____mutmut_1(self, users: Users, clock: Clock, longest: timedelta) -> None:
        self._users = None
        self._clock = clock
        self._longest = longest

    def xǁLoginsǁ__init____mutmut_2(self, users: Users, clock: Clock, longest: timedelta) -> None:
        self._users = users
        self._clock = None
        self._longest = longest

    def xǁLoginsǁ__init____mutmut_3(self, users: Users, clock: Clock, longest: timedelta) -> None:
        self._users = users
        self._clock = clock
        self._longest = None

    @_mutmut_mutated(mutants_xǁLoginsǁlive__mutmut)
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

    def xǁLoginsǁlive__mutmut_orig(self, session_id: str) -> tuple[Session, User]:
        """Raises `Unauthenticated`, which says why; `AccessDenied` for a disabled user."""
        login = self._users.login(session_id)
        if login is None:
            raise Unauthenticated("its session or its user is gone")
        if over := self._why_over(login):
            raise Unauthenticated(over)
        if login.user.disabled:
            raise AccessDenied(login.user.id)
        return login.session, login.user

    def xǁLoginsǁlive__mutmut_1(self, session_id: str) -> tuple[Session, User]:
        """Raises `Unauthenticated`, which says why; `AccessDenied` for a disabled user."""
        login = None
        if login is None:
            raise Unauthenticated("its session or its user is gone")
        if over := self._why_over(login):
            raise Unauthenticated(over)
        if login.user.disabled:
            raise AccessDenied(login.user.id)
        return login.session, login.user

    def xǁLoginsǁlive__mutmut_2(self, session_id: str) -> tuple[Session, User]:
        """Raises `Unauthenticated`, which says why; `AccessDenied` for a disabled user."""
        login = self._users.login(None)
        if login is None:
            raise Unauthenticated("its session or its user is gone")
        if over := self._why_over(login):
            raise Unauthenticated(over)
        if login.user.disabled:
            raise AccessDenied(login.user.id)
        return login.session, login.user

    def xǁLoginsǁlive__mutmut_3(self, session_id: str) -> tuple[Session, User]:
        """Raises `Unauthenticated`, which says why; `AccessDenied` for a disabled user."""
        login = self._users.login(session_id)
        if login is not None:
            raise Unauthenticated("its session or its user is gone")
        if over := self._why_over(login):
            raise Unauthenticated(over)
        if login.user.disabled:
            raise AccessDenied(login.user.id)
        return login.session, login.user

    def xǁLoginsǁlive__mutmut_4(self, session_id: str) -> tuple[Session, User]:
        """Raises `Unauthenticated`, which says why; `AccessDenied` for a disabled user."""
        login = self._users.login(session_id)
        if login is None:
            raise Unauthenticated(None)
        if over := self._why_over(login):
            raise Unauthenticated(over)
        if login.user.disabled:
            raise AccessDenied(login.user.id)
        return login.session, login.user

    def xǁLoginsǁlive__mutmut_5(self, session_id: str) -> tuple[Session, User]:
        """Raises `Unauthenticated`, which says why; `AccessDenied` for a disabled user."""
        login = self._users.login(session_id)
        if login is None:
            raise Unauthenticated("XXits session or its user is goneXX")
        if over := self._why_over(login):
            raise Unauthenticated(over)
        if login.user.disabled:
            raise AccessDenied(login.user.id)
        return login.session, login.user

    def xǁLoginsǁlive__mutmut_6(self, session_id: str) -> tuple[Session, User]:
        """Raises `Unauthenticated`, which says why; `AccessDenied` for a disabled user."""
        login = self._users.login(session_id)
        if login is None:
            raise Unauthenticated("ITS SESSION OR ITS USER IS GONE")
        if over := self._why_over(login):
            raise Unauthenticated(over)
        if login.user.disabled:
            raise AccessDenied(login.user.id)
        return login.session, login.user

    def xǁLoginsǁlive__mutmut_7(self, session_id: str) -> tuple[Session, User]:
        """Raises `Unauthenticated`, which says why; `AccessDenied` for a disabled user."""
        login = self._users.login(session_id)
        if login is None:
            raise Unauthenticated("its session or its user is gone")
        if over := self._why_over(None):
            raise Unauthenticated(over)
        if login.user.disabled:
            raise AccessDenied(login.user.id)
        return login.session, login.user

    def xǁLoginsǁlive__mutmut_8(self, session_id: str) -> tuple[Session, User]:
        """Raises `Unauthenticated`, which says why; `AccessDenied` for a disabled user."""
        login = self._users.login(session_id)
        if login is None:
            raise Unauthenticated("its session or its user is gone")
        if over := self._why_over(login):
            raise Unauthenticated(None)
        if login.user.disabled:
            raise AccessDenied(login.user.id)
        return login.session, login.user

    def xǁLoginsǁlive__mutmut_9(self, session_id: str) -> tuple[Session, User]:
        """Raises `Unauthenticated`, which says why; `AccessDenied` for a disabled user."""
        login = self._users.login(session_id)
        if login is None:
            raise Unauthenticated("its session or its user is gone")
        if over := self._why_over(login):
            raise Unauthenticated(over)
        if login.user.disabled:
            raise AccessDenied(None)
        return login.session, login.user

    @_mutmut_mutated(mutants_xǁLoginsǁlive_of__mutmut)
    def live_of(self, user_id: str) -> list[Session]:
        """The user's sessions that still count, the last used first."""
        live = [login.session for login in self._users.logins(user_id) if not self._why_over(login)]
        return sorted(live, key=lambda session: session.used_at, reverse=True)

    def xǁLoginsǁlive_of__mutmut_orig(self, user_id: str) -> list[Session]:
        """The user's sessions that still count, the last used first."""
        live = [login.session for login in self._users.logins(user_id) if not self._why_over(login)]
        return sorted(live, key=lambda session: session.used_at, reverse=True)

    def xǁLoginsǁlive_of__mutmut_1(self, user_id: str) -> list[Session]:
        """The user's sessions that still count, the last used first."""
        live = None
        return sorted(live, key=lambda session: session.used_at, reverse=True)

    def xǁLoginsǁlive_of__mutmut_2(self, user_id: str) -> list[Session]:
        """The user's sessions that still count, the last used first."""
        live = [login.session for login in self._users.logins(None) if not self._why_over(login)]
        return sorted(live, key=lambda session: session.used_at, reverse=True)

    def xǁLoginsǁlive_of__mutmut_3(self, user_id: str) -> list[Session]:
        """The user's sessions that still count, the last used first."""
        live = [login.session for login in self._users.logins(user_id) if self._why_over(login)]
        return sorted(live, key=lambda session: session.used_at, reverse=True)

    def xǁLoginsǁlive_of__mutmut_4(self, user_id: str) -> list[Session]:
        """The user's sessions that still count, the last used first."""
        live = [login.session for login in self._users.logins(user_id) if not self._why_over(None)]
        return sorted(live, key=lambda session: session.used_at, reverse=True)

    def xǁLoginsǁlive_of__mutmut_5(self, user_id: str) -> list[Session]:
        """The user's sessions that still count, the last used first."""
        live = [login.session for login in self._users.logins(user_id) if not self._why_over(login)]
        return sorted(None, key=lambda session: session.used_at, reverse=True)

    def xǁLoginsǁlive_of__mutmut_6(self, user_id: str) -> list[Session]:
        """The user's sessions that still count, the last used first."""
        live = [login.session for login in self._users.logins(user_id) if not self._why_over(login)]
        return sorted(live, key=None, reverse=True)

    def xǁLoginsǁlive_of__mutmut_7(self, user_id: str) -> list[Session]:
        """The user's sessions that still count, the last used first."""
        live = [login.session for login in self._users.logins(user_id) if not self._why_over(login)]
        return sorted(live, key=lambda session: session.used_at, reverse=None)

    def xǁLoginsǁlive_of__mutmut_8(self, user_id: str) -> list[Session]:
        """The user's sessions that still count, the last used first."""
        live = [login.session for login in self._users.logins(user_id) if not self._why_over(login)]
        return sorted(key=lambda session: session.used_at, reverse=True)

    def xǁLoginsǁlive_of__mutmut_9(self, user_id: str) -> list[Session]:
        """The user's sessions that still count, the last used first."""
        live = [login.session for login in self._users.logins(user_id) if not self._why_over(login)]
        return sorted(live, reverse=True)

    def xǁLoginsǁlive_of__mutmut_10(self, user_id: str) -> list[Session]:
        """The user's sessions that still count, the last used first."""
        live = [login.session for login in self._users.logins(user_id) if not self._why_over(login)]
        return sorted(live, key=lambda session: session.used_at, )

    def xǁLoginsǁlive_of__mutmut_11(self, user_id: str) -> list[Session]:
        """The user's sessions that still count, the last used first."""
        live = [login.session for login in self._users.logins(user_id) if not self._why_over(login)]
        return sorted(live, key=lambda session: None, reverse=True)

    def xǁLoginsǁlive_of__mutmut_12(self, user_id: str) -> list[Session]:
        """The user's sessions that still count, the last used first."""
        live = [login.session for login in self._users.logins(user_id) if not self._why_over(login)]
        return sorted(live, key=lambda session: session.used_at, reverse=False)

    @_mutmut_mutated(mutants_xǁLoginsǁrenewed__mutmut)
    def renewed(self, session: Session) -> Session:
        return session.renewed(self._clock.now(), self._longest)

    def xǁLoginsǁrenewed__mutmut_orig(self, session: Session) -> Session:
        return session.renewed(self._clock.now(), self._longest)

    def xǁLoginsǁrenewed__mutmut_1(self, session: Session) -> Session:
        return session.renewed(None, self._longest)

    def xǁLoginsǁrenewed__mutmut_2(self, session: Session) -> Session:
        return session.renewed(self._clock.now(), None)

    def xǁLoginsǁrenewed__mutmut_3(self, session: Session) -> Session:
        return session.renewed(self._longest)

    def xǁLoginsǁrenewed__mutmut_4(self, session: Session) -> Session:
        return session.renewed(self._clock.now(), )

    def now(self) -> datetime:
        return self._clock.now()

    @_mutmut_mutated(mutants_xǁLoginsǁ_why_over__mutmut)
    def _why_over(self, login: Login) -> str | None:
        now, session = self._clock.now(), login.session
        if not session.is_live(now) or now - session.created_at >= self._longest:
            return "its session has expired"
        return "its session was ended with others" if session.is_ended_by(login.cutoff) else None

    def xǁLoginsǁ_why_over__mutmut_orig(self, login: Login) -> str | None:
        now, session = self._clock.now(), login.session
        if not session.is_live(now) or now - session.created_at >= self._longest:
            return "its session has expired"
        return "its session was ended with others" if session.is_ended_by(login.cutoff) else None

    def xǁLoginsǁ_why_over__mutmut_1(self, login: Login) -> str | None:
        now, session = None
        if not session.is_live(now) or now - session.created_at >= self._longest:
            return "its session has expired"
        return "its session was ended with others" if session.is_ended_by(login.cutoff) else None

    def xǁLoginsǁ_why_over__mutmut_2(self, login: Login) -> str | None:
        now, session = self._clock.now(), login.session
        if not session.is_live(now) and now - session.created_at >= self._longest:
            return "its session has expired"
        return "its session was ended with others" if session.is_ended_by(login.cutoff) else None

    def xǁLoginsǁ_why_over__mutmut_3(self, login: Login) -> str | None:
        now, session = self._clock.now(), login.session
        if session.is_live(now) or now - session.created_at >= self._longest:
            return "its session has expired"
        return "its session was ended with others" if session.is_ended_by(login.cutoff) else None

    def xǁLoginsǁ_why_over__mutmut_4(self, login: Login) -> str | None:
        now, session = self._clock.now(), login.session
        if not session.is_live(None) or now - session.created_at >= self._longest:
            return "its session has expired"
        return "its session was ended with others" if session.is_ended_by(login.cutoff) else None

    def xǁLoginsǁ_why_over__mutmut_5(self, login: Login) -> str | None:
        now, session = self._clock.now(), login.session
        if not session.is_live(now) or now + session.created_at >= self._longest:
            return "its session has expired"
        return "its session was ended with others" if session.is_ended_by(login.cutoff) else None

    def xǁLoginsǁ_why_over__mutmut_6(self, login: Login) -> str | None:
        now, session = self._clock.now(), login.session
        if not session.is_live(now) or now - session.created_at > self._longest:
            return "its session has expired"
        return "its session was ended with others" if session.is_ended_by(login.cutoff) else None

    def xǁLoginsǁ_why_over__mutmut_7(self, login: Login) -> str | None:
        now, session = self._clock.now(), login.session
        if not session.is_live(now) or now - session.created_at >= self._longest:
            return "XXits session has expiredXX"
        return "its session was ended with others" if session.is_ended_by(login.cutoff) else None

    def xǁLoginsǁ_why_over__mutmut_8(self, login: Login) -> str | None:
        now, session = self._clock.now(), login.session
        if not session.is_live(now) or now - session.created_at >= self._longest:
            return "ITS SESSION HAS EXPIRED"
        return "its session was ended with others" if session.is_ended_by(login.cutoff) else None

    def xǁLoginsǁ_why_over__mutmut_9(self, login: Login) -> str | None:
        now, session = self._clock.now(), login.session
        if not session.is_live(now) or now - session.created_at >= self._longest:
            return "its session has expired"
        return "its session was ended with others" if (session.is_ended_by(login.cutoff)) and False else None

    def xǁLoginsǁ_why_over__mutmut_10(self, login: Login) -> str | None:
        now, session = self._clock.now(), login.session
        if not session.is_live(now) or now - session.created_at >= self._longest:
            return "its session has expired"
        return "its session was ended with others" if (session.is_ended_by(login.cutoff)) or True else None

    def xǁLoginsǁ_why_over__mutmut_11(self, login: Login) -> str | None:
        now, session = self._clock.now(), login.session
        if not session.is_live(now) or now - session.created_at >= self._longest:
            return "its session has expired"
        return "XXits session was ended with othersXX" if session.is_ended_by(login.cutoff) else None

    def xǁLoginsǁ_why_over__mutmut_12(self, login: Login) -> str | None:
        now, session = self._clock.now(), login.session
        if not session.is_live(now) or now - session.created_at >= self._longest:
            return "its session has expired"
        return "ITS SESSION WAS ENDED WITH OTHERS" if session.is_ended_by(login.cutoff) else None

    def xǁLoginsǁ_why_over__mutmut_13(self, login: Login) -> str | None:
        now, session = self._clock.now(), login.session
        if not session.is_live(now) or now - session.created_at >= self._longest:
            return "its session has expired"
        return "its session was ended with others" if session.is_ended_by(None) else None

mutants_xǁLoginsǁ__init____mutmut['_mutmut_orig'] = Logins.xǁLoginsǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁLoginsǁ__init____mutmut['xǁLoginsǁ__init____mutmut_1'] = Logins.xǁLoginsǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁLoginsǁ__init____mutmut['xǁLoginsǁ__init____mutmut_2'] = Logins.xǁLoginsǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁLoginsǁ__init____mutmut['xǁLoginsǁ__init____mutmut_3'] = Logins.xǁLoginsǁ__init____mutmut_3 # type: ignore # mutmut generated

mutants_xǁLoginsǁlive__mutmut['_mutmut_orig'] = Logins.xǁLoginsǁlive__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLoginsǁlive__mutmut['xǁLoginsǁlive__mutmut_1'] = Logins.xǁLoginsǁlive__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive__mutmut['xǁLoginsǁlive__mutmut_2'] = Logins.xǁLoginsǁlive__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive__mutmut['xǁLoginsǁlive__mutmut_3'] = Logins.xǁLoginsǁlive__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive__mutmut['xǁLoginsǁlive__mutmut_4'] = Logins.xǁLoginsǁlive__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive__mutmut['xǁLoginsǁlive__mutmut_5'] = Logins.xǁLoginsǁlive__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive__mutmut['xǁLoginsǁlive__mutmut_6'] = Logins.xǁLoginsǁlive__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive__mutmut['xǁLoginsǁlive__mutmut_7'] = Logins.xǁLoginsǁlive__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive__mutmut['xǁLoginsǁlive__mutmut_8'] = Logins.xǁLoginsǁlive__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive__mutmut['xǁLoginsǁlive__mutmut_9'] = Logins.xǁLoginsǁlive__mutmut_9 # type: ignore # mutmut generated

mutants_xǁLoginsǁlive_of__mutmut['_mutmut_orig'] = Logins.xǁLoginsǁlive_of__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLoginsǁlive_of__mutmut['xǁLoginsǁlive_of__mutmut_1'] = Logins.xǁLoginsǁlive_of__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive_of__mutmut['xǁLoginsǁlive_of__mutmut_2'] = Logins.xǁLoginsǁlive_of__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive_of__mutmut['xǁLoginsǁlive_of__mutmut_3'] = Logins.xǁLoginsǁlive_of__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive_of__mutmut['xǁLoginsǁlive_of__mutmut_4'] = Logins.xǁLoginsǁlive_of__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive_of__mutmut['xǁLoginsǁlive_of__mutmut_5'] = Logins.xǁLoginsǁlive_of__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive_of__mutmut['xǁLoginsǁlive_of__mutmut_6'] = Logins.xǁLoginsǁlive_of__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive_of__mutmut['xǁLoginsǁlive_of__mutmut_7'] = Logins.xǁLoginsǁlive_of__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive_of__mutmut['xǁLoginsǁlive_of__mutmut_8'] = Logins.xǁLoginsǁlive_of__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive_of__mutmut['xǁLoginsǁlive_of__mutmut_9'] = Logins.xǁLoginsǁlive_of__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive_of__mutmut['xǁLoginsǁlive_of__mutmut_10'] = Logins.xǁLoginsǁlive_of__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive_of__mutmut['xǁLoginsǁlive_of__mutmut_11'] = Logins.xǁLoginsǁlive_of__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLoginsǁlive_of__mutmut['xǁLoginsǁlive_of__mutmut_12'] = Logins.xǁLoginsǁlive_of__mutmut_12 # type: ignore # mutmut generated

mutants_xǁLoginsǁrenewed__mutmut['_mutmut_orig'] = Logins.xǁLoginsǁrenewed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLoginsǁrenewed__mutmut['xǁLoginsǁrenewed__mutmut_1'] = Logins.xǁLoginsǁrenewed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLoginsǁrenewed__mutmut['xǁLoginsǁrenewed__mutmut_2'] = Logins.xǁLoginsǁrenewed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLoginsǁrenewed__mutmut['xǁLoginsǁrenewed__mutmut_3'] = Logins.xǁLoginsǁrenewed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLoginsǁrenewed__mutmut['xǁLoginsǁrenewed__mutmut_4'] = Logins.xǁLoginsǁrenewed__mutmut_4 # type: ignore # mutmut generated

mutants_xǁLoginsǁ_why_over__mutmut['_mutmut_orig'] = Logins.xǁLoginsǁ_why_over__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLoginsǁ_why_over__mutmut['xǁLoginsǁ_why_over__mutmut_1'] = Logins.xǁLoginsǁ_why_over__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLoginsǁ_why_over__mutmut['xǁLoginsǁ_why_over__mutmut_2'] = Logins.xǁLoginsǁ_why_over__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLoginsǁ_why_over__mutmut['xǁLoginsǁ_why_over__mutmut_3'] = Logins.xǁLoginsǁ_why_over__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLoginsǁ_why_over__mutmut['xǁLoginsǁ_why_over__mutmut_4'] = Logins.xǁLoginsǁ_why_over__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLoginsǁ_why_over__mutmut['xǁLoginsǁ_why_over__mutmut_5'] = Logins.xǁLoginsǁ_why_over__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLoginsǁ_why_over__mutmut['xǁLoginsǁ_why_over__mutmut_6'] = Logins.xǁLoginsǁ_why_over__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLoginsǁ_why_over__mutmut['xǁLoginsǁ_why_over__mutmut_7'] = Logins.xǁLoginsǁ_why_over__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLoginsǁ_why_over__mutmut['xǁLoginsǁ_why_over__mutmut_8'] = Logins.xǁLoginsǁ_why_over__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLoginsǁ_why_over__mutmut['xǁLoginsǁ_why_over__mutmut_9'] = Logins.xǁLoginsǁ_why_over__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLoginsǁ_why_over__mutmut['xǁLoginsǁ_why_over__mutmut_10'] = Logins.xǁLoginsǁ_why_over__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLoginsǁ_why_over__mutmut['xǁLoginsǁ_why_over__mutmut_11'] = Logins.xǁLoginsǁ_why_over__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLoginsǁ_why_over__mutmut['xǁLoginsǁ_why_over__mutmut_12'] = Logins.xǁLoginsǁ_why_over__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLoginsǁ_why_over__mutmut['xǁLoginsǁ_why_over__mutmut_13'] = Logins.xǁLoginsǁ_why_over__mutmut_13 # type: ignore # mutmut generated
