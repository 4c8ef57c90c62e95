"""Which modules a function loads at its cold start, beyond those that AWS's runtime client has loaded already.

Time is the machine's, modules are ours: each that a change adds shows here, by name.
"""

import json
import subprocess
import sys

import pytest

from tests.handlers.conftest import ENVIRONMENT

DEAR = {
    "ast", "asyncio", "cryptography", "dis", "email", "http.client", "jwt", "random", "secrets", "ssl", "tempfile",
    "urllib.request", "uuid", "xml",
}  # fmt: skip
"""What takes milliseconds to load and isn't needed to read a token or ask DynamoDB."""
SCRIPT = """
import json, sys
import awslambdaric.bootstrap
before = set(sys.modules)
import handlers.{}
print(json.dumps(sorted(set(sys.modules) - before)))
"""
JWT_ALONE = {"CHECK_SESSION": "false", "BACKEND": "dynamodb-jwt"}
CHECKED = {"CHECK_SESSION": "true", "BACKEND": "dynamodb-jwt"}
SESSION = {"BACKEND": "dynamodb-session"}
BUDGETS = [
    ("authorizer", JWT_ALONE, 33),
    ("authorizer", CHECKED, 59),
    ("authorizer", SESSION, 62),
    ("private", JWT_ALONE, 22),
    ("health", JWT_ALONE, 22),
    ("signout", CHECKED, 74),
]


def loaded(function: str, settings: dict[str, str]) -> list[str]:
    """In a fresh process that has composed the function."""
    environ = ENVIRONMENT | {"TABLE_NAME": "table", "AWS_REGION": "eu-central-1", "PYTHONPATH": "."} | settings
    command = [sys.executable, "-c", SCRIPT.format(function)]
    output = subprocess.run(command, env=environ, capture_output=True, check=True, text=True).stdout
    return list(json.loads(output.splitlines()[-1]))


@pytest.mark.parametrize(("function", "settings", "budget"), BUDGETS)
def test_a_function_loads_few_modules(function: str, settings: dict[str, str], budget: int) -> None:
    modules = loaded(function, settings)
    assert len(modules) <= budget, modules


@pytest.mark.parametrize(("function", "settings"), [each[:2] for each in BUDGETS])
def test_a_function_loads_nothing_dear(function: str, settings: dict[str, str]) -> None:
    assert not DEAR & set(loaded(function, settings))


@pytest.mark.parametrize("settings", [JWT_ALONE, CHECKED, SESSION])
def test_an_authorizer_doesnt_load_what_only_types_need(settings: dict[str, str]) -> None:
    assert "typing" not in loaded("authorizer", settings)


def test_the_authorizer_loads_its_own_use_case_alone() -> None:
    ours = {
        name
        for name in loaded("authorizer", JWT_ALONE)
        if name.startswith(("domain.", "service.", "handlers.", "adapters."))
    }
    assert not ours & {"domain.forms", "domain.refresh", "domain.sign_in", "domain.sign_out", "domain.sign_up",
                       "domain.credentials", "domain.ports", "domain.sessions", "domain.tokens",
                       "handlers.http", "adapters.aws", "adapters.jwt.issuing"}  # fmt: skip


def test_pymongo_is_loaded_by_half() -> None:
    settings = {"BACKEND": "mongodb-session", "MONGODB_URI": "mongodb://127.0.0.1:1/app"}
    modules = {name for name in loaded("authorizer", settings) if name.startswith("pymongo.")}
    assert "pymongo.synchronous.mongo_client" in modules
    stand_in, shared = "pymongo.asynchronous.mongo_client", {"pymongo.asynchronous", "pymongo.asynchronous.helpers"}
    assert {name for name in modules if name.startswith("pymongo.asynchronous")} == {stand_in, *shared}


def test_dataclasses_are_whole_without_inspect_which_everybody_else_gets() -> None:
    script = """
import service.inspecting, sys
from dataclasses import dataclass, field, fields, replace

@dataclass(frozen=True, slots=True)
class Told:
    number: int
    text: str = field(default="", repr=False)

print(replace(Told(1), number=2), [each.name for each in fields(Told)], "inspect" in sys.modules)
import inspect
print(inspect.signature(Told), inspect.get_annotations(Told, eval_str=True))
"""
    output = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True).stdout
    assert output.splitlines() == [
        "Told(number=2) ['number', 'text'] False",
        "(number: int, text: str = '') -> None {'number': <class 'int'>, 'text': <class 'str'>}",
    ]
