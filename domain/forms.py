"""What a client sends, checked: each form names all the fields at fault at once, in words for its sender.

The field names are those of the JSON bodies.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from domain.errors import InvalidRequest
from domain.users import canonical_email

if TYPE_CHECKING:
    from domain.passwords import PasswordPolicy
    from domain.users import User

# The WHATWG's "valid e-mail address" (HTML Living Standard, 4.10.5.1.5): what <input type=email> takes.
_EMAIL = re.compile(
    r"[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+"
    r"@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*"
)
# What nobody sees, and what changes the order of what is seen: Default_Ignorable_Code_Point of Unicode's
# DerivedCoreProperties.txt, with the bidi controls of UAX #9, and U+2028 and U+2029, which break lines.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
# Of them the two joiners are spelling in the scripts from Arabic to Mongolian (RFC 5892, A.1 and A.2; UAX #31, 2.3).
_JOINERS = re.compile("(?<=[\u0600-\u18af])[\u200c\u200d]")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")

EMAIL_MAX = 254
"""Characters of an address: RFC 5321, 4.5.3.1.3, with erratum 1690 to RFC 3696."""
NAME_MAX = 100
PASSWORD_MAX = 1024
"""Characters; NIST SP 800-63B-4, 3.1.1.2, and OWASP ASVS 5.0, 6.2.9, want 64 at least."""
TOKEN_MAX = 8192
REFRESH_TOKENS = ("refreshToken", "refresh_token")
_NAMES = {"firstName": "first_name", "lastName": "last_name"}

Check = Callable[[str], str | None]
"""What is wrong with a value, in words for its sender; None where nothing is."""


def is_email(value: str) -> bool:
    return len(value.strip()) <= EMAIL_MAX and _EMAIL.fullmatch(value.strip()) is not None


def is_name(value: str) -> bool:
    seen = not (_UNPRINTABLE.search(value) or _UNSEEN.search(_JOINERS.sub("", value)))
    return bool(value.strip()) and len(value) <= NAME_MAX and seen


def _email(value: str) -> str | None:
    return None if is_email(value) else "must be an email address"


def _name(value: str) -> str | None:
    return None if is_name(value) else f"must be 1 to {NAME_MAX} printable characters"


def _password(value: str) -> str | None:
    ok = 0 < len(value) <= PASSWORD_MAX and not _UNPRINTABLE.search(value)
    return None if ok else f"must be 1 to {PASSWORD_MAX} printable characters"


def _new_password(policy: PasswordPolicy, *own: object) -> Check:
    """`own` are its owner's address and names, as far as they are texts."""
    texts = [text for text in own if isinstance(text, str)]
    return lambda password: _password(password) or policy.problem(password, *texts)


def _at_most(characters: int) -> Check:
    """Anything that could have been given out once: an old account keeps whatever address it has."""

    def check(value: str) -> str | None:
        ok = value.strip() and len(value) <= characters and not _UNPRINTABLE.search(value)
        return None if ok else f"must be 1 to {characters} printable characters"

    return check


def _problem(data: Mapping[str, object], name: str, check: Check) -> str | None:
    value = data.get(name)
    if value is None:
        return "is required"
    return check(value) if isinstance(value, str) else "must be a string"


def _strings(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(data, name, check))}
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    return [str(data[name]) for name in checks]


@dataclass(frozen=True, slots=True)
class SignUpForm:
    email: str
    password: str = field(repr=False)
    first_name: str
    last_name: str

    @classmethod
    def parse(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)


@dataclass(frozen=True, slots=True)
class SignInForm:
    email: str
    password: str = field(repr=False)

    @classmethod
    def parse(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"email": _at_most(EMAIL_MAX), "password": _password}
        email, password = _strings(data, checks)
        return cls(email.strip(), password)


@dataclass(frozen=True, slots=True)
class ChangePasswordForm:
    current: str = field(repr=False)
    new: str = field(repr=False)

    @classmethod
    def parse(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(data, {"currentPassword": _password, "newPassword": new_password}))


@dataclass(frozen=True, slots=True)
class ForgotForm:
    email: str

    @classmethod
    def parse(cls, data: Mapping[str, object]) -> ForgotForm:
        (email,) = _strings(data, {"email": _at_most(EMAIL_MAX)})
        return cls(email.strip())


@dataclass(frozen=True, slots=True)
class ResetPasswordForm:
    token: str = field(repr=False)
    password: str = field(repr=False)

    @classmethod
    def parse(cls, data: Mapping[str, object], policy: PasswordPolicy) -> ResetPasswordForm:
        return cls(*_strings(data, {"token": _at_most(TOKEN_MAX), "newPassword": _new_password(policy)}))


@dataclass(frozen=True, slots=True)
class ChangeEmailForm:
    new_email: str
    password: str = field(repr=False)

    @classmethod
    def parse(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(data, {"newEmail": _email, "password": _password})
        return cls(canonical_email(new_email), password)


@dataclass(frozen=True, slots=True)
class VerifyEmailForm:
    token: str = field(repr=False)

    @classmethod
    def parse(cls, data: Mapping[str, object]) -> VerifyEmailForm:
        return cls(*_strings(data, {"token": _at_most(TOKEN_MAX)}))


@dataclass(frozen=True, slots=True)
class NamesForm:
    """One name or both: what isn't there stays as it is."""

    changes: Mapping[str, str]

    @classmethod
    def parse(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})


@dataclass(frozen=True, slots=True)
class PasswordForm:
    """The password again, before what can't be undone."""

    password: str = field(repr=False)

    @classmethod
    def parse(cls, data: Mapping[str, object]) -> PasswordForm:
        return cls(*_strings(data, {"password": _password}))


@dataclass(frozen=True, slots=True)
class RefreshForm:
    refresh_token: str = field(repr=False)

    @classmethod
    def parse(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(filter(data.__contains__, REFRESH_TOKENS), REFRESH_TOKENS[0])
        return cls(*_strings(data, {name: _at_most(TOKEN_MAX)}))
