"""The kinds of token: what each needs of a stage, and functions of it. One file a kind."""

from collections.abc import Iterable, Mapping

from infra.needs import Secret
from infra.settings.config import Config
from infra.tokens.jwt import JsonWebTokens
from infra.tokens.kind import Kind
from infra.tokens.moving import MovingTokens
from infra.tokens.session import SessionIds

KINDS: Mapping[str, type[Kind]] = {"jwt": JsonWebTokens, "session": SessionIds}


def kind_of(config: Config) -> Kind:
    return MovingTokens(config) if config.legacy_backend else KINDS[config.kind](config)


def secrets_of(config: Config, kinds: Iterable[str]) -> Mapping[str, Secret]:
    """The secret settings of these kinds of token."""
    return {setting: secret for kind in kinds for setting, secret in KINDS[kind](config).secrets.items()}
