"""A store that is down says so, with no driver's word, and all is well when it is back."""

from collections.abc import Callable, Iterator

import pytest

from adapters.aws import DYNAMODB
from adapters.aws.client import Client
from adapters.dynamodb import Table
from adapters.mongodb import connect
from domain.attempts import Tally
from domain.errors import Unavailable
from tests.engines.servers import Server, dynamodb_local, ferretdb
from tests.support.clock import START
from tests.support.samples import credentials, register, session
from tests.support.stores import LIFETIME, Store, aws, dynamodb_client, new_table, over_database, over_table

Act = Callable[[Store], object]
OPERATIONS: dict[str, Act] = {
    "register": register,
    "credentials": lambda store: store.users.credentials("ada@example.org"),
    "get user": lambda store: store.users.get(store.ids.user_id()),
    "set password": lambda store: store.users.set_password("1", "new", replacing="old"),
    "login": lambda store: store.users.login(store.ids.session_id("1")),
    "create": lambda store: store.sessions.create(session(store)),
    "get": lambda store: store.sessions.get(store.ids.session_id("1")),
    "extend": lambda store: store.sessions.extend(session(store)),
    "advance": lambda store: store.sessions.advance(store.ids.session_id("1"), 0, START, START + LIFETIME),
    "end": lambda store: store.sessions.end(store.ids.session_id("1")),
    "count": lambda store: store.tallies.replace("key", None, Tally(1, START, START + LIFETIME)),
}


def mongodb(address: str) -> Store:
    return over_database("mongodb", connect(f"{address.rstrip('/')}/test"))


def dynamodb(address: str) -> Store:
    return over_table("dynamodb", Table("table", Client(DYNAMODB, aws(address))))


@pytest.fixture(scope="module", params=[(mongodb, "mongodb://127.0.0.1:9"), (dynamodb, "http://127.0.0.1:9")])
def nowhere(request: pytest.FixtureRequest) -> Store:
    """A store at an address where nothing listens (9 is the discard port)."""
    make, address = request.param
    store: Store = make(address)
    return store


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_operation_says_that_the_store_is_down(nowhere: Store, operation: str) -> None:
    if operation == "register":
        new = credentials(nowhere)
        with pytest.raises(Unavailable):
            nowhere.users.register(new, session(nowhere, new.user.id))
    else:
        with pytest.raises(Unavailable):
            OPERATIONS[operation](nowhere)


@pytest.fixture(params=["ferretdb", "dynamodb-local"])
def interrupted(request: pytest.FixtureRequest) -> Iterator[tuple[Server, Store]]:
    """A real server that can be stopped, and a store on it."""
    with ferretdb() if request.param == "ferretdb" else dynamodb_local() as server:
        if request.param == "ferretdb":
            yield server, mongodb(server.address)
        else:
            name = new_table(dynamodb_client(server.address))
            yield server, over_table("dynamodb", Table(name, Client(DYNAMODB, aws(server.address))))


@pytest.mark.engines
def test_a_store_that_comes_back_works_again(interrupted: tuple[Server, Store]) -> None:
    server, store = interrupted
    _, opened = register(store)
    server.stop()
    with pytest.raises(Unavailable):
        store.sessions.get(opened.id)
    with pytest.raises(Unavailable):
        store.users.credentials("ada@example.org")
    server.start()
    # What was written in the instant of the crash may be lost with it, so a new sign-up is what is looked at.
    new, opened = register(store, "grace@example.org")
    assert store.sessions.get(opened.id) == opened
    assert store.users.credentials("grace@example.org") == new
