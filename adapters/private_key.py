"""The port `SigningKey` by a private key in PEM form, which this process holds."""

from typing import Protocol

from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

P256_BYTES = 32


class SigningKey(Protocol):
    def sign(self, data: bytes) -> bytes: ...


class RsaKey:
    """RS256 (RFC 7518, 3.3)."""

    def __init__(self, key: rsa.RSAPrivateKey) -> None:
        self._key = key

    def sign(self, data: bytes) -> bytes:
        return self._key.sign(data, padding.PKCS1v15(), SHA256())


class P256Key:
    """ES256 (RFC 7518, 3.4). The same data gives the same signature (RFC 6979)."""

    def __init__(self, key: ec.EllipticCurvePrivateKey) -> None:
        self._key = key

    def sign(self, data: bytes) -> bytes:
        return joined(self._key.sign(data, ec.ECDSA(SHA256(), deterministic_signing=True)))


def private_key(pem: str, algorithm: str) -> SigningKey:
    """Raises ValueError for what is no key for this algorithm; nothing of it is in the message."""
    try:
        key = load_pem_private_key(pem.encode(), None)
    except (ValueError, TypeError):
        raise ValueError("must be a private key in PEM form, without a password") from None
    match algorithm, key:
        case "RS256", rsa.RSAPrivateKey():
            return RsaKey(key)
        case "ES256", ec.EllipticCurvePrivateKey(curve=ec.SECP256R1()):
            return P256Key(key)
    raise ValueError(f"must be a key for {algorithm}")


def joined(der: bytes) -> bytes:
    """R and S one after the other (RFC 7518, 3.4), of a signature in DER (RFC 3279, 2.2.3)."""
    return b"".join(number.to_bytes(P256_BYTES) for number in decode_dss_signature(der))
