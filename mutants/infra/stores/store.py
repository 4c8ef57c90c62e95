"""A store, as the stage sees it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import pulumi

from infra.needs import Needs, Secret, Uses
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
    gateway_endpoints: Sequence[str]
    """The AWS services that a network of the stage's own has a gateway endpoint for, which costs nothing."""

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
