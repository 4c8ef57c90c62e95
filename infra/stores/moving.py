"""DynamoDB beside MongoDB, whose people move: what each needs, and what it takes to look at both."""

from collections.abc import Mapping
from dataclasses import replace

from infra.needs import Needs, Secret, Uses, together, uses_any
from infra.policies import Statement
from infra.settings.config import Config
from infra.stores.dynamodb import DynamoDb
from infra.stores.mongodb import MongoDb
from infra.stores.store import Provided, Store

_FOLLOWING = frozenset({"Users.credentials", "Users.credentials_of", "Copies.write"})
_SETTLING = _FOLLOWING | {"Users.delete"}
MORE: Mapping[str, Uses] = {
    "Users.register": _SETTLING,
    "Users.credentials": frozenset({"Users.credentials_of"}),
    "Users.get": frozenset({"Users.credentials_of"}),
    "Users.set_password": _FOLLOWING | {"Users.logins"},
    "Users.set_email": _SETTLING,
    "Users.change": _FOLLOWING,
    "Users.cut_off": frozenset({"Users.logins"}),
    "Sessions.create": _FOLLOWING,
    "Sessions.end": frozenset({"Sessions.get"}),
    "Sessions.end_of": frozenset({"Users.logins"}),
    "Tokens.read_refresh": _FOLLOWING | {"Sessions.create", "Sessions.get"},
    "Directory.page": frozenset({"Users.credentials_of"}),
}
"""What else the table is asked for where a port is, so that either side's last word holds."""
COPYING = ("dynamodb:DeleteItem", "dynamodb:PutItem")


class MovingStores:
    adapters = (
        DynamoDb.adapters
        | MongoDb.adapters
        | {"adapters.dynamodb.copies", "adapters.moving", "domain.exchange", "domain.moving", "service.moving"}
    )

    def __init__(self, config: Config) -> None:
        self._config = config
        self._current: Store = DynamoDb(config)
        self._former: Store = MongoDb(config)

    @property
    def gateway_endpoints(self) -> Mapping[str, Statement]:
        return {**self._current.gateway_endpoints, **self._former.gateway_endpoints}

    @property
    def outside(self) -> Mapping[str, int]:
        return {**self._current.outside, **self._former.outside}

    @property
    def secrets(self) -> Mapping[str, Secret]:
        return {**self._current.secrets, **self._former.secrets}

    def needs(self, uses: Uses) -> Needs:
        if not uses_any(uses, "Users", "Sessions"):
            return Needs()
        every = uses.union(*(more for use, more in MORE.items() if use in uses))
        found = together([self._current.needs(every), self._former.needs(uses), self._moving(every)])
        return replace(found, actions=tuple(sorted(set(found.actions))))

    def _moving(self, uses: Uses) -> Needs:
        exchanging = {"domain.exchange"} if "Tokens.read_refresh" in uses else set()
        adapters = {"adapters.dynamodb.copies", "adapters.moving", "domain.moving", "service.moving", *exchanging}
        actions = COPYING if "Copies.write" in uses else ()
        return Needs(self._config.told("legacy_backend"), actions=actions, adapters=frozenset(adapters))

    def provide(self) -> Provided:
        return self._current.provide()
