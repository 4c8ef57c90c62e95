"""mongoose's models: which is that of the users, its collection and the fields that its schema wants."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tree_sitter import Node

from migration.attach.evaluation import App
from migration.attach.syntax import Source, arguments, called, line, text_of
from migration.attach.values import Call, Function, Place, Value

_PEOPLE = re.compile(r"(app|site|shop)?(user|account|member|person|people|customer|admin)s?", re.IGNORECASE)
_PASSWORDS = re.compile(r"(hashed|encrypted)?_?(password|passwd|pwd|pass)_?(hash|digest)?|hash", re.IGNORECASE)
PLUGIN = "passport-local-mongoose"

# Mongoose's own rules (lib/helpers/pluralize.js of mongoose 5 to 9), those of them that names of people meet.
_PLURALS = (
    (r"human$", "humans"), (r"(m)an$", r"\1en"), (r"(pe)rson$", r"\1ople"), (r"(child)$", r"\1ren"),
    (r"(a)dmin$", r"\1dmins"), (r"([^aeiouy]|qu)y$", r"\1ies"), (r"(x|ch|ss|sh)$", r"\1es"), (r"s$", "s"),
    (r"$", "s"),
)  # fmt: skip
_AS_THEY_ARE = {"people", "staff", "data", "news"}


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    at: Place
    is_required: bool
    has_default: bool
    is_unique: bool


@dataclass(frozen=True, slots=True)
class Model:
    name: str
    at: Place
    collection: str
    fields: tuple[Field, ...]
    plugin: Value | None = None
    """Options of passport-local-mongoose, where the schema has it."""

    @property
    def password(self) -> str | None:
        """The field that seems to hold the password's hash."""
        return next((each.name for each in self.fields if _PASSWORDS.fullmatch(each.name.rpartition(".")[2])), None)


def users(app: App, named: str | None) -> Model | None:
    """The model of the users: the one of this name, or that with a password, or the one that is called so."""
    models = [*_models(app), *_classes(app)]
    by_name = [model for model in models if named and model.name.lower() == named.lower()]
    with_password = [model for model in models if model.plugin or model.password]
    called = [model for model in models if _PEOPLE.fullmatch(model.name)]
    both = [model for model in with_password if model in called]
    return next(iter((*by_name, *both, *with_password, *called, *_collections(app))), None)


def _collections(app: App) -> Iterator[Model]:
    """Of apps that do without mongoose: `db.collection("users")`."""
    for source, node in app.calls():
        if called(node) == "collection" and arguments(node):
            given = app.evaluate(source, arguments(node)[0])
            if given.text and _PEOPLE.fullmatch(given.text):
                yield Model(given.text, given.at, given.text, ())


def _models(app: App) -> Iterator[Model]:
    plugins = dict(_plugins(app))
    for source, node in app.calls():
        call = app.evaluate(source, node).content if called(node) == "model" else None
        if not isinstance(call, Call) or call.callee.package != "mongoose" or not call.arguments[1:]:
            continue
        if (name := call.arguments[0].text) and isinstance(schema := call.arguments[1].content, Call):
            found = _model(name, Place(source.path, line(node)), schema, call.arguments[2:])
            yield replace(found, plugin=plugins.get(source.path))


def _classes(app: App) -> Iterator[Model]:
    """NestJS's: a class whose fields are decorated, as `@Prop({ required: true }) email: string`."""
    for source, node in app.calls():
        given = app.evaluate(source, arguments(node)[0]).content if called(node) == "createForClass" else None
        if not isinstance(given, Function) or given.node.type != "class_declaration":
            continue
        of, body = given.source, given.node.child_by_field_name("body")
        name = text_of(given.node.child_by_field_name("name"))
        around = given.node.parent if given.node.parent and given.node.parent.type == "export_statement" else None
        options = [each for at in (around, given.node) if at for each in _decorations(app, of, at, "Schema")]
        fields = [
            _field(text_of(each.child_by_field_name("name")), decoration)
            for each in (body.named_children if body else ())
            for decoration in _decorations(app, of, each, "Prop")
        ]
        collection = next((each.member("collection").text for each in options), None)
        yield Model(name, Place(of.path, line(given.node)), collection or plural(name), tuple(fields))


def _decorations(app: App, source: Source, node: Node, name: str) -> Iterator[Value]:
    """What this decorator is given; an empty object where that is nothing."""
    for each in node.named_children:
        call = each.named_children[0] if each.type == "decorator" and each.named_children else None
        if call is not None and call.type == "call_expression" and called(call) == name:
            given = arguments(call)
            yield app.evaluate(source, given[0]) if given else Value({}, Place(source.path, line(call)))


def _model(name: str, at: Place, schema: Call, rest: tuple[Value, ...]) -> Model:
    fields = tuple(_fields(schema.arguments[0])) if schema.arguments else ()
    option = schema.arguments[1].member("collection").text if len(schema.arguments) > 1 else None
    given = rest[0].text if rest else None
    return Model(name, at, given or option or plural(name), fields)


def _fields(schema: Value, prefix: str = "") -> Iterator[Field]:
    if not isinstance(schema.content, dict) or prefix.count(".") > 3:  # noqa: PLR2004
        return
    for name, value in schema.content.items():
        path = f"{prefix}{name}"
        if isinstance(value.content, dict) and "type" not in value.content and value.content:
            yield from _fields(value, f"{path}.")
            continue
        yield _field(path, value)


def _field(path: str, value: Value) -> Field:
    required = value.member("required")
    first = required.content[0] if isinstance(required.content, list) and required.content else required
    return Field(
        path,
        value.at,
        is_required=first.is_given and first.truth is not False,
        has_default=value.member("default").is_given,
        is_unique=value.member("unique").truth is True,
    )


def _plugins(app: App) -> Iterator[tuple[str, Value]]:
    """The file of a schema that has passport-local-mongoose, and the plugin's options."""
    for source, node in app.calls():
        given = [app.evaluate(source, each) for each in arguments(node)] if called(node) == "plugin" else []
        if given and given[0].package == PLUGIN:
            yield source.path, given[1] if len(given) > 1 else Value({}, given[0].at)


def plural(name: str) -> str:
    """The collection of a model, as mongoose names it."""
    lower = name.lower()
    if lower in _AS_THEY_ARE:
        return lower
    pattern, ending = next(rule for rule in _PLURALS if re.search(rule[0], lower))
    return re.sub(pattern, ending, lower, count=1)
