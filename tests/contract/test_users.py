"""What a store of users promises."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from domain.credentials import Credentials, Cutoff
from domain.errors import EmailInUse
from domain.logins import Login
from domain.users import Changes, User
from tests.support.clock import START
from tests.support.samples import HASH, at_once, credentials, register, session
from tests.support.stores import Store


def test_a_registered_user_is_found_by_address(store: Store) -> None:
    new, _ = register(store, "ada@example.org")
    assert store.users.credentials("ada@example.org") == new


def test_a_registered_user_is_found_by_id(store: Store) -> None:
    new, _ = register(store)
    assert store.users.get(new.user.id) == new.user


def test_credentials_carry_the_password_hash(store: Store) -> None:
    register(store)
    found = store.users.credentials("ada@example.org")
    assert found is not None
    assert found.password_hash == HASH


def test_an_unknown_address_is_nobody(store: Store) -> None:
    register(store)
    assert store.users.credentials("grace@example.org") is None


def test_an_unknown_id_is_nobody(store: Store) -> None:
    register(store)
    assert store.users.get(store.ids.user_id()) is None


@pytest.mark.parametrize("user_id", ["", "$ne", "*", "0", "ada@example.org", "a" * 1000, "ü☃", "'; DROP TABLE users"])
def test_an_odd_id_is_nobody(store: Store, user_id: str) -> None:
    register(store)
    assert store.users.get(user_id) is None


@pytest.mark.parametrize("typed", ["ADA@EXAMPLE.ORG", "Ada@Example.org", " ada@example.org", "ada@example.org "])
def test_an_address_is_found_however_it_is_typed(store: Store, typed: str) -> None:
    new, _ = register(store, "ada@example.org")
    assert store.users.credentials(typed) == new


@pytest.mark.parametrize(
    "other", ["ada+1@example.org", "a.da@example.org", "ada@example.or", "da@example.org", "ada"]
)
def test_another_address_is_another_account(store: Store, other: str) -> None:
    register(store, "ada@example.org")
    assert store.users.credentials(other) is None


@pytest.mark.parametrize(
    "email",
    [
        f"{'a' * 64}@{'b' * 63}.{'c' * 63}.{'d' * 57}.org",
        "o'brien@example.org",
        "$where@example.org",
        "a.b.c@example.org",
        "#hash@example.org",
        "{curly}@example.org",
    ],
)
def test_any_valid_address_can_register(store: Store, email: str) -> None:
    new, _ = register(store, email)
    assert store.users.credentials(email) == new


@pytest.mark.parametrize(
    "profile",
    [
        {"first_name": "Ада", "last_name": "Лавлейс"},
        {"first_name": "👩🏽‍💻", "last_name": 'O\'Brien "quoted" <tag>'},
        {"first_name": None, "last_name": None},
        {"full_name": "Augusta Ada King"},
        {"customer_account_id": "65f0c0ffee00000000000001"},
        {"roles": ("admin",)},
        {"roles": ("user", "admin", "ü")},
        {"roles": ()},
        {"disabled": True},
    ],
    ids=str,
)
def test_a_profile_comes_back_as_it_was(store: Store, profile: dict[str, Any]) -> None:
    new, _ = register(store, **profile)
    assert store.users.get(new.user.id) == new.user
    assert store.users.credentials(new.user.email) == new


def test_registering_opens_the_session(store: Store) -> None:
    _, first = register(store)
    assert store.sessions.get(first.id) == first


@pytest.mark.parametrize("again", ["ada@example.org", "ADA@example.org"])
def test_one_address_is_one_account(store: Store, again: str) -> None:
    register(store, "ada@example.org")
    with pytest.raises(EmailInUse):
        register(store, again.lower())


def test_a_refused_registration_changes_nothing(store: Store) -> None:
    first, _ = register(store)
    second = credentials(store, password_hash="$2b$04$other")
    with pytest.raises(EmailInUse):
        store.users.register(second, session(store, second.user.id))
    assert store.users.credentials("ada@example.org") == first
    assert store.users.get(second.user.id) is None


def test_a_refused_registration_opens_no_session(store: Store) -> None:
    register(store)
    second = credentials(store)
    opened = session(store, second.user.id)
    with pytest.raises(EmailInUse):
        store.users.register(second, opened)
    assert store.sessions.get(opened.id) is None


def test_two_addresses_are_two_accounts(store: Store) -> None:
    ada, _ = register(store, "ada@example.org")
    grace, _ = register(store, "grace@example.org")
    assert store.users.get(ada.user.id) == ada.user
    assert store.users.get(grace.user.id) == grace.user


def test_of_fifty_registrations_of_one_address_at_once_one_succeeds(store: Store) -> None:
    people = [(new := credentials(store), session(store, new.user.id)) for _ in range(50)]
    outcomes = at_once(50, lambda number: store.users.register(*people[number]))
    winners = [person for person, outcome in zip(people, outcomes, strict=True) if outcome is None]
    assert len(winners) == 1
    assert all(isinstance(outcome, EmailInUse) for outcome in outcomes if outcome is not None)
    assert store.users.credentials("ada@example.org") == winners[0][0]


def test_losers_of_a_race_leave_nothing_behind(store: Store) -> None:
    people = [(new := credentials(store), session(store, new.user.id)) for _ in range(20)]
    outcomes = at_once(20, lambda number: store.users.register(*people[number]))
    for (new, opened), outcome in zip(people, outcomes, strict=True):
        won = outcome is None
        assert (store.users.get(new.user.id) is not None) == won
        assert (store.sessions.get(opened.id) is not None) == won


def test_twenty_people_at_once_all_register(store: Store) -> None:
    outcomes = at_once(20, lambda number: register(store, f"person{number}@example.org"))
    assert not [outcome for outcome in outcomes if isinstance(outcome, Exception)]
    assert all(store.users.credentials(f"person{number}@example.org") for number in range(20))


def test_a_new_account_can_sign_in_at_once(store: Store) -> None:
    for number in range(10):
        email = f"person{number}@example.org"
        register(store, email)
        assert store.users.credentials(email) is not None


def test_ids_are_never_given_twice(store: Store) -> None:
    assert len({store.ids.user_id() for _ in range(1000)}) == 1000
    assert len({store.ids.session_id("1") for _ in range(1000)}) == 1000


def test_session_ids_have_24_random_bytes(store: Store) -> None:
    assert all(len(store.ids.session_id("1").partition(".")[0]) == 32 for _ in range(100))


def test_a_password_hash_is_never_shown(store: Store) -> None:
    new, _ = register(store)
    assert HASH not in repr(new)
    assert HASH not in repr(store.users.credentials("ada@example.org"))


def test_what_is_given_is_a_domain_user(store: Store) -> None:
    new, _ = register(store)
    assert type(store.users.get(new.user.id)) is User


def test_a_password_is_replaced(store: Store) -> None:
    new, _ = register(store)
    assert store.users.set_password(new.user.id, "another", replacing=HASH)
    assert store.users.credentials(new.user.email) == Credentials(new.user, "another")


def test_a_password_that_is_no_longer_the_stored_one_is_not_replaced(store: Store) -> None:
    new, _ = register(store)
    store.users.set_password(new.user.id, "another", replacing=HASH)
    assert not store.users.set_password(new.user.id, "a third", replacing=HASH, sessions_from=START)
    assert store.users.credentials(new.user.email) == Credentials(new.user, "another")


def test_nobody_gets_a_password_who_is_not_there(store: Store) -> None:
    register(store)
    nobody = store.ids.user_id()
    assert not store.users.set_password(nobody, "another", replacing=HASH)
    assert store.users.get(nobody) is None


def test_of_twenty_who_replace_one_password_at_once_one_does(store: Store) -> None:
    new, _ = register(store)
    outcomes = at_once(20, lambda number: store.users.set_password(new.user.id, f"hash {number}", replacing=HASH))
    assert sorted(map(str, outcomes)) == ["False"] * 19 + ["True"]
    found = store.users.credentials(new.user.email)
    assert found is not None
    assert found.password_hash == f"hash {outcomes.index(True)}"


@pytest.mark.parametrize("keep", [None, "a handle"])
def test_a_new_password_can_end_the_sessions_before_it(store: Store, keep: str | None) -> None:
    new, _ = register(store)
    store.users.set_password(new.user.id, "another", replacing=HASH, sessions_from=START, keep=keep)
    expected = Credentials(new.user, "another", Cutoff(START, keep))
    assert store.users.credentials(new.user.email) == expected


def test_what_ended_sessions_stands_until_it_is_replaced(store: Store) -> None:
    new, _ = register(store)
    later = START + timedelta(hours=1)
    store.users.set_password(new.user.id, "2", replacing=HASH, sessions_from=START, keep="a handle")
    store.users.set_password(new.user.id, "3", replacing="2")
    assert store.users.credentials(new.user.email) == Credentials(new.user, "3", Cutoff(START, "a handle"))
    store.users.set_password(new.user.id, "4", replacing="3", sessions_from=later)
    assert store.users.credentials(new.user.email) == Credentials(new.user, "4", Cutoff(later))


def test_a_session_and_its_user_are_found_together(store: Store) -> None:
    new, first = register(store, roles=("admin",))
    assert store.users.login(first.id) == Login(first, new.user, Cutoff())


def test_with_them_comes_what_ended_other_sessions(store: Store) -> None:
    new, first = register(store)
    store.users.set_password(new.user.id, "2", replacing=HASH, sessions_from=START, keep=first.handle)
    assert store.users.login(first.id) == Login(first, new.user, Cutoff(START, first.handle))


def test_without_either_nobody_is_found(store: Store) -> None:
    _, first = register(store)
    orphan = session(store)
    store.sessions.create(orphan)
    assert store.users.login(orphan.id) is None
    store.sessions.end(first.id)
    assert store.users.login(first.id) is None


@pytest.mark.parametrize("session_id", ["", ".", "$ne", "x" * 300, "a.b"])
def test_an_odd_session_id_is_nobodys(store: Store, session_id: str) -> None:
    register(store)
    assert store.users.login(session_id) is None


def test_credentials_are_found_by_id(store: Store) -> None:
    ada, _ = register(store)
    assert store.users.credentials_of(ada.user.id) == ada
    assert store.users.credentials_of(store.ids.user_id()) is None


def test_an_address_is_proved(store: Store) -> None:
    ada, _ = register(store)
    assert store.users.set_email(ada.user.id, ada.user.email, replacing=ada.user.email)
    found = store.users.credentials(ada.user.email)
    assert found is not None
    assert found.user == replace(ada.user, email_verified=True)


def test_another_address_takes_the_place_of_the_old(store: Store) -> None:
    ada, _ = register(store)
    assert store.users.set_email(ada.user.id, "new@example.org", replacing=ada.user.email, sessions_from=START)
    assert store.users.credentials(ada.user.email) is None
    found = store.users.credentials("New@example.org")
    assert found is not None
    assert found.user == replace(ada.user, email="new@example.org", email_verified=True)
    assert found.cutoff.at == START
    register(store, ada.user.email)


def test_an_address_that_is_anothers_is_not_given_away(store: Store) -> None:
    ada, _ = register(store)
    register(store, "grace@example.org")
    with pytest.raises(EmailInUse):
        store.users.set_email(ada.user.id, "grace@example.org", replacing=ada.user.email)
    assert store.users.get(ada.user.id) == ada.user


def test_an_address_that_was_changed_meanwhile_stays(store: Store) -> None:
    ada, _ = register(store)
    assert not store.users.set_email(ada.user.id, "new@example.org", replacing="old@example.org")
    assert not store.users.set_email(store.ids.user_id(), "new@example.org", replacing=ada.user.email)
    assert store.users.get(ada.user.id) == ada.user
    register(store, "new@example.org")


def test_of_many_who_want_an_address_one_gets_it(store: Store) -> None:
    people = [register(store, f"{number}@example.org")[0].user for number in range(10)]
    outcomes = at_once(
        10, lambda number: store.users.set_email(people[number].id, "new@example.org", replacing=people[number].email)
    )
    assert outcomes.count(True) == 1
    assert sum(isinstance(outcome, EmailInUse) for outcome in outcomes) == 9


def test_a_users_sessions_are_found_and_nobody_elses(store: Store) -> None:
    new, first = register(store)
    _, others = register(store, "grace@example.org")
    second = session(store, new.user.id)
    store.sessions.create(second)
    found = store.users.logins(new.user.id)
    assert {login.session.handle for login in found} == {first.handle, second.handle}
    assert {login.user for login in found} == {new.user}
    assert others.handle not in {login.session.handle for login in found}


def test_nobody_has_no_sessions(store: Store) -> None:
    register(store)
    assert list(store.users.logins(store.ids.user_id())) == []


def test_a_session_is_ended_by_its_handle(store: Store) -> None:
    new, first = register(store)
    second = session(store, new.user.id)
    store.sessions.create(second)
    assert store.sessions.end_of(new.user.id, first.handle)
    assert not store.sessions.end_of(new.user.id, first.handle)
    assert store.sessions.get(first.id) is None
    assert store.sessions.get(second.id) == second


@pytest.mark.parametrize("handle", ["", "x", "$ne", "../x"])
def test_nobody_elses_session_is_ended_by_its_handle(store: Store, handle: str) -> None:
    _, first = register(store)
    grace, _ = register(store, "grace@example.org")
    assert not store.sessions.end_of(grace.user.id, handle or first.handle)
    assert store.sessions.get(first.id) == first


def test_a_cutoff_is_kept(store: Store) -> None:
    new, first = register(store)
    cutoff = Cutoff(START + timedelta(hours=1), first.handle)
    store.users.cut_off(new.user.id, cutoff)
    assert store.users.login(first.id) == Login(first, new.user, cutoff)
    store.users.cut_off(store.ids.user_id(), cutoff)


CHANGES: list[Changes] = [
    {"first_name": "Augusta"},
    {"roles": ("admin", "user")},
    {"disabled": True},
    {"customer_account_id": "c-1", "last_name": "King", "full_name": "Augusta King"},
]


@pytest.mark.parametrize("changes", CHANGES, ids=str)
def test_what_is_changed_is_changed_and_nothing_else(store: Store, changes: dict[str, Any]) -> None:
    before, first = register(store, customer_account_id="c-0", roles=("user",))
    other, _ = register(store, "grace@example.org")
    expected = replace(before.user, **changes)
    assert store.users.change(before.user.id, changes) == expected
    assert store.users.credentials(before.user.email) == replace(before, user=expected)
    assert store.users.get(other.user.id) == other.user
    assert store.sessions.get(first.id) == first


def test_what_is_changed_to_nothing_is_gone(store: Store) -> None:
    before, _ = register(store, customer_account_id="c-0", roles=("user",), disabled=True)
    gone: Changes = {"customer_account_id": None, "roles": None, "disabled": None}
    expected = replace(before.user, customer_account_id=None, roles=(), disabled=False)
    assert store.users.change(before.user.id, {**gone, "first_name": "Augusta"}) == replace(
        expected, first_name="Augusta"
    )
    assert store.users.change(before.user.id, {"first_name": None}) == replace(expected, first_name=None)


def test_changes_of_other_fields_at_once_are_all_kept(store: Store) -> None:
    user = register(store)[0].user
    changes: list[Changes] = [{"first_name": "Augusta"}, {"last_name": "King"}, {"disabled": True}, {"roles": ("a",)}]
    at_once(len(changes), lambda number: store.users.change(user.id, changes[number]))
    changed = replace(user, first_name="Augusta", last_name="King", disabled=True, roles=("a",))
    assert store.users.get(user.id) == changed


def test_nobody_is_changed_into_somebody(store: Store) -> None:
    nobody = store.ids.user_id()
    assert store.users.change(nobody, {"first_name": "Eve"}) is None
    assert store.users.get(nobody) is None


def test_of_whoever_is_deleted_nothing_is_left(store: Store) -> None:
    new, first = register(store)
    more = [session(store, new.user.id) for _ in range(30)]
    for one in more:
        store.sessions.create(one)
    other, others_session = register(store, "grace@example.org")
    store.users.delete(new.user.id)
    assert store.users.get(new.user.id) is None
    assert store.users.credentials(new.user.email) is None
    assert [one for one in (first, *more) if store.sessions.get(one.id)] == []
    assert store.users.credentials(other.user.email) == other
    assert store.sessions.get(others_session.id) == others_session
    register(store, new.user.email)


def test_a_deletion_that_was_cut_off_is_completed(store: Store) -> None:
    new, _ = register(store)
    store.users.delete(new.user.id)
    left = session(store, new.user.id)
    store.sessions.create(left)
    store.users.delete(new.user.id)
    assert store.sessions.get(left.id) is None


def test_deleting_nobody_harms_nobody(store: Store) -> None:
    new, first = register(store)
    store.users.delete(store.ids.user_id())
    assert store.users.credentials(new.user.email) == new
    assert store.sessions.get(first.id) == first
