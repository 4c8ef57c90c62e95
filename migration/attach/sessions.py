"""express-session as an app sets it up: the options of its cookie, its secret and its store."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from migration.attach.calls import returned
from migration.attach.evaluation import App
from migration.attach.stores import COOKIE, MEMORY, MONGO, MONGODB_SESSION
from migration.attach.syntax import called, text_of
from migration.attach.values import MISSING, Call, Function, Member, Package, Value

PACKAGES = ("express-session", COOKIE)
_CONNECTING = {"connect", "createConnection", "openUri", "MongoClient", "forRoot", "forRootAsync"}
_DRIVERS = {"mongoose", "mongodb", "@nestjs/mongoose"}
_HASH = re.compile(r"createHash\(\s*['\"`](sha1|sha256|sha512|md5)['\"`]\s*\)")
_DIGEST = re.compile(r"\.digest\(\s*['\"`](hex|base64|base64url)['\"`]\s*\)")


@dataclass(frozen=True, slots=True)
class Sessions:
    """The call that makes the middleware: its options; and the store's, empty where it has none."""

    package: str
    options: Value
    store: str
    """The package that it is of; `MEMORY` without one, '' where that isn't known."""
    store_options: Value

    @property
    def cookie(self) -> Value:
        """The object of the cookie's options; those of cookie-session stand with its others."""
        return self.options if self.package == COOKIE else self.options.member("cookie")

    @property
    def secret(self) -> Value:
        options = self.options
        if self.package == COOKIE and options.member("keys").is_given:
            return options.member("keys")
        return options.member("secret")

    @property
    def name(self) -> Value:
        name = self.options.member("name")
        return name if name.is_given else self.options.member("key")

    @property
    def address(self) -> Value:
        """Of the database, where the store connects by itself."""
        return self.store_option("mongoUrl", "url", "uri")

    def store_option(self, *names: str) -> Value:
        """By the first of its names that is given: generations call them differently."""
        given = (self.store_options.member(name) for name in names)
        return next((value for value in given if value.is_given), Value(MISSING, self.store_options.at))


@dataclass(frozen=True, slots=True)
class Secret:
    """`texts` are the app's, the first of which signs."""

    texts: tuple[str, ...] = field(repr=False)

    def as_setting(self) -> str:
        """As SESSION_SECRET has it: several, and those that commas or spaces would be lost of, as a JSON array."""
        [first, *others] = self.texts
        plain = not others and "," not in first and first == first.strip() and not first.startswith("[")
        return first if plain else json.dumps(self.texts)


def secret(value: Value) -> Secret | None:
    """None where one of them isn't known or empty."""
    values = value.content if isinstance(value.content, list) else [value]
    texts = tuple(each.text or "" for each in values)
    return Secret(texts) if texts and all(texts) else None


def found(app: App) -> list[Sessions]:
    """All there are; those with a store first, and of these those with most options."""
    options = list(_options(app))
    if not any(isinstance(each.content, dict) and each.content for _, each in options):
        options += _by_their_look(app)  # the call takes what only running the app would tell
    each_once = {(given.at, package): (package, given) for package, given in options}
    weights = {MONGO: 3, MONGODB_SESSION: 3, MEMORY: 0}
    return sorted(
        (_sessions(package, given) for package, given in each_once.values()),
        key=lambda each: (-weights.get(each.store, 2), -_size(each.options)),
    )


def _options(app: App) -> Iterator[tuple[str, Value]]:
    """What `session(…)` is called with, by whichever package."""
    for source, node in app.calls():
        value = app.evaluate(source, node)
        call = value.content
        if isinstance(call, Call) and (package := call.callee.package) in PACKAGES and _is_whole(call.callee):
            yield package, call.arguments[0] if call.arguments else Value({}, value.at)


def _is_whole(callee: Value) -> bool:
    """The package itself, and no member of it, such as `new session.MemoryStore()`."""
    content = callee.content
    return isinstance(content, Package) or (isinstance(content, Member) and content.name == "default")


def _by_their_look(app: App) -> Iterator[tuple[str, Value]]:
    for source in app.sources.values():
        for node in source.index.objects:
            value = app.evaluate(source, node)
            names = set(value.content) if isinstance(value.content, dict) else set()
            if "secret" in names and names & {"resave", "saveUninitialized", "store"}:
                yield PACKAGES[0], value


def _sessions(package: str, options: Value) -> Sessions:
    if package == COOKIE:
        return Sessions(package, options, COOKIE, Value({}, options.at))
    store = options.member("store")
    if not store.is_given or store.package == package:  # `session.MemoryStore` is express-session's own
        is_known = isinstance(options.content, dict)
        return Sessions(package, options, MEMORY if is_known else "", Value({}, options.at))
    return Sessions(package, options, store.package, store.options() or Value({}, store.at))


def _size(options: Value) -> int:
    return len(options.content) if isinstance(options.content, dict) else 0


def transform(value: Value) -> str | None:
    """A `transformId` as the setting names it; None for one that is no such hash."""
    if not isinstance(value.content, Function):
        return None
    body = text_of(value.content.node)
    hashed, digest = _HASH.findall(body), _DIGEST.findall(body)
    if len(hashed) != 1 or len(digest) != 1:
        return None
    return hashed[0] if digest[0] == "hex" else f"{hashed[0]}-{digest[0]}"


def database(app: App) -> Value | None:
    """What the driver is asked for by name, as in `client.db("shop")`."""
    for source, node in app.calls():
        if called(node) == "db":
            call = app.evaluate(source, node).content
            if (
                isinstance(call, Call)
                and call.callee.package == "mongodb"
                and call.arguments
                and call.arguments[0].text
            ):
                return call.arguments[0]
    return None


def addresses(app: App) -> Iterator[tuple[Value, Value]]:
    """What the app connects to for its users: the address, and the options beside it."""
    for source, node in app.calls():
        if called(node) not in _CONNECTING:
            continue
        value = app.evaluate(source, node)
        call = value.content
        if not isinstance(call, Call) or call.callee.package not in _DRIVERS or not call.arguments:
            continue
        factory = call.arguments[0].member("useFactory").content
        if isinstance(factory, Function):  # of NestJS's forRootAsync
            made = returned(app, factory) or call.arguments[0]
            yield made.member("uri"), made
        else:
            yield call.arguments[0], call.arguments[1] if call.arguments[1:] else Value({}, value.at)
