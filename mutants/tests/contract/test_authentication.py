"""What the authentication port promises, over every store and every kind of token.

A client can't tell backends apart: what is said here without a word of the kind holds for all of them.
"""

from dataclasses import replace
from datetime import timedelta

import bcrypt
import pytest

from domain.errors import (
    EmailInUse,
    InvalidRefreshToken,
    InvalidRequest,
    Unauthenticated,
    WrongCredentials,
)
from domain.forms import RefreshForm
from domain.principals import Principal
from domain.refresh import GRACE
from domain.tokens import TokenPair
from tests.support.clock import FakeClock
from tests.support.samples import at_once, credentials, session
from tests.support.service import ACCESS_LIFETIME, HERE, PASSWORD, Service, service
from tests.support.stores import LIFETIME, Store

TICK = timedelta(milliseconds=1)


@pytest.fixture(params=["session", "jwt", "checked-jwt"])
def gate(request: pytest.FixtureRequest, store: Store, clock: FakeClock) -> Service:
    return service(request.param, store, clock)


@pytest.fixture
def rotating(store: Store, clock: FakeClock) -> Service:
    return service("checked-jwt", store, clock)


@pytest.fixture
def lasting(store: Store, clock: FakeClock) -> Service:
    return service("session", store, clock)


def stored_hash(gate: Service) -> str:
    found = gate.users.credentials("ada@example.org")
    assert found is not None
    return found.password_hash


class TestSignUp:
    def test_signs_in_at_once(self, gate: Service) -> None:
        assert gate.authenticate(gate.sign_up().access_token).user.email == "ada@example.org"

    def test_gives_the_name(self, gate: Service) -> None:
        assert gate.authenticate(gate.sign_up().access_token).user.display_name == "Ada Lovelace"

    def test_refuses_an_address_that_has_an_account(self, gate: Service) -> None:
        gate.sign_up()
        with pytest.raises(EmailInUse):
            gate.sign_up()

    def test_refuses_it_in_other_letters(self, gate: Service) -> None:
        gate.sign_up("ada@example.org")
        with pytest.raises(EmailInUse):
            gate.sign_up("ADA@Example.ORG")

    def test_refused_leaves_the_password_as_it_was(self, gate: Service) -> None:
        gate.sign_up()
        with pytest.raises(EmailInUse):
            gate.sign_up(password="another password")
        with pytest.raises(WrongCredentials):
            gate.sign_in(password="another password")
        assert gate.sign_in()

    def test_of_many_at_once_one_succeeds(self, gate: Service) -> None:
        outcomes = at_once(16, lambda _: gate.sign_up())
        winners = [outcome for outcome in outcomes if isinstance(outcome, TokenPair)]
        assert len(winners) == 1
        assert sum(isinstance(outcome, EmailInUse) for outcome in outcomes) == 15
        assert gate.authenticate(winners[0].access_token)


