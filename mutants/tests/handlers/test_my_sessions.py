"""GET and DELETE /sessions: where somebody is signed in, and the end of it."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.handlers.conftest import PERSON, Authorize, Call, event, refused

Ask = Callable[..., dict[str, Any]]


@pytest.fixture
def ask(call: Call, authorize: Authorize) -> Ask:
    """The function behind the authorizer, as API Gateway calls it."""

    def asked(method: str, token: str, handle: str | None = None) -> dict[str, Any]:
        context = authorize({"Authorization": f"Bearer {token}"})["context"]
        path, route = ({"id": handle}, "/sessions/{id}") if handle else (None, "/sessions")
        request = {"authorizer": context}
        return call("sessions", event(httpMethod=method, resource=route, pathParameters=path, requestContext=request))

    return asked


@pytest.fixture
def other(call: Call, tokens: dict[str, str]) -> str:
    """The access token of a second session of the same person."""
    assert tokens
    answer = call("signin", event({"email": PERSON["email"], "password": PERSON["password"]}))
    return str(answer["json"]["data"]["access_token"])


def listed(ask: Ask, token: str) -> list[dict[str, Any]]:
    answer = ask("GET", token)
    assert answer["statusCode"] == 200
    sessions: list[dict[str, Any]] = answer["json"]["data"]["sessions"]
    return sessions


def test_says_where_one_is_signed_in(ask: Ask, tokens: dict[str, str], other: str) -> None:
    sessions = listed(ask, tokens["access_token"])
    assert [session["current"] for session in sessions].count(True) == 1
    assert len(sessions) == 2
    assert {"id", "createdAt", "lastUsedAt", "expiresAt", "current"} <= sessions[0].keys()
    ids = [session["id"] for session in sessions]
    assert not any(secret in token for secret in ids for token in (tokens["access_token"], other))


def test_ends_one(ask: Ask, authorize: Authorize, tokens: dict[str, str], other: str) -> None:
    [theirs] = [session["id"] for session in listed(ask, tokens["access_token"]) if not session["current"]]
    assert ask("DELETE", tokens["access_token"], theirs)["statusCode"] == 204
    assert refused(authorize, {"Authorization": f"Bearer {other}"})
    again = ask("DELETE", tokens["access_token"], theirs)
    assert (again["statusCode"], again["json"]["error"]["code"]) == (404, "not_found")


def test_ends_nobody_elses(ask: Ask, call: Call, authorize: Authorize, tokens: dict[str, str]) -> None:
    answer = call("signup", event({**PERSON, "email": "grace@example.org"}))
    stranger = answer["json"]["data"]["access_token"]
    [mine] = [session["id"] for session in listed(ask, tokens["access_token"])]
    assert ask("DELETE", stranger, mine)["statusCode"] == 404
    assert authorize({"Authorization": f"Bearer {tokens['access_token']}"})["principalId"]


def test_ends_all_others(ask: Ask, authorize: Authorize, tokens: dict[str, str], other: str) -> None:
    assert ask("DELETE", other)["statusCode"] == 204
    assert refused(authorize, {"Authorization": f"Bearer {tokens['access_token']}"})
    assert [session["current"] for session in listed(ask, other)] == [True]


def test_without_an_authorizer_it_is_401(call: Call) -> None:
    assert call("sessions", event(httpMethod="GET", resource="/sessions"))["statusCode"] == 401
