"""The operations of openapi.yaml: the public routes, and the functions that serve them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from infra import ROOT
from infra.needs import Uses, uses_any
from infra.settings.config import Config

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

ANY = "*"
"""In `x-only-with`: whatever the setting is, as long as it is set."""


@dataclass(frozen=True)
class Operation:
    """`function` is the module in `handlers/` that serves it, and `uses` is what that asks the ports for.

    A protected one stands behind the authorizer. `only_with` are the settings, by their keys, that it exists with.
    """

    method: str
    path: str
    function: str
    protected: bool
    uses: Uses = frozenset()
    only_with: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def hashes(self) -> bool:
        """A password, which takes a CPU's quarter of a second."""
        return uses_any(self.uses, "Passwords")


def read_operations(root: str = "", file: Path = ROOT / "openapi.yaml") -> tuple[Operation, ...]:
    """The operations of an OpenAPI document, their paths under `root`."""
    return tuple(
        _operation(method, root + path, declared)
        for path, item in _paths(file).items()
        for method, declared in item.items()
        if method in METHODS
    )


def operations_of(config: Config) -> tuple[Operation, ...]:
    """Those that a stage of these settings has."""
    settings = config.model_dump(by_alias=True)
    return tuple(
        operation
        for operation in read_operations(config.api_root)
        if all(settings[key] in values or (settings[key] and ANY in values) for key, values in operation.only_with)
    )


@cache
def _paths(file: Path) -> Mapping[str, Mapping[str, Any]]:
    """Read once: it takes as long as loading a service's resources."""
    paths: Mapping[str, Mapping[str, Any]] = yaml.safe_load(file.read_text())["paths"]
    return paths


def _operation(method: str, path: str, declared: Mapping[str, Any]) -> Operation:
    function = declared.get("x-function", declared["operationId"])
    uses = frozenset(declared.get("x-uses", ()))
    only_with = tuple((key, tuple(values)) for key, values in declared.get("x-only-with", {}).items())
    return Operation(method.upper(), path, function, bool(declared.get("security")), uses, only_with)