class TestSignIn:
    def test_with_the_password(self, gate: Service) -> None:
        gate.sign_up()
        assert gate.authenticate(gate.sign_in().access_token).user.email == "ada@example.org"

    @pytest.mark.parametrize("typed", ["ADA@EXAMPLE.ORG", " ada@example.org "])
    def test_however_the_address_is_typed(self, gate: Service, typed: str) -> None:
        gate.sign_up()
        assert gate.sign_in(typed)

    @pytest.mark.parametrize("wrong", ["wrong password", PASSWORD + " ", PASSWORD[:-1], PASSWORD.upper()])
    def test_refuses_another_password(self, gate: Service, wrong: str) -> None:
        gate.sign_up()
        with pytest.raises(WrongCredentials):
            gate.sign_in(password=wrong)

    def test_refuses_an_unknown_address_in_the_same_words(self, gate: Service) -> None:
        gate.sign_up()
        with pytest.raises(WrongCredentials) as unknown:
            gate.sign_in("grace@example.org")
        with pytest.raises(WrongCredentials) as wrong:
            gate.sign_in(password="wrong password")
        assert unknown.value.args == wrong.value.args

    def test_refuses_a_disabled_account_in_the_same_words(self, gate: Service) -> None:
        new = credentials(gate.store, disabled=True)
        gate.users.register(new, session(gate.store, new.user.id))
        with pytest.raises(WrongCredentials):
            gate.sign_in()

    def test_refuses_an_account_without_a_usable_hash(self, gate: Service) -> None:
        new = credentials(gate.store, password_hash="imported, no hash")
        gate.users.register(new, session(gate.store, new.user.id))
        with pytest.raises(WrongCredentials):
            gate.sign_in()

    def test_makes_an_outdated_hash_anew(self, gate: Service) -> None:
        old = bcrypt.hashpw(PASSWORD.encode(), bcrypt.gensalt(4)).decode()
        new = credentials(gate.store, password_hash=old)
        gate.users.register(new, session(gate.store, new.user.id))
        with pytest.raises(WrongCredentials):
            gate.sign_in(password="wrong password")
        assert stored_hash(gate) == old
        gate.sign_in()
        renewed = stored_hash(gate)
        assert renewed.startswith("$bcrypt-sha256$")
        gate.sign_in()
        assert stored_hash(gate) == renewed

    def test_leaves_a_hash_that_would_lose_a_part_of_the_password(self, store: Store, clock: FakeClock) -> None:
        dearer = service("session", store, clock, plain_hashes=True, rounds=5)
        old = bcrypt.hashpw(b"x" * 72, bcrypt.gensalt(4)).decode()
        new = credentials(store, password_hash=old)
        store.users.register(new, session(store, new.user.id))
        assert dearer.sign_in(password="x" * 73)
        assert stored_hash(dearer) == old
        assert dearer.sign_in(password="x" * 72)
        assert stored_hash(dearer).startswith("$2b$05$")

    def test_opens_a_new_session_each_time(self, gate: Service) -> None:
        pairs = [gate.sign_up(), gate.sign_in(), gate.sign_in()]
        assert len({gate.authenticate(pair.access_token).session for pair in pairs}) == 3

    def test_keeps_where_from(self, gate: Service) -> None:
        stored = gate.sessions.get(gate.tokens.session_of(gate.sign_up().access_token))
        assert stored is not None
        assert stored.origin.ip == "203.0.113.7"


class TestAuthenticate:
    @pytest.mark.parametrize("token", ["", "x", "a.b.c", "s:x.y", "s%3Ax.y", "null", "\x00", "x" * 20_000])
    def test_refuses_what_is_no_token(self, gate: Service, token: str) -> None:
        with pytest.raises(Unauthenticated):
            gate.authenticate(token)

    def test_refuses_an_expired_token(self, gate: Service) -> None:
        pair = gate.sign_up()
        gate.clock.time += LIFETIME
        with pytest.raises(Unauthenticated):
            gate.authenticate(pair.access_token)

    def test_says_the_same_each_time(self, gate: Service) -> None:
        pair = gate.sign_up()
        assert gate.authenticate(pair.access_token) == gate.authenticate(pair.access_token)

    def test_says_everything_of_the_user(self, gate: Service) -> None:
        new = credentials(gate.store, roles=("admin", "ü"), customer_account_id="c-1", full_name="Augusta Ada King")
        opened = session(gate.store, new.user.id)
        gate.users.register(new, opened)
        access = gate.tokens.issue(new.user, opened).access_token
        assert gate.authenticate(access) == Principal(new.user, opened.handle)

    def test_of_two_people_keeps_them_apart(self, gate: Service) -> None:
        ada, grace = gate.sign_up("ada@example.org"), gate.sign_up("grace@example.org")
        assert gate.authenticate(ada.access_token).user.email == "ada@example.org"
        assert gate.authenticate(grace.access_token).user.email == "grace@example.org"

    def test_many_at_once_all_succeed(self, gate: Service) -> None:
        pair = gate.sign_up()
        outcomes = at_once(16, lambda _: gate.authenticate(pair.access_token))
        assert outcomes == [gate.authenticate(pair.access_token)] * 16


