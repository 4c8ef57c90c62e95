"""Which modules a module needs, read from the sources: nothing is imported."""

import ast
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.util import resolve_name
from pathlib import Path

CODE = {".py", ".pyc"}


@dataclass
class Modules:
    """What is needed: files of ours, relative to the root, and the top-level names of everything else.

    A package's data, the files beside its modules, is needed with it.
    """

    files: set[Path] = field(default_factory=set)
    outside: set[str] = field(default_factory=set)


def needed_by(module: str, root: Path, without: frozenset[str] = frozenset()) -> Modules:
    """The module and all that it imports, early or late, but for the modules `without` and what is in them."""
    needed = Modules()
    waiting, seen = [module], set[str]()
    while waiting:
        name = waiting.pop()
        if name in seen or without.intersection([name, *_parents(name)]):
            continue
        seen.add(name)
        file = _file(name, root)
        if file is None:
            needed.outside.add(name.partition(".")[0])
        else:
            needed.files.update([file, *_data(file, root)])
            waiting += [*_parents(name), *_imported(name, file, root)]
    return needed


def _file(name: str, root: Path) -> Path | None:
    path = name.replace(".", "/")
    candidates = (f"{path}/__init__.py", f"{path}.py")
    # Asked thousands of times while zips are made: here a Path costs more than the question.
    found = (candidate for candidate in candidates if os.path.isfile(f"{root}/{candidate}"))  # noqa: PTH113
    return next(map(Path, found), None)


def _data(file: Path, root: Path) -> Iterator[Path]:
    if file.name != "__init__.py":
        return
    for path in (root / file).parent.iterdir():
        if path.is_file() and path.suffix not in CODE and not path.name.startswith("."):
            yield file.with_name(path.name)


def _parents(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:length]) for length in range(1, len(parts))]


def _imported(name: str, file: Path, root: Path) -> Iterator[str]:
    package = name if file.name == "__init__.py" else name.rpartition(".")[0]
    for node in _imports((root / file).read_text(), file):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        else:
            source = resolve_name("." * node.level + (node.module or ""), package)
            yield source
            submodules = (f"{source}.{alias.name}" for alias in node.names)
            yield from (submodule for submodule in submodules if _file(submodule, root))


@cache
def _imports(source: str, file: Path) -> tuple[ast.Import | ast.ImportFrom, ...]:
    """Most functions need the same modules: to parse each once halves what packaging takes."""
    statements = _statements(ast.parse(source, str(file)))
    return tuple(node for node in statements if isinstance(node, ast.Import | ast.ImportFrom))


def _statements(tree: ast.AST) -> Iterator[ast.AST]:
    """Every node but those for type checkers alone."""
    for node in ast.iter_child_nodes(tree):
        if not (isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"):
            yield node
            yield from _statements(node)
