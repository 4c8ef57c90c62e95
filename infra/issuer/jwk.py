"""Public keys as JSON Web Keys (RFC 7517; RFC 7518, 6.2 and 6.3), named by their thumbprints (RFC 7638)."""

import base64
import hashlib
import json
from collections.abc import Mapping

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

P256_BYTES = 32


def jwk_of(algorithm: str, pem: str) -> dict[str, str]:
    """The JWK of a public key in PEM form, for signatures by this algorithm alone."""
    members = _members(pem)
    return {**members, "kid": thumbprint(members), "use": "sig", "alg": algorithm}


def thumbprint(members: Mapping[str, str]) -> str:
    """By SHA-256, of a key's required members (RFC 7638, 3)."""
    text = json.dumps(members, separators=(",", ":"), sort_keys=True)
    return _encoded(hashlib.sha256(text.encode()).digest())


def _members(pem: str) -> dict[str, str]:
    key = load_pem_public_key(pem.encode())
    if isinstance(key, RSAPublicKey):
        numbers = key.public_numbers()
        return {"kty": "RSA", "n": _unsigned(numbers.n), "e": _unsigned(numbers.e)}
    if not isinstance(key, EllipticCurvePublicKey):
        raise TypeError("a key of neither RSA nor P-256")
    point = key.public_numbers()
    return {"kty": "EC", "crv": "P-256", "x": _unsigned(point.x, P256_BYTES), "y": _unsigned(point.y, P256_BYTES)}


def _unsigned(number: int, length: int = 0) -> str:
    """Base64urlUInt (RFC 7518, 2): big-endian, a curve's coordinates in full length."""
    return _encoded(number.to_bytes(length or (number.bit_length() + 7) // 8))


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
