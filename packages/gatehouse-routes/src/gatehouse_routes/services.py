"""What another service's program needs to stand behind gatehouse's authorizer.

In the same API: `SharedApi` and `ProtectedRoutes`. In an API of its own: `OwnApi`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import pulumi
import pulumi_aws as aws

from gatehouse_routes import gateway_responses
from gatehouse_routes.cors import Cors
from gatehouse_routes.endpoints import Api, Invoked, ServedRoute, declare_routes, let_call
from gatehouse_routes.release import Release
from gatehouse_routes.snapshot import Snapshot


@dataclass(frozen=True)
class SharedApi:
    """The API of a stack of gatehouse, and the authorizer in it."""

    api: Api
    authorizer_id: pulumi.Input[str]

    @classmethod
    def of(cls, stack: pulumi.StackReference, stage: str) -> Self:
        """From the outputs of a stack; `stage` is its name, as which the API's stage is known."""
        api = Api(
            id=stack.require_output("restApiId"),
            root_id=stack.require_output("rootResourceId"),
            execution_arn=stack.require_output("executionArn"),
            stage=stage,
        )
        return cls(api, stack.require_output("authorizerId"))


@dataclass(frozen=True)
class ProtectedRoute:
    """A method of a path, such as `/items/{id}`, and the function that serves whoever is signed in."""

    method: str
    path: str
    function: Invoked


@dataclass(frozen=True)
class ProtectedRoutesArgs:
    """All routes of a service: paths that another service of the same API has can't be added again."""

    shared: SharedApi
    routes: Sequence[ProtectedRoute]
    cors: Cors


class ProtectedRoutes(pulumi.ComponentResource):
    """A service's routes in gatehouse's API, released there. `digest` changes whenever they do."""

    digest: pulumi.Output[str]

    def __init__(self, name: str, args: ProtectedRoutesArgs, opts: pulumi.ResourceOptions | None = None) -> None:
        snapshot = Snapshot()
        watched = pulumi.ResourceOptions(transformations=[snapshot.watch])
        super().__init__("gatehouse:infra:ProtectedRoutes", name, None, pulumi.ResourceOptions.merge(opts, watched))
        child = pulumi.ResourceOptions(parent=self)
        declare_routes(args.shared.api, protected(args.routes, args.shared.authorizer_id), args.cors, child)
        self.digest = snapshot.digest()
        Release(name, args.shared.api, snapshot, child)
        self.register_outputs({"digest": self.digest})


@dataclass(frozen=True)
class OwnApiArgs:
    """`authorizer_arn` is `authorizerFunctionArn` of a stack of gatehouse."""

    authorizer_arn: pulumi.Input[str]
    routes: Sequence[ProtectedRoute]
    cors: Cors


class OwnApi(pulumi.ComponentResource):
    """A service's routes in an API of its own, behind gatehouse's authorizer; its stage is called as the stack is."""

    url: pulumi.Output[str]

    def __init__(self, name: str, args: OwnApiArgs, opts: pulumi.ResourceOptions | None = None) -> None:
        snapshot = Snapshot()
        watched = pulumi.ResourceOptions(transformations=[snapshot.watch])
        super().__init__("gatehouse:infra:OwnApi", name, None, pulumi.ResourceOptions.merge(opts, watched))
        child, stage = pulumi.ResourceOptions(parent=self), pulumi.get_stack()
        rest_api = aws.apigateway.RestApi(
            name, name=f"{name}-{stage}", endpoint_configuration={"types": "REGIONAL"}, opts=child
        )
        authorizer = SharedAuthorizer(name, SharedAuthorizerArgs(rest_api, args.authorizer_arn), child)
        api = Api(rest_api.id, rest_api.root_resource_id, rest_api.execution_arn, stage)
        declare_routes(api, protected(args.routes, authorizer.id), args.cors, child)
        gateway_responses.declare(rest_api, args.cors, child)
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
    """The service's own API, and `authorizerFunctionArn` of a stack of gatehouse."""

    rest_api: aws.apigateway.RestApi
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
            rest_api=args.rest_api.id,
            type="REQUEST",
            authorizer_uri=pulumi.Output.from_input(args.function_arn).apply(invoke_arn),
            # What every request has: see `identity` in infra/api/rest_api.py.
            identity_source="context.httpMethod",
            authorizer_result_ttl_in_seconds=0,
            opts=child,
        )
        called = pulumi.Output.from_input(args.function_arn)
        parts = called.apply(lambda arn: qualified(arn)[0]), called.apply(lambda arn: qualified(arn)[1])
        calling = pulumi.Output.concat(args.rest_api.execution_arn, "/authorizers/", authorizer.id)
        let_call(name, parts, calling, child)
        self.id = authorizer.id
        self.register_outputs({"id": self.id})


def protected(routes: Sequence[ProtectedRoute], authorizer_id: pulumi.Input[str]) -> list[ServedRoute]:
    return [ServedRoute(route.method, route.path, route.function, authorizer_id) for route in routes]


def qualified(function_arn: str) -> tuple[str, str | None]:
    """A function's own ARN, and the alias that another one has behind it."""
    parts = function_arn.split(":")
    unqualified = 7
    return ":".join(parts[:unqualified]), next(iter(parts[unqualified:]), None)


def invoke_arn(function_arn: str) -> str:
    """The address at which API Gateway calls a function ("x-amazon-apigateway-integration", developer guide)."""
    _, partition, _, region, *_ = function_arn.split(":")
    return f"arn:{partition}:apigateway:{region}:lambda:path/2015-03-31/functions/{function_arn}/invocations"
