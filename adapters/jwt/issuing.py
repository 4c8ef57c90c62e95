"""Issuing pairs of tokens, and reading refresh tokens.

| rule | source |
|---|---|
| a short access token, a refresh token that is rotated | RFC 9700, 2.2.2 and 4.14.2 |
| a secret and a type of its own for each kind | RFC 8725, 3.11, 3.12 |
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from jwt import PyJWS

from adapters.jwt.compact import Malformed
from adapters.jwt.keys import KeyRing
from adapters.jwt.reading import ACCESS_TYPE, Expected, JwtAccessTokens, integer
from adapters.jwt.said import profile, seconds
from domain.errors import InvalidRefreshToken
from domain.principals import Principal
from domain.sessions import Session
from domain.tokens import RefreshProof, TokenPair
from domain.users import User

REFRESH_TYPE = "rt+jwt"


class SigningKeys(KeyRing):
    """A key ring that signs too, with its first secret."""

    def sign(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self.secrets.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self.token_type, "kid": key_id}
        return PyJWS().encode(payload, secret, self.algorithm, headers)


@dataclass(frozen=True, slots=True)
class JwtTokens:
    """The ports `SelfContainedTokens` and `RotatingTokens` by JSON Web Tokens."""

    expected: Expected
    access_keys: SigningKeys
    refresh_keys: SigningKeys
    access_lifetime: timedelta
    refresh_lifetime: timedelta

    def issue(self, user: User, session: Session) -> TokenPair:
        # No token outlives its session, whose end may be nearer than its own.
        access_lifetime, refresh_lifetime = (
            min(lifetime, session.expires_at - session.generation_started_at)
            for lifetime in (self.access_lifetime, self.refresh_lifetime)
        )
        access = self._common(session, ACCESS_TYPE, access_lifetime) | profile(user)
        refresh = self._common(session, REFRESH_TYPE, refresh_lifetime) | {"gen": session.generation}
        return TokenPair(
            access_token=self.access_keys.sign(access),
            refresh_token=self.refresh_keys.sign(refresh),
            expires_in=access_lifetime,
            session_ends=session.expires_at,
        )

    def read_access(self, token: str) -> Principal:
        return JwtAccessTokens(self.expected, self.access_keys).read_access(token)

    def session_of(self, token: str) -> str:
        return JwtAccessTokens(self.expected, self.access_keys).session_of(token)

    def read_refresh(self, token: str) -> RefreshProof:
        try:
            claims = self.expected.judged(self.refresh_keys.verify(token))
            return RefreshProof(claims["sid"], integer(claims, "gen"))
        except Malformed:
            raise InvalidRefreshToken from None

    def _common(self, session: Session, token_type: str, lifetime: timedelta) -> dict[str, Any]:
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.expected.issuer,
            "aud": self.expected.audience,
            "iat": seconds(begun),
            "exp": seconds(begun + lifetime),
        }
