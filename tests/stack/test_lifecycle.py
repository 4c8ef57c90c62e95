"""Each stage from its first `pulumi up` to `pulumi destroy`, on the real engine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from infra.operations import operations_of
from infra.settings.reading import read
from tests.stack.inventory import inventory
from tests.stack.project import SCENARIOS, Scenario, configured
from tests.support.functions import FUNCTIONS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.stack.stack import Stack

pytestmark = [pytest.mark.engines, pytest.mark.timeout(600)]

OF_A_NETWORK = {"privateSubnetIds", "securityGroupId", "vpcId"}
EXPORTS = {
    "apiUrl",
    "authorizerFunctionArn",
    "authorizerId",
    "backends",
    "domainTarget",
    "executionArn",
    "issuerUrl",
    "legacyBackend",
    "nativeAuthorizerId",
    "restApiId",
    "rootResourceId",
    "sessionSecretParameter",
    "settings",
    "stage",
    "tableName",
    "tokenAudience",
}


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_stage_from_its_first_up_to_its_end(name: str, tmp_path: Path, aws: str) -> None:
    scenario = SCENARIOS[name]
    stack = configured(scenario, tmp_path, aws)
    before = inventory(aws)

    stack.up_with_preview()
    exports_lead_to_what_was_made(stack, scenario)
    serves_every_route(stack, scenario)
    stack.up("--expect-no-changes")
    stack.refresh("--expect-no-changes")
    a_changed_setting_changes_its_dependents_alone(stack)
    is_protected_in_production(stack, scenario)
    stack.destroy()

    assert inventory(aws) - before == set()
    assert [one["type"] for one in stack.resources()] == []


def exports_lead_to_what_was_made(stack: Stack, scenario: Scenario) -> None:
    outputs = stack.outputs()
    in_network = scenario.own_network or "mongodb" in scenario.settings.get("gatehouse:backend", "")
    assert outputs.keys() == EXPORTS | (OF_A_NETWORK if in_network else set())
    if scenario.own_domain:
        assert leads_to(stack, "auth.example.com") == outputs["domainTarget"]
        assert outputs["apiUrl"] == "https://auth.example.com"
    else:
        assert outputs["apiUrl"].endswith(f".amazonaws.com/{scenario.stage}")
    apis = {one["name"]: one["id"] for one in stack.aws("apigateway").get_rest_apis()["items"]}
    assert outputs["restApiId"] == apis.pop(f"gatehouse-{scenario.stage}-api")
    assert set(apis) == ({f"gatehouse-{scenario.stage}-issuer"} if outputs["issuerUrl"] else set())
    if outputs["issuerUrl"]:
        publishes_its_keys(stack, apis.popitem()[1])
    assert network(stack) == (outputs.get("privateSubnetIds", []), [outputs["securityGroupId"]] if in_network else [])
    if in_network:
        subnets = stack.aws("ec2").describe_subnets(SubnetIds=outputs["privateSubnetIds"])["Subnets"]
        assert {subnet["VpcId"] for subnet in subnets} == {outputs["vpcId"]}
    path = f"/gatehouse/{scenario.stage}/outputs"
    pages = stack.aws("ssm").get_paginator("get_parameters_by_path").paginate(Path=path)
    values = {one["Name"].rpartition("/")[2]: one["Value"] for page in pages for one in page["Parameters"]}
    texts = {name: ",".join(one) if isinstance(one, list) else one for name, one in outputs.items()}
    assert values == {name: text for name, text in texts.items() if text}
    tables = stack.aws("dynamodb").list_tables()["TableNames"]
    assert tables == [name for name in [outputs["tableName"]] if name]


def publishes_its_keys(stack: Stack, issuer: str) -> None:
    """By static answers: the keys that are there, of which one signs."""
    gateway, outputs = stack.aws("apigateway"), stack.outputs()
    resources = {one["path"]: one["id"] for one in gateway.get_resources(restApiId=issuer)["items"]}
    where = {"restApiId": issuer, "httpMethod": "GET", "statusCode": "200"}

    def document(path: str) -> Any:
        found = gateway.get_integration_response(resourceId=resources[path], **where)
        return json.loads(found["responseTemplates"]["application/json"])

    configuration = document("/.well-known/openid-configuration")
    assert configuration["issuer"] == outputs["issuerUrl"]
    published = document("/.well-known/jwks.json")["keys"]
    settings = json.loads(outputs["settings"])
    known = stack.aws("ssm").get_parameter(Name=settings["ISSUER_PARAMETER"], WithDecryption=True)["Parameter"]
    assert json.loads(known["Value"]) == {"issuer": outputs["issuerUrl"], "keys": published}
    pairs = [one["KeyId"] for one in stack.aws("kms").list_keys()["Keys"]]
    assert len(pairs) == len(published) == 2


def network(stack: Stack) -> tuple[list[str], list[str]]:
    """The subnets and the security groups of the authorizer."""
    function = stack.aws("lambda").get_function(FunctionName=stack.outputs()["authorizerFunctionArn"])
    config = function["Configuration"].get("VpcConfig", {})
    return config.get("SubnetIds", []), config.get("SecurityGroupIds", [])


def test_a_stage_enters_a_network_and_leaves_it_again(tmp_path: Path, aws: str) -> None:
    stack = configured(Scenario("dev", {"gatehouse:backend": "dynamodb-jwt"}), tmp_path, aws)
    stack.up()
    without = inventory(aws)
    assert network(stack) == ([], [])

    stack.configure({"gatehouse:egress": "endpoints"})
    entered = stack.up()
    assert entered["update"] == {f"aws:lambda/function:Function {name}" for name in FUNCTIONS}
    assert network(stack) == (stack.outputs()["privateSubnetIds"], [stack.outputs()["securityGroupId"]])
    stack.up("--expect-no-changes")

    stack.configure({"gatehouse:egress": "none"})
    left = stack.up()
    assert left == {"update": entered["update"], "delete": entered["create"]}
    the_interfaces_can_go(stack.finished)
    assert network(stack) == ([], [])
    assert inventory(aws) == without
    assert not OF_A_NETWORK & stack.outputs().keys()
    stack.up("--expect-no-changes")
    stack.refresh("--expect-no-changes")


def the_interfaces_can_go(finished: Sequence[str]) -> None:
    """Functions leave the network, the group waits until their interfaces are gone, and then their rights go."""
    group = finished.index("delete aws:ec2/securityGroup:SecurityGroup functions")
    for function in FUNCTIONS:
        moved = finished.index(f"update aws:lambda/function:Function {function}")
        assert moved < group < finished.index(f"delete aws:iam/rolePolicy:RolePolicy {function}-interfaces")


def leads_to(stack: Stack, domain: str) -> str:
    route53 = stack.aws("route53")
    [zone] = route53.list_hosted_zones()["HostedZones"]
    records = route53.list_resource_record_sets(HostedZoneId=zone["Id"])["ResourceRecordSets"]
    [target] = {record["AliasTarget"]["DNSName"] for record in records if record["Name"] == f"{domain}."}
    return str(target).rstrip(".")


def serves_every_route(stack: Stack, scenario: Scenario) -> None:
    outputs = stack.outputs()
    given = {key.removeprefix("gatehouse:"): text for key, text in {**scenario.settings, **scenario.secrets}.items()}
    gateway, api = stack.aws("apigateway"), outputs["restApiId"]
    resources = {one["path"]: one["id"] for one in gateway.get_resources(restApiId=api, limit=500)["items"]}
    for route in operations_of(read(given, "routes")):
        where = {"restApiId": api, "resourceId": resources[route.path], "httpMethod": route.method}
        method = gateway.get_method(**where)
        chosen = given.get("authorizer", "lambda") if route.authorizer == "stage" else route.authorizer
        authorizer = outputs["nativeAuthorizerId" if chosen == "native" else "authorizerId"]
        assert method.get("authorizerId") == (authorizer if route.protected else None)
        assert f"-{route.function.replace('_', '-')}/invocations" in method["methodIntegration"]["uri"]
    [stage] = gateway.get_stages(restApiId=api)["item"]
    assert stage["stageName"] == stack.name
    assert stage["deploymentId"] in {one["id"] for one in gateway.get_deployments(restApiId=api)["items"]}


def a_changed_setting_changes_its_dependents_alone(stack: Stack) -> None:
    stack.configure({"gatehouse:logRetentionDays": "14"})
    access = ("access",) if stack.name == "prod" else ()
    issuing = ("token",) if stack.outputs()["issuerUrl"] else ()
    groups = {f"aws:cloudwatch/logGroup:LogGroup {name}" for name in (*FUNCTIONS, *issuing, *access)}
    assert stack.preview() == {"update": groups}
    assert stack.up() == {"update": groups}
    found = stack.aws("logs").describe_log_groups()["logGroups"]
    assert {group["retentionInDays"] for group in found} == {14}


def is_protected_in_production(stack: Stack, scenario: Scenario) -> None:
    """What a production stage keeps goes when its protection is taken away, and not before."""
    if scenario.stage != "prod":
        return
    kept = stack.aws("dynamodb").list_tables()["TableNames"]
    assert bool(kept) == bool(stack.outputs().get("tableName"))
    with pytest.raises(AssertionError, match=r"(?i)deletion ?protection"):
        stack.destroy()
    assert stack.aws("dynamodb").list_tables()["TableNames"] == kept
    stack.configure({"gatehouse:deletionProtection": "false"})
    stack.up()
