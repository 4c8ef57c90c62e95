"""The issuer: what signs and verifies, and where its public keys are found."""

import json
from collections.abc import Mapping, Sequence

import pulumi
from gatehouse_routes.native import Issuer as Trusted

from infra.api.custom_domain import CustomDomain
from infra.issuer.api import IssuerApi
from infra.issuer.keys import SigningKeys
from infra.needs import Made, Secret
from infra.settings.config import Config
from infra.tokens.issued import ISSUER, SIGNING_KEY


class Issuer(pulumi.ComponentResource):
    """`secrets` are what functions are told: the private key that signs, and the issuer's address and public keys.

    The latter are no secret; but they are longer than a function's environment has room for. `trusted` is what API
    Gateway's own authorizer is told.
    """

    secrets: Mapping[str, Secret]

    def __init__(
        self, name: str, config: Config, domain: CustomDomain | None, opts: pulumi.ResourceOptions | None = None
    ) -> None:
        super().__init__("gatehouse:infra:Issuer", name, None, opts)
        child = pulumi.ResourceOptions(parent=self)
        keys = SigningKeys("signing-keys", config, child)
        self.url = IssuerApi("issuer", config, keys.jwks, domain, child).url
        self.kms_arn = keys.kms_arn
        self.trusted = Trusted(self.url, config.jwt_audience, config.asymmetric, config.native_claims or None)
        known = pulumi.Output.all(self.url, keys.jwks).apply(lambda told: _told(*told))
        self.secrets = {ISSUER: Made(known), **_signing(keys)}
        self.register_outputs({"url": self.url})


def _signing(keys: SigningKeys) -> Mapping[str, Secret]:
    """The key that signs, with its name: this parameter and the other aren't written at one moment."""
    if keys.private is None:
        return {}
    return {SIGNING_KEY: Made(pulumi.Output.all(keys.jwks, keys.private).apply(lambda known: _named(*known)))}


def _named(keys: Sequence[Mapping[str, str]], private: str) -> str:
    return json.dumps({"kid": keys[0]["kid"], "key": private}, separators=(",", ":"))


def _told(url: str, keys: Sequence[Mapping[str, str]]) -> str:
    """The first key is the one that signs, if any does."""
    return json.dumps({"issuer": url, "keys": list(keys)}, separators=(",", ":"))
