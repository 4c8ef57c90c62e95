"""What tokens say of a user and of times, whoever signs them."""

from datetime import datetime
from typing import Any

from adapters.jwt.reading import CLAIMS
from domain.users import User


def profile(user: User) -> dict[str, Any]:
    """What is known of the user, beside who it is."""
    told = {claim: getattr(user, field) for field, claim in CLAIMS.items()}
    return {claim: value for claim, value in told.items() if value is not None}


def seconds(time: datetime) -> int:
    """A NumericDate (RFC 7519, 2), in whole seconds."""
    return int(time.timestamp())
