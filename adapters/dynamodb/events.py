"""The port of kept events over DynamoDB, in the user's partition, in the order of time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, TypeVar

from adapters.dynamodb import items
from adapters.dynamodb.table import OnTable, Table, put
from domain.events import Actor, Event
from domain.sessions import Origin

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class DynamoEvents:
    table: Table

    def record(self, event: Event) -> None:
        self.table.call("PutItem", {"Item": items.from_event(event)})

    def along(self, store: S, events: Sequence[Event]) -> S | None:
        """Not with a store that is two: which of them it is written to shows only then."""
        if not isinstance(store, OnTable):
            return None
        return replace(store, along=[put(items.from_event(event)) for event in events])

    def of(self, user_id: str, limit: int) -> list[Event]:
        request = {
            "KeyConditionExpression": "pk = :pk AND begins_with(sk, :event)",
            "ExpressionAttributeValues": {":pk": items.user_key(user_id)["pk"], ":event": {"S": items.EVENT}},
            "ScanIndexForward": False,
            "Limit": limit,
        }
        return [_event(item) for item in islice(self.table.queried(request), limit)]

    def drop(self, user_id: str) -> None:
        self.table.clear(items.user_key(user_id)["pk"]["S"], items.EVENT, f"{items.EVENT}~")


def _event(item: Mapping[str, Any]) -> Event:
    origin = Origin(items.text(item, "ip"), items.text(item, "userAgent"))
    return Event(
        id=item["sk"]["S"].rpartition("#")[2],
        kind=item["kind"]["S"],
        user_id=items.user_id(item),
        at=items.time(item["at"]),
        expires_at=items.time(item["expiresAt"]),
        actor=Actor(item["by"]["S"], origin, items.text(item, "administrator")),
        session=items.text(item, "session"),
        email=items.text(item, "email"),
    )
