"""Tokens that are express-session's signed session ids."""

from collections.abc import Mapping

from infra.needs import Existing, Needs, Secret, Uses, uses_any
from infra.settings.config import Config
from infra.settings.tokens import Cookie, Sessions
from infra.tokens.kind import Identity

READING = {
    "Tokens.read_access": frozenset({"Users.login", "Sessions.extend"}),
    "Tokens.read_refresh": frozenset({"Users.login", "Sessions.extend"}),
}


class SessionIds:
    adapters = frozenset({"adapters.express_session"})
    in_cookie = True
    # The token is in the header or the cookie, and API Gateway wants each source that is named to be there; so none
    # must be named. The provider turns "none" into the Authorization header, and an empty text into an error of
    # AWS's (hashicorp/terraform-provider-aws#39689): what every request has comes to the same. It is the request's
    # own id, so that even a cache which somebody turned on by hand would never hold another's verdict.
    identity = Identity("context.requestId", 0)

    def __init__(self, config: Config) -> None:
        self._config = config

    @property
    def secrets(self) -> Mapping[str, Secret]:
        existing = self._config.session_secret_parameter
        return {"SESSION_SECRET": Existing(existing) if existing else self._config.session_secret}

    def of_the_store(self, uses: Uses) -> Uses:
        return frozenset().union(*(asked for reading, asked in READING.items() if reading in uses))

    def needs(self, uses: Uses) -> Needs:
        if uses_any(uses, "Tokens"):
            settings = {**self._config.told_all(Cookie), **self._config.told_all(Sessions)}
            return Needs(settings, ("SESSION_SECRET",), adapters=self.adapters)
        if uses_any(uses, "SessionCookie"):
            return Needs(self._config.told_all(Cookie), adapters=self.adapters)
        return Needs()
