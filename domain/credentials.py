"""What proves that somebody is a user, and which of the user's sessions are over."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from domain.users import User

LONG_AGO = datetime.fromtimestamp(0, UTC)
_TICK = timedelta(milliseconds=1)
"""What stores tell apart."""

_LOCK = "!"
"""Before a hash that opens nothing, as in shadow(5): no password makes it."""


@dataclass(frozen=True, slots=True)
class Cutoff:
    """Which of a user's sessions are over: those from before `at`, but for the one whose handle is `keep`."""

    at: datetime = LONG_AGO
    keep: str | None = None

    def next(self, now: datetime) -> datetime:
        """When the one after it is: later, whatever this machine's clock says, or it would end nothing."""
        return max(now, self.at + _TICK)


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
