"""What a function gets of its stage, and nothing more."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import pulumi
from pydantic import SecretStr

Uses = frozenset[str]
"""What code asks for, each as `Port.method` of `domain/ports.py`; and `SessionCookie.find`, `.set` and `.clear`."""


def uses_any(uses: Uses, *ports: str) -> bool:
    return any(use.partition(".")[0] in ports for use in uses)


@dataclass(frozen=True)
class Existing:
    """A parameter of somebody else's, by its name."""

    name: str


Condition = Mapping[str, Mapping[str, str | Sequence[str]]]
"""Of an IAM policy's statement."""


@dataclass(frozen=True)
class Made:
    """What the program knows once it has made something."""

    value: pulumi.Output[str]


Secret = SecretStr | Existing | Made | None
"""What a secret setting is: configured, in a parameter that exists, of something made, or to be generated."""


@dataclass(frozen=True)
class Needs:
    """`settings` are plain, and `secrets` those whose values are parameters, both by their names in the environment.

    `adapters` are the packages that it is composed of, as far as they aren't every function's. One that `stores` gets
    what the store provides, and may do these `actions` with it, under the conditions that `only` has for some, and
    those `indexed` with its index. One that `hashes` passwords gets a whole CPU.
    """

    settings: Mapping[str, str] = field(default_factory=dict)
    secrets: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    only: Mapping[str, Condition] = field(default_factory=dict)
    indexed: tuple[str, ...] = ()
    adapters: frozenset[str] = frozenset()
    stores: bool = False
    hashes: bool = False


def together(parts: Iterable[Needs]) -> Needs:
    every = list(parts)
    return Needs(
        {name: value for part in every for name, value in part.settings.items()},
        tuple(secret for part in every for secret in part.secrets),
        tuple(action for part in every for action in part.actions),
        {action: condition for part in every for action, condition in part.only.items()},
        tuple(action for part in every for action in part.indexed),
        frozenset(adapter for part in every for adapter in part.adapters),
        any(part.stores for part in every),
        any(part.hashes for part in every),
    )
