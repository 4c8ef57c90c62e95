"""Where a copy was left off: one small item for each collection, in the table itself.

There whoever goes on finds it, from whichever machine; and it goes when the table goes. It is only a hint: whatever
is copied again is found to be the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from adapters.dynamodb import Table, items

if TYPE_CHECKING:
    from adapters.dynamodb.items import Item


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """`after` is the place behind the last page that is done, '' where the next pass begins.

    `moved` is how many records this pass has had to write or remove so far, and `left` how many the last whole one
    had; None before there was one.
    """

    after: str = ""
    moved: int = 0
    left: int | None = None


@dataclass(frozen=True, slots=True)
class Checkpoints:
    table: Table

    def read(self, kind: str) -> Checkpoint:
        item = self.table.get(_key(kind))
        if item is None:
            return Checkpoint()
        left = int(item["left"]["N"]) if "left" in item else None
        return Checkpoint(item["after"]["S"], int(item["moved"]["N"]), left)

    def write(self, kind: str, checkpoint: Checkpoint) -> None:
        item: Item = {"after": {"S": checkpoint.after}, "moved": {"N": str(checkpoint.moved)}}
        if checkpoint.left is not None:
            item["left"] = {"N": str(checkpoint.left)}
        self.table.call("PutItem", {"Item": _key(kind) | item})


def _key(kind: str) -> Item:
    return items.key("MIGRATION", kind.upper())
