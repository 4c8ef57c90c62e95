"""Users, sessions, principals and tokens: the values that the use cases speak of.

Times are aware and in UTC; `Clock` gives them to the millisecond, which is as fine as every store keeps them.
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

NEVER = datetime.max.replace(tzinfo=UTC, microsecond=0)
"""When a session ends that its store knows no end of."""


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

    @property
    def display_name(self) -> str | None:
        """The full name, or first and last name together; None where there is neither."""
        names = (name for name in (self.first_name, self.last_name) if name)
        return self.full_name or " ".join(names) or None


@dataclass(frozen=True, slots=True)
class Credentials:
    """A user and what proves to be that user."""

    user: User
    password_hash: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a session was opened from, as the client's connection says it."""

    ip: str | None = None
    user_agent: str | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """Who is signed in, since when, until when, from where.

    `id` opens the session to whoever can sign it: it is kept out of logs. `lifetime` is how long the session
    lives from each renewal. `generation` counts the refresh tokens that were given out: only the newest counts,
    and it began at `generation_started_at`.
    """

    id: str = field(repr=False)
    user_id: str
    created_at: datetime
    expires_at: datetime
    lifetime: timedelta
    generation: int
    generation_started_at: datetime
    origin: Origin = Origin()

    @classmethod
    def opened(cls, session_id: str, user_id: str, now: datetime, lifetime: timedelta, origin: Origin) -> "Session":
        return cls(session_id, user_id, now, now + lifetime, lifetime, 0, now, origin)

    def is_live(self, now: datetime) -> bool:
        return now < self.expires_at

    def renewed(self, now: datetime) -> "Session":
        """The session with its whole lifetime before it again."""
        return replace(self, expires_at=now + self.lifetime)


@dataclass(frozen=True, slots=True)
class TokenPair:
    """What a client holds of a session. `expires_in` is the access token's life, from when it was made."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_in: timedelta


@dataclass(frozen=True, slots=True)
class Principal:
    """Who is calling, and by which session; `tokens` are for the client to hold from now on, where sessions roll."""

    user: User
    session_id: str = field(repr=False)
    tokens: TokenPair | None = None


@dataclass(frozen=True, slots=True)
class AccessProof:
    """What a valid access token proves: the session, and the principal where the token itself carries it."""

    session_id: str = field(repr=False)
    principal: Principal | None = None


@dataclass(frozen=True, slots=True)
class RefreshProof:
    """What a valid refresh token proves; a token that isn't rotated carries the session alone."""

    session_id: str = field(repr=False)
    user_id: str = ""
    generation: int = 0
