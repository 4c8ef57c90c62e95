"""People move from an Express app's MongoDB to the table: what each step of it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from domain.errors import EmailInUse
from domain.moving import digest_of
from service.composition import UseCases
from service.settings import Settings, SettingsError
from tests.moving.both import SETTINGS
from tests.support.service import HERE

if TYPE_CHECKING:
    from tests.moving.both import Both

ADA, PASSWORD, NEW = "ada@example.org", "correct horse battery", "battery horse staple"


def test_a_cookie_of_the_app_opens_what_is_protected(pair: Both) -> None:
    user_id = pair.app.sign_up(ADA, PASSWORD, fullName="Ada Lovelace", roles=["admin"])
    caller = pair.stage.caller(pair.app.sign_in(ADA, PASSWORD) or "")
    assert caller is not None
    assert (caller.user.id, caller.user.display_name, caller.user.roles) == (user_id, "Ada Lovelace", ("admin",))


def test_whoever_signs_in_moves_with_id_hash_names_and_roles(pair: Both) -> None:
    user_id = pair.app.sign_up(ADA, PASSWORD, fullName="Ada Lovelace", roles=["admin"], emailVerified=True)
    tokens = pair.stage.sign_in(ADA, PASSWORD)
    assert tokens is not None
    theirs, copy = pair.former.users.credentials_of(user_id), pair.current.users.credentials_of(user_id)
    assert theirs is not None
    assert copy is not None
    assert (copy.user, copy.password_hash) == (theirs.user, theirs.password_hash)
    assert copy.moved == digest_of(theirs.password_hash)
    assert pair.stage.caller(tokens.access_token) is not None


def test_who_only_tries_does_not_move(pair: Both) -> None:
    user_id = pair.app.sign_up(ADA, PASSWORD)
    assert pair.stage.sign_in(ADA, "another password") is None
    assert pair.current.users.get(user_id) is None


def test_who_signs_up_is_in_the_table_alone(pair: Both) -> None:
    tokens = pair.stage.sign_up(ADA, PASSWORD)
    caller = pair.stage.caller(tokens.access_token)
    assert caller is not None
    assert pair.former.users.credentials(ADA) is None
    assert pair.stage.sign_in(ADA, PASSWORD) is not None
    assert pair.former.users.get(caller.user.id) is None


@pytest.mark.parametrize("typed", [ADA, "ADA@Example.org"])
def test_an_address_of_the_app_is_taken(pair: Both, typed: str) -> None:
    pair.app.sign_up(ADA, PASSWORD)
    with pytest.raises(EmailInUse):
        pair.stage.sign_up(typed, PASSWORD)


def test_an_address_is_free_once_the_app_has_deleted_who_moved(pair: Both) -> None:
    user_id = pair.app.sign_up(ADA, PASSWORD)
    tokens = pair.stage.sign_in(ADA, PASSWORD)
    assert tokens is not None
    pair.app.delete(user_id)
    assert pair.stage.caller(tokens.access_token) is None
    assert pair.stage.sign_in(ADA, PASSWORD) is None
    pair.stage.sign_up(ADA, NEW)
    assert pair.stage.sign_in(ADA, NEW) is not None


def test_a_cookie_is_exchanged_for_tokens_and_still_counts(pair: Both) -> None:
    user_id = pair.app.sign_up(ADA, PASSWORD)
    cookie = pair.app.sign_in(ADA, PASSWORD) or ""
    tokens = pair.stage.refresh(cookie)
    assert tokens is not None
    caller = pair.stage.caller(tokens.access_token)
    assert caller is not None
    assert caller.user.id == user_id
    assert pair.app.is_signed_in(cookie)
    assert pair.stage.refresh(tokens.refresh_token) is not None


@pytest.mark.parametrize("forged", ["s:abc.def", "s%3Aabc.def", "s:", "abc"])
def test_what_is_no_cookie_of_the_app_is_exchanged_for_nothing(pair: Both, forged: str) -> None:
    assert pair.stage.refresh(forged) is None
    assert pair.stage.caller(forged) is None


def test_an_exchanged_session_lives_on_with_its_cookie(pair: Both) -> None:
    pair.app.sign_up(ADA, PASSWORD)
    tokens = pair.stage.refresh(pair.app.sign_in(ADA, PASSWORD) or "")
    for _ in range(4):
        pair.clock.advance(days=6)
        assert tokens is not None
        tokens = pair.stage.refresh(tokens.refresh_token)
    assert tokens is not None
    pair.clock.advance(days=14)
    assert pair.stage.refresh(tokens.refresh_token) is None


def test_a_password_that_is_changed_here_counts_in_the_app(pair: Both) -> None:
    pair.app.sign_up(ADA, PASSWORD)
    cookie, other = (pair.app.sign_in(ADA, PASSWORD) or "" for _ in range(2))
    tokens = pair.stage.refresh(cookie)
    assert tokens is not None
    assert pair.stage.change_password(tokens.access_token, PASSWORD, NEW)
    assert pair.stage.caller(tokens.access_token) is not None
    assert (pair.app.is_signed_in(cookie), pair.app.is_signed_in(other)) == (True, False)
    assert pair.app.sign_in(ADA, PASSWORD) is None
    assert pair.app.sign_in(ADA, NEW) is not None


def test_another_address_in_the_app_is_the_one_to_sign_in_by(pair: Both) -> None:
    user_id = pair.app.sign_up(ADA, PASSWORD)
    assert pair.stage.sign_in(ADA, PASSWORD) is not None
    pair.app.rename(user_id, "lovelace@example.org")
    assert pair.stage.sign_in(ADA, PASSWORD) is None
    assert pair.stage.sign_in("lovelace@example.org", PASSWORD) is not None
    assert pair.current.users.credentials(ADA) is None
    pair.stage.sign_up(ADA, PASSWORD)


def test_administrators_see_each_person_once_as_they_are_in_the_app(pair: Both) -> None:
    moved, stayed = pair.app.sign_up(ADA, PASSWORD), pair.app.sign_up("bob@example.org", PASSWORD)
    pair.stage.sign_in(ADA, PASSWORD)
    pair.stage.sign_up("eve@example.org", PASSWORD)
    pair.app.disable(moved, disabled=True)
    users = pair.stage.administration.page(50).users
    assert {user.email: user.disabled for user in users} == {
        ADA: True,
        "bob@example.org": False,
        "eve@example.org": False,
    }
    assert {moved, stayed} <= {user.id for user in users}


def test_sessions_of_both_kinds_are_listed_and_each_can_be_ended(pair: Both) -> None:
    pair.app.sign_up(ADA, PASSWORD)
    cookie = pair.app.sign_in(ADA, PASSWORD) or ""
    tokens, exchanged = pair.stage.sign_in(ADA, PASSWORD), pair.stage.refresh(cookie)
    assert tokens is not None
    assert exchanged is not None
    mine, theirs = pair.stage.caller(tokens.access_token), pair.stage.caller(exchanged.access_token)
    assert mine is not None
    assert theirs is not None
    assert len(pair.stage.sessions.all(mine.user.id)) == 3
    pair.stage.sessions.end(mine.user.id, theirs.session, HERE)
    assert not pair.app.is_signed_in(cookie)
    assert [one.handle for one in pair.stage.sessions.all(mine.user.id)] == [mine.session]


def test_a_deleted_account_is_gone_from_both(pair: Both) -> None:
    user_id = pair.app.sign_up(ADA, PASSWORD)
    cookie = pair.app.sign_in(ADA, PASSWORD) or ""
    pair.stage.sign_in(ADA, PASSWORD)
    pair.stage.administration.delete(user_id)
    assert not pair.app.is_signed_in(cookie)
    assert (pair.former.users.get(user_id), pair.current.users.get(user_id)) == (None, None)


@pytest.mark.parametrize(
    ("backend", "legacy"),
    [
        ("dynamodb-jwt", "mongodb-jwt"),
        ("mongodb-session", "mongodb-session"),
        ("dynamodb-session", "mongodb-session"),
    ],
)
def test_another_combination_is_refused_by_name(backend: str, legacy: str) -> None:
    chosen = Settings({**SETTINGS, "BACKEND": backend, "LEGACY_BACKEND": legacy}, lambda _: {})
    with pytest.raises(SettingsError, match=f"LEGACY_BACKEND may not be {legacy} with BACKEND {backend}"):
        UseCases(chosen)


def test_what_changes_twice_in_an_instant_ends_what_came_between(pair: Both) -> None:
    user_id = pair.app.sign_up(ADA, PASSWORD)
    assert pair.stage.sign_in(ADA, PASSWORD)
    pair.app.set_password(user_id, NEW)
    between = pair.stage.sign_in(ADA, NEW)
    assert between is not None
    pair.app.set_password(user_id, "staple battery correct")
    assert pair.stage.sign_in(ADA, "staple battery correct")
    assert pair.stage.caller(between.access_token) is None


def test_the_copier_opens_nothing_that_a_new_password_in_the_app_has_ended(pair: Both) -> None:
    user_id = pair.app.sign_up(ADA, PASSWORD)
    cookie = pair.app.sign_in(ADA, PASSWORD) or ""
    before = pair.stage.sign_in(ADA, PASSWORD)
    assert before is not None
    pair.copy()
    pair.app.set_password(user_id, NEW)
    assert pair.stage.caller(before.access_token) is None
    pair.copy()
    assert pair.stage.caller(before.access_token) is None
    assert pair.stage.refresh(before.refresh_token) is None
    assert pair.stage.caller(cookie) is not None


def test_a_session_that_is_used_in_the_app_while_its_user_is_disabled_stays_over(pair: Both) -> None:
    user_id = pair.app.sign_up(ADA, PASSWORD)
    used, unused = pair.app.sign_in(ADA, PASSWORD) or "", pair.app.sign_in(ADA, PASSWORD) or ""
    exchanged = pair.stage.refresh(used)
    assert exchanged is not None
    pair.app.disable(user_id, disabled=True)
    assert not pair.app.is_signed_in(used)
    pair.app.disable(user_id, disabled=False)
    assert [pair.app.is_signed_in(each) for each in (used, unused)] == [False, True]
    assert [pair.stage.caller(each) is not None for each in (used, unused)] == [False, True]
    assert pair.stage.caller(exchanged.access_token) is None
