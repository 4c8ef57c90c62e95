"""One address is one account, beside users that the app stored in any letters and whatever indexes it has."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pymongo
import pytest

from adapters.letters import TextFiles
from adapters.memory.mail import MemoryMail
from adapters.mongodb.addresses import Addresses, index_problem
from domain.errors import EmailInUse, Unavailable
from domain.mail import Errand
from domain.one_time import MailedTokens
from domain.run_errands import RunErrand
from tests.engines.servers import ferretdb
from tests.support.clock import FakeClock
from tests.support.samples import at_once, credentials, register, session
from tests.support.stores import Store, over_database

STORED = ["Victim@Example.com", "victim@example.com", "VICTIM@EXAMPLE.COM", " Victim@Example.com "]


@pytest.fixture(scope="module")
def ferret() -> Iterator[Any]:
    with ferretdb() as server, pymongo.MongoClient[dict[str, Any]](server.address, tz_aware=True) as client:
        yield client


@pytest.fixture(params=["mongomock", pytest.param("ferretdb", marks=pytest.mark.engines)])
def database(request: pytest.FixtureRequest, database: Any) -> Any:
    if request.param == "mongomock":
        return database
    client = request.getfixturevalue("ferret")
    client.drop_database("addresses")
    return client["addresses"]


@pytest.fixture
def store(database: Any) -> Store:
    return over_database("mongodb", database)


def indexed(database: Any, name: str) -> None:
    if name != "none":
        database["users"].create_index("email", unique=name == "unique")


@pytest.mark.parametrize("stored", STORED)
@pytest.mark.parametrize("indexes", ["none", "unique", "plain"])
def test_an_address_that_the_app_has_in_any_letters_is_taken(
    database: Any, store: Store, stored: str, indexes: str
) -> None:
    indexed(database, indexes)
    database["users"].insert_one({"email": stored})
    with pytest.raises(EmailInUse):
        register(store, "victim@example.com")
    assert database["users"].count_documents({}) == 1
    assert database["sessions"].count_documents({}) == 0
    assert register(store, "victim1@example.com")
    assert register(store, "ictim@example.com")


@pytest.mark.parametrize("email", ["a.b@example.org", "a+b@example.org", "a^$b@example.org", "(a|b)@example.org"])
def test_what_means_something_in_a_pattern_is_itself(database: Any, store: Store, email: str) -> None:
    database["users"].insert_many([{"email": "axb@example.org"}, {"email": "aab@example.org"}, {"email": "a"}])
    register(store, email)
    with pytest.raises(EmailInUse):
        register(store, email)


@pytest.mark.parametrize("indexes", ["none", "unique", "plain"])
def test_of_fifty_at_once_one_gets_the_address(database: Any, store: Store, indexes: str) -> None:
    indexed(database, indexes)
    people = [(new := credentials(store), session(store, new.user.id)) for _ in range(50)]
    outcomes = at_once(50, lambda number: store.users.register(*people[number]))
    assert outcomes.count(None) == 1
    assert sum(isinstance(outcome, EmailInUse) for outcome in outcomes) == 49
    assert database["users"].count_documents({}) == 1


def test_a_claim_is_given_back(database: Any, store: Store) -> None:
    register(store)
    with pytest.raises(EmailInUse):
        register(store)
    assert database["claims"].count_documents({}) == 0


def test_a_claim_holds_until_it_was_left_behind(database: Any, store: Store) -> None:
    with Addresses(database["users"], database["claims"], "email").claimed("ada@example.org"):
        claim = database["claims"].find_one()
        with pytest.raises(EmailInUse):
            register(store)
    database["claims"].insert_one({**claim, "until": datetime.now(UTC) - timedelta(seconds=1)})
    assert register(store)
    assert database["claims"].count_documents({}) == 0


def test_who_is_refused_finds_whoever_has_claimed_the_address(database: Any, store: Store) -> None:
    addresses = Addresses(database["users"], database["claims"], "email")
    waited: list[float] = []

    def pause(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 2:
            database["users"].insert_one({"email": "Ada@example.org"})

    with addresses.claimed("ada@example.org"):
        with pytest.raises(EmailInUse), replace(addresses, pause=pause).claimed("ada@example.org"):
            pass
        assert (len(waited), store.users.credentials("Ada@example.org") is not None) == (2, True)
        database["users"].delete_many({})
        with pytest.raises(EmailInUse), replace(addresses, pause=waited.append).claimed("ada@example.org"):
            pass
        assert (len(waited), sum(waited[2:]) < 1) == (7, True)


def test_a_quiet_sign_up_by_an_address_in_the_apps_letters_comes_to_nothing(database: Any, store: Store) -> None:
    database["users"].insert_one({"email": "Ada@Example.org"})
    run = RunErrand(
        store.users, MailedTokens(store.tokens, FakeClock()), TextFiles("https://a.example.com"), MemoryMail()
    )
    run(Errand("sign-up", store.ids.user_id(), "ada@example.org", password_hash="locked"))
    assert database["users"].count_documents({}) == 1


def test_another_index_of_the_apps_is_no_address_in_use(database: Any, store: Store) -> None:
    database["users"].create_index("lastName", unique=True)
    register(store)
    with pytest.raises(Unavailable, match="a unique index of the app's on users"):
        register(store, "grace@example.org")
    assert database["claims"].count_documents({}) == 0


@pytest.mark.parametrize(
    ("indexes", "said"),
    [
        ("none", "email has no index"),
        ("plain", "doesn't hold for all users"),
        ("unique", "tells capitals apart"),
    ],
)
def test_what_an_index_does_not_hold_is_said_once(
    database: Any, store: Store, indexes: str, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    indexed(database, indexes)
    with caplog.at_level(logging.WARNING):
        register(store)
        register(store, "grace@example.org")
    [message] = [record.getMessage() for record in caplog.records]
    assert said in message
    assert "{locale: 'en', strength: 2}" in message


@pytest.mark.parametrize("strength", [1, 2])
def test_an_index_for_any_letters_is_enough(strength: int) -> None:
    index = {"key": [("email", 1)], "unique": True, "collation": {"locale": "en", "strength": strength}}
    assert index_problem({"email_1": index}, "email") is None
    partial = index_problem({"email_1": {**index, "partialFilterExpression": {"verified": True}}}, "email")
    assert partial is not None
    assert "doesn't hold for all users" in partial
    assert index_problem({"email_1": {**index, "collation": {"locale": "en", "strength": 3}}}, "email")
    assert index_problem({"email_1": index}, "mail")
