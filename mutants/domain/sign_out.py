"""Sign out: the session is over, and with it every token of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.ports import AccessTokens, Sessions


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁSignOutǁ__call____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class SignOut:
    sessions: Sessions
    tokens: AccessTokens

    @_mutmut_mutated(mutants_xǁSignOutǁ__call____mutmut)
    def __call__(self, token: str) -> None:
        """Raises `Unauthenticated`."""
        self.sessions.end(self.tokens.session_of(token))

    def xǁSignOutǁ__call____mutmut_orig(self, token: str) -> None:
        """Raises `Unauthenticated`."""
        self.sessions.end(self.tokens.session_of(token))

    def xǁSignOutǁ__call____mutmut_1(self, token: str) -> None:
        """Raises `Unauthenticated`."""
        self.sessions.end(None)

    def xǁSignOutǁ__call____mutmut_2(self, token: str) -> None:
        """Raises `Unauthenticated`."""
        self.sessions.end(self.tokens.session_of(None))

mutants_xǁSignOutǁ__call____mutmut['_mutmut_orig'] = SignOut.xǁSignOutǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignOutǁ__call____mutmut['xǁSignOutǁ__call____mutmut_1'] = SignOut.xǁSignOutǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignOutǁ__call____mutmut['xǁSignOutǁ__call____mutmut_2'] = SignOut.xǁSignOutǁ__call____mutmut_2 # type: ignore # mutmut generated
