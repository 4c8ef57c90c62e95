"""What becomes of a user who leaves, by the rules of the legacy app."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from pymongo.collection import Collection

from adapters.mongodb.database import Document

_CONSTANTS = {"true": True, "false": False}


class Leaving(Protocol):
    @property
    def there(self) -> Document:
        """A filter that holds for users who haven't left."""

    def __call__(self, collection: Collection[Document], user: Document) -> None:
        """`user` is a filter for whoever leaves."""


class Remove:
    """The document goes."""

    @property
    def there(self) -> Document:
        return {}

    def __call__(self, collection: Collection[Document], user: Document) -> None:
        collection.delete_one(user)


@dataclass(frozen=True, slots=True)
class Mark:
    """The document stays, and a field of it says that its user has left; `now` is a date, the day it happens."""

    field: str
    text: str

    @property
    def there(self) -> Document:
        return {self.field: None if self.text == "now" else {"$ne": self._value()}}

    def __call__(self, collection: Collection[Document], user: Document) -> None:
        collection.update_one(user, {"$set": {self.field: self._value()}})

    def _value(self) -> object:
        return datetime.now(UTC) if self.text == "now" else _CONSTANTS.get(self.text, self.text)


def leaving(text: str) -> Leaving:
    """From `remove`, or `field=value`. Raises ValueError."""
    field, _, value = text.partition("=")
    if text == "remove":
        return Remove()
    if not field or not value or "$" in field:
        raise ValueError("must be remove, or a field and its value like isDeleted=true or deletedAt=now")
    return Mark(field, value)
