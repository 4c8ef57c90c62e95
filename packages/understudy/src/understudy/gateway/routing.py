"""Which method of a stage a request is for: exact segments before `{name}` before `{name+}`."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from understudy.gateway.model import Method

ANY = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"})
Parameters = dict[str, str]


@dataclass(slots=True)
class Node:
    exact: dict[str, "Node"] = field(default_factory=dict)
    named: dict[str, "Node"] = field(default_factory=dict)
    greedy: dict[str, "Node"] = field(default_factory=dict)
    methods: dict[str, Method] = field(default_factory=dict)

    def child(self, part: str) -> "Node":
        if not part.startswith("{"):
            return self.exact.setdefault(part, Node())
        if part.endswith("+}"):
            return self.greedy.setdefault(part[1:-2], Node())
        return self.named.setdefault(part[1:-1], Node())

    def matches(self, segments: list[str]) -> Iterator[tuple["Node", Parameters]]:
        """Every node that the segments lead to, best first."""
        if not segments:
            yield self, {}
            return
        first, rest = segments[0], segments[1:]
        if first in self.exact:
            yield from self.exact[first].matches(rest)
        if first:
            yield from _with(self.named, first, rest)
            yield from _with(self.greedy, "/".join(segments), [])


def _with(children: dict[str, Node], value: str, rest: list[str]) -> Iterator[tuple[Node, Parameters]]:
    for name, node in children.items():
        for found, parameters in node.matches(rest):
            yield found, {name: value, **parameters}


class Router:
    def __init__(self, methods: Iterable[Method]) -> None:
        self._root = Node()
        for method in methods:
            self._node(method.resource_path).methods[method.http_method] = method

    def _node(self, resource_path: str) -> Node:
        node = self._root
        for part in _segments(resource_path):
            node = node.child(part)
        return node

    def find(self, http_method: str, path: str) -> tuple[Method, Parameters] | None:
        """The method and its path parameters, as sent (not decoded); None where nothing is declared."""
        for node, parameters in self._root.matches(_segments(path)):
            method = node.methods.get(http_method) or (http_method in ANY and node.methods.get("ANY"))
            if method:
                return method, parameters
        return None


def _segments(path: str) -> list[str]:
    stripped = path.strip("/")
    return stripped.split("/") if stripped else []
