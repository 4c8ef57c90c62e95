"""What an operator writes of a user, checked: all the fields at fault are named at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from domain.errors import InvalidRequest
from domain.forms import EMAIL_MAX, NAME_MAX, is_email, is_name
from domain.users import FIELDS, Changes, canonical_email

ROLES_MAX = 50
Value = str | bool | tuple[str, ...] | None
_OURS = {outside: field for field, outside in FIELDS.items()}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x__text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__text__mutmut)
def _text(value: object) -> Value:
    if value is None or value == "":
        return None
    if not isinstance(value, str) or not is_name(value):
        raise ValueError(f"must be 1 to {NAME_MAX} printable characters, or null")
    return value.strip()


def x__text__mutmut_orig(value: object) -> Value:
    if value is None or value == "":
        return None
    if not isinstance(value, str) or not is_name(value):
        raise ValueError(f"must be 1 to {NAME_MAX} printable characters, or null")
    return value.strip()


def x__text__mutmut_1(value: object) -> Value:
    if value is None and value == "":
        return None
    if not isinstance(value, str) or not is_name(value):
        raise ValueError(f"must be 1 to {NAME_MAX} printable characters, or null")
    return value.strip()


def x__text__mutmut_2(value: object) -> Value:
    if value is not None or value == "":
        return None
    if not isinstance(value, str) or not is_name(value):
        raise ValueError(f"must be 1 to {NAME_MAX} printable characters, or null")
    return value.strip()


def x__text__mutmut_3(value: object) -> Value:
    if value is None or value != "":
        return None
    if not isinstance(value, str) or not is_name(value):
        raise ValueError(f"must be 1 to {NAME_MAX} printable characters, or null")
    return value.strip()


def x__text__mutmut_4(value: object) -> Value:
    if value is None or value == "XXXX":
        return None
    if not isinstance(value, str) or not is_name(value):
        raise ValueError(f"must be 1 to {NAME_MAX} printable characters, or null")
    return value.strip()


def x__text__mutmut_5(value: object) -> Value:
    if value is None or value == "":
        return None
    if not isinstance(value, str) and not is_name(value):
        raise ValueError(f"must be 1 to {NAME_MAX} printable characters, or null")
    return value.strip()


def x__text__mutmut_6(value: object) -> Value:
    if value is None or value == "":
        return None
    if isinstance(value, str) or not is_name(value):
        raise ValueError(f"must be 1 to {NAME_MAX} printable characters, or null")
    return value.strip()


def x__text__mutmut_7(value: object) -> Value:
    if value is None or value == "":
        return None
    if not isinstance(value, str) or is_name(value):
        raise ValueError(f"must be 1 to {NAME_MAX} printable characters, or null")
    return value.strip()


def x__text__mutmut_8(value: object) -> Value:
    if value is None or value == "":
        return None
    if not isinstance(value, str) or not is_name(None):
        raise ValueError(f"must be 1 to {NAME_MAX} printable characters, or null")
    return value.strip()


def x__text__mutmut_9(value: object) -> Value:
    if value is None or value == "":
        return None
    if not isinstance(value, str) or not is_name(value):
        raise ValueError(None)
    return value.strip()

mutants_x__text__mutmut['_mutmut_orig'] = x__text__mutmut_orig # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_1'] = x__text__mutmut_1 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_2'] = x__text__mutmut_2 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_3'] = x__text__mutmut_3 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_4'] = x__text__mutmut_4 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_5'] = x__text__mutmut_5 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_6'] = x__text__mutmut_6 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_7'] = x__text__mutmut_7 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_8'] = x__text__mutmut_8 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_9'] = x__text__mutmut_9 # type: ignore # mutmut generated
mutants_x__roles__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__roles__mutmut)
def _roles(value: object) -> Value:
    given = value if isinstance(value, list) else [None]
    roles = [role.strip() for role in given if isinstance(role, str) and is_name(role)]
    if len(roles) < len(given) or len(roles) > ROLES_MAX:
        raise ValueError(f"must be a list of {ROLES_MAX} roles at most, each of 1 to {NAME_MAX} printable characters")
    return tuple(dict.fromkeys(roles))


def x__roles__mutmut_orig(value: object) -> Value:
    given = value if isinstance(value, list) else [None]
    roles = [role.strip() for role in given if isinstance(role, str) and is_name(role)]
    if len(roles) < len(given) or len(roles) > ROLES_MAX:
        raise ValueError(f"must be a list of {ROLES_MAX} roles at most, each of 1 to {NAME_MAX} printable characters")
    return tuple(dict.fromkeys(roles))


def x__roles__mutmut_1(value: object) -> Value:
    given = None
    roles = [role.strip() for role in given if isinstance(role, str) and is_name(role)]
    if len(roles) < len(given) or len(roles) > ROLES_MAX:
        raise ValueError(f"must be a list of {ROLES_MAX} roles at most, each of 1 to {NAME_MAX} printable characters")
    return tuple(dict.fromkeys(roles))


def x__roles__mutmut_2(value: object) -> Value:
    given = value if (isinstance(value, list)) and False else [None]
    roles = [role.strip() for role in given if isinstance(role, str) and is_name(role)]
    if len(roles) < len(given) or len(roles) > ROLES_MAX:
        raise ValueError(f"must be a list of {ROLES_MAX} roles at most, each of 1 to {NAME_MAX} printable characters")
    return tuple(dict.fromkeys(roles))


def x__roles__mutmut_3(value: object) -> Value:
    given = value if (isinstance(value, list)) or True else [None]
    roles = [role.strip() for role in given if isinstance(role, str) and is_name(role)]
    if len(roles) < len(given) or len(roles) > ROLES_MAX:
        raise ValueError(f"must be a list of {ROLES_MAX} roles at most, each of 1 to {NAME_MAX} printable characters")
    return tuple(dict.fromkeys(roles))


def x__roles__mutmut_4(value: object) -> Value:
    given = value if isinstance(value, list) else [None]
    roles = None
    if len(roles) < len(given) or len(roles) > ROLES_MAX:
        raise ValueError(f"must be a list of {ROLES_MAX} roles at most, each of 1 to {NAME_MAX} printable characters")
    return tuple(dict.fromkeys(roles))


def x__roles__mutmut_5(value: object) -> Value:
    given = value if isinstance(value, list) else [None]
    roles = [role.strip() for role in given if isinstance(role, str) or is_name(role)]
    if len(roles) < len(given) or len(roles) > ROLES_MAX:
        raise ValueError(f"must be a list of {ROLES_MAX} roles at most, each of 1 to {NAME_MAX} printable characters")
    return tuple(dict.fromkeys(roles))


def x__roles__mutmut_6(value: object) -> Value:
    given = value if isinstance(value, list) else [None]
    roles = [role.strip() for role in given if isinstance(role, str) and is_name(None)]
    if len(roles) < len(given) or len(roles) > ROLES_MAX:
        raise ValueError(f"must be a list of {ROLES_MAX} roles at most, each of 1 to {NAME_MAX} printable characters")
    return tuple(dict.fromkeys(roles))


def x__roles__mutmut_7(value: object) -> Value:
    given = value if isinstance(value, list) else [None]
    roles = [role.strip() for role in given if isinstance(role, str) and is_name(role)]
    if len(roles) < len(given) and len(roles) > ROLES_MAX:
        raise ValueError(f"must be a list of {ROLES_MAX} roles at most, each of 1 to {NAME_MAX} printable characters")
    return tuple(dict.fromkeys(roles))


def x__roles__mutmut_8(value: object) -> Value:
    given = value if isinstance(value, list) else [None]
    roles = [role.strip() for role in given if isinstance(role, str) and is_name(role)]
    if len(roles) <= len(given) or len(roles) > ROLES_MAX:
        raise ValueError(f"must be a list of {ROLES_MAX} roles at most, each of 1 to {NAME_MAX} printable characters")
    return tuple(dict.fromkeys(roles))


def x__roles__mutmut_9(value: object) -> Value:
    given = value if isinstance(value, list) else [None]
    roles = [role.strip() for role in given if isinstance(role, str) and is_name(role)]
    if len(roles) < len(given) or len(roles) >= ROLES_MAX:
        raise ValueError(f"must be a list of {ROLES_MAX} roles at most, each of 1 to {NAME_MAX} printable characters")
    return tuple(dict.fromkeys(roles))


def x__roles__mutmut_10(value: object) -> Value:
    given = value if isinstance(value, list) else [None]
    roles = [role.strip() for role in given if isinstance(role, str) and is_name(role)]
    if len(roles) < len(given) or len(roles) > ROLES_MAX:
        raise ValueError(None)
    return tuple(dict.fromkeys(roles))


def x__roles__mutmut_11(value: object) -> Value:
    given = value if isinstance(value, list) else [None]
    roles = [role.strip() for role in given if isinstance(role, str) and is_name(role)]
    if len(roles) < len(given) or len(roles) > ROLES_MAX:
        raise ValueError(f"must be a list of {ROLES_MAX} roles at most, each of 1 to {NAME_MAX} printable characters")
    return tuple(None)


def x__roles__mutmut_12(value: object) -> Value:
    given = value if isinstance(value, list) else [None]
    roles = [role.strip() for role in given if isinstance(role, str) and is_name(role)]
    if len(roles) < len(given) or len(roles) > ROLES_MAX:
        raise ValueError(f"must be a list of {ROLES_MAX} roles at most, each of 1 to {NAME_MAX} printable characters")
    return tuple(dict.fromkeys(None))

mutants_x__roles__mutmut['_mutmut_orig'] = x__roles__mutmut_orig # type: ignore # mutmut generated
mutants_x__roles__mutmut['x__roles__mutmut_1'] = x__roles__mutmut_1 # type: ignore # mutmut generated
mutants_x__roles__mutmut['x__roles__mutmut_2'] = x__roles__mutmut_2 # type: ignore # mutmut generated
mutants_x__roles__mutmut['x__roles__mutmut_3'] = x__roles__mutmut_3 # type: ignore # mutmut generated
mutants_x__roles__mutmut['x__roles__mutmut_4'] = x__roles__mutmut_4 # type: ignore # mutmut generated
mutants_x__roles__mutmut['x__roles__mutmut_5'] = x__roles__mutmut_5 # type: ignore # mutmut generated
mutants_x__roles__mutmut['x__roles__mutmut_6'] = x__roles__mutmut_6 # type: ignore # mutmut generated
mutants_x__roles__mutmut['x__roles__mutmut_7'] = x__roles__mutmut_7 # type: ignore # mutmut generated
mutants_x__roles__mutmut['x__roles__mutmut_8'] = x__roles__mutmut_8 # type: ignore # mutmut generated
mutants_x__roles__mutmut['x__roles__mutmut_9'] = x__roles__mutmut_9 # type: ignore # mutmut generated
mutants_x__roles__mutmut['x__roles__mutmut_10'] = x__roles__mutmut_10 # type: ignore # mutmut generated
mutants_x__roles__mutmut['x__roles__mutmut_11'] = x__roles__mutmut_11 # type: ignore # mutmut generated
mutants_x__roles__mutmut['x__roles__mutmut_12'] = x__roles__mutmut_12 # type: ignore # mutmut generated
mutants_x__flag__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__flag__mutmut)
def _flag(value: object) -> Value:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")  # noqa: TRY004 - a word for its sender
    return value


def x__flag__mutmut_orig(value: object) -> Value:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")  # noqa: TRY004 - a word for its sender
    return value


def x__flag__mutmut_1(value: object) -> Value:
    if isinstance(value, bool):
        raise ValueError("must be true or false")  # noqa: TRY004 - a word for its sender
    return value


def x__flag__mutmut_2(value: object) -> Value:
    if not isinstance(value, bool):
        raise ValueError(None)  # noqa: TRY004 - a word for its sender
    return value


def x__flag__mutmut_3(value: object) -> Value:
    if not isinstance(value, bool):
        raise ValueError("XXmust be true or falseXX")  # noqa: TRY004 - a word for its sender
    return value


def x__flag__mutmut_4(value: object) -> Value:
    if not isinstance(value, bool):
        raise ValueError("MUST BE TRUE OR FALSE")  # noqa: TRY004 - a word for its sender
    return value

mutants_x__flag__mutmut['_mutmut_orig'] = x__flag__mutmut_orig # type: ignore # mutmut generated
mutants_x__flag__mutmut['x__flag__mutmut_1'] = x__flag__mutmut_1 # type: ignore # mutmut generated
mutants_x__flag__mutmut['x__flag__mutmut_2'] = x__flag__mutmut_2 # type: ignore # mutmut generated
mutants_x__flag__mutmut['x__flag__mutmut_3'] = x__flag__mutmut_3 # type: ignore # mutmut generated
mutants_x__flag__mutmut['x__flag__mutmut_4'] = x__flag__mutmut_4 # type: ignore # mutmut generated
mutants_x__email__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__email__mutmut)
def _email(value: object) -> Value:
    if not isinstance(value, str) or not is_email(value):
        raise ValueError(f"must be an email address of {EMAIL_MAX} characters at most")
    return canonical_email(value)


def x__email__mutmut_orig(value: object) -> Value:
    if not isinstance(value, str) or not is_email(value):
        raise ValueError(f"must be an email address of {EMAIL_MAX} characters at most")
    return canonical_email(value)


def x__email__mutmut_1(value: object) -> Value:
    if not isinstance(value, str) and not is_email(value):
        raise ValueError(f"must be an email address of {EMAIL_MAX} characters at most")
    return canonical_email(value)


def x__email__mutmut_2(value: object) -> Value:
    if isinstance(value, str) or not is_email(value):
        raise ValueError(f"must be an email address of {EMAIL_MAX} characters at most")
    return canonical_email(value)


def x__email__mutmut_3(value: object) -> Value:
    if not isinstance(value, str) or is_email(value):
        raise ValueError(f"must be an email address of {EMAIL_MAX} characters at most")
    return canonical_email(value)


def x__email__mutmut_4(value: object) -> Value:
    if not isinstance(value, str) or not is_email(None):
        raise ValueError(f"must be an email address of {EMAIL_MAX} characters at most")
    return canonical_email(value)


def x__email__mutmut_5(value: object) -> Value:
    if not isinstance(value, str) or not is_email(value):
        raise ValueError(None)
    return canonical_email(value)


def x__email__mutmut_6(value: object) -> Value:
    if not isinstance(value, str) or not is_email(value):
        raise ValueError(f"must be an email address of {EMAIL_MAX} characters at most")
    return canonical_email(None)

mutants_x__email__mutmut['_mutmut_orig'] = x__email__mutmut_orig # type: ignore # mutmut generated
mutants_x__email__mutmut['x__email__mutmut_1'] = x__email__mutmut_1 # type: ignore # mutmut generated
mutants_x__email__mutmut['x__email__mutmut_2'] = x__email__mutmut_2 # type: ignore # mutmut generated
mutants_x__email__mutmut['x__email__mutmut_3'] = x__email__mutmut_3 # type: ignore # mutmut generated
mutants_x__email__mutmut['x__email__mutmut_4'] = x__email__mutmut_4 # type: ignore # mutmut generated
mutants_x__email__mutmut['x__email__mutmut_5'] = x__email__mutmut_5 # type: ignore # mutmut generated
mutants_x__email__mutmut['x__email__mutmut_6'] = x__email__mutmut_6 # type: ignore # mutmut generated


Read = Callable[[object], Value]
CHANGEABLE: Mapping[str, Read] = {
    **dict.fromkeys(("firstName", "lastName", "fullName", "customerAccountId"), _text),
    "roles": _roles,
    "disabled": _flag,
}
mutants_xǁUserFormǁof_changes__mutmut: MutantDict = {}  # type: ignore
mutants_xǁUserFormǁof_new_user__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class UserForm:
    """The fields that are given, by their names in `User`."""

    fields: Changes

    @classmethod
    @_mutmut_mutated(mutants_xǁUserFormǁof_changes__mutmut, is_classmethod = True)
    def of_changes(cls, data: Mapping[str, object]) -> "UserForm":
        """Raises `InvalidRequest`."""
        return cls(_read(data, CHANGEABLE))

    @classmethod
    def xǁUserFormǁof_changes__mutmut_orig(cls, data: Mapping[str, object]) -> "UserForm":
        """Raises `InvalidRequest`."""
        return cls(_read(data, CHANGEABLE))

    @classmethod
    def xǁUserFormǁof_changes__mutmut_1(cls, data: Mapping[str, object]) -> "UserForm":
        """Raises `InvalidRequest`."""
        return cls(None)

    @classmethod
    def xǁUserFormǁof_changes__mutmut_2(cls, data: Mapping[str, object]) -> "UserForm":
        """Raises `InvalidRequest`."""
        return cls(_read(None, CHANGEABLE))

    @classmethod
    def xǁUserFormǁof_changes__mutmut_3(cls, data: Mapping[str, object]) -> "UserForm":
        """Raises `InvalidRequest`."""
        return cls(_read(data, None))

    @classmethod
    def xǁUserFormǁof_changes__mutmut_4(cls, data: Mapping[str, object]) -> "UserForm":
        """Raises `InvalidRequest`."""
        return cls(_read(CHANGEABLE))

    @classmethod
    def xǁUserFormǁof_changes__mutmut_5(cls, data: Mapping[str, object]) -> "UserForm":
        """Raises `InvalidRequest`."""
        return cls(_read(data, ))

    @classmethod
    @_mutmut_mutated(mutants_xǁUserFormǁof_new_user__mutmut, is_classmethod = True)
    def of_new_user(cls, data: Mapping[str, object]) -> "UserForm":
        """The address is needed. Raises `InvalidRequest`."""
        return cls(_read({"email": None, **data}, {**CHANGEABLE, "email": _email}))

    @classmethod
    def xǁUserFormǁof_new_user__mutmut_orig(cls, data: Mapping[str, object]) -> "UserForm":
        """The address is needed. Raises `InvalidRequest`."""
        return cls(_read({"email": None, **data}, {**CHANGEABLE, "email": _email}))

    @classmethod
    def xǁUserFormǁof_new_user__mutmut_1(cls, data: Mapping[str, object]) -> "UserForm":
        """The address is needed. Raises `InvalidRequest`."""
        return cls(None)

    @classmethod
    def xǁUserFormǁof_new_user__mutmut_2(cls, data: Mapping[str, object]) -> "UserForm":
        """The address is needed. Raises `InvalidRequest`."""
        return cls(_read(None, {**CHANGEABLE, "email": _email}))

    @classmethod
    def xǁUserFormǁof_new_user__mutmut_3(cls, data: Mapping[str, object]) -> "UserForm":
        """The address is needed. Raises `InvalidRequest`."""
        return cls(_read({"email": None, **data}, None))

    @classmethod
    def xǁUserFormǁof_new_user__mutmut_4(cls, data: Mapping[str, object]) -> "UserForm":
        """The address is needed. Raises `InvalidRequest`."""
        return cls(_read({**CHANGEABLE, "email": _email}))

    @classmethod
    def xǁUserFormǁof_new_user__mutmut_5(cls, data: Mapping[str, object]) -> "UserForm":
        """The address is needed. Raises `InvalidRequest`."""
        return cls(_read({"email": None, **data}, ))

    @classmethod
    def xǁUserFormǁof_new_user__mutmut_6(cls, data: Mapping[str, object]) -> "UserForm":
        """The address is needed. Raises `InvalidRequest`."""
        return cls(_read({"XXemailXX": None, **data}, {**CHANGEABLE, "email": _email}))

    @classmethod
    def xǁUserFormǁof_new_user__mutmut_7(cls, data: Mapping[str, object]) -> "UserForm":
        """The address is needed. Raises `InvalidRequest`."""
        return cls(_read({"EMAIL": None, **data}, {**CHANGEABLE, "email": _email}))

    @classmethod
    def xǁUserFormǁof_new_user__mutmut_8(cls, data: Mapping[str, object]) -> "UserForm":
        """The address is needed. Raises `InvalidRequest`."""
        return cls(_read({"email": None, **data}, {**CHANGEABLE, "XXemailXX": _email}))

    @classmethod
    def xǁUserFormǁof_new_user__mutmut_9(cls, data: Mapping[str, object]) -> "UserForm":
        """The address is needed. Raises `InvalidRequest`."""
        return cls(_read({"email": None, **data}, {**CHANGEABLE, "EMAIL": _email}))

mutants_xǁUserFormǁof_changes__mutmut['_mutmut_orig'] = UserForm.xǁUserFormǁof_changes__mutmut_orig # type: ignore # mutmut generated
mutants_xǁUserFormǁof_changes__mutmut['xǁUserFormǁof_changes__mutmut_1'] = UserForm.xǁUserFormǁof_changes__mutmut_1 # type: ignore # mutmut generated
mutants_xǁUserFormǁof_changes__mutmut['xǁUserFormǁof_changes__mutmut_2'] = UserForm.xǁUserFormǁof_changes__mutmut_2 # type: ignore # mutmut generated
mutants_xǁUserFormǁof_changes__mutmut['xǁUserFormǁof_changes__mutmut_3'] = UserForm.xǁUserFormǁof_changes__mutmut_3 # type: ignore # mutmut generated
mutants_xǁUserFormǁof_changes__mutmut['xǁUserFormǁof_changes__mutmut_4'] = UserForm.xǁUserFormǁof_changes__mutmut_4 # type: ignore # mutmut generated
mutants_xǁUserFormǁof_changes__mutmut['xǁUserFormǁof_changes__mutmut_5'] = UserForm.xǁUserFormǁof_changes__mutmut_5 # type: ignore # mutmut generated

mutants_xǁUserFormǁof_new_user__mutmut['_mutmut_orig'] = UserForm.xǁUserFormǁof_new_user__mutmut_orig # type: ignore # mutmut generated
mutants_xǁUserFormǁof_new_user__mutmut['xǁUserFormǁof_new_user__mutmut_1'] = UserForm.xǁUserFormǁof_new_user__mutmut_1 # type: ignore # mutmut generated
mutants_xǁUserFormǁof_new_user__mutmut['xǁUserFormǁof_new_user__mutmut_2'] = UserForm.xǁUserFormǁof_new_user__mutmut_2 # type: ignore # mutmut generated
mutants_xǁUserFormǁof_new_user__mutmut['xǁUserFormǁof_new_user__mutmut_3'] = UserForm.xǁUserFormǁof_new_user__mutmut_3 # type: ignore # mutmut generated
mutants_xǁUserFormǁof_new_user__mutmut['xǁUserFormǁof_new_user__mutmut_4'] = UserForm.xǁUserFormǁof_new_user__mutmut_4 # type: ignore # mutmut generated
mutants_xǁUserFormǁof_new_user__mutmut['xǁUserFormǁof_new_user__mutmut_5'] = UserForm.xǁUserFormǁof_new_user__mutmut_5 # type: ignore # mutmut generated
mutants_xǁUserFormǁof_new_user__mutmut['xǁUserFormǁof_new_user__mutmut_6'] = UserForm.xǁUserFormǁof_new_user__mutmut_6 # type: ignore # mutmut generated
mutants_xǁUserFormǁof_new_user__mutmut['xǁUserFormǁof_new_user__mutmut_7'] = UserForm.xǁUserFormǁof_new_user__mutmut_7 # type: ignore # mutmut generated
mutants_xǁUserFormǁof_new_user__mutmut['xǁUserFormǁof_new_user__mutmut_8'] = UserForm.xǁUserFormǁof_new_user__mutmut_8 # type: ignore # mutmut generated
mutants_xǁUserFormǁof_new_user__mutmut['xǁUserFormǁof_new_user__mutmut_9'] = UserForm.xǁUserFormǁof_new_user__mutmut_9 # type: ignore # mutmut generated
mutants_x__read__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__read__mutmut)
def _read(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_orig(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_1(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = None
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_2(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = None
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_3(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "XXis no field that can be setXX" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_4(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "IS NO FIELD THAT CAN BE SET" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_5(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_6(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() | known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_7(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = None
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_8(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](None)
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_9(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = None
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_10(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(None)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_11(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest(None, problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_12(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", None)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_13(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest(problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_14(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", )
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_15(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("XXSome fields are missing or invalidXX", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_16(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_17(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("SOME FIELDS ARE MISSING OR INVALID", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_18(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(known)}")
    return fields


def x__read__mutmut_19(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(None)
    return fields


def x__read__mutmut_20(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {', '.join(None)}")
    return fields


def x__read__mutmut_21(data: Mapping[str, object], known: Mapping[str, Read]) -> Changes:
    fields: dict[str, Value] = {}
    problems = {name: "is no field that can be set" for name in data if name not in known}
    for name in data.keys() & known.keys():
        try:
            fields[_OURS[name]] = known[name](data[name])
        except ValueError as error:
            problems[name] = str(error)
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    if not fields:
        raise InvalidRequest(f"Nothing is given to set: {'XX, XX'.join(known)}")
    return fields

mutants_x__read__mutmut['_mutmut_orig'] = x__read__mutmut_orig # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_1'] = x__read__mutmut_1 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_2'] = x__read__mutmut_2 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_3'] = x__read__mutmut_3 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_4'] = x__read__mutmut_4 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_5'] = x__read__mutmut_5 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_6'] = x__read__mutmut_6 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_7'] = x__read__mutmut_7 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_8'] = x__read__mutmut_8 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_9'] = x__read__mutmut_9 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_10'] = x__read__mutmut_10 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_11'] = x__read__mutmut_11 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_12'] = x__read__mutmut_12 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_13'] = x__read__mutmut_13 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_14'] = x__read__mutmut_14 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_15'] = x__read__mutmut_15 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_16'] = x__read__mutmut_16 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_17'] = x__read__mutmut_17 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_18'] = x__read__mutmut_18 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_19'] = x__read__mutmut_19 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_20'] = x__read__mutmut_20 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_21'] = x__read__mutmut_21 # type: ignore # mutmut generated
