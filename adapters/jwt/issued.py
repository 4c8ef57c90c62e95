"""Reading the access tokens of an issuer, by its public keys (RFC 9068, 4; RFC 8725).

Which algorithm a key is for is in the key, never in the token. Nothing in a header leads to a key but its `kid`.
"""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from adapters.jwt.compact import Malformed, decoded, json_object, read
from adapters.jwt.keys import EXTENSIONS
from adapters.jwt.reading import ACCESS_TYPE, integer, user_of
from domain.errors import Unauthenticated
from domain.principals import Principal

if TYPE_CHECKING:
    from domain.ports import Clock, SelfContainedTokens

SESSION = "gatehouse_session"
"""The claim with the id of the session, for this stage's own authorizer; without our secret that opens nothing."""
SHORTEST_RSA = 2048
"""Bits (RFC 7518, 3.3)."""
P256_BYTES = 32
Claims = Mapping[str, Any]
Public = rsa.RSAPublicKey | ec.EllipticCurvePublicKey


class Issuer(NamedTuple):
    """Who signs, and by which keys that is verified; the first is the one that signs."""

    url: str
    keys: Sequence[Mapping[str, str]]

    @classmethod
    def parse(cls, text: str) -> "Issuer":
        """Raises ValueError."""
        told = json.loads(text)
        if not isinstance(told, dict) or not isinstance(told.get("issuer"), str) or not told.get("keys"):
            raise ValueError("must be a JSON object with an issuer and its keys")
        return cls(told["issuer"], told["keys"])


class PublicKeys:
    """Public keys by their `kid`, each for one algorithm."""

    def __init__(self, jwks: Sequence[Mapping[str, str]], algorithms: Sequence[str]) -> None:
        """Those for other algorithms are left out.

        Raises ValueError for a key that is none, or a weak one, and for two of one name.
        """
        if len({jwk["kid"] for jwk in jwks}) < len(jwks):
            raise ValueError("a key's name that is there twice")
        self._keys = {jwk["kid"]: (jwk["alg"], public_key(jwk)) for jwk in jwks if jwk["alg"] in algorithms}

    def verify(self, token: str) -> dict[str, Any]:
        """The claims of a genuine access token, none of them judged; raises `Malformed`."""
        header, payload, signed, signature = read(token)
        algorithm, key = self._keys.get(str(header.get("kid")), ("", None))
        if key is None or header.get("alg") != algorithm or header.get("typ") != ACCESS_TYPE:
            raise Malformed("its key, kind or algorithm isn't ours")
        if not EXTENSIONS.isdisjoint(header):
            raise Malformed("it asks for more than we understand")
        if not is_signature(key, decoded(signature.decode()), signed):
            raise Malformed("its signature is wrong")
        return json_object(payload)


def public_key(jwk: Mapping[str, Any]) -> Public:
    """Raises ValueError for a key that isn't for signatures by RS256 or ES256, or is too weak for them."""
    if jwk.get("use", "sig") != "sig" or "verify" not in jwk.get("key_ops", ["verify"]):
        raise ValueError("a key for something else than signatures")
    try:
        match jwk.get("alg"), jwk.get("kty"):
            case "RS256", "RSA":
                return _rsa(_number(jwk["n"]), _number(jwk["e"]))
            case "ES256", "EC" if jwk["crv"] == "P-256":
                numbers = ec.EllipticCurvePublicNumbers(_number(jwk["x"]), _number(jwk["y"]), ec.SECP256R1())
                return numbers.public_key()
    except (KeyError, AttributeError, Malformed):
        raise ValueError("a key that lacks what its kind has") from None
    raise ValueError("a key for neither RS256 nor ES256")


def _rsa(modulus: int, exponent: int) -> rsa.RSAPublicKey:
    if modulus.bit_length() < SHORTEST_RSA:
        raise ValueError(f"an RSA key of less than {SHORTEST_RSA} bits")
    return rsa.RSAPublicNumbers(exponent, modulus).public_key()


def _number(text: str) -> int:
    return int.from_bytes(decoded(text))


def is_signature(key: Public, signature: bytes, signed: bytes) -> bool:
    """By the one algorithm that the key is for."""
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, signed, padding.PKCS1v15(), SHA256())
        else:
            key.verify(_der(signature), signed, ec.ECDSA(SHA256()))
    except InvalidSignature:
        return False
    return True


def _der(signature: bytes) -> bytes:
    """Of R and S, 32 bytes each (RFC 7518, 3.4). Raises InvalidSignature."""
    if len(signature) != 2 * P256_BYTES:
        raise InvalidSignature
    return encode_dss_signature(*(int.from_bytes(half) for half in (signature[:P256_BYTES], signature[P256_BYTES:])))


class IssuedAccessTokens:
    """The port `SelfContainedTokens` by tokens of an issuer."""

    def __init__(self, issuer: str, audience: str, keys: PublicKeys, clock: "Clock") -> None:
        self._issuer = issuer
        self._audience = audience
        self._keys = keys
        self._clock = clock

    def session_of(self, token: str) -> str:
        session = self._claims(token).get(SESSION)
        if not isinstance(session, str):
            raise Unauthenticated("it names no session")
        return session

    def read_access(self, token: str) -> Principal:
        claims = self._claims(token)
        return Principal(user_of(claims), claims["sid"])

    def _claims(self, token: str) -> Claims:
        try:
            return self._judged(self._keys.verify(token))
        except Malformed as malformed:
            raise Unauthenticated(str(malformed) or "it is no token of ours") from None

    def _judged(self, claims: Claims) -> Claims:
        for name in ("sub", "sid", "jti", "iss", "client_id"):
            if not isinstance(claims.get(name), str) or not claims[name]:
                raise Malformed
        audience = claims.get("aud")
        if claims["iss"] != self._issuer or not isinstance(audience, list) or self._audience not in audience:
            raise Malformed("its issuer or audience is another")
        if "nbf" in claims or integer(claims, "exp") <= self._clock.now().timestamp():
            raise Malformed("it has expired")
        return claims


class AnyOf:
    """Access tokens that one of several readers takes; each refuses those of another's keys."""

    def __init__(self, *readers: "SelfContainedTokens") -> None:
        self._readers = readers

    def session_of(self, token: str) -> str:
        return self._reader(token).session_of(token)

    def read_access(self, token: str) -> Principal:
        return self._reader(token).read_access(token)

    def _reader(self, token: str) -> "SelfContainedTokens":
        *others, last = self._readers
        for reader in others:
            try:
                reader.read_access(token)
            except Unauthenticated:
                continue
            return reader
        return last
