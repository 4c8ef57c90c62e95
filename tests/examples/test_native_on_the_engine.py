"""API Gateway's own authorizer on the real engine: it comes, stays, goes, and what AWS refuses is refused."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest
from understudy_tests.issuer import public

from tests.stack.stack import Stack
from tests.support.checkout import ROOT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.engines, pytest.mark.timeout(400)]


@pytest.fixture
def native(tmp_path: Path, aws: str) -> Stack:
    """tests/examples/native, in a copy beside the examples whose functions it has."""
    copied = tmp_path / "project"
    shutil.copytree(ROOT / "examples", copied / "examples", ignore=shutil.ignore_patterns("__pycache__", "venv"))
    project = copied / "tests/examples/native"
    shutil.copytree(ROOT / "tests/examples/native", project, ignore=shutil.ignore_patterns("__pycache__"))
    settings = project / "Pulumi.yaml"
    settings.write_text(settings.read_text().replace("../../../.venv", ".venv"))
    stack = Stack(project, tmp_path, aws, "dev")
    stack.configure({"native:keys": json.dumps({"keys": [public("rsa")]})})
    return stack


def protected(stack: Stack) -> dict[str, tuple[str, list[str] | None]]:
    """The methods that want a token, by their paths: the authorizer that they ask, and their scopes."""
    gateway = stack.aws("apigateway")
    [api] = [one["id"] for one in gateway.get_rest_apis()["items"] if one["name"] == "native-dev"]
    found = gateway.get_resources(restApiId=api, limit=500, embed=["methods"])["items"]
    methods = [(one["path"], method) for one in found for method in one.get("resourceMethods", {}).values()]
    return {
        path: (method["authorizerId"], method.get("authorizationScopes"))
        for path, method in methods
        if method["authorizationType"] == "JWT"
    }


def test_it_comes_stays_and_goes(native: Stack) -> None:
    native.up()
    [(items, none), (orders, scopes)] = [protected(native)[path] for path in ("/items/{id}", "/orders")]
    assert items == orders
    assert (none or None, scopes) == (None, ["orders.read"])
    native.up("--expect-no-changes")
    native.refresh("--expect-no-changes")
    native.destroy()
    assert not native.aws("apigateway").get_rest_apis()["items"]


def test_what_aws_refuses_ends_the_up(native: Stack, tmp_path: Path) -> None:
    program = tmp_path / "project/tests/examples/native/__main__.py"
    program.write_text(program.read_text().replace("https://{id_}", "http://{id_}"))
    with pytest.raises(AssertionError, match="It must be an absolute https URL"):
        native.up()
