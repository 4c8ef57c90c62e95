"""Key pairs that sign tokens: the one that does, the one before it, and the next, which is published already.

What knows the keys keeps them for hours (docs/verify.md), so none may sign before it has been known for as long: each
is made, and published, one rotation ahead.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import pulumi
import pulumi_aws as aws

from infra.issuer.jwk import jwk_of
from infra.settings.config import Config

# Both are what the provider and KMS call them ("KeySpec" and "SigningAlgorithm", KMS API reference).
KMS_SPECS = {"RS256": "RSA_2048", "ES256": "ECC_NIST_P256"}
WAITING_DAYS = 7
"""Until KMS deletes a key that the stage no longer has, the fewest that there are."""


@dataclass(frozen=True)
class KeyPair:
    """`private` is in PEM form, or the ARN of the key in KMS."""

    private: pulumi.Output[str]
    public: pulumi.Output[str]
    """In PEM form."""


class SigningKeys(pulumi.ComponentResource):
    """`private` is the key that signs, where one does; `kms_arn` the same where it is in KMS.

    `jwks` are all public keys, those of the algorithm that signs first, and of those the one that signs.
    """

    private: pulumi.Output[str] | None = None
    kms_arn: pulumi.Output[str] | None = None
    jwks: pulumi.Output[Sequence[dict[str, str]]]

    def __init__(self, name: str, config: Config, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:SigningKeys", name, None, opts)
        self._config = config
        self._child = pulumi.ResourceOptions(parent=self)
        numbers = numbers_at(config.signing_key_rotation)
        pairs = {algorithm: [self._pair(algorithm, number) for number in numbers] for algorithm in config.asymmetric}
        if config.token_algorithm in pairs:
            self.private = pairs[config.token_algorithm][0].private
            self.kms_arn = self.private if config.signing_key == "kms" else None
        published = [
            pair.public.apply(partial(jwk_of, algorithm)) for algorithm, made in pairs.items() for pair in made
        ]
        self.jwks = pulumi.Output.all(*published)
        self.register_outputs({})

    def _pair(self, algorithm: str, number: int) -> KeyPair:
        name = f"{algorithm.lower()}-{number}"
        return (
            self._in_kms(name, algorithm) if self._config.signing_key == "kms" else self._generated(name, algorithm)
        )

    def _in_kms(self, name: str, algorithm: str) -> KeyPair:
        key = aws.kms.Key(
            name,
            description=f"Signs tokens of {self._config.named('*')}",
            key_usage="SIGN_VERIFY",
            customer_master_key_spec=KMS_SPECS[algorithm],
            deletion_window_in_days=WAITING_DAYS,
            opts=self._child,
        )
        return KeyPair(key.arn, aws.kms.get_public_key_output(key_id=key.arn).public_key_pem)

    def _generated(self, name: str, algorithm: str) -> KeyPair:
        import pulumi_tls as tls  # noqa: PLC0415 - a stage without such keys needs no provider of them

        kind = {"algorithm": "RSA", "rsa_bits": 2048} if algorithm == "RS256" else _P256
        key = tls.PrivateKey(name, **kind, opts=self._child)
        return KeyPair(key.private_key_pem_pkcs8, key.public_key_pem)


_P256 = {"algorithm": "ECDSA", "ecdsa_curve": "P256"}


def numbers_at(rotation: int) -> list[int]:
    """Of the key that signs, of the one before it if there was one, and of the next."""
    return [rotation, *([rotation - 1] if rotation else []), rotation + 1]
