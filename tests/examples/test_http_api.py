"""A service's HTTP API behind gatehouse's authorizer, with each kind of token, served beside gatehouse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.checkout import ROOT
from tests.support.stage import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from understudy.testing import Answer, Running

PERSON = {"email": "ada@example.com", "password": "correct horse battery", "firstName": "Ada", "lastName": "Lovelace"}
OURS = "http://localhost:5173"


@dataclass
class Both:
    running: Running
    token: str
    user_id: str
    cookie: str
    """As a browser sends it on; '' where there are only tokens."""

    def orders(self, method: str = "GET", **headers: str) -> Answer:
        return self.running.request(method, "/orders", headers=headers, url=self.running.urls[1])

    @property
    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}


@pytest.fixture(scope="module", params=["dynamodb-jwt", "dynamodb-session"])
def both(request: pytest.FixtureRequest) -> Iterator[Both]:
    projects = ("--project", str(ROOT), "--project", str(ROOT / "tests/examples/http_api"))
    with serving(*projects, env={"BACKEND": request.param}) as running:
        gatehouse = running.urls[0]
        signed_up = running.request("POST", "/signup", body=PERSON, url=gatehouse)
        assert signed_up.status == 201, running.output
        token = signed_up.json()["data"]["access_token"]
        private = running.get("/private", headers={"Authorization": f"Bearer {token}"}, url=gatehouse)
        of_sessions = request.param.endswith("session")
        cookie = str(signed_up.header("Set-Cookie")).partition(";")[0] if of_sessions else ""
        yield Both(running, token, private.json()["authContext"]["userId"], cookie)


def test_the_function_finds_the_caller(both: Both) -> None:
    answer = both.orders(**both.bearer)
    assert answer.status == 200, both.running.output
    assert answer.json()["data"] == {"customer": both.user_id, "orders": []}


@pytest.mark.parametrize("authorization", [None, "", "Bearer x", "Basic YTpi", "Bearer a, Bearer b"])
def test_whoever_brings_no_token_of_gatehouses_is_401(both: Both, authorization: str | None) -> None:
    headers: dict[str, Any] = {} if authorization is None else {"Authorization": authorization}
    assert both.orders(**headers).status == 401


def test_the_session_cookie_opens_it_to_pages_of_ours_alone(both: Both) -> None:
    cookie = {"Cookie": f"theme=dark; {both.cookie or f'connect.sid={both.token}'}"}
    if not both.cookie:
        assert both.orders(**cookie).status == 401
        return
    assert both.orders(**cookie).json()["data"]["customer"] == both.user_id
    assert both.orders("POST", **cookie, Origin=OURS).status == 200
    assert both.orders("POST", **cookie, Origin="https://evil.example.com").status == 403
    assert both.orders("POST", **cookie).status == 403


def test_who_has_signed_out_is_401_at_once(both: Both) -> None:
    signed_in = both.running.request("POST", "/signin", body=PERSON, url=both.running.urls[0])
    bearer = {"Authorization": f"Bearer {signed_in.json()['data']['access_token']}"}
    assert both.orders(**bearer).status == 200
    assert both.running.request("POST", "/signout", headers=bearer, url=both.running.urls[0]).status == 204
    assert both.orders(**bearer).status == 401
