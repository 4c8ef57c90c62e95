"""JSON Web Tokens beside the session ids of the backend that people move from."""

from collections.abc import Mapping

from infra.needs import Needs, Secret, Uses, together
from infra.settings.config import Config
from infra.tokens.jwt import JsonWebTokens
from infra.tokens.kind import Identity
from infra.tokens.session import SessionIds


class MovingTokens:
    adapters = JsonWebTokens.adapters | SessionIds.adapters
    in_cookie = True
    identity: Identity = SessionIds.identity
    """Either may come: that of the cookie has none that API Gateway could keep a verdict by."""

    def __init__(self, config: Config) -> None:
        self._current = JsonWebTokens(config)
        self._former = SessionIds(config)

    @property
    def secrets(self) -> Mapping[str, Secret]:
        return {**self._current.secrets, **self._former.secrets}

    def of_the_store(self, uses: Uses) -> Uses:
        return self._current.of_the_store(uses)

    def needs(self, uses: Uses) -> Needs:
        return together([self._current.needs(uses), self._former.needs(uses)])
