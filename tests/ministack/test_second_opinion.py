"""The deployed stage on MiniStack and the local stage answer alike, but for what README.md explains."""

from __future__ import annotations

import platform
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.client import stage
from tests.engines.servers import ferretdb
from tests.ministack.cases import cases
from tests.ministack.door import Door
from tests.ministack.server import ministack, readable
from tests.stack.project import Scenario, configured

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.ministack.door import Answer

pytestmark = [pytest.mark.engines, pytest.mark.timeout(600)]

TABLE = Path(__file__).with_name("README.md")
# Zips for this machine: MiniStack runs them with its own Python.
MACHINE = {
    "gatehouse:architecture": "arm64" if platform.machine() in {"aarch64", "arm64"} else "x86_64",
    "gatehouse:pythonVersion": f"{sys.version_info.major}.{sys.version_info.minor}",
}
# One limit for all routes: MiniStack gives a stage's settings for a method under another name than they are set by.
LIMITS = {
    **dict.fromkeys(("gatehouse:throttleRate", "gatehouse:hashingThrottleRate"), "500"),
    **dict.fromkeys(("gatehouse:throttleBurst", "gatehouse:hashingThrottleBurst"), "1000"),
}
CORS = {
    "jwt": ("Access-Control-Allow-Origin", "Vary"),
    "session": ("Access-Control-Allow-Origin", "Access-Control-Allow-Credentials"),
}
"""The headers in which a function's answer and a refusal of API Gateway's differ, for a client that is no page."""
SESSIONS_ALONE = {"private by cookie"}

Difference = tuple[str, str]


@pytest.mark.parametrize("backend", ["dynamodb-jwt", "dynamodb-session", "mongodb-session"])
def test_what_is_deployed_answers_as_the_local_stage_does(backend: str, tmp_path: Path) -> None:
    with ministack(tmp_path) as endpoint, stage(backend, MONGODB_URI="") as local, scenario(backend) as wanted:
        deployed = configured(wanted, tmp_path, endpoint)
        deployed.up()
        deployed.up("--expect-no-changes")
        api = deployed.outputs()["restApiId"]
        with readable(endpoint):
            theirs = dict(cases(Door(f"{endpoint}/_aws/execute-api/{api}/dev")))
        ours = dict(cases(Door(local.stage.url)))
        deployed.destroy()
    assert ours.keys() == theirs.keys()
    assert differences(ours, theirs) == explained(backend)


@contextmanager
def scenario(backend: str) -> Iterator[Scenario]:
    """A MongoDB, where the backend needs one, is MiniStack's alone: the local stage starts its own."""
    settings = {**MACHINE, **LIMITS, "gatehouse:backend": backend}
    if not backend.startswith("mongodb"):
        yield Scenario("dev", settings)
        return
    with ferretdb() as server:
        yield Scenario("dev", settings, {"gatehouse:mongodbUri": f"{server.address}app"})


def differences(ours: Mapping[str, Answer], theirs: Mapping[str, Answer]) -> set[Difference]:
    """Case, and what of its answer differs."""
    found = set()
    for case, answer in ours.items():
        here, there = answer.seen(), theirs[case].seen()
        found |= {(case, part) for part in here.keys() | there.keys() if here.get(part) != there.get(part)}
    return found


def explained(backend: str) -> set[Difference]:
    """What the table says of a backend: only a session is a cookie."""
    rows = [line.strip("|").split("|")[:2] for line in TABLE.read_text().splitlines() if line.count("|") == 6]
    cors = " · ".join(CORS[backend.rpartition("-")[2]])
    every = {
        (case, part)
        for cases_, parts in rows[2:]
        for case in listed(cases_)
        for part in listed(parts.replace("CORS headers", cors))
    }
    return {one for one in every if backend.endswith("session") or one[0] not in SESSIONS_ALONE}


def listed(cell: str) -> list[str]:
    return [name.strip() for name in cell.split("·")]
