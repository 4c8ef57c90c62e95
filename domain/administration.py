"""What an operator does with other people's accounts."""

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from domain.directory import Page
from domain.errors import AccessDenied, InvalidRequest, NotFound
from domain.logins import Logins
from domain.mail import Errand
from domain.my_account import Erase
from domain.ports import Clock, Directory, Errands, Ids, Passwords, Sessions, Users
from domain.sessions import Session
from domain.user_forms import UserForm
from domain.users import Credentials, Cutoff, User


@dataclass(frozen=True, slots=True)
class Administration:
    """Each method that takes a user's id raises `NotFound` where there is no such user."""

    users: Users
    directory: Directory
    sessions: Sessions
    logins: Logins
    passwords: Passwords
    ids: Ids
    clock: Clock
    errands: Errands
    erase: Erase

    def page(self, limit: int, after: str = "") -> Page:
        """See `Directory.page`."""
        return self.directory.page(limit, after)

    def find(self, who: str) -> User:
        """By id or address. Raises `NotFound`."""
        credentials = self.users.credentials(who) if "@" in who else None
        return credentials.user if credentials else _found(self.users.get(who))

    def get(self, user_id: str) -> User:
        return _found(self.users.get(user_id))

    def create(self, data: Mapping[str, object]) -> User:
        """A user with a password that nobody knows, who is mailed a link to set one. Raises `EmailInUse`."""
        fields: dict[str, Any] = dict(UserForm.of_new_user(data).fields)
        user = User(id=self.ids.user_id(), **{name: value for name, value in fields.items() if value is not None})
        self.users.register(Credentials(user, self.passwords.hash(secrets.token_urlsafe(32))), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def change(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        changes = UserForm.of_changes(data).fields
        user = _found(self.users.change(user_id, changes))
        if changes.get("disabled"):
            self.sign_out(user_id)
        return user

    def sessions_of(self, user_id: str) -> list[Session]:
        """Those that still count, the last used first."""
        return self.logins.live_of(_found(self.users.get(user_id)).id)

    def end_session(self, user_id: str, handle: str) -> None:
        """Raises `NotFound` for a session that isn't the user's, too."""
        if not self.sessions.end_of(user_id, handle):
            raise NotFound

    def sign_out(self, user_id: str) -> None:
        """End all sessions of the user."""
        self.users.cut_off(_found(self.users.get(user_id)).id, Cutoff(self.clock.now()))

    def delete(self, user_id: str) -> None:
        """Nothing of the user is left."""
        self.erase(_found(self.users.get(user_id)))


@dataclass(frozen=True, slots=True)
class Administrators:
    """The users who may administer, by a role of theirs; none of them locks themselves out."""

    role: str
    administration: Administration

    def admit(self, user_id: str, roles: Collection[str]) -> Administration:
        """Raises `AccessDenied`."""
        if self.role not in roles:
            raise AccessDenied(user_id)
        return self.administration

    def change(self, caller: str, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if caller == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def delete(self, caller: str, user_id: str) -> None:
        """See `Administration.delete`."""
        if caller == user_id:
            raise InvalidRequest("Nobody deletes themselves here")
        self.administration.delete(user_id)


def _found(user: User | None) -> User:
    if user is None:
        raise NotFound
    return user
