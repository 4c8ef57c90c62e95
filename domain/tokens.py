"""What a client holds of a session, and what it proves with it."""

from dataclasses import dataclass, field
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class TokenPair:
    """What a client holds of a session. `expires_in` is the access token's life, from when it was made."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_in: timedelta


@dataclass(frozen=True, slots=True)
class RefreshProof:
    """What a valid refresh token proves; a token that isn't rotated carries the session alone."""

    session_id: str = field(repr=False)
    user_id: str = ""
    generation: int = 0
