"""The operations of openapi.yaml: the public routes, and the functions that serve them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
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

    A protected one stands behind the authorizer. `only_with` are the settings, by their keys, that it exists with,
    and `uses_with` is what it uses besides where a setting has a value.
    """

    method: str
    path: str
    function: str
    protected: bool
    uses: Uses = frozenset()
    uses_with: tuple[tuple[str, str, Uses], ...] = ()
    only_with: tuple[tuple[str, tuple[str, ...]], ...] = ()
    authorizer: str = "lambda"
    """Of a protected one: `lambda`, `native`, or `stage`, what the stage's setting says."""
    scopes: tuple[str, ...] = ()
    """With `native`: one of them must be in the token."""

    @property
    def hashes(self) -> bool:
        """A password, which takes a CPU's quarter of a second."""
        return uses_any(self.uses, "Passwords")

    def under(self, settings: Mapping[str, object]) -> "Operation":
        more = [uses for key, value, uses in self.uses_with if settings[key] == value]
        return replace(self, uses=self.uses.union(*more), uses_with=())


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
        operation.under(settings)
        for operation in read_operations(config.api_root)
        if all(settings[key] in values or (settings[key] and ANY in values) for key, values in operation.only_with)
    )


@cache
def _paths(file: Path) -> Mapping[str, Mapping[str, Any]]:
    """Read once, and by libyaml where PyYAML has it: its own loader takes a quarter of a second."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    paths: Mapping[str, Mapping[str, Any]] = yaml.load(file.read_text(), loader)["paths"]  # noqa: S506
    return paths


def _operation(method: str, path: str, declared: Mapping[str, Any]) -> Operation:
    function = declared.get("x-function", declared["operationId"])
    uses = frozenset(declared.get("x-uses", ()))
    uses_with = tuple(
        (key, value, frozenset(more))
        for key, values in declared.get("x-uses-with", {}).items()
        for value, more in values.items()
    )
    only_with = tuple((key, tuple(values)) for key, values in declared.get("x-only-with", {}).items())
    return Operation(
        method=method.upper(),
        path=path,
        function=function,
        protected=bool(declared.get("security")),
        uses=uses,
        uses_with=uses_with,
        only_with=only_with,
        authorizer=declared.get("x-authorizer", "lambda"),
        scopes=tuple(declared.get("x-scopes", ())),
    )
