"""Access tokens of an issuer, in the profile of RFC 9068.

| claim | source |
|---|---|
| `iss aud sub exp iat jti client_id`, `typ` `at+jwt` | RFC 9068, 2.1 and 2.2 |
| `auth_time acr amr`: when and how the session was opened | RFC 9068, 2.2.1; RFC 8176, 2 for `pwd` |
| `scope`: the roles that can be written so (RFC 6749, 3.3), for who looks at scopes alone | RFC 9068, 2.2.3 |
| `roles`, a list of texts | RFC 9068, 2.2.3.1; RFC 7643, 4.1.2 |
| `sid`: the session's handle, which opens nothing | OpenID Connect Front-Channel Logout 1.0, 3 |
| `email`, `firstName` and so on | our own |
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Protocol

from adapters.jwt.compact import written
from adapters.jwt.issued import SESSION
from adapters.jwt.reading import ACCESS_TYPE
from adapters.jwt.said import profile, seconds
from domain.tokens import RefreshProof, ServiceToken, TokenPair

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime, timedelta

    from adapters.jwt.issuing import JwtTokens
    from domain.ports import Clock, SelfContainedTokens
    from domain.sessions import Session
    from domain.users import User

_SCOPE = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]+")
PASSWORD_ALONE = "aal1"  # noqa: S105 - a level
"""NIST SP 800-63B-4, 2.1: one factor."""


class SigningKey(Protocol):
    """A private key, wherever it is."""

    def sign(self, data: bytes) -> bytes:
        """The signature in the form that JWS has for the key's algorithm. Raises `Unavailable`."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes tokens of an issuer; `algorithm` and `key_id` are the key's."""

    issuer: str
    audience: str
    client_id: str
    algorithm: str
    key_id: str
    key: SigningKey

    def write(
        self, user: User, session: Session, begun: datetime, lifetime: timedelta, more: Mapping[str, Any]
    ) -> str:
        """`more` are further claims."""
        claims = {
            **profile(user),
            **_times(begun, lifetime),
            "iss": self.issuer,
            "aud": [self.audience],
            "sub": user.id,
            "client_id": self.client_id,
            "auth_time": seconds(session.created_at),
            "acr": PASSWORD_ALONE,
            "amr": ["pwd"],
            "sid": session.handle,
            "scope": " ".join(filter(_SCOPE.fullmatch, user.roles)) or None,
            **more,
        }
        header = {"alg": self.algorithm, "kid": self.key_id, "typ": ACCESS_TYPE}
        told = {name: value for name, value in claims.items() if value is not None}
        signed = b".".join(written(_json(part)) for part in (header, told))
        return b".".join([signed, written(self.key.sign(signed))]).decode()


@dataclass(frozen=True, slots=True)
class IssuedTokens:
    """The ports `SelfContainedTokens` and `RotatingTokens`: access tokens of an issuer, refresh tokens by secret.

    A refresh token is for this stage alone: nobody who trusts the issuer has its key.
    """

    by_secret: JwtTokens = field(repr=False)
    writer: Writer
    readers: SelfContainedTokens

    def issue(self, user: User, session: Session) -> TokenPair:
        pair = self.by_secret.issue(user, session)
        more = {"jti": f"{session.handle}.{session.generation}", SESSION: session.id}
        begun = session.generation_started_at
        return replace(pair, access_token=self.writer.write(user, session, begun, pair.expires_in, more))

    def session_of(self, token: str) -> str:
        return self.readers.session_of(token)

    def read_refresh(self, token: str) -> RefreshProof:
        return self.by_secret.read_refresh(token)


@dataclass(frozen=True, slots=True)
class JwtServiceTokens:
    """The port `ServiceTokens`."""

    writer: Writer
    lifetime: timedelta
    clock: Clock

    def issue(self, user: User, session: Session) -> ServiceToken:
        now = self.clock.now()
        lifetime = min(self.lifetime, session.expires_at - now)
        jti = f"{session.handle}.{int(now.timestamp() * 1000)}"
        return ServiceToken(self.writer.write(user, session, now, lifetime, {"jti": jti}), lifetime)


def _times(begun: datetime, lifetime: timedelta) -> dict[str, int]:
    return {"iat": seconds(begun), "exp": seconds(begun + lifetime)}


def _json(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()
