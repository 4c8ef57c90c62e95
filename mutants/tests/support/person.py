"""A user of whom each field has a value that no other one has."""

from dataclasses import fields
from typing import Any, get_type_hints

from domain.users import User

FIELDS = [field.name for field in fields(User)]
STAYS_HERE = {"disabled"}
"""A token is given to nobody who is disabled, and says nothing of it."""
CARRIED = [name for name in FIELDS if name not in STAYS_HERE]


def value(name: str, user_id: str = "u-1") -> Any:
    kind = get_type_hints(User)[name]
    if name == "id":
        return user_id
    if kind is bool:
        return True
    return ("one", name) if kind == tuple[str, ...] else f"the {name}"


def person(user_id: str = "u-1") -> User:
    return User(**{name: value(name, user_id) for name in FIELDS})
