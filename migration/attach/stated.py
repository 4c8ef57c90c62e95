"""What an app's source says, as settings of ours: each with the place where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from migration.attach import models, people
from migration.attach.arithmetic import written
from migration.attach.packages import Version
from migration.attach.people import Named
from migration.attach.reading import Reading, Said
from migration.attach.sessions import Sessions, transform
from migration.attach.stores import MONGO, MONGODB_SESSION, READ_HERE
from migration.attach.values import Place, Value
from migration.doctor import by_name

PASSPORT_PLACE = "passport.user"
_TWO_WEEKS = 1_209_600
_PLUGIN_OPTIONS = ("iterations", "keylen", "digestAlgorithm", "encoding", "saltlen", "saltField")
_WEBCRYPTO_OPTIONS = ("algorithm", "encoding", "iterations", "ivLength", "salt")
_KRUPTEIN_OPTIONS = ("algorithm", "hashing", "encodeas", "use_scrypt")
_KEPT_BEFORE = (0, 6)
"""Passport from 0.6 on makes a new session at a sign-out; those before take the user out of the old one."""


@dataclass(frozen=True, slots=True)
class Stated:
    """`settings` are those that aren't their default, by their name in a Lambda's environment.

    `places` has each setting that the source decides, its default too. `unknown` are options that only running the
    app would tell, each with its place.
    """

    settings: dict[str, str] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    unknown: dict[str, Place] = field(default_factory=dict)

    def say(self, name: str, text: str, at: Place, default: str = "") -> None:
        self.places[name] = at
        if text != default:
            self.settings[name] = text


def stated(reading: Reading, said: Said) -> Stated:
    found = Stated()
    if sessions := said.session:
        _cookie(sessions, found)
        _lifetime(sessions, found)
        if sessions.store in READ_HERE:
            _text(sessions.store_option("collectionName", "collection"), "MONGODB_SESSIONS", found, "sessions")
        if sessions.store == MONGO:
            _connect_mongo(sessions, found)
        elif sessions.store == MONGODB_SESSION:
            _connect_mongodb_session(sessions, found)
    if said.signed_in:
        _signed_in(said, said.signed_in, reading.packages.get("passport"), found)
    _passwords(reading, said, found)
    if said.model:
        found.say("MONGODB_USERS", said.model.collection, said.model.at, "users")
    return found


def _passwords(reading: Reading, said: Said, found: Stated) -> None:
    """How the two fields of a salted hash are made; what makes one field says that itself."""
    plugin = said.model.plugin if said.model else None
    options = dict(next((each.options for each in said.hashing if each.options), ()))
    at = next((each.at for each in said.hashing if each.options), None)
    if plugin:
        at = plugin.at
        found.say("MONGODB_PASSWORDS", "pbkdf2", at)
        version = reading.packages.get(models.PLUGIN)
        options = {"digestAlgorithm": "sha1"} if version and version.major == 1 else {}
        for name in _PLUGIN_OPTIONS:
            value = plugin.member(name)
            if value.text or value.number is not None:
                options[name] = value.text or str(round(value.number or 0))
    if at:
        found.say("MONGODB_PASSWORDS_OPTIONS", ",".join(f"{k}={v}" for k, v in options.items()), at)


def _flag(value: Value, setting: str, found: Stated, *, default: bool) -> None:
    """`auto` of `cookie.secure` is true wherever the connection is secure."""
    truth = value.truth if value.is_given else False
    if truth is None:
        found.unknown[setting] = value.at
    else:
        found.say(setting, str(truth).lower(), value.at, str(default).lower())


def _text(value: Value, setting: str, found: Stated, default: str = "") -> None:
    if value.text is not None:
        found.say(setting, value.text or default, value.at, default)
    elif not value.is_given and not value.variables:
        found.say(setting, default, value.at, default)
    elif value.content is not None:
        found.unknown[setting] = value.at


def _cookie(sessions: Sessions, found: Stated) -> None:
    cookie = sessions.cookie
    if cookie.is_given and not isinstance(cookie.content, dict):
        found.unknown["COOKIE_SECURE"] = cookie.at
        return
    _text(sessions.name, "COOKIE_NAME", found, "connect.sid")
    _text(cookie.member("domain"), "COOKIE_DOMAIN", found)
    _text(cookie.member("path"), "COOKIE_PATH", found, "/")
    _flag(cookie.member("secure"), "COOKIE_SECURE", found, default=True)
    _flag(sessions.options.member("rolling"), "SESSION_ROLLING", found, default=False)
    same_site = cookie.member("sameSite")
    if same_site.truth is None:
        found.unknown["COOKIE_SAME_SITE"] = same_site.at
    elif same_site.content is True:
        found.say("COOKIE_SAME_SITE", "strict", same_site.at, "lax")
    else:
        found.say("COOKIE_SAME_SITE", (same_site.text or "off").lower(), same_site.at, "lax")


def _lifetime(sessions: Sessions, found: Stated) -> None:
    """That of the cookie's `maxAge` in ms, else the store's `ttl` in seconds; connect-mongodb-session's is in ms."""
    age, kept = sessions.cookie.member("maxAge"), sessions.store_option("ttl", "expires", "expireAfterSeconds")
    if age.is_given and age.content is not None:
        if age.number is None:
            found.unknown["SESSION_TTL_SECONDS"] = age.at
        else:
            found.say("SESSION_TTL_SECONDS", str(round(age.number / 1000)), age.at, str(_TWO_WEEKS))
        return
    if sessions.cookie.member("expires").is_given:
        found.unknown["SESSION_TTL_SECONDS"] = sessions.cookie.member("expires").at
        return
    found.say("COOKIE_PERSISTENT", "false", age.at, "true")
    seconds = kept.number / 1000 if kept.number and sessions.store == MONGODB_SESSION else kept.number
    if kept.is_given and seconds is None:
        found.unknown["SESSION_TTL_SECONDS"] = kept.at
    else:
        found.say("SESSION_TTL_SECONDS", str(round(seconds or _TWO_WEEKS)), kept.at, str(_TWO_WEEKS))


