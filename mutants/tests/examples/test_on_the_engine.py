"""gatehouse and the services behind its authorizer on the real engine, each brought up and taken away by itself."""

from __future__ import annotations

import json
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.e2e.client import Client, bearer
from tests.e2e.deployed import exported
from tests.stack.project import let_api_gateway_log
from tests.stack.stack import Stack
from tests.support.checkout import ROOT
from tests.support.stage import serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = [pytest.mark.engines, pytest.mark.timeout(400)]


def example(name: str, folder: Path, endpoint: str) -> Stack:
    """The service within gatehouse's copied project, with its state where gatehouse's is."""
    project = folder / "project/examples" / name
    shutil.copytree(ROOT / "examples" / name, project, ignore=shutil.ignore_patterns("__pycache__"))
    stack_file = project / "Pulumi.yaml"
    stack_file.write_text(stack_file.read_text().replace("../../.venv", ".venv"))
    (folder / name).mkdir()
    (folder / name / "state").symlink_to(folder / "state")
    return Stack(project, folder / name, endpoint, "dev")


@contextmanager
def together(*stacks: Stack) -> Iterator[Client]:
    """Served from their states, each function from what was uploaded; `urls` as the stacks are given."""
    exports = [str(exported(stack, stack.state.parent)) for stack in stacks]
    with serving(*(argument for export in exports for argument in ("--deployed", export))) as running:
        yield Client(running)


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


def callers(gatehouse: Stack) -> set[str]:
    """Who may call the shared authorizer: the addresses in its function's policy."""
    policy = gatehouse.aws("lambda").get_policy(FunctionName=gatehouse.outputs()["authorizerFunctionArn"])["Policy"]
    return {one["Condition"]["ArnLike"]["AWS:SourceArn"] for one in json.loads(policy)["Statement"]}


def one_token_opens_both(gatehouse: Stack, items: Stack) -> None:
    with together(gatehouse, items) as client:
        token = bearer(client.sign_up())
        sent = {"Authorization": token, "Content-Type": "application/json"}
        assert client.private(Authorization=token).status == 200
        assert client.stage.request("PUT", "/items/1", body={"name": "lamp"}, headers=sent).status == 200
        assert client.stage.request("PUT", "/items/1", body={"name": "lamp"}).status == 401


def gatehouses_token_opens_the_orders(gatehouse: Stack, orders: Stack) -> None:
    with together(gatehouse, orders) as client:
        token = bearer(client.sign_up())
        me = client.private(Authorization=token).json()["authContext"]["userId"]
        _, url = client.stage.urls
        listed = client.stage.get("/orders", headers={"Authorization": token}, url=url)
        assert (listed.status, listed.json()["data"]["customer"]) == (200, me)
        assert client.stage.get("/orders", url=url).status == 401


def test_neither_takes_the_others_routes_away(gatehouse: Stack, tmp_path: Path, aws: str) -> None:
    before = stage(gatehouse)
    items = example("items", tmp_path, aws)
    items.up()
    released = stage(gatehouse)
    assert released != before
    assert newest(gatehouse)
    assert {"/signin", "/items/{id}"} <= paths(gatehouse)
    items.up("--expect-no-changes")
    one_token_opens_both(gatehouse, items)

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


def test_an_api_of_its_own_comes_and_goes_beside_gatehouse(gatehouse: Stack, tmp_path: Path, aws: str) -> None:
    let_api_gateway_log(aws)
    alone = callers(gatehouse)
    orders = example("orders", tmp_path, aws)
    orders.up()
    assert len(callers(gatehouse) - alone) == 1
    gatehouse.up("--expect-no-changes")
    orders.up("--expect-no-changes")
    gatehouses_token_opens_the_orders(gatehouse, orders)

    orders.destroy()
    assert callers(gatehouse) == alone
    gatehouse.up("--expect-no-changes")
    gatehouse.destroy()
