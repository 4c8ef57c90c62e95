"""The keys of one kind of token: which signs, which verify, by which one algorithm."""

import hashlib
import json
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from jwt import PyJWS
from jwt.exceptions import PyJWTError

from adapters.jwt.compact import Malformed, json_object, read

Algorithm = Literal["HS256", "HS384", "HS512"]

SHORTEST: Mapping[Algorithm, int] = {"HS256": 32, "HS384": 48, "HS512": 64}
"""Bytes of a secret: RFC 7518, 3.2 wants a key as long as the hash."""


class KeyRing:
    """Secrets of one purpose; the first signs, every one verifies.

    The algorithm is the ring's, never the token's (RFC 8725, 3.1), and so is the type (3.11). A token names its key
    by `kid`, which is a digest of the secret: no name to configure, and a rotation needs nothing but the new secret
    in front.
    """

    def __init__(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        self._algorithm = algorithm
        self._type = token_type
        self._keys = {_key_id(secret): secret for secret in secrets}
        self._jws = PyJWS(algorithms=[algorithm])
        self._refuse_key_pairs()

    def _refuse_key_pairs(self) -> None:
        # A public key taken for a secret is the classic confusion (RFC 8725, 2.1); the library knows their looks.
        try:
            for secret in self._keys.values():
                self._jws.encode(b"", secret, self._algorithm)
        except PyJWTError:
            raise ValueError("a key in PEM or SSH form is no secret") from None

    def sign(self, claims: Mapping[str, Any]) -> str:
        """A token in compact form; the same claims always give the same token."""
        key_id, secret = next(iter(self._keys.items()))
        payload = json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {"typ": self._type, "kid": key_id}
        return self._jws.encode(payload, secret, self._algorithm, headers)

    def verify(self, token: str) -> dict[str, Any]:
        """The claims of a genuine token of this ring, none of them judged; raises `Malformed`."""
        return json_object(verified_payload(token, self._key_for, self._jws, self._algorithm))

    def _key_for(self, header: Mapping[str, Any]) -> str | None:
        return self._keys.get(str(header.get("kid"))) if header.get("typ") == self._type else None


def verified_payload(
    token: str, key_for: Callable[[Mapping[str, Any]], str | bytes | None], jws: PyJWS, algorithm: Algorithm
) -> bytes:
    """The payload of a token that the key for its header signed, by this algorithm; raises `Malformed`."""
    compact = read(token)
    secret = key_for(compact.header)
    # RFC 7515, 4.1.11: what "crit" names must be understood, and we understand no extension.
    if secret is None or compact.header.get("alg") != algorithm or "crit" in compact.header:
        raise Malformed
    try:
        jws.decode(token, secret, algorithms=[algorithm])
    except PyJWTError:
        raise Malformed from None
    return compact.payload


def _key_id(secret: str) -> str:
    return urlsafe_b64encode(hashlib.sha256(secret.encode()).digest()[:9]).decode()
