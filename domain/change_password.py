"""A new password: for whoever knows the old one, and for whoever reads the account's mail."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from domain.errors import InvalidToken, NotYourPassword, Unavailable
from domain.events import Actor, Journal
from domain.forms import ChangePasswordForm, ForgotForm, ResetPasswordForm
from domain.guard import AddressGuard, MailGuard
from domain.mail import Errand
from domain.one_time import MailedTokens, state_of
from domain.passwords import PasswordPolicy
from domain.ports import Clock, Errands, Passwords, Users
from domain.reauthentication import Reauthentication
from domain.sessions import Origin


@dataclass(frozen=True, slots=True)
class ChangePassword:
    users: Users
    passwords: Passwords
    policy: PasswordPolicy
    clock: Clock
    reauthentication: Reauthentication
    errands: Errands
    journal: Journal

    def __call__(self, user_id: str, session: str, data: Mapping[str, object], origin: Origin) -> None:
        """All sessions but the one whose handle is `session` are over.

        Raises `InvalidRequest`, `NotYourPassword`, and `TooManyRequests`, before a password is looked at.
        """
        credentials = self.reauthentication.credentials(user_id)
        form = ChangePasswordForm.parse(data, self.policy, credentials.user)
        self.reauthentication.require(credentials, form.current)
        new = self.passwords.hash(form.new)
        old, since = credentials.password_hash, credentials.cutoff.next(self.clock.now())
        event = self.journal.event("password_changed", user_id, Actor(origin=origin), session=session)
        with self.journal.recording(self.users, event) as users:
            if not users.set_password(user_id, new, replacing=old, sessions_from=since, keep=session):
                raise NotYourPassword  # somebody has just set another
        _tell(self.errands, user_id)


@dataclass(frozen=True, slots=True)
class Forgot:
    """Whether there is an account is looked at by whoever runs the errand, and so not in this request's time."""

    guard: MailGuard
    errands: Errands

    def __call__(self, form: ForgotForm, origin: Origin, languages: str) -> None:
        """Raises `TooManyRequests`, for known and unknown addresses alike."""
        self.guard.admit(form.email, origin)
        self.errands.leave(Errand("forgot", address=form.email, languages=languages))


@dataclass(frozen=True, slots=True)
class ResetPassword:
    users: Users
    passwords: Passwords
    policy: PasswordPolicy
    tokens: MailedTokens
    clock: Clock
    guard: AddressGuard
    errands: Errands
    journal: Journal

    def __call__(self, data: Mapping[str, object], origin: Origin) -> None:
        """Every session is over, and whoever holds the token has proved the address.

        Raises `InvalidRequest`, before the token is used, `InvalidToken` and `TooManyRequests`.
        """
        form = ResetPasswordForm.parse(data, self.policy)
        counted = self.guard.admit(origin)
        token = self.tokens.take("password", form.token)
        self.guard.succeeded(counted)
        credentials = self.users.credentials_of(token.user_id)
        if credentials is None or credentials.user.disabled or state_of(credentials) != token.state:
            raise InvalidToken
        user, since = credentials.user, credentials.cutoff.next(self.clock.now())
        new, old = self.passwords.hash(form.password), credentials.password_hash
        with self.journal.recording(
            self.users, self.journal.event("password_reset", user.id, Actor(origin=origin))
        ) as users:
            if not users.set_password(user.id, new, replacing=old, sessions_from=since):
                raise InvalidToken
        if not user.email_verified:
            self.users.set_email(user.id, user.email, replacing=user.email)
        _tell(self.errands, user.id)


def _tell(errands: Errands, user_id: str) -> None:
    """By mail, that the password is another (OWASP ASVS 5.0, 6.3.7). It is, whether that can be told or not."""
    with suppress(Unavailable):
        errands.leave(Errand("changed", user_id))
