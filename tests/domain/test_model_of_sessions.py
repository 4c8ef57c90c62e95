"""Any order of sign-ups, sign-ins, refreshes, replays, sign-outs and waiting keeps the rules of sessions.

The machine holds a plain model of what each token must be good for, and compares the service with it at every step.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, rule, run_state_machine_as_test

from domain.errors import InvalidRefreshToken, Unauthenticated
from domain.refresh import GRACE
from domain.tokens import TokenPair
from tests.support.clock import FakeClock
from tests.support.service import ACCESS_LIFETIME, Service, service
from tests.support.stores import LIFETIME, memory_store


@dataclass
class ModelSession:
    """What must be true of a session: its tokens by generation, and when the newest began."""

    pairs: list[TokenPair]
    renewed_at: datetime
    over: bool = False
    began: list[datetime] = field(default_factory=list)

    def is_live(self, now: datetime) -> bool:
        return not self.over and now < self.renewed_at + LIFETIME


class Sessions(RuleBasedStateMachine):
    """JWTs whose session is looked at at each use."""

    opened = Bundle("opened")

    @initialize()
    def start(self) -> None:
        self.clock = FakeClock()
        self.gate: Service = service("checked-jwt", memory_store(), self.clock)
        self.people = 0

    @rule(target=opened)
    def sign_up(self) -> ModelSession:
        self.people += 1
        return self._opened(self.gate.sign_up(f"person{self.people}@example.org"))

    @rule(target=opened, number=st.integers(1, 3))
    def sign_in(self, number: int) -> ModelSession:
        email = f"person{number}@example.org"
        if number > self.people:
            return self._opened(self._signed_up_until(number))
        return self._opened(self.gate.sign_in(email))

    def _signed_up_until(self, number: int) -> TokenPair:
        while True:
            self.people += 1
            pair = self.gate.sign_up(f"person{self.people}@example.org")
            if self.people == number:
                return pair

    def _opened(self, pair: TokenPair) -> ModelSession:
        return ModelSession([pair], self.clock.now(), began=[self.clock.now()])

    @rule(
        wait=st.one_of(
            st.timedeltas(timedelta(0), GRACE * 2),
            st.sampled_from([GRACE, ACCESS_LIFETIME, LIFETIME, LIFETIME / 2]),
        )
    )
    def wait(self, wait: timedelta) -> None:
        self.clock.time += wait - timedelta(microseconds=wait.microseconds % 1000)

    @rule(session=opened)
    def refresh_with_the_newest(self, session: ModelSession) -> None:
        now = self.clock.now()
        if not session.is_live(now):
            with pytest.raises(InvalidRefreshToken):
                self.gate.refresh(session.pairs[-1].refresh_token)
            return
        session.pairs.append(self.gate.refresh(session.pairs[-1].refresh_token))
        session.began.append(now)
        session.renewed_at = now

    @rule(session=opened, back=st.integers(1, 3))
    def replay_an_older_one(self, session: ModelSession, back: int) -> None:
        if back >= len(session.pairs):
            return
        old, now = session.pairs[-1 - back], self.clock.now()
        graced = back == 1 and now - session.began[-1] <= GRACE
        if session.is_live(now) and graced:
            assert self.gate.refresh(old.refresh_token) == session.pairs[-1]
            return
        expired = now >= session.began[-1 - back].replace(microsecond=0) + LIFETIME
        with pytest.raises(InvalidRefreshToken):
            self.gate.refresh(old.refresh_token)
        # An expired token is no sign of theft: it is refused before anybody looks at the session.
        session.over = session.over or not expired

    @rule(session=opened, back=st.integers(0, 3))
    def use(self, session: ModelSession, back: int) -> None:
        if back >= len(session.pairs):
            return
        now = self.clock.now()
        in_time = now < session.began[-1 - back].replace(microsecond=0) + ACCESS_LIFETIME
        token = session.pairs[-1 - back].access_token
        if in_time and session.is_live(now):
            assert self.gate.authenticate(token)
        else:
            with pytest.raises(Unauthenticated):
                self.gate.authenticate(token)

    @rule(session=consumes(opened))
    def sign_out(self, session: ModelSession) -> None:
        token = session.pairs[-1].access_token
        if self._in_time(session) and session.is_live(self.clock.now()):
            self.gate.sign_out(token)
        else:
            with pytest.raises(Unauthenticated):
                self.gate.sign_out(token)
        session.over = session.over or self._in_time(session)

    def _in_time(self, session: ModelSession) -> bool:
        return self.clock.now() < session.began[-1].replace(microsecond=0) + ACCESS_LIFETIME


def test_any_order_of_events_keeps_the_rules() -> None:
    run_state_machine_as_test(Sessions, settings=settings(max_examples=60, stateful_step_count=40))
