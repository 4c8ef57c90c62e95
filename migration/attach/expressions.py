"""The kinds of expressions, and what each comes to."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from tree_sitter import Node

from migration.attach.arithmetic import binary, number, unary, written
from migration.attach.calls import call
from migration.attach.modules import member_of, required
from migration.attach.syntax import Binding, Source, is_function, line, member_path, text_of
from migration.attach.values import (
    MISSING,
    UNKNOWN,
    Content,
    Environment,
    Function,
    Place,
    Value,
    with_member,
)

if TYPE_CHECKING:
    from migration.attach.evaluation import App

_Found = Value | Content
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}


def named(app: "App", source: Source, node: Node) -> Value:
    """What a name stands for where it is used."""
    name, at = text_of(node), Place(source.path, line(node))
    if name == "undefined":
        return Value(MISSING, at)
    binding = source.binding(name, node.start_byte)
    if binding is None:
        return Value({"env": Value(Environment(), at)} if name == "process" else UNKNOWN, at)
    value = _initial(app, source, binding, node)
    for step in binding.path if binding.node or binding.imported else ():
        value = member_of(app, value, step)
    if binding.default and (not value.is_given or not (binding.node or binding.imported)):
        chosen = app.evaluate(source, binding.default)
        value = Value(chosen.content, chosen.at, (*value.variables, *chosen.variables))
    return _with_assigned(app, source, name, binding, value)


def _initial(app: "App", source: Source, binding: Binding, seen_from: Node) -> Value:
    if binding.imported:
        return required(app, source, binding.imported, seen_from)
    if binding.node is None:
        return Value(UNKNOWN, Place(source.path, line(seen_from)))
    if is_function(binding.node) or binding.node.type == "class_declaration":
        return Value(Function(binding.node, source), Place(source.path, line(binding.node)))
    return app.evaluate(source, binding.node)


def _with_assigned(app: "App", source: Source, name: str, binding: Binding, value: Value) -> Value:
    """With what is assigned to the name, or to a member of it, where the conditions around it hold."""
    for assignment in source.index.assignments.get(name, ()):
        left, right = assignment.child_by_field_name("left"), assignment.child_by_field_name("right")
        path, own = member_path(left) if left else None, source.binding(name, assignment.start_byte)
        if path is None or right is None or own != binding or assignment.type != "assignment_expression":
            continue
        if app.is_asked(source, right) or not (len(path) == 1 or isinstance(value.content, dict)):
            continue
        if _is_reached(app, source, assignment):
            value = with_member(value, path[1:], app.evaluate(source, right))
    return value


def _is_reached(app: "App", source: Source, node: Node) -> bool:
    """Whether every `if` around it, up to its function, holds."""
    inner, outer = node, node.parent
    while outer is not None and not is_function(outer):
        if outer.type == "if_statement":
            truth = app.evaluate(source, outer.child_by_field_name("condition")).truth
            if truth is not (outer.child_by_field_name("consequence") == inner):
                return False
        inner, outer = outer, outer.parent
    return True


def _member(app: "App", source: Source, node: Node) -> _Found:
    of = app.evaluate(source, node.child_by_field_name("object"))
    return member_of(app, of, text_of(node.child_by_field_name("property")), line(node))


def _subscript(app: "App", source: Source, node: Node) -> _Found:
    of = app.evaluate(source, node.child_by_field_name("object"))
    key = app.evaluate(source, node.child_by_field_name("index"))
    if isinstance(of.content, list) and key.number is not None and 0 <= key.number < len(of.content):
        return of.content[int(key.number)]
    return member_of(app, of, key.text, line(node)) if key.text is not None else UNKNOWN


def _object(app: "App", source: Source, node: Node) -> _Found:
    members: dict[str, Value] = {}
    for child in node.named_children:
        if child.type == "pair":
            key = _key(app, source, child.child_by_field_name("key"))
            members[key] = app.evaluate(source, child.child_by_field_name("value"))
        elif child.type == "shorthand_property_identifier":
            members[text_of(child)] = named(app, source, child)
        elif child.type == "spread_element" and child.named_children:
            spread = app.evaluate(source, child.named_children[0]).content
            members |= spread if isinstance(spread, dict) else {}
        elif child.type == "method_definition":
            name = text_of(child.child_by_field_name("name"))
            members[name] = Value(Function(child, source), Place(source.path, line(child)))
    return members


def _key(app: "App", source: Source, node: Node | None) -> str:
    if node is None or node.type == "property_identifier":
        return text_of(node)
    value = app.evaluate(source, node.named_children[0] if node.type == "computed_property_name" else node)
    return value.text if value.text is not None else text_of(node)


def _array(app: "App", source: Source, node: Node) -> _Found:
    return [app.evaluate(source, child) for child in node.named_children if child.type != "comment"]


def _template(app: "App", source: Source, node: Node) -> _Found:
    texts: list[str] = []
    variables: list[str] = []
    is_known = True
    for child in node.named_children:
        if child.type != "template_substitution":
            texts.append(_string(child))
            continue
        value = app.evaluate(source, child.named_children[0] if child.named_children else None)
        is_known = is_known and isinstance(value.content, str | int | float | bool)
        variables += value.variables
        texts.append(written(value.content) if is_known else "")
    return Value("".join(texts) if is_known else UNKNOWN, Place(source.path, line(node)), tuple(variables))


def _string(part: Node) -> str:
    """A fragment of text, or what an escape sequence stands for."""
    text = text_of(part)
    if part.type != "escape_sequence":
        return text
    code = text[1:]
    if code[:1] in {"x", "u"}:
        try:
            return chr(int(code[1:].strip("{}"), 16))
        except (ValueError, OverflowError):
            return ""
    return "" if code[:1] in {"\r", "\n"} else _ESCAPES.get(code, code)


def _this(app: "App", source: Source, node: Node) -> _Found:
    """The fields and methods of the class around it."""
    body = node.parent
    while body is not None and body.type != "class_body":
        body = body.parent
    members: dict[str, Value] = {}
    for each in body.named_children if body else ():
        name = text_of(each.child_by_field_name("name") or each.child_by_field_name("property"))
        if each.type in {"field_definition", "public_field_definition"}:
            members[name] = app.evaluate(source, each.child_by_field_name("value"))
        elif each.type == "method_definition":
            members[name] = Value(Function(each, source), Place(source.path, line(each)))
    return members


def _binary(app: "App", source: Source, node: Node) -> _Found:
    left = app.evaluate(source, node.child_by_field_name("left"))
    right = app.evaluate(source, node.child_by_field_name("right"))
    return binary(text_of(node.child_by_field_name("operator")), left, right)


def _unary(app: "App", source: Source, node: Node) -> _Found:
    value = app.evaluate(source, node.child_by_field_name("argument"))
    return unary(text_of(node.child_by_field_name("operator")), value)


def _ternary(app: "App", source: Source, node: Node) -> _Found:
    condition = app.evaluate(source, node.child_by_field_name("condition"))
    if condition.truth is None:
        return UNKNOWN
    chosen = app.evaluate(source, node.child_by_field_name("consequence" if condition.truth else "alternative"))
    return Value(chosen.content, chosen.at, (*chosen.variables, *condition.variables))


def _constant(content: Content) -> "Kind":
    return lambda _app, _source, _node: content


Kind = Callable[["App", Source, Node], _Found]
KINDS: dict[str, Kind] = {
    "identifier": named,
    "member_expression": _member,
    "subscript_expression": _subscript,
    "call_expression": call,
    "new_expression": call,
    "object": _object,
    "array": _array,
    "arrow_function": lambda _app, source, node: Function(node, source),
    "function_expression": lambda _app, source, node: Function(node, source),
    "string": lambda _app, _source, node: "".join(map(_string, node.named_children)),
    "template_string": _template,
    "number": lambda _app, _source, node: number(text_of(node)),
    "true": _constant(True),  # noqa: FBT003 - JavaScript's
    "false": _constant(False),  # noqa: FBT003
    "null": _constant(None),
    "this": _this,
    "undefined": _constant(MISSING),
    "binary_expression": _binary,
    "unary_expression": _unary,
    "ternary_expression": _ternary,
}
