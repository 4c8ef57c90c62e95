"""My account: seen, renamed, exported, deleted."""

import json
from typing import Any

import pytest
from understudy.testing import Answer

from tests.support.serving import PASSWORD, Person, Served, applicant, code


@pytest.fixture
def ada(stage: Served) -> Person:
    return stage.person()


def account(answer: Answer) -> dict[str, Any]:
    assert answer.status == 200, answer.body
    found: dict[str, Any] = answer.json()["data"]["account"]
    return found


def test_it_is_seen(stage: Served, ada: Person) -> None:
    found = account(stage.send("GET", "/account", **ada.bearer))
    assert found.pop("id")
    names = {"firstName": "Ada", "lastName": "Lovelace"}
    assert found == {"email": ada.email, **names, "roles": [], "disabled": False, "emailVerified": False}


def test_it_is_renamed(stage: Served, ada: Person) -> None:
    before = account(stage.send("GET", "/account", **ada.bearer))
    changed = account(stage.send("PATCH", "/account", {"lastName": " King ", "roles": ["admin"]}, **ada.bearer))
    assert changed == before | {"lastName": "King"}
    assert account(stage.send("GET", "/account", **ada.bearer)) == changed
    context = stage.send("GET", "/private", **ada.bearer).json()["authContext"]
    assert (context["fullName"], context["roles"]) == ("Ada King", "[]")


@pytest.mark.parametrize(
    ("body", "at_fault"),
    [
        ({}, ["firstName", "lastName"]),
        ({"firstName": ""}, ["firstName"]),
        ({"firstName": None, "lastName": 7}, ["firstName", "lastName"]),
        ({"lastName": "x" * 101}, ["lastName"]),
    ],
    ids=str,
)
def test_a_bad_name_is_refused(stage: Served, ada: Person, body: object, at_fault: list[str]) -> None:
    answer = stage.send("PATCH", "/account", body, **ada.bearer)
    assert code(answer) == (400, "invalid_request")
    assert sorted(answer.json()["fields"]) == at_fault


def test_the_export_has_all_and_nothing_that_opens_anything(stage: Served, ada: Person) -> None:
    stage.sign_in(ada.email)
    answer = stage.send("GET", "/account/export", **ada.bearer)
    data = answer.json()["data"]
    listed = stage.send("GET", "/sessions", **ada.bearer).json()["data"]["sessions"]
    assert data["account"] == account(stage.send("GET", "/account", **ada.bearer))
    assert {one["id"] for one in data["sessions"]} == {one["id"] for one in listed}
    assert len(listed) == 2
    assert data["oneTimeTokens"] == []
    text = json.dumps(data)
    assert not [secret for secret in (ada.access, ada.refresh, "$2", "$bcrypt", PASSWORD) if secret in text]


def test_it_is_deleted_by_its_password(stage: Served, ada: Person) -> None:
    other = stage.sign_in(ada.email).json()["data"]
    answer = stage.send("DELETE", "/account", {"password": PASSWORD}, **ada.bearer)
    assert (answer.status, answer.body) == (204, b"")
    assert stage.send("GET", "/private", **ada.bearer).status == 401
    assert stage.send("GET", "/private", Authorization=f"Bearer {other['access_token']}").status == 401
    assert stage.post("/refresh-token", {"refreshToken": other["refresh_token"]}).status == 403
    assert code(stage.sign_in(ada.email)) == (401, "wrong_credentials")
    assert stage.post("/signup", applicant(ada.email)).status == 201


def test_the_cookie_is_cleared(stage: Served, ada: Person) -> None:
    if stage.kind != "session":
        assert ada.cookie == ""
        return
    answer = stage.send("DELETE", "/account", {"password": PASSWORD}, Cookie=ada.cookie, Sec_Fetch_Site="same-origin")
    assert answer.status == 204
    assert stage.cookie(answer) == f"{stage.cookie_name}="


def test_no_page_of_others_deletes_it(stage: Served, ada: Person) -> None:
    body = {"password": PASSWORD}
    answer = stage.send("DELETE", "/account", body, Cookie=ada.cookie or "x=y", Origin="https://evil.example")
    assert answer.status in {401, 403}
    assert stage.send("GET", "/account", **ada.bearer).status == 200


def test_a_wrong_password_deletes_nothing_and_few_guesses_are_free(stage: Served, ada: Person) -> None:
    wrong = [stage.send("DELETE", "/account", {"password": f"guess {n}"}, **ada.bearer) for n in range(10)]
    assert {code(answer) for answer in wrong} == {(403, "wrong_credentials")}
    right = stage.send("DELETE", "/account", {"password": PASSWORD}, **ada.bearer)
    assert code(right) == (429, "too_many_requests")
    assert int(right.header("Retry-After") or 0) > 0
    assert account(stage.send("GET", "/account", **ada.bearer))["email"] == ada.email


@pytest.mark.parametrize("body", [{}, {"password": ""}, {"password": 7}, {"password": {"$ne": None}}], ids=str)
def test_without_a_password_nothing_is_deleted(stage: Served, ada: Person, body: object) -> None:
    assert code(stage.send("DELETE", "/account", body, **ada.bearer)) == (400, "invalid_request")
    assert stage.send("GET", "/account", **ada.bearer).status == 200


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/account"),
        ("PATCH", "/account"),
        ("DELETE", "/account"),
        ("GET", "/account/export"),
        ("GET", "/account/events"),
    ],
)
def test_nobody_has_an_account(stage: Served, method: str, path: str) -> None:
    assert code(stage.send(method, path, {"password": PASSWORD})) == (401, "unauthorized")


def test_what_somebody_does_with_the_account_is_listed(stage: Served, ada: Person) -> None:
    stage.sign_in(ada.email)
    [other] = [one for one in mine(stage, ada) if not one["current"]]
    assert stage.send("DELETE", f"/sessions/{other['id']}", **ada.bearer).status == 204
    assert stage.send("DELETE", "/sessions", **ada.bearer).status == 204
    change = {"currentPassword": PASSWORD, "newPassword": "another correct horse"}
    assert stage.send("POST", "/password", change, **ada.bearer).status == 204
    events = stage.send("GET", "/account/events", **ada.bearer).json()["data"]["events"]
    kinds = ["password_changed", "sessions_ended", "session_ended", "signed_in", "signed_up"]
    assert [one["kind"] for one in events] == kinds
    assert events[2]["sessionId"] == other["id"]


def mine(stage: Served, person: Person) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = stage.send("GET", "/sessions", **person.bearer).json()["data"]["sessions"]
    return found


def test_what_happened_is_listed_and_exported_and_the_newest_comes_first(stage: Served, ada: Person) -> None:
    stage.sign_in(ada.email, "not the password")
    stage.sign_in(ada.email)
    data = stage.send("GET", "/account/events", **ada.bearer).json()["data"]
    assert [one["kind"] for one in data["events"]] == ["signed_in", "sign_in_failed", "signed_up"]
    assert {(one["by"], one["ip"]) for one in data["events"]} == {("person", "127.0.0.1")}
    user_id = account(stage.send("GET", "/account", **ada.bearer))["id"]
    assert {one["userId"] for one in data["events"]} == {user_id}
    handles = {one["id"] for one in stage.send("GET", "/sessions", **ada.bearer).json()["data"]["sessions"]}
    assert {one["sessionId"] for one in data["events"] if "sessionId" in one} == handles
    assert not [secret for secret in (ada.access, ada.email, PASSWORD) if secret in json.dumps(data)]
    exported = stage.send("GET", "/account/export", **ada.bearer).json()["data"]
    assert exported["events"] == data["events"]
