"""What docs/scale.md reckons with for a hundred million is what the copier itself says of a typical person."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bson import ObjectId

from infra.costs import tables
from migration.copying.plan import RECORDS_A_SECOND
from migration.copying.records import Record, size, write_units
from migration.copying.target import WRITTEN_AT_ONCE
from tests.migration.conftest import HASH

if TYPE_CHECKING:
    from tests.migration.conftest import Ends

ANN = ObjectId("65f0c0ffee0123456789abcd")
SESSION = '{"cookie":{"originalMaxAge":1209600000,"expires":"%s"},"passport":{"user":"%s"}}'


def record(found: list[object]) -> Record:
    [only] = found
    assert isinstance(only, Record)
    return only


def copied(one: Record) -> tables.Copied:
    items = (one.item, one.pointer)
    listed = sum("listed" in item for item in items)
    return tables.Copied(units=sum(map(write_units, items)), bytes=sum(map(size, items)), items=len(items) + listed)


def test_units_and_bytes_of_a_record(ends: Ends) -> None:
    person = {"_id": ANN, "email": "ann.person@example.org", "passwordHash": HASH, "fullName": "Ann Person"}
    ends.database["users"].insert_one(person)
    until = datetime.now(UTC) + timedelta(days=900)
    session = {"_id": "q" * 32, "expires": until, "session": SESSION % (until.isoformat(), ANN)}
    ends.database["sessions"].insert_one(session)
    people, kept = ends.people().source, ends.kept().source
    assert copied(record(list(people.records([person])))) == tables.COPIED_USER
    assert copied(record(list(kept.records([session])))) == tables.COPIED_SESSION


def test_one_copier_writes_no_more_users_than_the_index_takes() -> None:
    assert tables.COPIED_A_SECOND == RECORDS_A_SECOND
    assert WRITTEN_AT_ONCE * 3 <= 100
