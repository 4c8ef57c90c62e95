"""docs/extending.md adds a route: it is served, and its function may do what its operation says it uses."""

import json
import sys
from collections.abc import Iterator

import pytest
from understudy.program import Program, run
from understudy.testing import Running, serving

from tests.extending.copies import Copy

ADA = {"email": "ada@example.org", "password": "correct horse battery", "firstName": "Ada", "lastName": "Lovelace"}

pytestmark = pytest.mark.xdist_group("extending-route")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    return Copy(tmp_path_factory.mktemp("route") / "checkout", "A route")


@pytest.fixture(scope="module")
def program(copy: Copy) -> Program:
    return run(copy.root, "dev", {"packaging": "source"})


@pytest.fixture(scope="module")
def stage(copy: Copy) -> Iterator[Running]:
    environ = {"PYTHONPATH": str(copy.root), "BACKEND": "dynamodb-jwt"}
    with serving(command=(sys.executable, "-m", "cli", "dev"), cwd=copy.root, env=environ) as running:
        yield running


def test_passes_ruff(copy: Copy) -> None:
    copy.lint()


def test_is_described_as_every_operation_is(copy: Copy) -> None:
    chosen = ("-k", "whoami or valid_openapi or words_and_answers", "tests/infra/test_openapi.py")
    assert "4 passed" in copy.run("-m", "pytest", "-q", "-p", "no:cacheprovider", *chosen)


def test_its_function_gets_just_what_it_uses(program: Program) -> None:
    allowed = {name: _actions(program, name) for name in ("whoami", "private")}
    assert allowed["whoami"] - allowed["private"] == {"dynamodb:GetItem"}
    assert allowed["private"] < allowed["whoami"]
    variables = program.one("aws:lambda/function:Function", "whoami")["environment"]["variables"]
    assert variables.keys() == {"BACKEND", "CORS_ORIGINS", "STAGE", "TABLE_NAME"}


def test_is_served_to_whoever_is_signed_in(stage: Running) -> None:
    token = stage.request("POST", "/signup", body=ADA).json()["data"]["access_token"]
    answer = stage.get("/whoami", headers={"Authorization": f"Bearer {token}"})
    assert answer.status == 200, stage.output
    assert answer.json() == {"success": True, "data": {"email": "ada@example.org", "name": "Ada Lovelace"}}


def test_is_closed_to_others(stage: Running) -> None:
    assert stage.get("/whoami").status == 401


def _actions(program: Program, function: str) -> set[str]:
    policy = json.loads(program.one("aws:iam/rolePolicy:RolePolicy", function)["policy"])
    return {action for statement in policy["Statement"] for action in statement["Action"]}
