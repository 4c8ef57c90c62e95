"""What becomes of a user who leaves, by the rules of the legacy app."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pymongo.collection import Collection

from adapters.mongodb.constants import Value, constant
from adapters.mongodb.database import Document


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
    value: Value

    @property
    def there(self) -> Document:
        value = self.value()
        return {self.field: None if isinstance(value, datetime) else {"$ne": value}}

    def __call__(self, collection: Collection[Document], user: Document) -> None:
        collection.update_one(user, {"$set": {self.field: self.value()}})


def leaving(text: str) -> Leaving:
    """From `remove`, or `field=value`. Raises ValueError."""
    field, _, value = text.partition("=")
    if text == "remove":
        return Remove()
    if not field or not value or "$" in field:
        raise ValueError("must be remove, or a field and its value like isDeleted=true or deletedAt=now")
    return Mark(field, constant(value))
