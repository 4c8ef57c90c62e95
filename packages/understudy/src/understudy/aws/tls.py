"""pulumi-tls: key pairs that are made once and kept in the state. Here they last as long as the process."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from understudy.aws.kind import Kind, Place, Properties, Refused

RSA_BITS, CURVE = 2048, "P224"
"""The provider's defaults."""
CURVES: Mapping[str, Callable[[], ec.EllipticCurve]] = {
    "P224": ec.SECP224R1,
    "P256": ec.SECP256R1,
    "P384": ec.SECP384R1,
    "P521": ec.SECP521R1,
}
Private = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey


@dataclass(frozen=True, kw_only=True)
class PrivateKey(Kind):
    """In the forms of PEM, and none of OpenSSH's."""

    def answer(self, place: Place, inputs: Properties, digest: str) -> tuple[str, Properties]:  # noqa: ARG002
        bits, curve = int(inputs.get("rsaBits") or RSA_BITS), str(inputs.get("ecdsaCurve") or CURVE)
        return digest[:40], _forms(generated(str(inputs["algorithm"]), bits, curve, digest))

    def replaced_by(self, name: str) -> bool:  # noqa: ARG002
        return True


@cache
def generated(algorithm: str, bits: int, curve: str, digest: str) -> Private:  # noqa: ARG001 - of each a key of its own
    """Raises Refused."""
    match algorithm:
        case "RSA":
            return rsa.generate_private_key(65537, bits)
        case "ECDSA" if curve in CURVES:
            return ec.generate_private_key(CURVES[curve]())
        case "ED25519":
            return ed25519.Ed25519PrivateKey.generate()
        case _:
            raise Refused(f"there is no key of {algorithm} {curve}: it is RSA, ECDSA or ED25519, of {list(CURVES)}")


def public_pem(key: Private) -> str:
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def private_pem(key: Private) -> str:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def _forms(key: Private) -> Properties:
    own = PrivateFormat.PKCS8 if isinstance(key, ed25519.Ed25519PrivateKey) else PrivateFormat.TraditionalOpenSSL
    pem = key.private_bytes(Encoding.PEM, own, NoEncryption()).decode()
    return {"privateKeyPem": pem, "privateKeyPemPkcs8": private_pem(key), "publicKeyPem": public_pem(key)}


KINDS: Mapping[str, Kind] = {"tls:index/privateKey:PrivateKey": PrivateKey()}
