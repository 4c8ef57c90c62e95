"""What a file of an app takes from another, and what it exports: CommonJS, ECMAScript's modules, TypeScript."""

import json
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from tree_sitter import Node

from migration.attach.folder import SUFFIXES
from migration.attach.syntax import NAMES, Source, is_function, line, member_path, text_of
from migration.attach.values import (
    MISSING,
    UNKNOWN,
    Environment,
    Function,
    Member,
    Package,
    Place,
    Value,
    with_member,
)

if TYPE_CHECKING:
    from migration.attach.evaluation import App


def required(app: "App", source: Source, module: str, node: Node) -> Value:
    """What `require(module)` gives in this file."""
    at = Place(source.path, line(node))
    if module in {"process", "node:process"}:
        return Value({"env": Value(Environment(), at)}, at)
    path = _resolved(app, source, module)
    if path is None:
        return Value(UNKNOWN if module.startswith(".") else Package(module.removeprefix("node:")), at)
    if path.endswith(".json"):
        return from_json(app, path, at)
    return exported(app, app.sources[path])


def member_of(app: "App", of: Value, name: str, seen_at: int | None = None) -> Value:
    """`of.name`."""
    at = Place(of.at.path, seen_at or of.at.line)
    if isinstance(of.content, Environment):
        return Value(app.variables.values.get(name, MISSING), at, (name,))
    if isinstance(of.content, dict) and name in of.content:
        return of.content[name]
    if isinstance(of.content, Package | Member) or (name != "default" and of.is_call):
        return Value(Member(of, name), at, of.variables)
    if name == "default":  # what CommonJS exports is the default of an `import`
        return of
    return Value(MISSING if isinstance(of.content, dict) else UNKNOWN, at, of.variables)


def _resolved(app: "App", source: Source, module: str) -> str | None:
    """The app's own file, as Node finds it, and as `baseUrl` and `paths` of TypeScript are mostly set."""
    if module.startswith("."):
        starts = [PurePosixPath(source.path).parent / module]
    else:
        if module in app.packages:
            return None
        bare = module.removeprefix("@/").removeprefix("~/").removeprefix("#").lstrip("/")
        starts = [at / below / bare for at in PurePosixPath(source.path).parents for below in ("", "src")]
    for start in map(_normal, starts):
        stem = start.rpartition(".")[0] if start.endswith((".js", ".mjs", ".cjs")) else start
        bases = dict.fromkeys((start, stem, f"{start}/index".removeprefix("/")))
        for path in (start, *(f"{base}{suffix}" for base in bases for suffix in (*SUFFIXES, ".json"))):
            if path in app.sources or (path.endswith(".json") and app.folder.has(path)):
                return path
    return None


def _normal(path: PurePosixPath) -> str:
    """Without `..`; above the app's folder there is nothing."""
    parts: list[str] = []
    for part in path.parts:
        if part == ".." and parts:
            parts.pop()
        elif part not in {"..", "."}:
            parts.append(part)
    return "/".join(parts)


def from_json(app: "App", path: str, at: Place) -> Value:
    try:
        return _plain(json.loads(app.folder.text(path) or b""), Place(path, 1))
    except (ValueError, RecursionError):
        return Value(UNKNOWN, at)


def _plain(found: object, at: Place) -> Value:
    if isinstance(found, dict):
        return Value({str(name): _plain(each, at) for name, each in found.items()}, at)
    if isinstance(found, list):
        return Value([_plain(each, at) for each in found], at)
    return Value(found if found is None or isinstance(found, str | int | float) else UNKNOWN, at)


def exported(app: "App", source: Source) -> Value:
    """The module's exports: those of CommonJS, or an object of those of ECMAScript's modules.

    A module that is asked for while its exports are worked out has none yet, as in Node.
    """
    if source.path not in app.exports:
        app.exports[source.path] = Value({}, Place(source.path, 1))
        app.exports[source.path] = _exported(app, source)
    return app.exports[source.path]


