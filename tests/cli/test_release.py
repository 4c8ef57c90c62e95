"""`gatehouse release` on a CodeDeploy and a Lambda of moto's."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from moto import mock_aws
from typer.testing import CliRunner

from cli.__main__ import app

if TYPE_CHECKING:
    from collections.abc import Iterator

APPLICATION = "gatehouse-prod-functions"
NAMES = ("gatehouse-prod-authorizer", "gatehouse-prod-signin")
TRUST = json.dumps({"Version": "2012-10-17", "Statement": []})


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name, value in {"ACCESS_KEY_ID": "x", "SECRET_ACCESS_KEY": "x", "DEFAULT_REGION": "us-east-1"}.items():
        monkeypatch.setenv(f"AWS_{name}", value)
    with mock_aws():
        yield


@pytest.fixture
def stage(aws: None) -> None:  # noqa: ARG001
    """Two functions behind an alias each, and nothing that was published since."""
    role = boto3.client("iam").create_role(RoleName="r", AssumeRolePolicyDocument=TRUST)["Role"]["Arn"]
    deploying = boto3.client("codedeploy")
    deploying.create_application(applicationName=APPLICATION, computePlatform="Lambda")
    for name in NAMES:
        published("1", name, role)
        boto3.client("lambda").create_alias(FunctionName=name, Name="live", FunctionVersion="1")
        deploying.create_deployment_group(applicationName=APPLICATION, deploymentGroupName=name, serviceRoleArn=role)


def zipped(text: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as file:
        file.writestr("f.py", text)
    return target.getvalue()


def published(text: str, name: str, role: str) -> None:
    boto3.client("lambda").create_function(
        FunctionName=name,
        Role=role,
        Runtime="python3.13",
        Handler="f.handler",
        Code={"ZipFile": zipped(text)},
        Publish=True,
    )


def republished(name: str) -> None:
    boto3.client("lambda").update_function_code(FunctionName=name, ZipFile=zipped("2"), Publish=True)


def deployments() -> list[dict[str, Any]]:
    deploying = boto3.client("codedeploy")
    found = deploying.list_deployments()["deployments"]
    return [deploying.get_deployment(deploymentId=one)["deploymentInfo"] for one in found]


@pytest.mark.usefixtures("stage")
def test_only_what_was_published_since_is_shifted() -> None:
    runner = CliRunner()
    said = runner.invoke(app, ["release", "--stage", "prod"])
    assert (said.exit_code, said.output) == (0, "every function's newest version has all the traffic\n")
    assert deployments() == []

    republished(NAMES[1])
    said = runner.invoke(app, ["release", "--stage", "prod"])
    assert said.exit_code == 0
    assert said.output.startswith("gatehouse-prod-signin 1 -> 2: ")
    [started] = deployments()
    assert started["deploymentGroupName"] == NAMES[1]
    content = json.loads(started["revision"]["appSpecContent"]["content"])
    [resource] = content["Resources"]
    assert resource[NAMES[1]]["Properties"] == {
        "Name": NAMES[1],
        "Alias": "live",
        "CurrentVersion": "1",
        "TargetVersion": "2",
    }


@pytest.mark.usefixtures("aws")
def test_a_stage_without_canaries_is_refused_in_words() -> None:
    said = CliRunner().invoke(app, ["release", "--stage", "dev"])
    assert said.exit_code == 2
    assert "gatehouse-dev-functions" in said.output
