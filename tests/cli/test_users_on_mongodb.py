"""`gatehouse users` beside an Express app: its own collection, by its own names of the fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pymongo
import pytest
from bson import ObjectId

from tests.cli.test_users import gatehouse, sign_in, told
from tests.e2e.client import JSON, PERSON
from tests.engines.servers import ferretdb
from tests.support.stage import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from understudy.testing import Running

pytestmark = pytest.mark.engines

FIELDS = "email=mail,passwordHash=auth.hash,firstName=name.first,lastName=name.last,roles=permissions"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with ferretdb() as server:
        yield f"{server.address}app"


@pytest.fixture(scope="module")
def stage(address: str) -> Iterator[Running]:
    settings = ("--config", f"mongodbUserFields={FIELDS}")
    with serving(*settings, env={"BACKEND": "mongodb-session", "MONGODB_URI": address}) as running:
        person = {**PERSON, "email": "grace@example.org"}
        assert running.request("POST", "/signup", body=person, headers=JSON).status == 201
        yield running


def test_a_user_of_the_app_is_administered(stage: Running, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MONGODB_URI", address)
    users = pymongo.MongoClient[dict[str, object]](address).get_default_database()["users"]
    before = users.find_one({"mail": "grace@example.org"})
    assert before is not None
    shown = told(stage, "users", "show", "grace@example.org")
    assert (ObjectId(shown["id"]), shown["firstName"]) == (before["_id"], PERSON["firstName"])

    assert told(stage, "users", "set", "grace@example.org", "--roles", "editor")["roles"] == ["editor"]
    after = users.find_one({"_id": before["_id"]})
    assert after is not None
    assert (after["permissions"], after["auth"]) == (["editor"], before["auth"])
    assert "roles" not in after

    assert gatehouse(stage, "users", "disable", "grace@example.org").returncode == 0
    assert sign_in(stage, "grace@example.org").status == 401
    assert gatehouse(stage, "users", "enable", "grace@example.org").returncode == 0
    assert sign_in(stage, "grace@example.org").status == 200
    assert len(told(stage, "sessions", "list", "grace@example.org")["sessions"]) == 1
    kinds = [one["kind"] for one in told(stage, "events", "grace@example.org")["events"]]
    assert kinds[:3] == ["signed_in", "enabled", "sign_in_failed"]
    assert gatehouse(stage, "users", "delete", "grace@example.org", "--yes").returncode == 0
    assert users.find_one({"_id": before["_id"]}) is None
