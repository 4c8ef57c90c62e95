"""What passport keeps of a user: an id, something else that names a user, or an object."""

from collections import Counter
from typing import Any

from bson import ObjectId
from pymongo.collection import Collection

from adapters.mongodb import PASSPORT, UserIds, javascript
from adapters.mongodb.database import Document
from adapters.mongodb.paths import value_at
from migration.doctor.report import Report

ABOUT = "Passport"
_SAMPLE = 20


def inspect(contents: list[Document], users: Collection[Document], report: Report) -> None:
    path = place(contents, users)
    signed_in = [user for content in contents if (user := value_at(content, path)) is not None]
    if path != PASSPORT:
        report.ok(ABOUT, f"the app does without passport: its sessions name their user at {path}")
        report.settings["MONGODB_SESSIONS_USER"] = path
    elif sum(isinstance(content.get("passport"), dict) for content in contents) > len(signed_in):
        report.note(
            ABOUT,
            "some sessions were signed out and kept: passport is older than 0.6, or users were deleted",
            "MONGODB_SESSIONS_SIGN_OUT",
        )
        report.settings["MONGODB_SESSIONS_SIGN_OUT"] = "keep"
    if not signed_in:
        report.problem(
            ABOUT, "no session in the sample is of somebody who is signed in: sign in at the app, run it again"
        )
        return
    report.shown |= {"MONGODB_SESSIONS_USER", "MONGODB_SESSIONS_PASSPORT_ID", "MONGODB_SESSIONS_PASSPORT_USER"}
    if isinstance(signed_in[0], dict):
        _object([user for user in signed_in if isinstance(user, dict)][:_SAMPLE], users, report)
    else:
        _name([user for user in signed_in if not isinstance(user, dict)][:_SAMPLE], users, report)


def place(contents: list[Document], users: Collection[Document]) -> str:
    """Where sessions name their user; an object that has the id among others is taken as a whole."""
    if any("passport" in content for content in contents):
        return PASSPORT
    for content in contents:
        for path in _paths({name: value for name, value in content.items() if name != "cookie"}):
            value = value_at(content, path)
            if isinstance(value, str | int | ObjectId) and users.find_one(UserIds().filter(str(value))):
                whole = path.rpartition(".")[0]
                return whole if whole and len(value_at(content, whole)) > 1 else path
    return PASSPORT


def _name(names: list[Any], users: Collection[Document], report: Report) -> None:
    path = _identified_by(names, users)
    if path is None:
        report.problem(ABOUT, "the users that the sessions name aren't in this collection: name another with --users")
    elif path == "_id":
        report.ok(ABOUT, "serializeUser gives the user's _id")
        _form_of_id(names[0], users, report)
    else:
        report.ok(ABOUT, f"serializeUser gives the user's {path}")
        report.settings["MONGODB_USER_FIELDS"] = f"id={path}"


def _identified_by(names: list[Any], users: Collection[Document]) -> str | None:
    """The path that holds what the sessions name their users by."""
    for name in names:
        text = javascript.number_text(name) if isinstance(name, int | float) else str(name)
        if users.find_one(UserIds().filter(text)):
            return "_id"
    paths = Counter(
        path for user in users.find().limit(_SAMPLE) for path in user if isinstance(user[path], str | int)
    )
    return next((path for path, _ in paths.most_common() if users.find_one({path: {"$in": names}})), None)


def _form_of_id(kept: object, users: Collection[Document], report: Report) -> None:
    """In JSON an ObjectId is text anyway."""
    json = "MONGODB_SESSIONS_STRINGIFY" not in report.settings or "MONGODB_SESSIONS_CRYPTO" in report.settings
    if not json and isinstance(kept, str) and ObjectId.is_valid(kept) and users.find_one({"_id": ObjectId(kept)}):
        report.ok(ABOUT, "the id is text there, as mongoose's user.id")
        report.settings["MONGODB_SESSIONS_PASSPORT_ID"] = "text"


def _object(objects: list[Document], users: Collection[Document], report: Report) -> None:
    """Which member holds which field: one that is equal in every user that is found."""
    pairs = [(each, user) for each in objects if (user := _user_of(each, users))]
    if not pairs:
        report.problem(ABOUT, "serializeUser gives an object, and none has the id of a user in this collection")
        return
    members: dict[str, str] = {}
    for name in dict.fromkeys(name for each, _ in pairs for name in each):
        path = _path_of(name, pairs)
        if path:
            members[name] = path
        else:
            report.note(ABOUT, f"the object's {name} is no field of the user: sessions from here are without it")
    report.ok(ABOUT, f"serializeUser gives an object of {', '.join(members)}")
    if named := next((name for name, path in members.items() if path == "_id"), None):
        _form_of_id(pairs[0][0].get(named), users, report)
    report.settings["MONGODB_SESSIONS_PASSPORT_USER"] = ",".join(f"{k}={v}" for k, v in members.items())


def _user_of(stored: Document, users: Collection[Document]) -> Document | None:
    for value in stored.values():
        if isinstance(value, str | int | ObjectId) and not isinstance(value, bool):
            user = users.find_one(UserIds().filter(str(value)))
            if user:
                return user
    return None


def _path_of(name: str, pairs: list[tuple[Document, Document]]) -> str | None:
    present = [(each[name], user) for each, user in pairs if name in each]
    candidates = dict.fromkeys(path for _, user in present for path in _paths(user))
    fitting = [path for path in candidates if all(_same(value, value_at(user, path)) for value, user in present)]
    return min(fitting, key=lambda path: (name.lower() not in path.lower(), path), default=None)


def _paths(user: Document, prefix: str = "") -> list[str]:
    paths: list[str] = []
    for name, value in user.items():
        paths.append(prefix + name)
        if isinstance(value, dict):
            paths += _paths(value, f"{prefix}{name}.")
    return paths


def _same(kept: object, field: object) -> bool:
    """Whether a session holds this field, as BSON or as JSON."""
    return kept == field or javascript.stringify(kept) == javascript.stringify(field)
