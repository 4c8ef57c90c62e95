"""The users port over both stores: people who only our store has are there, all others in the other program's."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from domain.credentials import Credentials, Cutoff
from domain.errors import EmailInUse
from domain.logins import Login
from domain.moving import Moving, digest_of, later
from domain.ports import Sessions, Users
from domain.sessions import Session
from domain.users import Changes, User, canonical_email


class Former(Users, Protocol):
    """The other program's users."""

    def require_free(self, email: str) -> None:
        """Raises `EmailInUse` where somebody there has the address, in any letters."""


@dataclass(frozen=True, slots=True)
class MovingUsers:
    """`sessions` are the other program's."""

    current: Users
    former: Former
    sessions: Sessions
    moving: Moving

    def register(self, credentials: Credentials, session: Session | None) -> None:
        self._settle(credentials.user.email)
        self.former.require_free(credentials.user.email)
        self.current.register(credentials, session)

    def credentials(self, email: str) -> Credentials | None:
        # The same questions whoever it is, so that their time doesn't tell who has an account.
        mine, theirs = self.current.credentials(email), self.former.credentials(email)
        copy = self.current.credentials_of(theirs.user.id if theirs else canonical_email(email))
        if mine and not mine.moved:
            return mine
        return _under(theirs, copy) if theirs else None

    def get(self, user_id: str) -> User | None:
        found = self.credentials_of(user_id)
        return found.user if found else None

    def credentials_of(self, user_id: str) -> Credentials | None:
        mine, theirs = self.current.credentials_of(user_id), self.former.credentials_of(user_id)
        if theirs:
            return _under(theirs, mine)
        return mine if mine and not mine.moved else None

    def login(self, session_id: str) -> Login | None:
        login = self.current.login(session_id)
        if login is None or not login.moved:
            return login
        return self._theirs(login, self.former.credentials_of(login.user.id))

    def _theirs(self, login: Login, theirs: Credentials | None) -> Login | None:
        """A session of our store with whose it is in the other; None where that one has ended it."""
        if theirs is None or digest_of(theirs.password_hash) != login.moved:
            return None
        session = self._linked(login.session, theirs)
        cutoff = later(login.cutoff, theirs.cutoff)
        return Login(session, theirs.user, cutoff) if session else None

    def _linked(self, session: Session, theirs: Credentials) -> Session | None:
        """It lives no longer than the one that it is linked to."""
        if session.linked is None:
            return session
        former = self.sessions.get(session.linked)
        if former is None or former.user_id != session.user_id or former.is_ended_by(theirs.cutoff):
            return None
        return replace(session, expires_at=min(session.expires_at, former.expires_at))

    def logins(self, user_id: str) -> list[Login]:
        """Of both stores."""
        logins, theirs = self.current.logins(user_id), self.former.credentials_of(user_id)
        if theirs is None:
            return [login for login in logins if not login.moved]
        ours = [login for each in logins if (login := self._theirs(each, theirs))]
        return [*ours, *self.former.logins(user_id)]

    def cut_off(self, user_id: str, cutoff: Cutoff) -> None:
        if self.former.get(user_id):
            self.former.cut_off(user_id, self._there(user_id, cutoff))
        self.current.cut_off(user_id, cutoff)

    def _there(self, user_id: str, cutoff: Cutoff) -> Cutoff:
        """The cutoff as the other store needs it: whoever is kept here keeps the session that it is linked to."""
        kept = (login.session for login in self.current.logins(user_id) if login.session.handle == cutoff.keep)
        linked = next((session.linked for session in kept if session.linked), None)
        former = self.sessions.get(linked) if linked else None
        return replace(cutoff, keep=former.handle) if former else cutoff

    def set_password(
        self,
        user_id: str,
        password_hash: str,
        *,
        replacing: str,
        sessions_from: datetime | None = None,
        keep: str | None = None,
    ) -> bool:
        if self.former.get(user_id) is None:
            return self.current.set_password(
                user_id, password_hash, replacing=replacing, sessions_from=sessions_from, keep=keep
            )
        cutoff = Cutoff(sessions_from, keep) if sessions_from else Cutoff()
        there = self._there(user_id, cutoff)
        if not self.former.set_password(
            user_id, password_hash, replacing=replacing, sessions_from=sessions_from, keep=there.keep
        ):
            return False
        if sessions_from:  # the other program knows of no cutoff
            self.former.cut_off(user_id, there)
        self._follow(user_id, cutoff)
        return True

    def set_email(self, user_id: str, email: str, *, replacing: str, sessions_from: datetime | None = None) -> bool:
        self._settle(email)
        if self.former.get(user_id) is None:
            if canonical_email(email) != canonical_email(replacing):
                self.former.require_free(email)
            return self.current.set_email(user_id, email, replacing=replacing, sessions_from=sessions_from)
        holder = self.current.credentials(email)
        if holder and holder.user.id != user_id:
            raise EmailInUse
        changed = self.former.set_email(user_id, email, replacing=replacing, sessions_from=sessions_from)
        self._follow(user_id)
        return changed

    def change(self, user_id: str, changes: Changes) -> User | None:
        user = self.former.change(user_id, changes)
        if user is None:
            return self.current.change(user_id, changes)
        self._follow(user_id)
        return user

    def delete(self, user_id: str) -> None:
        if self.former.get(user_id):
            self.former.delete(user_id)
        self.current.delete(user_id)

    def _follow(self, user_id: str, cutoff: Cutoff | None = None) -> None:
        """Of who hasn't moved yet there is no copy, and none is made."""
        if self.current.get(user_id):
            self.moving.follow(user_id, cutoff)

    def _settle(self, email: str) -> None:
        """An address that only a copy has is free: the other program has deleted its user, or changed the address."""
        holder = self.current.credentials(email)
        if holder and holder.moved and self.moving.follow(holder.user.id) is None:
            self.current.delete(holder.user.id)


def _under(theirs: Credentials, copy: Credentials | None) -> Credentials:
    """With the cutoff that holds on both sides."""
    return replace(theirs, cutoff=later(theirs.cutoff, copy.cutoff)) if copy else theirs
