"""MongoDB: a database that is there already, such as the Express app's own."""

from collections.abc import Mapping

from infra.needs import Needs, Secret, Uses, uses_any
from infra.policies import Statement
from infra.settings.config import Config
from infra.settings.stores import MongoDb as Settings
from infra.settings.tokens import Cookie, Sessions
from infra.stores.store import Provided, Store

CRYPTO = "adapters.mongodb.crypto"
PBKDF2 = "adapters.pbkdf2"
BY_PORT = {
    "Tallies": "adapters.mongodb.tallies",
    "OneTimeTokens": "adapters.mongodb.one_time_tokens",
    "Events": "adapters.mongodb.events",
    "Directory": "adapters.mongodb.directory",
}
"""The adapters that only those load who ask that port."""


class MongoDb:
    adapters = frozenset({"adapters.mongodb", CRYPTO, PBKDF2, *BY_PORT.values()})
    gateway_endpoints: Mapping[str, Statement] = {}

    def __init__(self, config: Config) -> None:
        self._config = config
        self._encrypts = config.mongodb_sessions_crypto is not None

    @property
    def outside(self) -> Mapping[str, int]:
        first, *others = self._config.mongodb_port
        return {"mongodb": first, **{f"mongodb-{port}": port for port in others}}

    @property
    def secrets(self) -> Mapping[str, Secret]:
        uri = {"MONGODB_URI": self._config.mongodb_uri}
        crypto = {"MONGODB_SESSIONS_CRYPTO_SECRET": self._config.mongodb_sessions_crypto_secret}
        return {**uri, **crypto} if self._encrypts else uri

    def needs(self, uses: Uses) -> Needs:
        if not uses_any(uses, "Users", "Sessions"):
            return Needs()
        # A session's document holds the cookie's attributes, whatever the tokens are.
        settings = [self._config.told_all(group) for group in (Cookie, Sessions, Settings)]
        unused = {adapter for port, adapter in BY_PORT.items() if not uses_any(uses, port)}
        adapters = self.adapters - unused - (set() if self._encrypts else {CRYPTO})
        adapters -= set() if self._config.app_hashes else {PBKDF2}
        return Needs(
            {name: value for group in settings for name, value in group.items()},
            tuple(self.secrets),
            adapters=adapters | {"adapters.express_session"},
            stores=True,
        )

    def provide(self) -> Provided:
        return Provided()


STORE: type[Store] = MongoDb
