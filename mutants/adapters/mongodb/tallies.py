"""The tallies port over a collection of our own, beside the legacy app's."""

import hashlib
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

from pymongo.collection import Collection
from pymongo.errors import DuplicateKeyError, OperationFailure

from adapters.mongodb.database import Document, errors
from domain.attempts import Tally


@dataclass(slots=True)
class MongoTallies:
    collection: Collection[Document]
    _indexed: bool = field(default=False, init=False)

    def replace(self, key: str, old: Tally | None, new: Tally) -> tuple[bool, Tally | None]:
        name = _digest(key)
        with errors():
            self._index()
            if self._written(name, old, new):
                return True, new
            document = self.collection.find_one({"_id": name})
        return False, _tally(document) if document else None

    def drop(self, key: str) -> None:
        with errors():
            self.collection.delete_one({"_id": _digest(key)})

    def _written(self, name: str, old: Tally | None, new: Tally) -> bool:
        document = new._asdict()
        if old is None:
            try:
                self.collection.insert_one({"_id": name, **document})
            except DuplicateKeyError:
                return False
            return True
        stands = {"_id": name, "attempts": old.attempts, "next_at": old.next_at}
        return self.collection.replace_one(stands, document).matched_count == 1

    def _index(self) -> None:
        # A server that knows no such index keeps what is forgotten; it counts for nothing all the same.
        if not self._indexed:
            with suppress(OperationFailure):
                self.collection.create_index("forgotten_at", expireAfterSeconds=0)
            self._indexed = True


def _digest(key: str) -> str:
    # Addresses and whereabouts are nothing to keep in a key.
    return hashlib.sha256(key.encode(errors="replace")).hexdigest()


def _tally(document: Document) -> Tally:
    def time(name: str) -> datetime:
        value: datetime = document[name]
        return value

    return Tally(int(document["attempts"]), time("next_at"), time("forgotten_at"))
