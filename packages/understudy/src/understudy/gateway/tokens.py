"""JWT authorizers: who may call, decided by API Gateway itself from a signed token.

"Control access to REST APIs using JWT authorizers", "Pass JWT claims to your integration", "Control access to HTTP
APIs with JWT authorizers", and the model of the API in botocore. Signatures and times are PyJWT's matter.
"""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from understudy.gateway.documents import Documents
from understudy.gateway.issuers import HTTP_SECONDS, REST_SECONDS, Jwk, Keys, Unfound, Untrue
from understudy.gateway.model import ClaimRule, DeclarationError, Issuer, JwtAuthorizer, Stage
from understudy.gateway.refusals import Refusal
from understudy.gateway.request import Call

if TYPE_CHECKING:
    import jwt

SCHEME = "bearer"
# RSA keys of less than 2048 bits aren't to be used (RFC 7518, 3.3). What the audience is, is looked at here.
OPTIONS: Any = {
    "require": ["exp"],
    "enforce_minimum_key_length": True,
    **dict.fromkeys(("verify_aud", "verify_sub", "verify_jti"), False),
}
CHALLENGE = 'Bearer scope="" error="invalid_token"'
Json = Mapping[str, Any]


class Claims(dict[str, Any]):
    """As JSON where a function gets them all, and as JSON text where a mapping or a template asks for one."""

    def __getitem__(self, name: str) -> str:
        return json.dumps(super().__getitem__(name), separators=(",", ":"))

    def get(self, name: str, default: Any = None) -> Any:  # noqa: ANN401 - as dict has it
        return self[name] if name in self else default  # noqa: SIM401 - this is that


class JwtAuthorizers:
    """Those of a REST API's stage."""

    def __init__(self, documents: Documents) -> None:
        self._keys = self.keys(documents)

    def keys(self, documents: Documents) -> Keys:
        return Keys(documents, REST_SECONDS, refetches=True)

    async def check(self, stage: Stage) -> list[str]:
        """Reads the discovery documents of all issuers, as AWS does where an authorizer is made.

        Gives notes of those that can't be read, which may be this machine's matter. Raises DeclarationError for those
        that AWS would refuse.
        """
        found = [one.authorizer for one in stage.methods if isinstance(one.authorizer, JwtAuthorizer)]
        urls = dict.fromkeys(issuer.url for authorizer in found for issuer in authorizer.issuers)
        return [note for url in urls if (note := await self._checked_issuer(url))]

    async def _checked_issuer(self, url: str) -> str:
        try:
            await self._keys.locate(url)
        except Untrue as why:
            return self.untrue(f"AWS would refuse a JWT authorizer: {why}")
        except Unfound as why:
            return f"no token of the issuer {url} can be verified, and AWS would refuse a JWT authorizer: {why}"
        return ""

    def untrue(self, why: str) -> str:
        """What is noted of a discovery document that isn't true, where that isn't refused."""
        raise DeclarationError(why)

    async def authorize(self, authorizer: JwtAuthorizer, call: Call) -> None:
        """Gives the call its `$context.authorizer`. Raises Refusal."""
        claims = await self._proven(authorizer, _token(authorizer, call))
        wanted = call.method.scopes if call.method else ()
        if wanted and not set(wanted) & set(scopes(claims)):
            raise Refusal("ACCESS_DENIED", why=f"the token has none of the scopes {', '.join(wanted)}")
        call.notes["authorizer"] = "verified"
        call.authorizer = self.told(claims, wanted)

    def told(self, claims: Json, wanted: Sequence[str]) -> dict[str, Any]:  # noqa: ARG002 - an HTTP API tells of them
        return {"claims": Claims(claims)}

    def audience(self, claims: Json) -> object:
        """The claim that an audience is looked for in."""
        return claims.get("aud")

    async def _proven(self, authorizer: JwtAuthorizer, token: str) -> Json:
        header, unproven = _opened(token)
        issuer = next((one for one in authorizer.issuers if one.url == unproven.get("iss")), None)
        if issuer is None:
            raise refused(f"no issuer of the authorizer's is {unproven.get('iss')!r}")
        if header.get("alg") not in authorizer.algorithms:
            raise refused(f"the algorithm {header.get('alg')!r} isn't one of the authorizer's")
        return self._checked(issuer, token, _usable(await self._key(issuer, header), header["alg"]))

    async def _key(self, issuer: Issuer, header: Json) -> Jwk:
        kid = header.get("kid")
        try:
            found = await self._keys.key(issuer.url, kid) if isinstance(kid, str) else None
        except Unfound as why:
            raise refused(str(why), f"{why.document} communication error") from why
        if found is None:
            raise refused(f"no key of {issuer.url} has the kid {kid!r}")
        return found

    def _checked(self, issuer: Issuer, token: str, key: "jwt.PyJWK") -> Json:
        import jwt  # noqa: PLC0415 - loads cryptography, which few stages need

        try:
            claims: Json = jwt.decode(token, key, algorithms=[key.algorithm_name], options=OPTIONS)
        except jwt.PyJWTError as error:
            raise refused(str(error)) from error
        _check_audience(issuer, self.audience(claims))
        for rule in issuer.claims:
            _check_claim(rule, claims)
        return claims


