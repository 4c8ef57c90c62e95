"""The port of kept events over a collection of our own, beside the legacy app's."""

from contextlib import suppress
from dataclasses import asdict, dataclass, field

from pymongo import DESCENDING
from pymongo.collection import Collection
from pymongo.errors import OperationFailure

from adapters.mongodb.database import Document, errors
from domain.events import Actor, Event
from domain.sessions import Origin


@dataclass(slots=True)
class MongoEvents:
    collection: Collection[Document]
    _indexed: bool = field(default=False, init=False)

    def record(self, event: Event) -> None:
        document = asdict(event)
        with errors():
            self._index()
            self.collection.insert_one({"_id": document.pop("id"), **document})

    def along(self, _store: object, _events: object) -> None:
        """Nothing is written in one write with what is kept elsewhere."""

    def of(self, user_id: str, limit: int) -> list[Event]:
        newest = [("at", DESCENDING), ("_id", DESCENDING)]
        with errors():
            return [_event(found) for found in self.collection.find({"user_id": user_id}).sort(newest).limit(limit)]

    def drop(self, user_id: str) -> None:
        with errors():
            self.collection.delete_many({"user_id": user_id})

    def _index(self) -> None:
        if not self._indexed:
            self.collection.create_index([("user_id", 1), ("at", DESCENDING), ("_id", DESCENDING)])
            # A server that knows no such index keeps what has expired.
            with suppress(OperationFailure):
                self.collection.create_index("expires_at", expireAfterSeconds=0)
            self._indexed = True


def _event(found: Document) -> Event:
    actor = found.pop("actor")
    origin = Origin(**actor.pop("origin"))
    return Event(id=found.pop("_id"), actor=Actor(origin=origin, **actor), **found)
