"""What a store of one-time tokens promises, and the tokens that are made over it."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from domain.errors import InvalidToken
from domain.one_time import LIFETIME, MailedTokens, OneTimeToken, state_of
from tests.support.clock import START, FakeClock
from tests.support.samples import HASH, at_once, credentials
from tests.support.stores import Store

ANOTHER = "$2b$04$anotheranotheranotherO1qXv2y0y0p0y0y0y0y0y0y0y0y0y0y"


def token(user_id: str = "u-1", digest: str = "d1") -> OneTimeToken:
    return OneTimeToken(user_id, "password", "ada@example.org", START + LIFETIME, digest, "state")


@pytest.fixture
def mailed(store: Store, clock: FakeClock) -> MailedTokens:
    return MailedTokens(store.tokens, clock)


def test_a_token_is_taken_once(store: Store) -> None:
    store.tokens.put(token())
    assert store.tokens.take("u-1", "password", "d1") == token()
    assert store.tokens.take("u-1", "password", "d1") is None


def test_another_digest_takes_nothing_and_harms_nothing(store: Store) -> None:
    store.tokens.put(token())
    assert store.tokens.take("u-1", "password", "d2") is None
    assert store.tokens.take("u-1", "email", "d1") is None
    assert store.tokens.take("u-2", "password", "d1") is None
    assert store.tokens.take("u-1", "password", "d1") == token()


def test_a_new_one_takes_the_place_of_the_old(store: Store) -> None:
    store.tokens.put(token())
    store.tokens.put(token(digest="d2"))
    store.tokens.put(replace(token(digest="d3"), purpose="email"))
    assert store.tokens.take("u-1", "password", "d1") is None
    assert store.tokens.take("u-1", "password", "d2") == token(digest="d2")
    assert store.tokens.take("u-1", "email", "d3") is not None


def test_of_fifty_at_once_one_gets_it(store: Store) -> None:
    store.tokens.put(token())
    taken = at_once(50, lambda _: store.tokens.take("u-1", "password", "d1"))
    assert [one for one in taken if one is not None] == [token()]


@pytest.mark.parametrize("user_id", ["a.b", "ada@example.org", "ü☃", "$ne", "42"])
def test_any_user_has_tokens(store: Store, mailed: MailedTokens, user_id: str) -> None:
    text = mailed.issue("password", credentials(store, id=user_id), "ada@example.org")
    assert mailed.take("password", text).user_id == user_id


def test_what_is_mailed_is_long_and_only_its_digest_is_stored(store: Store, mailed: MailedTokens) -> None:
    owner = credentials(store)
    text = mailed.issue("email", owner, "new@example.org")
    secret = text.partition(".")[0]
    assert len(secret) * 6 >= 128
    assert re.fullmatch(r"[\w.-]+", text)
    taken = mailed.take("email", text)
    assert (taken.address, taken.state) == ("new@example.org", state_of(owner))
    assert secret not in taken.digest


def test_it_lives_for_half_an_hour(store: Store, mailed: MailedTokens, clock: FakeClock) -> None:
    text = mailed.issue("password", credentials(store), "ada@example.org")
    clock.time += timedelta(minutes=30)
    with pytest.raises(InvalidToken):
        mailed.take("password", text)


def test_it_serves_its_own_purpose(store: Store, mailed: MailedTokens) -> None:
    text = mailed.issue("password", credentials(store), "ada@example.org")
    with pytest.raises(InvalidToken):
        mailed.take("email", text)
    assert mailed.take("password", text)


@pytest.mark.parametrize(
    "text", ["", ".", "x", "a.b", "é" * 43 + ".dQ", "a" * 43 + ".!", "a" * 43 + "._w", "a" * 5000]
)
def test_what_is_no_token_is_invalid(mailed: MailedTokens, text: str) -> None:
    with pytest.raises(InvalidToken):
        mailed.take("password", text)


@pytest.mark.parametrize(
    "change", [{"password_hash": ANOTHER}, {"email": "new@example.org"}, {"email_verified": True}], ids=str
)
def test_its_state_is_another_once_the_account_is(store: Store, change: dict[str, str]) -> None:
    before = credentials(store, id="u-1")
    after = credentials(store, **{"id": "u-1", "email": "ada@example.org", "password_hash": HASH, **change})
    assert state_of(before) != state_of(after)
    assert state_of(before) == state_of(credentials(store, id="u-1"))
