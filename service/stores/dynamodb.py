"""One DynamoDB table."""

from __future__ import annotations

from adapters.aws import DYNAMODB
from adapters.dynamodb import DynamoIds, DynamoSessions, DynamoUsers, Table
from domain import TYPE_CHECKING
from service.aws import aws_client
from service.stores import Store

if TYPE_CHECKING:
    from domain.ports import Directory, Events, OneTimeTokens, Tallies
    from service.settings import Settings


def open_store(settings: Settings) -> Store:
    return over_table(open_table(settings))


def open_table(settings: Settings) -> Table:
    return Table(settings.text("TABLE_NAME"), aws_client(settings, DYNAMODB))


def over_table(table: Table) -> Store:
    def tallies() -> Tallies:
        from adapters.dynamodb.tallies import DynamoTallies  # noqa: PLC0415 - who limits nothing doesn't load it

        return DynamoTallies(table)

    def one_time_tokens() -> OneTimeTokens:
        from adapters.dynamodb.one_time_tokens import DynamoOneTimeTokens  # noqa: PLC0415 - as above

        return DynamoOneTimeTokens(table)

    def events() -> Events:
        from adapters.dynamodb.events import DynamoEvents  # noqa: PLC0415 - likewise

        return DynamoEvents(table)

    def directory() -> Directory:
        from adapters.dynamodb.directory import DynamoDirectory  # noqa: PLC0415 - likewise

        return DynamoDirectory(table)

    return Store(
        users=DynamoUsers(table),
        sessions=DynamoSessions(table),
        ids=DynamoIds(),
        tallies=tallies,
        one_time_tokens=one_time_tokens,
        events=events,
        directory=directory,
    )
