"""A stage that people move to, over HTTP: the app's cookies, sign-ups, sign-ins, and the exchange of a cookie."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from adapters.system import SystemClock
from tests.moving import express
from tests.moving.express import ExpressApp
from tests.support.serving import OURS, PASSWORD, SECRETS, Served, applicant, code, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from understudy.testing import Answer

pytestmark = pytest.mark.xdist_group("moving over http")


@dataclass
class Beside:
    stage: Served
    app: ExpressApp

    def arrives(self, email: str) -> str:
        """Somebody who signs up in the app, and in; the cookie that the browser sends."""
        self.app.sign_up(email, PASSWORD, roles=["editor"])
        return f"connect.sid={self.app.sign_in(email, PASSWORD)}"


@pytest.fixture(scope="module")
def beside() -> Iterator[Beside]:
    with pytest.MonkeyPatch.context() as patch, serving("dynamodb-jwt", legacyBackend="mongodb-session") as stage:
        patch.setattr(express, "SECRET", SECRETS["SESSION_SECRET"])
        yield Beside(stage, ExpressApp(import_module("adapters.mongodb").connect(""), SystemClock()))


def bearer(answer: Answer) -> dict[str, str]:
    return {"Authorization": f"Bearer {answer.json()['data']['access_token']}"}


def caller(stage: Served, **headers: str) -> str | int:
    """The address of whoever calls, or the status of the refusal."""
    answer = stage.send("GET", "/private", **headers)
    return str(answer.json()["authContext"]["email"]) if answer.status == 200 else answer.status


def test_the_cookie_and_the_tokens_that_it_is_exchanged_for_open_one_route(beside: Beside) -> None:
    cookie = beside.arrives("ada@example.org")
    assert caller(beside.stage, Cookie=cookie) == "ada@example.org"
    exchanged = beside.stage.post("/refresh-token", Cookie=cookie, Origin=OURS)
    assert exchanged.status == 200, exchanged.body
    assert caller(beside.stage, **bearer(exchanged)) == "ada@example.org"
    assert caller(beside.stage, Authorization=f"Bearer {cookie.partition('=')[2]}") == "ada@example.org"
    body = {"refreshToken": exchanged.json()["data"]["refresh_token"]}
    assert caller(beside.stage, **bearer(beside.stage.post("/refresh-token", body))) == "ada@example.org"


def test_another_page_exchanges_no_cookie(beside: Beside) -> None:
    cookie = beside.arrives("bob@example.org")
    refused = beside.stage.post("/refresh-token", Cookie=cookie, Origin="https://evil.example.com")
    assert code(refused) == (403, "origin_not_allowed")


def test_the_sign_out_of_either_side_ends_both(beside: Beside) -> None:
    first, second = beside.arrives("cyd@example.org"), beside.arrives("dan@example.org")
    tokens = [bearer(beside.stage.post("/refresh-token", Cookie=each, Origin=OURS)) for each in (first, second)]
    beside.app.sign_out(first.partition("=")[2])
    assert (caller(beside.stage, **tokens[0]), caller(beside.stage, Cookie=first)) == (401, 401)
    assert beside.stage.post("/signout", **tokens[1]).status == 204
    assert not beside.app.is_signed_in(second.partition("=")[2])


def test_a_sign_in_gives_tokens_and_leaves_the_apps_cookie_alone(beside: Beside) -> None:
    cookie = beside.arrives("eve@example.org")
    signed_in = beside.stage.sign_in("eve@example.org", Cookie=cookie)
    assert signed_in.status == 200, signed_in.body
    assert beside.stage.cookie(signed_in) == ""
    assert caller(beside.stage, **bearer(signed_in)) == caller(beside.stage, Cookie=cookie) == "eve@example.org"
    account = beside.stage.send("GET", "/account", **bearer(signed_in)).json()["data"]["account"]
    assert account["roles"] == ["editor"]


def test_an_address_of_the_app_is_taken_and_another_signs_up(beside: Beside) -> None:
    beside.arrives("fay@example.org")
    assert code(beside.stage.post("/signup", applicant("Fay@Example.org"))) == (409, "email_in_use")
    person = beside.stage.person()
    assert caller(beside.stage, **person.bearer) == person.email
    assert beside.app.sign_in(person.email, PASSWORD) is None


def test_whom_the_app_disables_is_let_in_nowhere(beside: Beside) -> None:
    cookie = beside.arrives("gil@example.org")
    tokens = bearer(beside.stage.sign_in("gil@example.org"))
    user_id = beside.stage.send("GET", "/private", Cookie=cookie).json()["authContext"]["userId"]
    beside.app.disable(user_id, disabled=True)
    assert (caller(beside.stage, **tokens), caller(beside.stage, Cookie=cookie)) == (403, 403)
    assert code(beside.stage.sign_in("gil@example.org")) == (401, "wrong_credentials")


def test_an_account_that_is_deleted_here_is_gone_there(beside: Beside) -> None:
    cookie = beside.arrives("hal@example.org")
    tokens = bearer(beside.stage.sign_in("hal@example.org"))
    assert beside.stage.send("DELETE", "/account", {"password": PASSWORD}, **tokens).status == 204
    assert beside.app.sign_in("hal@example.org", PASSWORD) is None
    assert caller(beside.stage, Cookie=cookie) == 401
