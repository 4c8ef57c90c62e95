"""What a function loads: nothing of another backend, nothing of the tooling. Counted by module, never by time."""

import json
import subprocess
import sys

import pytest

from tests.handlers.conftest import ENVIRONMENT

HANDLERS = ("signup", "signin", "refresh_token", "signout", "authorizer", "private", "health")
WATCHED = {
    "boto3", "botocore", "pymongo", "bson", "jwt", "bcrypt", "cryptography", "pulumi", "pulumi_aws", "aiohttp",
    "flask", "werkzeug", "moto", "yaml", "pydantic", "requests", "rich", "adapters.aws.client", "adapters.aws.boto",
}  # fmt: skip
STORE: dict[str, set[str]] = {"dynamodb": {"adapters.aws.client"}, "mongodb": {"pymongo", "bson"}, "memory": set()}
SCRIPT = """
import sys, importlib
sys.modules["cryptography"] = None  # the zips don't have it
importlib.import_module("handlers." + sys.argv[1])
import json
loaded = [name for name in sys.modules if sys.modules[name] is not None]
print(json.dumps(sorted({name if name.startswith("adapters.aws.") else name.partition(".")[0] for name in loaded})))
"""


def loaded(handler: str, backend: str, check_session: str, **settings: str) -> set[str]:
    """The watched packages in a fresh process that has composed the handler."""
    environ = ENVIRONMENT | {
        "BACKEND": backend,
        "CHECK_SESSION": check_session,
        "TABLE_NAME": "table",
        "MONGODB_URI": "mongodb://127.0.0.1:1/app",
        "AWS_DEFAULT_REGION": "eu-central-1",
        "PYTHONPATH": ".",
        **settings,
    }
    command = [sys.executable, "-c", SCRIPT, handler]
    output = subprocess.run(command, env=environ, capture_output=True, check=True, text=True).stdout
    return WATCHED & set(json.loads(output.splitlines()[-1]))


def expected(handler: str, backend: str, check_session: str) -> set[str]:
    store, _, token = backend.partition("-")
    packages: set[str] = set()
    if handler in {"signup", "signin"}:
        packages |= {"bcrypt"}
    if token == "jwt" and handler in {"signup", "signin", "refresh_token"}:
        packages |= {"jwt"}
    reads = handler in {"signup", "signin", "refresh_token", "signout"}
    if reads or (handler == "authorizer" and (token == "session" or check_session == "true")):
        packages |= STORE[store]
    return packages


@pytest.mark.parametrize("handler", HANDLERS)
@pytest.mark.parametrize("check_session", ["true", "false"])
@pytest.mark.parametrize("backend", ["mongodb-session", "mongodb-jwt", "dynamodb-session", "dynamodb-jwt"])
def test_a_function_loads_what_its_backend_needs_and_nothing_else(
    handler: str, backend: str, check_session: str
) -> None:
    assert loaded(handler, backend, check_session) == expected(handler, backend, check_session)


@pytest.mark.parametrize("handler", ["signout", "authorizer"])
def test_boto3_takes_the_place_of_the_own_client(handler: str) -> None:
    assert loaded(handler, "dynamodb-jwt", "true", AWS_CLIENT="boto3") == {"boto3", "botocore", "adapters.aws.boto"}
