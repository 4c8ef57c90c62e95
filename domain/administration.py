"""What an operator does with other people's accounts."""

import secrets
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from domain.credentials import Credentials, Cutoff
from domain.directory import Page
from domain.errors import AccessDenied, InvalidRequest, NotFound, Unavailable
from domain.events import Actor, Journal, Kind
from domain.logins import Logins
from domain.mail import Errand
from domain.my_account import Erase
from domain.ports import Clock, Directory, Errands, Ids, Passwords, Sessions, Users
from domain.recent import RecentSignIn
from domain.sessions import Origin, Session
from domain.user_forms import UserForm
from domain.users import Changes, User


@dataclass(frozen=True, slots=True)
class Administration:
    """Each method that takes a user's id raises `NotFound` where there is no such user.

    `mails` is whether errands come to mails, `by` who does it, for the journal.
    """

    users: Users
    directory: Directory
    sessions: Sessions
    logins: Logins
    passwords: Passwords
    ids: Ids
    clock: Clock
    errands: Errands
    erase: Erase
    journal: Journal
    mails: bool = True
    by: Actor = field(default=Actor("administrator"))

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
        event = self.journal.event("created", user.id, self.by, email=user.email)
        with self.journal.recording(self.users, event) as users:
            users.register(Credentials(user, self._nobodys_hash()), None)
        self.errands.leave(Errand("forgot", address=user.email))
        return user

    def change(self, user_id: str, data: Mapping[str, object]) -> User:
        """The fields that are given; whoever is disabled is signed out everywhere. Raises `InvalidRequest`."""
        form = UserForm.of_changes(data)
        if form.sets_anew and not self.mails:
            raise InvalidRequest(
                "This stage sends no mails, so that nobody could set a new password: disable the user"
            )
        user = _found(self.users.get(user_id))
        if form.fields:
            user = self._changed(user, form.fields)
        if form.fields.get("disabled"):
            self.users.cut_off(user_id, Cutoff(self.clock.now()))
        if form.sets_anew:
            self._require_new_password(user_id)
        return user

    def _changed(self, user: User, fields: Changes) -> User:
        events = [self.journal.event(kind, user.id, self.by) for kind in _changes(user, fields)]
        with self.journal.recording(self.users, *events) as users:
            return _found(users.change(user.id, fields))

    def _require_new_password(self, user_id: str) -> None:
        """The one that there is opens nothing more, and all sessions are over; a link to set another is mailed.

        It is replaced, and not marked, so that this holds in a program that shares the store, too.
        """
        found = self.users.credentials_of(user_id)
        if found is None:
            raise NotFound
        since, old = found.cutoff.next(self.clock.now()), found.password_hash
        with self.journal.recording(self.users, self.journal.event("password_required", user_id, self.by)) as users:
            if not users.set_password(user_id, self._nobodys_hash(), replacing=old, sessions_from=since):
                raise Unavailable("the password is being changed at this moment")
        self.errands.leave(Errand("forgot", address=found.user.email))

    def _nobodys_hash(self) -> str:
        return self.passwords.hash(secrets.token_urlsafe(32))

    def sessions_of(self, user_id: str) -> list[Session]:
        """Those that still count, the last used first."""
        return self.logins.live_of(_found(self.users.get(user_id)).id)

    def end_session(self, user_id: str, handle: str) -> None:
        """Raises `NotFound` for a session that isn't the user's, too."""
        event = self.journal.event("session_ended", user_id, self.by, session=handle)
        with self.journal.recording(self.sessions, event) as sessions:
            if not sessions.end_of(user_id, handle):
                raise NotFound

    def sign_out(self, user_id: str) -> None:
        """End all sessions of the user."""
        user = _found(self.users.get(user_id))
        with self.journal.recording(self.users, self.journal.event("sessions_ended", user.id, self.by)) as users:
            users.cut_off(user.id, Cutoff(self.clock.now()))

    def delete(self, user_id: str) -> None:
        """Nothing of the user is left."""
        self.erase(_found(self.users.get(user_id)))
        self.journal.tell(self.journal.event("account_deleted", user_id, self.by))


def _changes(user: User, fields: Changes) -> Iterator[Kind]:
    """What these fields, of which None takes one away, change in a user."""
    if "roles" in fields and (fields["roles"] or ()) != user.roles:
        yield "role_changed"
    if "disabled" in fields and (disabled := bool(fields["disabled"])) != user.disabled:
        yield "disabled" if disabled else "enabled"


@dataclass(frozen=True, slots=True)
class Administrators:
    """The users who may administer, by a role of theirs; none of them locks themselves out."""

    role: str
    administration: Administration
    recent: RecentSignIn

    def admit(self, user_id: str, roles: Collection[str], origin: Origin) -> "Administrator":
        """Raises `AccessDenied`."""
        if self.role not in roles:
            raise AccessDenied(user_id)
        by = Actor("administrator", origin, user_id)
        return Administrator(user_id, self.role, replace(self.administration, by=by))

    def admit_to_change(self, user_id: str, session: str, roles: Collection[str], origin: Origin) -> "Administrator":
        """For a caller by the session of this handle. Raises `AccessDenied` and `SignedInTooLongAgo`."""
        admitted = self.admit(user_id, roles, origin)
        self.recent.require(user_id, session)
        return admitted


@dataclass(frozen=True, slots=True)
class Administrator:
    """One of them, who was admitted: `administration` is for what can't lock them out."""

    id: str
    role: str
    administration: Administration

    def change(self, user_id: str, data: Mapping[str, object]) -> User:
        """See `Administration.change`."""
        roles = data.get("roles", [self.role])
        if self.id == user_id and (data.get("disabled") or not isinstance(roles, list) or self.role not in roles):
            raise InvalidRequest(f"Nobody disables themselves, or takes the role {self.role} from themselves")
        return self.administration.change(user_id, data)

    def delete(self, user_id: str) -> None:
        """See `Administration.delete`."""
        if self.id == user_id:
            raise InvalidRequest("Nobody deletes themselves here")
        self.administration.delete(user_id)


def _found(user: User | None) -> User:
    if user is None:
        raise NotFound
    return user
