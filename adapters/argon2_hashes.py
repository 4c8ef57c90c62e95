"""Argon2 (RFC 9106), by the library of those who made it: whoever reads no such hash doesn't load it."""

import hmac

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

_TYPES = {"d": Type.D, "i": Type.I, "id": Type.ID}


def matches(  # noqa: PLR0913 - a hash has so many parts
    password: str, known: bytes, *, salt: bytes, kind: str, version: int, memory: int, passes: int, lanes: int
) -> bool:
    """Whether the password made `known`; `memory` is in KB. False for a cost that there is none of."""
    try:
        made = hash_secret_raw(
            password.encode(), salt, passes, memory, lanes, len(known), _TYPES[kind], version=version
        )
    except HashingError:
        return False
    return hmac.compare_digest(made, known)
