"""The legacy app's names for what a user has, and its form of a user's id."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bson import ObjectId

from adapters.mongodb.database import Document
from domain.model import Credentials, User

OURS = ("email", "passwordHash", "firstName", "lastName", "fullName", "roles", "customerAccountId", "disabled")


@dataclass(frozen=True, slots=True)
class UserIds:
    """Ids are text here; in MongoDB they are ObjectIds, or text with `as_text`. Both are found either way."""

    as_text: bool = False

    def stored(self, user_id: str) -> ObjectId | str:
        """The id in the form that the app gives to its users."""
        return user_id if self.as_text or not ObjectId.is_valid(user_id) else ObjectId(user_id)

    def filter(self, user_id: str) -> Document:
        """A query by id, whatever form it has in the collection."""
        forms: list[object] = [user_id]
        if ObjectId.is_valid(user_id):
            forms.append(ObjectId(user_id))
        if user_id.isdecimal() and len(user_id) < 16:  # noqa: PLR2004 - beyond that a number isn't exact in JavaScript
            forms.append(int(user_id))
        return {"_id": forms[0] if len(forms) == 1 else {"$in": forms}}


@dataclass(frozen=True, slots=True)
class UserFields:
    """Where the app keeps each of our fields: `paths` maps ours to theirs, with dots for nesting."""

    paths: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        unknown = sorted(set(self.paths) - set(OURS))
        if unknown:
            raise ValueError(f"{', '.join(unknown)}: no such field; ours are {' '.join(OURS)}")

    def path(self, name: str) -> str:
        return self.paths.get(name, name)

    def to_user(self, document: Document) -> User:
        def text(name: str) -> str | None:
            value = self._value(document, name)
            return str(value) if value is not None and value != "" else None

        return User(
            id=str(document["_id"]),
            email=text("email") or "",
            first_name=text("firstName"),
            last_name=text("lastName"),
            full_name=text("fullName"),
            customer_account_id=text("customerAccountId"),
            roles=_roles(self._value(document, "roles")),
            disabled=bool(self._value(document, "disabled")),
        )

    def to_credentials(self, document: Document) -> Credentials:
        password_hash = self._value(document, "passwordHash")
        return Credentials(self.to_user(document), password_hash if isinstance(password_hash, str) else "")

    def from_credentials(self, credentials: Credentials) -> Document:
        user = credentials.user
        values = {
            "email": user.email,
            "passwordHash": credentials.password_hash,
            "firstName": user.first_name,
            "lastName": user.last_name,
            "fullName": user.full_name,
            "customerAccountId": user.customer_account_id,
            "roles": list(user.roles) or None,
            "disabled": user.disabled or None,
        }
        document: Document = {}
        for name, value in values.items():
            if value is not None:
                _put(document, self.path(name).split("."), value)
        return document

    def _value(self, document: Document, name: str) -> Any:  # noqa: ANN401 - whatever the app stored
        value: Any = document
        for part in self.path(name).split("."):
            value = value.get(part) if isinstance(value, dict) else None
        return value


def _put(document: Document, parts: list[str], value: object) -> None:
    for part in parts[:-1]:
        document = document.setdefault(part, {})
    document[parts[-1]] = value


def _roles(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(role.strip() for role in value.split(",") if role.strip())
    return tuple(str(role) for role in value) if isinstance(value, Iterable) and not isinstance(value, dict) else ()
