"""What a value shows of itself, in a log or a traceback: no secret."""

import dataclasses
import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest

from domain.sessions import Session

SECRET = re.compile(r"(password|_hash|secret|secret_key|token|signature|payload|plain|session_id)$")
ROOMS = ("domain", "adapters", "service", "handlers")
NEEDS_SETTINGS = re.compile(r"handlers\.(?!answers|http|log|once|origin|pages|refusals|request)")


def values() -> Iterator[Any]:
    """The classes of ours that show their fields by themselves."""
    for room in ROOMS:
        for module in pkgutil.walk_packages(importlib.import_module(room).__path__, f"{room}."):
            if not NEEDS_SETTINGS.match(module.name):
                of_module = vars(importlib.import_module(module.name)).values()
                classes = [one for one in of_module if isinstance(one, type) and one.__module__ == module.name]
                yield from (one for one in classes if dataclasses.is_dataclass(one) or hasattr(one, "_fields"))


def names_of(made: Any) -> list[str]:
    return [field.name for field in dataclasses.fields(made)] if dataclasses.is_dataclass(made) else [*made._fields]


def shown(made: Any) -> str:
    """An instance, its secrets filled with `hush`."""
    filled = {name: "hush" if SECRET.search(name) else "open" for name in names_of(made)}
    if not dataclasses.is_dataclass(made):
        return repr(made(**filled))
    value: Any = object.__new__(made)  # type: ignore[arg-type]
    for name, text in filled.items():
        object.__setattr__(value, name, text)
    return repr(value)


SECRETIVE = [made for made in values() if any(map(SECRET.search, names_of(made)))]


@pytest.mark.parametrize("made", SECRETIVE, ids=lambda made: made.__name__)
def test_a_secret_is_not_shown(made: Any) -> None:
    assert "hush" not in shown(made)


def test_nor_is_a_sessions_id() -> None:
    assert not next(field for field in dataclasses.fields(Session) if field.name == "id").repr


def test_there_are_such_values() -> None:
    assert {"Credentials", "TokenPair", "SignInForm", "RefreshProof"} <= {one.__name__ for one in SECRETIVE}
