"""docs/extending.md adds a store in at most seven places, and it is one like the others."""

import json
import re

import pytest
from understudy.program import Program, run

from tests.extending.copies import Copy

FUNCTION = "aws:lambda/function:Function"
SIGNED_UP_AND_IN = """
import json
from handlers import authorizer, signin, signup

def call(endpoint, body):
    headers = {"Content-Type": ["application/json"]}
    return endpoint.handler({"body": json.dumps(body), "multiValueHeaders": headers, "requestContext": {}}, None)

person = {"email": "ada@example.org", "password": "correct horse battery", "firstName": "Ada", "lastName": "Lovelace"}
first, again, back = call(signup, person), call(signup, person), call(signin, person)
token = json.loads(back["body"])["data"]["access_token"]
arn = "arn:aws:execute-api:eu-central-1:123456789012:abc123/test/GET/private"
allowed = authorizer.handler({"type": "TOKEN", "authorizationToken": f"Bearer {token}", "methodArn": arn}, None)
print(json.dumps([[answer["statusCode"] for answer in (first, again, back)], allowed["context"]["email"]]))
"""
ENVIRONMENT = {
    "STAGE": "test",
    "SESSION_SECRET": "a session secret",
    "JWT_ACCESS_SECRET": "an access secret of 32 bytes and more",
    "JWT_REFRESH_SECRET": "a refresh secret of 32 bytes and more",
    "JWT_ISSUER": "gatehouse-test",
    "JWT_AUDIENCE": "gatehouse-test",
    "BCRYPT_ROUNDS": "4",
    "CHECK_SESSION": "true",
}

pytestmark = pytest.mark.xdist_group("extending-store")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    return Copy(tmp_path_factory.mktemp("store") / "checkout", "A store")


@pytest.fixture(scope="module")
def program(copy: Copy) -> Program:
    return run(copy.root, "dev", {"backend": "sqlite-jwt", "packaging": "source", "checkSession": "false"})


def test_takes_at_most_seven_places(copy: Copy) -> None:
    assert len(copy.files) <= 7


def test_passes_ruff(copy: Copy) -> None:
    copy.lint()


@pytest.mark.timeout(300)
def test_meets_the_contract(copy: Copy) -> None:
    printed = copy.run("-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", "sqlite", "tests/contract")
    passed = re.search(r"(\d+) passed", printed)
    assert passed is not None
    assert int(passed[1]) > 100


def test_is_declared(program: Program) -> None:
    assert not list(program.of_type("aws:dynamodb/table:Table"))
    functions = {function.name: function["environment"]["variables"] for function in program.of_type(FUNCTION)}
    told = {name for name, variables in functions.items() if "SQLITE_FILE" in variables}
    assert told == {"signup", "signin", "refresh_token", "signout", "sessions", "password", "account"}
    assert functions["signup"]["BACKEND"] == "sqlite-jwt"


@pytest.mark.parametrize("kind", ["jwt", "session"])
def test_keeps_who_signs_up(copy: Copy, kind: str) -> None:
    settings = {"BACKEND": f"sqlite-{kind}", "SQLITE_FILE": str(copy.root / f"{kind}.sqlite")}
    printed = copy.run("-c", SIGNED_UP_AND_IN, **ENVIRONMENT, **settings)
    answers, email = json.loads(printed.splitlines()[-1])  # after what is logged of them
    assert answers == [201, 409, 200]
    assert email == "ada@example.org"
