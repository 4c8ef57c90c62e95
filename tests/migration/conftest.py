"""An app's database and the stage's table."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import boto3
import mongomock
import pytest

from adapters.aws import DYNAMODB
from adapters.aws.boto import BotoClient
from adapters.dynamodb import DynamoUsers, Table
from adapters.mongodb import MongoSessions, MongoUsers
from migration.copying.checkpoints import Checkpoints
from migration.copying.copy import Collection, copy_pass, verify_pass
from migration.copying.gone import Gone
from migration.copying.source import Page, SessionSource, UserSource
from migration.copying.target import Target
from migration.copying.work import Told
from service.leaving import ANSWER_SECONDS
from tests.support.clock import FakeClock
from tests.support.stores import Servers, dynamodb_client, new_table, over_database

HASH = "$2a$10$" + "a" * 53


@pytest.fixture(scope="session")
def servers() -> Iterator[Servers]:
    running = Servers()
    yield running
    running.stop()


@dataclass
class Ends:
    """Both, and the commands over them."""

    database: Any
    users: MongoUsers
    sessions: MongoSessions
    table: Table
    problems: list[tuple[str, str]]
    clock: FakeClock

    def people(self) -> Collection:
        return Collection("users", UserSource(self.users), self._target, Checkpoints(self.table))

    def kept(self) -> Collection:
        source = SessionSource(self.sessions, UserSource(self.users), self.clock)
        return Collection("sessions", source, self._target, Checkpoints(self.table))

    @property
    def _target(self) -> Target:
        return Target(self.table, clock=self.clock)

    def copied(self, collection: Collection | None = None, changed: Iterator[Page] | None = None) -> dict[str, int]:
        return dict(+copy_pass(collection or self.people(), self._told(), changed))

    def compared(self, collection: Collection | None = None) -> dict[str, int]:
        return dict(+verify_pass(collection or self.people(), self._told()))

    def swept(self, *, write: bool) -> dict[str, int]:
        source = SessionSource(self.sessions, UserSource(self.users), self.clock)
        return dict(+Gone(source, self.table).sweep(self._told(), write=write))

    def _told(self) -> Told:
        self.problems.clear()
        return Told(problem=lambda one: self.problems.append((one.name, one.reason)))

    @property
    def there(self) -> DynamoUsers:
        return DynamoUsers(self.table)


def ends_over(database: Any, endpoint: str) -> Ends:
    store = over_database("mongodb", database)
    assert isinstance(store.users, MongoUsers)
    assert isinstance(store.sessions, MongoSessions)
    with pytest.MonkeyPatch.context() as environ:
        environ.setenv("AWS_ENDPOINT_URL", endpoint)
        session = boto3.Session("test", "test", region_name="eu-central-1")
        client = BotoClient(DYNAMODB, session, answer_within=ANSWER_SECONDS)
    table = Table(new_table(dynamodb_client(endpoint)), client)
    return Ends(database, store.users, store.sessions, table, [], FakeClock())


@pytest.fixture
def ends(servers: Servers) -> Ends:
    return ends_over(mongomock.MongoClient(tz_aware=True)["app"], servers.address("moto"))
