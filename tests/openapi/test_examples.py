"""Each example of openapi.yaml, at a running stage: what one sends is sent, and the answer has the example's form.

Tokens and ids are the stage's own, since those of the examples open nothing.
"""

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.request import urlopen

import pytest
import yaml
from understudy.testing import Answer, Running

from handlers.refusals import FAULT, REFUSALS
from infra.operations import METHODS
from tests.support.checkout import ROOT
from tests.support.stage import serving

API: dict[str, Any] = yaml.safe_load((ROOT / "openapi.yaml").read_text())
OPERATIONS = {
    (method.upper(), path): operation
    for path, item in API["paths"].items()
    for method, operation in item.items()
    if method in METHODS
}
JSON, BROWSER = {"Content-Type": "application/json"}, {"User-Agent": "Mozilla/5.0"}
ADA, NEW = "ada@example.com", "battery horse staple"
"""Whose examples they are, and the password that they change to."""


def followed(node: dict[str, Any]) -> dict[str, Any]:
    """What a reference leads to."""
    if "$ref" not in node:
        return node
    found: Any = API
    for name in node["$ref"].removeprefix("#/").split("/"):
        found = found[name]
    return dict(found)


def examples(content: dict[str, Any]) -> list[Any]:
    """Those of a body in JSON."""
    media = content.get("content", {}).get("application/json", {})
    several = [one["value"] for one in media.get("examples", {}).values()]
    return [*several, *([media["example"]] if "example" in media else [])]


def fits(value: object, example: object) -> bool:
    """Whether it has the example's names and types; of a list, whether one in it has those of the example's first."""
    match value, example:
        case dict(), dict():
            return value.keys() == example.keys() and all(fits(value[name], part) for name, part in example.items())
        case list(), [dict() as first, *_]:
            return any(fits(one, first) for one in value)
        case _:
            return type(value) is type(example)


@dataclass
class Told:
    """Sends the examples, and keeps which were sent and which successes came of it."""

    stage: Running
    sent: set[tuple[str, str]] = field(default_factory=set)
    seen: set[tuple[str, str]] = field(default_factory=set)

    def send(self, method: str, path: str, bearer: str = "", named: str = "", **live: object) -> Answer:
        """The operation's own body, with what has to be live in it; `named` is put for a parameter of the path."""
        operation = OPERATIONS[method, path]
        [body] = examples(operation.get("requestBody", {})) or [None]
        self.sent |= {(method, path)} if body else set()
        headers = BROWSER | ({"Authorization": f"Bearer {bearer}"} if bearer else {})
        typed = JSON if body else {}
        address = re.sub(r"{\w+}", named, path)
        answer = self.stage.request(method, address, body=body and body | live, headers=headers | typed)
        self._compare(method, path, answer)
        return answer

    def _compare(self, method: str, path: str, answer: Answer) -> None:
        assert 200 <= answer.status < 300, (method, path, answer.status, answer.body)
        response = followed(OPERATIONS[method, path]["responses"][str(answer.status)])
        self.seen.add((method, path))
        shown = examples(response)
        assert not shown or any(fits(answer.json(), one) for one in shown), (method, path, answer.json())

    def data(self, method: str, path: str, bearer: str = "", **more: str) -> Any:
        return self.send(method, path, bearer, **more).json()["data"]

    def mailed(self, subject: str, count: int = 1, to: str = ADA) -> str:
        """The token of the newest mail with that subject, once there are so many."""
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            with urlopen(self.stage.url.rpartition("/")[0] + "/_stage/mail") as answer:
                found = [mail for mail in json.load(answer) if mail["to"] == to and mail["subject"] == subject]
            if len(found) == count:
                return str(re.findall(r"token=([\w.-]+)", found[-1]["text"])[0])
            time.sleep(0.1)
        raise AssertionError(subject)


