"""API Gateway's own JWT authorizer, which verifies tokens without calling any function."""

from collections.abc import Sequence
from dataclasses import dataclass

import pulumi
import pulumi_aws as aws

TYPE = "AWS::ApiGateway::Authorizer"
HEADER = "method.request.header.Authorization"
AUTHORIZER_ID = "AuthorizerId"


@dataclass(frozen=True)
class Issuer:
    """Who signs the tokens that are taken."""

    url: pulumi.Input[str]
    """Its address, as the tokens' `iss` has it, to the last slash. Its discovery document must be there before."""
    audience: pulumi.Input[str]
    """What must be in the tokens' `aud`."""
    algorithm: pulumi.Input[str] | None = None
    """What they are signed by: RS256, ES256 and so on; None: RS256."""


@dataclass(frozen=True)
class NativeAuthorizerArgs:
    rest_api_id: pulumi.Input[str]
    issuers: Sequence[Issuer]
    """The algorithm of any is taken from all: API Gateway has one list of them."""


class NativeAuthorizer(pulumi.ComponentResource):
    """API Gateway's JWT authorizer of a REST API.

    pulumi-aws 7 has no `jwtConfiguration` on `apigateway.Authorizer`; CloudFormation's type has it, through Cloud
    Control. Once the provider has it, this component is all that changes.
    """

    id: pulumi.Output[str]

    def __init__(self, name: str, args: NativeAuthorizerArgs, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:NativeAuthorizer", name, None, opts)
        wanted = {
            "RestApiId": args.rest_api_id,
            "Name": name,
            "Type": "JWT",
            "IdentitySource": HEADER,
            "JwtConfiguration": _configured(args.issuers),
        }
        made = aws.cloudcontrol.Resource(
            name,
            type_name=TYPE,
            desired_state=pulumi.Output.json_dumps(wanted, sort_keys=True),
            opts=pulumi.ResourceOptions(parent=self),
        )
        self.id = pulumi.Output.json_loads(made.properties).apply(lambda known: str(known[AUTHORIZER_ID]))
        self.register_outputs({"id": self.id})


def _configured(issuers: Sequence[Issuer]) -> dict[str, object]:
    algorithms = pulumi.Output.all(*(issuer.algorithm or "RS256" for issuer in issuers))
    return {
        "DefaultAlgorithms": algorithms.apply(lambda named: sorted(set(named))),
        "Issuers": [{"Issuer": issuer.url, "Audiences": [issuer.audience]} for issuer in issuers],
    }
