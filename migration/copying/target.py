"""The table, where records are looked up and written many at a time; each wholly or not at all."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from adapters.dynamodb import Table, items
from adapters.dynamodb.table import Refused, put_new
from adapters.system import SystemClock
from domain.credentials import Cutoff
from domain.errors import Unavailable
from domain.moving import later
from migration.copying.records import (
    ATTRIBUTES,
    CUTOFF,
    SESSIONS,
    Record,
    State,
    Stored,
    keys_of_copy,
    state,
    write_units,
)

if TYPE_CHECKING:
    from datetime import datetime

    from adapters.dynamodb.items import Item
    from domain.ports import Clock

READ_AT_ONCE = 50
"""Records: DynamoDB takes 100 keys in a BatchGetItem, and a record has two."""
WRITTEN_AT_ONCE = 25
"""Records: DynamoDB takes 100 actions in a transaction, and a record needs three at most."""
_PAUSES = (0.1, 0.2, 0.5, 1, 2, 5, 10)
"""Seconds before what was throttled, or met another transaction, is tried again."""
_ROUNDS = 5

WRITTEN = frozenset({State.ABSENT, State.CHANGED, State.RENEWED})
Write = tuple[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Target:
    """`spend` is told how many write units are about to be used, and waits until they may be."""

    table: Table
    spend: Callable[[int], None] = lambda _: None
    pause: Callable[[float], None] = time.sleep
    clock: Clock = field(default_factory=SystemClock)

    def states(self, records: Sequence[Record]) -> list[State]:
        return [state(record, stored) for record, stored in self._looked_up(records)]

    def write(self, records: Sequence[Record]) -> list[State]:
        """Copies what isn't there or has changed in MongoDB, and nothing else; as each stood before.

        What somebody else writes in between is looked at again.
        """
        looked_up = self._looked_up(records)
        states = _without_twins(looked_up)
        due = [pair for pair, stands in zip(looked_up, states, strict=True) if stands in WRITTEN]
        for start in range(0, len(due), WRITTEN_AT_ONCE):
            self._write_together(due[start : start + WRITTEN_AT_ONCE])
        return states

    def _write_together(self, due: Sequence[tuple[Record, Stored]]) -> None:
        try:
            self._put(due)
        except Refused:
            for record, _ in due:
                self._write_alone(record)

    def _write_alone(self, record: Record) -> None:
        for _ in range(_ROUNDS):
            [(_, stored)] = self._looked_up([record])
            if state(record, stored) not in WRITTEN:
                return
            try:
                self._put([(record, stored)])
            except Refused:
                continue
            return
        raise Unavailable(f"{record.name} is changed again and again")

    def _put(self, due: Sequence[tuple[Record, Stored]]) -> None:
        for record, stored in due:
            if _has_another_password(record, stored):
                self._patiently(partial(self._drop_copies, record.item["pk"]["S"]))
        now = self.clock.now()
        self._transact([write for record, stored in due for write in _writes(record, stored, now)])

    def _drop_copies(self, pk: str) -> None:
        """A cutoff is about to be set, and in the app its own sessions go on: those are copied anew behind it."""
        for item in list(self.table.query(pk, *SESSIONS, ("pk", "sk", "copiedFrom"))):
            if "copiedFrom" in item:
                for key in keys_of_copy(item):
                    self.table.call("DeleteItem", {"Key": key})

    def _transact(self, writes: Sequence[Write]) -> None:
        self.spend(sum(write_units(request.get("Item", request.get("Key", {}))) for _, request in writes))
        self._patiently(lambda: self.table.write_together(writes))

    def _patiently(self, call: Callable[[], Any]) -> Any:  # noqa: ANN401 - what the call gives
        for pause in _PAUSES:
            try:
                return call()
            except Unavailable:
                self.pause(pause)
        return call()

    def _looked_up(self, records: Sequence[Record]) -> list[tuple[Record, Stored]]:
        found: dict[tuple[str, str], Item] = {}
        for start in range(0, len(records), READ_AT_ONCE):
            # Two users of one address are asked for once: DynamoDB takes no key twice.
            keys = {_name(key): key for record in records[start : start + READ_AT_ONCE] for key in _keys(record)}
            asked = list(keys.values())
            read: list[Item] = self._patiently(partial(self.table.get_all, asked, ATTRIBUTES))
            found |= {_name(item): item for item in read}
        return [(record, Stored(*(found.get(_name(key)) for key in _keys(record)))) for record in records]


def _without_twins(looked_up: Sequence[tuple[Record, Stored]]) -> list[State]:
    """How each stands, where of two that are about to get one pointer the first counts."""
    holders: dict[tuple[str, str], Item] = {}
    states = []
    for record, stored in looked_up:
        stands = state(record, stored)
        if stands in WRITTEN and holders.setdefault(_name(record.pointer), record.pointer) != record.pointer:
            stands = State.TAKEN
        states.append(stands)
    return states


def _keys(record: Record) -> tuple[Item, Item]:
    return _key(record.item), _key(record.pointer)


def _key(item: Mapping[str, Any]) -> Item:
    return {"pk": item["pk"], "sk": item["sk"]}


def _name(item: Mapping[str, Any]) -> tuple[str, str]:
    return item["pk"]["S"], item["sk"]["S"]


def _has_another_password(record: Record, stored: Stored) -> bool:
    return stored.item is not None and items.moved(stored.item) != items.moved(record.item)


def _writes(record: Record, stored: Stored, now: datetime) -> Iterator[Write]:
    if stored.item is None:
        yield put_new(record.item)
    else:
        yield "Put", {"Item": _with_cutoff(record, stored, now), **_as_read(stored.item)}
        yield from _without_former_address(record, stored.item)
    if stored.pointer is None:
        yield put_new(record.pointer)
    elif stored.pointer != record.pointer:
        yield "Put", {"Item": record.pointer, **_own(record)}


def _with_cutoff(record: Record, stored: Stored, now: datetime) -> Item:
    """What ended sessions in the table ends them still, and another password in the app those from before it.

    Until the copy has the new hash they are known by the old one (`domain.moving`).
    """
    former = items.to_cutoff(stored.item or {})
    cutoff = later(former, items.to_cutoff(record.item))
    if _has_another_password(record, stored):
        cutoff = later(cutoff, Cutoff(former.next(now)))
    return {name: value for name, value in record.item.items() if name not in CUTOFF} | items.from_cutoff(cutoff)


def _as_read(stored: Item) -> Item:
    """The condition that the item is as it was read."""
    names = {f"#{number}": name for number, name in enumerate(ATTRIBUTES)}
    values = {f":{name[1:]}": stored[attribute] for name, attribute in names.items() if attribute in stored}
    clauses = [
        f"{name} = :{name[1:]}" if attribute in stored else f"attribute_not_exists({name})"
        for name, attribute in names.items()
    ]
    return {
        "ConditionExpression": " AND ".join(clauses),
        "ExpressionAttributeNames": names,
        "ExpressionAttributeValues": values,
    }


def _without_former_address(record: Record, stored: Item) -> Iterator[Write]:
    if "email" in stored:
        former = items.email_key(stored["email"]["S"])
        if _name(former) != _name(record.pointer):
            yield "Delete", {"Key": former, **_own(record)}


def _own(record: Record) -> Item:
    """The condition that a pointer leads to the record."""
    return {"ConditionExpression": "userId = :own", "ExpressionAttributeValues": {":own": record.pointer["userId"]}}