class HttpJwtAuthorizers(JwtAuthorizers):
    """Those of an HTTP API's stage.

    What the claims look like was measured: floci-io/floci#2011 for format 2.0, and for format 1.0
    awsdocs/amazon-api-gateway-developer-guide#113. A discovery document that isn't true is found out at a request,
    not where the authorizer is made: MicrosoftDocs/bot-docs#2064.
    """

    def keys(self, documents: Documents) -> Keys:
        return Keys(documents, HTTP_SECONDS, refetches=False)

    def untrue(self, why: str) -> str:
        return why.replace("AWS would refuse a JWT authorizer", "AWS answers 401 to every token")

    def told(self, claims: Json, wanted: Sequence[str]) -> dict[str, Any]:
        texts = {name: _text(value) for name, value in claims.items() if value is not None}
        return {"claims": texts, "scopes": scopes(claims) if wanted else None}

    def audience(self, claims: Json) -> object:
        return claims.get("aud", claims.get("client_id"))


def refused(why: str, described: str = "") -> Refusal:
    """`described` is what API Gateway is known to tell the client."""
    description = f' error_description="{described}"' if described else ""
    return Refusal("UNAUTHORIZED", why=why, challenge=CHALLENGE + description)


def scopes(claims: Json) -> list[str]:
    """Of `scope`, or where there is none of `scp`: a text with spaces between them, or a list."""
    said = claims.get("scope", claims.get("scp"))
    return said.split() if isinstance(said, str) else [one for one in said or () if isinstance(one, str)]


def _token(authorizer: JwtAuthorizer, call: Call) -> str:
    """The source holds the token alone, or `Bearer` before it."""
    sent = next(filter(None, map(call.mapped, authorizer.identity_sources)), None)
    if sent is None:
        raise Refusal("UNAUTHORIZED", why="the identity source is missing or empty", challenge="Bearer")
    scheme, _, token = sent.partition(" ")
    return token if scheme.lower() == SCHEME else sent


def _opened(token: str) -> tuple[Json, Json]:
    """Header and claims, of which nothing is proven yet."""
    import jwt  # noqa: PLC0415

    try:
        opened = jwt.decode_complete(token, options={"verify_signature": False})
    except jwt.PyJWTError as error:
        raise refused(f"the token can't be read: {error}") from error
    return opened["header"], opened["payload"]


def _usable(found: Jwk, algorithm: str) -> "jwt.PyJWK":
    """A key that says what it is for is for nothing else (RFC 7517, 4.4)."""
    import jwt  # noqa: PLC0415

    if found.get("alg", algorithm) != algorithm:
        raise refused(f"the key {found.get('kid')!r} is for {found['alg']}, not for {algorithm}")
    try:
        return jwt.PyJWK(dict(found), algorithm)
    except jwt.PyJWTError as error:
        raise refused(f"the key {found.get('kid')!r} can't be used: {error}") from error


def _check_audience(issuer: Issuer, said: object) -> None:
    named = said if isinstance(said, list) else [said]
    if not any(one in issuer.audiences for one in named):
        raise refused(f"none of the audiences is {said!r}", "the token does not have a valid audience")


def _check_claim(rule: ClaimRule, claims: Json) -> None:
    value = claims.get(rule.name)
    if value is None:
        if rule.required:
            raise refused(f"the claim {rule.name} is missing")
    elif not isinstance(value, str) or (rule.expected and value not in rule.expected):
        raise refused(f"the claim {rule.name} isn't what the authorizer expects")


def _text(value: object) -> str:
    if isinstance(value, list):
        return f"[{' '.join(map(_text, value))}]"
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))
