"""Tokens that others verify: the issuer's keys and settings, whatever the stage's own kind of token is."""
# ruff: noqa: PLC0415 - what a function doesn't need, it doesn't load

from typing import TYPE_CHECKING

from adapters.jwt.issued import IssuedAccessTokens, Issuer, PublicKeys
from service.settings import naming
from service.tokens import ALGORITHMS

if TYPE_CHECKING:
    from adapters.jwt.signing import JwtServiceTokens, SigningKey, Writer
    from domain.ports import Clock
    from service.settings import Settings

_IN_KMS = "arn:"


def issuer(settings: "Settings") -> Issuer:
    return naming("ISSUER", lambda: Issuer.parse(settings.text("ISSUER")))


def reader(settings: "Settings", clock: "Clock", algorithms: tuple[str, ...]) -> IssuedAccessTokens:
    known = issuer(settings)
    keys = naming("ISSUER", lambda: PublicKeys(known.keys, algorithms))
    return IssuedAccessTokens(known.url, settings.text("JWT_AUDIENCE"), keys, clock)


def writer(settings: "Settings") -> "Writer":
    from adapters.jwt.signing import Writer

    known, algorithm = issuer(settings), settings.choice("TOKEN_ALGORITHM", ALGORITHMS)
    return Writer(
        issuer=known.url,
        audience=settings.text("JWT_AUDIENCE"),
        client_id=settings.text("CLIENT_ID"),
        algorithm=algorithm,
        key_id=known.keys[0]["kid"],
        key=naming("SIGNING_KEY", lambda: _key(settings, algorithm)),
    )


def service_tokens(settings: "Settings", clock: "Clock") -> "JwtServiceTokens":
    from adapters.jwt.signing import JwtServiceTokens

    return JwtServiceTokens(writer(settings), settings.seconds("EXCHANGED_TOKEN_SECONDS", 300), clock)


def _key(settings: "Settings", algorithm: str) -> "SigningKey":
    """By what it is: a key in PEM form, or the ARN of one in KMS."""
    key = settings.text("SIGNING_KEY")
    if key.startswith(_IN_KMS):
        from adapters.kms import Kms, KmsKey
        from service.aws import aws_client

        return KmsKey(aws_client(settings, Kms()), key, algorithm)
    from adapters.private_key import private_key

    return private_key(key, algorithm)
