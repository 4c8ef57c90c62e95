"""Other services behind gatehouse's authorizer: declared beside it, and served together with it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from understudy.gateway.declared import Declarations
from understudy.program import Program, run

from tests.e2e.client import Client, bearer
from tests.support.checkout import ROOT
from tests.support.stage import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

ITEMS, ORDERS = ROOT / "examples/items", ROOT / "examples/orders"
ORIGIN = "http://localhost:5173"
RELEASE = "aws:cloudcontrol/resource:Resource"


def gatehouse(*services: Program, **settings: str) -> Program:
    names = {"services": ",".join(service.full_name for service in services)} if services else {}
    return run(ROOT, "dev", {"packaging": "source", **names, **settings}, stacks=services)


@pytest.fixture(scope="module")
def alone() -> Program:
    return gatehouse()


@pytest.fixture(scope="module")
def items(alone: Program) -> Program:
    return run(ITEMS, "dev", stacks=(alone,))


def deployment(program: Program) -> object:
    return program.one("aws:apigateway/deployment:Deployment", "deployment").inputs["triggers"]


def routes(*programs: Program) -> set[str]:
    [stage] = Declarations(programs).stages()
    return {f"{method.http_method} {method.resource_path}" for method in stage.methods}


def test_the_release_names_the_shared_stage_and_waits_for_every_route(alone: Program, items: Program) -> None:
    release = items.one(RELEASE, "items")
    wanted = json.loads(release["desiredState"])
    assert release["typeName"] == "AWS::ApiGateway::Deployment"
    assert (wanted["RestApiId"], wanted["StageName"]) == (alone.outputs["restApiId"], "dev")
    frozen = {one.urn for one in items.resources if one.type.startswith("aws:apigateway/")}
    assert frozen <= release.depends_on
    assert wanted["Description"] == items.outputs["routes"]


def test_the_service_takes_no_stage_and_no_deployment_of_gatehouses(items: Program) -> None:
    assert not list(items.of_type("aws:apigateway/stage:Stage", "aws:apigateway/deployment:Deployment"))


def test_changed_routes_are_another_release(alone: Program, items: Program) -> None:
    changed = run(ITEMS, "dev", {"corsOrigins": '["https://app.example.com"]'}, stacks=(alone,))
    assert changed.one(RELEASE, "items")["desiredState"] != items.one(RELEASE, "items")["desiredState"]


def test_whichever_is_released_last_serves_the_routes_of_both(alone: Program, items: Program) -> None:
    both = routes(alone) | {"PUT /items/{id}", "OPTIONS /items/{id}"}
    assert routes(alone, items) == both
    assert routes(items, gatehouse(items)) == both


def test_gatehouse_deploys_anew_after_a_listed_service_has(alone: Program, items: Program) -> None:
    listed = gatehouse(items)
    changed = run(ITEMS, "dev", {"corsOrigins": '["https://app.example.com"]'}, stacks=(alone,))
    assert deployment(listed) != deployment(alone)
    assert deployment(gatehouse(changed)) != deployment(listed)
    assert deployment(gatehouse(items)) == deployment(listed)


@pytest.fixture(scope="module", params=["dynamodb-jwt", "dynamodb-session"])
def together(request: pytest.FixtureRequest) -> Iterator[Client]:
    projects = [argument for project in (ROOT, ITEMS, ORDERS) for argument in ("--project", str(project))]
    with serving(*projects, env={"BACKEND": request.param}) as running:
        yield Client(running)


def test_one_token_opens_every_service(together: Client) -> None:
    token = bearer(together.sign_up())
    me = together.private(Authorization=token).json()["authContext"]["userId"]
    headers = {"Authorization": token, "Origin": ORIGIN}
    item = together.stage.request("PUT", "/items/7", headers=headers)
    assert (item.status, item.json()["data"]) == (200, {"id": "7", "owner": me})
    assert item.header("Access-Control-Allow-Origin") == ORIGIN
    other = together.stage.urls[1]
    orders = together.stage.request("GET", "/orders", headers=headers, url=other)
    assert (orders.status, orders.json()["data"]["customer"]) == (200, me)
    together.post("/signout", Authorization=token)
    assert together.stage.request("PUT", "/items/7", headers=headers).status == 401
    assert together.stage.request("GET", "/orders", headers=headers, url=other).status == 401


def test_pages_of_the_named_origin_may_use_the_named_method(together: Client) -> None:
    asked = {"Origin": ORIGIN, "Access-Control-Request-Method": "PUT"}
    preflight = together.stage.request("OPTIONS", "/items/7", headers=asked)
    assert preflight.header("Access-Control-Allow-Origin") == ORIGIN
    assert preflight.header("Access-Control-Allow-Methods") == "PUT,OPTIONS"
    token = bearer(together.sign_up(email="grace@example.com"))
    foreign = {"Authorization": token, "Origin": "https://evil.example"}
    answer = together.stage.request("PUT", "/items/7", headers=foreign)
    assert answer.header("Access-Control-Allow-Origin") is None
