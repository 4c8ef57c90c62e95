"""In any order of what an Express app and a stage do at once, either side's last word holds on both.

The machine holds a plain model of who may do what with which token, and compares both sides with it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, multiple, rule, run_state_machine_as_test

from domain.errors import EmailInUse
from tests.legacy.programs import GENERATIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.stateful import MultipleResults

    from tests.moving.both import Both

WRONG = "nobody's password at all"


@dataclass(eq=False)
class Person:
    email: str
    password: str
    in_app: bool
    user_id: str = ""
    disabled: bool = False
    gone: bool = False
    used: list[str] = field(default_factory=list)
    cookies: list[Cookie] = field(default_factory=list)
    tokens: list[Tokens] = field(default_factory=list)

    @property
    def may_sign_in(self) -> bool:
        return not self.disabled and not self.gone


@dataclass(eq=False)
class Cookie:
    value: str
    person: Person
    live: bool = True

    @property
    def opens(self) -> bool:
        return self.live and self.person.may_sign_in


@dataclass(eq=False)
class Tokens:
    access: str
    refresh: str
    person: Person
    cookie: Cookie | None
    live: bool = True

    @property
    def opens(self) -> bool:
        return self.live and self.person.may_sign_in and (self.cookie is None or self.cookie.live)

    def end(self) -> None:
        self.live = False
        if self.cookie:
            self.cookie.live = False


class BothSides(RuleBasedStateMachine):
    """Each rule is what one side does, and what that must mean for the other."""

    fresh: Callable[[], Both]
    people, cookies, tokens = Bundle("people"), Bundle("cookies"), Bundle("tokens")

    def __init__(self) -> None:
        super().__init__()
        self.pair, self.count = self.fresh(), 0
        self.everybody: list[Person] = []
        self.first = [self._signed_up_in_the_app(), self._signed_up_in_the_app()]

    @initialize(target=people)
    def two_people(self) -> MultipleResults[Person]:
        return multiple(*self.first)

    @initialize(target=cookies)
    def signed_in_twice(self) -> MultipleResults[Cookie]:
        return multiple(*(self._signed_in_at_the_app(person) for person in self.first * 2))

    @initialize(target=tokens)
    def signed_in_at_the_stage(self) -> MultipleResults[Tokens]:
        return multiple(*(self._signed_in_at_the_stage(person) for person in self.first))

    def _person(self, *, in_app: bool) -> Person:
        self.count += 1
        person = Person(f"person{self.count}@example.org", f"the first password {self.count}", in_app)
        self.everybody.append(person)
        return person

    def _moment(self) -> None:
        """Of two cutoffs in one millisecond the second is a tick later than now, and so than what comes next."""
        self.pair.clock.advance(milliseconds=1)

    def _new_password(self, person: Person) -> str:
        self._moment()
        self.count += 1
        person.used.append(person.password)
        person.password = f"another password {self.count}"
        return person.password

    # What the app does

    @rule(target=people)
    def app_signs_up(self) -> Person:
        return self._signed_up_in_the_app()

    def _signed_up_in_the_app(self) -> Person:
        person = self._person(in_app=True)
        person.user_id = self.pair.app.sign_up(person.email, person.password)
        return person

    @rule(target=cookies, person=people)
    def app_signs_in(self, person: Person) -> MultipleResults[Cookie]:
        if person.in_app and person.may_sign_in:
            return multiple(self._signed_in_at_the_app(person))
        assert self.pair.app.sign_in(person.email, person.password) is None
        return multiple()

    def _signed_in_at_the_app(self, person: Person) -> Cookie:
        value = self.pair.app.sign_in(person.email, person.password)
        assert value is not None
        person.cookies.append(Cookie(value, person))
        return person.cookies[-1]

    @rule(cookie=cookies)
    def app_signs_out(self, cookie: Cookie) -> None:
        self.pair.app.sign_out(cookie.value)
        cookie.live = False

    @rule(person=people)
    def app_sets_a_password(self, person: Person) -> None:
        if not person.in_app or person.gone:
            return
        self.pair.app.set_password(person.user_id, self._new_password(person))
        for each in person.tokens:  # its own sessions are the app's matter
            each.live = False

    @rule(person=people, disabled=st.booleans())
    def app_disables(self, person: Person, disabled: bool) -> None:  # noqa: FBT001 - drawn
        if person.in_app and not person.gone:
            self.pair.app.disable(person.user_id, disabled)
            person.disabled = disabled

    @rule(token=st.one_of(cookies, tokens))
    def app_disables_for_a_moment(self, token: Cookie | Tokens) -> None:
        person = token.person
        if person.in_app and not person.gone:
            for disabled in (True, False):
                self.app_disables(person, disabled)
                self._compare(token)

    @rule(person=people)
    def app_deletes(self, person: Person) -> None:
        if person.in_app and self.count % 3 == 0:  # not too often, for there to be somebody
            self.pair.app.delete(person.user_id)
            person.gone = True

    # What the stage does

    @rule(target=people)
    def stage_signs_up(self) -> Person:
        person = self._person(in_app=False)
        tokens = self.pair.stage.sign_up(person.email, person.password)
        caller = self.pair.stage.caller(tokens.access_token)
        assert caller is not None
        person.user_id = caller.user.id
        person.tokens.append(Tokens(tokens.access_token, tokens.refresh_token, person, None))
        return person

    @rule(person=people)
    def stage_refuses_a_taken_address(self, person: Person) -> None:
        if not person.gone:
            with pytest.raises(EmailInUse):
                self.pair.stage.sign_up(person.email.upper(), WRONG)

    @rule(target=tokens, person=people)
    def stage_signs_in(self, person: Person) -> MultipleResults[Tokens]:
        for wrong in (WRONG, *person.used[-1:]):
            assert self.pair.stage.sign_in(person.email, wrong) is None
        if person.may_sign_in:
            return multiple(self._signed_in_at_the_stage(person))
        assert self.pair.stage.sign_in(person.email, person.password) is None
        return multiple()

    def _signed_in_at_the_stage(self, person: Person) -> Tokens:
        pair = self.pair.stage.sign_in(person.email, person.password)
        assert pair is not None
        person.tokens.append(Tokens(pair.access_token, pair.refresh_token, person, None))
        return person.tokens[-1]

    @rule(target=tokens, cookie=cookies)
    def stage_exchanges(self, cookie: Cookie) -> MultipleResults[Tokens]:
        pair = self.pair.stage.refresh(cookie.value)
        assert (pair is not None) == cookie.opens
        if pair is None:
            return multiple()
        cookie.person.tokens.append(Tokens(pair.access_token, pair.refresh_token, cookie.person, cookie))
        return multiple(cookie.person.tokens[-1])

    @rule(tokens=tokens)
    def stage_refreshes(self, tokens: Tokens) -> None:
        pair = self.pair.stage.refresh(tokens.refresh)
        assert (pair is not None) == tokens.opens
        if pair:
            tokens.access, tokens.refresh = pair.access_token, pair.refresh_token

    @rule(tokens=tokens)
    def stage_signs_out(self, tokens: Tokens) -> None:
        assert self.pair.stage.sign_out(tokens.access) == tokens.opens
        if tokens.opens:
            tokens.end()

    @rule(cookie=cookies)
    def stage_signs_a_cookie_out(self, cookie: Cookie) -> None:
        assert self.pair.stage.sign_out(cookie.value) == cookie.opens
        if cookie.opens:
            cookie.live = False

    @rule(token=st.one_of(cookies, tokens))
    def stage_changes_the_password(self, token: Cookie | Tokens) -> None:
        person, text = token.person, token.value if isinstance(token, Cookie) else token.access
        old, opens = person.password, token.opens
        new = self._new_password(person)
        assert self.pair.stage.change_password(text, old, new) == opens
        if opens:
            kept = [token, *([token.cookie] if isinstance(token, Tokens) else [])]
            self._end_all(person, but=kept)
        else:
            person.password = person.used.pop()

    @rule(person=people, disabled=st.booleans())
    def stage_disables(self, person: Person, disabled: bool) -> None:  # noqa: FBT001 - drawn
        if person.gone:
            return
        self._moment()
        self.pair.stage.administration.change(person.user_id, {"disabled": disabled})
        person.disabled = disabled
        if disabled:
            self._end_all(person)

    def _end_all(self, person: Person, but: list[Cookie | Tokens | None] | None = None) -> None:
        held: list[Cookie | Tokens] = [*person.cookies, *person.tokens]
        for each in held:
            each.live = each.live and each in (but or [])

    # What the copier does

    @rule()
    def copier_runs(self) -> None:
        """Nobody hears of it: neither what was over nor what was open changes."""
        self.pair.copy()

    # What both must say

    @rule(token=st.one_of(cookies, tokens))
    def is_used(self, token: Cookie | Tokens) -> None:
        self._compare(token)

    def _compare(self, token: Cookie | Tokens) -> None:
        caller = self.pair.stage.caller(token.value if isinstance(token, Cookie) else token.access)
        assert (caller.user.id if caller else None) == (token.person.user_id if token.opens else None)
        if isinstance(token, Cookie):
            assert self.pair.app.is_signed_in(token.value) == token.opens
            # Passport forgets the user of a session that it is asked for while there is no such user.
            token.live = token.opens

    @rule(seconds=st.integers(0, 5))
    def time_goes_on(self, seconds: int) -> None:
        self.pair.clock.advance(seconds=seconds)

    def teardown(self) -> None:
        for person in self.everybody:
            held: list[Cookie | Tokens] = [*person.cookies, *person.tokens]
            for token in held:
                self._compare(token)


def _run(fresh: Callable[[], Both], **more: Any) -> None:
    class Machine(BothSides):
        pass

    Machine.fresh = staticmethod(fresh)
    chosen = settings(stateful_step_count=50, suppress_health_check=list(HealthCheck), **more)
    run_state_machine_as_test(Machine, settings=chosen)


@pytest.mark.timeout(400)
def test_in_any_order_either_side_wins(fresh: Callable[[], Both]) -> None:
    _run(fresh, max_examples=30)


@pytest.mark.engines
@pytest.mark.timeout(400)
@pytest.mark.parametrize("generation", GENERATIONS)
def test_beside_an_app_that_runs_too(generation: str, running: Callable[[str], Callable[[], Both]]) -> None:
    """The same few orders each time: they take as long as what they talk to."""
    _run(running(generation), max_examples=4, derandomize=True, database=None)
