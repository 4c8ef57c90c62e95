"""What the components take, and what they refuse with words that say what to change."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from gatehouse_routes import Cors, ProtectedRoute
from gatehouse_routes.endpoints import Authorizers, behind
from gatehouse_routes.host import Host, typed

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def loop() -> Iterator[None]:
    """What Pulumi makes its outputs in: whoever ran a loop of their own before has left none."""
    running = asyncio.new_event_loop()
    asyncio.set_event_loop(running)
    yield
    asyncio.set_event_loop(None)
    running.close()


TYPESCRIPT = Path(__file__).resolve().parents[3] / "examples/invoices/gatehouse-routes.ts"


@pytest.mark.parametrize(
    "origin",
    [
        "https://app.example.com/",
        "https://*.example.com",
        "app.example.com",
        "null",
        'https://a"b',
        "HTTPS://a.example",
    ],
)
def test_an_origin_is_as_browsers_send_it(origin: str) -> None:
    with pytest.raises(ValueError, match=r"must be like https://app\.example\.com"):
        Cors([origin])


def test_any_origin_stands_alone() -> None:
    with pytest.raises(ValueError, match="or \\* alone"):
        Cors(["*", "https://app.example.com"])
    assert Cors(["*"]).preflight(["GET"])["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in Cors(["*"]).preflight(["GET"])


def test_origins_are_a_list() -> None:
    with pytest.raises(TypeError, match="must be a list"):
        Cors("https://app.example.com")


@pytest.mark.parametrize("origins", [["http://localhost:5173"], ["https://app.example.com", "http://[::1]:3000"], []])
def test_origins_that_browsers_send_are_taken(origins: list[str]) -> None:
    assert Cors(origins).origins == origins


@pytest.mark.parametrize(
    ("method", "path", "why"),
    [
        ("get", "/items", "method must be one of DELETE, GET"),
        ("ANY", "/items", "method must be one of"),
        ("GET", "items", "path must be like /items/{id}"),
        ("GET", "/items/", "path must be like"),
        ("GET", "/items//1", "path must be like"),
    ],
)
def test_a_route_that_api_gateway_would_refuse_is_refused_first(method: str, path: str, why: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"route {method} {path}: the {why}")):
        behind(Authorizers("a1"), [ProtectedRoute(method, path, "arn:aws:lambda:us-east-1:123456789012:function:f")])


@pytest.mark.parametrize(
    ("route", "authorizers", "why"),
    [
        ({"authorizer": "cognito"}, Authorizers("a1"), "the authorizer must be one of lambda, native"),
        ({"authorizer": "native"}, Authorizers("a1"), "its API has no native authorizer"),
        ({}, Authorizers(None, "n1"), "its API has no lambda authorizer"),
        ({"scopes": ["items.read"]}, Authorizers("a1"), "only the native authorizer looks at scopes"),
    ],
)
def test_a_route_is_behind_an_authorizer_that_there_is(
    route: dict[str, Any], authorizers: Authorizers, why: str
) -> None:
    with pytest.raises(ValueError, match=f"route GET /items: {why}"):
        behind(authorizers, [ProtectedRoute("GET", "/items", "arn", **route)])


def schema() -> Any:
    """What `pulumi package get-schema` answers."""
    return json.loads(str(Host().schema))


def test_other_languages_give_what_python_gives() -> None:
    arguments = schema()["resources"]["gatehouse-routes:index:ProtectedRoutes"]
    assert arguments["requiredInputs"] == ["api", "routes"]
    assert schema()["types"]["gatehouse-routes:index:Cors"]["required"] == ["origins"]
    given = {"routes": [{"method": "GET", "path": "/a", "function_arn": "arn"}], "cors": {"origins": ["*"]}}
    assert typed(given) == {"routes": [ProtectedRoute("GET", "/a", "arn")], "cors": Cors(["*"])}


@pytest.mark.parametrize("name", ["Cors", "ProtectedRoute", "SharedApi"])
def test_the_typescript_example_has_the_schemas_properties(name: str) -> None:
    [body] = re.findall(rf"interface {name} {{\n(.*?)\n}}", TYPESCRIPT.read_text(), re.DOTALL)
    described = schema()["types"][f"gatehouse-routes:index:{name}"]
    declared = re.findall(r"^  (\w+)(\??):", body, re.MULTILINE)
    assert {property_ for property_, _ in declared} == described["properties"].keys()
    assert sorted(property_ for property_, optional in declared if not optional) == described["required"]
