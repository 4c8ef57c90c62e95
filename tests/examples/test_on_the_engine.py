"""gatehouse and a service that shares its API, on the real engine: neither takes the other's routes away."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from local.program import ROOT
from tests.e2e.client import Client, bearer
from tests.e2e.deployed import FOR_THIS_MACHINE, exported
from tests.local.serving import serving
from tests.provider.moto import moto
from tests.stack.project import Scenario, configured
from tests.stack.stack import Stack

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

pytestmark = [pytest.mark.engines, pytest.mark.timeout(400)]


@pytest.fixture
def aws() -> Iterator[str]:
    with moto() as endpoint:
        yield endpoint


def item_service(gatehouse: Path, folder: Path, endpoint: str) -> Stack:
    """The example within the copied project, with its state where gatehouse's is."""
    project = gatehouse / "examples/items"
    shutil.copytree(ROOT / "examples/items", project, ignore=shutil.ignore_patterns("__pycache__"))
    stack_file = project / "Pulumi.yaml"
    stack_file.write_text(stack_file.read_text().replace("../../.venv", ".venv"))
    (folder / "items").mkdir()
    (folder / "items/state").symlink_to(folder / "state")
    return Stack(project, folder / "items", endpoint, "dev")


def stage(stack: Stack) -> str:
    """The deployment that the stage points at."""
    [found] = stack.aws("apigateway").get_stages(restApiId=stack.outputs()["restApiId"])["item"]
    return str(found["deploymentId"])


def newest(stack: Stack) -> bool:
    """Whether the stage points at the snapshot that was taken last, which holds what everybody had made by then."""
    deployments = stack.aws("apigateway").get_deployments(restApiId=stack.outputs()["restApiId"])["items"]
    return bool(stage(stack) == deployments[-1]["id"])


def paths(stack: Stack) -> set[str]:
    found = stack.aws("apigateway").get_resources(restApiId=stack.outputs()["restApiId"], limit=500)["items"]
    return {one["path"] for one in found}


def one_token_opens_both(exports: Sequence[Path]) -> None:
    """Served together, each function from what was uploaded."""
    with serving(*(argument for export in exports for argument in ("--deployed", str(export)))) as running:
        client = Client(running)
        token = bearer(client.sign_up())
        sent = {"Authorization": token, "Content-Type": "application/json"}
        assert client.private(Authorization=token).status == 200
        assert running.request("PUT", "/items/1", body={"name": "lamp"}, headers=sent).status == 200
        assert running.request("PUT", "/items/1", body={"name": "lamp"}).status == 401


def test_neither_takes_the_others_routes_away(tmp_path: Path, aws: str) -> None:
    gatehouse = configured(Scenario("dev", FOR_THIS_MACHINE), tmp_path, aws)
    gatehouse.up()
    before = stage(gatehouse)
    items = item_service(tmp_path / "project", tmp_path, aws)
    items.up()
    released = stage(gatehouse)
    assert released != before
    assert newest(gatehouse)
    assert {"/signin", "/items/{id}"} <= paths(gatehouse)
    items.up("--expect-no-changes")
    one_token_opens_both([exported(gatehouse, tmp_path), exported(items, tmp_path / "items")])

    gatehouse.up("--expect-no-changes")
    assert stage(gatehouse) == released
    gatehouse.configure({"gatehouse:services": "organization/items/dev"})
    gatehouse.refresh()
    gatehouse.up()
    assert stage(gatehouse) not in {before, released}
    assert newest(gatehouse)
    gatehouse.up("--expect-no-changes")

    items.configure({"items:corsOrigins": '["https://app.example.com"]'})
    items.up()
    assert newest(gatehouse)
    gatehouse.up("--refresh")
    assert newest(gatehouse)

    items.destroy()
    gatehouse.up()
    assert newest(gatehouse)
    assert "/signin" in paths(gatehouse)
    assert not any("items" in path for path in paths(gatehouse))
    gatehouse.destroy()
