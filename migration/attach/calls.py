"""What a call comes to: `require`, JavaScript's own functions, an app's own, and those of packages that are known."""

import re
from typing import TYPE_CHECKING

from tree_sitter import Node

from migration.attach.arithmetic import method, span
from migration.attach.environment import NODE
from migration.attach.modules import from_json, required
from migration.attach.syntax import Source, arguments, called, line
from migration.attach.values import UNKNOWN, Call, Content, Environment, Function, Member, Place, Value

if TYPE_CHECKING:
    from migration.attach.evaluation import App

_Found = Value | Content
_ASKS = ("get", "getOrThrow")
_VARIABLE, _LONG_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]*"), re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)+|[A-Z]{4,}")
_MERGING = {"lodash", "lodash.merge", "deepmerge", "extend", "util", "xtend", "util-extend", "object-assign"}
_CONFIG = ("config/{}.json", "config/default.json")


def call(app: "App", source: Source, node: Node) -> _Found:
    callee = node.child_by_field_name("function") or node.child_by_field_name("constructor")
    if callee is None:
        return UNKNOWN
    name, at = called(node), Place(source.path, line(node))
    values = tuple(app.evaluate(source, each) for each in arguments(node))
    if callee.type in {"identifier", "import"} and name in {"require", "import"} and values:
        return required(app, source, values[0].text, node) if values[0].text is not None else UNKNOWN
    if name == "get" and [value.text for value in values] == ["env"]:  # Express's app.get("env")
        return Value(app.variables.values.get(NODE) or "development", at, (NODE,))
    if any(isinstance(value.content, Environment) for value in values):
        return Environment()  # what checks it, as zod's `schema.parse(process.env)`
    of = callee.child_by_field_name("object") if callee.type == "member_expression" else None
    known = method(app.evaluate(source, of) if of else None, name, values, source.path)
    if known is not None:
        return known
    made = _called(app, app.evaluate(source, callee), values, at)
    return made if made is not UNKNOWN else _by_its_name(app, name, values, at)


def _by_its_name(app: "App", name: str, values: tuple[Value, ...], at: Place) -> _Found:
    """Of what can't be worked out: a service that is asked for a variable, as NestJS's, and `Object.assign`."""
    if name == "assign":
        return _merged(values)
    asked = values[0].text if len(values) == 1 else None
    if asked and (_VARIABLE if name in _ASKS else _LONG_VARIABLE).fullmatch(asked):
        return Value(app.variables.values.get(asked, UNKNOWN), at, (asked,))
    return UNKNOWN


def _merged(values: tuple[Value, ...]) -> _Found:
    """What is later counts; what isn't known of one isn't known of all."""
    if not all(isinstance(value.content, dict) for value in values):
        return UNKNOWN
    return {name: each for value in values if isinstance(value.content, dict) for name, each in value.content.items()}


def _called(app: "App", callee: Value, values: tuple[Value, ...], at: Place) -> _Found:
    if callee.package in _MERGING and values and all(isinstance(value.content, dict) for value in values):
        return _merged(values)
    if callee.package == "config" and (found := _of_node_config(app, callee, values)):
        return found
    if isinstance(callee.content, dict) and callee.member("default").is_given:
        callee = callee.member("default")
    if isinstance(callee.content, Function):
        return returned(app, callee.content) or UNKNOWN
    if callee.package == "ms" and values:
        return Value(span(values[0]), at, values[0].variables)
    return Value(Call(callee, values), at) if callee.package or callee.is_call else UNKNOWN


def _of_node_config(app: "App", callee: Value, values: tuple[Value, ...]) -> Value | None:
    """The package config: `config.get("a.b")` of its JSON files, those of NODE_ENV first."""
    asked = values[0].text if isinstance(callee.content, Member) and callee.content.name == "get" and values else None
    mode = app.variables.values.get(NODE) or "development"
    for path in (each.format(mode) for each in _CONFIG) if asked else ():
        if not app.folder.has(path):
            continue
        value = from_json(app, path, callee.at)
        for step in (asked or "").split("."):
            value = value.member(step)
        if value.is_given:
            return value
    return None


def returned(app: "App", function: Function) -> Value | None:
    """What it returns, where there is one `return`, or its body is a value."""
    body = function.node.child_by_field_name("body")
    if body is None or function.node.type == "class_declaration":
        return None
    if body.type != "statement_block":
        return app.evaluate(function.source, body)
    returns = [each for each in body.named_children if each.type == "return_statement"]
    if len(returns) != 1 or not returns[0].named_children:
        return None
    return app.evaluate(function.source, returns[0].named_children[0])
