"""Reading access tokens.

| rule | source |
|---|---|
| one algorithm, ours; a secret as long as its hash | RFC 8725, 3.1 and 3.5; RFC 7518, 3.2 |
| `typ` of access tokens is `at+jwt`, of refresh tokens `rt+jwt`; each kind has its own secrets | RFC 9068, 2.1; RFC 8725, 3.11, 3.12 |
| issuer, audience and expiry are required and checked, without leeway | RFC 9068, 4; RFC 8725, 3.8, 3.9 |
"""  # noqa: E501 - a table's row is a line

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from adapters.jwt.compact import Malformed
from adapters.jwt.keys import KeyRing
from domain.errors import Unauthenticated
from domain.principals import AccessProof, Principal
from domain.users import User

if TYPE_CHECKING:
    from domain.ports import Clock

ACCESS_TYPE = "at+jwt"

Claims = Mapping[str, Any]


class Expected(NamedTuple):
    """What every token must say of itself."""

    issuer: str
    audience: str
    clock: "Clock"

    def judged(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims


class JwtAccessTokens:
    """The port `AccessTokens` by JSON Web Tokens."""

    def __init__(self, expected: Expected, keys: KeyRing) -> None:
        self._expected = expected
        self._keys = keys

    def read_access(self, token: str) -> AccessProof:
        try:
            claims = self._expected.judged(self._keys.verify(token))
            return AccessProof(claims["sid"], Principal(_user(claims), claims["sid"]))
        except Malformed as malformed:
            raise Unauthenticated(str(malformed) or "it is no token of ours") from None


def _user(claims: Claims) -> User:
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
        tuple(map(str, roles)),
    )


def integer(claims: Claims, name: str) -> int:
    """The claim, which must be a whole number; raises `Malformed`."""
    value = claims.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise Malformed
    return value
