"""What an operator writes of a user, checked: all the fields at fault are named at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from domain.errors import InvalidRequest
from domain.forms import EMAIL_MAX, NAME_MAX, is_email, is_name
from domain.users import FIELDS, Changes, canonical_email

ROLES_MAX = 50
Value = str | bool | tuple[str, ...] | None
_OURS = {outside: field for field, outside in FIELDS.items()}


def _text(value: object) -> Value:
    if value is None or value == "":
        return None
    if not isinstance(value, str) or not is_name(value):
        raise ValueError(f"must be 1 to {NAME_MAX} printable characters, or null")
    return value.strip()


def _roles(value: object) -> Value:
    given = value if isinstance(value, list) else [None]
    roles = [role.strip() for role in given if isinstance(role, str) and is_name(role)]
    if len(roles) < len(given) or len(roles) > ROLES_MAX:
        raise ValueError(f"must be a list of {ROLES_MAX} roles at most, each of 1 to {NAME_MAX} printable characters")
    return tuple(dict.fromkeys(roles))


def _flag(value: object) -> Value:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")  # noqa: TRY004 - a word for its sender
    return value


def _email(value: object) -> Value:
    if not isinstance(value, str) or not is_email(value):
        raise ValueError(f"must be an email address of {EMAIL_MAX} characters at most")
    return canonical_email(value)


REQUIRED = "requireNewPassword"
Read = Callable[[object], Value]
CHANGEABLE: Mapping[str, Read] = {
    **dict.fromkeys(("firstName", "lastName", "fullName", "customerAccountId"), _text),
    "roles": _roles,
    "disabled": _flag,
}


@dataclass(frozen=True, slots=True)
class UserForm:
    """The fields that are given, by their names in `User`, and whether the person has to set a new password."""

    fields: Changes
    sets_anew: bool = False

    @classmethod
    def of_changes(cls, data: Mapping[str, object]) -> "UserForm":
        """Raises `InvalidRequest`."""
        fields = dict(_read(data, {**CHANGEABLE, REQUIRED: _flag}))
        return cls(fields, sets_anew=bool(fields.pop(REQUIRED, False)))

    @classmethod
    def of_new_user(cls, data: Mapping[str, object]) -> "UserForm":
        """The address is needed. Raises `InvalidRequest`."""
        return cls(_read({"email": None, **data}, {**CHANGEABLE, "email": _email}))


def _read(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS.get(name, name)] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields
