"""What `make docs` lays out, but for the site itself, which needs MkDocs."""

import importlib.util
import sys
from types import ModuleType

import pytest
import yaml
from understudy.program import run

from handlers.refusals import FAULT, REFUSALS
from tests.support.checkout import ROOT


@pytest.fixture(scope="module")
def docs() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_of_ci", ROOT / ".ci/docs.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def openapi() -> object:
    return yaml.safe_load((ROOT / "openapi.yaml").read_text())


def test_every_page_is_in_the_site(docs: ModuleType) -> None:
    named = set(docs.listed(yaml.safe_load(docs.SETTINGS.read_text())["nav"]))
    assert {str(page.relative_to(ROOT)) for page in (ROOT / "docs").glob("*.md")} <= named
    assert [page for page in named if not page.startswith("reference/") and not (ROOT / page).is_file()] == []


def test_every_refusal_is_described(docs: ModuleType, openapi: object) -> None:
    page = docs.errors_page(openapi)
    for told in (*REFUSALS.values(), FAULT):
        assert f"| {told.status} | `{told.code}` |" in page


def test_every_route_and_command_is_described(docs: ModuleType, openapi: dict[str, dict[str, object]]) -> None:
    page = docs.routes_page(openapi)
    assert all(f" {path}\n" in page for path in openapi["paths"])
    commands = docs.commands_page()
    for command in ("dev", "doctor", "users list", "users disable", "sessions end"):
        assert f"## `gatehouse {command}`" in commands


def test_every_export_is_described(docs: ModuleType) -> None:
    page = docs.exports_page()
    declared = run(ROOT, "dev", {"gatehouse:tokenAlgorithm": "ES256", "gatehouse:egress": "nat"}).outputs
    assert declared
    assert [name for name in declared if f"| `{name}` | " not in page] == []
