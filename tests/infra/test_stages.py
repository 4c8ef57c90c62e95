"""The stage files of the repository: exports, names, tags, and the rules that no stage may break."""

import json

import pytest
from understudy.program import Program

from tests.support.checkout import ROOT

from .conftest import Declare

STAGES = ("dev", "prod")
"""One to try and one to rely on. A team has others besides, such as those of `gatehouse attach`."""
EXPORTS = (
    "apiUrl restApiId rootResourceId executionArn authorizerId authorizerFunctionArn tableName sessionSecretParameter"
)


@pytest.fixture(params=STAGES)
def stage(request: pytest.FixtureRequest, declare: Declare) -> Program:
    return declare(request.param)


def test_exports_are_the_contracts(stage: Program) -> None:
    assert set(EXPORTS.split()) <= stage.outputs.keys()
    assert stage.outputs["apiUrl"].endswith(f"/{stage.stage}")
    assert stage.outputs["authorizerFunctionArn"].endswith(f":function:gatehouse-{stage.stage}-authorizer")


def test_a_stage_file_holds_no_secret() -> None:
    for file in ROOT.glob("Pulumi.*.yaml"):
        assert "secure:" not in file.read_text()
        assert "encryptionsalt" not in file.read_text()


def test_two_runs_declare_the_same(dev: Program, declare: Declare) -> None:
    again = declare("dev", {"tracing": "false"})  # which it is anyway: a run of its own
    assert again.resources == dev.resources
    assert again.outputs == dev.outputs


def test_two_stages_share_no_name(dev: Program, prod: Program) -> None:
    def names(program: Program) -> set[str]:
        named = (":Function", ":LogGroup", ":Parameter", "restApi:RestApi", ":Table", ":Authorizer")
        return {resource["name"] for resource in program.resources if resource.id and resource.type.endswith(named)}

    assert not names(dev) & names(prod)


def test_every_resource_that_takes_tags_says_whose_it_is(stage: Program) -> None:
    tagged = [resource for resource in stage.resources if "tags" in resource.inputs]
    assert {"Function", "Table", "RestApi", "Parameter", "LogGroup", "Role", "Stage"} <= {
        resource.type.rpartition(":")[2] for resource in tagged
    }
    for resource in tagged:
        assert resource["tags"]["Project"] == "gatehouse"
        assert resource["tags"]["Stage"] == stage.stage


def test_tags_of_the_settings_are_added(declare: Declare) -> None:
    program = declare("dev", {"tags": '{"Team": "identity"}'})
    assert program.one("aws:dynamodb/table:Table", "table")["tags"]["Team"] == "identity"


def test_every_role_has_the_boundary_of_the_settings(declare: Declare, stage: Program) -> None:
    boundary = "arn:aws:iam::123456789012:policy/team/gatehouse-boundary"
    assert not [role for role in stage.of_type("aws:iam/role:Role") if "permissionsBoundary" in role.inputs]
    roles = list(declare("prod", {"permissionsBoundaryArn": boundary}).of_type("aws:iam/role:Role"))
    assert {role["permissionsBoundary"] for role in roles} == {boundary}


def test_children_belong_to_the_room_that_made_them(stage: Program) -> None:
    rooms = {resource.urn: resource.type for resource in stage.resources if resource.type.startswith("gatehouse:")}
    for resource in stage.resources:
        if resource.type.startswith(("aws:", "random:")):
            assert resource.parent in rooms


# Policy as code: rules that hold for whatever a stage declares.


def test_data_is_encrypted_and_the_table_with_dynamodbs_own_key_which_costs_nothing(stage: Program) -> None:
    for table in stage.of_type("aws:dynamodb/table:Table"):
        assert table["serverSideEncryption"] == {"enabled": False}
    for parameter in stage.of_type("aws:ssm/parameter:Parameter"):
        assert (parameter["type"] == "SecureString") is ("/outputs/" not in parameter["name"])


def test_logs_are_not_kept_for_ever(stage: Program) -> None:
    assert all(group["retentionInDays"] > 0 for group in stage.of_type("aws:cloudwatch/logGroup:LogGroup"))
    groups = {group["name"] for group in stage.of_type("aws:cloudwatch/logGroup:LogGroup")}
    for function in stage.of_type("aws:lambda/function:Function"):
        assert function["loggingConfig"]["logGroup"] in groups


def test_no_policy_allows_every_action_or_is_a_ready_made_one(stage: Program) -> None:
    for policy in stage.of_type("aws:iam/rolePolicy:RolePolicy"):
        for statement in json.loads(policy["policy"])["Statement"]:
            assert not [action for action in statement["Action"] if "*" in action]
    assert not list(stage.of_type("aws:iam/rolePolicyAttachment:RolePolicyAttachment"))
    assert not [role for role in stage.of_type("aws:iam/role:Role") if "managedPolicyArns" in role.inputs]


def test_production_can_be_restored_and_not_dropped_by_mistake(stage: Program) -> None:
    for table in stage.of_type("aws:dynamodb/table:Table"):
        protected = stage.stage == "prod"
        assert table["pointInTimeRecovery"]["enabled"] is protected
        assert table["deletionProtectionEnabled"] is protected


def test_nothing_is_open_to_any_origin_in_production(prod: Program) -> None:
    assert not [resource for resource in prod.resources if "'*'" in json.dumps(resource.inputs)]
