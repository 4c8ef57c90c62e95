"""Sign up: a new account, signed in at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from domain.errors import EmailNotVerified
from domain.forms import SignUpForm
from domain.guard import AddressGuard
from domain.passwords import PasswordPolicy
from domain.ports import Clock, Ids, Passwords, Tokens, Users
from domain.sessions import Origin, Session
from domain.tokens import TokenPair
from domain.users import Credentials, User
from domain.verification import Verification


@dataclass(frozen=True, slots=True)
class SignUp:
    users: Users
    passwords: Passwords
    tokens: Tokens
    ids: Ids
    clock: Clock
    lifetime: timedelta
    guard: AddressGuard
    policy: PasswordPolicy
    verification: Verification

    def form(self, data: Mapping[str, object]) -> SignUpForm:
        """What a client sent, checked. Raises `InvalidRequest`."""
        return SignUpForm.parse(data, self.policy)

    def __call__(self, form: SignUpForm, origin: Origin, languages: str = "") -> TokenPair:
        """Raises `EmailInUse`; `EmailNotVerified` where that comes first; `TooManyRequests`, before anything is done.

        User and session are written together: nobody is left half signed up.
        """
        self.guard.admit(origin)
        user = User(id=self.ids.user_id(), email=form.email, first_name=form.first_name, last_name=form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(user.id), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)
