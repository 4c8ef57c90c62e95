"""Two stages in one account and region, on the real engine: none notices the other's coming and going."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest

from tests.stack.inventory import inventory
from tests.stack.project import Scenario, configured
from tests.stack.stack import Stack
from tests.support.checkout import ROOT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.engines, pytest.mark.timeout(900)]


def the_account(folder: Path, endpoint: str) -> Stack:
    """infra/account, with as much of the project as it imports."""
    shutil.copytree(ROOT / "infra", folder / "infra", ignore=shutil.ignore_patterns("__pycache__"))
    project = folder / "infra/account"
    stack_file = project / "Pulumi.yaml"
    stack_file.write_text(stack_file.read_text().replace("../../.venv", ".venv"))
    stack = Stack(project, folder, endpoint, "us-east-1")
    stack.configure({"aws:region": "us-east-1"})
    return stack


def a_stage(name: str, folder: Path, endpoint: str) -> Stack:
    return configured(Scenario(name, {"aws:region": "us-east-1", "gatehouse:accessLogs": "true"}), folder, endpoint)


def log_role(stack: Stack) -> Any:
    return stack.aws("apigateway").get_account()["cloudwatchRoleArn"]


def test_each_comes_and_goes_without_the_other_noticing(tmp_path: Path, aws: str) -> None:
    folders = {name: tmp_path / name for name in ("account", "one", "other")}
    for folder in folders.values():
        folder.mkdir()
    account = the_account(folders["account"], aws)
    account.up()
    with pytest.raises(AssertionError, match="is protected"):
        account.destroy()
    one, other = (a_stage(name, folders[name], aws) for name in ("one", "other"))
    empty = inventory(aws)
    one.up()
    other.up()
    for going, staying in ((one, other), (other, one)):
        there = inventory(aws)
        going.destroy()
        assert log_role(account) == account.outputs()["apiGatewayLogRoleArn"]
        staying.refresh("--expect-no-changes")
        staying.up("--expect-no-changes")
        going.up()
        assert len(inventory(aws)) == len(there)
    for stack in (one, other):
        stack.destroy()
    assert inventory(aws) == empty
    account.refresh("--expect-no-changes")