def _connect_mongodb_session(sessions: Sessions, found: Stated) -> None:
    """It keeps objects and knows no touch: without `resave` a session is renewed only by a change of it."""
    at = sessions.options.member("store").at
    found.say("MONGODB_SESSIONS_STRINGIFY", "false", at, "true")
    if sessions.options.member("resave").truth is False and "SESSION_TTL_SECONDS" in found.places:
        lifetime = int(found.settings.get("SESSION_TTL_SECONDS", str(_TWO_WEEKS)))
        found.say("SESSION_TOUCH_AFTER_SECONDS", str(max(0, lifetime - 1)), at, "0")


def _connect_mongo(sessions: Sessions, found: Stated) -> None:
    touch, stringify = sessions.store_option("touchAfter"), sessions.store_option("stringify")
    if touch.number is not None or not touch.is_given:
        found.say("SESSION_TOUCH_AFTER_SECONDS", str(round(touch.number or 0)), touch.at, "0")
    else:
        found.unknown["SESSION_TOUCH_AFTER_SECONDS"] = touch.at
    if stringify.is_given:
        _flag(stringify, "MONGODB_SESSIONS_STRINGIFY", found, default=True)
    _flag(sessions.store_option("timestamps"), "MONGODB_SESSIONS_TIMESTAMPS", found, default=False)
    _ids(sessions.store_option("transformId"), found)
    if (crypto := _crypto(sessions)) is not None:
        found.say("MONGODB_SESSIONS_CRYPTO", crypto[0], crypto[1].at)
        if options := ",".join(f"{name}={value}" for name, value in _crypto_options(sessions)):
            found.say("MONGODB_SESSIONS_CRYPTO_OPTIONS", options, crypto[1].at)


def _ids(given: Value, found: Stated) -> None:
    known = transform(given) if given.is_given else ""
    if known is None:
        found.unknown["MONGODB_SESSIONS_TRANSFORM_ID"] = given.at
    elif known:
        found.say("MONGODB_SESSIONS_TRANSFORM_ID", known, given.at)


def _crypto(sessions: Sessions) -> tuple[str, Value] | None:
    """What encrypts sessions, and its secret."""
    adapter = sessions.store_option("cryptoAdapter")
    if adapter.is_given:
        options = adapter.options()
        return "webcrypto", options.member("secret") if options else adapter
    secret = sessions.store_option("crypto").member("secret")
    is_one = secret.variables or (secret.is_given and secret.truth is not False)
    return ("kruptein", secret) if is_one else None


def _crypto_options(sessions: Sessions) -> Iterator[tuple[str, str]]:
    adapter = sessions.store_option("cryptoAdapter")
    given = (adapter.options() if adapter.is_given else sessions.store_option("crypto")) or adapter
    for name in _WEBCRYPTO_OPTIONS if adapter.is_given else _KRUPTEIN_OPTIONS:
        value = given.member(name)
        if value.text or value.number is not None or isinstance(value.content, bool):
            yield name, written(value.content)


def crypto_secret(said: Said) -> Value | None:
    if said.session and said.session.store == MONGO and (crypto := _crypto(said.session)):
        return crypto[1]
    return None


def _signed_in(said: Said, named: Named, passport: Version | None, found: Stated) -> None:
    found.say("MONGODB_SESSIONS_USER", named.place, named.at, PASSPORT_PLACE)
    if named.place == PASSPORT_PLACE and passport and passport.numbers < _KEPT_BEFORE and passport.numbers > (0, 0):
        found.say("MONGODB_SESSIONS_SIGN_OUT", "keep", named.at, "destroy")
    if named.members:
        pairs = ",".join(f"{member}={_stored(path)}" for member, path in named.members)
        found.say("MONGODB_SESSIONS_PASSPORT_USER", pairs, named.at)
    elif named.field == "id" and "MONGODB_SESSIONS_STRINGIFY" in found.settings:
        found.say("MONGODB_SESSIONS_PASSPORT_ID", "text", named.at, "stored")
    fields = dict(_fields(said, named))
    if fields:
        pairs = ",".join(f"{ours}={theirs}" for ours, theirs in fields.items() if theirs != ours)
        found.say("MONGODB_USER_FIELDS", pairs, said.model.at if said.model else named.at)


def _stored(path: str) -> str:
    """Mongoose's `id` is `_id`."""
    return "_id" if path == "id" else path


def _fields(said: Said, named: Named) -> Iterator[tuple[str, str]]:
    """Names of ours and theirs."""
    if named.field == people.PLUGIN:
        options = said.model.plugin if said.model else None
        yield "id", (options.member("usernameField").text if options else None) or "username"
    elif named.field and named.field not in {"id", "_id"}:
        yield "id", named.field
    if said.model:
        named_so = by_name(each.name for each in said.model.fields)
        plugin = said.model.plugin
        if plugin:
            named_so |= {"passwordHash": plugin.member("hashField").text or "hash"}
            named_so.setdefault("email", plugin.member("usernameField").text or "username")
        elif said.model.password:
            named_so["passwordHash"] = said.model.password
        yield from named_so.items()


def required(said: Said, written: set[str]) -> list[models.Field]:
    """Fields that the schema wants of a new user, and that nothing gives; `written` are those of a sign-up here."""
    fields = said.model.fields if said.model else ()
    return [each for each in fields if each.is_required and not each.has_default and each.name not in written]
