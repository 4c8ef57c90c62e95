"""Both ends of the way out of MongoDB, as the settings have them."""

from typing import NamedTuple

from adapters.aws import DYNAMODB
from adapters.aws.boto import BotoClient
from adapters.dynamodb import Table
from adapters.mongodb import MongoSessions, MongoUsers
from service.settings import Settings
from service.stores import mongodb

ANSWER_SECONDS = 30
"""Nobody waits for an answer, and large transactions or pages side by side take longer than a request may."""


class Ends(NamedTuple):
    users: MongoUsers
    sessions: MongoSessions
    table: Table


def ends(settings: Settings) -> Ends:
    """Raises SettingsError, and `Unavailable` where DNS doesn't know the database's servers."""
    store = mongodb.open_store(settings, answer_within=ANSWER_SECONDS)
    if not isinstance(store.users, MongoUsers) or not isinstance(store.sessions, MongoSessions):
        raise TypeError("MongoDB's store is of MongoDB's users and sessions")
    return Ends(store.users, store.sessions, table(settings))


def table(settings: Settings) -> Table:
    """Raises SettingsError."""
    return Table(settings.text("TABLE_NAME"), BotoClient(DYNAMODB, answer_within=ANSWER_SECONDS))
