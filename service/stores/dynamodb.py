"""One DynamoDB table."""

from adapters.dynamodb import DynamoSessions, DynamoUsers, Table
from adapters.system import RandomIds
from service.settings import Settings
from service.stores import Store


def open_store(settings: Settings) -> Store:
    table = Table(settings.text("TABLE_NAME"))
    return Store(users=DynamoUsers(table), sessions=DynamoSessions(table), ids=RandomIds())
