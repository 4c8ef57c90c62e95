"""Tokens that others verify: the issuer's keys and settings, whatever the stage's own kind of token is."""
# ruff: noqa: PLC0415 - what a function doesn't need, it doesn't load

import json
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
    key_id, key = naming("SIGNING_KEY", lambda: _signing_key(settings.text("SIGNING_KEY")))
    return Writer(
        issuer=known.url,
        audience=settings.text("JWT_AUDIENCE"),
        client_id=settings.text("CLIENT_ID"),
        algorithm=algorithm,
        key_id=key_id,
        key=naming("SIGNING_KEY", lambda: _key(settings, key, algorithm)),
    )


def service_tokens(settings: "Settings", clock: "Clock") -> "JwtServiceTokens":
    from adapters.jwt.signing import JwtServiceTokens

    return JwtServiceTokens(writer(settings), settings.seconds("EXCHANGED_TOKEN_SECONDS", 300), clock)


def _signing_key(told: str) -> tuple[str, str]:
    """The name of the key that signs, and the key. Raises ValueError; nothing of the key is in the message.

    A function may start when of a rotation one parameter is written and the other not yet, so the key brings its own
    name: whichever keys `ISSUER` lists then, this one is among them.
    """
    try:
        known = json.loads(told)
        return str(known["kid"]), str(known["key"])
    except (ValueError, KeyError, TypeError):
        raise ValueError("must be a JSON object of kid and key") from None


def _key(settings: "Settings", key: str, algorithm: str) -> "SigningKey":
    """By what it is: a key in PEM form, or the ARN of one in KMS."""
    if key.startswith(_IN_KMS):
        from adapters.kms import Kms, KmsKey
        from service.aws import aws_client

        return KmsKey(aws_client(settings, Kms()), key, algorithm)
    from adapters.private_key import private_key

    return private_key(key, algorithm)
