"""The components for programs in other languages, through Pulumi's component host.

`PulumiPlugin.yaml` beside this package's pyproject.toml is what `pulumi package add` looks for; `__main__.py` there
serves this.
"""

from collections.abc import Mapping
from importlib.metadata import version
from typing import Any

from pulumi.provider import main
from pulumi.provider.experimental.analyzer import ComponentDefinition
from pulumi.provider.experimental.component import ComponentProvider

from gatehouse_routes.cors import Cors
from gatehouse_routes.endpoints import ProtectedRoute
from gatehouse_routes.native import Issuer
from gatehouse_routes.own_api import OwnApi, OwnApiArgs
from gatehouse_routes.shared_api import ProtectedRoutes, ProtectedRoutesArgs, SharedApi

NAME = "gatehouse-routes"
ARGUMENTS = {"OwnApi": OwnApiArgs, "ProtectedRoutes": ProtectedRoutesArgs}
# What Python wants to be told is None, and a schema says may be missing.
LEFT_OUT: Mapping[str, Mapping[str, None]] = {"OwnApi": {"authorizer_function_arn": None}, "ProtectedRoutes": {}}


class Host(ComponentProvider):
    """Pulumi's own host, whose components take their arguments as the classes that they declare, not as dicts."""

    def __init__(self) -> None:
        super().__init__([OwnApi, ProtectedRoutes], NAME, version=version(NAME))

    def map_inputs(self, inputs: Any, component_def: ComponentDefinition) -> Any:  # noqa: ANN401 - as the base has it
        given = typed(super().map_inputs(inputs, component_def))
        return ARGUMENTS[component_def.name](**{**LEFT_OUT[component_def.name], **given})


def typed(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a component, what is nested in them as what it is."""
    nested: dict[str, Any] = {"routes": [ProtectedRoute(**route) for route in arguments["routes"]]}
    if "api" in arguments:
        nested["api"] = SharedApi(**arguments["api"])
    if "cors" in arguments:
        nested["cors"] = Cors(**arguments["cors"])
    if "issuer" in arguments:
        nested["issuer"] = Issuer(**arguments["issuer"])
    return {**arguments, **nested}


def serve(arguments: list[str]) -> None:
    """Until the engine has had enough."""
    main(Host(), arguments)
