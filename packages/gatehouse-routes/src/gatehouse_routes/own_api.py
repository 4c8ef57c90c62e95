"""A service's routes in an API of its own, behind gatehouse's authorizer."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

import pulumi
import pulumi_aws as aws

from gatehouse_routes import gateway_responses
from gatehouse_routes.cors import Cors
from gatehouse_routes.endpoints import (
    Api,
    Authorizers,
    ProtectedRoute,
    behind,
    declare_routes,
    invoke_arn,
    let_call,
)
from gatehouse_routes.native import Issuer, NativeAuthorizer, NativeAuthorizerArgs
from gatehouse_routes.snapshot import Snapshot

# No address, no user agent, no path as it was sent: the user's id is all that is personal.
LINE = {
    "requestId": "$context.requestId",
    "time": "$context.requestTime",
    "method": "$context.httpMethod",
    "resource": "$context.resourcePath",
    "status": "$context.status",
    "latency": "$context.responseLatency",
    "refusal": "$context.error.responseType",
    "userId": "$context.authorizer.principalId",
}
RATE, BURST, DAYS = 100, 200, 30


@dataclass(frozen=True)
class OwnApiArgs:
    authorizer_function_arn: pulumi.Input[str] | None
    """`authorizerFunctionArn` of a stack of gatehouse, in the same account and region; None where every route is
    behind the native authorizer."""
    routes: Sequence[ProtectedRoute]
    cors: Cors | None = None
    """None: no page of another origin may call."""
    throttle_rate: int | None = None
    """Requests a second that each method takes; None: 100."""
    throttle_burst: int | None = None
    """Requests that it takes at once; None: 200."""
    access_log: bool | None = None
    """Whether a line of JSON is written for each request; None: it is. By the region's role for API Gateway's logs,
    which has to be there: gatehouse's `infra/account` makes it."""
    access_log_days: int | None = None
    """How long these lines are kept, in days that CloudWatch Logs knows; None: 30."""
    tracing: bool | None = None
    """X-Ray traces; None: none."""
    issuer: Issuer | None = None
    """Whose tokens the native authorizer takes: of gatehouse in any account and region. None: there is no such."""


class OwnApi(pulumi.ComponentResource):
    """A service's routes in an API of its own, behind gatehouse's authorizer; its stage is called as the stack is."""

    url: pulumi.Output[str]

    def __init__(self, name: str, args: OwnApiArgs, opts: pulumi.ResourceOptions | None = None) -> None:
        snapshot = Snapshot()
        watched = pulumi.ResourceOptions(transformations=[snapshot.watch])
        super().__init__("gatehouse:infra:OwnApi", name, None, pulumi.ResourceOptions.merge(opts, watched))
        self._name, self._args, self._child = name, args, pulumi.ResourceOptions(parent=self)
        rest_api = aws.apigateway.RestApi(
            name, name=self._called, endpoint_configuration={"types": "REGIONAL"}, opts=self._child
        )
        self._declare_routes(rest_api)
        stage = self._stage(rest_api, snapshot)
        self._limit(stage)
        self.url = stage.invoke_url
        self.register_outputs({"url": self.url})

    @property
    def _called(self) -> str:
        return f"{self._name}-{pulumi.get_stack()}"

    def _declare_routes(self, rest_api: aws.apigateway.RestApi) -> None:
        args, cors = self._args, self._args.cors or Cors(())
        api = Api(rest_api.id, rest_api.root_resource_id, rest_api.execution_arn, pulumi.get_stack())
        declare_routes(api, behind(self._authorizers(rest_api), args.routes), cors, self._child)
        gateway_responses.declare(rest_api.id, cors, self._child)

    def _authorizers(self, rest_api: aws.apigateway.RestApi) -> Authorizers:
        asked, issuer = self._args.authorizer_function_arn, self._args.issuer
        function = asked and SharedAuthorizerArgs(rest_api.id, rest_api.execution_arn, asked)
        native = issuer and NativeAuthorizerArgs(rest_api.id, issuer)
        return Authorizers(
            SharedAuthorizer(self._name, function, self._child).id if function else None,
            NativeAuthorizer(self._name, native, self._child).id if native else None,
        )

    def _stage(self, rest_api: aws.apigateway.RestApi, snapshot: Snapshot) -> aws.apigateway.Stage:
        deployment = aws.apigateway.Deployment(
            self._name,
            rest_api=rest_api.id,
            triggers=snapshot.triggers(),
            opts=pulumi.ResourceOptions(parent=self, depends_on=snapshot.resources),
        )
        return aws.apigateway.Stage(
            self._name,
            rest_api=rest_api.id,
            deployment=deployment.id,
            stage_name=pulumi.get_stack(),
            xray_tracing_enabled=bool(self._args.tracing),
            access_log_settings=None if self._args.access_log is False else self._access_log(),
            opts=self._child,
        )

    def _access_log(self) -> aws.apigateway.StageAccessLogSettingsArgs:
        days = self._args.access_log_days or DAYS
        group = aws.cloudwatch.LogGroup(
            self._name, name=f"/aws/apigateway/{self._called}-access", retention_in_days=days, opts=self._child
        )
        return aws.apigateway.StageAccessLogSettingsArgs(destination_arn=group.arn, format=json.dumps(LINE))

    def _limit(self, stage: aws.apigateway.Stage) -> None:
        """API Gateway counts each method by itself ("Throttle requests to your REST APIs", its guide)."""
        aws.apigateway.MethodSettings(
            self._name,
            rest_api=stage.rest_api,
            stage_name=stage.stage_name,
            method_path="*/*",
            settings={
                "throttling_rate_limit": self._args.throttle_rate or RATE,
                "throttling_burst_limit": self._args.throttle_burst or BURST,
                "logging_level": "OFF",
            },
            opts=self._child,
        )


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
            # so it is named what every request has, and no two have the same. The provider turns "none" into the
            # Authorization header, and an empty text into an error of AWS's (hashicorp/terraform-provider-aws#39689).
            identity_source="context.requestId",
            authorizer_result_ttl_in_seconds=0,
            opts=child,
        )
        calling = pulumi.Output.concat(args.execution_arn, "/authorizers/", authorizer.id)
        let_call(name, args.function_arn, calling, child)
        self.id = authorizer.id
        self.register_outputs({"id": self.id})
