"""A service's routes in gatehouse's own API, behind its authorizer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import pulumi

from gatehouse_routes.cors import Cors
from gatehouse_routes.endpoints import Api, Authorizers, ProtectedRoute, behind, declare_routes
from gatehouse_routes.release import Release
from gatehouse_routes.snapshot import Snapshot


@dataclass(frozen=True)
class SharedApi:
    """The API of a stack of gatehouse, and the authorizer in it."""

    rest_api_id: pulumi.Input[str]
    root_resource_id: pulumi.Input[str]
    execution_arn: pulumi.Input[str]
    authorizer_id: pulumi.Input[str]
    stage: str
    """The name of gatehouse's stack, as which the API's stage is known."""
    native_authorizer_id: pulumi.Input[str] | None = None
    """API Gateway's own, where the stack has one."""

    @classmethod
    def of(cls, stack: pulumi.StackReference, stage: str) -> Self:
        """From the outputs of a stack of gatehouse."""
        return cls(
            rest_api_id=stack.require_output("restApiId"),
            root_resource_id=stack.require_output("rootResourceId"),
            execution_arn=stack.require_output("executionArn"),
            authorizer_id=stack.require_output("authorizerId"),
            stage=stage,
            native_authorizer_id=stack.get_output("nativeAuthorizerId"),
        )


@dataclass(frozen=True)
class ProtectedRoutesArgs:
    api: SharedApi
    routes: Sequence[ProtectedRoute]
    """All of the service's: a path that another service of the same API has can't be added again."""
    cors: Cors | None = None
    """None: no page of another origin may call."""


class ProtectedRoutes(pulumi.ComponentResource):
    """A service's routes in gatehouse's API, released there. `digest` changes whenever they do."""

    digest: pulumi.Output[str]

    def __init__(self, name: str, args: ProtectedRoutesArgs, opts: pulumi.ResourceOptions | None = None) -> None:
        snapshot = Snapshot()
        watched = pulumi.ResourceOptions(transformations=[snapshot.watch])
        super().__init__("gatehouse:infra:ProtectedRoutes", name, None, pulumi.ResourceOptions.merge(opts, watched))
        child, shared = pulumi.ResourceOptions(parent=self), args.api
        api = Api(shared.rest_api_id, shared.root_resource_id, shared.execution_arn, shared.stage)
        authorizers = Authorizers(shared.authorizer_id, shared.native_authorizer_id)
        declare_routes(api, behind(authorizers, args.routes), args.cors or Cors(()), child)
        self.digest = snapshot.digest()
        Release(name, api, snapshot, child)
        self.register_outputs({"digest": self.digest})
