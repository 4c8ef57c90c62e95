"""The kinds of token: what each needs of a stage, and functions of it. One file a kind."""

from collections.abc import Mapping

from infra.settings.config import Config
from infra.tokens.jwt import JsonWebTokens
from infra.tokens.kind import Kind
from infra.tokens.session import SessionIds

KINDS: Mapping[str, type[Kind]] = {"jwt": JsonWebTokens, "session": SessionIds}


def kind_of(config: Config) -> Kind:
    return KINDS[config.kind](config)
