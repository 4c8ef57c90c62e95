"""Tokens that others verify, whatever the stage's own kind is: what functions need to sign and to read them."""

from infra.needs import Needs, Uses, uses_any
from infra.settings.config import Config

ISSUER, SIGNING_KEY = "ISSUER", "SIGNING_KEY"
EXCHANGE = "ServiceTokens.issue"
READING = frozenset({"adapters.jwt", "adapters.jwt.issued", "service.tokens.issued"})
SIGNING = READING | {"adapters.jwt.signing"}
KEYS = {"ssm": "adapters.private_key", "kms": "adapters.kms"}
ADAPTERS = SIGNING.union(KEYS.values(), {"domain.service_token"})


def needs(uses: Uses, config: Config) -> Needs:
    if not config.asymmetric:
        return Needs()
    own = config.kind == "jwt"
    exchanges = EXCHANGE in uses
    if config.token_algorithm in config.asymmetric and (exchanges or (own and _issues(uses))):
        return _signing(config, exchanges=exchanges)
    return _reading(config) if own and uses_any(uses, "Tokens") else Needs()


def _issues(uses: Uses) -> bool:
    return bool(uses & {"Tokens.issue", "Tokens.read_refresh"})


def _reading(config: Config) -> Needs:
    settings = config.told("token_algorithm", "accepted_algorithms", "jwt_audience")
    return Needs(settings, (ISSUER,), adapters=READING)


def _signing(config: Config, *, exchanges: bool) -> Needs:
    read = _reading(config)
    lifetime = config.told("exchanged_token_seconds", "session_max_seconds") if exchanges else {}
    settings = {**read.settings, **config.told("client_id"), **lifetime}
    adapters = SIGNING | {KEYS[config.signing_key]} | ({"domain.service_token"} if exchanges else set())
    return Needs(settings, (ISSUER, SIGNING_KEY), adapters=adapters)
