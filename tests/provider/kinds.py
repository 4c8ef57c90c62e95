"""What a stand-in provider is made of: kinds of resources, and functions that answer look-ups."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from typing import Protocol

from tests.provider.schema import Properties, Schema

Function = Callable[[Properties], Properties]


class Refused(Exception):
    """The resource can't be made, changed or looked up; the text says why."""


class Kind(Protocol):
    """One type of resource."""

    @property
    def replaces(self) -> Container[str]:
        """The inputs that can't be changed without a new resource."""

    def create(self, inputs: Properties) -> tuple[str, Properties]:
        """The id and the outputs that aren't inputs."""

    def read(self, id_: str, state: Properties) -> Properties | None:
        """The outputs as they are now; None where the resource is gone."""

    def update(self, id_: str, old: Properties, new: Properties) -> Properties:
        """The outputs that aren't inputs, after the inputs `new` have taken the place of `old`."""

    def pending(self, changed: set[str]) -> set[str]:
        """The outputs that can't be known before these inputs have been changed."""

    def delete(self, id_: str, state: Properties) -> None:
        """The resource is gone, or was before."""


@dataclass(frozen=True, slots=True)
class Package:
    """A provider: the Pulumi package whose schema it answers for, and how it is set up."""

    name: str
    check: Callable[[Properties], Mapping[str, str]]
    """What is wrong with a provider configuration, by property."""
    configure: Callable[[Properties], Provider]


class Provider(Protocol):
    """A configured provider."""

    @property
    def functions(self) -> Mapping[str, Function]: ...

    def kind(self, schema: Schema) -> Kind: ...
