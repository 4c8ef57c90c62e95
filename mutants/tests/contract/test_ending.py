"""What ends a session or an account holds at the next request that asks the store, whichever store and token."""

from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.bcrypt import BcryptSha256Passwords
from domain.errors import AccessDenied, InvalidRefreshToken, Unauthenticated, WrongCredentials
from domain.tokens import TokenPair
from tests.support.clock import FakeClock
from tests.support.samples import credentials, session
from tests.support.service import Service, service
from tests.support.stores import LIFETIME, Store

LONGEST = timedelta(days=30)
DAY = timedelta(days=1)


@pytest.fixture(params=["session", "checked-jwt"])
def gate(request: pytest.FixtureRequest, store: Store, clock: FakeClock) -> Service:
    return service(request.param, store, clock)


def is_over(gate: Service, pair: TokenPair) -> bool:
    with pytest.raises(InvalidRefreshToken):
        gate.refresh(pair.refresh_token)
    with pytest.raises(Unauthenticated):
        gate.authenticate(pair.access_token)
    return True


def change_password(gate: Service, keep: TokenPair | None = None, email: str = "ada@example.org") -> str:
    """To "another password", which ends all sessions but one."""
    found = gate.users.credentials(email)
    assert found is not None
    new = BcryptSha256Passwords(4).hash("another password")
    now, handle = gate.clock.now(), gate.handle(keep) if keep else None
    assert gate.users.set_password(found.user.id, new, replacing=found.password_hash, sessions_from=now, keep=handle)
    return "another password"


class TestAccount:
    def test_a_disabled_user_is_known_and_denied(self, gate: Service) -> None:
        new = credentials(gate.store, disabled=True)
        opened = session(gate.store, new.user.id)
        gate.users.register(new, opened)
        pair = gate.tokens.issue(replace(new.user, disabled=False), opened)
        with pytest.raises(AccessDenied) as denied:
            gate.authenticate(pair.access_token)
        assert denied.value.user_id == new.user.id
        with pytest.raises(InvalidRefreshToken):
            gate.refresh(pair.refresh_token)

    def test_a_user_that_is_gone_is_signed_out(self, gate: Service) -> None:
        orphan = session(gate.store)
        gate.sessions.create(orphan)
        ghost = replace(credentials(gate.store).user, id=orphan.user_id)
        assert is_over(gate, gate.tokens.issue(ghost, orphan))

    def test_a_token_says_who_its_user_is_by_now(self, gate: Service) -> None:
        new = credentials(gate.store, roles=("member",))
        opened = session(gate.store, new.user.id)
        gate.users.register(new, opened)
        pair = gate.tokens.issue(replace(new.user, roles=("admin",)), opened)
        assert gate.authenticate(pair.access_token).user == new.user


class TestCutoff:
    def test_ends_every_session_before_it(self, gate: Service) -> None:
        pairs = [gate.sign_up(), gate.sign_in(), gate.sign_in()]
        gate.clock.advance(minutes=1)
        change_password(gate)
        assert all(is_over(gate, pair) for pair in pairs)

    def test_ends_those_of_the_same_instant(self, gate: Service) -> None:
        pair = gate.sign_up()
        change_password(gate)
        assert is_over(gate, pair)

    def test_leaves_the_one_that_is_kept(self, gate: Service) -> None:
        other, mine = gate.sign_up(), gate.sign_in()
        gate.clock.advance(minutes=1)
        change_password(gate, keep=mine)
        assert is_over(gate, other)
        assert gate.authenticate(mine.access_token)
        assert gate.authenticate(gate.refresh(mine.refresh_token).access_token)

    def test_the_next_one_ends_what_was_kept(self, gate: Service) -> None:
        mine = gate.sign_up()
        change_password(gate, keep=mine)
        gate.clock.advance(minutes=1)
        change_password(gate)
        assert is_over(gate, mine)

    def test_leaves_those_after_it(self, gate: Service) -> None:
        gate.sign_up()
        new = change_password(gate)
        pair = gate.sign_in(password=new)
        assert gate.authenticate(pair.access_token)
        assert gate.authenticate(gate.refresh(pair.refresh_token).access_token)

    def test_leaves_other_people(self, gate: Service) -> None:
        gate.sign_up("ada@example.org")
        grace = gate.sign_up("grace@example.org")
        gate.clock.advance(minutes=1)
        change_password(gate)
        assert gate.authenticate(grace.access_token)

    def test_ends_a_sign_in_with_the_old_password_that_ran_beside_it(
        self, gate: Service, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        gate.sign_up()
        verify = BcryptSha256Passwords.verify

        def slowly(passwords: BcryptSha256Passwords, password: str, known: str | None) -> bool:
            change_password(gate)
            gate.clock.advance(seconds=1)
            return verify(passwords, password, known)

        monkeypatch.setattr(BcryptSha256Passwords, "verify", slowly)
        assert is_over(gate, gate.sign_in())


class TestLongestLife:
    def test_use_prolongs_no_session_beyond_it(self, store: Store, clock: FakeClock) -> None:
        gate = service("session", store, clock)
        pair = gate.sign_up()
        for _ in range(29):
            clock.time += DAY
            assert gate.authenticate(pair.access_token)
        clock.time += DAY
        assert is_over(gate, pair)

    def test_nor_does_refreshing(self, gate: Service) -> None:
        pair = gate.sign_up()
        for _ in range(29):
            gate.clock.time += DAY
            pair = gate.refresh(pair.refresh_token)
            assert gate.authenticate(pair.access_token)
        gate.clock.time += DAY
        assert is_over(gate, pair)

    def test_no_token_promises_more(self, gate: Service) -> None:
        began, pair = gate.clock.now(), gate.sign_up()
        for _ in range(3):
            gate.clock.time += LIFETIME * 0.7
            pair = gate.refresh(pair.refresh_token)
        gate.clock.time = began + LONGEST - timedelta(minutes=1)
        pair = gate.refresh(pair.refresh_token)
        assert pair.session_ends == began + LONGEST
        assert pair.expires_in == timedelta(minutes=1)

    def test_a_longer_life_in_the_store_counts_for_nothing(self, gate: Service) -> None:
        pair = gate.sign_up()
        opened = gate.sessions.get(gate.tokens.session_of(pair.access_token))
        assert opened is not None
        gate.sessions.extend(replace(opened, expires_at=opened.created_at + 2 * LONGEST))
        gate.clock.time = opened.created_at + LONGEST
        fresh = gate.tokens.issue(
            credentials(gate.store).user, replace(opened, generation_started_at=gate.clock.now())
        )
        with pytest.raises(Unauthenticated):
            gate.authenticate(fresh.access_token)


class TestSigningInAgain:
    def test_ends_the_session_before_it(self, gate: Service) -> None:
        first = gate.sign_up()
        second = gate.sign_in(before=first.access_token)
        assert is_over(gate, first)
        assert gate.authenticate(second.access_token)

    def test_leaves_it_where_the_password_is_wrong(self, gate: Service) -> None:
        first = gate.sign_up()
        with pytest.raises(WrongCredentials):
            gate.sign_in(password="wrong password", before=first.access_token)
        assert gate.authenticate(first.access_token)

    @pytest.mark.parametrize("before", ["", "x", "a.b.c", "s:x.y", "\ud800"])
    def test_succeeds_beside_what_is_no_token(self, gate: Service, before: str) -> None:
        first = gate.sign_up()
        assert gate.authenticate(gate.sign_in(before=before).access_token)
        assert gate.authenticate(first.access_token)
