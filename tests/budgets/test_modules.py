"""Which modules a function loads at its cold start, beyond those that AWS's runtime client has loaded already.

Time is the machine's, modules are ours: each that a change adds shows here, by name.
"""

import json
import subprocess
import sys

import pytest

from tests.handlers.conftest import ENVIRONMENT

DEAR = {
    "asyncio", "cryptography", "email", "http.client", "jwt", "random", "secrets", "ssl", "tempfile",
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
    ("authorizer", JWT_ALONE, 45),
    ("authorizer", CHECKED, 61),
    ("authorizer", SESSION, 65),
    ("private", JWT_ALONE, 33),
    ("health", JWT_ALONE, 33),
    ("signout", CHECKED, 58),
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


def test_the_authorizer_loads_its_own_use_case_alone() -> None:
    ours = {
        name
        for name in loaded("authorizer", JWT_ALONE)
        if name.startswith(("domain.", "service.", "handlers.", "adapters."))
    }
    assert not ours & {"domain.forms", "domain.refresh", "domain.sign_in", "domain.sign_out", "domain.sign_up",
                       "domain.ports", "domain.sessions", "domain.tokens",
                       "handlers.http", "adapters.aws", "adapters.jwt.issuing"}  # fmt: skip


def test_pymongo_is_loaded_by_half() -> None:
    settings = {"BACKEND": "mongodb-session", "MONGODB_URI": "mongodb://127.0.0.1:1/app"}
    modules = {name for name in loaded("authorizer", settings) if name.startswith("pymongo.")}
    assert "pymongo.synchronous.mongo_client" in modules
    stand_in, shared = "pymongo.asynchronous.mongo_client", {"pymongo.asynchronous", "pymongo.asynchronous.helpers"}
    assert {name for name in modules if name.startswith("pymongo.asynchronous")} == {stand_in, *shared}
