"""Beside an app whose passwords are passport-local-mongoose's: either side takes what the other one wrote."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest

from adapters.mongodb import connect
from tests.legacy.apps import ExpressApp, express
from tests.legacy.test_doctor import doctor, settings
from tests.support.doors import Answer, Doors

if TYPE_CHECKING:
    from contextlib import ExitStack

    import pymongo

pytestmark = pytest.mark.engines

OLD, NEW, NEWER = "correct horse battery", "a new password of ada", "one more, of the app's"
ADDRESS = {"username": "ada@example.org", "fullName": "Ada Lovelace"}
BOTH = {"username": "ada", "email": "ada@example.org", "fullName": "Ada Lovelace"}
EMAIL = {"email": "ada@example.org", "fullName": "Ada Lovelace"}
OTHERS = {
    "usernameField": "email",
    "hashField": "secret.hash",
    "saltField": "secret.salt",
    "iterations": 1000,
    "keylen": 64,
    "saltlen": 16,
    "encoding": "base64",
    "digestAlgorithm": "sha1",
}
GRACE = {
    "email": "grace@example.org",
    "password": "nanoseconds of wire",
    "firstName": "Grace",
    "lastName": "Hopper",
}
UNSEEN = {"MONGODB_PASSWORDS_OPTIONS": "iterations=1000,digestAlgorithm=sha1"}
"""What no database shows."""


@dataclass(frozen=True, slots=True)
class Beside:
    app: ExpressApp
    ours: Doors
    name: str
    """What the app knows her by."""
    signs_up: bool = False
    """Whether others may, here."""

    def at_the_app(self, password: str) -> str | None:
        """The cookie of who signs in there."""
        body = {"email": self.name, "username": self.name, "password": password}
        reply = self.app.request("POST", "/login", "", body)
        assert reply.status in {200, 401}, reply
        return reply.cookie if reply.status == 200 else None

    def here(self, password: str) -> Answer:
        return self.ours.call("signin", {"email": "ada@example.org", "password": password})


Start = Callable[[Mapping[str, Any], Mapping[str, str], Mapping[str, str]], Beside]


@pytest.fixture
def start(
    mongo: pymongo.MongoClient[dict[str, Any]], address: str, stack: ExitStack, monkeypatch: pytest.MonkeyPatch
) -> Start:
    """The app with these options of the plugin, where she has signed up, and the stage as the doctor then has it."""

    def started(plugin: Mapping[str, Any], ada: Mapping[str, str], unseen: Mapping[str, str]) -> Beside:
        name = f"app{uuid.uuid4().hex[:12]}"
        config = {"session": {"secret": "legacy-secret"}, "plugin": plugin}
        app = stack.enter_context(express("plm", address, name, config))
        assert app.request("POST", "/register", "", {**ada, "password": OLD}).status == 201
        alone = Beside(app, Doors(monkeypatch, {}, mongo[name]), ada.get("username", "ada@example.org"))
        said = doctor(address, name, SESSION_SECRET="legacy-secret", SESSION_COOKIE=alone.at_the_app(OLD) or "")
        assert said.returncode == 0, said.stdout
        ours = connect(address, name)
        stack.callback(ours.client.close)
        told = {**together(settings(said.stdout), unseen), "SESSION_SECRET": "legacy-secret"}
        closed = told.pop("SIGN_UP", "open") == "closed"  # then there is no such function
        return replace(alone, ours=Doors(monkeypatch, told, ours), signs_up=not closed)

    return started


def together(found: dict[str, str], unseen: Mapping[str, str]) -> dict[str, str]:
    """With what somebody adds to the lists."""
    return found | {name: ",".join(filter(None, (found.get(name), more))) for name, more in unseen.items()}


@pytest.mark.parametrize(
    ("plugin", "ada", "unseen", "signs_up"),
    [
        ({}, ADDRESS, {}, True),
        ({}, BOTH, {}, False),
        (OTHERS, EMAIL, UNSEEN, True),
    ],
    ids=["names are addresses", "names and addresses", "other options"],
)
def test_passwords_go_both_ways(
    start: Start, plugin: Mapping[str, Any], ada: Mapping[str, str], unseen: Mapping[str, str], *, signs_up: bool
) -> None:
    both = start(plugin, ada, unseen)
    signed_in = both.here(OLD)
    assert signed_in["statusCode"] == 200
    assert both.app.me(signed_in["cookie"]).body == {"id": both.name, "fullName": "Ada Lovelace"}
    theirs = both.at_the_app(OLD)
    assert theirs
    assert both.ours.user(theirs) == both.name

    allowed = both.ours.authorize(theirs)
    assert allowed
    body = {"currentPassword": OLD, "newPassword": NEW}
    assert both.ours.call("password", body, theirs, {**allowed["context"]}, resource="/password")["statusCode"] == 204
    assert both.at_the_app(OLD) is None
    assert both.here(OLD)["statusCode"] == 401
    theirs = both.at_the_app(NEW)
    assert theirs

    assert both.app.request("POST", "/password", theirs, {"old": NEW, "new": NEWER}).status == 204
    assert both.here(NEW)["statusCode"] == 401
    assert both.here(NEWER)["statusCode"] == 200
    assert both.signs_up == signs_up


def test_who_signs_up_here_signs_in_at_the_app(start: Start) -> None:
    both = start({}, ADDRESS, {})
    signed_up = both.ours.call("signup", GRACE)
    assert signed_up["statusCode"] == 201
    assert replace(both, name="grace@example.org").at_the_app("nanoseconds of wire")
    assert both.app.user(signed_up["cookie"]) == "grace@example.org"
