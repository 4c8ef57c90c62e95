"""A stage whose tokens API Gateway verifies itself: no function is asked about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e.client import Client, bearer
from tests.support.stage import serving

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module", params=["RS256", "ES256"])
def client(request: pytest.FixtureRequest) -> Iterator[Client]:
    settings = (f"tokenAlgorithm={request.param}", "authorizer=native", "checkSession=false")
    with serving(*(argument for setting in settings for argument in ("--config", setting))) as running:
        yield Client(running)


def asked(client: Client, path: str) -> dict[str, str]:
    """What the stage tells of the latest request to a path."""
    requests = client.stage.get("/_stage/requests", url=client.stage.url.removesuffix("/dev")).json()
    found: dict[str, str] = next(one for one in reversed(requests) if one["path"].endswith(path))
    return found


def test_a_token_of_the_stage_opens_a_native_route_without_a_call(client: Client) -> None:
    token = bearer(client.sign_up())
    answer = client.private(Authorization=token)
    assert answer.status == 200, client.stage.output
    claims = answer.json()["authContext"]["claims"]
    assert claims["roles"] == []
    assert claims["aud"] == ["gatehouse-dev"]
    assert asked(client, "/private")["authorizer"] == "verified"


def test_what_is_no_token_of_the_stage_is_401_with_its_own_answer(client: Client) -> None:
    refused = client.private(Authorization="Bearer eyJhbGciOiJub25lIn0.e30.")
    assert (refused.status, refused.json()["error"]["code"]) == (401, "unauthorized")
    assert client.private().status == 401


def test_the_function_takes_the_same_token(client: Client) -> None:
    token = bearer(client.sign_up(email="grace@example.com"))
    assert client.stage.get("/account", headers={"Authorization": token}).status == 200
    assert asked(client, "/account")["authorizer"] != "verified"


def test_after_sign_out_a_native_route_takes_the_token_until_it_expires(client: Client) -> None:
    token = bearer(client.sign_up(email="alan@example.com"))
    client.post("/signout", Authorization=token)
    assert client.private(Authorization=token).status == 200
