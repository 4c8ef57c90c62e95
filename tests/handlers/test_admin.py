"""The routes under /admin/users: for whoever has the role, and nobody else."""

import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from tests.handlers.conftest import event

Load = Callable[[str], ModuleType]
Ask = Callable[..., tuple[int, Any]]
NEW = {"email": "grace@example.org", "firstName": "Grace", "roles": ["editor"]}


@pytest.fixture
def ask(load: Load, monkeypatch: pytest.MonkeyPatch) -> Ask:
    monkeypatch.setenv("ADMIN_ROLE", "admin")
    monkeypatch.setenv("RECENT_SIGN_IN_SECONDS", "0")
    handler = load("admin").handler

    def asked(
        method: str,
        path: str = "",
        body: object = None,
        *,
        roles: str | None = '["admin"]',
        me: str = "me",
        **query: str,
    ) -> tuple[int, Any]:
        who = {"userId": me, "sessionId": "s", **({"roles": roles} if roles is not None else {})}
        parts = path.strip("/").split("/")
        called = event(
            body,
            httpMethod=method,
            resource="/auth/admin/users" + ("" if not path else "/{id}" + ("/sessions" if len(parts) > 1 else "")),
            pathParameters={"id": parts[0]} if path else None,
            queryStringParameters=query or None,
            requestContext={"requestId": "r", "authorizer": who},
        )
        answer = handler(called, None)
        return answer["statusCode"], json.loads(answer["body"]) if answer["body"] else None

    return asked


@pytest.fixture
def grace(ask: Ask) -> dict[str, Any]:
    status, body = ask("POST", body=NEW)
    assert status == 201
    user: dict[str, Any] = body["data"]["user"]
    return user


@pytest.mark.parametrize("roles", [None, "[]", '["user"]', '["administrator"]', '["Admin"]'])
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", ""),
        ("POST", ""),
        ("GET", "/1"),
        ("PATCH", "/1"),
        ("DELETE", "/1"),
        ("DELETE", "/1/sessions"),
    ],
)
def test_without_the_role_nothing_is_to_be_had(ask: Ask, roles: str | None, method: str, path: str) -> None:
    status, body = ask(method, path, NEW if method == "POST" else None, roles=roles)
    assert (status, body["error"]["code"]) == (403, "access_denied")
    assert ask("GET")[1]["data"]["users"] == []


def test_a_new_user_is_listed_shown_and_found_by_address(ask: Ask, grace: dict[str, Any]) -> None:
    assert (grace["email"], grace["roles"], grace["disabled"]) == ("grace@example.org", ["editor"], False)
    assert ask("GET") == (200, {"success": True, "data": {"users": [grace], "cursor": None}})
    assert ask("GET", f"/{grace['id']}") == (200, {"success": True, "data": {"user": grace}})
    assert ask("GET", email="Grace@example.org")[1]["data"]["users"] == [grace]
    assert ask("GET", email="ada@example.org")[1]["data"]["users"] == []
    assert ask("POST", body=NEW)[0] == 409


def test_fields_are_changed_and_what_cant_be_is_named(ask: Ask, grace: dict[str, Any]) -> None:
    status, body = ask("PATCH", f"/{grace['id']}", {"roles": ["a"], "disabled": True, "firstName": None})
    assert (status, body["data"]["user"]["roles"], body["data"]["user"]["disabled"]) == (200, ["a"], True)
    assert "firstName" not in body["data"]["user"]
    status, body = ask("PATCH", f"/{grace['id']}", {"email": "eve@example.org"})
    assert (status, list(body["fields"])) == (400, ["email"])


def test_sessions_are_ended_and_users_deleted(ask: Ask, grace: dict[str, Any]) -> None:
    assert ask("DELETE", f"/{grace['id']}/sessions") == (204, None)
    assert ask("DELETE", f"/{grace['id']}") == (204, None)
    assert ask("GET", f"/{grace['id']}")[0] == 404
    for method, path in [("DELETE", "/nobody"), ("DELETE", "/nobody/sessions"), ("GET", "/nobody")]:
        assert ask(method, path)[0] == 404
    assert ask("PATCH", "/nobody", {"roles": []})[0] == 404


def test_nobody_locks_themselves_out(ask: Ask, grace: dict[str, Any]) -> None:
    mine = f"/{grace['id']}"
    changes: list[dict[str, object]] = [{"disabled": True}, {"roles": []}, {"roles": ["user"]}, {"roles": None}]
    for change in changes:
        assert ask("PATCH", mine, change, me=grace["id"])[0] == 400
    assert ask("DELETE", mine, me=grace["id"])[0] == 400
    assert ask("GET", mine)[1]["data"]["user"] == grace
    assert ask("PATCH", mine, {"roles": ["admin", "user"]}, me=grace["id"])[0] == 200


@pytest.mark.parametrize(
    ("method", "path"), [("POST", ""), ("PATCH", "u"), ("DELETE", "u"), ("DELETE", "u/sessions")]
)
def test_whoever_signed_in_long_ago_signs_in_again_to_change_anything(
    load: Load, monkeypatch: pytest.MonkeyPatch, method: str, path: str
) -> None:
    monkeypatch.setenv("ADMIN_ROLE", "admin")
    monkeypatch.setenv("RECENT_SIGN_IN_SECONDS", "900")
    who = {"userId": "me", "sessionId": "of long ago", "roles": '["admin"]'}
    resource = "/admin/users" + ("/{id}" if path else "") + ("/sessions" if "/" in path else "")
    called = event(
        NEW,
        httpMethod=method,
        resource=resource,
        pathParameters={"id": "u"},
        requestContext={"requestId": "r", "authorizer": who},
    )
    answer = load("admin").handler(called, None)
    assert (answer["statusCode"], json.loads(answer["body"])["error"]["code"]) == (
        401, "insufficient_user_authentication"
    )  # fmt: skip
    assert answer["headers"]["WWW-Authenticate"] == 'Bearer error="insufficient_user_authentication", max_age="900"'
