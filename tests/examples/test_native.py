"""The example services behind API Gateway's own authorizer: their functions are the same as behind gatehouse's."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from understudy.testing import serving
from understudy_tests.issuer import public, signed

from tests.support.checkout import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from understudy.testing import Answer, Running

NATIVE = ROOT / "tests/examples/native"


@pytest.fixture(scope="module")
def stage() -> Iterator[Running]:
    keys = json.dumps({"keys": [public("rsa")]})
    with serving("--project", str(NATIVE), "--config", f"keys={keys}") as running:
        yield running


@pytest.fixture(scope="module")
def issuer(stage: Running) -> str:
    url = next(url for url in stage.urls if stage.get("/.well-known/jwks.json", url=url).status == 200)
    return str(stage.get("/.well-known/openid-configuration", url=url).json()["issuer"])


def ask(stage: Running, issuer: str, method: str, path: str, **claims: Any) -> Answer:
    services = next(url for url in stage.urls if stage.get("/.well-known/jwks.json", url=url).status != 200)
    token = signed({"claims": {"iss": issuer, "sub": "u1", **claims}})
    return stage.request(method, path, headers={"Authorization": f"Bearer {token}"}, url=services)


def test_both_functions_find_the_caller(stage: Running, issuer: str) -> None:
    item = ask(stage, issuer, "PUT", "/items/7")
    assert (item.status, item.json()["data"]) == (200, {"id": "7", "owner": "u1"}), stage.output
    orders = ask(stage, issuer, "GET", "/orders", scope="orders.read")
    assert (orders.status, orders.json()["data"]["customer"]) == (200, "u1")


def test_a_route_wants_its_own_scopes(stage: Running, issuer: str) -> None:
    assert ask(stage, issuer, "GET", "/orders", scope="items.write").status == 403
    assert ask(stage, issuer, "PUT", "/items/7", scope="items.write").status == 200


def test_no_function_is_asked_about_a_bad_token(stage: Running, issuer: str) -> None:
    assert ask(stage, issuer, "PUT", "/items/7", aud="another").status == 401
    assert ask(stage, issuer, "PUT", "/items/7", exp=int(time.time()) - 5).status == 401
    assert ask(stage, "https://other.example", "PUT", "/items/7").status == 401
