"""Once more: that whoever calls still has an account, and that they know its password.

The session alone isn't enough for what changes who can sign in, or can't be undone (OWASP ASVS 5.0, 6.2.3 and 7.5.1).
"""

from dataclasses import dataclass
from typing import TypeVar

from domain.errors import NotYourPassword, Unauthenticated
from domain.guard import AccountGuard
from domain.ports import Passwords, Users
from domain.users import Credentials

T = TypeVar("T")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_still_there__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_still_there__mutmut)
def still_there(found: T | None) -> T:
    """What the store has of the caller. Raises `Unauthenticated`."""
    if found is None:
        raise Unauthenticated("its user is gone")
    return found


def x_still_there__mutmut_orig(found: T | None) -> T:
    """What the store has of the caller. Raises `Unauthenticated`."""
    if found is None:
        raise Unauthenticated("its user is gone")
    return found


def x_still_there__mutmut_1(found: T | None) -> T:
    """What the store has of the caller. Raises `Unauthenticated`."""
    if found is not None:
        raise Unauthenticated("its user is gone")
    return found


def x_still_there__mutmut_2(found: T | None) -> T:
    """What the store has of the caller. Raises `Unauthenticated`."""
    if found is None:
        raise Unauthenticated(None)
    return found


def x_still_there__mutmut_3(found: T | None) -> T:
    """What the store has of the caller. Raises `Unauthenticated`."""
    if found is None:
        raise Unauthenticated("XXits user is goneXX")
    return found


def x_still_there__mutmut_4(found: T | None) -> T:
    """What the store has of the caller. Raises `Unauthenticated`."""
    if found is None:
        raise Unauthenticated("ITS USER IS GONE")
    return found

mutants_x_still_there__mutmut['_mutmut_orig'] = x_still_there__mutmut_orig # type: ignore # mutmut generated
mutants_x_still_there__mutmut['x_still_there__mutmut_1'] = x_still_there__mutmut_1 # type: ignore # mutmut generated
mutants_x_still_there__mutmut['x_still_there__mutmut_2'] = x_still_there__mutmut_2 # type: ignore # mutmut generated
mutants_x_still_there__mutmut['x_still_there__mutmut_3'] = x_still_there__mutmut_3 # type: ignore # mutmut generated
mutants_x_still_there__mutmut['x_still_there__mutmut_4'] = x_still_there__mutmut_4 # type: ignore # mutmut generated
mutants_xǁReauthenticationǁcredentials__mutmut: MutantDict = {}  # type: ignore
mutants_xǁReauthenticationǁrequire__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class Reauthentication:
    users: Users
    passwords: Passwords
    guard: AccountGuard

    @_mutmut_mutated(mutants_xǁReauthenticationǁcredentials__mutmut)
    def credentials(self, user_id: str) -> Credentials:
        """Raises `Unauthenticated`."""
        return still_there(self.users.credentials_of(user_id))

    def xǁReauthenticationǁcredentials__mutmut_orig(self, user_id: str) -> Credentials:
        """Raises `Unauthenticated`."""
        return still_there(self.users.credentials_of(user_id))

    def xǁReauthenticationǁcredentials__mutmut_1(self, user_id: str) -> Credentials:
        """Raises `Unauthenticated`."""
        return still_there(None)

    def xǁReauthenticationǁcredentials__mutmut_2(self, user_id: str) -> Credentials:
        """Raises `Unauthenticated`."""
        return still_there(self.users.credentials_of(None))

    @_mutmut_mutated(mutants_xǁReauthenticationǁrequire__mutmut)
    def require(self, credentials: Credentials, password: str) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        with self.guard.guessing(credentials.user.id):
            if not self.passwords.verify(password, credentials.password_hash):
                raise NotYourPassword

    def xǁReauthenticationǁrequire__mutmut_orig(self, credentials: Credentials, password: str) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        with self.guard.guessing(credentials.user.id):
            if not self.passwords.verify(password, credentials.password_hash):
                raise NotYourPassword

    def xǁReauthenticationǁrequire__mutmut_1(self, credentials: Credentials, password: str) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        with self.guard.guessing(None):
            if not self.passwords.verify(password, credentials.password_hash):
                raise NotYourPassword

    def xǁReauthenticationǁrequire__mutmut_2(self, credentials: Credentials, password: str) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        with self.guard.guessing(credentials.user.id):
            if self.passwords.verify(password, credentials.password_hash):
                raise NotYourPassword

    def xǁReauthenticationǁrequire__mutmut_3(self, credentials: Credentials, password: str) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        with self.guard.guessing(credentials.user.id):
            if not self.passwords.verify(None, credentials.password_hash):
                raise NotYourPassword

    def xǁReauthenticationǁrequire__mutmut_4(self, credentials: Credentials, password: str) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        with self.guard.guessing(credentials.user.id):
            if not self.passwords.verify(password, None):
                raise NotYourPassword

    def xǁReauthenticationǁrequire__mutmut_5(self, credentials: Credentials, password: str) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        with self.guard.guessing(credentials.user.id):
            if not self.passwords.verify(credentials.password_hash):
                raise NotYourPassword

    def xǁReauthenticationǁrequire__mutmut_6(self, credentials: Credentials, password: str) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        with self.guard.guessing(credentials.user.id):
            if not self.passwords.verify(password, ):
                raise NotYourPassword

mutants_xǁReauthenticationǁcredentials__mutmut['_mutmut_orig'] = Reauthentication.xǁReauthenticationǁcredentials__mutmut_orig # type: ignore # mutmut generated
mutants_xǁReauthenticationǁcredentials__mutmut['xǁReauthenticationǁcredentials__mutmut_1'] = Reauthentication.xǁReauthenticationǁcredentials__mutmut_1 # type: ignore # mutmut generated
mutants_xǁReauthenticationǁcredentials__mutmut['xǁReauthenticationǁcredentials__mutmut_2'] = Reauthentication.xǁReauthenticationǁcredentials__mutmut_2 # type: ignore # mutmut generated

mutants_xǁReauthenticationǁrequire__mutmut['_mutmut_orig'] = Reauthentication.xǁReauthenticationǁrequire__mutmut_orig # type: ignore # mutmut generated
mutants_xǁReauthenticationǁrequire__mutmut['xǁReauthenticationǁrequire__mutmut_1'] = Reauthentication.xǁReauthenticationǁrequire__mutmut_1 # type: ignore # mutmut generated
mutants_xǁReauthenticationǁrequire__mutmut['xǁReauthenticationǁrequire__mutmut_2'] = Reauthentication.xǁReauthenticationǁrequire__mutmut_2 # type: ignore # mutmut generated
mutants_xǁReauthenticationǁrequire__mutmut['xǁReauthenticationǁrequire__mutmut_3'] = Reauthentication.xǁReauthenticationǁrequire__mutmut_3 # type: ignore # mutmut generated
mutants_xǁReauthenticationǁrequire__mutmut['xǁReauthenticationǁrequire__mutmut_4'] = Reauthentication.xǁReauthenticationǁrequire__mutmut_4 # type: ignore # mutmut generated
mutants_xǁReauthenticationǁrequire__mutmut['xǁReauthenticationǁrequire__mutmut_5'] = Reauthentication.xǁReauthenticationǁrequire__mutmut_5 # type: ignore # mutmut generated
mutants_xǁReauthenticationǁrequire__mutmut['xǁReauthenticationǁrequire__mutmut_6'] = Reauthentication.xǁReauthenticationǁrequire__mutmut_6 # type: ignore # mutmut generated
