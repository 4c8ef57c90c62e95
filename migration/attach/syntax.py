"""A file of JavaScript or TypeScript as a tree, and what is declared, assigned, called and exported in it."""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache, cached_property

import tree_sitter_javascript
import tree_sitter_typescript
from tree_sitter import Language, Node, Parser

_FUNCTIONS = {"arrow_function", "function_expression", "function_declaration", "method_definition",
              "generator_function", "generator_function_declaration"}  # fmt: skip
_SCOPES = {
    *_FUNCTIONS,
    "program",
    "statement_block",
    "class_body",
    "for_statement",
    "for_in_statement",
    "catch_clause",
}
_CALLS = {"call_expression", "new_expression"}
_ASSIGNMENTS = {"assignment_expression", "augmented_assignment_expression"}
NAMES = {"identifier", "type_identifier", "shorthand_property_identifier_pattern"}
WRAPPERS = {"parenthesized_expression", "await_expression", "as_expression", "satisfies_expression",
            "non_null_expression", "type_assertion"}  # fmt: skip
"""Around an expression, without changing what it comes to."""


@dataclass(frozen=True, slots=True)
class Binding:
    """A name in the part of the file where it holds. `node` is what it stands for: an initial value, or a function.

    `path` leads into the value where it is taken apart, as in `const { a } = value`; `imported` is of an `import`.
    `default` is what it stands for where there is nothing: no node means a parameter.
    """

    start: int
    end: int
    node: Node | None
    path: tuple[str, ...] = ()
    imported: str = ""
    default: Node | None = None


@dataclass(slots=True)
class Index:
    """What a walk over the tree finds, in the file's order."""

    bindings: dict[str, list[Binding]] = field(default_factory=lambda: defaultdict(list))
    assignments: dict[str, list[Node]] = field(default_factory=lambda: defaultdict(list))
    calls: list[Node] = field(default_factory=list)
    exports: list[Node] = field(default_factory=list)
    objects: list[Node] = field(default_factory=list)
    methods: dict[str, list[Node]] = field(default_factory=lambda: defaultdict(list))


@dataclass(frozen=True)
class Source:
    path: str
    root: Node

    @cached_property
    def index(self) -> Index:
        return _indexed(self.root)

    @cached_property
    def first_error(self) -> int | None:
        """The line of the first place that is no JavaScript; None where all of it is."""
        node = self.root
        if not node.has_error:
            return None
        while True:
            inner = next((each for each in node.children if each.has_error or each.is_missing), None)
            if node.is_error or inner is None:
                return line(node)
            node = inner

    def binding(self, name: str, at: int) -> Binding | None:
        """Of several, the innermost around this byte."""
        around = [each for each in self.index.bindings.get(name, ()) if each.start <= at < each.end]
        return min(around, key=lambda each: each.end - each.start, default=None)


def parse(path: str, text: bytes) -> Source:
    """A tree there always is; see `first_error`."""
    return Source(path, _parser(path.rpartition(".")[2]).parse(text).root_node)


@cache
def _parser(suffix: str) -> Parser:
    if suffix == "tsx":
        return Parser(Language(tree_sitter_typescript.language_tsx()))
    if suffix in {"ts", "cts", "mts"}:
        return Parser(Language(tree_sitter_typescript.language_typescript()))
    return Parser(Language(tree_sitter_javascript.language()))


def line(node: Node) -> int:
    return node.start_point[0] + 1


def text_of(node: Node | None) -> str:
    return (node.text or b"").decode(errors="replace") if node else ""


def called(call: Node) -> str:
    """The last name of what is called: `c` of `a.b.c()`; '' where it has none."""
    callee = call.child_by_field_name("function") or call.child_by_field_name("constructor")
    if callee is not None and callee.type == "member_expression":
        callee = callee.child_by_field_name("property")
    return text_of(callee) if callee is not None and not callee.child_count else ""


def arguments(call: Node) -> list[Node]:
    given = call.child_by_field_name("arguments")
    return [each for each in given.named_children if each.type != "comment"] if given else []


def is_function(node: Node | None) -> bool:
    return node is not None and node.type in _FUNCTIONS


def member_path(node: Node) -> tuple[str, ...] | None:
    """`a.b.c` as its names; None for what isn't made of names alone."""
    names: list[str] = []
    while node.type == "member_expression":
        object_, property_ = node.child_by_field_name("object"), node.child_by_field_name("property")
        if object_ is None or property_ is None:
            return None
        names.append(text_of(property_))
        node = unwrapped(object_)
    if node.type not in {"identifier", "this"}:
        return None
    return (text_of(node), *reversed(names))


