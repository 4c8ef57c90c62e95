"""My account: what is kept of somebody, seen, changed, taken along and deleted."""

from dataclasses import dataclass, replace
from typing import Any

from domain.credentials import Cutoff
from domain.events import ALL, Actor, Event, Journal, MyEvents
from domain.forms import NamesForm, PasswordForm
from domain.guard import keys_of
from domain.one_time import OneTimeToken
from domain.ports import Events, OneTimeTokens, Tallies, Users
from domain.reauthentication import Reauthentication, still_there
from domain.recent import RecentSignIn
from domain.sessions import Origin, Session
from domain.users import User


@dataclass(frozen=True, slots=True)
class Kept:
    """All that is kept of a user, but for the password's hash and how often somebody tried to be them."""

    user: User
    cutoff: Cutoff
    sessions: tuple[Session, ...]
    tokens: tuple[OneTimeToken, ...]
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Erase:
    """Leaves nothing of a user. Whatever cuts it off, it can be run again."""

    users: Users
    tokens: OneTimeTokens
    events: Events
    tallies: Tallies

    def __call__(self, user: User) -> None:
        self.users.delete(user.id)
        self.tokens.drop(user.id)
        self.events.drop(user.id)
        for key in keys_of(user):
            self.tallies.drop(key)


@dataclass(frozen=True, slots=True)
class MyAccount:
    """Each raises `Unauthenticated` where there is no such user any more."""

    users: Users
    tokens: OneTimeTokens
    reauthentication: Reauthentication
    erase: Erase
    events: MyEvents
    journal: Journal
    recent: RecentSignIn

    def get(self, user_id: str) -> User:
        return still_there(self.users.get(user_id))

    def rename(self, user_id: str, form: NamesForm) -> User:
        user = self.get(user_id)
        changes: dict[str, Any] = {**form.changes}
        if user.full_name:  # another program shows it
            changes["full_name"] = replace(user, **{**changes, "full_name": None}).display_name
        return still_there(self.users.change(user_id, changes))

    def export(self, user_id: str, session: str) -> Kept:
        """For a caller by the session of this handle. Raises `SignedInTooLongAgo`."""
        self.recent.require(user_id, session)
        return self.kept(user_id)

    def kept(self, user_id: str) -> Kept:
        credentials = self.reauthentication.credentials(user_id)
        sessions = tuple(login.session for login in self.users.logins(user_id))
        tokens, events = tuple(self.tokens.of(user_id)), tuple(self.events.of(user_id, ALL))
        return Kept(credentials.user, credentials.cutoff, sessions, tokens, events)

    def delete(self, user_id: str, form: PasswordForm, origin: Origin) -> None:
        """Raises `NotYourPassword`, and `TooManyRequests`, before the password is looked at."""
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.erase(credentials.user)
        self.journal.tell(self.journal.event("account_deleted", user_id, Actor(origin=origin)))
