"""The Express app, started again after a rollback, knows everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import bcrypt
import boto3
import pytest

from adapters.aws import DYNAMODB
from adapters.aws.boto import BotoClient
from adapters.dynamodb import DynamoUsers, Table
from adapters.mongodb import MongoSessions, MongoUsers
from domain.credentials import Credentials
from domain.users import User
from migration.copying.checkpoints import Checkpoints
from migration.copying.copy import Collection, copy_pass
from migration.copying.rollback import Rollback
from migration.copying.source import UserSource
from migration.copying.target import Target
from migration.copying.work import Told
from tests.legacy.apps import express
from tests.legacy.conftest import ADA
from tests.legacy.options import DEFAULT
from tests.legacy.programs import GENERATIONS
from tests.support.stores import dynamodb_client, moto, new_table, over_database

if TYPE_CHECKING:
    from contextlib import ExitStack

pytestmark = pytest.mark.engines

NEW = "a new password of ada"


@pytest.fixture
def table(stack: ExitStack) -> Table:
    endpoint = stack.enter_context(moto())
    session = boto3.Session("test", "test", region_name="eu-central-1")
    with pytest.MonkeyPatch.context() as environ:
        environ.setenv("AWS_ENDPOINT_URL", endpoint)
        client = BotoClient(DYNAMODB, session)
    return Table(new_table(dynamodb_client(endpoint)), client)


@pytest.fixture
def users(database: Any) -> MongoUsers:
    store = over_database("mongodb", database)
    assert isinstance(store.users, MongoUsers)
    assert isinstance(store.sessions, MongoSessions)
    return store.users


def hashed(password: str) -> str:
    return bcrypt.hashpw(password.encode(), bcrypt.gensalt(4)).decode()


@pytest.mark.parametrize("generation", GENERATIONS)
def test_everybody_signs_in_at_the_app_again(
    generation: str, table: Table, users: MongoUsers, database: Any, address: str
) -> None:
    people, here = UserSource(users), DynamoUsers(table)
    copy_pass(Collection("users", people, Target(table), Checkpoints(table)), Told())
    ada = here.credentials_of(ADA)
    assert ada is not None
    here.set_password(ADA, hashed(NEW), replacing=ada.password_hash)
    here.register(Credentials(User("somebody-new", "grace@example.org", "Grace"), hashed("nanoseconds")), None)

    Rollback(people, table).run(Told(), write=True)
    with express(generation, address, database.name, DEFAULT.config()) as app:
        assert app.me(app.sign_in(password=NEW)).status == 200
        assert app.me(app.sign_in("bob@example.org")).status == 200
        assert app.me(app.sign_in("grace@example.org", "nanoseconds")).status == 200
        old = app.request("POST", "/login", "", {"email": "ada@example.org", "password": "correct horse"})
        assert old.status == 401
