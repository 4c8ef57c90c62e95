"""The API under a domain of the team's own."""

import pulumi
import pulumi_aws as aws

from infra.settings.config import Config


class CustomDomain(pulumi.ComponentResource):
    """Its DNS records are made where the zone is Route 53's."""

    url: pulumi.Output[str]

    def __init__(self, name: str, config: Config, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:CustomDomain", name, None, opts)
        self._child = pulumi.ResourceOptions(parent=self)
        self._domain = aws.apigateway.DomainName(
            "domain",
            domain_name=config.domain_name,
            regional_certificate_arn=config.certificate_arn,
            security_policy="TLS_1_2",
            # IPv4 and IPv6 (DomainName, API Gateway's API reference): two records, A and AAAA.
            endpoint_configuration={"types": "REGIONAL", "ip_address_type": "dualstack"},
            opts=self._child,
        )
        if config.hosted_zone_id:
            self._records(config.hosted_zone_id)
        self.url = pulumi.Output.concat("https://", self._domain.domain_name)
        self.target = self._domain.regional_domain_name
        self.register_outputs({"url": self.url})

    def serve(self, name: str, stage: aws.apigateway.Stage, path: str | None = None) -> None:
        """A stage below the path; without one, at the root."""
        aws.apigateway.BasePathMapping(
            name,
            domain_name=self._domain.domain_name,
            rest_api=stage.rest_api,
            stage_name=stage.stage_name,
            base_path=path,
            opts=self._child,
        )

    def _records(self, zone: str) -> None:
        domain = self._domain
        target = aws.route53.RecordAliasArgs(
            name=domain.regional_domain_name, zone_id=domain.regional_zone_id, evaluate_target_health=False
        )
        for record, type_ in (("domain", "A"), ("domain-ipv6", "AAAA")):
            aws.route53.Record(
                record, zone_id=zone, name=domain.domain_name, type=type_, aliases=[target], opts=self._child
            )
