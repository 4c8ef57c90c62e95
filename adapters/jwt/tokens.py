"""The token port by JSON Web Tokens.

| rule | source |
|---|---|
| one algorithm, ours; a secret as long as its hash | RFC 8725, 3.1 and 3.5; RFC 7518, 3.2 |
| `typ` of access tokens is `at+jwt`, of refresh tokens `rt+jwt`; each kind has its own secrets | RFC 9068, 2.1; RFC 8725, 3.11, 3.12 |
| issuer, audience and expiry are required and checked, without leeway | RFC 9068, 4; RFC 8725, 3.8, 3.9 |
| a short access token, a refresh token that is rotated | RFC 9700, 2.2.2 and 4.14.2 |
"""  # noqa: E501 - a table's row is a line

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from adapters.jwt.compact import Malformed
from adapters.jwt.keys import KeyRing
from domain.errors import InvalidRefreshToken, Unauthenticated
from domain.model import AccessProof, Principal, RefreshProof, Session, TokenPair, User
from domain.ports import Clock

ACCESS_TYPE = "at+jwt"
REFRESH_TYPE = "rt+jwt"


@dataclass(frozen=True, slots=True)
class TokenRules:
    """What every token says of itself, and how long each kind lives."""

    issuer: str
    audience: str
    access_lifetime: timedelta
    refresh_lifetime: timedelta


@dataclass(frozen=True, slots=True)
class JwtTokens:
    """Signs and reads both kinds. Whoever only reads access tokens holds no refresh keys."""

    rules: TokenRules
    clock: Clock
    access_keys: KeyRing
    refresh_keys: KeyRing | None = None

    def issue(self, user: User, session: Session) -> TokenPair:
        if self.refresh_keys is None:
            raise TypeError("to issue tokens the refresh keys are needed")
        access = self.access_keys.sign(self._common(session, ACCESS_TYPE) | _profile(user))
        refresh = self._common(session, REFRESH_TYPE) | {"gen": session.generation}
        return TokenPair(access, self.refresh_keys.sign(refresh), self.rules.access_lifetime)

    def read_access(self, token: str) -> AccessProof:
        try:
            claims = self._valid(self.access_keys.verify(token))
            return AccessProof(claims["sid"], Principal(_user(claims), claims["sid"]))
        except Malformed:
            raise Unauthenticated from None

    def read_refresh(self, token: str) -> RefreshProof:
        if self.refresh_keys is None:
            raise TypeError("to read refresh tokens the refresh keys are needed")
        try:
            claims = self._valid(self.refresh_keys.verify(token))
            return RefreshProof(claims["sid"], claims["sub"], _integer(claims, "gen"))
        except Malformed:
            raise InvalidRefreshToken from None

    def _common(self, session: Session, token_type: str) -> dict[str, Any]:
        lifetime = self.rules.access_lifetime if token_type == ACCESS_TYPE else self.rules.refresh_lifetime
        begun = session.generation_started_at
        return {
            "sub": session.user_id,
            "sid": session.id,
            "jti": f"{session.id}.{session.generation}.{token_type[:2]}",
            "iss": self.rules.issuer,
            "aud": self.rules.audience,
            "iat": _seconds(begun),
            "exp": _seconds(begun + lifetime),
        }

    def _valid(self, claims: Mapping[str, Any]) -> Mapping[str, Any]:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        ours = claims["iss"] == self.rules.issuer and claims["aud"] == self.rules.audience
        if not ours or _integer(claims, "exp") <= self.clock.now().timestamp() or "nbf" in claims:
            raise Malformed
        return claims


def _profile(user: User) -> dict[str, Any]:
    profile = {
        "email": user.email,
        "firstName": user.first_name,
        "lastName": user.last_name,
        "fullName": user.full_name,
        "customerAccountId": user.customer_account_id,
        "roles": list(user.roles),
    }
    return {name: value for name, value in profile.items() if value is not None}


def _user(claims: Mapping[str, Any]) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Malformed
    return User(
        claims["sub"],
        claims["email"],
        claims.get("firstName"),
        claims.get("lastName"),
        claims.get("fullName"),
        claims.get("customerAccountId"),
        tuple(str(role) for role in roles),
    )


def _integer(claims: Mapping[str, Any], name: str) -> int:
    value = claims.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise Malformed
    return value


def _seconds(time: datetime) -> int:
    return int(time.timestamp())
