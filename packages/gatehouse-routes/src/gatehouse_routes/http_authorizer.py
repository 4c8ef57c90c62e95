"""gatehouse's authorizer in front of a service's HTTP API.

Source: "Control access to HTTP APIs with AWS Lambda authorizers", Amazon API Gateway developer guide.
"""

from dataclasses import dataclass

import pulumi
import pulumi_aws as aws

from gatehouse_routes.endpoints import invoke_arn, let_call


@dataclass(frozen=True)
class HttpAuthorizerArgs:
    api_id: pulumi.Input[str]
    execution_arn: pulumi.Input[str]
    authorizer_function_arn: pulumi.Input[str]
    """`authorizerFunctionArn` of a stack of gatehouse, in the same account and region."""


class HttpAuthorizer(pulumi.ComponentResource):
    """It is asked at each request, whatever the tokens are; routes name its `id` and the type CUSTOM."""

    id: pulumi.Output[str]

    def __init__(self, name: str, args: HttpAuthorizerArgs, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:HttpAuthorizer", name, None, opts)
        child = pulumi.ResourceOptions(parent=self)
        authorizer = aws.apigatewayv2.Authorizer(
            name,
            name=name,
            api_id=args.api_id,
            authorizer_type="REQUEST",
            authorizer_uri=invoke_arn(args.authorizer_function_arn),
            authorizer_payload_format_version="2.0",
            # A policy says who is refused, too, and a verdict that is kept would outlive a sign-out. No identity
            # source, as a token is in the header or in a cookie, and each that is named has to be there.
            enable_simple_responses=False,
            authorizer_result_ttl_in_seconds=0,
            opts=child,
        )
        calling = pulumi.Output.concat(args.execution_arn, "/authorizers/", authorizer.id)
        let_call(name, args.authorizer_function_arn, calling, child)
        self.id = authorizer.id
        self.register_outputs({"id": self.id})
