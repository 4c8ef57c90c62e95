"""Users."""

from collections.abc import Mapping
from dataclasses import dataclass


def canonical_email(address: str) -> str:
    """The form in which two addresses are the same account: mail providers ignore case, and so do people."""
    return address.strip().lower()


@dataclass(frozen=True, slots=True)
class User:
    """A person with an account. `roles` are the application's own words; gatehouse only passes them on."""

    id: str
    email: str
    first_name: str | None = None
    last_name: str | None = None
    full_name: str | None = None
    customer_account_id: str | None = None
    roles: tuple[str, ...] = ()
    disabled: bool = False
    email_verified: bool = False

    @property
    def display_name(self) -> str | None:
        """The full name, or first and last name together; None where there is neither."""
        names = (name for name in (self.first_name, self.last_name) if name)
        return self.full_name or " ".join(names) or None


def _outside(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, rest))


FIELDS = {name: _outside(name) for name in User.__slots__}
"""What each field of a user is called outside: in bodies, items and settings."""

Changes = Mapping[str, str | bool | tuple[str, ...] | None]
"""New values by the names of a user's fields; None for one that is to be gone. Never `id` or `email`."""
