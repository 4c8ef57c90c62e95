"""Any order of what people do, with a function that is gone behind any write, on every store and kind of token.

What was cut off has happened or hasn't, and doing it again completes it: nobody is left half signed up, locked out of
their account, or signed in where they were not to be. A model says which sessions are over.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from domain.credentials import Cutoff
from domain.errors import EmailInUse, InvalidRefreshToken, Unauthenticated, WrongCredentials
from tests.support.clock import FakeClock
from tests.support.crashing import Crash, Fuse, fused_store
from tests.support.service import Service, service

if TYPE_CHECKING:
    from collections.abc import Callable

    from domain.tokens import TokenPair
    from tests.support.stores import Servers, Store

FREE = "100000/1/1"
EMULATED = ("memory", "mongomock", "moto")
REAL = ("ferretdb", "dynamodb-local")
writes = st.none() | st.integers(1, 4)
"""After how many of them the function is gone."""
T = TypeVar("T")


@dataclass
class Held:
    """A session's tokens, as a client holds them."""

    pair: TokenPair
    over: bool = False


@dataclass
class Person:
    email: str
    id: str
    sessions: list[Held] = field(default_factory=list)

    def out(self) -> None:
        for session in self.sessions:
            session.over = True


class Lives(RuleBasedStateMachine):
    kind: str
    store: Store
    fuse: Fuse
    names = count()
    people = Bundle("people")

    @initialize()
    def start(self) -> None:
        self.clock = FakeClock()
        self.gate: Service = service(
            self.kind,
            self.store,
            self.clock,
            LIMIT_SIGN_IN_ACCOUNT=FREE,
            LIMIT_SIGN_IN_ADDRESS=FREE,
            LIMIT_SIGN_UP=FREE,
            LIMIT_REFRESH=FREE,
        )
        self.everybody: list[Person] = []

    def _cut_off(self, after: int | None, act: Callable[[], T]) -> T | None:
        """What it gave; None where it was cut off. Time goes on behind it."""
        self.fuse.light(after)
        try:
            return act()
        except Crash:
            return None
        finally:
            self.fuse.light(None)
            self.clock.advance(seconds=1)

    def _enter(self, email: str) -> TokenPair:
        """By the account, if it is there; else by a new one."""
        try:
            return self.gate.sign_in(email)
        except WrongCredentials:
            time.sleep(0.005)  # what claims an address is left behind for no longer
            return self.gate.sign_up(email)

    @rule(target=people, after=writes)
    def sign_up(self, after: int | None) -> Person:
        email = f"person{next(self.names)}@example.org"
        pair = self._cut_off(after, lambda: self.gate.sign_up(email)) or self._enter(email)
        with pytest.raises(EmailInUse):
            self.gate.sign_up(email)
        person = Person(email, self.gate.authenticate(pair.access_token).user.id, [Held(pair)])
        self.everybody.append(person)
        return person

    @rule(person=people, after=writes)
    def sign_in(self, person: Person, after: int | None) -> None:
        pair = self._cut_off(after, lambda: self.gate.sign_in(person.email)) or self.gate.sign_in(person.email)
        person.sessions.append(Held(pair))

    @rule(person=people, which=st.integers(0, 5), after=writes)
    def refresh(self, person: Person, which: int, after: int | None) -> None:
        session = person.sessions[which % len(person.sessions)]
        token = session.pair.refresh_token
        if session.over:
            with pytest.raises(InvalidRefreshToken):
                self.gate.refresh(token)
            return
        session.pair = self._cut_off(after, lambda: self.gate.refresh(token)) or self.gate.refresh(token)

    @rule(person=people, which=st.integers(0, 5), after=writes)
    def sign_out(self, person: Person, which: int, after: int | None) -> None:
        session = person.sessions[which % len(person.sessions)]
        for again in (after, None):
            try:
                self._cut_off(again, lambda: self.gate.sign_out(session.pair.access_token))
            except Unauthenticated:
                break
        session.over = True

    @rule(person=people, after=writes)
    def end_all(self, person: Person, after: int | None) -> None:
        for again in (after, None):
            self._cut_off(again, lambda: self.gate.users.cut_off(person.id, Cutoff(self.clock.now())))
        person.out()

    @rule(person=people, after=writes)
    def leave_and_come_back(self, person: Person, after: int | None) -> None:
        for again in (after, None):
            self._cut_off(again, lambda: self.gate.users.delete(person.id))
        person.out()
        with pytest.raises(WrongCredentials):
            self.gate.sign_in(person.email)
        pair = self.gate.sign_up(person.email)
        person.id = self.gate.authenticate(pair.access_token).user.id
        person.sessions.append(Held(pair))

    @invariant()
    def what_is_over_stays_over_and_nothing_else_is(self) -> None:
        for session in (session for person in self.everybody for session in person.sessions):
            opens = self._opens(session.pair)
            # Where nobody looks at the session an access token opens until it expires; `refresh` is refused at once.
            assert opens == (not session.over) or (opens and self.kind == "jwt")

    def _opens(self, pair: TokenPair) -> bool:
        try:
            return bool(self.gate.authenticate(pair.access_token))
        except Unauthenticated:
            return False


@pytest.mark.parametrize("kind", ["jwt", "checked-jwt", "session"])
@pytest.mark.parametrize("name", [*EMULATED, *(pytest.param(each, marks=pytest.mark.engines) for each in REAL)])
def test_what_is_cut_off_is_done_or_not_and_done_again(
    servers: Servers, name: str, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.mongodb.addresses.CLAIM_LIFE", timedelta(0))
    fuse = Fuse()
    machine = type(name, (Lives,), {"kind": kind, "store": fused_store(servers, name, fuse), "fuse": fuse})
    examples = 30 if name == "memory" else 6
    chosen = settings(max_examples=examples, stateful_step_count=15, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(machine, settings=chosen)
    assert fuse.blown > examples


def test_a_fuse_blows_behind_the_write_and_lets_nothing_through(servers: Servers) -> None:
    fuse = Fuse()
    gate = service("checked-jwt", fused_store(servers, "memory", fuse), FakeClock())
    fuse.light(2)  # the attempt, and who signs up
    with pytest.raises(Crash):
        gate.sign_up()
    with pytest.raises(Crash):
        gate.sign_in()
    fuse.light(None)
    assert gate.sign_in()