@pytest.fixture(scope="module")
def told() -> Iterator[Told]:
    settings = ("adminRole=admin", "tokenAlgorithm=ES256")
    with serving(*(part for one in settings for part in ("--config", one)), env={"BACKEND": "dynamodb-jwt"}) as stage:
        yield Told(stage)


def test_each_is_sent_and_answered(told: Told) -> None:
    told.send("GET", "/health")
    access = _a_session(told)
    _an_account(told, access)
    _a_password(told)
    access = told.data("POST", "/signin", password=NEW)["access_token"]
    _another_account(told)
    told.send("POST", "/email", access, password=NEW)
    told.mailed("Confirm your email address", to="ada@example.org")
    told.send("GET", "/account/export", access)
    told.send("DELETE", "/account", access, password=NEW)
    assert told.sent == {name for name, operation in OPERATIONS.items() if "requestBody" in operation}
    assert told.seen == set(OPERATIONS)


def _a_session(told: Told) -> str:
    """Gives the access token of somebody who has signed up."""
    told.send("POST", "/signup")
    told.send("POST", "/signin")
    refresh = told.data("POST", "/signin")["refresh_token"]
    access = str(told.data("POST", "/refresh-token", refreshToken=refresh)["access_token"])
    told.send("GET", "/private", access)
    told.send("POST", "/token", access)
    others = [one["id"] for one in told.data("GET", "/sessions", access)["sessions"] if not one["current"]]
    told.send("DELETE", "/sessions/{id}", access, named=others[0])
    told.send("DELETE", "/sessions", access)
    told.send("POST", "/signout", told.data("POST", "/signin")["access_token"])
    return access


def _an_account(told: Told, access: str) -> None:
    told.send("GET", "/account", access)
    told.send("PATCH", "/account", access)
    told.send("GET", "/account/events", access)
    told.send("POST", "/email/verification", access)


def _a_password(told: Told) -> None:
    told.send("POST", "/email/verify", token=told.mailed("Confirm your email address", 2))
    told.send("POST", "/password", told.data("POST", "/signin")["access_token"])
    told.send("POST", "/password/forgot")
    told.send("POST", "/password/reset", token=told.mailed("Choose a new password"))


def _another_account(told: Told) -> None:
    bare = told.stage.url.removesuffix("/dev")
    command = ["users", "set", ADA, "--roles", "admin", "--local", bare]
    subprocess.run([sys.executable, "-m", "cli", *command], cwd=ROOT, check=True, capture_output=True)
    admin = told.data("POST", "/signin", password=NEW)["access_token"]
    told.send("GET", "/admin/users", admin)
    invited = told.data("POST", "/admin/users", admin)["user"]["id"]
    for method in ("GET", "PATCH"):
        told.send(method, "/admin/users/{id}", admin, named=invited)
    told.send("DELETE", "/admin/users/{id}/sessions", admin, named=invited)
    told.send("DELETE", "/admin/users/{id}", admin, named=invited)


def refusals() -> Iterator[tuple[str, Any]]:
    """Status and example of each that an operation can be answered with."""
    for operation in OPERATIONS.values():
        for status, response in operation["responses"].items():
            for example in examples(followed(response)):
                if example.get("success") is False:
                    yield status, example


def test_each_refusal_is_one_of_ours() -> None:
    ours = {(one.code, one.message) for one in (*REFUSALS.values(), FAULT)}
    statuses = {(one.code, str(one.status)) for one in (*REFUSALS.values(), FAULT)} | {("unavailable", "504")}
    for status, example in refusals():
        error = example["error"]
        assert (error["code"], error["message"]) in ours or "fields" in example
        assert (error["code"], status) in statuses


def test_a_field_at_fault_is_told_as_in_the_example(told: Told) -> None:
    [example] = examples(API["components"]["responses"]["InvalidRequest"])
    [body] = examples(OPERATIONS["POST", "/signup"]["requestBody"])
    short = body | {"password": "too short"}
    answer = told.stage.request("POST", "/signup", body=short, headers=JSON)
    assert answer.json() | {"requestId": ""} == example | {"requestId": ""}
