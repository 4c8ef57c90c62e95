"""How a session ends: as the legacy app's generation of passport signs out."""

from dataclasses import dataclass
from typing import Protocol

from pymongo.collection import Collection

from adapters.mongodb.contents import Contents
from adapters.mongodb.database import Document

_TRIES = 5


class Ending(Protocol):
    def __call__(self, collection: Collection[Document], key: str) -> None: ...


class Destroy:
    """Passport from 0.6 on: the document goes, and with it all that the session held."""

    def __call__(self, collection: Collection[Document], key: str) -> None:
        collection.delete_one({"_id": key})


@dataclass(frozen=True, slots=True)
class Keep:
    """Passport up to 0.5: the session goes on without its user, everything else in it untouched."""

    contents: Contents
    user_path: str

    def __call__(self, collection: Collection[Document], key: str) -> None:
        for _ in range(_TRIES):
            stored = collection.find_one({"_id": key}, {"session": True})
            change = self.contents.signed_out(stored.get("session"), self.user_path) if stored else None
            if change is None:
                return
            unchanged, update = change
            if collection.update_one({"_id": key, **unchanged}, update).matched_count:
                return
        # Whoever keeps writing it in between may not keep it alive: ended is worth more than kept.
        Destroy()(collection, key)
