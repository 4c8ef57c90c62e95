"""What the app changes while it is copied, as its server tells it: MongoDB's change streams.

A replica set or a sharded cluster has them, a server by itself has none, and other engines mostly neither ("Change
Streams", MongoDB manual). Then whole passes find what has changed.
"""

from __future__ import annotations

import itertools
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pymongo.errors import OperationFailure

from adapters.mongodb.database import errors
from migration.copying.source import Page
from migration.copying.work import PAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pymongo.change_stream import CollectionChangeStream

    from adapters.mongodb.database import Document
    from migration.copying.source import Source

_QUIET_MS = 1000
"""How long the server waits for something to tell of."""
_TOLD = [{"$project": {"operationType": 1, "documentKey": 1, "clusterTime": 1}}]
"""Of a change; `_id`, by which a stream goes on, stays."""
_WRITTEN = frozenset({"insert", "update", "replace"})
_ENDING = frozenset({"drop", "rename", "dropDatabase", "invalidate"})


@dataclass
class Changes:
    """Of one collection, from when it was opened; a record that is deleted is `gone.Gone`'s matter."""

    source: Source
    stream: CollectionChangeStream[Document]
    is_whole: bool = True
    """False once the server couldn't tell all of it, as where its log doesn't reach back so far."""

    def pages(self) -> Iterator[Page]:
        """What has been written until now, each document once a page. A busy app never ends, so later ones wait.

        Raises `Unavailable`.
        """
        with errors():
            until = self.source.collection.database.command("hello")["localTime"].timestamp()
        written = self._until(until)
        while ids := list(dict.fromkeys(itertools.islice(written, PAGE))):
            yield self._page(ids)

    def _page(self, ids: list[Any]) -> Page:
        """As the documents are now, and no place to go on from: who is cut off passes through all anew."""
        with errors():
            return Page(list(self.source.collection.find({**self.source.there, "_id": {"$in": ids}})), "")

    def _until(self, moment: float) -> Iterator[Any]:
        """The `_id` of each document that was written up to then."""
        while (change := self._next()) is not None:
            if change["operationType"] in _ENDING:
                self.is_whole = False
                return
            if change["operationType"] in _WRITTEN:
                yield change["documentKey"]["_id"]
            if change["clusterTime"].time > moment:
                return

    def _next(self) -> Document | None:
        """None where there is nothing for a while."""
        with errors():
            try:
                return self.stream.try_next()
            except OperationFailure:
                self.is_whole = False
                return None


@contextmanager
def changes(source: Source) -> Iterator[Changes | None]:
    """From here on; None where the server has no stream of them, or gives us none. Raises `Unavailable`."""
    stream = _stream(source)
    if stream is None:
        yield None
    else:
        with stream:
            yield Changes(source, stream)


def _stream(source: Source) -> CollectionChangeStream[Document] | None:
    with errors():
        try:
            return source.collection.watch(_TOLD, batch_size=PAGE, max_await_time_ms=_QUIET_MS)
        except OperationFailure:
            return None
