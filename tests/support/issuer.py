"""Key pairs and settings of an issuer, as a stage's functions are told them."""

import json
from dataclasses import dataclass
from functools import cache

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from infra.issuer.jwk import jwk_of

ISSUER = "https://id.example.com/dev"


@dataclass(frozen=True, slots=True)
class Pair:
    private: str
    public: str
    jwk: dict[str, str]


def pair(algorithm: str, number: int = 0, bits: int = 2048) -> Pair:
    """Of each number another one."""
    return _made(algorithm, number, bits)


@cache
def _made(algorithm: str, number: int, bits: int) -> Pair:  # noqa: ARG001 - as above
    key = rsa.generate_private_key(65537, bits) if algorithm == "RS256" else ec.generate_private_key(ec.SECP256R1())
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    return Pair(private, public, jwk_of(algorithm, public))


def told(*pairs: Pair) -> dict[str, str]:
    """By the first of them tokens are signed."""
    keys = [one.jwk for one in pairs]
    document = json.dumps({"issuer": ISSUER, "keys": keys})
    return {"ISSUER": document, "SIGNING_KEY": signing_key(pairs[0]), "CLIENT_ID": "app"}


def signing_key(one: Pair) -> str:
    return json.dumps({"kid": one.jwk["kid"], "key": one.private})


def settings(algorithm: str, *accepted: str, signing: int = 0) -> dict[str, str]:
    """As a stage has them whose key has been rotated `signing` times."""
    numbers = [signing, *([signing - 1] if signing else []), signing + 1]
    named = [one for one in dict.fromkeys((algorithm, *accepted)) if one != "HS256"]
    pairs = [pair(one, number) for one in named for number in numbers]
    known = told(*pairs) if pairs else {}
    return {**known, "TOKEN_ALGORITHM": algorithm, "ACCEPTED_ALGORITHMS": ",".join(accepted)}
