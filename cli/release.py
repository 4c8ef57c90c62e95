"""`gatehouse release`: what `pulumi up` published under `release: canary` gets its traffic, step by step."""

import json
from dataclasses import dataclass
from typing import Any

import boto3
import typer
from botocore.exceptions import BotoCoreError, ClientError

from cli.where import fail

ALIAS = "live"


@dataclass(frozen=True, slots=True)
class Shift:
    """From one version of a function to a newer one."""

    function: str
    current: str
    target: str

    @property
    def revision(self) -> dict[str, Any]:
        """As in "AppSpec File example for an AWS Lambda deployment", CodeDeploy guide."""
        versions = {"CurrentVersion": self.current, "TargetVersion": self.target}
        properties = {"Name": self.function, "Alias": ALIAS, **versions}
        resource = {self.function: {"Type": "AWS::Lambda::Function", "Properties": properties}}
        return {
            "revisionType": "AppSpecContent",
            "appSpecContent": {"content": json.dumps({"version": 0.0, "Resources": [resource]})},
        }


def release(application: str) -> None:
    """Start the shift of each function of a CodeDeploy application whose newest version has no traffic yet."""
    try:
        _shift_all(application, boto3.client("codedeploy"), boto3.client("lambda"))
    except (BotoCoreError, ClientError) as error:
        fail(str(error))


def _shift_all(application: str, deploying: Any, functions: Any) -> None:  # noqa: ANN401 - clients of boto3
    names = _groups(application, deploying)
    if not names:
        fail(f"{application} has no functions: did the stage come up with release canary, in this region?")
    shifts = [shift for shift in (_shift(name, functions) for name in names) if shift.current != shift.target]
    for shift in shifts:
        started = deploying.create_deployment(
            applicationName=application, deploymentGroupName=shift.function, revision=shift.revision
        )
        typer.echo(f"{shift.function} {shift.current} -> {shift.target}: {started['deploymentId']}")
    if not shifts:
        typer.echo("every function's newest version has all the traffic")


def _groups(application: str, deploying: Any) -> list[str]:  # noqa: ANN401
    pages = deploying.get_paginator("list_deployment_groups").paginate(applicationName=application)
    return [group for page in pages for group in page["deploymentGroups"]]


def _shift(function: str, functions: Any) -> Shift:  # noqa: ANN401
    current = functions.get_alias(FunctionName=function, Name=ALIAS)["FunctionVersion"]
    return Shift(function, current, _newest(function, functions))


def _newest(function: str, functions: Any) -> str:  # noqa: ANN401
    pages = functions.get_paginator("list_versions_by_function").paginate(FunctionName=function)
    versions = [one["Version"] for page in pages for one in page["Versions"]]
    return str(max(int(version) for version in versions if version.isdecimal()))