class TestSignOut:
    def test_ends_the_refresh_token(self, gate: Service) -> None:
        pair = gate.sign_up()
        gate.sign_out(pair.access_token)
        with pytest.raises(InvalidRefreshToken):
            gate.refresh(pair.refresh_token)

    @pytest.mark.parametrize("kind", ["session", "checked-jwt"])
    def test_ends_the_access_token_at_once_where_sessions_are_looked_at(
        self, store: Store, clock: FakeClock, kind: str
    ) -> None:
        gate = service(kind, store, clock)
        pair = gate.sign_up()
        gate.sign_out(pair.access_token)
        with pytest.raises(Unauthenticated):
            gate.authenticate(pair.access_token)

    def test_leaves_other_sessions(self, gate: Service) -> None:
        first, second = gate.sign_up(), gate.sign_in()
        gate.sign_out(first.access_token)
        assert gate.authenticate(second.access_token)
        assert gate.refresh(second.refresh_token)

    def test_allows_signing_in_again(self, gate: Service) -> None:
        gate.sign_out(gate.sign_up().access_token)
        assert gate.authenticate(gate.sign_in().access_token)


class TestRefresh:
    def test_gives_a_token_that_works(self, gate: Service) -> None:
        pair = gate.sign_up()
        gate.clock.advance(minutes=5)
        assert gate.authenticate(gate.refresh(pair.refresh_token).access_token)

    def test_keeps_the_session(self, gate: Service) -> None:
        pair = gate.sign_up()
        before = gate.authenticate(pair.access_token)
        assert gate.authenticate(gate.refresh(pair.refresh_token).access_token) == before

    def test_prolongs_the_session(self, gate: Service) -> None:
        pair = gate.sign_up()
        for _ in range(2):
            gate.clock.time += LIFETIME * 0.9
            pair = gate.refresh(pair.refresh_token)
        assert gate.authenticate(pair.access_token)

    def test_refuses_an_expired_session(self, gate: Service) -> None:
        pair = gate.sign_up()
        gate.clock.time += LIFETIME
        with pytest.raises(InvalidRefreshToken):
            gate.refresh(pair.refresh_token)

    @pytest.mark.parametrize("token", ["x", "a.b.c", "s:x.y", "null"])
    def test_refuses_what_is_no_token(self, gate: Service, token: str) -> None:
        with pytest.raises(InvalidRefreshToken):
            gate.refresh(token)

    @pytest.mark.parametrize("body", [{}, {"refreshToken": None}, {"refreshToken": 7}, {"refreshToken": ""}], ids=str)
    def test_says_which_field_is_at_fault(self, gate: Service, body: dict[str, object]) -> None:
        with pytest.raises(InvalidRequest) as refused:
            gate._refresh(RefreshForm.parse(body), HERE)
        assert set(refused.value.fields) == {"refreshToken"}

    def test_refuses_a_disabled_user(self, gate: Service) -> None:
        new = credentials(gate.store, disabled=True)
        opened = session(gate.store, new.user.id)
        gate.users.register(new, opened)
        with pytest.raises(InvalidRefreshToken):
            gate.refresh(gate.tokens.issue(new.user, opened).refresh_token)

    def test_refuses_a_user_that_is_gone(self, gate: Service) -> None:
        orphan = session(gate.store)
        gate.sessions.create(orphan)
        ghost = replace(credentials(gate.store).user, id=orphan.user_id)
        with pytest.raises(InvalidRefreshToken):
            gate.refresh(gate.tokens.issue(ghost, orphan).refresh_token)

    def test_fifty_at_once_get_the_same_tokens_and_they_work(self, gate: Service) -> None:
        pair = gate.sign_up()
        gate.clock.advance(minutes=5)
        outcomes = at_once(50, lambda _: gate.refresh(pair.refresh_token))
        assert outcomes == [gate.refresh(pair.refresh_token)] * 50
        child = gate.refresh(pair.refresh_token)
        assert gate.authenticate(child.access_token)
        assert gate.refresh(child.refresh_token)


