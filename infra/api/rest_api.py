"""The REST API: the routes of openapi.yaml, the authorizer before the protected ones, a deployment and its stage."""

from collections.abc import Sequence
from dataclasses import dataclass

import pulumi
import pulumi_aws as aws
from gatehouse_routes import gateway_responses
from gatehouse_routes.cors import Cors
from gatehouse_routes.endpoints import Api, ServedRoute, declare_routes, let_call
from gatehouse_routes.snapshot import Snapshot

from infra.api.custom_domain import CustomDomain
from infra.api.routes import Route
from infra.functions.functions import Functions
from infra.settings.config import Config
from infra.watching.observability import Observability


@dataclass(frozen=True)
class RestApiArgs:
    config: Config
    routes: Sequence[Route]
    functions: Functions
    observability: Observability


class RestApi(pulumi.ComponentResource):
    url: pulumi.Output[str]

    def __init__(self, name: str, args: RestApiArgs, opts: pulumi.ResourceOptions | None = None) -> None:
        self._snapshot = Snapshot()
        watched = pulumi.ResourceOptions(transformations=[self._snapshot.watch])
        super().__init__("gatehouse:infra:RestApi", name, None, pulumi.ResourceOptions.merge(opts, watched))
        self._args = args
        self._config = args.config
        self._child = pulumi.ResourceOptions(parent=self)
        self._cors = Cors(
            self._config.cors_origins,
            cross_site_cookie=self._config.tokens == "session" and self._config.cookie_same_site == "none",
        )
        self.rest_api = aws.apigateway.RestApi(
            "api",
            name=self._config.named("api"),
            endpoint_configuration={"types": "REGIONAL"},
            opts=self._child,
        )
        self._api = Api(
            self.rest_api.id, self.rest_api.root_resource_id, self.rest_api.execution_arn, self._config.stage
        )
        self.authorizer = self._authorizer()
        self._routes()
        gateway_responses.declare(self.rest_api.id, self._cors, self._child)
        self.stage = self._stage()
        self.domain = self._domain()
        base = self.domain.url if self.domain else self.stage.invoke_url
        self.url = pulumi.Output.concat(base, self._config.api_root)
        self.register_outputs({"url": self.url, "restApiId": self.rest_api.id})

    def _authorizer(self) -> aws.apigateway.Authorizer:
        function = self._args.functions["authorizer"]
        source, seconds = identity(self._config)
        authorizer = aws.apigateway.Authorizer(
            "authorizer",
            name=self._config.named("authorizer"),
            rest_api=self.rest_api.id,
            type="REQUEST",
            authorizer_uri=function.invoke_arn,
            identity_source=source,
            authorizer_result_ttl_in_seconds=seconds,
            opts=self._child,
        )
        calling = pulumi.Output.concat(self.rest_api.execution_arn, "/authorizers/", authorizer.id)
        let_call("authorizer", function.arn, calling, self._child)
        return authorizer

    def _routes(self) -> None:
        functions, authorizer_id = self._args.functions, self.authorizer.id
        routes = [
            ServedRoute(
                route.method, route.path, functions[route.function].arn, authorizer_id if route.protected else None
            )
            for route in self._args.routes
        ]
        declare_routes(self._api, routes, self._cors, self._child)

    def _others(self) -> list[pulumi.Output[str | None]]:
        """What other services have released in this API; None of one that is down."""
        stacks = [pulumi.StackReference(service, opts=self._child) for service in self._config.services]
        return [stack.get_output("routes") for stack in stacks]

    def _stage(self) -> aws.apigateway.Stage:
        config, observability = self._config, self._args.observability
        deployment = aws.apigateway.Deployment(
            "deployment",
            rest_api=self.rest_api.id,
            triggers=self._snapshot.triggers(*self._others()),
            opts=pulumi.ResourceOptions(parent=self, depends_on=self._snapshot.resources),
        )
        stage = aws.apigateway.Stage(
            "stage",
            rest_api=self.rest_api.id,
            deployment=deployment.id,
            stage_name=config.stage,
            xray_tracing_enabled=config.tracing,
            access_log_settings=observability.access_log_settings,
            opts=pulumi.ResourceOptions(parent=self, depends_on=observability.api_gateway_may_log),
        )
        aws.apigateway.MethodSettings(
            "limits",
            rest_api=self.rest_api.id,
            stage_name=stage.stage_name,
            method_path="*/*",
            settings={
                "throttling_rate_limit": config.throttle_rate,
                "throttling_burst_limit": config.throttle_burst,
                "logging_level": "OFF",
            },
            opts=self._child,
        )
        return stage

    def _domain(self) -> CustomDomain | None:
        return CustomDomain("domain", self._config, self.stage, self._child) if self._config.domain_name else None


def identity(config: Config) -> tuple[str, int]:
    """The authorizer's identity source, and for how many seconds a verdict is kept by it.

    A session's token is in the header or the cookie, and API Gateway wants each source that is named to be there; so
    none must be named. The provider turns "none" into the Authorization header, and an empty text into an error of
    AWS's (hashicorp/terraform-provider-aws#39689): what every request has comes to the same.
    """
    if config.tokens == "session":
        return "context.httpMethod", 0
    return "method.request.header.Authorization", 0 if config.check_session else config.authorizer_cache_seconds
