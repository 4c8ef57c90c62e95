"""AWS WAF before the API's stage.

Sources: "Use AWS WAF to protect your REST APIs" (API Gateway guide); "AWS Managed Rules rule groups list" and
"Using rate-based rule statements" (AWS WAF guide).
"""

from collections.abc import Sequence
from typing import Any

import pulumi
import pulumi_aws as aws

from infra.operations import Operation
from infra.settings.config import Config

GROUPS = (
    "AWSManagedRulesAmazonIpReputationList",
    "AWSManagedRulesCommonRuleSet",
    "AWSManagedRulesKnownBadInputsRuleSet",
)
WINDOW_SECONDS = 300


class Firewall(pulumi.ComponentResource):
    """AWS's own rule groups, and how often one address may call the routes that are open to everybody."""

    def __init__(
        self,
        name: str,
        config: Config,
        stage: aws.apigateway.Stage,
        operations: Sequence[Operation],
        opts: pulumi.ResourceOptions | None = None,
    ) -> None:
        super().__init__("gatehouse:infra:Firewall", name, None, opts)
        child = pulumi.ResourceOptions(parent=self)
        rules = [_managed(number, group) for number, group in enumerate(GROUPS)]
        acl = aws.wafv2.WebAcl(
            "firewall",
            name=config.named("firewall"),
            scope="REGIONAL",
            default_action={"allow": {}},
            rules=[*rules, _rate(len(GROUPS), config.waf_rate, operations)],
            visibility_config=_counted("firewall"),
            opts=child,
        )
        aws.wafv2.WebAclAssociation("firewall", resource_arn=stage.arn, web_acl_arn=acl.arn, opts=child)
        self.register_outputs({})


def _managed(priority: int, group: str) -> Any:  # noqa: ANN401 - the provider's nested rules
    statement = {"managed_rule_group_statement": {"vendor_name": "AWS", "name": group}}
    return _rule(priority, group, statement, {"override_action": {"none": {}}})


def _rate(priority: int, limit: int, operations: Sequence[Operation]) -> Any:  # noqa: ANN401
    """The path that WAF sees begins with the stage at AWS's own address, and doesn't under a domain."""
    paths = sorted({one.path for one in operations if not one.protected and one.method != "GET"})
    ends = [{"byte_match_statement": _ends_with(path)} for path in paths]
    scope = ends[0] if len(ends) == 1 else {"or_statement": {"statements": ends}}
    limited = {"limit": limit, "aggregate_key_type": "IP", "evaluation_window_sec": WINDOW_SECONDS}
    statement = {"rate_based_statement": {**limited, "scope_down_statement": scope}}
    return _rule(priority, "open-routes", statement, {"action": {"block": {}}})


def _ends_with(path: str) -> Any:  # noqa: ANN401
    return {
        "search_string": path,
        "positional_constraint": "ENDS_WITH",
        "field_to_match": {"uri_path": {}},
        "text_transformations": [{"priority": 0, "type": "NONE"}],
    }


def _rule(priority: int, name: str, statement: Any, action: Any) -> Any:  # noqa: ANN401
    counted = {"visibility_config": _counted(name)}
    return {"name": name, "priority": priority, "statement": statement, **action, **counted}


def _counted(name: str) -> Any:  # noqa: ANN401
    """No sample of requests is kept: their headers hold tokens."""
    return {"cloudwatch_metrics_enabled": True, "metric_name": name, "sampled_requests_enabled": False}
