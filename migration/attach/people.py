"""How an app knows who is signed in: passport's serializeUser, or what it writes into the session itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tree_sitter import Node

from migration.attach.evaluation import App
from migration.attach.syntax import Source, arguments, called, is_function, line, member_path, text_of, unwrapped
from migration.attach.values import Function, Member, Place

PLUGIN = "*"
"""For the field that passport-local-mongoose takes for a user's name."""
_NAMES = re.compile(r".*(user|account|member|auth|uid|login|admin|profile|customer).*", re.IGNORECASE)
_IDS = ("id", "_id")
_NOT_WHO = re.compile(
    r".*(pending|return|redirect|url|error|message|token|secret|challenge|time|attempt).*|is[A-Z].*"
)

_HASHES = {
    "bcrypt": "bcrypt", "bcryptjs": "bcrypt", "@node-rs/bcrypt": "bcrypt", "bcrypt-nodejs": "bcrypt",
    "argon2": "argon2", "@node-rs/argon2": "argon2", "hash-wasm": "argon2", "passport-local-mongoose": "pbkdf2",
    "pbkdf2-password": "pbkdf2", "pbkdf2": "pbkdf2", "scrypt-js": "scrypt", "scrypt-kdf": "scrypt",
    "password-hash": "another", "@phc/argon2": "argon2", "@phc/bcrypt": "bcrypt",
}  # fmt: skip
_OF_CRYPTO = {"pbkdf2": "pbkdf2", "pbkdf2Sync": "pbkdf2", "scrypt": "scrypt", "scryptSync": "scrypt"}


@dataclass(frozen=True, slots=True)
class Named:
    """What the session keeps of a user: a `field` of theirs, or an object of `members`; neither where it isn't known.

    `place` is where in the session. `members` are pairs of a member and the user's field.
    """

    at: Place
    place: str = "passport.user"
    field: str | None = None
    members: tuple[tuple[str, str], ...] = ()

    @property
    def has_text_id(self) -> bool:
        """Mongoose's `user.id` is the text of `_id`."""
        return self.field == "id"


@dataclass(frozen=True, slots=True)
class Hashing:
    kind: str
    package: str
    at: Place
    options: tuple[tuple[str, str], ...] = ()
    """As `mongodbPasswordsOptions` names them; of pbkdf2 alone."""


def signed_in(app: App) -> Named | None:
    """By passport where there is one, else by what the app writes into the session."""
    return next(iter((*_by_passport(app), *sorted(_by_session(app), key=_unlikely))), None)


def _unlikely(named: Named) -> tuple[bool, bool]:
    return named.field is None and not named.members, named.place not in {"userId", "user"}


def _by_passport(app: App) -> Iterator[Named]:
    for source, node in app.calls():
        if called(node) != "serializeUser" or not arguments(node):
            continue
        given = arguments(node)[0]
        at = Place(source.path, line(node))
        if given.type == "call_expression" and called(given) == "serializeUser":
            yield Named(at, field=PLUGIN)  # passport-local-mongoose's own
        elif isinstance(function := app.evaluate(source, given).content, Function):
            yield _given_to_done(function) or Named(at)
    for source in app.sources.values():
        for method in source.index.methods.get("serializeUser", ()):  # NestJS's PassportSerializer
            yield _given_to_done(Function(method, source)) or Named(Place(source.path, line(method)))


def _given_to_done(function: Function) -> Named | None:
    """What `done(null, …)` is called with, within `(user, done) => …`."""
    names = [text_of(_named_part(each)) for each in _parameters(function.node)]
    if len(names) < 2:  # noqa: PLR2004
        return None
    user, done = names[-2], names[-1]
    for call in _within(function.node, "call_expression"):
        given = arguments(call)
        if called(call) == done and len(given) == 2:  # noqa: PLR2004
            return _kept(function.source, given[1], {user}, "passport.user")
    return None


def _named_part(parameter: Node) -> Node:
    return parameter.child_by_field_name("pattern") or parameter


def _parameters(function: Node) -> list[Node]:
    several = function.child_by_field_name("parameters")
    return list(several.named_children) if several else []


