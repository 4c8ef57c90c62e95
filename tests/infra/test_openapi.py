"""openapi.yaml: valid, the contract's routes, and one with what serves them."""

import ast
import importlib
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from gatehouse_routes.gateway_responses import REFUSALS, body
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import validate
from understudy.gateway.refusals import FIXED

from infra.catalogue import uses_by_function
from infra.operations import METHODS, Operation, read_operations
from tests.support.checkout import ROOT

PUBLIC, PROTECTED = False, True
CONTRACT = [
    ("POST", "/signup", "signup", PUBLIC),
    ("POST", "/signin", "signin", PUBLIC),
    ("POST", "/refresh-token", "refresh_token", PUBLIC),
    ("POST", "/signout", "signout", PROTECTED),
    ("POST", "/password", "password", PROTECTED),
    ("POST", "/password/forgot", "password", PUBLIC),
    ("POST", "/password/reset", "password", PUBLIC),
    ("POST", "/email", "email", PROTECTED),
    ("POST", "/email/verify", "email", PUBLIC),
    ("POST", "/email/verification", "email", PROTECTED),
    ("POST", "/token", "token", PROTECTED),
    ("GET", "/sessions", "sessions", PROTECTED),
    ("DELETE", "/sessions", "sessions", PROTECTED),
    ("DELETE", "/sessions/{id}", "sessions", PROTECTED),
    ("GET", "/account", "account", PROTECTED),
    ("PATCH", "/account", "account", PROTECTED),
    ("DELETE", "/account", "account", PROTECTED),
    ("GET", "/account/export", "account", PROTECTED),
    ("GET", "/account/events", "account", PROTECTED),
    ("GET", "/admin/users", "admin", PROTECTED),
    ("POST", "/admin/users", "admin", PROTECTED),
    ("GET", "/admin/users/{id}", "admin", PROTECTED),
    ("PATCH", "/admin/users/{id}", "admin", PROTECTED),
    ("DELETE", "/admin/users/{id}", "admin", PROTECTED),
    ("DELETE", "/admin/users/{id}/sessions", "admin", PROTECTED),
    ("GET", "/private", "private", PROTECTED),
    ("GET", "/health", "health", PUBLIC),
]
KINDS = {"AccessTokens", "RotatingTokens", "SelfContainedTokens", "SessionTokens"}
PORTS = ast.parse((ROOT / "domain/ports.py").read_text()).body


@pytest.fixture(scope="module")
def document() -> Any:
    return yaml.safe_load((ROOT / "openapi.yaml").read_text())


def resolved(document: Any, node: Any) -> Any:
    if not isinstance(node, dict) or "$ref" not in node:
        return node
    for step in node["$ref"].removeprefix("#/").split("/"):
        document = document[step]
    return document


def test_is_valid_openapi(document: Any) -> None:
    validate(document)
    assert document["openapi"].startswith("3.1")


def test_lists_the_routes_of_the_contract() -> None:
    assert [(one.method, one.path, one.function, one.protected) for one in read_operations()] == CONTRACT


def test_paths_stand_under_the_root() -> None:
    assert read_operations("/auth/v1")[0].path == "/auth/v1/signup"


@pytest.mark.parametrize("operation", read_operations(), ids=lambda operation: operation.function)
def test_an_operation_names_the_module_that_serves_it(operation: Operation) -> None:
    assert (ROOT / "handlers" / f"{operation.function}.py").exists()


@pytest.mark.parametrize("operation", read_operations(), ids=lambda operation: operation.function)
def test_an_operation_uses_what_the_ports_offer(operation: Operation) -> None:
    # What tokens can do beyond being issued depends on their kind; the ports of the kinds together are `Tokens`.
    ports = {
        f"{'Tokens' if port.name in KINDS else port.name}.{method.name}"
        for port in PORTS
        if isinstance(port, ast.ClassDef)
        for method in port.body
        if isinstance(method, ast.FunctionDef)
    }
    assert "Sessions.get" in ports
    uses = operation.uses.union(*(more for _, _, more in operation.uses_with))
    assert uses <= ports | {"SessionCookie.find", "SessionCookie.set", "SessionCookie.clear"}


def test_several_operations_may_share_a_function(tmp_path: Path) -> None:
    document = {
        "/sessions": {
            "get": {"operationId": "list_sessions", "x-function": "sessions", "x-uses": ["Sessions.get"]},
            "delete": {"operationId": "end_sessions", "x-function": "sessions", "x-uses": ["Sessions.end"]},
        },
        "/health": {"get": {"operationId": "health"}},
    }
    file = tmp_path / "openapi.yaml"
    file.write_text(yaml.safe_dump({"paths": document}))
    uses = uses_by_function(read_operations(file=file))
    assert uses.keys() == {"sessions", "health", "authorizer"}
    assert uses["sessions"] == {"Sessions.get", "Sessions.end"}
    assert uses["health"] == set()


def test_has_the_version_that_the_service_tells(document: Any) -> None:
    assert document["info"]["version"] == importlib.import_module("handlers").VERSION


def test_every_operation_has_words_and_answers(document: Any) -> None:
    for path in document["paths"].values():
        for method, operation in path.items():
            assert method in METHODS
            assert operation["summary"].endswith(".")
            for status, answer in operation["responses"].items():
                told = resolved(document, answer)
                assert told["description"]
                # A 413 can't be customised: see `FIXED`.
                assert ("Access-Control-Allow-Origin" in told.get("headers", {})) == (status != "413")


def test_examples_fit_their_schemas(document: Any) -> None:
    found = [media for media in media_types(document) if "example" in media]
    assert len(found) >= 15
    for media in found:
        schema = {**media["schema"], "components": document["components"]}
        OAS31Validator(schema).validate(media["example"])


def media_types(node: Any) -> list[Any]:
    if isinstance(node, list):
        return [media for item in node for media in media_types(item)]
    if not isinstance(node, dict):
        return []
    own = list(node.get("content", {}).values()) if isinstance(node.get("content"), dict) else []
    return own + [media for item in node.values() for media in media_types(item)]


def test_protected_routes_take_the_header_or_the_cookie(document: Any) -> None:
    schemes = document["components"]["securitySchemes"]
    assert schemes["bearer"]["scheme"] == "bearer"
    assert (schemes["cookie"]["in"], schemes["cookie"]["name"]) == ("cookie", "connect.sid")
    for path in document["paths"].values():
        for operation in path.values():
            assert operation["security"] in ([], [{"bearer": []}, {"cookie": []}])


@pytest.mark.parametrize("kind", [kind for kind in REFUSALS if kind not in FIXED])
def test_what_api_gateway_refuses_is_documented(document: Any, kind: str) -> None:
    refusal = json.loads(body(*REFUSALS[kind][1]))
    refusals = [media for media in media_types(document) if media.get("example", {}).get("success") is False]
    codes = {media["example"]["error"]["code"] for media in refusals}
    # Of whom the authorizer denies, it says why.
    assert refusal["error"]["code"] in codes | {"$context.authorizer.code"}
    OAS31Validator({**refusals[0]["schema"], "components": document["components"]}).validate(refusal)
