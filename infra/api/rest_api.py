"""The REST API: the routes of openapi.yaml, the authorizer before the protected ones, a deployment and its stage."""

from collections.abc import Sequence
from dataclasses import dataclass

import pulumi
import pulumi_aws as aws
from gatehouse_routes import gateway_responses
from gatehouse_routes.cors import Cors
from gatehouse_routes.endpoints import Api, Authorizers, ProtectedRoute, ServedRoute, declare_routes, let_call, slug
from gatehouse_routes.native import NativeAuthorizer, NativeAuthorizerArgs
from gatehouse_routes.snapshot import Snapshot

from infra.api.custom_domain import CustomDomain
from infra.api.firewall import Firewall
from infra.catalogue import AUTHORIZER
from infra.functions.functions import Functions
from infra.issuer.issuer import Issuer
from infra.operations import Operation
from infra.settings.config import Config
from infra.tokens.kind import Kind
from infra.watching.observability import Observability


@dataclass(frozen=True)
class RestApiArgs:
    config: Config
    kind: Kind
    operations: Sequence[Operation]
    functions: Functions
    observability: Observability
    domain: CustomDomain | None = None
    issuer: Issuer | None = None
    """Whose tokens API Gateway's own authorizer takes; None: there is no such."""


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
            session_cookie=args.kind.in_cookie,
        )
        self.rest_api = aws.apigateway.RestApi(
            "api",
            name=self._config.named("api"),
            endpoint_configuration={"types": "REGIONAL"},
            disable_execute_api_endpoint=self._config.disable_execute_api_endpoint,
            opts=self._child,
        )
        self._api = Api(
            self.rest_api.id, self.rest_api.root_resource_id, self.rest_api.execution_arn, self._config.stage
        )
        self.authorizer, self.native = self._authorizer(), self._native()
        self._routes()
        gateway_responses.declare(self.rest_api.id, self._cors, self._child)
        self.stage = self._stage()
        self._limits()
        if self._config.waf == "on":
            Firewall("firewall", self._config, self.stage, args.operations, self._child)
        base = args.domain.url if args.domain else self.stage.invoke_url
        if args.domain:
            args.domain.serve("domain", self.stage)
        self.url = pulumi.Output.concat(base, self._config.api_root)
        self.register_outputs({"url": self.url, "restApiId": self.rest_api.id})

    def _authorizer(self) -> aws.apigateway.Authorizer:
        function = self._args.functions[AUTHORIZER]
        identity = self._args.kind.identity
        authorizer = aws.apigateway.Authorizer(
            "authorizer",
            name=self._config.named("authorizer"),
            rest_api=self.rest_api.id,
            type="REQUEST",
            authorizer_uri=function.invoke_arn,
            identity_source=identity.source,
            authorizer_result_ttl_in_seconds=identity.cache_seconds,
            opts=self._child,
        )
        calling = pulumi.Output.concat(self.rest_api.execution_arn, "/authorizers/", authorizer.id)
        let_call("authorizer", function.arn, calling, self._child)
        return authorizer

    def _native(self) -> NativeAuthorizer | None:
        """AWS reads the issuer's documents where it makes the authorizer: they have to be there first."""
        issuer = self._args.issuer
        if issuer is None:
            return None
        later = pulumi.ResourceOptions(parent=self, depends_on=[issuer])
        asked = NativeAuthorizerArgs(self.rest_api.id, issuer.trusted)
        return NativeAuthorizer(self._config.named("native-authorizer"), asked, later)

    def _routes(self) -> None:
        authorizers = Authorizers(self.authorizer.id, self.native.id if self.native else None)
        routes = [self._route(one, authorizers) for one in self._args.operations]
        declare_routes(self._api, routes, self._cors, self._child)

    def _route(self, one: Operation, authorizers: Authorizers) -> ServedRoute:
        function = self._args.functions[one.function].arn
        if not one.protected:
            return ServedRoute(one.method, one.path, function, None)
        chosen = self._config.authorizer if one.authorizer == "stage" else one.authorizer
        asked = ProtectedRoute(one.method, one.path, function, chosen, one.scopes or None)
        return ServedRoute(one.method, one.path, function, authorizers.guard(asked))

    def _others(self) -> list[pulumi.Output[str | None]]:
        """What other services have released in this API; None of one that is down."""
        stacks = [pulumi.StackReference(service, opts=self._child) for service in self._config.services]
        return [stack.get_output("routes") for stack in stacks]

    def _stage(self) -> aws.apigateway.Stage:
        config = self._config
        deployment = aws.apigateway.Deployment(
            "deployment",
            rest_api=self.rest_api.id,
            triggers=self._snapshot.triggers(*self._others()),
            opts=pulumi.ResourceOptions(parent=self, depends_on=self._snapshot.resources),
        )
        return aws.apigateway.Stage(
            "stage",
            rest_api=self.rest_api.id,
            deployment=deployment.id,
            stage_name=config.stage,
            xray_tracing_enabled=config.tracing,
            access_log_settings=self._args.observability.access_log_settings,
            opts=self._child,
        )

    def _limits(self) -> None:
        """For each method by itself, as API Gateway counts: lower ones for those that hash."""
        config = self._config
        usual = config.throttle_rate, config.throttle_burst
        hashing = config.hashing_throttle_rate, config.hashing_throttle_burst
        self._limit("limits", "*/*", *usual)
        for one in self._args.operations if hashing != usual else ():
            if one.hashes:
                # As GetStage has it, and the provider passes it on (hashicorp/terraform-provider-aws#9738).
                self._limit(slug(one.method, one.path), f"{one.path.replace('/', '~1')}/{one.method}", *hashing)

    def _limit(self, name: str, path: str, rate: int, burst: int) -> None:
        settings = aws.apigateway.MethodSettingsSettingsArgs(
            throttling_rate_limit=rate, throttling_burst_limit=burst, logging_level="OFF"
        )
        aws.apigateway.MethodSettings(
            name,
            rest_api=self.rest_api.id,
            stage_name=self.stage.stage_name,
            method_path=path,
            settings=settings,
            opts=self._child,
        )
