"""The app's users and live sessions as records, page by page in the order of `_id`."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from bson import ObjectId, json_util

from adapters.dynamodb import items
from adapters.dynamodb.ids import copied, owner
from adapters.mongodb.database import Document, errors
from adapters.mongodb.paths import value_at
from domain.credentials import Credentials, Cutoff
from domain.errors import Unavailable
from domain.handles import handle_of
from domain.users import canonical_email
from migration.copying.records import Record, Unfit, sealed, size
from migration.copying.work import PAUSES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from pymongo.collection import Collection

    from adapters.mongodb import MongoSessions, MongoUsers
    from domain.ports import Clock
    from domain.sessions import Session

_ITEM_MAX = 400 * 1024
_KEY_MAX = 2048
"""Bytes of an item and of a partition key ("Quotas and limits in DynamoDB", DynamoDB guide)."""
KINDS = ("number", "string", "objectId")
"""Types of `_id` that there are keys for, in the order in which MongoDB sorts them ("Comparison/Sort Order")."""

_LINKED = "copied"
"""The app knows no session by this id: as long as its own counts, the copy doesn't, and isn't listed beside it."""


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
    """Every document behind `after`; '' is the beginning. What is added meanwhile may be among them, or not.

    Where the database breaks off in between, it goes on behind the last page. Raises `Unavailable`.
    """
    last, pauses = after, iter(PAUSES)
    while True:
        try:
            for page in _pages(source, last, length):
                yield page
                last, pauses = page.last, iter(PAUSES)
        except Unavailable:
            pause = next(pauses, None)
            if pause is None:
                raise
            time.sleep(pause)
        else:
            return


def _pages(source: Source, after: str, length: int) -> Iterator[Page]:
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
        return [self._record(document) for document in documents]

    def there_of(self, user_ids: Iterable[str]) -> dict[str, Credentials]:
        """Those of these users whom the app has."""
        path = self.users.fields.path("id")
        stored = [self.users.ids.stored(user_id) for user_id in user_ids]
        with errors():
            found = list(self.collection.find({path: {"$in": stored}, **self.there}))
        read = map(self.users.fields.to_credentials, found)
        return {credentials.user.id: credentials for credentials in read}

    def _record(self, document: Document) -> Record | Unfit:
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


@dataclass(frozen=True, slots=True)
class SessionSource:
    """Sessions that are live, of people who are there; all others open nothing, and aren't counted."""

    sessions: MongoSessions
    people: UserSource
    clock: Clock

    @property
    def collection(self) -> Collection[Document]:
        return self.sessions.collection

    @property
    def there(self) -> Document:
        return {}

    def records(self, documents: Sequence[Document]) -> list[Record | Unfit]:
        """As they are now: whatever ends a user's sessions from here on ends the copies, too."""
        now = self.clock.now()
        with errors():
            fresh = list(self.collection.find({"_id": {"$in": [document["_id"] for document in documents]}}))
        read = [(str(document["_id"]), self.sessions.documents.read("", document)) for document in fresh]
        live = [(key, session) for key, session in read if session and session.is_live(now)]
        owners = self.people.there_of({session.user_id for _, session in live})
        return [
            self._record(key, session, now)
            for key, session in live
            if session.user_id in owners and not session.is_ended_by(owners[session.user_id].cutoff)
        ]

    def _record(self, key: str, session: Session, now: datetime) -> Record | Unfit:
        if self.sessions.documents.transform_id or owner(key):
            return Unfit(session.handle, "only ids without transformId and without a dot are found by their cookie")
        own_id = copied(key, session.user_id)
        copy = replace(session, id=own_id, handle=handle_of(own_id), stamp=now)
        item = items.from_session(copy) | {"copiedFrom": {"S": key}, "linked": {"S": _LINKED}}
        return Record(copy.handle, sealed(item), items.from_cookie(key, copy), comes_back=False)
