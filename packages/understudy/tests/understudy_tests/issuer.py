"""An issuer of tokens: its documents, its keys, and what it signs with them."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from functools import cache
from typing import TYPE_CHECKING, Any

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import ECAlgorithm, RSAAlgorithm
from understudy.gateway.documents import Documents, Unreachable

if TYPE_CHECKING:
    from collections.abc import Mapping

ISSUER = "https://id.example"
SECOND = "https://second.example"
CURVES: dict[str, ec.EllipticCurve] = {"ec": ec.SECP256R1(), "ec384": ec.SECP384R1(), "ec521": ec.SECP521R1()}
ALL = ["rsa", "ec", "ec384", "ec521"]


@cache
def private(name: str) -> Any:
    if name in CURVES:
        return ec.generate_private_key(CURVES[name])
    return rsa.generate_private_key(65537, 1024 if name == "weak" else 2048)


def public(name: str, **more: Any) -> dict[str, Any]:
    """As a JWK; what is None in `more` is left out."""
    algorithm = ECAlgorithm if name in CURVES else RSAAlgorithm
    found = {**algorithm.to_jwk(private(name).public_key(), as_dict=True), "kid": name, "use": "sig", **more}
    return {member: value for member, value in found.items() if value is not None and member != "key_ops"}


class Issuer(Documents):
    """Two of them: both have the same keys."""

    def __init__(self) -> None:
        super().__init__()
        self.fetched = 0
        """How often the key set was read."""
        self._keys: list[Any] = ALL
        self._discovery: dict[str, Any] = {}
        self._down: list[str] = []

    def change(self, step: Mapping[str, Any]) -> None:
        self._keys = step.get("keys", self._keys)
        self._discovery = step.get("discovery", self._discovery)
        self._down = step.get("down", self._down)

    async def get(self, url: str) -> Any:
        kind = "discovery" if url.endswith("/.well-known/openid-configuration") else "keys"
        if kind in self._down:
            raise Unreachable(f"{url} answers 503")
        if kind == "discovery":
            return self._about(url.removesuffix("/.well-known/openid-configuration"))
        assert url == self._about(ISSUER)["jwks_uri"]
        self.fetched += 1
        return {"keys": [public(**({"name": one} if isinstance(one, str) else one)) for one in self._keys]}

    def _about(self, base: str) -> dict[str, Any]:
        return {"issuer": base, "jwks_uri": f"{ISSUER}/keys", **self._discovery}


def signed(step: Mapping[str, Any]) -> str:
    """A token as a row says; what is null is left out."""
    now = int(time.time())
    times = {name: now + seconds for name, seconds in step.get("times", {}).items()}
    claims = {"iss": ISSUER, "aud": "items", "sub": "ada", "iat": now - 10, "exp": now + 300}
    claims |= {**times, **step.get("claims", {})}
    key, algorithm = step.get("key", "rsa"), step.get("alg", "RS256")
    header = {"typ": "JWT", "alg": algorithm, "kid": key, **step.get("header", {})}
    if header.get("jwk") == "$own":
        header["jwk"] = public(key)
    return _signed(_without_null(header), _without_null(claims), key, algorithm)


def _signed(header: dict[str, Any], claims: dict[str, Any], key: str, algorithm: str) -> str:
    signing = f"{encoded(header)}.{encoded(claims)}"
    return f"{signing}.{_base64(_signature(signing.encode(), key, algorithm))}"


def _signature(signing: bytes, key: str, algorithm: str) -> bytes:
    if algorithm == "none":
        return b""
    if algorithm == "HS256":
        secret = private("rsa").public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        return hmac.digest(secret, signing, hashlib.sha256)
    return jwt.get_algorithm_by_name(algorithm).sign(signing, private(key))


def without_signature(token: str, **claims: str) -> str:
    """Other claims under the same signature."""
    header, payload, signature = token.split(".")
    said = json.loads(base64.urlsafe_b64decode(payload + "=="))
    return f"{header}.{encoded({**said, **claims})}.{signature}"


def encoded(value: Mapping[str, Any]) -> str:
    return _base64(json.dumps(value).encode())


def _base64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _without_null(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
