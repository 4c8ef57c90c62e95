"""The users' collection: names of fields, kinds of password hashes, and whether addresses are unique."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import Any

from bson import ObjectId
from pymongo.collection import Collection
from pymongo.errors import PyMongoError

from adapters.mongodb.addresses import index_problem
from adapters.mongodb.database import Document
from adapters.mongodb.paths import value_at
from adapters.mongodb.user_fields import ID_KINDS, IdKind, UserFields, UserIds
from domain.users import canonical_email
from migration.doctor import app_rules, passwords
from migration.doctor.passwords import BCRYPT, Salted
from migration.doctor.report import Report

ABOUT = "Users"
_SAMPLE = 500
_DEPTH = 3
_MOST = 0.5
"""A field is what most users of the sample have."""
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_OTHER_HASH = re.compile(r"\$(argon2\w*|scrypt|pbkdf2\S*|[156])\$.+|[0-9a-f]{32,}", re.IGNORECASE)
# Names that apps use, the commonest first; ours come before them without being listed.
_ADDRESS = {"email": ("mail", "emailaddress", "email_address", "useremail")}
_NAMES = {
    "firstName": ("firstname", "first_name", "givenname", "given_name", "name.first", "forename"),
    "lastName": ("lastname", "last_name", "familyname", "surname", "name.last"),
    "fullName": ("fullname", "full_name", "displayname", "display_name", "name"),
    "roles": ("role", "userroles", "authorities"),
    "customerAccountId": ("customeraccountid", "accountid", "account_id", "tenantid", "organizationid", "companyid"),
    "emailVerified": ("isemailverified", "email_verified", "isverified", "verified", "emailconfirmed"),
    "disabled": ("isdisabled", "blocked", "isblocked", "banned", "suspended", "deletedat", "deleted"),
}
_ENABLED = ("active", "isactive", "enabled", "isenabled")
_PLACES = ("", "profile.", "account.", "local.", "personal.", "user.")
_PROGRESS_EVERY = 100_000

Say = Callable[[str], None]


def inspect(users: Collection[Document], report: Report, say: Say) -> dict[str, str]:
    """Our fields' paths in the app's users; the report gets what else there is to know."""
    sample = list(users.find().limit(_SAMPLE))
    if not sample:
        report.problem(ABOUT, f"the collection {users.name} is empty or isn't there: name another with --users")
        return {}
    report.ok(ABOUT, f"{users.name}: about {users.estimated_document_count()}, of which {len(sample)} were looked at")
    report.shown |= {"MONGODB_USER_ID", "MONGODB_USER_FIELDS"}
    values = _values(sample)
    often = {path: found for path, found in values.items() if len(found) >= _MOST * len(sample)}
    salted = passwords.salted(often) if _matching(BCRYPT, often, preferred="") is None else None
    paths = _paths(values, often, salted, report)
    others = {path: found for path, found in values.items() if not salted or path != salted.salt_path}
    app_rules.inspect(sample, others, paths, report)
    _ids(sample, report)
    if "email" in paths:
        _addresses(users, paths["email"], report, say)
    if "passwordHash" in paths:
        passwords.inspect(sample, paths["passwordHash"], salted, report)
    return paths


def _paths(
    values: dict[str, list[Any]], often: dict[str, list[Any]], salted: Salted | None, report: Report
) -> dict[str, str]:
    paths = {name: path for name in _NAMES if (path := _named(name, often if name != "disabled" else values))}
    for name, pattern in (("email", _EMAIL), ("passwordHash", BCRYPT)):
        path = _matching(pattern, often, preferred=name)
        if path:
            paths[name] = path
    if salted:
        paths["passwordHash"] = salted.path
    elif "passwordHash" not in paths and (other := _matching(_OTHER_HASH, often, preferred="password")):
        paths["passwordHash"] = other
    for name in ("email", "passwordHash"):
        if name not in paths:
            report.problem(ABOUT, f"no field looks like {name}: set it in MONGODB_USER_FIELDS")
    mapped = ", ".join(f"{name} is {path}" for name, path in sorted(paths.items()))
    report.ok(ABOUT, f"fields: {mapped or 'none that is known'}")
    return paths


def by_name(paths: Iterable[str]) -> dict[str, str]:
    """Our fields' paths by what a schema calls its own, where there is no user yet to look at."""
    named = {path: ["…"] for path in paths}
    return {name: path for name in (*_ADDRESS, *_NAMES) if (path := _named(name, named))}


