"""The table, and the one place that knows DynamoDB's refusals."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass

from adapters.aws import AwsError
from domain import TYPE_CHECKING
from domain.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import Any

    from adapters.aws import Calls

    Write = tuple[str, Mapping[str, Any]]
    """As `("Put", request)`."""

_PAUSES = (0.02, 0.05, 0.1, 0.2)
"""Seconds to wait where DynamoDB did a part of what it was asked for, as when the table is throttled."""
_CONFLICT_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Seconds to wait while a transaction holds the same item. Writes outside of transactions are refused meanwhile, too
(`TransactionConflictException` in botocore's model), and no client of ours tries those again: botocore's retries
(botocore/data/_retry.json) leave it out."""
_BATCH = 25
"""Items of a BatchWriteItem at most (DynamoDB API reference)."""


class Refused(Exception):
    """A condition of ours did not hold. `item` is the stored one, where the call asked for it."""

    def __init__(self, item: Mapping[str, Any] | None = None) -> None:
        super().__init__("the condition did not hold")
        self.item = item


class _Conflict(Exception):
    """Another transaction holds the same items right now."""


class Table:
    """A DynamoDB table and a client for it."""

    def __init__(self, name: str, client: Calls, pause: Callable[[float], None] = time.sleep) -> None:
        self.name = name
        self._client = client
        self._pause = pause

    def get(self, key: Mapping[str, Any]) -> dict[str, Any] | None:
        """The item in its newest state: after a sign-out or a sign-up an older one would be wrong."""
        answer = self.call("GetItem", {"Key": key, "ConsistentRead": True})
        item: dict[str, Any] | None = answer.get("Item")
        return item

    def get_all(self, keys: Sequence[Mapping[str, Any]], attributes: Sequence[str]) -> list[dict[str, Any]]:
        """These attributes of those of the items that there are, in their newest state and in any order."""
        names = {f"#{number}": name for number, name in enumerate(attributes)}
        asked: Mapping[str, Any] = {
            "Keys": keys,
            "ConsistentRead": True,
            "ProjectionExpression": ",".join(names),
            "ExpressionAttributeNames": names,
        }
        found: list[dict[str, Any]] = []
        for pause in _PAUSES:
            answer = self._call("BatchGetItem", {"RequestItems": {self.name: asked}})
            found += answer["Responses"].get(self.name, [])
            asked = answer.get("UnprocessedKeys", {}).get(self.name)
            if not asked:
                return found
            self._pause(pause)
        raise Unavailable("DynamoDB left items unread")

    def query(self, pk: str, first: str, last: str, attributes: Sequence[str]) -> Iterator[dict[str, Any]]:
        """These attributes of the items of `pk` from the sort key `first` to `last`, in their newest state."""
        names = {f"#{number}": name for number, name in enumerate(attributes)}
        request = {
            "KeyConditionExpression": "pk = :pk AND sk BETWEEN :first AND :last",
            "ExpressionAttributeValues": {":pk": {"S": pk}, ":first": {"S": first}, ":last": {"S": last}},
            "ProjectionExpression": ",".join(names),
            "ExpressionAttributeNames": names,
        }
        return self.queried(request)

    def queried(self, request: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """What a Query finds, in its newest state, page by page as it is asked for."""
        begin: Mapping[str, Any] = {}
        while True:
            answer = self.call("Query", {**request, "ConsistentRead": True, **begin})
            yield from answer["Items"]
            if "LastEvaluatedKey" not in answer:
                return
            begin = {"ExclusiveStartKey": answer["LastEvaluatedKey"]}

    def call(self, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        """One operation on this table; raises `Refused` or `Unavailable`."""
        return self._undisturbed(lambda: self._call(operation, {"TableName": self.name, **request}))

    def write_together(self, writes: Sequence[Write]) -> None:
        """All of the writes, or none; raises as `call` does."""
        items = [{kind: {"TableName": self.name, **request}} for kind, request in writes]
        self._undisturbed(lambda: self._transact(items))

    def _transact(self, items: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        # By the token a write that is sent again, because its answer was lost, is known to be the same.
        token = os.urandom(16).hex()
        return self._call("TransactWriteItems", {"TransactItems": items, "ClientRequestToken": token})

    def _undisturbed(self, act: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        for pause in _CONFLICT_PAUSES:
            try:
                return act()
            except _Conflict:
                self._pause(pause)
        try:
            return act()
        except _Conflict:
            raise Unavailable("DynamoDB kept an item locked") from None

    def clear(self, pk: str, first: str = "!", last: str = "~") -> None:
        """Delete the items of a partition, all or those from the sort key `first` to `last`."""
        keys = list(self.query(pk, first, last, ("pk", "sk")))
        for start in range(0, len(keys), _BATCH):
            self._delete([{"DeleteRequest": {"Key": key}} for key in keys[start : start + _BATCH]])

    def _delete(self, requests: Sequence[Mapping[str, Any]]) -> None:
        left: Mapping[str, Any] | None = {self.name: requests}
        for pause in _PAUSES:
            left = self._call("BatchWriteItem", {"RequestItems": left}).get("UnprocessedItems")
            if not left:
                return
            self._pause(pause)
        raise Unavailable("DynamoDB left items undeleted")

    def _call(self, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        try:
            return self._client.call(operation, request)
        except AwsError as error:
            raise _translated(error) from error


@dataclass(frozen=True, slots=True)
class OnTable:
    """A store in the table, whose next write has those `along` in its transaction."""

    table: Table
    along: Sequence[Write] = ()

    def write(self, kind: str, request: Mapping[str, Any]) -> dict[str, Any]:
        """As `Table.call`; but a transaction returns nothing."""
        if not self.along:
            return self.table.call(f"{kind}Item", request)
        own = {name: value for name, value in request.items() if name != "ReturnValues"}
        self.table.write_together([(kind, own), *self.along])
        return {}


def put(item: Mapping[str, Any]) -> Write:
    return "Put", {"Item": item}


def put_new(item: Mapping[str, Any]) -> Write:
    return "Put", {"Item": item, "ConditionExpression": "attribute_not_exists(pk)"}


def _translated(error: AwsError) -> Exception:
    if error.code == "ConditionalCheckFailedException":
        return Refused(error.body.get("Item"))
    if error.code == "TransactionCanceledException":
        reasons = {reason.get("Code") for reason in error.body.get("CancellationReasons", [])}
        if "ConditionalCheckFailed" in reasons:
            return Refused()
        if "TransactionConflict" in reasons:
            return _Conflict()
    if error.code == "TransactionConflictException":
        return _Conflict()
    return Unavailable(f"DynamoDB refused the call: {error.code}")