class TestRotation:
    """Refresh tokens that are rotated (JWT)."""

    def test_each_refresh_gives_new_tokens(self, rotating: Service) -> None:
        pair = rotating.sign_up()
        rotating.clock.advance(seconds=1)
        child = rotating.refresh(pair.refresh_token)
        assert child.access_token != pair.access_token
        assert child.refresh_token != pair.refresh_token

    @pytest.mark.parametrize("late", [timedelta(0), TICK, GRACE / 2, GRACE - TICK, GRACE])
    def test_within_the_grace_the_old_token_gets_the_same_child(self, rotating: Service, late: timedelta) -> None:
        pair = rotating.sign_up()
        child = rotating.refresh(pair.refresh_token)
        rotating.clock.time += late
        assert rotating.refresh(pair.refresh_token) == child

    @pytest.mark.parametrize("late", [GRACE + TICK, GRACE * 2, timedelta(days=1)])
    def test_after_the_grace_the_old_token_ends_the_session(self, rotating: Service, late: timedelta) -> None:
        pair = rotating.sign_up()
        child = rotating.refresh(pair.refresh_token)
        rotating.clock.time += late
        with pytest.raises(InvalidRefreshToken):
            rotating.refresh(pair.refresh_token)
        with pytest.raises(InvalidRefreshToken):
            rotating.refresh(child.refresh_token)
        with pytest.raises(Unauthenticated):
            rotating.authenticate(child.access_token)

    def test_a_token_two_generations_old_ends_the_session_at_once(self, rotating: Service) -> None:
        pair = rotating.sign_up()
        child = rotating.refresh(pair.refresh_token)
        grandchild = rotating.refresh(child.refresh_token)
        with pytest.raises(InvalidRefreshToken):
            rotating.refresh(pair.refresh_token)
        with pytest.raises(InvalidRefreshToken):
            rotating.refresh(grandchild.refresh_token)

    def test_theft_ends_that_session_alone(self, rotating: Service) -> None:
        stolen, other = rotating.sign_up(), rotating.sign_in()
        rotating.refresh(stolen.refresh_token)
        rotating.clock.time += GRACE + TICK
        with pytest.raises(InvalidRefreshToken):
            rotating.refresh(stolen.refresh_token)
        assert rotating.refresh(other.refresh_token)

    def test_a_race_inside_the_grace_is_no_theft(self, rotating: Service) -> None:
        pair = rotating.sign_up()
        child = rotating.refresh(pair.refresh_token)
        rotating.clock.advance(seconds=5)
        rotating.refresh(pair.refresh_token)
        rotating.clock.advance(seconds=60)
        assert rotating.refresh(child.refresh_token)

    def test_the_grace_counts_from_the_rotation_and_not_from_the_retry(self, rotating: Service) -> None:
        pair = rotating.sign_up()
        rotating.refresh(pair.refresh_token)
        for _ in range(2):
            rotating.clock.advance(seconds=5)
            rotating.refresh(pair.refresh_token)
        rotating.clock.time += TICK
        with pytest.raises(InvalidRefreshToken):
            rotating.refresh(pair.refresh_token)

    def test_an_access_token_outlives_a_refresh_until_its_own_end(self, rotating: Service) -> None:
        pair = rotating.sign_up()
        rotating.refresh(pair.refresh_token)
        rotating.clock.time += ACCESS_LIFETIME - timedelta(seconds=1)
        assert rotating.authenticate(pair.access_token)
        rotating.clock.advance(seconds=1)
        with pytest.raises(Unauthenticated):
            rotating.authenticate(pair.access_token)


class TestExtension:
    """Tokens that are the session's id: refresh and use prolong the session."""

    def test_the_token_stays(self, lasting: Service) -> None:
        pair = lasting.sign_up()
        assert lasting.refresh(pair.refresh_token) == pair

    def test_use_prolongs_the_session(self, lasting: Service) -> None:
        pair = lasting.sign_up()
        for _ in range(2):
            lasting.clock.time += LIFETIME * 0.9
            lasting.authenticate(pair.access_token)
        assert lasting.authenticate(pair.access_token)

    def test_use_writes_at_most_once_a_minute(self, lasting: Service) -> None:
        session_id = lasting.tokens.session_of((pair := lasting.sign_up()).access_token)
        before = lasting.sessions.get(session_id)
        lasting.clock.advance(seconds=59)
        lasting.authenticate(pair.access_token)
        assert lasting.sessions.get(session_id) == before
        lasting.clock.advance(seconds=1)
        lasting.authenticate(pair.access_token)
        assert lasting.sessions.get(session_id) != before
