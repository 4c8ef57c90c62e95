"""The provider's configuration, and the kinds that it offers."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pulumi import _types
from pulumi_aws.provider import ProviderArgs

from tests.provider.aws import (
    cloudcontrol,
    compute,
    data,
    deployments,
    domains,
    methods,
    monitoring,
    network,
    rest_api,
    routing,
    security,
    stores,
)
from tests.provider.aws.account import Account
from tests.provider.aws.echo import Echo
from tests.provider.kinds import Package

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.provider.aws.resource import Resource
    from tests.provider.kinds import Function, Kind
    from tests.provider.schema import Properties, Schema

ROOMS = (
    cloudcontrol,
    compute,
    deployments,
    domains,
    methods,
    monitoring,
    network,
    rest_api,
    routing,
    security,
    stores,
)
KINDS: dict[str, type[Resource]] = {token: kind for room in ROOMS for token, kind in room.KINDS.items()}
PROTOCOL = {"version", "pluginDownloadURL"}
"""What the engine itself puts into a provider's configuration."""


class AwsProvider:
    def __init__(self, account: Account) -> None:
        self._account = account
        self._kinds: dict[str, Kind] = {}

    @cached_property
    def functions(self) -> Mapping[str, Function]:
        return data.functions(self._account)

    def kind(self, schema: Schema) -> Kind:
        if schema.token not in self._kinds:
            kind = KINDS.get(schema.token)
            self._kinds[schema.token] = kind(self._account) if kind else Echo(self._account, schema)
        return self._kinds[schema.token]


def check(configuration: Properties) -> dict[str, str]:
    known = set(_types.input_type_py_to_pulumi_names(ProviderArgs).values()) | PROTOCOL
    problems = {name: "is no setting of the provider" for name in configuration if name not in known}
    if not configuration.get("region"):
        problems["region"] = "is missing: pulumi config set aws:region REGION"
    return problems


def configure(configuration: Properties) -> AwsProvider:
    default_tags = plain(configuration.get("defaultTags")) or {}
    return AwsProvider(Account(configuration["region"], default_tags.get("tags", {})))


def plain(value: Any) -> Any:
    """Anything but text comes to a provider's configuration as JSON."""
    return json.loads(value) if isinstance(value, str) else value


PACKAGE = Package("aws", check, configure)
