"""Where something stands in a document: the names of its members, with dots between them."""

from typing import Any

from adapters.mongodb.database import Document

PATH = r"[\w-]+(?:\.[\w-]+)*"


def value_at(document: Document, path: str) -> Any:  # noqa: ANN401 - whatever the app stored
    """What stands there; None where nothing does."""
    if "." not in path:
        return document.get(path)
    value: Any = document
    for part in path.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def put(document: Document, path: str, value: object) -> None:
    *parents, name = path.split(".")
    for parent in parents:
        document = document.setdefault(parent, {})
    document[name] = value


def overlap(one: str, other: str) -> bool:
    """Whether they can't both be of one document: they are the same, or one leads into the other."""
    return f"{one}.".startswith(f"{other}.") or f"{other}.".startswith(f"{one}.")
