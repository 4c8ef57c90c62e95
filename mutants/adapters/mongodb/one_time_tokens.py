"""The port of one-time tokens over a collection of our own, beside the legacy app's."""

from contextlib import suppress
from dataclasses import asdict, dataclass, field
from typing import get_args

from pymongo.collection import Collection
from pymongo.errors import OperationFailure

from adapters.mongodb.database import Document, errors
from domain.one_time import OneTimeToken, Purpose


@dataclass(slots=True)
class MongoOneTimeTokens:
    collection: Collection[Document]
    _indexed: bool = field(default=False, init=False)

    def put(self, token: OneTimeToken) -> None:
        with errors():
            self._index()
            self.collection.replace_one({"_id": _id(token.user_id, token.purpose)}, asdict(token), upsert=True)

    def take(self, user_id: str, purpose: Purpose, digest: str) -> OneTimeToken | None:
        with errors():
            found = self.collection.find_one_and_delete({"_id": _id(user_id, purpose), "digest": digest})
        return _token(found) if found else None

    def of(self, user_id: str) -> list[OneTimeToken]:
        with errors():
            return [_token(found) for found in self.collection.find({"_id": _ids(user_id)})]

    def drop(self, user_id: str) -> None:
        with errors():
            self.collection.delete_many({"_id": _ids(user_id)})

    def _index(self) -> None:
        # A server that knows no such index keeps what has expired; it opens nothing all the same.
        if not self._indexed:
            with suppress(OperationFailure):
                self.collection.create_index("expires_at", expireAfterSeconds=0)
            self._indexed = True


def _token(found: Document) -> OneTimeToken:
    return OneTimeToken(**{name: value for name, value in found.items() if name != "_id"})


def _ids(user_id: str) -> Document:
    return {"$in": [_id(user_id, purpose) for purpose in get_args(Purpose)]}


def _id(user_id: str, purpose: Purpose) -> str:
    return f"{purpose} {user_id}"
