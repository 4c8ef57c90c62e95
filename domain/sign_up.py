"""Sign up: a new account, signed in at once; or one that nobody hears of but who reads its mail."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from domain.credentials import Credentials, locked
from domain.errors import EmailNotVerified
from domain.events import Actor, Journal
from domain.forms import SignUpForm
from domain.guard import AddressGuard, MailGuard
from domain.mail import Errand
from domain.passwords import PasswordPolicy
from domain.ports import Clock, Errands, Ids, Passwords, Tokens, Users
from domain.sessions import Origin, Session
from domain.tokens import TokenPair
from domain.users import User
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
    journal: Journal

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
        event = self.journal.event(
            "signed_up", user.id, Actor(origin=origin), session=session.handle, email=user.email
        )
        with self.journal.recording(self.users, event) as users:
            users.register(credentials, session)
        self.verification.ask(user, languages)
        if self.verification.lacks(user):
            raise EmailNotVerified
        return self.tokens.issue(user, session)


@dataclass(frozen=True, slots=True)
class QuietSignUp:
    """The same for every address: whether it has an account is looked at by whoever runs the errand.

    What follows says nothing either: the password is locked until the address is proved, so that to sign in before
    that is to sign in with a wrong one, and the mails that it may cost are counted for the address.
    """

    passwords: Passwords
    ids: Ids
    guard: MailGuard
    policy: PasswordPolicy
    errands: Errands

    def __call__(self, data: Mapping[str, object], origin: Origin, languages: str = "") -> None:
        """Raises `InvalidRequest`; `TooManyRequests`, before anything is done."""
        form = SignUpForm.parse(data, self.policy)
        self.guard.admit(form.email, origin)
        errand = Errand(
            "sign-up",
            self.ids.user_id(),
            form.email,
            languages=languages,
            first_name=form.first_name,
            last_name=form.last_name,
            password_hash=locked(self.passwords.hash(form.password)),
        )
        self.errands.leave(errand)
