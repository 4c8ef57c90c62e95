"""The keys of one kind of token: by which one algorithm which secrets verify.

What a library for JWTs does besides is what goes wrong in them: many algorithms, keys of many kinds, headers that
choose. Under secrets of our own one thing is left, a digest and its comparison, and the standard library has both.
`tests/jwt` holds this against PyJWT, both ways, and against Wycheproof's vectors.
"""

from __future__ import annotations

import hashlib
import hmac

from adapters.jwt.compact import Malformed, json_object, read, written
from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    Algorithm = Literal["HS256", "HS384", "HS512"]

ALGORITHMS: tuple[Algorithm, ...] = ("HS256", "HS384", "HS512")

DIGESTS: Mapping[Algorithm, str] = {"HS256": "sha256", "HS384": "sha384", "HS512": "sha512"}
SHORTEST: Mapping[Algorithm, int] = {"HS256": 32, "HS384": 48, "HS512": 64}
"""Bytes of a secret: RFC 7518, 3.2 wants a key as long as the hash."""
_KEY_PAIRS = ("-----BEGIN ", "ssh-", "ecdsa-sha2-")
# "crit" names extensions that must be understood (RFC 7515, 4.1.11), "b64" is one (RFC 7797): we understand none.
EXTENSIONS = frozenset({"crit", "b64"})


class KeyRing:
    """Secrets of one purpose; every one verifies, and the first signs.

    The algorithm is the ring's, never the token's (RFC 8725, 3.1), and so is the type (3.11). A token names its key
    by `kid`, which is a digest of the secret: no name to configure, and a rotation needs nothing but the new secret
    in front.
    """

    def __init__(self, secrets: Sequence[str], token_type: str, algorithm: Algorithm = "HS256") -> None:
        short = any(len(secret.encode()) < SHORTEST[algorithm] for secret in secrets)
        if short or not secrets:
            raise ValueError(f"{algorithm} needs a secret of at least {SHORTEST[algorithm]} bytes")
        if any(form in secret for secret in secrets for form in _KEY_PAIRS):
            # A public key taken for a secret is the classic confusion (RFC 8725, 2.1).
            raise ValueError("a key in PEM or SSH form is no secret")
        self.algorithm = algorithm
        self.token_type = token_type
        self.secrets = {_key_id(secret): secret.encode() for secret in secrets}

    def verify(self, token: str) -> dict[str, Any]:
        """The claims of a genuine token of this ring, none of them judged; raises `Malformed`."""
        return json_object(verified_payload(token, self._secret_for, self.algorithm))

    def _secret_for(self, header: Mapping[str, Any]) -> bytes | None:
        return self.secrets.get(str(header.get("kid"))) if header.get("typ") == self.token_type else None


def verified_payload(
    token: str, secret_for: Callable[[Mapping[str, Any]], bytes | None], algorithm: Algorithm
) -> bytes:
    """The payload of a token that the secret for its header signed, by this algorithm; raises `Malformed`."""
    header, payload, signed, signature = read(token)
    secret = secret_for(header)
    if secret is None or header.get("alg") != algorithm or not EXTENSIONS.isdisjoint(header):
        raise Malformed("its key, kind or algorithm isn't ours")
    # Compared as written: of all the ways to write a signature only the canonical one is ours.
    if not hmac.compare_digest(written(hmac.digest(secret, signed, DIGESTS[algorithm])), signature):
        raise Malformed("its signature is wrong")
    return payload


def _key_id(secret: str) -> str:
    return written(hashlib.sha256(secret.encode()).digest()[:9]).decode()
