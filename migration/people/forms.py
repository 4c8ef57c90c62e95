"""What a record says of somebody, in each of the forms that it may have.

Sources: "Importing users into user pools from a CSV file" (Amazon Cognito guide);
"Bulk User Imports", "User Import / Export Extension" and the password export that support sends (Auth0);
`auth.users` (Supabase, "User Management"); `auth:export` (Firebase CLI reference).
"""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from domain.forms import is_email
from domain.users import FIELDS, User, canonical_email
from migration.people import auth0 as _auth0
from migration.people.firebase import HashConfig

FORMAT = 1
"""Of our own records: `gatehouse` in each."""
_ID = re.compile(r"[\w@:|-]{1,128}", re.ASCII)
_NAME_MAX = 200
_HASH_MAX = 2_000
"""passport-local-mongoose's has 800 characters."""
Row = Mapping[str, Any]


class Person(NamedTuple):
    user: User
    password_hash: str
    """As it was written down; '' where there is none."""
    unread: str = ""
    """Why the hash that there is can't be one here."""


class NoPerson(Exception):
    """The record is nobody's, or says what can't be; the message is the reason."""


def own(row: Row) -> Person:
    """As `gatehouse export` writes it."""
    if row.get("gatehouse") != FORMAT:
        raise NoPerson(f"it says no `gatehouse: {FORMAT}`")
    names = {"firstName": "first_name", "lastName": "last_name", "fullName": "full_name"}
    said = {field: _text(row, name) or None for name, field in names.items()}
    user = User(
        id=_id("gatehouse", row, "id"),
        email=_address(row),
        customer_account_id=_text(row, "customerAccountId") or None,
        roles=_texts(row, "roles"),
        disabled=_flag(row, "disabled"),
        email_verified=_flag(row, "emailVerified"),
        **said,
    )
    return Person(user, _hash(row, "passwordHash"))


def cognito(row: Row) -> Person:
    """It gives no hashes away. Whoever is there is enabled: the columns don't say."""
    user = User(
        id=_id("cognito", row, "sub", "cognito:username", "email"),
        email=_address(row),
        first_name=_text(row, "given_name") or None,
        last_name=_text(row, "family_name") or None,
        full_name=_text(row, "name") or None,
        email_verified=_flag(row, "email_verified"),
    )
    return Person(user, "")


def auth0(row: Row) -> Person:
    """Hashes are in the file that Auth0's support sends, or in one that was made for its import."""
    about = row.get("app_metadata") or {}
    user = User(
        id=_id("auth0", row, "user_id", "_id", "email"),
        email=_address(row),
        first_name=_text(row, "given_name") or None,
        last_name=_text(row, "family_name") or None,
        full_name=_unless_address(_text(row, "name")),
        roles=_texts(about if isinstance(about, dict) else {}, "roles"),
        disabled=_flag(row, "blocked"),
        email_verified=_flag(row, "email_verified"),
    )
    known = _hash(row, "passwordHash") or _hash(row, "password_hash")
    custom = row.get("custom_password_hash")
    if known or not isinstance(custom, dict):
        return Person(user, known)
    try:
        return Person(user, _auth0.custom(custom))
    except ValueError as error:
        return Person(user, "", str(error))


def supabase(row: Row) -> Person:
    """Bcrypt's hashes. Whoever was deleted there is nobody."""
    if _text(row, "deleted_at"):
        raise NoPerson("it is deleted there")
    about = _object(row, "raw_user_meta_data")
    user = User(
        id=_id("supabase", row, "id"),
        email=_address(row),
        first_name=_text(about, "first_name") or None,
        last_name=_text(about, "last_name") or None,
        full_name=_text(about, "full_name") or _text(about, "name") or None,
        roles=_texts(_object(row, "raw_app_meta_data"), "roles"),
        disabled=bool(_text(row, "banned_until")),
        email_verified=bool(_text(row, "email_confirmed_at")),
    )
    return Person(user, _hash(row, "encrypted_password"))


def firebase(row: Row, parameters: HashConfig | None = None) -> Person:
    """Its hashes are scrypt's with a cipher around, by a secret of the project's: without that they are none."""
    user = User(
        id=_id("firebase", row, "localId"),
        email=_address(row),
        full_name=_text(row, "displayName") or None,
        disabled=_flag(row, "disabled"),
        email_verified=_flag(row, "emailVerified"),
    )
    known = parameters.hash(_text(row, "passwordHash"), _text(row, "salt")) if parameters else ""
    return Person(user, known)


FORMS: Mapping[str, Callable[[Row], Person]] = {
    "gatehouse": own,
    "cognito": cognito,
    "auth0": auth0,
    "supabase": supabase,
    "firebase": firebase,
}


def written(person: Person) -> dict[str, Any]:
    """The record that `own` reads; what somebody hasn't is left out."""
    fields = {name: getattr(person.user, field) for field, name in FIELDS.items()}
    said = {name: list(value) if isinstance(value, tuple) else value for name, value in fields.items()}
    known = {**said, "passwordHash": person.password_hash}
    return {"gatehouse": FORMAT, **{name: value for name, value in known.items() if value}}


def _id(form: str, row: Row, *names: str) -> str:
    """Theirs, where it can be one here, so that what names people by it goes on; else one that follows from it."""
    given = next(filter(None, (_text(row, name) for name in names)), "")
    if not given:
        raise NoPerson(f"it has no {names[0]}")
    return given if _ID.fullmatch(given) and "@" not in given else str(uuid5(NAMESPACE_URL, f"{form}:{given}"))


def _address(row: Row) -> str:
    address = canonical_email(_text(row, "email"))
    if not is_email(address):
        raise NoPerson("it has no address" if not address else "its address is none")
    return address


def _hash(row: Row, name: str) -> str:
    return _text(row, name, _HASH_MAX)


def _text(row: Row, name: str, longest: int = _NAME_MAX) -> str:
    value = row.get(name)
    if value is None:
        return ""
    if isinstance(value, bool | list | dict):
        raise NoPerson(f"its {name} is no text")
    text = str(value).strip()
    if len(text) > longest or not text.isprintable():
        raise NoPerson(f"its {name} is longer than {longest} characters, or holds some that nobody can read")
    return text


def _unless_address(name: str) -> str | None:
    """Auth0 has the address for whoever said no name."""
    return name if name and "@" not in name else None


def _flag(row: Row, name: str) -> bool:
    value = row.get(name)
    if value in (None, "", False) or str(value).lower() in {"false", "f", "0"}:
        return False
    if value is True or str(value).lower() in {"true", "t", "1"}:
        return True
    raise NoPerson(f"its {name} is neither true nor false")


def _texts(row: Row, name: str) -> tuple[str, ...]:
    value = row.get(name) or []
    if not isinstance(value, list) or not all(isinstance(one, str) and one.isprintable() for one in value):
        raise NoPerson(f"its {name} are no list of texts")
    return tuple(dict.fromkeys(value))


def _object(row: Row, name: str) -> Row:
    """CSV has it as text."""
    value = row.get(name) or {}
    try:
        found = json.loads(value) if isinstance(value, str) else value
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise NoPerson(f"its {name} is no JSON object")
    return found
