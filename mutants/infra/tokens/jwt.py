"""Tokens that are JSON Web Tokens."""

from collections.abc import Mapping

from infra.needs import Needs, Secret, Uses, uses_any
from infra.settings.config import Config
from infra.tokens.kind import Identity

ACCESS, REFRESH = "JWT_ACCESS_SECRET", "JWT_REFRESH_SECRET"


class JsonWebTokens:
    adapters = frozenset({"adapters.jwt", "adapters.jwt.issuing"})
    in_cookie = False
    secrets: Mapping[str, Secret] = {ACCESS: None, REFRESH: None}

    def __init__(self, config: Config) -> None:
        self._config = config

    @property
    def identity(self) -> Identity:
        return Identity("method.request.header.Authorization", self._config.authorizer_cache_seconds)

    def of_the_store(self, uses: Uses) -> Uses:
        asked: set[str] = set()
        if "Tokens.read_access" in uses and self._config.check_session:
            asked.add("Users.login")
        if "Tokens.read_refresh" in uses:
            # One that comes back a second time ends its session.
            asked |= {"Users.login", "Sessions.advance", "Sessions.end"}
        return frozenset(asked)

    def needs(self, uses: Uses) -> Needs:
        expected = self._config.told("jwt_algorithm", "jwt_issuer", "jwt_audience")
        if uses & {"Tokens.issue", "Tokens.read_refresh"}:
            lifetimes = self._config.told("access_token_seconds", "refresh_token_seconds", "session_max_seconds")
            return Needs({**expected, **lifetimes}, (ACCESS, REFRESH), adapters=self.adapters)
        if uses_any(uses, "Tokens"):
            asked = ("check_session", "session_max_seconds") if "Tokens.read_access" in uses else ()
            return Needs({**expected, **self._config.told(*asked)}, (ACCESS,), adapters=frozenset({"adapters.jwt"}))
        return Needs()
