"""Kinds that the stages don't use today: made, found unchanged, and gone at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.provider.moto import moto
from tests.stack.inventory import inventory
from tests.stack.stack import Stack

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.engines, pytest.mark.timeout(300)]

PROGRAM = """
import json
import pulumi, pulumi_aws as aws

trust = aws.iam.get_policy_document(statements=[{
    "actions": ["sts:AssumeRole"],
    "principals": [{"type": "Service", "identifiers": ["lambda.amazonaws.com"]}],
}])
role = aws.iam.Role("role", assume_role_policy=trust.json, tags={"Stage": pulumi.get_stack()})
policy = aws.iam.Policy("policy", policy={"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": "logs:PutLogEvents", "Resource": "*"},
]})
aws.iam.Role("bound", assume_role_policy=trust.json, permissions_boundary=policy.arn)
aws.iam.RolePolicyAttachment("attached", role=role.name, policy_arn=policy.arn)
key = aws.kms.Key("key", description="encrypts")
topic = aws.sns.Topic("topic")

code = pulumi.AssetArchive({"f.py": pulumi.StringAsset("def handler(event, context): pass")})
function = aws.lambda_.Function(
    "f", role=role.arn, runtime="python3.13", handler="f.handler", code=code, publish=True,
    reserved_concurrent_executions=2,
)
aws.lambda_.Alias("live", name="live", function_name=function.name, function_version="$LATEST")

group = aws.cloudwatch.LogGroup("group")
aws.cloudwatch.LogMetricFilter("failures", log_group_name=group.name, pattern="failed", metric_transformation={
    "name": "Failures", "namespace": "Tiny", "value": "1", "default_value": "0",
})
aws.cloudwatch.MetricAlarm(
    "many", comparison_operator="GreaterThanThreshold", evaluation_periods=1, threshold=5.0,
    alarm_actions=[topic.arn], treat_missing_data="notBreaching",
    metric_queries=[
        {"id": "failed", "metric": {
            "namespace": "Tiny", "metric_name": "Failures", "period": 60, "stat": "Sum", "dimensions": {"A": "b"},
        }},
        {"id": "rate", "expression": "failed / 60", "label": "a second", "return_data": True},
    ],
)
aws.cloudwatch.Dashboard("board", dashboard_name="tiny", dashboard_body=json.dumps({"widgets": []}))

vpc = aws.ec2.Vpc("vpc", cidr_block="10.1.0.0/16")
subnet = aws.ec2.Subnet("subnet", vpc_id=vpc.id, cidr_block="10.1.0.0/24", map_public_ip_on_launch=True)
aws.ec2.SecurityGroup("web", vpc_id=vpc.id, ingress=[
    {"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]},
])

api = aws.apigateway.RestApi("api", description="tiny")
validator = aws.apigateway.RequestValidator("body", rest_api=api.id, validate_request_body=True)
aws.apigateway.Authorizer(
    "tokens", rest_api=api.id, type="TOKEN", authorizer_uri=function.invoke_arn,
    identity_source="method.request.header.Authorization",
)
counted = {"cloudwatch_metrics_enabled": True, "metric_name": "many", "sampled_requests_enabled": False}
seen = {"visibility_config": counted}
limited = {"rate_based_statement": {"limit": 100, "aggregate_key_type": "IP"}}
aws.wafv2.WebAcl(
    "wall", scope="REGIONAL", default_action={"allow": {}}, **seen,
    rules=[{"name": "many", "priority": 1, "action": {"block": {}}, "statement": limited, **seen}],
)
aws.apigateway.UsagePlan("plan", throttle_settings={"rate_limit": 10.0, "burst_limit": 5})
"""
PROJECT = "name: tiny\nruntime:\n  name: python\n  options:\n    virtualenv: .venv\n"
CHANGED = (
    ("threshold=5.0", "threshold=6.0"),
    ('pattern="failed"', 'pattern="refused"'),
    ('"widgets": []', '"widgets": [], "start": "-PT3H"'),
    ("logs:PutLogEvents", "logs:CreateLogStream"),
    ("boundary=policy.arn", "boundary=None"),
    ("executions=2", "executions=3"),
    ('"Stage": pulumi', '"Step": pulumi'),
    ('"to_port": 443', '"to_port": 444'),
    ("launch=True", "launch=False"),
    ('"method.request.header.Authorization"', '"method.request.header.Token"'),
    ('description="tiny"', 'description="small"'),
    ('"limit": 100', '"limit": 200'),
)


def test_kinds_are_made_changed_and_removed(tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (project / "Pulumi.yaml").write_text(PROJECT)
    (project / "__main__.py").write_text(PROGRAM)
    with moto() as endpoint:
        stack = Stack(project, tmp_path, endpoint, "dev")
        stack.configure({"aws:region": "us-east-1"})
        before = inventory(endpoint)
        stack.up()
        stack.refresh("--expect-no-changes")
        stack.up("--expect-no-changes")
        (project / "__main__.py").write_text(changed(PROGRAM))
        assert {name.split()[1] for name in stack.up()["update"]} == {
            "api", "board", "bound", "f", "failures", "many", "policy", "role", "subnet", "tokens", "wall", "web"
        }  # fmt: skip
        stack.refresh("--expect-no-changes")
        stack.destroy()
        assert inventory(endpoint) - before == set()


def changed(program: str) -> str:
    for old, new in CHANGED:
        assert old in program, old
        program = program.replace(old, new)
    return program
