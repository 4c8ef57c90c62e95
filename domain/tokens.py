"""What a client holds of a session, and what it proves with it."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class TokenPair:
    """What a client holds of a session.

    `expires_in` is the access token's life, from when it was made; at `session_ends` both tokens are worth nothing.
    """

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_in: timedelta
    session_ends: datetime


@dataclass(frozen=True, slots=True)
class ServiceToken:
    """A short access token that services verify by themselves; nothing but its expiry ends it."""

    access_token: str = field(repr=False)
    expires_in: timedelta


@dataclass(frozen=True, slots=True)
class RefreshProof:
    """What a genuine refresh token proves: which generation of which session's refresh tokens it is."""

    session_id: str = field(repr=False)
    generation: int
