"""What an operator does with other people's accounts, over every store."""

from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.bcrypt import BcryptPasswords
from adapters.logged_events import LoggedEvents
from adapters.memory.mail import MemoryErrands
from domain.administration import Administration, Administrators
from domain.errors import AccessDenied, EmailInUse, InvalidRequest, NotFound, SignedInTooLongAgo
from domain.events import Actor, Journal
from domain.logins import Logins
from domain.mail import Errand
from domain.my_account import Erase
from domain.one_time import LIFETIME as HALF_AN_HOUR
from domain.one_time import OneTimeToken
from domain.recent import RecentSignIn
from tests.support.clock import START, FakeClock
from tests.support.samples import register
from tests.support.service import HERE
from tests.support.stores import LIFETIME, Store


@pytest.fixture
def admin(store: Store, clock: FakeClock) -> Administration:
    return Administration(
        users=store.users,
        directory=store.directory,
        sessions=store.sessions,
        logins=Logins(store.users, clock, LIFETIME),
        passwords=BcryptPasswords(4),
        ids=store.ids,
        clock=clock,
        errands=MemoryErrands(),
        erase=Erase(store.users, store.tokens, store.events, store.tallies),
        journal=Journal(LoggedEvents(), store.events, store.ids, clock, timedelta(days=90)),
        by=Actor("administrator", HERE, "boss"),
    )


def kinds(store: Store, user_id: str) -> list[str]:
    """What is kept of somebody, the oldest first."""
    return [one.kind for one in reversed(store.events.of(user_id, 99))]


def test_a_user_is_found_by_id_and_by_address(store: Store, admin: Administration) -> None:
    new, _ = register(store)
    assert admin.find(new.user.id) == admin.find("ADA@example.org") == new.user
    for nobody in ("grace@example.org", store.ids.user_id(), ""):
        with pytest.raises(NotFound):
            admin.find(nobody)


def test_a_new_user_is_mailed_a_link_and_has_no_session(store: Store, admin: Administration) -> None:
    user = admin.create({"email": "Ada@example.org", "firstName": "Ada", "roles": ["editor"]})
    assert (user.email, user.first_name, user.roles) == ("ada@example.org", "Ada", ("editor",))
    assert admin.find("ada@example.org") == store.users.get(user.id) == user
    assert admin.sessions_of(user.id) == []
    assert isinstance(admin.errands, MemoryErrands)
    assert admin.errands.left == [Errand("forgot", address="ada@example.org")]
    with pytest.raises(EmailInUse):
        admin.create({"email": "ADA@example.org"})


def test_whoever_is_disabled_is_signed_out_for_good(store: Store, admin: Administration, clock: FakeClock) -> None:
    new, first = register(store)
    clock.advance(seconds=1)
    assert [one.handle for one in admin.sessions_of(new.user.id)] == [first.handle]
    assert admin.change(new.user.id, {"disabled": True}).disabled
    assert not admin.change(new.user.id, {"disabled": False}).disabled
    assert admin.sessions_of(new.user.id) == []


def test_roles_are_given_and_taken(store: Store, admin: Administration) -> None:
    user = register(store)[0].user
    assert admin.change(user.id, {"roles": ["admin", "editor"]}).roles == ("admin", "editor")
    assert admin.change(user.id, {"roles": []}).roles == ()
    assert admin.find(user.id) == user


def test_one_session_or_all_are_ended(store: Store, admin: Administration, clock: FakeClock) -> None:
    new, first = register(store)
    other, others = register(store, "grace@example.org")
    clock.advance(seconds=1)
    with pytest.raises(NotFound):
        admin.end_session(other.user.id, first.handle)
    admin.end_session(new.user.id, first.handle)
    assert admin.sessions_of(new.user.id) == []
    admin.sign_out(other.user.id)
    assert admin.sessions_of(other.user.id) == []
    assert others.created_at == START


def test_of_whoever_is_deleted_nobody_finds_anything(store: Store, admin: Administration) -> None:
    user = register(store)[0].user
    store.tokens.put(OneTimeToken(user.id, "password", user.email, START + HALF_AN_HOUR, "digest", "state"))
    admin.delete(user.id)
    assert list(store.tokens.of(user.id)) == []
    assert admin.page(10).users == ()
    with pytest.raises(NotFound):
        admin.find(user.email)


