"""What an expression of an app comes to: constants, variables of the environment, objects and what is imported.

Nothing is run: of a function only the value that it returns is looked at, and of a package nothing. What depends on
anything else is unknown.
"""

from collections.abc import Collection, Iterator, Mapping

from tree_sitter import Node

from migration.attach.environment import Variables
from migration.attach.expressions import KINDS
from migration.attach.folder import Folder
from migration.attach.syntax import Source, line, unwrapped
from migration.attach.values import MISSING, UNKNOWN, Place, Value

_DEPTH = 60
"""Of expressions within expressions, those of other files included."""
_Key = tuple[str, int, int]


class App:
    """The files of an app, and what their expressions come to under these variables of the environment."""

    def __init__(
        self, folder: Folder, sources: Mapping[str, Source], variables: Variables, packages: Collection[str] = ()
    ) -> None:
        self.folder = folder
        self.sources = sources
        self.variables = variables
        self.packages = packages
        self.exports: dict[str, Value] = {}
        self._known: dict[_Key, Value] = {}
        self._being_asked: set[_Key] = set()

    def calls(self) -> Iterator[tuple[Source, Node]]:
        for source in self.sources.values():
            for call in source.index.calls:
                yield source, call

    def evaluate(self, source: Source, node: Node | None) -> Value:
        """Each once; what leads back to itself is unknown."""
        if node is None:
            return Value(MISSING, Place(source.path, 1))
        node = unwrapped(node)
        at, key = Place(source.path, line(node)), _key(source, node)
        if key in self._known:
            return self._known[key]
        if key in self._being_asked or len(self._being_asked) >= _DEPTH or node.type not in KINDS:
            return Value(UNKNOWN, at)
        self._being_asked.add(key)
        found = KINDS[node.type](self, source, node)
        self._being_asked.remove(key)
        self._known[key] = found if isinstance(found, Value) else Value(found, at)
        return self._known[key]

    def is_asked(self, source: Source, node: Node) -> bool:
        """Whether what the expression comes to is being worked out."""
        return _key(source, unwrapped(node)) in self._being_asked


def _key(source: Source, node: Node) -> _Key:
    return source.path, node.start_byte, node.end_byte
