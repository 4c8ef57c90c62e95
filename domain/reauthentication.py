"""Once more: that whoever calls still has an account, and that they know its password.

The session alone isn't enough for what changes who can sign in, or can't be undone (OWASP ASVS 5.0, 6.2.3 and 7.5.1).
"""

from dataclasses import dataclass
from typing import TypeVar

from domain.credentials import Credentials
from domain.errors import NotYourPassword, Unauthenticated
from domain.guard import AccountGuard
from domain.ports import Passwords, Users

T = TypeVar("T")


def still_there(found: T | None) -> T:
    """What the store has of the caller. Raises `Unauthenticated`."""
    if found is None:
        raise Unauthenticated("its user is gone")
    return found


@dataclass(frozen=True, slots=True)
class Reauthentication:
    users: Users
    passwords: Passwords
    guard: AccountGuard

    def credentials(self, user_id: str) -> Credentials:
        """Raises `Unauthenticated`."""
        return still_there(self.users.credentials_of(user_id))

    def require(self, credentials: Credentials, password: str) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        with self.guard.guessing(credentials.user.id):
            if not self.passwords.verify(password, credentials.password_hash):
                raise NotYourPassword
