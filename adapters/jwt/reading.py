"""Reading access tokens.

| rule | source |
|---|---|
| one algorithm, ours; a secret as long as its hash | RFC 8725, 3.1 and 3.5; RFC 7518, 3.2 |
| a type and secrets of its own for each kind of token | RFC 8725, 3.11 and 3.12 |
| issuer, audience and expiry are required and checked, without leeway | RFC 8725, 3.8 and 3.9; RFC 7519, 4.1.4 |

The type of access tokens, `at+jwt`, is the one that RFC 9068, 2.1 names. They follow no more of RFC 9068: it wants
RS256 offered (2.1) and a `client_id` in every token (2.2).
"""

from __future__ import annotations

from collections.abc import Mapping

from adapters.jwt.compact import Malformed
from domain import TYPE_CHECKING
from domain.errors import Unauthenticated
from domain.handles import handle_of
from domain.principals import Principal
from domain.users import User

if TYPE_CHECKING:
    from typing import Any

    from adapters.jwt.keys import KeyRing
    from domain.ports import Clock

ACCESS_TYPE = "at+jwt"

CLAIMS = {
    "email": "email",
    "first_name": "firstName",
    "last_name": "lastName",
    "full_name": "fullName",
    "customer_account_id": "customerAccountId",
    "roles": "roles",
    "email_verified": "email_verified",
}
"""The claim for each field of a user that an access token carries, beside `sub`."""

Claims = Mapping[str, "Any"]
_NOT_OURS = "it is no token of ours"


class Expected:
    """What every token must say of itself."""

    def __init__(self, issuer: str, audience: str, clock: Clock) -> None:
        self.issuer = issuer
        self.audience = audience
        self.clock = clock

    def judged(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            value = claims.get(name)
            if not value or not isinstance(value, str):
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims


class JwtAccessTokens:
    """The port `SelfContainedTokens` by JSON Web Tokens."""

    def __init__(self, expected: Expected, keys: KeyRing) -> None:
        self._expected = expected
        self._keys = keys

    def session_of(self, token: str) -> str:
        return str(self._claims(token)["sid"])

    def read_access(self, token: str) -> Principal:
        claims = self._claims(token)
        # The token itself may name the session by its id: without our signature that opens nothing.
        return Principal(user_of(claims), handle_of(claims["sid"]))

    def _claims(self, token: str) -> Claims:
        try:
            return self._expected.judged(self._keys.verify(token))
        except Malformed as malformed:
            raise Unauthenticated(str(malformed) or _NOT_OURS) from None


def user_of(claims: Claims) -> User:
    """Raises `Unauthenticated`."""
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def integer(claims: Claims, name: str) -> int:
    """The claim, which must be a whole number; raises `Malformed`."""
    value = claims.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise Malformed
    return value
