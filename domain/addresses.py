"""An account's address: that it is proved, and that it becomes another.

Somebody may open an account by an address that isn't theirs, and wait for its owner to use the account ("Pre-hijacked
accounts", Sudhodanan and Paverd, USENIX Security 2022). So when a mailbox proves an address for the first time, every
session from before is over; an address that is still to come is void once the mailbox has proved the one that there
is, and with every new password.
"""

from dataclasses import dataclass

from domain.credentials import Credentials, unlocked
from domain.errors import EmailInUse, InvalidToken
from domain.events import Actor, Journal, Kind
from domain.forms import ChangeEmailForm, VerifyEmailForm
from domain.guard import AddressGuard, MailGuard
from domain.mail import Errand
from domain.one_time import MailedTokens, state_of
from domain.ports import Clock, Errands, Users
from domain.reauthentication import Reauthentication, still_there
from domain.sessions import Origin


@dataclass(frozen=True, slots=True)
class AskForVerification:
    users: Users
    guard: MailGuard
    errands: Errands

    def __call__(self, user_id: str, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`. Nothing is sent where the address is proved already."""
        user = still_there(self.users.get(user_id))
        self.guard.admit(user.email, origin)
        if not user.email_verified:
            self.errands.leave(Errand("verify", user.id, languages=languages))


@dataclass(frozen=True, slots=True)
class ChangeEmail:
    reauthentication: Reauthentication
    guard: MailGuard
    errands: Errands

    def __call__(self, user_id: str, form: ChangeEmailForm, origin: Origin, languages: str) -> None:
        """The old address counts until the new one is proved, and hears of it; whose the new one is, nobody does.

        Raises `NotYourPassword` and `TooManyRequests`.
        """
        credentials = self.reauthentication.credentials(user_id)
        self.reauthentication.require(credentials, form.password)
        self.guard.admit(form.new_email, origin)
        self.errands.leave(Errand("change", user_id, form.new_email, state_of(credentials), languages))


@dataclass(frozen=True, slots=True)
class VerifyEmail:
    users: Users
    tokens: MailedTokens
    clock: Clock
    guard: AddressGuard
    journal: Journal

    def __call__(self, form: VerifyEmailForm, origin: Origin) -> None:
        """Raises `InvalidToken` and `TooManyRequests`."""
        counted = self.guard.admit(origin)
        token = self.tokens.take("email", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or state_of(credentials) != token.state:
            raise InvalidToken
        user = credentials.user
        self._unlock(credentials)
        first_proof = None if user.email_verified else self.clock.now()
        changed: Kind = "address_verified" if user.email == token.address else "address_changed"
        try:
            with self.journal.recording(
                self.users, self.journal.event(changed, user.id, Actor(origin=origin))
            ) as users:
                if not users.set_email(user.id, token.address, replacing=user.email, sessions_from=first_proof):
                    raise InvalidToken
        except EmailInUse:
            raise InvalidToken from None

    def _unlock(self, credentials: Credentials) -> None:
        stored = credentials.password_hash
        if (new := unlocked(stored)) != stored:
            self.users.set_password(credentials.user.id, new, replacing=stored)
