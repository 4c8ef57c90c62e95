"""The sessions port over the collection of connect-mongo."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

from pymongo import ReturnDocument
from pymongo.collection import Collection
from pymongo.errors import OperationFailure

from adapters.mongodb.database import Document, errors
from adapters.mongodb.documents import SessionDocuments
from domain.model import Session


@dataclass(slots=True)
class MongoSessions:
    """With `keep_touched` (the legacy store has `touchAfter`) `lastModified` is kept as that store keeps it."""

    collection: Collection[Document]
    documents: SessionDocuments
    keep_touched: bool = False
    _indexed: bool = field(default=False, init=False)

    def create(self, session: Session) -> None:
        touched = {"lastModified": session.created_at} if self.keep_touched else {}
        with errors():
            self._index()
            self.collection.insert_one(self.documents.write(session) | touched)

    def _index(self) -> None:
        # connect-mongo's own index, in case the legacy app never made it. Expiry is checked on each read, so a
        # server that has no such index only keeps old documents longer.
        if not self._indexed:
            with suppress(OperationFailure):
                self.collection.create_index("expires", expireAfterSeconds=0, background=True)
            self._indexed = True

    def get(self, session_id: str) -> Session | None:
        with errors():
            document = self.collection.find_one({"_id": self.documents.key(session_id)})
        return self.documents.read(session_id, document) if document else None

    def extend(self, session: Session) -> bool:
        touched = {"lastModified": session.expires_at - session.lifetime} if self.keep_touched else {}
        with errors():
            result = self.collection.update_one(
                {"_id": self.documents.key(session.id)}, {"$set": {"expires": session.expires_at, **touched}}
            )
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
            "expires": expires_at,
        }
        with errors():
            document = self.collection.find_one_and_update(
                current, {"$set": change}, return_document=ReturnDocument.AFTER
            )
        return self.documents.read(session_id, document) if document else self.get(session_id)

    def end(self, session_id: str) -> None:
        with errors():
            self.collection.delete_one({"_id": self.documents.key(session_id)})
