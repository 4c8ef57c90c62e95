"""Where the app keeps a password: the hash in one field, or the hash and its salt in two."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from adapters.mongodb.database import Document
from adapters.mongodb.paths import value_at
from domain.credentials import unlocked

_BCRYPT = ("$2a$", "$2b$", "$2y$")
"""What the hashes begin with that an Express app's bcrypt reads."""


class PasswordFields(Protocol):
    @property
    def paths(self) -> tuple[str, ...]: ...

    def read(self, document: Document) -> str:
        """The hash as one text; '' where there is none."""

    def stored(self, password_hash: str) -> Mapping[str, str | None]:
        """What stands at each path; None where nothing does."""

    def is_read_by_the_app(self, password_hash: str) -> bool: ...


class Form(Protocol):
    """How two texts are one, and one is two."""

    def joined(self, hashed: str, salt: str) -> str: ...
    def parted(self, password_hash: str) -> tuple[str, str]: ...


@dataclass(frozen=True, slots=True)
class OneField:
    path: str

    @property
    def paths(self) -> tuple[str, ...]:
        return (self.path,)

    def read(self, document: Document) -> str:
        return _text(document, self.path)

    def stored(self, password_hash: str) -> Mapping[str, str | None]:
        return {self.path: password_hash}

    def is_read_by_the_app(self, password_hash: str) -> bool:
        return password_hash.startswith(_BCRYPT)


@dataclass(frozen=True, slots=True)
class HashAndSalt:
    path: str
    salt_path: str
    form: Form

    @property
    def paths(self) -> tuple[str, ...]:
        return self.path, self.salt_path

    def read(self, document: Document) -> str:
        return self.form.joined(_text(document, self.path), _text(document, self.salt_path))

    def stored(self, password_hash: str) -> Mapping[str, str | None]:
        hashed, salt = self.form.parted(password_hash)
        return {self.path: hashed, self.salt_path: salt or None}

    def is_read_by_the_app(self, password_hash: str) -> bool:
        salt = self.form.parted(password_hash)[1]
        return bool(salt) and salt == unlocked(salt)


def _text(document: Document, path: str) -> str:
    value = value_at(document, path)
    return value if isinstance(value, str) else ""
