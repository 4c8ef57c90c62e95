"""The issuer's documents, in an API of their own: they must be there before anything else can be told to trust them.

API Gateway answers them itself (mock integrations), so no function runs. Sources: "OpenID Connect Discovery 1.0", 3
and 4; RFC 8414, 2; "Control access to REST APIs using JWT authorizers", API Gateway guide.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pulumi
import pulumi_aws as aws
from gatehouse_routes.snapshot import Snapshot

from infra.api.custom_domain import CustomDomain
from infra.settings.config import Config

WELL_KNOWN, CONFIGURATION, JWKS = ".well-known", "openid-configuration", "jwks.json"
BASE_PATH = "issuer"
"""Under the team's own domain."""
KEPT_SECONDS = {CONFIGURATION: 3600, JWKS: 900}
"""How long caches on the way may keep a document."""
Jwks = Sequence[Mapping[str, str]]


class IssuerApi(pulumi.ComponentResource):
    """`url` is the issuer's, as tokens say it; the documents stand below it."""

    url: pulumi.Output[str]

    def __init__(
        self,
        name: str,
        config: Config,
        keys: pulumi.Output[Jwks],
        domain: CustomDomain | None,
        opts: pulumi.ResourceOptions | None = None,
    ) -> None:
        self._snapshot = Snapshot()
        watched = pulumi.ResourceOptions(transformations=[self._snapshot.watch])
        super().__init__("gatehouse:infra:IssuerApi", name, None, pulumi.ResourceOptions.merge(opts, watched))
        self._config = config
        self._child = pulumi.ResourceOptions(parent=self)
        self._api = aws.apigateway.RestApi(
            "issuer",
            name=config.named("issuer"),
            endpoint_configuration={"types": "REGIONAL"},
            disable_execute_api_endpoint=config.disable_execute_api_endpoint,
            opts=self._child,
        )
        own = self._address(domain)
        self.url = pulumi.Output.from_input(config.issuer_url) if config.issuer_url else own
        self._folder = self._resource(WELL_KNOWN, self._api.root_resource_id)
        self._document(CONFIGURATION, pulumi.Output.all(self.url, config.asymmetric).apply(_configuration))
        self._document(JWKS, keys.apply(jwk_set))
        stage = self._stage()
        if domain:
            domain.serve("issuer", stage, BASE_PATH)
        self.register_outputs({"url": self.url})

    def _address(self, domain: CustomDomain | None) -> pulumi.Output[str]:
        """Known before the stage is: the documents that this deploys name it."""
        if domain:
            return pulumi.Output.concat(domain.url, "/", BASE_PATH)
        suffix, region = aws.get_partition_output().dns_suffix, aws.get_region_output().region
        return pulumi.Output.format(
            "https://{0}.execute-api.{1}.{2}/{3}", self._api.id, region, suffix, self._config.stage
        )

    def _resource(self, part: str, parent: pulumi.Input[str]) -> aws.apigateway.Resource:
        return aws.apigateway.Resource(
            f"issuer-{part}", rest_api=self._api.id, parent_id=parent, path_part=part, opts=self._child
        )

    def _document(self, part: str, text: pulumi.Output[str]) -> None:
        resource = self._resource(part, self._folder.id)
        where: dict[str, Any] = {"rest_api": self._api.id, "resource_id": resource.id, "http_method": "GET"}
        headers = {"Cache-Control": f"public, max-age={KEPT_SECONDS[part]}", "Access-Control-Allow-Origin": "*"}
        name = f"issuer-{part}"
        method = aws.apigateway.Method(name, **where, authorization="NONE", opts=self._child)
        integration = aws.apigateway.Integration(
            name,
            **where,
            type="MOCK",
            request_templates={"application/json": '{"statusCode":200}'},
            opts=pulumi.ResourceOptions(parent=self, depends_on=[method]),
        )
        declared = aws.apigateway.MethodResponse(
            name,
            **where,
            status_code="200",
            response_parameters={f"method.response.header.{header}": True for header in headers},
            opts=pulumi.ResourceOptions(parent=self, depends_on=[method]),
        )
        aws.apigateway.IntegrationResponse(
            name,
            **where,
            status_code="200",
            response_templates={"application/json": text},
            response_parameters={
                f"method.response.header.{header}": f"'{value}'" for header, value in headers.items()
            },
            opts=pulumi.ResourceOptions(parent=self, depends_on=[integration, declared]),
        )

    def _stage(self) -> aws.apigateway.Stage:
        deployment = aws.apigateway.Deployment(
            "issuer",
            rest_api=self._api.id,
            triggers=self._snapshot.triggers(),
            opts=pulumi.ResourceOptions(parent=self, depends_on=self._snapshot.resources),
        )
        return aws.apigateway.Stage(
            "issuer",
            rest_api=self._api.id,
            deployment=deployment.id,
            stage_name=self._config.stage,
            opts=self._child,
        )


def jwk_set(keys: Jwks) -> str:
    """See RFC 7517, 5."""
    return json.dumps({"keys": list(keys)}, separators=(",", ":"))


def _configuration(known: Sequence[object]) -> str:
    issuer, algorithms = known
    return json.dumps(configuration(str(issuer), algorithms), separators=(",", ":"))


def configuration(issuer: str, algorithms: object) -> dict[str, object]:
    """What is true of an issuer that nobody is sent to, and that gives no ID tokens.

    What both specifications require is there: with no authorization endpoint `none` is the one type of response; and
    the algorithms are those of access tokens, which verifiers look for under this name.
    """
    return {
        "issuer": issuer,
        "jwks_uri": f"{issuer}/{WELL_KNOWN}/{JWKS}",
        "response_types_supported": ["none"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": algorithms,
    }
