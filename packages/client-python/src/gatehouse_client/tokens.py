"""Where tokens are kept."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a person is signed in with."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)


class TokenStore(Protocol):
    def read(self) -> Tokens | None: ...
    def write(self, tokens: Tokens | None) -> None: ...


class InMemory:
    """As long as the process lives."""

    def __init__(self) -> None:
        self._kept: Tokens | None = None

    def read(self) -> Tokens | None:
        return self._kept

    def write(self, tokens: Tokens | None) -> None:
        self._kept = tokens


class InFile:
    """A file that its owner alone can read, for a command line; replaced as a whole."""

    def __init__(self, path: Path | str) -> None:
        self._path = Path(path).expanduser()

    def read(self) -> Tokens | None:
        try:
            return Tokens(**json.loads(self._path.read_text()))
        except FileNotFoundError:
            return None

    def write(self, tokens: Tokens | None) -> None:
        if tokens is None:
            self._path.unlink(missing_ok=True)
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        new = self._path.with_suffix(f".{os.getpid()}.new")
        with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:  # noqa: PTH123 - with its mode from the start
            json.dump({"access": tokens.access, "refresh": tokens.refresh}, file)
        new.replace(self._path)
