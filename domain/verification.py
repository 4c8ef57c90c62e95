"""Whether an address has to be proved before anybody signs in by it."""

from contextlib import suppress
from dataclasses import dataclass

from domain.errors import EmailNotVerified, Unavailable
from domain.mail import Errand
from domain.ports import Errands
from domain.users import User


class NotRequired:
    """An address is proved when its owner likes, and whoever signs in is asked for nothing."""

    def admit(self, user: User, languages: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Verification:
    errands: Errands
    required: bool

    def ask(self, user: User, languages: str) -> None:
        """Mail the link. Where that isn't possible now they can ask for another."""
        with suppress(Unavailable):
            self.errands.leave(Errand("verify", user.id, languages=languages))

    def lacks(self, user: User) -> bool:
        return self.required and not user.email_verified

    def admit(self, user: User, languages: str) -> None:
        """Who knows the password is mailed the link anew: they can't ask otherwise. Raises `EmailNotVerified`."""
        if self.lacks(user):
            self.ask(user, languages)
            raise EmailNotVerified
