"""Whoever came from elsewhere without a password is mailed a link to set one, when they first try to sign in."""

from contextlib import suppress
from dataclasses import dataclass

from domain.errors import DomainError
from domain.guard import MailGuard
from domain.mail import Errand
from domain.ports import Errands
from domain.sessions import Origin


class NobodyInvited:
    """Where all have a password."""

    def __call__(self, email: str, origin: Origin, languages: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Invitation:
    """An errand is left for every sign-in that fails, whosever account it was, and where there is none.

    Who it is that has no password is looked at when it is run, so that neither the answer nor its time tells.
    """

    guard: MailGuard
    errands: Errands

    def __call__(self, email: str, origin: Origin, languages: str) -> None:
        """As often as anybody may ask for a mail to an address."""
        with suppress(DomainError):
            self.guard.admit(email, origin)
            self.errands.leave(Errand("arrive", address=email, languages=languages))
