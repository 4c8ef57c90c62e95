"""Sign up: a new account, signed in at once."""

from dataclasses import dataclass
from datetime import timedelta

from domain.forms import SignUpForm
from domain.ports import Clock, Ids, Passwords, Tokens, Users
from domain.sessions import Origin, Session
from domain.tokens import TokenPair
from domain.users import Credentials, User


@dataclass(frozen=True, slots=True)
class SignUp:
    users: Users
    passwords: Passwords
    tokens: Tokens
    ids: Ids
    clock: Clock
    lifetime: timedelta

    def __call__(self, form: SignUpForm, origin: Origin) -> TokenPair:
        """Raises `EmailInUse`. User and session are written together: nobody is left half signed up."""
        user = User(self.ids.user_id(), form.email, form.first_name, form.last_name)
        credentials = Credentials(user, self.passwords.hash(form.password))
        session = Session.opened(self.ids.session_id(), user.id, self.clock.now(), self.lifetime, origin)
        self.users.register(credentials, session)
        return self.tokens.issue(user, session)
