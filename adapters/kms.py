"""The port `SigningKey` by AWS KMS, one call each: the private key never leaves it.

Source: "Sign", KMS API reference.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from typing import Any, NamedTuple

from adapters.aws import AwsError
from adapters.aws.calls import Asked, Service
from adapters.private_key import joined
from domain import TYPE_CHECKING
from domain.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from adapters.aws import Calls

ALGORITHMS = {"RS256": "RSASSA_PKCS1_V1_5_SHA_256", "ES256": "ECDSA_SHA_256"}


class Kms(NamedTuple):
    """The service; what is bytes travels in base64."""

    name: str = "kms"
    host: str = "kms"
    signed_as: str = "kms"

    def asked(self, operation: str, request: Mapping[str, Any]) -> Asked:
        told = {name: _text(value) if isinstance(value, bytes) else value for name, value in request.items()}
        return Service(self.name, "TrentService", "1.1").asked(operation, told)


@dataclass(frozen=True, slots=True)
class KmsKey:
    """`arn` is the key's. ECDSA signs the same data differently each time."""

    client: Calls
    arn: str
    algorithm: str

    def sign(self, data: bytes) -> bytes:
        message = {"Message": hashlib.sha256(data).digest(), "MessageType": "DIGEST"}
        request = {"KeyId": self.arn, "SigningAlgorithm": ALGORITHMS[self.algorithm], **message}
        try:
            answer = self.client.call("Sign", request)
        except AwsError as error:
            raise Unavailable(f"KMS refused to sign: {error.code}") from error
        signature = _bytes(answer["Signature"])
        return joined(signature) if self.algorithm == "ES256" else signature


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(value: str | bytes) -> bytes:
    """boto3 has taken the base64 off already."""
    return base64.b64decode(value) if isinstance(value, str) else value
