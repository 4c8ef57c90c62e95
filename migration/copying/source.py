"""The app's users and live sessions as records, page by page in the order of `_id`."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from bson import ObjectId, json_util
from pymongo.collection import Collection

from adapters.dynamodb import items
from adapters.mongodb import MongoUsers
from adapters.mongodb.database import Document, errors
from adapters.mongodb.paths import value_at
from domain.users import Credentials, Cutoff, canonical_email
from migration.copying.records import Record, Unfit, sealed, size

_ITEM_MAX = 400 * 1024
_KEY_MAX = 2048
"""Bytes of an item and of a partition key ("Quotas and limits in DynamoDB", DynamoDB guide)."""
KINDS = ("number", "string", "objectId")
"""Types of `_id` that there are keys for, in the order in which MongoDB sorts them ("Comparison/Sort Order")."""


class Page(NamedTuple):
    documents: list[Document]
    last: str
    """Where to go on after it."""


class Source(Protocol):
    """One collection."""

    @property
    def collection(self) -> Collection[Document]: ...
    @property
    def there(self) -> Document:
        """A filter for what counts."""

    def records(self, documents: Sequence[Document]) -> list[Record | Unfit]:
        """What each becomes."""


def count(source: Source) -> int:
    with errors():
        return int(source.collection.count_documents(source.there))


def of_other_kinds(source: Source) -> int:
    """How many have an `_id` that nothing here can name."""
    with errors():
        return int(source.collection.count_documents({"$nor": [{"_id": {"$type": kind}} for kind in KINDS]}))


def pages(source: Source, after: str, length: int) -> Iterator[Page]:
    """Every document behind `after`; '' is the beginning. What is added meanwhile may be among them, or not."""
    begun, last = _position(after)
    for kind in KINDS[KINDS.index(begun) :]:
        behind = {"$type": kind, **({"$gt": last} if kind == begun and after else {})}
        with errors():
            found = source.collection.find({**source.there, "_id": behind}).sort("_id").batch_size(length)
            page: list[Document] = []
            for document in found:
                page.append(document)
                if len(page) == length:
                    yield Page(page, _text(kind, document["_id"]))
                    page = []
        if page:
            yield Page(page, _text(kind, page[-1]["_id"]))


def _text(kind: str, last: object) -> str:
    return f"{kind} {json_util.dumps(last)}"


def _position(after: str) -> tuple[str, Any]:
    kind, _, last = after.partition(" ")
    return (kind, json_util.loads(last)) if after else (KINDS[0], None)


@dataclass(frozen=True, slots=True)
class UserSource:
    users: MongoUsers

    @property
    def collection(self) -> Collection[Document]:
        return self.users.collection

    @property
    def there(self) -> Document:
        return self.users.leaving.there

    def records(self, documents: Sequence[Document]) -> list[Record | Unfit]:
        return [self.record(document) for document in documents]

    def record(self, document: Document) -> Record | Unfit:
        credentials = self.users.fields.to_credentials(document)
        if reason := self._unfit(document, credentials):
            return Unfit(str(document["_id"]), reason)
        return user_record(credentials)

    def _unfit(self, document: Document, credentials: Credentials) -> str | None:
        user = credentials.user
        stored = value_at(document, self.users.fields.path("id"))
        if not isinstance(stored, ObjectId | str | int | float) or self.users.ids.stored(user.id) != stored:
            return f"its id is a {type(stored).__name__}, which MONGODB_USER_ID doesn't name"
        return unfit(credentials)


def unfit(credentials: Credentials) -> str | None:
    """Why the table has no place for somebody."""
    address = canonical_email(credentials.user.email)
    if not address:
        return "it has no address"
    if max(map(len, (address.encode(), credentials.user.id.encode()))) > _KEY_MAX - len("EMAIL#"):
        return f"its address or id is longer than {_KEY_MAX} bytes"
    return f"it has more than {_ITEM_MAX} bytes" if size(items.from_credentials(credentials)) > _ITEM_MAX else None


def user_record(credentials: Credentials) -> Record:
    moved = hashlib.sha256(credentials.password_hash.encode()).hexdigest()
    item = items.from_credentials(credentials) | cutoff_item(credentials.cutoff) | {"moved": {"S": moved}}
    return Record(credentials.user.id, sealed(item), items.from_address(credentials.user), comes_back=True)


def cutoff_item(cutoff: Cutoff) -> items.Item:
    if cutoff == Cutoff():
        return {}
    kept = {"keptSession": {"S": cutoff.keep}} if cutoff.keep else {}
    return {"sessionsFrom": items.milliseconds(cutoff.at), **kept}
