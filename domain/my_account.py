"""My account: what is kept of somebody, seen, changed, taken along and deleted."""

from dataclasses import dataclass, replace
from typing import Any

from domain.errors import NotYourPassword, Unauthenticated
from domain.forms import NamesForm, PasswordForm
from domain.guard import AccountGuard, keys_of
from domain.one_time import OneTimeToken
from domain.ports import OneTimeTokens, Passwords, Tallies, Users
from domain.sessions import Session
from domain.users import Credentials, Cutoff, User


@dataclass(frozen=True, slots=True)
class Kept:
    """All that is kept of a user, but for the password's hash and how often somebody tried to be them."""

    user: User
    cutoff: Cutoff
    sessions: tuple[Session, ...]
    tokens: tuple[OneTimeToken, ...]


@dataclass(frozen=True, slots=True)
class Erase:
    """Leaves nothing of a user. Whatever cuts it off, it can be run again."""

    users: Users
    tokens: OneTimeTokens
    tallies: Tallies

    def __call__(self, user: User) -> None:
        self.users.delete(user.id)
        self.tokens.drop(user.id)
        for key in keys_of(user):
            self.tallies.drop(key)


@dataclass(frozen=True, slots=True)
class MyAccount:
    """Each raises `Unauthenticated` where there is no such user any more."""

    users: Users
    tokens: OneTimeTokens
    passwords: Passwords
    guard: AccountGuard
    erase: Erase

    def get(self, user_id: str) -> User:
        return _there(self.users.get(user_id))

    def rename(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(user, **{**changes, "full_name": None}).display_name
        return _there(self.users.change(user_id, changes))

    def export(self, user_id: str) -> Kept:
        credentials = self._credentials(user_id)
        sessions = tuple(login.session for login in self.users.logins(user_id))
        return Kept(credentials.user, credentials.cutoff, sessions, tuple(self.tokens.of(user_id)))

    def delete(self, user_id: str, form: PasswordForm) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        credentials = self._credentials(user_id)
        with self.guard.guessing(user_id):
            if not self.passwords.verify(form.password, credentials.password_hash):
                raise NotYourPassword
        self.erase(credentials.user)

    def _credentials(self, user_id: str) -> Credentials:
        credentials = self.users.credentials_of(user_id)
        if credentials is None:
            raise Unauthenticated("its user is gone")
        return credentials


def _there(user: User | None) -> User:
    if user is None:
        raise Unauthenticated("its user is gone")
    return user
