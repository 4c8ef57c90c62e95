"""The forms that connect-mongo gives to a document's `session`: text, a sub-document, or ciphertext."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from adapters.mongodb import javascript
from adapters.mongodb.database import Document


class Contents(Protocol):
    def write(self, content: Document) -> object:
        """What to keep in `session`."""

    def read(self, stored: object) -> Any:  # noqa: ANN401 - whatever the app stored
        """What `session` holds; None where it has another form than this."""

    def about(self, ids: Sequence[object], path: str) -> Sequence[Document]:
        """Filters that hold for any session of the user of this id, in any of its forms, and maybe for others.

        `path` is where the session's content names its user.
        """

    def signed_out(self, stored: object, path: str) -> tuple[Document, Document] | None:
        """How to take the user out and leave all else as it is; None where there is no user.

        A filter that holds for exactly what is stored, and an update.
        """


class Cipher(Protocol):
    def encrypt(self, text: str) -> str:
        """What connect-mongo keeps of a session's JSON text."""

    def decrypt(self, stored: str) -> str:
        """The plaintext. Raises ValueError where it was made by other means or tampered with."""


class JsonText:
    """`stringify: true`, the default."""

    def about(self, ids: Sequence[object], path: str) -> Sequence[Document]:  # noqa: ARG002 - found in the text
        return [{"session": {"$regex": re.escape(str(ids[0]))}}]

    def write(self, content: Document) -> object:
        return javascript.stringify(content)

    def read(self, stored: object) -> Any:  # noqa: ANN401
        try:
            return javascript.parse(stored) if isinstance(stored, str) else None
        except ValueError:
            return None

    def signed_out(self, stored: object, path: str) -> tuple[Document, Document] | None:
        if not isinstance(stored, str) or self.read(stored) is None:
            return None
        text = javascript.without_member(stored, *path.split("."))
        return ({"session": stored}, {"$set": {"session": text}}) if text is not None else None


class SubDocument:
    """`stringify: false`."""

    def about(self, ids: Sequence[object], path: str) -> Sequence[Document]:
        return [{f"session.{path}{member}": {"$in": list(ids)}} for member in ("", ".id", "._id")]

    def write(self, content: Document) -> object:
        return content

    def read(self, stored: object) -> Any:  # noqa: ANN401
        return stored if isinstance(stored, dict) else None

    def signed_out(self, stored: object, path: str) -> tuple[Document, Document] | None:
        whole = f"session.{path}"
        return ({whole: {"$exists": True}}, {"$unset": {whole: ""}}) if self.read(stored) is not None else None


@dataclass(frozen=True, slots=True)
class Encrypted:
    """`crypto` or `cryptoAdapter`. The plaintext is the session's JSON text, or that text as a JSON string."""

    cipher: Cipher = field(repr=False)

    def about(self, ids: Sequence[object], path: str) -> Sequence[Document]:  # noqa: ARG002 - it can't be seen
        return []

    def write(self, content: Document) -> object:
        return self.cipher.encrypt(javascript.stringify(content))

    def read(self, stored: object) -> Any:  # noqa: ANN401
        text = self._text(stored)
        return JsonText().read(text)

    def signed_out(self, stored: object, path: str) -> tuple[Document, Document] | None:
        text = self._text(stored)
        changed = JsonText().signed_out(text, path)
        if changed is None:
            return None
        return {"session": stored}, {"$set": {"session": self.cipher.encrypt(changed[1]["$set"]["session"])}}

    def _text(self, stored: object) -> str | None:
        """The session's JSON text."""
        try:
            plaintext = self.cipher.decrypt(stored) if isinstance(stored, str) else ""
            value = javascript.parse(plaintext)
        except ValueError:
            return None
        return value if isinstance(value, str) else plaintext
