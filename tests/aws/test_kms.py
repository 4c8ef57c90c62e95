"""Signatures by KMS, made by an embedded one, and what is said where it doesn't answer."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

import boto3
import pytest
from moto import mock_aws

from adapters.aws import AwsError
from adapters.aws.boto import BotoClient
from adapters.jwt.issued import is_signature, public_key
from adapters.kms import Kms, KmsKey
from domain.errors import Unavailable
from infra.issuer.jwk import jwk_of
from infra.issuer.keys import KMS_SPECS

DATA = b"a header.a payload"


@pytest.fixture
def kms(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    with mock_aws():
        yield boto3.client("kms")


@pytest.mark.parametrize("algorithm", KMS_SPECS)
def test_its_signature_is_one_in_the_form_of_jws(kms: Any, algorithm: str) -> None:
    made = kms.create_key(KeyUsage="SIGN_VERIFY", KeySpec=KMS_SPECS[algorithm])["KeyMetadata"]["Arn"]
    signature = KmsKey(BotoClient(Kms()), made, algorithm).sign(DATA)
    public = boto_pem(kms.get_public_key(KeyId=made)["PublicKey"])
    key = public_key(jwk_of(algorithm, public))
    assert len(signature) == {"RS256": 256, "ES256": 64}[algorithm]
    # moto hashes a digest once more.
    assert is_signature(key, signature, hashlib.sha256(DATA).digest())
    assert not is_signature(key, signature, DATA + b".")


def boto_pem(der: bytes) -> str:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key  # noqa: PLC0415

    return load_der_public_key(der).public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def test_a_key_that_is_gone_is_unavailable(kms: Any) -> None:  # noqa: ARG001 - there is none in it
    arn = "arn:aws:kms:eu-central-1:123456789012:key/0a1b2c3d-0000-4000-8000-000000000000"
    with pytest.raises(Unavailable, match="KMS refused to sign: NotFoundException"):
        KmsKey(BotoClient(Kms()), arn, "ES256").sign(DATA)


class Answering:
    def __init__(self, answer: dict[str, Any] | Exception) -> None:
        self.answer = answer
        self.asked: list[tuple[str, Mapping[str, Any]]] = []

    def call(self, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        self.asked.append((operation, request))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.mark.parametrize("error", [AwsError("DisabledException", {}), Unavailable("kms did not answer")])
def test_a_key_that_signs_nothing_is_unavailable(error: Exception) -> None:
    with pytest.raises(Unavailable):
        KmsKey(Answering(error), "arn", "RS256").sign(DATA)


def test_it_is_asked_as_its_reference_has_it() -> None:
    client = Answering({"Signature": "AAEC"})
    assert KmsKey(client, "arn:aws:kms:eu-central-1:1:key/k", "RS256").sign(b"abc") == b"\0\1\2"
    [(operation, request)] = client.asked
    asked = Kms().asked(operation, request)
    assert asked.headers["x-amz-target"] == "TrentService.Sign"
    assert json.loads(asked.body) == {
        "KeyId": "arn:aws:kms:eu-central-1:1:key/k",
        "SigningAlgorithm": "RSASSA_PKCS1_V1_5_SHA_256",
        "Message": "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
        "MessageType": "DIGEST",
    }
