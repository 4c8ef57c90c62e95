"""Sign in: a new session for whoever knows the password."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Protocol

from domain.credentials import Credentials
from domain.errors import DomainError, WrongCredentials
from domain.events import Actor, Journal
from domain.forms import SignInForm
from domain.guard import SignInGuard
from domain.invitation import Invitation, NobodyInvited
from domain.ports import Clock, Ids, Passwords, Sessions, Tokens, Users
from domain.sessions import Origin, Session
from domain.tokens import TokenPair
from domain.verification import NotRequired, Verification


class Renewal(Protocol):
    def __call__(self, credentials: Credentials, password: str) -> Credentials:
        """What is done for a user whose password is known just now; their credentials as they then are."""


@dataclass(frozen=True, slots=True)
class Rehash:
    """The hash is made anew where that gets stronger: only now is the password known (OWASP ASVS 5.0, 11.4.2)."""

    users: Users
    passwords: Passwords

    def __call__(self, credentials: Credentials, password: str) -> Credentials:
        old = credentials.password_hash
        if not self.passwords.is_outdated(old) or self.passwords.problem(password) is not None:
            return credentials
        new = self.passwords.hash(password)
        # Where it isn't `old` any more somebody has just set another, which counts.
        written = self.users.set_password(credentials.user.id, new, replacing=old)
        return replace(credentials, password_hash=new) if written else credentials


@dataclass(frozen=True, slots=True)
class SignIn:
    users: Users
    sessions: Sessions
    passwords: Passwords
    tokens: Tokens
    ids: Ids
    clock: Clock
    lifetime: timedelta
    guard: SignInGuard
    verification: Verification | NotRequired
    journal: Journal
    renewal: Renewal
    invite: Invitation | NobodyInvited

    def __call__(
        self, form: SignInForm, origin: Origin, *, device: str = "", before: str = "", languages: str = ""
    ) -> TokenPair:
        """Raises `WrongCredentials`, `EmailNotVerified`; `TooManyRequests`, before anything is looked at.

        The session is always a new one, so that nobody can be given a session that somebody else knows, and the one
        of the access token `before` is over (OWASP ASVS 5.0, 7.2.4).
        """
        admitted = self.guard.admit(form.email, origin, device)
        known = self._credentials(form, origin, languages)
        self.guard.succeeded(admitted)
        credentials = self.renewal(known, form.password)
        self.verification.admit(credentials.user, languages)
        session = self._opened(credentials, origin)
        user, by = credentials.user, Actor(origin=origin)
        event = self.journal.event("signed_in", user.id, by, session=session.handle, email=form.email)
        with self.journal.recording(self.sessions, event) as sessions:
            sessions.create(session)
        with suppress(DomainError):  # whoever knows the password is let in all the same
            self.sessions.end(self.tokens.session_of(before))
        return self.tokens.issue(user, session)

    def _opened(self, credentials: Credentials, origin: Origin) -> Session:
        user_id, now = credentials.user.id, self.clock.now()
        session_id, stamp = self.ids.session_id(user_id), credentials.cutoff.at
        return Session.opened(session_id, user_id, now, self.lifetime, origin, stamp=stamp)

    def _credentials(self, form: SignInForm, origin: Origin, languages: str) -> Credentials:
        # An unknown address and a disabled account cost a hash and get the answer of a wrong password, so that
        # neither the words nor the time tell who has an account (OWASP ASVS 5.0, 6.3.8). So the event is kept, too.
        credentials = self.users.credentials(form.email)
        known = credentials.password_hash if credentials else None
        if not self.passwords.verify(form.password, known) or credentials is None or credentials.user.disabled:
            whose = credentials.user.id if credentials else ""
            self.journal.record(self.journal.event("sign_in_failed", whose, Actor(origin=origin), email=form.email))
            self.invite(form.email, origin, languages)
            raise WrongCredentials
        return credentials
