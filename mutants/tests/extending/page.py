"""docs/extending.md, read as it is meant: each block of code is a new file, or changes a line of one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.support.checkout import ROOT

PAGE = ROOT / "docs/extending.md"
BLOCK = re.compile(
    r"^`(?P<file>[^`]+)`(?:, (?P<where>after|in place of) (?P<tick>`+)(?P<line>.+?)(?P=tick))?:\n\n"
    r"```\w+\n(?P<code>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Change:
    """A new file, or, where there is a `line`, what comes after it or in its place."""

    file: str
    code: str
    line: str | None
    keeps_line: bool

    def apply(self, root: Path) -> None:
        """Raises AssertionError where the checkout isn't as the page takes it to be."""
        file = root / self.file
        if self.line is None:
            assert not file.exists(), f"{self.file} isn't new"
            file.write_text(self.code)
            return
        lines = file.read_text().splitlines(keepends=True)
        at = [number for number, line in enumerate(lines) if self._is_at(line)]
        assert len(at) == 1, f"{self.file} has {self.line!r} {len(at)} times"
        lines[at[0] : at[0] + 1] = [lines[at[0]], self.code] if self.keeps_line else [self.code]
        file.write_text("".join(lines))

    def _is_at(self, line: str) -> bool:
        # Where the block says the line again, as deep as it says it: an import may stand in a function too.
        again = [own for own in self.code.splitlines(keepends=True) if own.strip() == self.line]
        return line in again if again else line.strip() == self.line


def changes(heading: str) -> tuple[Change, ...]:
    """Those of a section."""
    section = PAGE.read_text().partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    found = tuple(_changes(section))
    assert len(found) == section.count("\n```") // 2, "a block says neither a new file nor a line"
    return found


def _changes(section: str) -> Iterator[Change]:
    for block in BLOCK.finditer(section):
        line = block["line"]
        yield Change(block["file"], block["code"], line and line.strip(), block["where"] == "after")
