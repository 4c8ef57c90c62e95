"""What a user or a session of the app is in the table, and how it stands there.

Each is two items: the record itself, and a pointer by which it is found: of a user the address, of a session a digest
of the id that the app's cookie holds. A record that was copied says so in `copied`, a digest of what was written:
while that is still the digest of what stands there nobody has changed it since, and a newer copy may take its place.
"""

from __future__ import annotations

import hashlib
import json
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from adapters.dynamodb import items

if TYPE_CHECKING:
    from collections.abc import Mapping

    from adapters.dynamodb.items import Item

COPIED = "copied"
CUTOFF = ("sessionsFrom", "keptSession")
_NOT_COMPARED = frozenset({COPIED, "stamp", *CUTOFF})
"""What the stage itself notes of a user or a session while the app's record counts."""
_OF_USE = frozenset({"usedAt", "expiresAt", "ttl", "generationStartedAt"})
"""What a session has of its last use."""
_OF_A_COPY = ("passwordHash", "moved", COPIED, "copiedFrom", "linked", "listed", "ttl", "userId")
ATTRIBUTES = tuple(dict.fromkeys((*items.OF_A_LOGIN, *_OF_A_COPY)))
"""All that may stand in the items of a record."""

SESSIONS = ("SESSION#", "SESSION#~")
"""The first and the last sort key of a user's sessions."""


class State(Enum):
    SAME = "the same"
    ABSENT = "not there"
    CHANGED = "changed in MongoDB"
    RENEWED = "used in MongoDB since"
    NEWER = "newer in DynamoDB"
    TAKEN = "its address is another account's"
    ENDED = "ended in DynamoDB"


class Record(NamedTuple):
    """`name` is what people know it by: a user's id, a session's handle; it opens nothing."""

    name: str
    item: Item
    pointer: Item
    comes_back: bool
    """Whether a record that was there and is gone is written again: a session that was ended isn't."""


class Unfit(NamedTuple):
    """What isn't copied, and why."""

    name: str
    reason: str


class Stored(NamedTuple):
    """What stands in the table in the place of a record."""

    item: Item | None
    pointer: Item | None


def sealed(item: Item) -> Item:
    return item | {COPIED: {"S": digest(item)}}


def digest(item: Mapping[str, Any], but_for: frozenset[str] = _NOT_COMPARED) -> str:
    """Of all that is compared; equal for items that DynamoDB takes for equal."""
    told = {name: _normal(value) for name, value in item.items() if name not in but_for}
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _normal(attribute: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"N": str(Decimal(attribute["N"]).normalize())} if "N" in attribute else attribute


def state(record: Record, stored: Stored) -> State:
    if stored.pointer and stored.pointer["userId"] != record.pointer["userId"]:
        return State.TAKEN
    if stored.item is None:
        return State.ENDED if stored.pointer and not record.comes_back else State.ABSENT
    if stored.pointer and digest(stored.item) == digest(record.item):
        return State.SAME
    if not is_as_copied(stored.item):
        return State.NEWER
    lasting = [digest(item, _NOT_COMPARED | _OF_USE) for item in (stored.item, record.item)]
    return State.RENEWED if stored.pointer and lasting[0] == lasting[1] else State.CHANGED


def is_as_copied(item: Mapping[str, Any]) -> bool:
    """Whether nobody has changed the copy since it was made.

    Of one that was made at a sign-in only the hash tells (`domain.moving`).
    """
    if COPIED in item:
        return bool(item[COPIED]["S"] == digest(item))
    hashed = hashlib.sha256(item.get("passwordHash", {"S": ""})["S"].encode()).hexdigest()
    return bool(item.get("moved") == {"S": hashed})


def keys_of_copy(item: Mapping[str, Any]) -> tuple[Item, Item]:
    """Of the two items of a session that was copied."""
    return items.cookie_key(item["copiedFrom"]["S"]), {name: item[name] for name in ("pk", "sk")}


def size(item: Mapping[str, Any]) -> int:
    """Bytes, as DynamoDB counts them ("DynamoDB item sizes and formats", DynamoDB guide); numbers by their digits."""
    return sum(len(name.encode()) + _size(attribute) for name, attribute in item.items())


def _size(attribute: Mapping[str, Any]) -> int:
    [(kind, value)] = attribute.items()
    if kind == "L":
        return 3 + sum(1 + _size(each) for each in value)
    return 1 if kind == "BOOL" else len(value.encode())


def write_units(item: Mapping[str, Any]) -> int:
    """Write request units of a transaction: two for each KB that is begun; and one of the index that lists users."""
    return 2 * (size(item) // 1024 + 1) + ("listed" in item)
