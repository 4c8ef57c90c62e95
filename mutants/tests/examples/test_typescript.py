"""A service in TypeScript on the real engine, beside gatehouse: Pulumi's component host serves the components."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from tests.engines.built import built
from tests.stack.stack import Stack
from tests.support.checkout import ROOT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.engines, pytest.mark.timeout(400)]

IGNORED = shutil.ignore_patterns("__pycache__", "node_modules", "venv")


@pytest.fixture
def invoices(gatehouse: Stack, tmp_path: Path, aws: str) -> Stack:
    """The service, not yet up, with its packages, the components' folder where it looks, and gatehouse's state."""
    project = tmp_path / "project/examples/invoices"
    shutil.copytree(ROOT / "examples/invoices", project, ignore=IGNORED)
    plugin(tmp_path / "project/packages/gatehouse-routes")
    (project / "node_modules").symlink_to(built("invoices/node_modules"))
    (tmp_path / "invoices").mkdir()
    (tmp_path / "invoices/state").symlink_to(tmp_path / "state")
    path = f"{built('pulumi-nodejs/pulumi-language-nodejs').parent}:{os.environ['PATH']}"
    stack = Stack(project, tmp_path / "invoices", aws, "dev", PATH=path)
    stack.configure({"invoices:functionArn": function(gatehouse, "gatehouse-dev-health")})
    return stack


def plugin(folder: Path) -> None:
    """The folder that the program names, and in it what starts the plugin.

    The language host here is too old to start what a PulumiPlugin.yaml describes from another folder than its own.
    """
    shutil.copytree(ROOT / "packages/gatehouse-routes", folder, ignore=IGNORED)
    program = folder / "pulumi-resource-gatehouse-routes"
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {shlex.quote(str(folder))} "$@"\n')
    program.chmod(0o755)


def function(gatehouse: Stack, name: str) -> str:
    return str(gatehouse.aws("lambda").get_function(FunctionName=name)["Configuration"]["FunctionArn"])


def resources(gatehouse: Stack) -> dict[str, dict[str, object]]:
    api = gatehouse.outputs()["restApiId"]
    found = gatehouse.aws("apigateway").get_resources(restApiId=api, limit=500, embed=["methods"])["items"]
    return {one["path"]: one.get("resourceMethods", {}) for one in found}


def deployed(gatehouse: Stack) -> str:
    [stage] = gatehouse.aws("apigateway").get_stages(restApiId=gatehouse.outputs()["restApiId"])["item"]
    return str(stage["deploymentId"])


def test_a_program_in_typescript_adds_its_route_and_takes_it_away(gatehouse: Stack, invoices: Stack) -> None:
    before = deployed(gatehouse)
    invoices.up()
    assert deployed(gatehouse) != before
    methods = resources(gatehouse)["/invoices"]
    assert methods.keys() == {"GET", "OPTIONS"}
    assert re.fullmatch("[0-9a-f]{64}", invoices.outputs()["routes"])
    invoices.up("--expect-no-changes")

    invoices.configure({"invoices:corsOrigins": json.dumps(["https://app.example.com"])})
    released = deployed(gatehouse)
    invoices.up()
    assert deployed(gatehouse) != released

    invoices.destroy()
    assert "/invoices" not in resources(gatehouse)
    gatehouse.destroy()
