"""My sessions: where somebody is signed in, and the end of any of it (OWASP ASVS 5.0, 7.5.2)."""

from dataclasses import dataclass

from domain.errors import NotFound
from domain.logins import Logins
from domain.ports import Clock, Sessions, Users
from domain.sessions import Session
from domain.users import Cutoff


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁMySessionsǁall__mutmut: MutantDict = {}  # type: ignore
mutants_xǁMySessionsǁend__mutmut: MutantDict = {}  # type: ignore
mutants_xǁMySessionsǁend_others__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class MySessions:
    """Sessions are named by their handles; nobody's but the user's own are seen or ended."""

    users: Users
    sessions: Sessions
    logins: Logins
    clock: Clock

    @_mutmut_mutated(mutants_xǁMySessionsǁall__mutmut)
    def all(self, user_id: str) -> list[Session]:
        return self.logins.live_of(user_id)

    def xǁMySessionsǁall__mutmut_orig(self, user_id: str) -> list[Session]:
        return self.logins.live_of(user_id)

    def xǁMySessionsǁall__mutmut_1(self, user_id: str) -> list[Session]:
        return self.logins.live_of(None)

    @_mutmut_mutated(mutants_xǁMySessionsǁend__mutmut)
    def end(self, user_id: str, handle: str) -> None:
        """Raises `NotFound`."""
        if not self.sessions.end_of(user_id, handle):
            raise NotFound

    def xǁMySessionsǁend__mutmut_orig(self, user_id: str, handle: str) -> None:
        """Raises `NotFound`."""
        if not self.sessions.end_of(user_id, handle):
            raise NotFound

    def xǁMySessionsǁend__mutmut_1(self, user_id: str, handle: str) -> None:
        """Raises `NotFound`."""
        if self.sessions.end_of(user_id, handle):
            raise NotFound

    def xǁMySessionsǁend__mutmut_2(self, user_id: str, handle: str) -> None:
        """Raises `NotFound`."""
        if not self.sessions.end_of(None, handle):
            raise NotFound

    def xǁMySessionsǁend__mutmut_3(self, user_id: str, handle: str) -> None:
        """Raises `NotFound`."""
        if not self.sessions.end_of(user_id, None):
            raise NotFound

    def xǁMySessionsǁend__mutmut_4(self, user_id: str, handle: str) -> None:
        """Raises `NotFound`."""
        if not self.sessions.end_of(handle):
            raise NotFound

    def xǁMySessionsǁend__mutmut_5(self, user_id: str, handle: str) -> None:
        """Raises `NotFound`."""
        if not self.sessions.end_of(user_id, ):
            raise NotFound

    @_mutmut_mutated(mutants_xǁMySessionsǁend_others__mutmut)
    def end_others(self, user_id: str, current: str) -> None:
        self.users.cut_off(user_id, Cutoff(self.clock.now(), keep=current))

    def xǁMySessionsǁend_others__mutmut_orig(self, user_id: str, current: str) -> None:
        self.users.cut_off(user_id, Cutoff(self.clock.now(), keep=current))

    def xǁMySessionsǁend_others__mutmut_1(self, user_id: str, current: str) -> None:
        self.users.cut_off(None, Cutoff(self.clock.now(), keep=current))

    def xǁMySessionsǁend_others__mutmut_2(self, user_id: str, current: str) -> None:
        self.users.cut_off(user_id, None)

    def xǁMySessionsǁend_others__mutmut_3(self, user_id: str, current: str) -> None:
        self.users.cut_off(Cutoff(self.clock.now(), keep=current))

    def xǁMySessionsǁend_others__mutmut_4(self, user_id: str, current: str) -> None:
        self.users.cut_off(user_id, )

    def xǁMySessionsǁend_others__mutmut_5(self, user_id: str, current: str) -> None:
        self.users.cut_off(user_id, Cutoff(None, keep=current))

    def xǁMySessionsǁend_others__mutmut_6(self, user_id: str, current: str) -> None:
        self.users.cut_off(user_id, Cutoff(self.clock.now(), keep=None))

    def xǁMySessionsǁend_others__mutmut_7(self, user_id: str, current: str) -> None:
        self.users.cut_off(user_id, Cutoff(keep=current))

    def xǁMySessionsǁend_others__mutmut_8(self, user_id: str, current: str) -> None:
        self.users.cut_off(user_id, Cutoff(self.clock.now(), ))

