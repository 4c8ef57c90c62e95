"""A store, as the stage sees it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

import pulumi

from infra.needs import Needs, Secret, Uses
from infra.policies import Statement
from infra.settings.config import Config


@dataclass(frozen=True)
class Provided:
    """What a stage holds of a store: the resource that functions act on, and the settings that name it to them."""

    arn: pulumi.Input[str] | None = None
    settings: Mapping[str, pulumi.Input[str]] = field(default_factory=dict)
    index_arn: pulumi.Input[str] | None = None


class Store(Protocol):
    def __init__(self, config: Config) -> None: ...

    adapters: frozenset[str]
    """All that a function may be composed of for it."""

    @property
    def gateway_endpoints(self) -> Mapping[str, Statement]:
        """What a network of the stage's own has a gateway endpoint for, which costs nothing: by AWS's service."""

    @property
    def outside(self) -> Mapping[str, int]:
        """The ports that functions connect to beside AWS's own, by what listens there."""

    @property
    def secrets(self) -> Mapping[str, Secret]:
        """Its secret settings."""

    def needs(self, uses: Uses) -> Needs:
        """What a function needs that asks for these; nothing, where none of them is the store's."""

    def provide(self) -> Provided:
        """Declare its resources."""
