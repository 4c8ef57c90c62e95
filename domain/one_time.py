"""One-time tokens: what a mailbox proves, once.

Each is random, works once and for half an hour, and a newer one for the same purpose takes its place. What is stored
is a digest, so that whoever reads the store can use none. It holds for the account as that was when it was made: with
another password, another address or an address that has been proved meanwhile, it is void, whoever changed that.
OWASP ASVS 5.0, 6.4.3, 6.5.1, 6.5.2, 6.5.3 and 6.5.5.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from domain.errors import InvalidToken

if TYPE_CHECKING:
    from datetime import datetime

    from domain.credentials import Credentials
    from domain.ports import Clock, OneTimeTokens

Purpose = Literal["password", "email"]
LIFETIME = timedelta(minutes=30)
_BYTES = 32
_TEXT = re.compile(r"([\w-]{43})\.([\w-]{1,1400})", re.ASCII)
"""The secret, and the user's id in base64url: so the token is found by a key."""


@dataclass(frozen=True, slots=True)
class OneTimeToken:
    """As it is stored. `address` is the one that whoever holds the token reads mail at."""

    user_id: str
    purpose: Purpose
    address: str
    expires_at: datetime
    digest: str = field(repr=False)
    state: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MailedTokens:
    tokens: OneTimeTokens
    clock: Clock

    def issue(self, purpose: Purpose, credentials: Credentials, address: str) -> str:
        """A new one, for the mailbox at `address`; the one before it is void."""
        secret, user_id = secrets.token_urlsafe(_BYTES), credentials.user.id
        expires_at = self.clock.now() + LIFETIME
        self.tokens.put(OneTimeToken(user_id, purpose, address, expires_at, _digest(secret), state_of(credentials)))
        return f"{secret}.{_encoded(user_id)}"

    def take(self, purpose: Purpose, text: str) -> OneTimeToken:
        """The token, which is no more. Raises `InvalidToken`."""
        match = _TEXT.fullmatch(text)
        if match is None:
            raise InvalidToken
        token = self.tokens.take(_decoded(match[2]), purpose, _digest(match[1]))
        if token is None or self.clock.now() >= token.expires_at:
            raise InvalidToken
        return token


def state_of(credentials: Credentials) -> str:
    """What a token holds for, as a digest."""
    user = credentials.user
    return _digest("\n".join((credentials.password_hash, user.email, str(user.email_verified))))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()


def _encoded(user_id: str) -> str:
    return urlsafe_b64encode(user_id.encode()).decode().rstrip("=")


def _decoded(text: str) -> str:
    """Raises `InvalidToken`."""
    try:
        return urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
    except ValueError:
        raise InvalidToken from None
