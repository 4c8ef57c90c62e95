"""Which files of an app are read: its own, of a size that people write, and no tests."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SUFFIXES = (".js", ".cjs", ".mjs", ".jsx", ".ts", ".cts", ".mts", ".tsx")
_SKIPPED = {"node_modules", "bower_components", "vendor", "public", "dist", "build", "coverage",
            "test", "tests", "spec", "e2e"}  # fmt: skip
"""Others' code, what browsers get, what a compiler made of the app's, and tests, which have sessions of their own."""
_NO_SOURCE = re.compile(r".*\.(min|test|spec|d)\.[a-z]+|.*\.(config|stories)\.[a-z]+", re.IGNORECASE)
_NOT_BUILD_TOOLS = re.compile(r".*(session|passport|database|db|auth|mongo)\w*\.config\.[a-z]+", re.IGNORECASE)
MOST_BYTES = 512 * 1024
MOST_FILES = 3_000


@dataclass(slots=True)
class Folder:
    """An app's folder; `unread` says which files were left aside, and why."""

    root: Path
    unread: list[tuple[str, str]] = field(default_factory=list)

    def sources(self) -> Iterator[tuple[str, bytes]]:
        """Paths below the folder and texts, in the order of paths."""
        for number, path in enumerate(sorted(self._paths())):
            if number == MOST_FILES:
                self.unread.append((path, f"there are more than {MOST_FILES} files: name the app's own folder"))
                return
            if (text := self.text(path)) is not None:
                yield path, text

    def text(self, path: str) -> bytes | None:
        """What stands in a file; None where that can't be an app's source."""
        try:
            with (self.root / path).open("rb") as file:
                text = file.read(MOST_BYTES + 1)
        except OSError as error:
            self.unread.append((path, f"it can't be opened ({type(error).__name__})"))
            return None
        if len(text) > MOST_BYTES:
            self.unread.append((path, f"it is larger than {MOST_BYTES // 1024} KB"))
        elif b"\0" in text:
            self.unread.append((path, "it is no text"))
        else:
            return text
        return None

    def has(self, path: str) -> bool:
        """Whether there is such a file; what can be no file's name isn't."""
        try:
            return (self.root / path).is_file()
        except OSError:
            return False

    def manifests(self) -> list[str]:
        """The `package.json`s, the outermost first."""
        found = (path for path in self._files() if Path(path).name == "package.json")
        return sorted(found, key=lambda path: (path.count("/"), path))

    def _paths(self) -> Iterator[str]:
        for path in self._files():
            name = Path(path).name
            if not name.endswith(SUFFIXES) or (_NO_SOURCE.fullmatch(name) and not _NOT_BUILD_TOOLS.fullmatch(name)):
                continue
            yield path

    def _files(self) -> Iterator[str]:
        """Symbolic links aren't followed: they may lead out of the app, or round in a circle."""
        for folder, folders, names in os.walk(self.root):
            folders[:] = [name for name in folders if name not in _SKIPPED and not name.startswith(".")]
            for name in names:
                path = Path(folder, name)
                if path.is_file() and not path.is_symlink():
                    yield path.relative_to(self.root).as_posix()