mutants_xǁMySessionsǁall__mutmut['_mutmut_orig'] = MySessions.xǁMySessionsǁall__mutmut_orig # type: ignore # mutmut generated
mutants_xǁMySessionsǁall__mutmut['xǁMySessionsǁall__mutmut_1'] = MySessions.xǁMySessionsǁall__mutmut_1 # type: ignore # mutmut generated

mutants_xǁMySessionsǁend__mutmut['_mutmut_orig'] = MySessions.xǁMySessionsǁend__mutmut_orig # type: ignore # mutmut generated
mutants_xǁMySessionsǁend__mutmut['xǁMySessionsǁend__mutmut_1'] = MySessions.xǁMySessionsǁend__mutmut_1 # type: ignore # mutmut generated
mutants_xǁMySessionsǁend__mutmut['xǁMySessionsǁend__mutmut_2'] = MySessions.xǁMySessionsǁend__mutmut_2 # type: ignore # mutmut generated
mutants_xǁMySessionsǁend__mutmut['xǁMySessionsǁend__mutmut_3'] = MySessions.xǁMySessionsǁend__mutmut_3 # type: ignore # mutmut generated
mutants_xǁMySessionsǁend__mutmut['xǁMySessionsǁend__mutmut_4'] = MySessions.xǁMySessionsǁend__mutmut_4 # type: ignore # mutmut generated
mutants_xǁMySessionsǁend__mutmut['xǁMySessionsǁend__mutmut_5'] = MySessions.xǁMySessionsǁend__mutmut_5 # type: ignore # mutmut generated

mutants_xǁMySessionsǁend_others__mutmut['_mutmut_orig'] = MySessions.xǁMySessionsǁend_others__mutmut_orig # type: ignore # mutmut generated
mutants_xǁMySessionsǁend_others__mutmut['xǁMySessionsǁend_others__mutmut_1'] = MySessions.xǁMySessionsǁend_others__mutmut_1 # type: ignore # mutmut generated
mutants_xǁMySessionsǁend_others__mutmut['xǁMySessionsǁend_others__mutmut_2'] = MySessions.xǁMySessionsǁend_others__mutmut_2 # type: ignore # mutmut generated
mutants_xǁMySessionsǁend_others__mutmut['xǁMySessionsǁend_others__mutmut_3'] = MySessions.xǁMySessionsǁend_others__mutmut_3 # type: ignore # mutmut generated
mutants_xǁMySessionsǁend_others__mutmut['xǁMySessionsǁend_others__mutmut_4'] = MySessions.xǁMySessionsǁend_others__mutmut_4 # type: ignore # mutmut generated
mutants_xǁMySessionsǁend_others__mutmut['xǁMySessionsǁend_others__mutmut_5'] = MySessions.xǁMySessionsǁend_others__mutmut_5 # type: ignore # mutmut generated
mutants_xǁMySessionsǁend_others__mutmut['xǁMySessionsǁend_others__mutmut_6'] = MySessions.xǁMySessionsǁend_others__mutmut_6 # type: ignore # mutmut generated
mutants_xǁMySessionsǁend_others__mutmut['xǁMySessionsǁend_others__mutmut_7'] = MySessions.xǁMySessionsǁend_others__mutmut_7 # type: ignore # mutmut generated
mutants_xǁMySessionsǁend_others__mutmut['xǁMySessionsǁend_others__mutmut_8'] = MySessions.xǁMySessionsǁend_others__mutmut_8 # type: ignore # mutmut generated
