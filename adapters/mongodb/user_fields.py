"""The legacy app's names for what a user has, and its form of a user's id."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, Literal, NamedTuple, TypeVar, get_args

from bson import ObjectId

from adapters.mongodb.database import Document
from adapters.mongodb.javascript import number_text, truthy
from adapters.mongodb.password_fields import Form, HashAndSalt, OneField, PasswordFields
from adapters.mongodb.paths import overlap, put, value_at
from adapters.mongodb.refusing import Refusals
from domain.credentials import Credentials, Cutoff
from domain.users import FIELDS, Changes, User

OURS = (*FIELDS.values(), "passwordHash")
DEFAULTS = {"id": "_id"}
IdKind = Literal["objectid", "text", "number"]
ID_KINDS: tuple[IdKind, ...] = get_args(IdKind)
Form_co = TypeVar("Form_co", bound=Form, covariant=True)
_NUMBER = re.compile(r"-?[0-9]{1,15}")
"""Whole numbers that are exact in JavaScript."""


@dataclass(frozen=True, slots=True)
class UserIds:
    """Ids are text here; in MongoDB they are of one `kind`. Where that is `objectid`, what is none is text."""

    kind: IdKind = "objectid"

    def stored(self, user_id: str) -> ObjectId | str | int:
        """The id in the form that the app gives to its users."""
        if self.kind == "objectid" and ObjectId.is_valid(user_id):
            return ObjectId(user_id)
        return int(user_id) if self.kind == "number" and _NUMBER.fullmatch(user_id) else user_id

    def filter(self, user_id: str, path: str = "_id") -> Document:
        """A query by id. Of another kind than the app's it is another user's: text 42 isn't number 42."""
        return {path: self.stored(user_id)}


class Salt(NamedTuple, Generic[Form_co]):
    """Where the salt of a password's hash is, where that isn't in the hash; and how the two are one."""

    path: str
    form: Form_co


class UserFields:
    """Where the app keeps each of our fields: `paths` maps ours to theirs, with dots for nesting.

    `id` is what the session names a user by. `disabled` may be `!active`: whoever isn't active is disabled, as is
    whoever the app refuses by other rules.
    """

    def __init__(
        self,
        paths: Mapping[str, str] | None = None,
        refuses: Refusals = Refusals(),  # noqa: B008 - a frozen value
        salt: Salt[Form] | None = None,
    ) -> None:
        """Raises ValueError."""
        given = paths or {}
        unknown = sorted(set(given) - set(OURS))
        if unknown:
            raise ValueError(f"{', '.join(unknown)}: no such field; ours are {' '.join(OURS)}")
        self._refuses = refuses
        self._negated = given.get("disabled", "").startswith("!")
        self._read: dict[str, Callable[[object], object]] = {
            "roles": _roles,
            "disabled": self._disabled,
            "email_verified": truthy,
        }
        self._paths = {name: given.get(name, DEFAULTS.get(name, name)).removeprefix("!") for name in OURS}
        hashed = self._paths["passwordHash"]
        if salt and any(overlap(salt.path, taken) for taken in ("_id", *self._paths.values())):
            raise ValueError(f"{salt.path} is another field already, and can't hold the salt too")
        self.password: PasswordFields = HashAndSalt(hashed, *salt) if salt else OneField(hashed)

    def path(self, name: str) -> str:
        return self._paths[name]

    @property
    def paths(self) -> Collection[str]:
        return {*self._paths.values(), *self.password.paths}

    def to_user(self, document: Document) -> User:
        values = {field: value_at(document, self._paths[name]) for field, name in FIELDS.items()}
        read: dict[str, Any] = {field: self._read.get(field, _text)(value) for field, value in values.items()}
        disabled = read["disabled"] or self._refuses(document)
        return User(**{**read, "id": read["id"] or "", "email": read["email"] or "", "disabled": disabled})

    def to_credentials(self, document: Document) -> Credentials:
        return Credentials(self.to_user(document), self.password.read(document), to_cutoff(document))

    def from_credentials(self, credentials: Credentials, stored_id: object) -> Document:
        user = credentials.user
        values = {name: getattr(user, field) for field, name in FIELDS.items()} | {
            "id": stored_id,
            "roles": list(user.roles) or None,
            "emailVerified": user.email_verified or None,
            "disabled": not user.disabled if self._negated else user.disabled or None,
        }
        stands = {self._paths[name]: value for name, value in values.items() if value is not None}
        document: Document = {}
        for path, value in {**stands, **self.password.stored(credentials.password_hash)}.items():
            if value is not None:
                put(document, path, value)
        return document

    def change(self, changes: Changes) -> Document:
        """The update that makes them."""
        stored = {self._paths[FIELDS[field]]: self._stored(field, value) for field, value in changes.items()}
        new = {path: value for path, value in stored.items() if value is not None}
        gone = dict.fromkeys(stored.keys() - new.keys(), "")
        return {operator: paths for operator, paths in (("$set", new), ("$unset", gone)) if paths}

    def _stored(self, field: str, value: object) -> object:
        if field == "disabled" and value is not None:
            return value != self._negated
        return list(value) if isinstance(value, tuple) else value

    def _disabled(self, value: object) -> bool:
        # Without the field, an account from before there was one, nobody is disabled.
        return value is not None and truthy(value) != self._negated


def cutoff_fields(cutoff: Cutoff) -> Document:
    """What to set in the user's document: beside the app's own fields, in a sub-document that is ours."""
    return {"gatehouse.sessionsFrom": cutoff.at, "gatehouse.keptSession": cutoff.keep}


def to_cutoff(document: Document) -> Cutoff:
    at, keep = value_at(document, "gatehouse.sessionsFrom"), value_at(document, "gatehouse.keptSession")
    return Cutoff(at, keep if isinstance(keep, str) else None) if isinstance(at, datetime) else Cutoff()


def _text(value: object) -> str | None:
    """The text that a value is or stands for; None where there is none."""
    if value is None or isinstance(value, str):
        return value or None
    return number_text(value) if isinstance(value, int | float) and not isinstance(value, bool) else str(value)


def _roles(value: object) -> tuple[str, ...]:
    """From a list of names, of objects with a name, or a text with commas."""
    if isinstance(value, str):
        return tuple(role.strip() for role in value.split(",") if role.strip())
    roles = value if isinstance(value, list) else []
    names = [role.get("name") if isinstance(role, dict) else role for role in roles]
    return tuple(str(name) for name in names if name is not None)
