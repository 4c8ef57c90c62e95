"""`release: canary` on the real engine: a second `pulumi up` publishes versions, and leaves traffic to CodeDeploy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from cli.__main__ import app
from tests.stack.project import PYTHON, Scenario, configured

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stack.stack import Stack

pytestmark = [pytest.mark.engines, pytest.mark.timeout(600)]
CANARY = Scenario("prod", {"gatehouse:backend": "dynamodb-jwt", "gatehouse:release": "canary", **PYTHON})
APPLICATION = "gatehouse-prod-functions"


def shifted(stack: Stack) -> list[str]:
    """The names of the functions with an alias."""
    groups = (one for one in stack.resources() if one["type"] == "aws:codedeploy/deploymentGroup:DeploymentGroup")
    return sorted(one["inputs"]["deploymentGroupName"] for one in groups)


def alias(stack: Stack, function: str) -> str:
    return str(stack.aws("lambda").get_alias(FunctionName=function, Name="live")["FunctionVersion"])


def versions(stack: Stack, function: str) -> list[str]:
    found = stack.aws("lambda").list_versions_by_function(FunctionName=function)["Versions"]
    return [one["Version"] for one in found if one["Version"] != "$LATEST"]


def under_codedeploy(stack: Stack, functions: list[str]) -> Any:
    """The stand-in provider takes CodeDeploy's resources at their word; the emulator gets them here."""
    deploying = stack.aws("codedeploy")
    role = stack.aws("iam").list_roles()["Roles"][0]["Arn"]
    deploying.create_application(applicationName=APPLICATION, computePlatform="Lambda")
    for function in functions:
        deploying.create_deployment_group(
            applicationName=APPLICATION, deploymentGroupName=function, serviceRoleArn=role
        )
    return deploying


def test_a_second_up_publishes_and_a_release_shifts(
    tmp_path: Path, aws: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stack = configured(CANARY, tmp_path, aws)
    stack.up()
    functions = shifted(stack)
    assert {alias(stack, function) for function in functions} == {"1"}
    stack.up("--expect-no-changes")

    stack.configure({"gatehouse:corsOrigins": "https://shop.example.com"})
    changed = stack.up()
    assert {one for one in changed["update"] if one.startswith("aws:lambda/alias")} == set()
    published = [function for function in functions if versions(stack, function) == ["1", "2"]]
    assert published
    assert {alias(stack, function) for function in functions} == {"1"}
    stack.up("--expect-no-changes")
    stack.refresh("--expect-no-changes")

    deploying = under_codedeploy(stack, functions)
    for name, value in {"AWS_ENDPOINT_URL": aws, "AWS_DEFAULT_REGION": "us-east-1"}.items():
        monkeypatch.setenv(name, value)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "test")
    said = CliRunner().invoke(app, ["release", "--stage", "prod"]).output.splitlines()
    assert sorted(line.partition(":")[0] for line in said) == [f"{function} 1 -> 2" for function in published]
    assert len(deploying.list_deployments()["deployments"]) == len(published)
