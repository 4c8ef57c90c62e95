"""The public keys of issuers, as API Gateway finds and keeps them.

"Signing keys and troubleshooting JWT authorizers" for REST APIs, "Control access to HTTP APIs with JWT authorizers".
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from understudy.gateway.documents import Documents, Unreachable

ENDPOINT = "OIDC discovery endpoint"
DISCOVERY = "/.well-known/openid-configuration"
REST_SECONDS = 3600
HTTP_SECONDS = 7200
Jwk = Mapping[str, Any]


class Unfound(Exception):
    """An issuer's documents can't be read; the text says which, and why."""

    def __init__(self, document: str, why: str) -> None:
        super().__init__(why)
        self.document = document
        """In API Gateway's words, as an HTTP API's access log has them."""


class Untrue(Unfound):
    """An issuer's discovery document isn't its own, or leads to no keys."""


@dataclass
class Keys:
    """Of all issuers that the authorizers of a stage trust."""

    documents: Documents
    seconds: int
    """How long they are kept."""
    refetches: bool
    """Whether a key that isn't among those kept is looked for at once."""
    _locations: dict[str, str] = field(default_factory=dict)
    _kept: dict[str, tuple[float, Mapping[str, Jwk]]] = field(default_factory=dict)

    async def locate(self, issuer: str) -> str:
        """The issuer's `jwks_uri`, which is read once. Raises Unfound."""
        if issuer not in self._locations:
            try:
                found = await self.documents.get(issuer.rstrip("/") + DISCOVERY)
            except Unreachable as why:
                raise Unfound(ENDPOINT, str(why)) from why
            self._locations[issuer] = _location(issuer, found)
        return self._locations[issuer]

    async def key(self, issuer: str, kid: str) -> Jwk | None:
        """Raises Unfound."""
        until, keys = self._kept.get(issuer, (0.0, {}))
        if until <= time.monotonic() or (self.refetches and kid not in keys):
            keys = await self._fetched(issuer)
            self._kept[issuer] = time.monotonic() + self.seconds, keys
        return keys.get(kid)

    async def _fetched(self, issuer: str) -> Mapping[str, Jwk]:
        location = await self.locate(issuer)
        try:
            found = await self.documents.get(location)
            return {key["kid"]: key for key in found["keys"] if "kid" in key}
        except (Unreachable, KeyError, TypeError) as why:
            raise Unfound("JWKS", f"the keys at {location} can't be read: {why!r}") from why


def _location(issuer: str, found: object) -> str:
    """See OpenID Connect Discovery 1.0, 4.3: the issuer is the same, letter for letter."""
    said = found if isinstance(found, Mapping) else {}
    if said.get("issuer") != issuer:
        raise Untrue(ENDPOINT, f"the discovery document of {issuer} names {said.get('issuer')!r}")
    if not isinstance(said.get("jwks_uri"), str):
        raise Untrue(ENDPOINT, f"the discovery document of {issuer} has no jwks_uri")
    return str(said["jwks_uri"])