def test_nobody_is_changed_signed_out_or_deleted(store: Store, admin: Administration) -> None:
    nobody = store.ids.user_id()
    for act in (admin.sign_out, admin.delete, admin.sessions_of):
        with pytest.raises(NotFound):
            act(nobody)
    with pytest.raises(NotFound):
        admin.change(nobody, {"roles": []})


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"id": "7"}, "id"),
        ({"email": "other@example.org"}, "email"),
        ({"passwordHash": "x"}, "passwordHash"),
        ({"emailVerified": True}, "emailVerified"),
        ({"roles": "admin"}, "roles"),
        ({"roles": [7]}, "roles"),
        ({"roles": [""]}, "roles"),
        ({"disabled": "yes"}, "disabled"),
        ({"firstName": "\u202e"}, "firstName"),
        ({"customerAccountId": 7}, "customerAccountId"),
    ],
)
def test_what_cant_be_set_is_named(admin: Administration, data: dict[str, object], field: str) -> None:
    with pytest.raises(InvalidRequest) as refused:
        admin.change("1", {"lastName": "King", **data})
    assert refused.value.fields.keys() == {field}


def test_nothing_to_change_is_said(admin: Administration) -> None:
    with pytest.raises(InvalidRequest, match="Nothing is given to set"):
        admin.change("1", {})


def test_whoever_needs_a_new_password_is_signed_out_and_mailed_a_link(
    store: Store, admin: Administration, clock: FakeClock
) -> None:
    new, _ = register(store)
    clock.advance(seconds=1)
    user = admin.change(new.user.id, {"requireNewPassword": True, "roles": ["editor"]})
    assert (user.roles, user.disabled) == (("editor",), False)
    kept = store.users.credentials_of(new.user.id)
    assert kept is not None
    assert kept.password_hash != new.password_hash
    assert admin.sessions_of(new.user.id) == []
    assert isinstance(admin.errands, MemoryErrands)
    assert admin.errands.left == [Errand("forgot", address=new.user.email)]


def test_no_new_password_is_required_where_it_is_not_asked_for(store: Store, admin: Administration) -> None:
    new, first = register(store)
    admin.change(new.user.id, {"requireNewPassword": False, "roles": []})
    kept = store.users.credentials_of(new.user.id)
    assert kept is not None
    assert kept.password_hash == new.password_hash
    assert [one.handle for one in admin.sessions_of(new.user.id)] == [first.handle]


def test_without_mail_no_new_password_can_be_required(store: Store, admin: Administration) -> None:
    new, _ = register(store)
    with pytest.raises(InvalidRequest, match="no mails"):
        replace(admin, mails=False).change(new.user.id, {"requireNewPassword": True, "roles": ["editor"]})
    assert store.users.get(new.user.id) == new.user


def test_nobody_needs_a_new_password(store: Store, admin: Administration) -> None:
    with pytest.raises(NotFound):
        admin.change(store.ids.user_id(), {"requireNewPassword": True})
    with pytest.raises(InvalidRequest, match="invalid"):
        admin.change("1", {"requireNewPassword": "yes"})


def test_what_an_administrator_does_is_kept_with_who_did_it(
    store: Store, admin: Administration, clock: FakeClock
) -> None:
    user = admin.create({"email": "grace@example.org"})
    steps: list[dict[str, object]] = [
        {"roles": ["editor"]}, {"disabled": True}, {"disabled": False}, {"lastName": "H"},
        {"requireNewPassword": True},
    ]  # fmt: skip
    for data in steps:
        clock.advance(seconds=1)
        admin.change(user.id, data)
    clock.advance(seconds=1)
    admin.sign_out(user.id)
    assert kinds(store, user.id) == [
        "created", "role_changed", "disabled", "enabled", "password_required", "sessions_ended"
    ]  # fmt: skip
    assert {one.actor for one in store.events.of(user.id, 99)} == {Actor("administrator", HERE, "boss")}


def test_what_changes_nothing_is_no_event(store: Store, admin: Administration) -> None:
    user = register(store)[0].user
    admin.change(user.id, {"roles": [*user.roles], "disabled": False})
    assert kinds(store, user.id) == []


def test_others_are_administered_after_a_sign_in_of_late(
    store: Store, admin: Administration, clock: FakeClock
) -> None:
    user, session = register(store)[0].user, register(store, "grace@example.org")[1]
    all_of_them = Administrators("admin", admin, RecentSignIn(admin.logins, timedelta(minutes=5)))
    who = (session.user_id, session.handle)
    clock.advance(seconds=300)
    all_of_them.admit_to_change(*who, ["admin"], HERE).change(user.id, {"roles": ["editor"]})
    [told] = store.events.of(user.id, 9)
    assert told.actor == Actor("administrator", HERE, session.user_id)
    with pytest.raises(AccessDenied):
        all_of_them.admit_to_change(*who, ["editor"], HERE)
    clock.advance(seconds=1)
    with pytest.raises(SignedInTooLongAgo):
        all_of_them.admit_to_change(*who, ["admin"], HERE)
    with pytest.raises(SignedInTooLongAgo):
        all_of_them.admit_to_change(user.id, session.handle, ["admin"], HERE)
    assert all_of_them.admit(user.id, ["admin"], HERE).administration.page(9).users
