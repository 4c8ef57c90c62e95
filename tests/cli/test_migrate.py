"""`gatehouse migrate` from a MongoDB-wire server into the table of a local stage."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pymongo
import pytest

from tests.cli.hashes import HASH, PASSWORD
from tests.e2e.client import JSON
from tests.engines.servers import ferretdb
from tests.support.checkout import ROOT
from tests.support.stage import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from understudy.testing import Running

pytestmark = [pytest.mark.xdist_group("cli-migrate"), pytest.mark.engines]


@pytest.fixture(scope="module")
def stage() -> Iterator[Running]:
    with serving(env={"BACKEND": "dynamodb-jwt"}) as running:
        yield running


@pytest.fixture(scope="module")
def app() -> Iterator[str]:
    """The address of a database with three users, one of whom has no address."""
    with ferretdb() as server:
        people = [{"mail": f"person{number}@example.org", "hash": HASH} for number in range(2)]
        client: pymongo.MongoClient[dict[str, Any]] = pymongo.MongoClient(server.address)
        with client:
            client["app"]["users"].insert_many([*people, {"hash": HASH}])
        yield f"{server.address}app"


def migrate(stage: Running, app: str, *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    local = stage.url.removesuffix("/dev")
    command = [sys.executable, "-m", "cli", "migrate", *arguments, "--json", "--local", local]
    own = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    own |= {"MONGODB_URI": app, "MONGODB_USER_FIELDS": "email=mail,passwordHash=hash"}
    said = subprocess.run(
        command, cwd=ROOT, env=own, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL, check=False
    )
    assert said.stderr == ""
    return said.returncode, [json.loads(line) for line in said.stdout.splitlines()]


def test_users_are_planned_copied_verified_and_sign_in_with_their_old_password(stage: Running, app: str) -> None:
    status, said = migrate(stage, app, "plan")
    assert (status, said[0]["records"], said[0]["write_units"]) == (0, 2, 10)
    assert said[0]["unfit"]["it has no address"]["count"] == 1
    assert said[0]["dollars"] == pytest.approx(10 * 0.625e-6, abs=1e-4)

    status, said = migrate(stage, app, "verify")
    told = [each["counts"] for each in said if each["event"] == "compared" and each["kind"] == "users"]
    assert (status, told) == (1, [{"doesn't fit": 1, "not there": 2}])

    status, again = migrate(stage, app, "copy", "--dry-run")
    assert (status, again) == (1, said)

    assert migrate(stage, app, "status")[1][-1] == {"event": "end", "nothingLeft": False}
    status, said = migrate(stage, app, "copy")
    told = [each["counts"] for each in said if each["event"].startswith("pass") and each["kind"] == "users"]
    assert (status, told) == (0, [{"doesn't fit": 1, "not there": 2}, {"doesn't fit": 1, "the same": 2}])

    status, said = migrate(stage, app, "status")
    assert (status, said[-1]) == (0, {"event": "end", "nothingLeft": True})

    body = {"email": "Person1@example.org", "password": PASSWORD}
    assert stage.request("POST", "/signin", body=body, headers=JSON).status == 200


def test_a_database_that_isnt_there_is_said(stage: Running) -> None:
    command = [sys.executable, "-m", "cli", "migrate", "plan", "--local", stage.url.removesuffix("/dev")]
    own = {**os.environ, "MONGODB_URI": "mongodb://127.0.0.1:9/app"}
    said = subprocess.run(command, cwd=ROOT, env=own, capture_output=True, text=True, timeout=60, check=False)
    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr.startswith("MongoDB at 127.0.0.1:9 did not answer")
