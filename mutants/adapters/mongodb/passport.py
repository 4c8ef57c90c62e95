"""What passport keeps of a user in the session: what the app's serializeUser gave, an id or an object."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from bson import ObjectId
from pymongo.collection import Collection

from adapters.mongodb import javascript
from adapters.mongodb.database import Document
from adapters.mongodb.user_fields import UserFields, UserIds, value_at

_USUAL_IDS = ("id", "_id")


class Passport(Protocol):
    def serialized(self, user_id: str) -> object:
        """`passport.user` for this user, as the app's serializeUser gives it."""

    def user_id(self, user: object) -> str | None:
        """Whom `passport.user` names; None where that is nobody."""


@dataclass(frozen=True, slots=True)
class UserId:
    """The app's serializeUser gives the user's id."""

    ids: UserIds

    def serialized(self, user_id: str) -> object:
        return self.ids.stored(user_id)

    def user_id(self, user: object) -> str | None:
        return _user_id(user, _USUAL_IDS)


@dataclass(frozen=True, slots=True)
class UserObject:
    """The app's serializeUser gives an object: `members` maps its members' names to paths in the user's document."""

    users: Collection[Document]
    ids: UserIds
    fields: UserFields
    members: Mapping[str, str]

    def __post_init__(self) -> None:
        """Raises ValueError."""
        if self.fields.path("id") not in self.members.values():
            raise ValueError(f"one member must be the user's id, as id={self.fields.path('id')}")

    def serialized(self, user_id: str) -> object:
        path = self.fields.path("id")
        document = self.users.find_one(self.ids.filter(user_id, path)) or {path: self.ids.stored(user_id)}
        found = {name: value_at(document, path) for name, path in self.members.items()}
        return {name: value for name, value in found.items() if value is not None}

    def user_id(self, user: object) -> str | None:
        named = [name for name, path in self.members.items() if path == self.fields.path("id")]
        return _user_id(user, (*named, *_USUAL_IDS))


def _user_id(user: object, names: tuple[str, ...]) -> str | None:
    """The id that `user` is, or has under the first of `names` that it has."""
    if isinstance(user, dict):
        user = next((user[name] for name in names if user.get(name) is not None), None)
    if isinstance(user, bool) or not isinstance(user, (str, int, float, ObjectId)):
        return None
    # Passport takes 0 for an id, and nothing else that is false (passport, lib/strategies/session.js).
    if not javascript.truthy(user) and user != 0:
        return None
    return javascript.number_text(user) if isinstance(user, (int, float)) else str(user)
