"""The tallies port over DynamoDB: one conditional write each, which brings what stands where it is refused."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from adapters.dynamodb.items import key, milliseconds, ttl
from adapters.dynamodb.table import Refused, Table
from domain.attempts import Tally

_STANDS = "attempts = :count AND nextAt = :next"


@dataclass(frozen=True, slots=True)
class DynamoTallies:
    table: Table

    def replace(self, key: str, old: Tally | None, new: Tally) -> tuple[bool, Tally | None]:
        try:
            self.table.call("PutItem", {"Item": _item(key, new), **_condition(old)})
        except Refused as refused:
            return False, _tally(refused.item) if refused.item else None
        return True, new

    def drop(self, key: str) -> None:
        self.table.call("DeleteItem", {"Key": _key(key)})


def _condition(old: Tally | None) -> dict[str, Any]:
    answer = {"ReturnValuesOnConditionCheckFailure": "ALL_OLD"}
    if old is None:
        return {"ConditionExpression": "attribute_not_exists(pk)", **answer}
    stands = {":count": {"N": str(old.attempts)}, ":next": milliseconds(old.next_at)}
    return {"ConditionExpression": _STANDS, "ExpressionAttributeValues": stands, **answer}


def _key(name: str) -> dict[str, Any]:
    # A digest: addresses and whereabouts are nothing to keep in a key.
    return key(f"TALLY#{hashlib.sha256(name.encode(errors='replace')).hexdigest()}", "TALLY")


def _item(name: str, tally: Tally) -> dict[str, Any]:
    return _key(name) | {
        "attempts": {"N": str(tally.attempts)},
        "nextAt": milliseconds(tally.next_at),
        "forgottenAt": milliseconds(tally.forgotten_at),
        "ttl": ttl(tally.forgotten_at),
    }


def _tally(item: Mapping[str, Any]) -> Tally:
    def time(name: str) -> datetime:
        return datetime.fromtimestamp(int(item[name]["N"]) / 1000, UTC)

    return Tally(int(item["attempts"]["N"]), time("nextAt"), time("forgottenAt"))
