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
    algorithms: Sequence[str] | None = None
    """What they may be signed by; None: RS256 and ES256."""
    claims: Sequence[str] | None = None
    """What else they have to say: `name=value`, or `name=one|other` where either will do; None: nothing."""


@dataclass(frozen=True)
class NativeAuthorizerArgs:
    rest_api_id: pulumi.Input[str]
    issuer: Issuer


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
            "JwtConfiguration": _configured(args.issuer),
        }
        made = aws.cloudcontrol.Resource(
            name,
            type_name=TYPE,
            desired_state=pulumi.Output.json_dumps(wanted, sort_keys=True),
            # What a component waits for, its children don't wait for by themselves.
            opts=pulumi.ResourceOptions(parent=self, depends_on=opts.depends_on if opts else None),
        )
        self.id = pulumi.Output.json_loads(made.properties).apply(lambda known: str(known[AUTHORIZER_ID]))
        self.register_outputs({"id": self.id})


def _configured(issuer: Issuer) -> dict[str, object]:
    claims = {"AdditionalClaims": [_claim(one) for one in issuer.claims]} if issuer.claims else {}
    return {
        "DefaultAlgorithms": issuer.algorithms or ["RS256", "ES256"],
        "Issuers": [{"Issuer": issuer.url, "Audiences": [issuer.audience], **claims}],
    }


def _claim(text: str) -> dict[str, object]:
    """Raises ValueError."""
    name, _, values = text.partition("=")
    expected = values.split("|")
    if not name or not all(expected):
        raise ValueError(f"{text!r} must be a claim and its value, like acr=aal1")
    return {"ClaimName": name, "Format": "SINGLE_STRING", "Required": True, "ExpectedValues": expected}
