"""Reading access tokens.

| rule | source |
|---|---|
| one algorithm, ours; a secret as long as its hash | RFC 8725, 3.1 and 3.5; RFC 7518, 3.2 |
| a type and secrets of its own for each kind of token | RFC 8725, 3.11 and 3.12 |
| issuer, audience and expiry are required and checked, without leeway | RFC 8725, 3.8 and 3.9; RFC 7519, 4.1.4 |

The type of access tokens, `at+jwt`, is the one that RFC 9068, 2.1 names. They follow no more of RFC 9068: it wants
RS256 offered (2.1) and a `client_id` in every token (2.2).
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from adapters.jwt.compact import Malformed
from adapters.jwt.keys import KeyRing
from domain.errors import Unauthenticated
from domain.handles import handle_of
from domain.principals import Principal
from domain.users import User

if TYPE_CHECKING:
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

Claims = Mapping[str, Any]
_NOT_OURS = "it is no token of ours"


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁExpectedǁjudged__mutmut: MutantDict = {}  # type: ignore


class Expected(NamedTuple):
    """What every token must say of itself."""

    issuer: str
    audience: str
    clock: "Clock"

    @_mutmut_mutated(mutants_xǁExpectedǁjudged__mutmut)
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

    def xǁExpectedǁjudged__mutmut_orig(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_1(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("XXsubXX", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_2(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("SUB", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_3(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "XXsidXX", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_4(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "SID", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_5(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "XXjtiXX", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_6(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "JTI", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_7(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "XXissXX", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_8(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "ISS", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_9(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "XXaudXX"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_10(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "AUD"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_11(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) and not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_12(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_13(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_14(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience and "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_15(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer and claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_16(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["XXissXX"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_17(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["ISS"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_18(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] == self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_19(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["XXaudXX"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_20(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["AUD"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_21(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] == self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_22(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "XXnbfXX" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_23(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "NBF" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_24(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" not in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_25(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed(None)
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_26(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("XXits issuer or audience is anotherXX")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_27(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("ITS ISSUER OR AUDIENCE IS ANOTHER")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_28(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(None, "exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_29(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, None) <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_30(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer("exp") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_31(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, ) <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_32(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "XXexpXX") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_33(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "EXP") <= self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_34(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") < self.clock.now().timestamp():
            raise Malformed("it has expired")
        return claims

    def xǁExpectedǁjudged__mutmut_35(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed(None)
        return claims

    def xǁExpectedǁjudged__mutmut_36(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("XXit has expiredXX")
        return claims

    def xǁExpectedǁjudged__mutmut_37(self, claims: Claims) -> Claims:
        """The claims, if they are for us and in their time; raises `Malformed`."""
        for name in ("sub", "sid", "jti", "iss", "aud"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        if claims["iss"] != self.issuer or claims["aud"] != self.audience or "nbf" in claims:
            raise Malformed("its issuer or audience is another")
        if integer(claims, "exp") <= self.clock.now().timestamp():
            raise Malformed("IT HAS EXPIRED")
        return claims

mutants_xǁExpectedǁjudged__mutmut['_mutmut_orig'] = Expected.xǁExpectedǁjudged__mutmut_orig # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_1'] = Expected.xǁExpectedǁjudged__mutmut_1 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_2'] = Expected.xǁExpectedǁjudged__mutmut_2 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_3'] = Expected.xǁExpectedǁjudged__mutmut_3 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_4'] = Expected.xǁExpectedǁjudged__mutmut_4 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_5'] = Expected.xǁExpectedǁjudged__mutmut_5 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_6'] = Expected.xǁExpectedǁjudged__mutmut_6 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_7'] = Expected.xǁExpectedǁjudged__mutmut_7 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_8'] = Expected.xǁExpectedǁjudged__mutmut_8 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_9'] = Expected.xǁExpectedǁjudged__mutmut_9 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_10'] = Expected.xǁExpectedǁjudged__mutmut_10 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_11'] = Expected.xǁExpectedǁjudged__mutmut_11 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_12'] = Expected.xǁExpectedǁjudged__mutmut_12 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_13'] = Expected.xǁExpectedǁjudged__mutmut_13 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_14'] = Expected.xǁExpectedǁjudged__mutmut_14 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_15'] = Expected.xǁExpectedǁjudged__mutmut_15 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_16'] = Expected.xǁExpectedǁjudged__mutmut_16 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_17'] = Expected.xǁExpectedǁjudged__mutmut_17 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_18'] = Expected.xǁExpectedǁjudged__mutmut_18 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_19'] = Expected.xǁExpectedǁjudged__mutmut_19 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_20'] = Expected.xǁExpectedǁjudged__mutmut_20 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_21'] = Expected.xǁExpectedǁjudged__mutmut_21 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_22'] = Expected.xǁExpectedǁjudged__mutmut_22 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_23'] = Expected.xǁExpectedǁjudged__mutmut_23 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_24'] = Expected.xǁExpectedǁjudged__mutmut_24 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_25'] = Expected.xǁExpectedǁjudged__mutmut_25 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_26'] = Expected.xǁExpectedǁjudged__mutmut_26 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_27'] = Expected.xǁExpectedǁjudged__mutmut_27 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_28'] = Expected.xǁExpectedǁjudged__mutmut_28 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_29'] = Expected.xǁExpectedǁjudged__mutmut_29 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_30'] = Expected.xǁExpectedǁjudged__mutmut_30 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_31'] = Expected.xǁExpectedǁjudged__mutmut_31 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_32'] = Expected.xǁExpectedǁjudged__mutmut_32 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_33'] = Expected.xǁExpectedǁjudged__mutmut_33 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_34'] = Expected.xǁExpectedǁjudged__mutmut_34 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_35'] = Expected.xǁExpectedǁjudged__mutmut_35 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_36'] = Expected.xǁExpectedǁjudged__mutmut_36 # type: ignore # mutmut generated
mutants_xǁExpectedǁjudged__mutmut['xǁExpectedǁjudged__mutmut_37'] = Expected.xǁExpectedǁjudged__mutmut_37 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁJwtAccessTokensǁsession_of__mutmut: MutantDict = {}  # type: ignore
mutants_xǁJwtAccessTokensǁread_access__mutmut: MutantDict = {}  # type: ignore
mutants_xǁJwtAccessTokensǁ_claims__mutmut: MutantDict = {}  # type: ignore


class JwtAccessTokens:
    """The port `SelfContainedTokens` by JSON Web Tokens."""

    @_mutmut_mutated(mutants_xǁJwtAccessTokensǁ__init____mutmut)
    def __init__(self, expected: Expected, keys: KeyRing) -> None:
        self._expected = expected
        self._keys = keys

    def xǁJwtAccessTokensǁ__init____mutmut_orig(self, expected: Expected, keys: KeyRing) -> None:
        self._expected = expected
        self._keys = keys

    def xǁJwtAccessTokensǁ__init____mutmut_1(self, expected: Expected, keys: KeyRing) -> None:
        self._expected = None
        self._keys = keys

    def xǁJwtAccessTokensǁ__init____mutmut_2(self, expected: Expected, keys: KeyRing) -> None:
        self._expected = expected
        self._keys = None

    @_mutmut_mutated(mutants_xǁJwtAccessTokensǁsession_of__mutmut)
    def session_of(self, token: str) -> str:
        return str(self._claims(token)["sid"])

    def xǁJwtAccessTokensǁsession_of__mutmut_orig(self, token: str) -> str:
        return str(self._claims(token)["sid"])

    def xǁJwtAccessTokensǁsession_of__mutmut_1(self, token: str) -> str:
        return str(None)

    def xǁJwtAccessTokensǁsession_of__mutmut_2(self, token: str) -> str:
        return str(self._claims(None)["sid"])

    def xǁJwtAccessTokensǁsession_of__mutmut_3(self, token: str) -> str:
        return str(self._claims(token)["XXsidXX"])

    def xǁJwtAccessTokensǁsession_of__mutmut_4(self, token: str) -> str:
        return str(self._claims(token)["SID"])

    @_mutmut_mutated(mutants_xǁJwtAccessTokensǁread_access__mutmut)
    def read_access(self, token: str) -> Principal:
        claims = self._claims(token)
        # The token itself may name the session by its id: without our signature that opens nothing.
        return Principal(_user(claims), handle_of(claims["sid"]))

    def xǁJwtAccessTokensǁread_access__mutmut_orig(self, token: str) -> Principal:
        claims = self._claims(token)
        # The token itself may name the session by its id: without our signature that opens nothing.
        return Principal(_user(claims), handle_of(claims["sid"]))

    def xǁJwtAccessTokensǁread_access__mutmut_1(self, token: str) -> Principal:
        claims = None
        # The token itself may name the session by its id: without our signature that opens nothing.
        return Principal(_user(claims), handle_of(claims["sid"]))

    def xǁJwtAccessTokensǁread_access__mutmut_2(self, token: str) -> Principal:
        claims = self._claims(None)
        # The token itself may name the session by its id: without our signature that opens nothing.
        return Principal(_user(claims), handle_of(claims["sid"]))

    def xǁJwtAccessTokensǁread_access__mutmut_3(self, token: str) -> Principal:
        claims = self._claims(token)
        # The token itself may name the session by its id: without our signature that opens nothing.
        return Principal(None, handle_of(claims["sid"]))

    def xǁJwtAccessTokensǁread_access__mutmut_4(self, token: str) -> Principal:
        claims = self._claims(token)
        # The token itself may name the session by its id: without our signature that opens nothing.
        return Principal(_user(claims), None)

    def xǁJwtAccessTokensǁread_access__mutmut_5(self, token: str) -> Principal:
        claims = self._claims(token)
        # The token itself may name the session by its id: without our signature that opens nothing.
        return Principal(handle_of(claims["sid"]))

    def xǁJwtAccessTokensǁread_access__mutmut_6(self, token: str) -> Principal:
        claims = self._claims(token)
        # The token itself may name the session by its id: without our signature that opens nothing.
        return Principal(_user(claims), )

    def xǁJwtAccessTokensǁread_access__mutmut_7(self, token: str) -> Principal:
        claims = self._claims(token)
        # The token itself may name the session by its id: without our signature that opens nothing.
        return Principal(_user(None), handle_of(claims["sid"]))

    def xǁJwtAccessTokensǁread_access__mutmut_8(self, token: str) -> Principal:
        claims = self._claims(token)
        # The token itself may name the session by its id: without our signature that opens nothing.
        return Principal(_user(claims), handle_of(None))

    def xǁJwtAccessTokensǁread_access__mutmut_9(self, token: str) -> Principal:
        claims = self._claims(token)
        # The token itself may name the session by its id: without our signature that opens nothing.
        return Principal(_user(claims), handle_of(claims["XXsidXX"]))

    def xǁJwtAccessTokensǁread_access__mutmut_10(self, token: str) -> Principal:
        claims = self._claims(token)
        # The token itself may name the session by its id: without our signature that opens nothing.
        return Principal(_user(claims), handle_of(claims["SID"]))

    @_mutmut_mutated(mutants_xǁJwtAccessTokensǁ_claims__mutmut)
    def _claims(self, token: str) -> Claims:
        try:
            return self._expected.judged(self._keys.verify(token))
        except Malformed as malformed:
            raise Unauthenticated(str(malformed) or _NOT_OURS) from None

    def xǁJwtAccessTokensǁ_claims__mutmut_orig(self, token: str) -> Claims:
        try:
            return self._expected.judged(self._keys.verify(token))
        except Malformed as malformed:
            raise Unauthenticated(str(malformed) or _NOT_OURS) from None

    def xǁJwtAccessTokensǁ_claims__mutmut_1(self, token: str) -> Claims:
        try:
            return self._expected.judged(None)
        except Malformed as malformed:
            raise Unauthenticated(str(malformed) or _NOT_OURS) from None

    def xǁJwtAccessTokensǁ_claims__mutmut_2(self, token: str) -> Claims:
        try:
            return self._expected.judged(self._keys.verify(None))
        except Malformed as malformed:
            raise Unauthenticated(str(malformed) or _NOT_OURS) from None

    def xǁJwtAccessTokensǁ_claims__mutmut_3(self, token: str) -> Claims:
        try:
            return self._expected.judged(self._keys.verify(token))
        except Malformed as malformed:
            raise Unauthenticated(None) from None

    def xǁJwtAccessTokensǁ_claims__mutmut_4(self, token: str) -> Claims:
        try:
            return self._expected.judged(self._keys.verify(token))
        except Malformed as malformed:
            raise Unauthenticated(str(malformed) and _NOT_OURS) from None

    def xǁJwtAccessTokensǁ_claims__mutmut_5(self, token: str) -> Claims:
        try:
            return self._expected.judged(self._keys.verify(token))
        except Malformed as malformed:
            raise Unauthenticated(str(None) or _NOT_OURS) from None

mutants_xǁJwtAccessTokensǁ__init____mutmut['_mutmut_orig'] = JwtAccessTokens.xǁJwtAccessTokensǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁ__init____mutmut['xǁJwtAccessTokensǁ__init____mutmut_1'] = JwtAccessTokens.xǁJwtAccessTokensǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁ__init____mutmut['xǁJwtAccessTokensǁ__init____mutmut_2'] = JwtAccessTokens.xǁJwtAccessTokensǁ__init____mutmut_2 # type: ignore # mutmut generated

mutants_xǁJwtAccessTokensǁsession_of__mutmut['_mutmut_orig'] = JwtAccessTokens.xǁJwtAccessTokensǁsession_of__mutmut_orig # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁsession_of__mutmut['xǁJwtAccessTokensǁsession_of__mutmut_1'] = JwtAccessTokens.xǁJwtAccessTokensǁsession_of__mutmut_1 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁsession_of__mutmut['xǁJwtAccessTokensǁsession_of__mutmut_2'] = JwtAccessTokens.xǁJwtAccessTokensǁsession_of__mutmut_2 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁsession_of__mutmut['xǁJwtAccessTokensǁsession_of__mutmut_3'] = JwtAccessTokens.xǁJwtAccessTokensǁsession_of__mutmut_3 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁsession_of__mutmut['xǁJwtAccessTokensǁsession_of__mutmut_4'] = JwtAccessTokens.xǁJwtAccessTokensǁsession_of__mutmut_4 # type: ignore # mutmut generated

mutants_xǁJwtAccessTokensǁread_access__mutmut['_mutmut_orig'] = JwtAccessTokens.xǁJwtAccessTokensǁread_access__mutmut_orig # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁread_access__mutmut['xǁJwtAccessTokensǁread_access__mutmut_1'] = JwtAccessTokens.xǁJwtAccessTokensǁread_access__mutmut_1 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁread_access__mutmut['xǁJwtAccessTokensǁread_access__mutmut_2'] = JwtAccessTokens.xǁJwtAccessTokensǁread_access__mutmut_2 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁread_access__mutmut['xǁJwtAccessTokensǁread_access__mutmut_3'] = JwtAccessTokens.xǁJwtAccessTokensǁread_access__mutmut_3 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁread_access__mutmut['xǁJwtAccessTokensǁread_access__mutmut_4'] = JwtAccessTokens.xǁJwtAccessTokensǁread_access__mutmut_4 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁread_access__mutmut['xǁJwtAccessTokensǁread_access__mutmut_5'] = JwtAccessTokens.xǁJwtAccessTokensǁread_access__mutmut_5 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁread_access__mutmut['xǁJwtAccessTokensǁread_access__mutmut_6'] = JwtAccessTokens.xǁJwtAccessTokensǁread_access__mutmut_6 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁread_access__mutmut['xǁJwtAccessTokensǁread_access__mutmut_7'] = JwtAccessTokens.xǁJwtAccessTokensǁread_access__mutmut_7 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁread_access__mutmut['xǁJwtAccessTokensǁread_access__mutmut_8'] = JwtAccessTokens.xǁJwtAccessTokensǁread_access__mutmut_8 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁread_access__mutmut['xǁJwtAccessTokensǁread_access__mutmut_9'] = JwtAccessTokens.xǁJwtAccessTokensǁread_access__mutmut_9 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁread_access__mutmut['xǁJwtAccessTokensǁread_access__mutmut_10'] = JwtAccessTokens.xǁJwtAccessTokensǁread_access__mutmut_10 # type: ignore # mutmut generated

mutants_xǁJwtAccessTokensǁ_claims__mutmut['_mutmut_orig'] = JwtAccessTokens.xǁJwtAccessTokensǁ_claims__mutmut_orig # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁ_claims__mutmut['xǁJwtAccessTokensǁ_claims__mutmut_1'] = JwtAccessTokens.xǁJwtAccessTokensǁ_claims__mutmut_1 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁ_claims__mutmut['xǁJwtAccessTokensǁ_claims__mutmut_2'] = JwtAccessTokens.xǁJwtAccessTokensǁ_claims__mutmut_2 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁ_claims__mutmut['xǁJwtAccessTokensǁ_claims__mutmut_3'] = JwtAccessTokens.xǁJwtAccessTokensǁ_claims__mutmut_3 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁ_claims__mutmut['xǁJwtAccessTokensǁ_claims__mutmut_4'] = JwtAccessTokens.xǁJwtAccessTokensǁ_claims__mutmut_4 # type: ignore # mutmut generated
mutants_xǁJwtAccessTokensǁ_claims__mutmut['xǁJwtAccessTokensǁ_claims__mutmut_5'] = JwtAccessTokens.xǁJwtAccessTokensǁ_claims__mutmut_5 # type: ignore # mutmut generated
mutants_x__user__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__user__mutmut)
def _user(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_orig(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_1(claims: Claims) -> User:
    roles = None
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_2(claims: Claims) -> User:
    roles = claims.get(None)
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_3(claims: Claims) -> User:
    roles = claims.get("XXrolesXX")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_4(claims: Claims) -> User:
    roles = claims.get("ROLES")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_5(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) and not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_6(claims: Claims) -> User:
    roles = claims.get("roles")
    if isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_7(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_8(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(None)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_9(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = None
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_10(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(None) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_11(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = None
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_12(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["XXemail_verifiedXX"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_13(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["EMAIL_VERIFIED"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_14(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is not True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_15(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is False
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_16(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "XXidXX": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_17(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "ID": claims["sub"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_18(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["XXsubXX"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_19(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["SUB"], "roles": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_20(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "XXrolesXX": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_21(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "ROLES": tuple(map(str, roles)), "email_verified": verified})


def x__user__mutmut_22(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(None), "email_verified": verified})


def x__user__mutmut_23(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(None, roles)), "email_verified": verified})


def x__user__mutmut_24(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, None)), "email_verified": verified})


def x__user__mutmut_25(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(roles)), "email_verified": verified})


def x__user__mutmut_26(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, )), "email_verified": verified})


def x__user__mutmut_27(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "XXemail_verifiedXX": verified})


def x__user__mutmut_28(claims: Claims) -> User:
    roles = claims.get("roles")
    if not isinstance(roles, list) or not isinstance(claims.get("email"), str):
        raise Unauthenticated(_NOT_OURS)
    carried = {field: claims.get(claim) for field, claim in CLAIMS.items()}
    verified = carried["email_verified"] is True
    return User(**{**carried, "id": claims["sub"], "roles": tuple(map(str, roles)), "EMAIL_VERIFIED": verified})

mutants_x__user__mutmut['_mutmut_orig'] = x__user__mutmut_orig # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_1'] = x__user__mutmut_1 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_2'] = x__user__mutmut_2 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_3'] = x__user__mutmut_3 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_4'] = x__user__mutmut_4 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_5'] = x__user__mutmut_5 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_6'] = x__user__mutmut_6 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_7'] = x__user__mutmut_7 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_8'] = x__user__mutmut_8 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_9'] = x__user__mutmut_9 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_10'] = x__user__mutmut_10 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_11'] = x__user__mutmut_11 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_12'] = x__user__mutmut_12 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_13'] = x__user__mutmut_13 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_14'] = x__user__mutmut_14 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_15'] = x__user__mutmut_15 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_16'] = x__user__mutmut_16 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_17'] = x__user__mutmut_17 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_18'] = x__user__mutmut_18 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_19'] = x__user__mutmut_19 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_20'] = x__user__mutmut_20 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_21'] = x__user__mutmut_21 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_22'] = x__user__mutmut_22 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_23'] = x__user__mutmut_23 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_24'] = x__user__mutmut_24 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_25'] = x__user__mutmut_25 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_26'] = x__user__mutmut_26 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_27'] = x__user__mutmut_27 # type: ignore # mutmut generated
mutants_x__user__mutmut['x__user__mutmut_28'] = x__user__mutmut_28 # type: ignore # mutmut generated
mutants_x_integer__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_integer__mutmut)
def integer(claims: Claims, name: str) -> int:
    """The claim, which must be a whole number; raises `Malformed`."""
    value = claims.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise Malformed
    return value


def x_integer__mutmut_orig(claims: Claims, name: str) -> int:
    """The claim, which must be a whole number; raises `Malformed`."""
    value = claims.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise Malformed
    return value


def x_integer__mutmut_1(claims: Claims, name: str) -> int:
    """The claim, which must be a whole number; raises `Malformed`."""
    value = None
    if not isinstance(value, int) or isinstance(value, bool):
        raise Malformed
    return value


def x_integer__mutmut_2(claims: Claims, name: str) -> int:
    """The claim, which must be a whole number; raises `Malformed`."""
    value = claims.get(None)
    if not isinstance(value, int) or isinstance(value, bool):
        raise Malformed
    return value


def x_integer__mutmut_3(claims: Claims, name: str) -> int:
    """The claim, which must be a whole number; raises `Malformed`."""
    value = claims.get(name)
    if not isinstance(value, int) and isinstance(value, bool):
        raise Malformed
    return value


def x_integer__mutmut_4(claims: Claims, name: str) -> int:
    """The claim, which must be a whole number; raises `Malformed`."""
    value = claims.get(name)
    if isinstance(value, int) or isinstance(value, bool):
        raise Malformed
    return value

mutants_x_integer__mutmut['_mutmut_orig'] = x_integer__mutmut_orig # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_1'] = x_integer__mutmut_1 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_2'] = x_integer__mutmut_2 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_3'] = x_integer__mutmut_3 # type: ignore # mutmut generated
mutants_x_integer__mutmut['x_integer__mutmut_4'] = x_integer__mutmut_4 # type: ignore # mutmut generated
