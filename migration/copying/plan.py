"""`plan`: what there is to copy, what that takes, and what doesn't fit."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field

from adapters.bcrypt import is_hash
from adapters.foreign_hashes import kind_of
from domain.credentials import unlocked
from migration.copying.records import Record, Unfit, size, write_units
from migration.copying.source import Source, of_other_kinds, pages
from migration.copying.work import PAGE

EXAMPLES = 5
RECORDS_A_SECOND = 1000
"""What eight workers write into DynamoDB without a budget: their transactions of 25 records take about 0.2 s each."""


@dataclass(slots=True)
class Reason:
    """Why records don't fit, or sign in otherwise than by their password: how many, and some of them."""

    count: int = 0
    examples: list[str] = field(default_factory=list)

    def add(self, name: str) -> None:
        self.count += 1
        if len(self.examples) < EXAMPLES:
            self.examples.append(name)


@dataclass(slots=True)
class Plan:
    """Of one collection. `unfit` isn't copied; `notes` is, and somebody should know of it."""

    kind: str
    records: int = 0
    bytes: int = 0
    write_units: int = 0
    unfit: dict[str, Reason] = field(default_factory=dict)
    notes: dict[str, Reason] = field(default_factory=dict)
    other_ids: int = 0

    def seconds(self, units_a_second: int) -> float:
        """How long copying takes: by the budget, or else by what workers are able to."""
        unlimited = self.records / RECORDS_A_SECOND
        return max(unlimited, self.write_units / units_a_second) if units_a_second else unlimited


def plan(kind: str, source: Source) -> Plan:
    """Reads the collection, and writes nothing."""
    made = Plan(kind, other_ids=of_other_kinds(source))
    with _seen() as is_new:
        for page in pages(source, "", PAGE):
            for each in source.records(page.documents):
                _count(made, each, is_new=isinstance(each, Unfit) or is_new(each.pointer["pk"]["S"]))
    return made


def _count(made: Plan, each: Record | Unfit, *, is_new: bool) -> None:
    if isinstance(each, Unfit):
        made.unfit.setdefault(each.reason, Reason()).add(each.name)
    elif not is_new:
        made.unfit.setdefault("another one has its address, in other letters maybe", Reason()).add(each.name)
    else:
        made.records += 1
        made.bytes += size(each.item) + size(each.pointer)
        made.write_units += write_units(each.item) + write_units(each.pointer)
        if note := _note(each):
            made.notes.setdefault(note, Reason()).add(each.name)


def _note(record: Record) -> str | None:
    password_hash = record.item.get("passwordHash")
    if password_hash is None or is_hash(unlocked(password_hash["S"])):
        return None
    if not password_hash["S"]:
        return "it has no password: signs in after a reset"
    kind = kind_of(unlocked(password_hash["S"]))
    return f"its hash is {kind}'s, which foreignHashes must name" if kind else "its hash is of no kind that is known"


@contextmanager
def _seen() -> Iterator["_IsNew"]:
    """On disk: the addresses of all users may be more than memory takes."""
    with closing(sqlite3.connect("")) as database:
        database.execute("CREATE TABLE seen (digest BLOB PRIMARY KEY) WITHOUT ROWID")
        yield _IsNew(database)


@dataclass(frozen=True, slots=True)
class _IsNew:
    database: sqlite3.Connection

    def __call__(self, text: str) -> bool:
        digest = hashlib.sha256(text.encode()).digest()[:16]
        return self.database.execute("INSERT OR IGNORE INTO seen VALUES (?)", (digest,)).rowcount == 1
