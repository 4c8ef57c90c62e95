"""What the app has deleted since it was copied: users who left, sessions that were ended. Their copies go.

Found from the table's side, by a scan that passes over whatever isn't a copy: a query for each user would take as
many round trips. A copy that the stage has changed since is left, and told of.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from adapters.dynamodb import DynamoUsers, Table, items
from adapters.dynamodb.directory import DynamoDirectory
from adapters.mongodb.database import errors
from migration.copying.records import ATTRIBUTES, SESSIONS, Unfit, is_as_copied, keys_of_copy
from migration.copying.work import Outcome, Told, counted, patiently

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from adapters.dynamodb.items import Item
    from migration.copying.source import SessionSource

GONE, LEFT = "deleted in MongoDB", "deleted in MongoDB, and newer in DynamoDB"
_PAGE = 50
_SCANNED = 500
"""Items that are looked at for one page of copies."""


def still_there(counts: Mapping[str, int], *, deleted: bool) -> int:
    """How many such copies there are after it."""
    return counts.get(LEFT, 0) + (0 if deleted else counts.get(GONE, 0))


class Users(NamedTuple):
    """A page of the table's users, by their ids."""

    documents: list[str]
    last: str


def users_in(table: Table) -> Iterator[Users]:
    directory, after = DynamoDirectory(table), ""
    while True:
        page = directory.page(_PAGE, after)
        yield Users([user.id for user in page.users], page.cursor or "")
        if page.cursor is None:
            return
        after = page.cursor


def copies_in(table: Table) -> Iterator[list[Item]]:
    """Page by page, some of them empty: users and sessions that were copied, in their newest state."""
    names = {f"#{number}": name for number, name in enumerate(ATTRIBUTES)}
    request: dict[str, Any] = {
        "FilterExpression": "begins_with(pk, :user) AND (attribute_exists(moved) OR attribute_exists(copiedFrom))",
        "ExpressionAttributeValues": {":user": items.user_key("")["pk"]},
        "ProjectionExpression": ",".join(names),
        "ExpressionAttributeNames": names,
        "ConsistentRead": True,
        "Limit": _SCANNED,
    }
    while True:
        answer = patiently(lambda: table.call("Scan", request))
        yield answer["Items"]
        if "LastEvaluatedKey" not in answer:
            return
        request["ExclusiveStartKey"] = answer["LastEvaluatedKey"]


@dataclass(frozen=True, slots=True)
class Gone:
    source: SessionSource
    table: Table

    def sweep(self, told: Told, *, write: bool) -> Counter[str]:
        """Deletes such copies; without `write` it only says what there are."""

        def work(copies: list[Item]) -> Outcome:
            return patiently(lambda: self._swept(copies, write=write))

        return counted(copies_in(self.table), work, told, lambda copies: sum("moved" in item for item in copies))

    def _swept(self, copies: list[Item], *, write: bool) -> Outcome:
        gone = [*self._users_gone(copies), *self._sessions_gone(copies)]
        as_copied = [item for item in gone if is_as_copied(item)]
        if write:
            for item in as_copied:
                self._delete(item)
        problems = [Unfit(_name(item), LEFT) for item in gone if item not in as_copied]
        problems += [] if write else [Unfit(_name(item), GONE) for item in as_copied]
        return Outcome(Counter({GONE: len(as_copied), LEFT: len(gone) - len(as_copied)}), problems)

    def _users_gone(self, copies: Sequence[Item]) -> list[Item]:
        users = {items.user_id(item): item for item in copies if "moved" in item}
        there = self.source.people.there_of(users)
        return [item for user_id, item in users.items() if user_id not in there]

    def _sessions_gone(self, copies: Sequence[Item]) -> list[Item]:
        sessions = {item["copiedFrom"]["S"]: item for item in copies if "copiedFrom" in item}
        with errors():
            found = self.source.collection.find({"_id": {"$in": list(sessions)}})
            documents = {str(document["_id"]): document for document in found}
        codec = self.source.sessions.documents
        read = {key: codec.read("", document) for key, document in documents.items()}
        return [
            item
            for key, item in sessions.items()
            if (session := read.get(key)) is None or session.user_id != items.user_id(item)
        ]

    def _delete(self, item: Item) -> None:
        if "copiedFrom" not in item:
            DynamoUsers(self.table).delete(items.user_id(item))
            return
        for key in keys_of_copy(item):
            self.table.call("DeleteItem", {"Key": key})


def _name(item: Item) -> str:
    return items.user_id(item) if "moved" in item else item["sk"]["S"].removeprefix(SESSIONS[0])
