"""The sessions port over the collection of connect-mongo."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

from pymongo import ReturnDocument
from pymongo.collection import Collection
from pymongo.errors import OperationFailure

from adapters.mongodb.database import Document, errors
from adapters.mongodb.documents import SessionDocuments
from adapters.mongodb.ending import Destroy, Ending
from adapters.mongodb.user_fields import ID_KINDS, UserIds
from domain.sessions import Session

MOST, PATIENCE = 200, 3000
"""Sessions that are looked at of one user, and milliseconds that the server may search for them."""


@dataclass(frozen=True, slots=True)
class Stamps:
    """When a document was written, noted as the legacy store's options have it.

    `touchAfter` keeps `lastModified`, `timestamps` keeps `createdAt` and `updatedAt`.
    """

    touched: bool = False
    timestamps: bool = False

    def created(self, now: datetime) -> Document:
        return self.updated(now) | ({"createdAt": now} if self.timestamps else {})

    def updated(self, now: datetime) -> Document:
        touched = {"lastModified": now} if self.touched else {}
        return touched | ({"updatedAt": now} if self.timestamps else {})


@dataclass(slots=True)
class MongoSessions:
    collection: Collection[Document]
    documents: SessionDocuments
    stamps: Stamps = Stamps()
    ending: Ending = Destroy()  # noqa: RUF009 - it holds nothing
    _indexed: bool = field(default=False, init=False)

    def create(self, session: Session) -> None:
        with errors():
            self._index()
            self.collection.insert_one(self.documents.write(session) | self.stamps.created(session.created_at))

    def _index(self) -> None:
        # connect-mongo's own index, in a collection that we are the first to write to. One that the app made is left
        # as it is: whether old sessions are deleted is its `autoRemove`, and expiry is checked on each read anyway.
        if not self._indexed:
            with suppress(OperationFailure):
                if not self.collection.index_information():
                    self.collection.create_index("expires", expireAfterSeconds=0, background=True)
            self._indexed = True

    def get(self, session_id: str) -> Session | None:
        with errors():
            document = self.collection.find_one({"_id": self.documents.key(session_id)})
        return self.documents.read(session_id, document) if document else None

    def extend(self, session: Session) -> bool:
        change = {
            "expires": session.expires_at,
            "gatehouse.usedAt": session.used_at,
            **self.stamps.updated(session.used_at),
        }
        with errors():
            result = self.collection.update_one({"_id": self.documents.key(session.id)}, {"$set": change})
        return result.matched_count == 1

    def advance(self, session_id: str, generation: int, now: datetime, expires_at: datetime) -> Session | None:
        current = {
            "_id": self.documents.key(session_id),
            "gatehouse.generation": generation,
            "expires": {"$gt": now},
        }
        change = {
            "gatehouse.generation": generation + 1,
            "gatehouse.generationStartedAt": now,
            "gatehouse.usedAt": now,
            "expires": expires_at,
            **self.stamps.updated(now),
        }
        with errors():
            document = self.collection.find_one_and_update(
                current, {"$set": change}, return_document=ReturnDocument.AFTER
            )
        return self.documents.read(session_id, document) if document else self.get(session_id)

    def of(self, user_id: str) -> list[tuple[str, Session]]:
        """The user's sessions, the app's own among them, each with its document's `_id`; `MOST` at most.

        No index helps to find them: this reads the collection, for `PATIENCE` at most. Those that the app encrypted
        can't be found.
        """
        ids = [user_id, *(UserIds(kind).stored(user_id) for kind in ID_KINDS)]
        about = self.documents.contents.about(ids, self.documents.user_path)
        query = {"$or": [{"gatehouse.userId": user_id}, *about]}
        with errors():
            documents = list(self.collection.find(query).limit(MOST).max_time_ms(PATIENCE))
        read = [(str(document["_id"]), self.documents.read("", document)) for document in documents]
        return [(key, session) for key, session in read if session and session.user_id == user_id]

    def end_of(self, user_id: str, handle: str) -> bool:
        return self._end_all(key for key, session in self.of(user_id) if session.handle == handle)

    def end_others(self, user_id: str, keep: str | None) -> None:
        self._end_all(key for key, session in self.of(user_id) if session.handle != keep)

    def _end_all(self, keys: Iterable[str]) -> bool:
        found = list(keys)
        for key in found:
            with errors():
                self.ending(self.collection, key)
        return bool(found)

    def end(self, session_id: str) -> None:
        with errors():
            self.ending(self.collection, self.documents.key(session_id))

    def delete_all(self, user_id: str) -> None:
        """As they end, but that nothing is kept of what was in them."""
        for key, _ in self.of(user_id):
            with errors():
                self.collection.delete_one({"_id": key})
