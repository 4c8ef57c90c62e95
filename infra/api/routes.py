"""The public routes, as openapi.yaml lists them."""

from dataclasses import dataclass
from pathlib import Path

import yaml

from infra import ROOT

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True)
class Route:
    """`function` is the module in `handlers/` that serves it; a protected route stands behind the authorizer."""

    method: str
    path: str
    function: str
    protected: bool


def read_routes(root: str, file: Path = ROOT / "openapi.yaml") -> tuple[Route, ...]:
    """The operations of an OpenAPI document, their paths under `root`."""
    document = yaml.safe_load(file.read_text())
    return tuple(
        Route(method.upper(), root + path, operation["operationId"], bool(operation.get("security")))
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    )
