"""What is said of an app's source: what stands where, what can't be told, and what to do about it."""

from migration.attach import people, stores
from migration.attach.models import PLUGIN
from migration.attach.reading import Reading, Said
from migration.attach.sessions import Sessions, secret
from migration.attach.stated import PASSPORT_PLACE, Stated, crypto_secret
from migration.attach.values import Place, Value
from migration.attach.where import ADDRESS, CRYPTO, SECRET, Where, users_address
from migration.doctor import Report, elsewhere
from migration.doctor.report import key

ABOUT = "Source"
_DAY, _HOUR, _MINUTE = 86_400, 3_600, 60
_FEW = 3
_DRIVERS = {"mongoose", "mongodb", "@nestjs/mongoose", "monk", "mongojs", "mongoskin"}


def tell(reading: Reading, source: Stated, where: Where, report: Report) -> None:
    said = reading.here
    _files(reading, report)
    if said.session is None:
        report.problem(ABOUT, "no session middleware is found: is this the folder of an Express app?")
    else:
        sessions = said.session
        report.ok(ABOUT, _of(sessions.options.at, _sessions(reading, sessions, source)))
        _secret(reading, sessions, where, report)
        _store(reading, sessions, source, report)
    for other in said.sessions[1:]:
        report.note(ABOUT, _of(other.options.at, "another session middleware: not looked at"))
    _database(reading, where, report)
    _people(reading, said, report)
    for name, at in source.unknown.items():
        report.note(ABOUT, _of(at, f"{key(name)} can't be told without running the app: the database's is taken"))


def _of(at: Place, text: str) -> str:
    return f"{text} ({at})"


def _files(reading: Reading, report: Report) -> None:
    for path, why in reading.unread[:_FEW]:
        report.note(ABOUT, f"{path} isn't read: {why}")
    if others := len(reading.unread[_FEW:]):
        report.note(ABOUT, f"{others} more files aren't read")
    if reading.broken:
        more = f", and {len(reading.broken) - 1} more files" if len(reading.broken) > 1 else ""
        report.note(ABOUT, f"{reading.broken[0]} isn't understood{more}: read as far as they go")


def _sessions(reading: Reading, sessions: Sessions, source: Stated) -> str:
    settings = source.settings
    usual = "session" if sessions.package == stores.COOKIE else "connect.sid"
    parts = [f"cookie {settings.get('COOKIE_NAME', usual)}"]
    if "SESSION_TTL_SECONDS" in source.places:
        parts.append(_span(int(settings.get("SESSION_TTL_SECONDS", "1209600"))))
    if settings.get("SESSION_ROLLING") == "true":
        parts.append("rolling")
    return f"{_version(reading, sessions.package)}: {', '.join(parts)}"


def _version(reading: Reading, package: str) -> str:
    found = reading.packages.get(package)
    return f"{package} {found.text}" if found else package


def _span(seconds: int) -> str:
    for unit, name in ((_DAY, "days"), (_HOUR, "hours"), (_MINUTE, "minutes")):
        if seconds >= 2 * unit:
            return f"{seconds / unit:.4g} {name}"
    return f"{seconds} s"


def _secret(reading: Reading, sessions: Sessions, where: Where, report: Report) -> None:
    value = sessions.secret
    if sessions.store in stores.FOREIGN:
        return  # sessions of a stage's own have a secret of its own
    if secret(value) is None and where.secret is None:
        report.problem(ABOUT, _of(value.at, f"the secret isn't known: {_set(reading, value, SECRET)}"))
    elif value.variables:
        report.ok(ABOUT, _of(value.at, f"the secret is {_whence(reading, value)}"))
    elif secret(value):
        report.note(
            ABOUT,
            _of(value.at, "the secret stands in the source, so that whoever reads that can open sessions: move it"),
        )
    kept = crypto_secret(reading.here)
    if kept and where.crypto_secret is None:
        report.problem(ABOUT, _of(kept.at, f"the store's secret isn't known: {_set(reading, kept, CRYPTO)}"))


def _set(reading: Reading, value: Value, ours: str) -> str:
    """What to do about a value that isn't known."""
    missing = [name for name in value.variables if name not in reading.variables.values]
    names = " or ".join(dict.fromkeys((*missing, ours)))
    return f"set {names} in the environment"


def _whence(reading: Reading, value: Value) -> str:
    """Which variables, and from which file; or the default for want of them."""
    names = dict.fromkeys(value.variables)
    given = [f"{name}, of {reading.variables.whence(name)}" for name in names if name in reading.variables.values]
    if given:
        return "; ".join(given)
    return f"what the source has where {' and '.join(names)} isn't set, as here"


