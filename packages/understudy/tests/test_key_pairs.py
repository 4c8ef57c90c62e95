"""KMS's key pairs of the embedded AWS: the key that they say verifies what they sign, and the rest is refused."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import load_der_public_key
from understudy.aws.key_pairs import HASHES, KeyPairs
from understudy.aws.kind import Place
from understudy.aws.kinds import kind

MESSAGE = b"what is signed"
KMS = "aws:kms/key:Key"


@pytest.fixture(scope="module")
def pairs() -> dict[str, tuple[KeyPairs, str]]:
    return {spec: pair(spec) for spec in ("RSA_2048", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521")}


def pair(spec: str) -> tuple[KeyPairs, str]:
    _, outputs = kind(KMS).answer(Place("eu-west-1"), {"customerMasterKeySpec": spec}, "0123456789abcdef" * 4)
    kept = KeyPairs()
    kept.keep(outputs["arn"], outputs["keyPair"])
    return kept, outputs["arn"]


def ask(pair: tuple[KeyPairs, str], operation: str, **asked: object) -> dict[str, Any]:
    kept, arn = pair
    answered = kept.answer(f"TrentService.{operation}", json.dumps({"KeyId": arn, **asked}).encode())
    assert answered
    status, body = answered
    answer: dict[str, Any] = json.loads(body)
    assert (status == 200) == ("__type" not in answer)
    return answer


def sign(pair: tuple[KeyPairs, str], algorithm: str, message: bytes, kind: str) -> dict[str, Any]:
    told = {"SigningAlgorithm": algorithm, "Message": base64.b64encode(message).decode(), "MessageType": kind}
    return ask(pair, "Sign", **told)


@pytest.mark.parametrize("kind", ["RAW", "DIGEST"])
@pytest.mark.parametrize(
    ("spec", "algorithm"),
    [
        *(("RSA_2048", f"RSASSA_PKCS1_V1_5_SHA_{bits}") for bits in (256, 384, 512)),
        *(("ECC_NIST_P256", "ECDSA_SHA_256"), ("ECC_NIST_P384", "ECDSA_SHA_384"), ("ECC_NIST_P521", "ECDSA_SHA_512")),
    ],
)
def test_what_is_signed_is_the_message_whether_it_comes_whole_or_as_its_digest(
    pairs: dict[str, tuple[KeyPairs, str]], spec: str, algorithm: str, kind: str
) -> None:
    by = HASHES[algorithm[-3:]]
    message = hashlib.new(by.name, MESSAGE).digest() if kind == "DIGEST" else MESSAGE
    signature = base64.b64decode(sign(pairs[spec], algorithm, message, kind)["Signature"])
    key = load_der_public_key(base64.b64decode(ask(pairs[spec], "GetPublicKey")["PublicKey"]))
    if isinstance(key, rsa.RSAPublicKey):
        key.verify(signature, MESSAGE, padding.PKCS1v15(), by)
    else:
        assert isinstance(key, ec.EllipticCurvePublicKey)
        key.verify(signature, MESSAGE, ec.ECDSA(by))


@pytest.mark.parametrize(
    ("spec", "algorithm", "message", "error"),
    [
        ("RSA_2048", "ECDSA_SHA_256", b"d" * 32, "InvalidKeyUsageException"),
        ("ECC_NIST_P256", "RSASSA_PKCS1_V1_5_SHA_256", b"d" * 32, "InvalidKeyUsageException"),
        ("ECC_NIST_P256", "ECDSA_SHA_512", b"d" * 64, "InvalidKeyUsageException"),
        ("ECC_NIST_P256", "ECDSA_SHA_256", b"d" * 31, "ValidationException"),
    ],
)
def test_what_kms_refuses_is_refused(
    pairs: dict[str, tuple[KeyPairs, str]], spec: str, algorithm: str, message: bytes, error: str
) -> None:
    assert sign(pairs[spec], algorithm, message, "DIGEST") == {"__type": error}


def test_of_another_key_nothing_is_known(pairs: dict[str, tuple[KeyPairs, str]]) -> None:
    kept, arn = pairs["RSA_2048"]
    assert kept.answer("TrentService.GetPublicKey", json.dumps({"KeyId": f"{arn}x"}).encode()) is None