def _kept(source: Source, node: Node, users: set[str], place: str) -> Named:
    """`users` are the names of what may be a user; empty: any."""
    at = Place(source.path, line(node))
    node = _without_to_string(unwrapped(node))
    path = member_path(node)
    if path and len(path) == 1 and path[0] not in users:
        binding = source.binding(path[0], node.start_byte)
        if binding and binding.node and binding.path:  # taken out of a user, as `const { _id } = user`
            return Named(at, place, field=".".join(binding.path))
        node = unwrapped(binding.node) if binding and binding.node else node
    if path and len(path) > 1 and (not users or path[0] in users):
        return Named(at, place, field=".".join(path[1:]))
    if node.type == "object":
        members = tuple(_members(node, users))
        return Named(at, place, members=members if any(field in _IDS for _, field in members) else ())
    return Named(at, place)


def _without_to_string(node: Node) -> Node:
    """`user._id.toString()` and `String(user._id)` are what `user._id` is in JSON."""
    callee = node.child_by_field_name("function")
    if node.type != "call_expression" or callee is None:
        return node
    if called(node) == "String" and arguments(node):
        return unwrapped(arguments(node)[0])
    is_text = called(node) in {"toString", "toHexString"}
    return callee.child_by_field_name("object") or node if is_text else node


def _members(node: Node, users: set[str]) -> Iterator[tuple[str, str]]:
    for pair in node.named_children:
        value = pair.child_by_field_name("value")
        path = member_path(_without_to_string(unwrapped(value))) if value else None
        if path and len(path) > 1 and (not users or path[0] in users):
            yield text_of(pair.child_by_field_name("key")).strip("'\""), ".".join(path[1:])


def _by_session(app: App) -> Iterator[Named]:
    """`req.session.userId = user._id` and the like."""
    for source in app.sources.values():
        for name in ("req", "request", "ctx", "this"):
            for assignment in source.index.assignments.get(name, ()):
                if named := _written(source, assignment):
                    yield named


def _written(source: Source, assignment: Node) -> Named | None:
    left, right = assignment.child_by_field_name("left"), assignment.child_by_field_name("right")
    path = member_path(left) if left else None
    if path is None or right is None or "session" not in path[:3]:
        return None
    place = path[path.index("session") + 1 :]
    if not place or place[0] in {"cookie", "passport"} or not _NAMES.fullmatch(place[0]) or _NOT_WHO.match(place[0]):
        return None
    right = unwrapped(right)
    if right.type in {"true", "false", "null", "undefined", "string", "number", "unary_expression"} or is_function(
        right
    ):
        return None
    return _kept(source, right, set(), ".".join(place))


def model_name(app: App) -> str | None:
    """The model that the app looks a signed-in user up in: `User` of `User.findById(id)`."""
    for source, node in app.calls():
        if called(node) != "deserializeUser" or not arguments(node):
            continue
        given = arguments(node)[0]
        own = given.child_by_field_name("function") if given.type == "call_expression" else None
        if own is not None and (path := member_path(own)):
            return path[0]
        function = app.evaluate(source, given).content
        for call in _within(function.node, "call_expression") if isinstance(function, Function) else ():
            path = member_path(call.child_by_field_name("function") or call)
            if path and path[-1] in {"findById", "findOne", "findByPk"}:
                return path[-2]
    return None


def hashing(app: App) -> list[Hashing]:
    """What makes or compares hashes of passwords, each kind once."""
    found: dict[str, Hashing] = {}
    for source, node in app.calls():
        callee = app.evaluate(source, node.child_by_field_name("function"))
        package, name = callee.package, callee.content.name if isinstance(callee.content, Member) else ""
        kind = _OF_CRYPTO.get(name) if package == "crypto" else _HASHES.get(package)
        if kind and kind not in found:
            found[kind] = Hashing(kind, package, Place(source.path, line(node)), tuple(_options(app, source, node)))
    return list(found.values())


def _options(app: App, source: Source, node: Node) -> Iterator[tuple[str, str]]:
    """Of `crypto.pbkdf2(password, salt, iterations, keylen, digest)`."""
    if called(node) not in {"pbkdf2", "pbkdf2Sync"}:
        return
    for name, given in zip(("iterations", "keylen", "digestAlgorithm"), arguments(node)[2:], strict=False):
        value = app.evaluate(source, given)
        if value.text or value.number is not None:
            yield name, value.text or str(round(value.number or 0))


def _within(node: Node, kind: str) -> Iterator[Node]:
    waiting = [node]
    while waiting:
        each = waiting.pop()
        if each.type == kind:
            yield each
        waiting.extend(reversed(each.named_children))
