"""mongoose's models: which is that of the users, its collection and the fields that its schema wants."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from migration.attach.evaluation import App
from migration.attach.syntax import arguments, called
from migration.attach.values import Call, Member, Place, Value

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
    models = list(_models(app))
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
        value = app.evaluate(source, node)
        call = value.content
        if not isinstance(call, Call) or call.callee.package != "mongoose" or len(call.arguments) < 2:  # noqa: PLR2004
            continue
        if not isinstance(call.callee.content, Member) or call.callee.content.name != "model":
            continue
        if (name := call.arguments[0].text) and isinstance(schema := call.arguments[1].content, Call):
            yield replace(_model(name, value.at, schema, call.arguments[2:]), plugin=plugins.get(source.path))


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
        required = value.member("required")
        first = required.content[0] if isinstance(required.content, list) and required.content else required
        yield Field(
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