def _exported(app: "App", source: Source) -> Value:
    value = Value({}, Place(source.path, 1))
    for assignment in (*source.index.assignments["module"], *source.index.assignments["exports"]):
        value = _assigned(app, source, assignment, value)
    for statement in source.index.exports:
        value = _export(app, source, statement, value)
    return value


def _assigned(app: "App", source: Source, assignment: Node, value: Value) -> Value:
    """`module.exports = …`, `exports.name = …`."""
    left, right = assignment.child_by_field_name("left"), assignment.child_by_field_name("right")
    path = (member_path(left) if left else None) or ()
    while right is not None and right.type == "assignment_expression":  # module.exports = User = …
        right = right.child_by_field_name("right")
    names = path[2:] if path[:2] == ("module", "exports") else path[1:] if path[:1] == ("exports",) else None
    if names is None or right is None:
        return value
    return with_member(value, names, app.evaluate(source, right))


def _export(app: "App", source: Source, statement: Node, value: Value) -> Value:
    declaration = statement.child_by_field_name("declaration")
    whole = statement.child_by_field_name("value")
    signs = {child.type for child in statement.children}
    if "default" in signs:
        return with_member(value, ("default",), _declared(app, source, whole or declaration))
    if "=" in signs:
        return app.evaluate(source, statement.named_children[-1])  # TypeScript's `export = value`
    if "*" in signs:
        return _all_of(app, source, statement, value)
    for name in _names(declaration) if declaration else ():
        value = with_member(value, (text_of(name),), _value_of(app, source, name))
    for clause in statement.named_children:
        for each in clause.named_children if clause.type == "export_clause" else ():
            value = _named(app, source, statement, each, value)
    return value


def _all_of(app: "App", source: Source, statement: Node, value: Value) -> Value:
    """`export * from` another module, whose default isn't among them."""
    other = required(app, source, text_of(statement.child_by_field_name("source"))[1:-1], statement)
    members = other.content if isinstance(other.content, dict) else {}
    for name, member in members.items():
        value = with_member(value, (name,), member) if name != "default" else value
    return value


def _named(app: "App", source: Source, statement: Node, each: Node, value: Value) -> Value:
    """One of `export { a, b as c }`, with or without `from`."""
    name = each.child_by_field_name("name")
    if name is None:
        return value
    known_as = text_of(each.child_by_field_name("alias") or name)
    from_ = statement.child_by_field_name("source")
    if from_ is None:
        return with_member(value, (known_as,), _value_of(app, source, name))
    other = required(app, source, text_of(from_)[1:-1], each)
    return with_member(value, (known_as,), member_of(app, other, text_of(name)))


def _declared(app: "App", source: Source, node: Node | None) -> Value:
    if node is not None and (is_function(node) or node.type == "class_declaration"):
        return Value(Function(node, source), Place(source.path, line(node)))
    return app.evaluate(source, node)


def _value_of(app: "App", source: Source, name: Node) -> Value:
    """Of a name that is declared: its node is of another type there than where it is used."""
    from migration.attach.expressions import named  # noqa: PLC0415 - each is about the other

    return named(app, source, name)


def _names(declaration: Node) -> Iterator[Node]:
    if declaration.type not in {"lexical_declaration", "variable_declaration"}:
        name = declaration.child_by_field_name("name")
        yield from [name] if name is not None else []
        return
    waiting = [each.child_by_field_name("name") for each in declaration.named_children]
    while waiting:
        name = waiting.pop()
        if name is not None and name.type in NAMES:
            yield name
        elif name is not None and name.type in {"object_assignment_pattern", "assignment_pattern"}:
            waiting.append(name.child_by_field_name("left"))
        elif name is not None and name.type == "pair_pattern":
            waiting.append(name.child_by_field_name("value"))
        elif name is not None and name.type == "object_pattern":
            waiting.extend(name.named_children)