def _values(sample: list[Document]) -> dict[str, list[Any]]:
    """The values of each path with dots."""
    values: dict[str, list[Any]] = {}
    for document in sample:
        for path, value in _flattened(document, _DEPTH):
            values.setdefault(path, []).append(value)
    return values


def _flattened(document: Document, depth: int, prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in document.items():
        if isinstance(value, dict) and depth > 1:
            yield from _flattened(value, depth - 1, f"{prefix}{name}.")
        elif value is not None:
            yield prefix + name, value


def _named(name: str, values: dict[str, list[Any]]) -> str | None:
    """The path that has a usual name for this field of ours, at the top or where apps keep a person's data."""
    # A `disabled` further down may be that of anything else, and would lock people out.
    places = ("",) if name == "disabled" else _PLACES
    paths = {path.lower(): path for path, found in values.items() if name != "fullName" or isinstance(found[0], str)}
    for place, candidate in product(places, (name.lower(), *(_NAMES | _ADDRESS)[name])):
        if path := paths.get(place + candidate):
            return path
    enabled = [path for path in values if path.lower() in _ENABLED]
    return f"!{enabled[0]}" if name == "disabled" and enabled else None


def _matching(pattern: re.Pattern[str], values: dict[str, list[Any]], preferred: str) -> str | None:
    """The path whose values look like this; of several, the one that is named most like `preferred`."""
    fitting = [
        path
        for path, found in values.items()
        if path != "_id"
        and sum(isinstance(v, str) and bool(pattern.fullmatch(v)) for v in found) >= _MOST * len(found)
    ]
    return min(fitting, key=lambda path: (preferred.lower() not in path.lower(), len(path)), default=None)


def _ids(sample: list[Document], report: Report) -> None:
    kinds = Counter(_id_kind(document["_id"]) for document in sample)
    report.ok(ABOUT, "ids: " + ", ".join(f"{count} {kind}" for kind, count in kinds.most_common()))
    kind = _kind(kinds)
    if kind != "objectid":
        report.settings["MONGODB_USER_ID"] = kind
    if kind == "number":
        report.note(
            ABOUT, "ids are numbers: sign-up here gives a new user text for an id, so sign users up in the app"
        )
    if "other" in kinds:
        report.problem(ABOUT, "ids are neither ObjectIds nor text nor numbers: such users aren't found")
    if lost := sum(not _is_found(document["_id"], kind) for document in sample) - kinds["other"]:
        report.problem(ABOUT, f"{lost} ids are taken for the kind {kind} and are of another: such users aren't found")


def _kind(kinds: Counter[str]) -> IdKind:
    return "objectid" if "objectid" in kinds else max(ID_KINDS, key=lambda kind: kinds[kind])


def _is_found(user_id: object, kind: IdKind) -> bool:
    """Whether the text that a session has for the id leads back to it."""
    return UserIds(kind).stored(UserFields().to_user({"_id": user_id}).id) == user_id


def _id_kind(user_id: object) -> str:
    if isinstance(user_id, ObjectId):
        return "objectid"
    if isinstance(user_id, str):
        return "text"
    return "number" if isinstance(user_id, int | float) else "other"


def _addresses(users: Collection[Document], path: str, report: Report, say: Say) -> None:
    same: Counter[str] = Counter()
    capitals = 0
    for number, document in enumerate(users.find({}, {path: True, "_id": False}), 1):
        if isinstance(address := value_at(document, path), str):
            same[canonical_email(address)] += 1
            capitals += address != canonical_email(address)
        if number % _PROGRESS_EVERY == 0:
            say(f"addresses: {number} read")
    shared = sum(count > 1 for count in same.values())
    if shared:
        report.problem(
            ABOUT,
            f"{shared} addresses belong to several users (capitals apart): merge them before sign-up opens here",
        )
    if capitals:
        report.note(ABOUT, f"{capitals} addresses have capitals: found as they were typed, not in another case")
    _unique_index(users, path, report)


def _unique_index(users: Collection[Document], path: str, report: Report) -> None:
    try:
        indexes = users.index_information()
    except PyMongoError as error:
        report.note(ABOUT, f"the indexes can't be listed ({type(error).__name__}): {path} needs a unique one")
        return
    if problem := index_problem(indexes, path):
        report.note(ABOUT, problem)
    else:
        report.ok(ABOUT, f"{path} has a unique index for any letters")
