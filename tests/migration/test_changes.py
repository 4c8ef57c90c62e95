"""What the app changes during a copy, told by a stream. No server with change streams was asked: it is a stand-in.

It stands in for pymongo's `watch` and `try_next`, and for what MongoDB's manual says of a change ("Change Events").
"""

from __future__ import annotations

from collections import deque
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Self

import mongomock
import pytest
from bson import Timestamp
from pymongo.errors import AutoReconnect, OperationFailure

from cli.migrate import _passes, _Says
from domain.errors import Unavailable
from migration.copying.changes import changes
from tests.migration.conftest import HASH

if TYPE_CHECKING:
    from tests.migration.conftest import Ends

NOW = datetime(2026, 1, 1, tzinfo=UTC)
LOST, NO_REPLICA_SET = 286, 40573
"""ChangeStreamHistoryLost, and what a server by itself says (src/mongo/base/error_codes.yml)."""


class Stream:
    """Of all collections; each `watch` of one begins where it is."""

    def __init__(self) -> None:
        self.told: deque[dict[str, Any] | Exception] = deque()
        self.closed = False

    def happens(self, kind: str, key: object = None, *, later: int = 0) -> None:
        at = Timestamp(NOW + timedelta(seconds=later), 1)
        self.told.append({"operationType": kind, "documentKey": {"_id": key}, "clusterTime": at})

    def try_next(self) -> dict[str, Any] | None:
        if not self.told:
            return None
        found = self.told.popleft()
        if isinstance(found, Exception):
            raise found
        return found

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.closed = True


@pytest.fixture
def streams(monkeypatch: pytest.MonkeyPatch) -> dict[str, Stream]:
    """By collection."""
    found = {"users": Stream(), "sessions": Stream()}
    monkeypatch.setattr(mongomock.Collection, "watch", lambda self, *_, **__: found[self.name], raising=False)
    monkeypatch.setattr(mongomock.Database, "command", lambda *_: {"localTime": NOW})
    return found


def crowd(ends: Ends, size: int) -> list[Any]:
    people = [{"email": f"p{number}@example.org", "passwordHash": HASH} for number in range(size)]
    return list(ends.database["users"].insert_many(people).inserted_ids)


def told(ends: Ends) -> list[list[Any]]:
    """Of the users, page by page."""
    with changes(ends.people().source) as found:
        assert found
        return [[document["_id"] for document in page.documents] for page in found.pages()]


def test_each_document_that_was_written_is_looked_at_once_a_page(ends: Ends, streams: dict[str, Stream]) -> None:
    one, two, three, four = crowd(ends, 4)
    for kind, key in [("insert", two), ("update", one), ("replace", two), ("delete", four), ("update", one)]:
        streams["users"].happens(kind, key)
    assert sorted(told(ends)[0]) == sorted([one, two])
    assert streams["users"].closed
    assert three not in told(ends)


def test_many_come_in_pages(ends: Ends, streams: dict[str, Stream]) -> None:
    ids = crowd(ends, 130)
    for key in ids:
        streams["users"].happens("update", key)
    pages = told(ends)
    assert [len(page) for page in pages] == [100, 30]
    assert sorted(pages[0] + pages[1]) == sorted(ids)


def test_a_busy_app_keeps_nobody_in_a_pass(ends: Ends, streams: dict[str, Stream]) -> None:
    ids = crowd(ends, 3)
    for second, key in enumerate(ids):
        streams["users"].happens("update", key, later=second)
    with changes(ends.people().source) as found:
        assert found
        first = [document["_id"] for page in found.pages() for document in page.documents]
        assert sorted(first) == sorted(ids[:2])
        assert [document["_id"] for page in found.pages() for document in page.documents] == [ids[2]]


def test_a_pass_over_changes_looks_at_these_alone(ends: Ends, streams: dict[str, Stream]) -> None:
    ids = crowd(ends, 5)
    with changes(ends.people().source) as found:
        assert found
        ends.copied()
        ends.database["users"].update_one({"_id": ids[2]}, {"$set": {"firstName": "Ann"}})
        streams["users"].happens("update", ids[2])
        assert ends.copied(changed=found.pages()) == {"changed in MongoDB": 1}
        assert ends.copied(changed=found.pages()) == {}
    assert ends.compared() == {"the same": 5}


@pytest.mark.parametrize("end", [OperationFailure("gone", LOST), "drop", "rename", "invalidate"], ids=str)
def test_a_stream_that_has_lost_something_says_so(
    ends: Ends, streams: dict[str, Stream], end: Exception | str
) -> None:
    streams["users"].told.append(end) if isinstance(end, Exception) else streams["users"].happens(end)
    with changes(ends.people().source) as found:
        assert found
        assert list(found.pages()) == []
        assert not found.is_whole


def test_a_server_that_cannot_be_reached_is_no_lost_stream(ends: Ends, streams: dict[str, Stream]) -> None:
    streams["users"].told.append(AutoReconnect("away"))
    with changes(ends.people().source) as found:
        assert found
        with pytest.raises(Unavailable):
            list(found.pages())


def test_a_server_without_streams_has_none(ends: Ends, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_: object, **__: object) -> None:
        raise OperationFailure("only supported on replica sets", NO_REPLICA_SET)

    monkeypatch.setattr(mongomock.Collection, "watch", refuses, raising=False)
    with changes(ends.people().source) as found:
        assert found is None


def passes(ends: Ends, capsys: pytest.CaptureFixture[str]) -> list[str]:
    assert any(_passes([ends.people(), ends.kept()], 5, _Says(as_json=False)))
    return [line for line in capsys.readouterr().out.splitlines() if line.startswith("users")]


def test_after_a_whole_pass_come_passes_over_what_has_changed(
    ends: Ends, streams: dict[str, Stream], capsys: pytest.CaptureFixture[str]
) -> None:
    ids = crowd(ends, 3)
    streams["users"].happens("insert", ids[0])
    assert passes(ends, capsys) == [
        "users, pass 1: 3 not there",
        "users, pass 2, what has changed: 1 the same",
    ]
    assert ends.compared() == {"the same": 3}


def test_where_the_stream_loses_something_a_whole_pass_comes_instead(
    ends: Ends, streams: dict[str, Stream], capsys: pytest.CaptureFixture[str]
) -> None:
    crowd(ends, 3)
    streams["users"].told.append(OperationFailure("gone", LOST))
    assert passes(ends, capsys) == [
        "users, pass 1: 3 not there",
        "users, pass 2, what has changed: none",
        "users, pass 3: 3 the same",
    ]


def test_changes_are_of_a_collection(ends: Ends, streams: dict[str, Stream]) -> None:
    crowd(ends, 1)
    streams["sessions"].told.append(OperationFailure("gone", LOST))
    assert told(ends) == []
    with changes(ends.kept().source) as found:
        assert found
        assert list(found.pages()) == []
        assert not found.is_whole
