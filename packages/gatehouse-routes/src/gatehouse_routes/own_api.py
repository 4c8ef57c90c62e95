"""A service's routes in an API of its own, behind gatehouse's authorizer."""

from collections.abc import Sequence
from dataclasses import dataclass

import pulumi
import pulumi_aws as aws

from gatehouse_routes import gateway_responses
from gatehouse_routes.cors import Cors
from gatehouse_routes.endpoints import Api, ProtectedRoute, behind, declare_routes, invoke_arn, let_call
from gatehouse_routes.snapshot import Snapshot


@dataclass(frozen=True)
class OwnApiArgs:
    authorizer_function_arn: pulumi.Input[str]
    """`authorizerFunctionArn` of a stack of gatehouse, in the same account and region."""
    routes: Sequence[ProtectedRoute]
    cors: Cors | None = None
    """None: no page of another origin may call."""


class OwnApi(pulumi.ComponentResource):
    """A service's routes in an API of its own, behind gatehouse's authorizer; its stage is called as the stack is."""

    url: pulumi.Output[str]

    def __init__(self, name: str, args: OwnApiArgs, opts: pulumi.ResourceOptions | None = None) -> None:
        snapshot = Snapshot()
        watched = pulumi.ResourceOptions(transformations=[snapshot.watch])
        super().__init__("gatehouse:infra:OwnApi", name, None, pulumi.ResourceOptions.merge(opts, watched))
        child, stage, cors = pulumi.ResourceOptions(parent=self), pulumi.get_stack(), args.cors or Cors(())
        rest_api = aws.apigateway.RestApi(
            name, name=f"{name}-{stage}", endpoint_configuration={"types": "REGIONAL"}, opts=child
        )
        asked = SharedAuthorizerArgs(rest_api.id, rest_api.execution_arn, args.authorizer_function_arn)
        authorizer = SharedAuthorizer(name, asked, child)
        api = Api(rest_api.id, rest_api.root_resource_id, rest_api.execution_arn, stage)
        declare_routes(api, behind(authorizer.id, args.routes), cors, child)
        gateway_responses.declare(rest_api.id, cors, child)
        deployment = aws.apigateway.Deployment(
            name,
            rest_api=rest_api.id,
            triggers=snapshot.triggers(),
            opts=pulumi.ResourceOptions(parent=self, depends_on=snapshot.resources),
        )
        self.url = aws.apigateway.Stage(
            name, rest_api=rest_api.id, deployment=deployment.id, stage_name=stage, opts=child
        ).invoke_url
        self.register_outputs({"url": self.url})


@dataclass(frozen=True)
class SharedAuthorizerArgs:
    rest_api_id: pulumi.Input[str]
    execution_arn: pulumi.Input[str]
    function_arn: pulumi.Input[str]


class SharedAuthorizer(pulumi.ComponentResource):
    """gatehouse's authorizer in front of another API, which asks it at each request, whatever the tokens are."""

    id: pulumi.Output[str]

    def __init__(self, name: str, args: SharedAuthorizerArgs, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:SharedAuthorizer", name, None, opts)
        child = pulumi.ResourceOptions(parent=self)
        authorizer = aws.apigateway.Authorizer(
            name,
            name=name,
            rest_api=args.rest_api_id,
            type="REQUEST",
            authorizer_uri=invoke_arn(args.function_arn),
            # A token is in the header or in a cookie, and API Gateway wants each source that is named to be there:
            # so it is named what every request has. The provider turns "none" into the Authorization header, and
            # an empty text into an error of AWS's (hashicorp/terraform-provider-aws#39689).
            identity_source="context.httpMethod",
            authorizer_result_ttl_in_seconds=0,
            opts=child,
        )
        calling = pulumi.Output.concat(args.execution_arn, "/authorizers/", authorizer.id)
        let_call(name, args.function_arn, calling, child)
        self.id = authorizer.id
        self.register_outputs({"id": self.id})
