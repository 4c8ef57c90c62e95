"""KMS's key pairs as the local stage has them: they sign, and say their public key.

moto's sign a digest as if it were the message. Sources: "Sign", "GetPublicKey", KMS API reference.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA256, SHA384, SHA512, HashAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

from understudy.aws.kind import Refused
from understudy.aws.tls import Private, generated

TARGETS = {f"TrentService.{operation}": operation for operation in ("GetPublicKey", "Sign")}
"""What a client says that it asks for, in X-Amz-Target."""
HASHES: Mapping[str, HashAlgorithm] = {"256": SHA256(), "384": SHA384(), "512": SHA512()}
Answer = dict[str, Any]


class Failed(Exception):
    """The operation ends with an error of KMS's, whose type is the text."""


class KeyPairs:
    """By their ARN; those of one process."""

    def __init__(self) -> None:
        self._kept: dict[str, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey] = {}

    def keep(self, arn: str, pem: str) -> None:
        key = load_pem_private_key(pem.encode(), None)
        if isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
            self._kept[arn] = key

    def answer(self, target: str, body: bytes) -> tuple[int, bytes] | None:
        """The status and the body of an answer of KMS's; None for another key than these."""
        asked = json.loads(body)
        if asked.get("KeyId") not in self._kept:
            return None
        try:
            return 200, json.dumps(self._answered(TARGETS[target], asked)).encode()
        except Failed as failed:
            return 400, json.dumps({"__type": str(failed)}).encode()

    def _answered(self, operation: str, asked: Mapping[str, Any]) -> Answer:
        arn = str(asked["KeyId"])
        key = self._kept[arn]
        if operation == "GetPublicKey":
            public = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
            return {"KeyId": arn, "PublicKey": base64.b64encode(public).decode()}
        algorithm = str(asked["SigningAlgorithm"])
        signature = signed(key, algorithm, digest_of(asked, HASHES[algorithm[-3:]]))
        return {"KeyId": arn, "SigningAlgorithm": algorithm, "Signature": base64.b64encode(signature).decode()}


def digest_of(asked: Mapping[str, Any], by: HashAlgorithm) -> bytes:
    message = base64.b64decode(asked["Message"])
    if asked.get("MessageType", "RAW") == "RAW":
        return hashlib.new(by.name, message).digest()
    if len(message) != by.digest_size:
        raise Failed("ValidationException")
    return message


def signed(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey, algorithm: str, digest: bytes) -> bytes:
    by = HASHES[algorithm[-3:]]
    if isinstance(key, rsa.RSAPrivateKey) and algorithm.startswith("RSASSA_PKCS1_V1_5_SHA_"):
        return key.sign(digest, padding.PKCS1v15(), Prehashed(by))
    # Each curve goes with the hash of its own length.
    if isinstance(key, ec.EllipticCurvePrivateKey) and algorithm == f"ECDSA_SHA_{min(key.curve.key_size, 512)}":
        return key.sign(digest, ec.ECDSA(Prehashed(by)))
    raise Failed("InvalidKeyUsageException")


def pair_of(spec: str, arn: str) -> Private:
    """The key pair of a key that is declared, by its spec such as RSA_2048. Raises Refused."""
    match spec.split("_"):
        case ["RSA", bits]:
            return generated("RSA", int(bits), "", arn)
        case ["ECC", "NIST", curve]:
            return generated("ECDSA", 0, curve, arn)
    raise Refused(f"{arn} isn't a key pair of RSA or of a NIST curve that this program declares")


KEPT = KeyPairs()
"""The embedded AWS's."""
