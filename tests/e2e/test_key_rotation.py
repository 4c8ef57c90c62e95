"""Keys rotate by `gatehouse keys`, and algorithms change, on a stage of the engine's while people use it over HTTP.

A release replaces functions one by one: until it is through, a client meets those of either, at each call another.
"""

from __future__ import annotations

import random
import time
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from cli.__main__ import app
from tests.e2e.client import Client, bearer
from tests.e2e.deployed import FOR_THIS_MACHINE
from tests.engines.built import built
from tests.provider.moto import moto
from tests.stack.project import Scenario, configured
from tests.support.stage import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from tests.stack.stack import Stack

pytestmark = [pytest.mark.engines, pytest.mark.timeout(900)]

PEOPLE, CALLS_A_STEP = 3, 3
ALGORITHM, ACCEPTED = "gatehouse:tokenAlgorithm", "gatehouse:acceptedAlgorithms"
FREE = {"gatehouse:limitRefresh": "10000/1/1", "gatehouse:bcryptRounds": "10"}


@dataclass
class Usage:
    """What people do until they are told to stop; `there` are the releases that serve them."""

    there: Sequence[Client]
    stopped: Event = field(default_factory=Event)
    calls: list[int] = field(default_factory=lambda: [0] * PEOPLE)

    def person(self, number: int) -> None:
        """Raises what somebody is refused."""
        held = self.there[0].sign_up(email=f"person{number}@example.org")
        while not self.stopped.is_set():
            refreshed = random.choice(self.there).refresh(held["refresh_token"])
            assert refreshed.status == 200, refreshed.body
            held = refreshed.json()["data"]
            for _ in range(2):
                opened = random.choice(self.there).private(Authorization=bearer(held))
                assert opened.status == 200, opened.body
            self.calls[number] += 1

    def goes_on(self, people: Sequence[Future[None]]) -> None:
        """Until everybody has called a few times more."""
        self.calls = [0] * PEOPLE
        while min(self.calls) < CALLS_A_STEP:
            for one in people:
                if one.done():
                    one.result()
            time.sleep(0.05)


@dataclass
class Releases:
    """Those of one stage, one after the other, over the one table that the engine has made."""

    stack: Stack
    folder: Path
    made: ExitStack
    count: int = 0

    def next(self) -> Client:
        self.count += 1
        file = self.folder / f"{self.count}.json"
        file.write_text(self.stack.pulumi.run("stack", "export", "--show-secrets", "--stack", self.stack.name))
        tables = {"AWS_ENDPOINT_URL_DYNAMODB": self.stack.endpoint}
        return Client(self.made.enter_context(serving("--deployed", str(file), env=tables)))


@contextmanager
def used(releases: Releases) -> Iterator[tuple[Usage, list[Future[None]]]]:
    usage = Usage([releases.next()])
    with ThreadPoolExecutor(PEOPLE) as pool:
        people = [pool.submit(usage.person, number) for number in range(PEOPLE)]
        try:
            yield usage, people
        finally:
            usage.stopped.set()
        for one in people:
            one.result()


def kids(prefix: str = "dev") -> list[tuple[str, str]]:
    lines = CliRunner().invoke(app, ["keys", "list", "--stage", prefix]).output.splitlines()[1:]
    return [(line.split()[0], " ".join(line.split()[2:])) for line in lines]


def test_nobody_is_refused_while_keys_rotate_and_algorithms_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with moto() as endpoint, ExitStack() as made:
        settings = {"gatehouse:backend": "dynamodb-jwt", ALGORITHM: "HS256", ACCEPTED: "RS256"}
        stack = configured(Scenario("dev", settings | FOR_THIS_MACHINE | FREE), tmp_path, endpoint)
        stack.up()
        at_home(stack, monkeypatch)
        releases = Releases(stack, tmp_path, made)
        with used(releases) as (usage, people):

            def released() -> None:
                usage.there = [usage.there[-1], releases.next()]
                usage.goes_on(people)
                usage.there = usage.there[1:]
                usage.goes_on(people)

            usage.goes_on(people)
            stack.configure({ALGORITHM: "RS256", ACCEPTED: "HS256"})
            stack.up()
            released()
            rotates(released)
            stack.configure({ALGORITHM: "HS256", ACCEPTED: "RS256"})
            stack.up()
            released()


def rotates(released: Callable[[], None]) -> None:
    """The next key signs, and what the former signed counts on."""
    before = kids()
    done = CliRunner().invoke(app, ["keys", "rotate", "--stage", "dev", "--at-once", "--yes"])
    assert done.exit_code == 0, done.output
    after = kids()
    assert [kid for kid, role in before if role == "next"] == [kid for kid, role in after if role == "signs"]
    assert [kid for kid, role in before if role == "signs"] == [kid for kid, role in after if role == "before it"]
    released()


def at_home(stack: Stack, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the folder of the project, with `pulumi` and the credentials of whoever runs the command."""
    for name, value in stack.pulumi.environment.items():
        monkeypatch.setenv(name, value)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "test")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("PATH", str(built("pulumi/bin")), prepend=":")
    monkeypatch.chdir(stack.pulumi.project)
