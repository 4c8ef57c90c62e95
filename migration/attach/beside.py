"""The settings of a stage beside an app: what its source says, and what its database shows."""

from collections.abc import Iterator

from adapters.mongodb.user_fields import UserFields
from migration.attach.models import Field
from migration.attach.reading import Said
from migration.attach.stated import Stated, required
from migration.doctor import Report
from migration.doctor.report import key

_STORED = {
    "MONGODB_SESSIONS_STRINGIFY", "MONGODB_SESSIONS_TRANSFORM_ID", "MONGODB_SESSIONS_CRYPTO",
    "MONGODB_SESSIONS_TIMESTAMPS", "MONGODB_SESSIONS_CRYPTO_OPTIONS", "MONGODB_SESSIONS_USER",
    "MONGODB_SESSIONS_PASSPORT_ID", "MONGODB_SESSIONS_PASSPORT_USER",
}  # fmt: skip
"""The form of what is stored, of which the database is the better witness; of all else the source is."""
_MANY = {"MONGODB_USER_FIELDS", "MONGODB_SESSIONS_PASSPORT_ID", "MONGODB_SESSIONS_CRYPTO_OPTIONS"}
"""Which are made of others, so that they differ only where these do."""
_DEFAULTS = {
    "COOKIE_SECURE": "true", "COOKIE_SAME_SITE": "lax", "COOKIE_PERSISTENT": "true", "COOKIE_PATH": "/",
    "SESSION_TTL_SECONDS": "1209600", "SESSION_TOUCH_AFTER_SECONDS": "0", "SESSION_ROLLING": "false",
    "MONGODB_SESSIONS_STRINGIFY": "true", "MONGODB_SESSIONS_TIMESTAMPS": "false",
    "MONGODB_SESSIONS_USER": "passport.user", "MONGODB_SESSIONS_PASSPORT_ID": "stored",
    "MONGODB_SESSIONS_SIGN_OUT": "destroy",
}  # fmt: skip
_FIELDS, _SIGN_UP, _NEW = "MONGODB_USER_FIELDS", "SIGN_UP", "MONGODB_USER_DEFAULTS"
_WRITTEN = ("email", "passwordHash", "firstName", "lastName")
"""Of ours, what a sign-up has."""
_NAMES = ("username", "user_name", "login", "handle", "nickname")
_CALLED = ("name", "displayname", "display_name", "fullname", "full_name")


def together(source: Stated, database: Report) -> dict[str, str]:
    """Settings; the database's where the source says nothing, or where it is the better witness."""
    settings = dict(database.settings)
    for name in source.places:
        if name == _FIELDS or (name in _STORED and name in database.shown):
            continue
        settings.pop(name, None)
        if name in source.settings:
            settings[name] = source.settings[name]
    if "MONGODB_PASSWORDS" not in settings:
        settings.pop("MONGODB_PASSWORDS_OPTIONS", None)
    if fields := _fields(source, database):
        settings[_FIELDS] = fields
    return settings


def _fields(source: Stated, database: Report) -> str:
    """The database's names of fields, and of the id the source's where no session shows it."""
    theirs, ours = pairs(database.settings.get(_FIELDS)), pairs(source.settings.get(_FIELDS))
    if _FIELDS not in database.shown:
        theirs = ours | theirs
    elif "MONGODB_SESSIONS_USER" not in database.shown and "id" in ours:
        theirs = {"id": ours["id"], **theirs}
    return ",".join(f"{name}={path}" for name, path in theirs.items())


def pairs(setting: str | None) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in setting.split(",")) if setting else {}


def differences(source: Stated, database: Report) -> Iterator[str]:
    for name, at in source.places.items():
        if name not in database.shown or name in _MANY:
            continue
        said = source.settings.get(name, _DEFAULTS.get(name, ""))
        seen = database.settings.get(name, _DEFAULTS.get(name, ""))
        if said != seen:
            taken = "the database's is taken" if name in _STORED else "the source's is taken"
            yield f"{key(name)}: {at} says {said or 'nothing'}, the database's sessions {seen or 'nothing'}: {taken}"


def sign_up(said: Said, settings: dict[str, str]) -> list[Field]:
    """Gives what the schema wants of a new user; what can't be known closes sign-up, and is returned."""
    fields = UserFields(pairs(settings.get(_FIELDS)))
    given = [pair for pair in settings.get(_NEW, "").split(",") if pair]
    written = {*(fields.path(name) for name in _WRITTEN), *(pair.partition("=")[0] for pair in given)}
    missing: list[Field] = []
    for each in required(said, written):
        if template := _template(each.name.rpartition(".")[2].lower(), each.name == fields.path("fullName")):
            given.append(f"{each.name}={template}")
        else:
            missing.append(each)
    if given:
        settings[_NEW] = ",".join(given)
    if missing:
        settings[_SIGN_UP] = "closed"
    return missing


def _template(name: str, is_full_name: bool) -> str | None:  # noqa: FBT001
    if is_full_name or name in _CALLED:
        return "{firstName} {lastName}"
    return "{email}" if name in _NAMES else None