def _store(reading: Reading, sessions: Sessions, source: Stated, report: Report) -> None:
    if sessions.store in stores.FOREIGN:
        where = f"the app's sessions are {stores.FOREIGN[sessions.store]}"
        report.problem(ABOUT, _of(sessions.options.at, f"{where}, where they aren't read: {elsewhere.GUIDE}"))
        elsewhere.apart(ABOUT, report)
    elif sessions.store in stores.READ_HERE:
        parts = [f"collection {source.settings.get('MONGODB_SESSIONS', 'sessions')}"]
        touch = sessions.store_option("touchAfter")
        if touch.is_given and (seconds := source.settings.get("SESSION_TOUCH_AFTER_SECONDS")):
            parts.append(f"touchAfter {seconds} s")
        at = sessions.options.member("store").at
        report.ok(ABOUT, _of(at, f"{_version(reading, sessions.store)}: {', '.join(parts)}"))
        _unread_options(reading, sessions, report)
    else:
        known = f"its store {sessions.store} isn't known here" if sessions.store else "its store can't be told"
        report.note(ABOUT, _of(sessions.options.at, f"{known}: see below what the database shows"))


def _unread_options(reading: Reading, sessions: Sessions, report: Report) -> None:
    version = reading.packages.get(sessions.store)
    for option in ("idField", "expiresKey") if sessions.store == stores.MONGODB_SESSION else ():
        if (given := sessions.store_option(option)).is_given:
            report.problem(ABOUT, _of(given.at, f"{option} isn't read here: {elsewhere.GUIDE}"))
    secret_of_three = sessions.store_option("secret")
    if version and version.major == 3 and secret_of_three.is_given:  # noqa: PLR2004 - others know no such option
        text = "connect-mongo 3 encrypts in a way of its own, which isn't read here: take 4 or newer and its crypto"
        report.problem(ABOUT, _of(secret_of_three.at, text))


def _database(reading: Reading, where: Where, report: Report) -> None:
    address, _ = users_address(reading.here)
    session = reading.here.session
    value = address or (session.address if session and session.address.is_given else None)
    if where.address is None and value is None and not _DRIVERS & set(reading.packages):
        report.problem(
            ABOUT, "the app has no driver of MongoDB's: its users move by gatehouse import (docs/people.md)"
        )
    elif where.address is None:
        known = (
            _of(value.at, f"isn't known: {_set(reading, value, ADDRESS)}") if value else f"isn't found: set {ADDRESS}"
        )
        report.problem(ABOUT, f"the database's address {known}")
    elif value and value.variables:
        report.ok(ABOUT, _of(value.at, f"the database is {_whence(reading, value)}"))
    elif value and value.text:
        report.ok(ABOUT, _of(value.at, "the database's address stands in the source"))
    else:
        report.ok(ABOUT, f"the database is {ADDRESS}, of the environment")
    if not where.is_one_server:
        report.problem(ABOUT, "users and sessions are on two servers, and a stage has one: move one to the other's")


def _people(reading: Reading, said: Said, report: Report) -> None:
    named = said.signed_in
    if named is None:
        report.note(ABOUT, "how the app knows who is signed in isn't found: see below what the database shows")
    else:
        who = _version(reading, "passport") if named.place == PASSPORT_PLACE else "without passport"
        report.ok(ABOUT, _of(named.at, f"{who}: {named.place} of a session is {_kept(named)}"))
    if said.model:
        fields = f", {len(said.model.fields)} fields" if said.model.fields else ""
        report.ok(ABOUT, _of(said.model.at, f"users: collection {said.model.collection}{fields}"))
    else:
        report.note(ABOUT, "no model of users is found: the collection users is taken; another by --users")
    for each in said.hashing:
        report.ok(ABOUT, _of(each.at, f"passwords: {each.kind}, by {each.package}"))
    if said.model and said.model.plugin and not said.hashing:
        report.ok(ABOUT, _of(said.model.at, f"passwords: pbkdf2, by {_version(reading, PLUGIN)}"))


def _kept(named: people.Named) -> str:
    if named.field == people.PLUGIN:
        return "the name that passport-local-mongoose knows a user by"
    if named.members:
        return f"an object of {', '.join(member for member, _ in named.members)}"
    return f"the user's {named.field}" if named.field else "what the database shows below"
