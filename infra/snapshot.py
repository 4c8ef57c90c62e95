"""What a deployment freezes.

A deployment is a snapshot of its API: what is declared later isn't served before there is a new one. So a deployment
is replaced whenever anything that the snapshot holds changes.
"""

import hashlib
from collections.abc import Mapping

import pulumi

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
        if args.type_ in FROZEN:
            self.resources.append(args.resource)
            given = {name: value for name, value in args.props.items() if value is not None}
            self._inputs[f"{args.type_} {args.name}"] = given

    def triggers(self) -> Mapping[str, pulumi.Output[str]]:
        """A digest of every input, ids of other resources included."""
        text = pulumi.Output.json_dumps(self._inputs, sort_keys=True)
        return {"snapshot": text.apply(lambda inputs: hashlib.sha256(inputs.encode()).hexdigest())}
