"""What a deployment freezes.

A deployment is a snapshot of its API: what is declared later isn't served before there is a new one. So a deployment
is replaced whenever anything that the snapshot holds changes.
"""

import hashlib
from collections.abc import Mapping

import pulumi

from gatehouse_routes.native import TYPE as NATIVE

FROZEN = frozenset(
    f"aws:apigateway/{kind}"
    for kind in (
        "authorizer:Authorizer",
        "integration:Integration",
        "integrationResponse:IntegrationResponse",
        "method:Method",
        "methodResponse:MethodResponse",
        "resource:Resource",
        "response:Response",
        "restApi:RestApi",
    )
)


class Snapshot:
    """The frozen kinds of resource among a component's descendants, if `watch` is among its transformations."""

    def __init__(self) -> None:
        self.resources: list[pulumi.Resource] = []
        self._inputs: dict[str, Mapping[str, object]] = {}

    def watch(self, args: pulumi.ResourceTransformationArgs) -> None:
        if args.type_ in FROZEN or args.props.get("type_name") == NATIVE:
            self.resources.append(args.resource)
            given = {name: value for name, value in args.props.items() if value is not None}
            self._inputs[f"{args.type_} {args.name}"] = given

    def triggers(self, *others: pulumi.Input[str | None]) -> Mapping[str, pulumi.Output[str]]:
        """What makes a new deployment: this digest, and those of others whose routes are in the same API."""
        if not others:
            return {"snapshot": self.digest()}
        return {"snapshot": self.digest(), "services": pulumi.Output.json_dumps(others)}

    def digest(self) -> pulumi.Output[str]:
        """Of every input, ids of other resources included."""
        text = pulumi.Output.json_dumps(self._inputs, sort_keys=True)
        return text.apply(lambda inputs: hashlib.sha256(inputs.encode()).hexdigest())
