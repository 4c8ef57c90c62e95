"""Keys rotate, and algorithms change, while everybody refreshes and calls: nobody is refused at any moment.

A release replaces functions one by one, so at each step some have the former settings and some the next; a client
meets any of them, at each call another.
"""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from threading import Event, Lock
from typing import TYPE_CHECKING, Any

import pytest

from tests.support import issuer
from tests.support.clock import FakeClock
from tests.support.service import Service, service
from tests.support.stores import memory_store

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from domain.tokens import TokenPair
    from tests.support.stores import Store

CLIENTS, CALLS_A_STEP = 4, 3
FREE = {"LIMIT_REFRESH": "100000/1/1", "LIMIT_SIGN_UP": "1000/1/1"}
ROTATED = {
    algorithm: [issuer.settings(algorithm, signing=number) for number in range(4)] for algorithm in ("RS256", "ES256")
}
MOVED = [
    [
        issuer.settings(*step)
        for step in ((one,), (one, other), (other, one), (other,), (other, one), (one, other), (one,))
    ]
    for one, other in (("HS256", "RS256"), ("HS256", "ES256"))
]


@dataclass
class Functions:
    """Those that are there at the moment."""

    there: Sequence[Service]
    stopped: Event = field(default_factory=Event)
    turns: list[Lock] = field(default_factory=lambda: [Lock() for _ in range(CLIENTS)])
    calls: list[int] = field(default_factory=lambda: [0] * CLIENTS)

    def one(self) -> Service:
        return random.choice(self.there)

    def client(self, number: int) -> TokenPair:
        """Refreshes and calls until it is told to stop; raises what it is answered."""
        held = self.one().sign_up(f"person{number}@example.org")
        while not self.stopped.is_set():
            with self.turns[number]:
                held = self.one().refresh(held.refresh_token)
                for _ in range(3):
                    assert self.one().authenticate(held.access_token)
            self.calls[number] += 1
        return held

    def pass_time(self, clock: FakeClock) -> None:
        """Between the clients' turns: a quarter of an hour in one step."""
        with ExitStack() as still:
            for turn in self.turns:
                still.enter_context(turn)
            clock.advance(minutes=15)

    def everybody_has_called(self) -> bool:
        return min(self.calls) >= CALLS_A_STEP


def made(kind: str, store: Store, clock: FakeClock, told: Mapping[str, str]) -> Service:
    settings: Any = {**told, **FREE}
    return service(kind, store, clock, **settings)


@pytest.mark.parametrize("kind", ["jwt", "checked-jwt"])
@pytest.mark.parametrize(
    "steps", [*ROTATED.values(), *MOVED], ids=["RS256", "ES256", "HS256 to RS256 and back", "HS256 to ES256 and back"]
)
def test_nobody_is_refused_while_keys_rotate(kind: str, steps: Sequence[Mapping[str, str]]) -> None:
    store, clock = memory_store(), FakeClock()
    releases = [made(kind, store, clock, told) for told in steps]
    functions = Functions([releases[0]])
    with ThreadPoolExecutor(CLIENTS) as pool:
        clients = [pool.submit(functions.client, number) for number in range(CLIENTS)]
        for former, latter in zip(releases, [*releases[1:], releases[-1]], strict=True):
            functions.there = [former, latter]
            _wait_for(functions, clients)
            functions.there = [latter]
            _wait_for(functions, clients)
            # What the former signed has expired by the time that its key is retired, as verifiers forget it.
            functions.pass_time(clock)
        functions.stopped.set()
        for held in (client.result() for client in clients):
            assert releases[-1].authenticate(releases[-1].refresh(held.refresh_token).access_token)


@pytest.mark.parametrize("algorithm", ROTATED)
@pytest.mark.parametrize("written", ["ISSUER", "SIGNING_KEY"])
def test_who_starts_between_the_writing_of_two_parameters_signs_what_all_take(algorithm: str, written: str) -> None:
    store, clock = memory_store(), FakeClock()
    former, latter = ROTATED[algorithm][1:3]
    between = made("jwt", store, clock, {**former, written: latter[written]})
    token = between.sign_up("ada@example.org").access_token
    for told in (former, {**former, written: latter[written]}, latter):
        assert made("jwt", store, clock, told).authenticate(token)


def _wait_for(functions: Functions, clients: Sequence[Any]) -> None:
    functions.calls = [0] * CLIENTS
    while not functions.everybody_has_called():
        assert not [client.exception() for client in clients if client.done()]