def unwrapped(node: Node) -> Node:
    while node.type in WRAPPERS:
        inner = [each for each in node.named_children if each.type not in {"type_arguments", "comment"}]
        if not inner:
            return node
        # A type stands before its value in `<T>value` alone.
        node = inner[-1] if node.type == "type_assertion" else inner[0]
    return node


def _indexed(root: Node) -> Index:
    """Without recursion: a file may be nested deeper than Python's stack."""
    index = Index()
    waiting: list[tuple[Node, Node]] = [(root, root)]
    while waiting:
        node, scope = waiting.pop()
        _note(node, scope, index)
        inner = node if node.type in _SCOPES else scope
        waiting.extend((child, inner) for child in reversed(node.named_children))
    return index


def _note(node: Node, scope: Node, index: Index) -> None:
    if node.type in _CALLS:
        index.calls.append(node)
    elif node.type == "object":
        index.objects.append(node)
    elif node.type == "method_definition":
        index.methods[text_of(node.child_by_field_name("name"))].append(node)
    elif node.type == "export_statement":
        index.exports.append(node)
    elif node.type in _ASSIGNMENTS:
        left = node.child_by_field_name("left")
        if left is not None and (path := member_path(left)):
            index.assignments[path[0]].append(node)
    else:
        _note_names(node, scope, index)
    if node.type in _FUNCTIONS:
        for parameter in _parameters(node):
            _bind(parameter, None, node, index)


def _note_names(node: Node, scope: Node, index: Index) -> None:
    if node.type == "variable_declarator":
        _bind(node.child_by_field_name("name"), node.child_by_field_name("value"), scope, index)
    elif node.type == "import_statement":
        _import(node, scope, index)
    elif node.type in {"function_declaration", "class_declaration", "generator_function_declaration"}:
        _bind(node.child_by_field_name("name"), node, scope, index)


def _parameters(function: Node) -> list[Node]:
    alone = function.child_by_field_name("parameter")
    several = function.child_by_field_name("parameters")
    return [alone] if alone else list(several.named_children) if several else []


def _bind(  # noqa: PLR0913 - what a pattern within patterns needs
    target: Node | None,
    value: Node | None,
    scope: Node,
    index: Index,
    path: tuple[str, ...] = (),
    *,
    default: Node | None = None,
) -> None:
    """Patterns within patterns are taken apart; `path` stays below the depth that anybody writes."""
    if target is None or len(path) > 8:  # noqa: PLR2004
        return
    if target.type in NAMES:
        own = (text_of(target),) if target.type.startswith("shorthand") else ()
        binding = Binding(scope.start_byte, scope.end_byte, value, (*path, *own), default=default)
        index.bindings[text_of(target)].append(binding)
    elif target.type in {"assignment_pattern", "object_assignment_pattern"}:
        right = target.child_by_field_name("right")
        _bind(target.child_by_field_name("left"), value, scope, index, path, default=right)
    elif target.type in {"required_parameter", "optional_parameter"}:
        given = target.child_by_field_name("value")
        _bind(target.child_by_field_name("pattern"), value, scope, index, path, default=given)
    elif target.type == "pair_pattern":
        key = text_of(target.child_by_field_name("key")).strip("'\"")
        _bind(target.child_by_field_name("value"), value, scope, index, (*path, key))
    elif target.type == "object_pattern":
        for child in target.named_children:
            _bind(child, value, scope, index, path)


def _import(node: Node, scope: Node, index: Index) -> None:
    """`import a, { b as c } from "x"`, `import * as d from "x"`, and TypeScript's `import e = require("x")`."""
    for clause in node.named_children:
        source = clause.child_by_field_name("source") or node.child_by_field_name("source")
        if source is None or clause.type not in {"import_clause", "import_require_clause"}:
            continue
        module = text_of(source)[1:-1]
        for part in clause.named_children:
            if part.type == "identifier":
                path = ("default",) if clause.type == "import_clause" else ()
                _imported(part, scope, index, module, path)
            elif part.type == "namespace_import":
                _imported(part.named_children[0], scope, index, module, ())
            elif part.type == "named_imports":
                for each in part.named_children:
                    name = each.child_by_field_name("name")
                    _imported(each.child_by_field_name("alias") or name, scope, index, module, (text_of(name),))


def _imported(name: Node | None, scope: Node, index: Index, module: str, path: tuple[str, ...]) -> None:
    if name is not None:
        index.bindings[text_of(name)].append(Binding(scope.start_byte, scope.end_byte, None, path, module))
