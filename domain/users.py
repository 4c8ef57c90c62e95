"""Users, and what proves that somebody is one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

LONG_AGO = datetime.fromtimestamp(0, UTC)


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

_LOCK = "!"
"""Before a hash that opens nothing, as in shadow(5): no password makes it."""

Changes = Mapping[str, str | bool | tuple[str, ...] | None]
"""New values by the names of a user's fields; None for one that is to be gone. Never `id` or `email`."""


@dataclass(frozen=True, slots=True)
class Cutoff:
    """Which of a user's sessions are over: those from before `at`, but for the one whose handle is `keep`."""

    at: datetime = LONG_AGO
    keep: str | None = None


@dataclass(frozen=True, slots=True)
class Credentials:
    """A user and what proves to be that user; `cutoff` as it stood when they were read.

    A password is locked until the address of the account is proved, where a sign-up tells nobody whose that is.

    `moved` is of a user who comes from another store: a digest of the hash that they had there when they were copied.
    """

    user: User
    password_hash: str = field(repr=False)
    cutoff: Cutoff = Cutoff()
    moved: str = field(default="", repr=False)


def locked(password_hash: str) -> str:
    return _LOCK + password_hash


def unlocked(password_hash: str) -> str:
    """The same where it isn't locked."""
    return password_hash.removeprefix(_LOCK)
