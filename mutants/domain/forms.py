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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_is_email__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_email__mutmut)
def is_email(value: str) -> bool:
    return len(value.strip()) <= EMAIL_MAX and _EMAIL.fullmatch(value.strip()) is not None


def x_is_email__mutmut_orig(value: str) -> bool:
    return len(value.strip()) <= EMAIL_MAX and _EMAIL.fullmatch(value.strip()) is not None


def x_is_email__mutmut_1(value: str) -> bool:
    return len(value.strip()) <= EMAIL_MAX or _EMAIL.fullmatch(value.strip()) is not None


def x_is_email__mutmut_2(value: str) -> bool:
    return len(value.strip()) < EMAIL_MAX and _EMAIL.fullmatch(value.strip()) is not None


def x_is_email__mutmut_3(value: str) -> bool:
    return len(value.strip()) <= EMAIL_MAX and _EMAIL.fullmatch(None) is not None


def x_is_email__mutmut_4(value: str) -> bool:
    return len(value.strip()) <= EMAIL_MAX and _EMAIL.fullmatch(value.strip()) is None

mutants_x_is_email__mutmut['_mutmut_orig'] = x_is_email__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_email__mutmut['x_is_email__mutmut_1'] = x_is_email__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_email__mutmut['x_is_email__mutmut_2'] = x_is_email__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_email__mutmut['x_is_email__mutmut_3'] = x_is_email__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_email__mutmut['x_is_email__mutmut_4'] = x_is_email__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_name__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_name__mutmut)
def is_name(value: str) -> bool:
    seen = not (_UNPRINTABLE.search(value) or _UNSEEN.search(_JOINERS.sub("", value)))
    return bool(value.strip()) and len(value) <= NAME_MAX and seen


def x_is_name__mutmut_orig(value: str) -> bool:
    seen = not (_UNPRINTABLE.search(value) or _UNSEEN.search(_JOINERS.sub("", value)))
    return bool(value.strip()) and len(value) <= NAME_MAX and seen


def x_is_name__mutmut_1(value: str) -> bool:
    seen = None
    return bool(value.strip()) and len(value) <= NAME_MAX and seen


def x_is_name__mutmut_2(value: str) -> bool:
    seen = (_UNPRINTABLE.search(value) or _UNSEEN.search(_JOINERS.sub("", value)))
    return bool(value.strip()) and len(value) <= NAME_MAX and seen


def x_is_name__mutmut_3(value: str) -> bool:
    seen = not (_UNPRINTABLE.search(value) and _UNSEEN.search(_JOINERS.sub("", value)))
    return bool(value.strip()) and len(value) <= NAME_MAX and seen


def x_is_name__mutmut_4(value: str) -> bool:
    seen = not (_UNPRINTABLE.search(None) or _UNSEEN.search(_JOINERS.sub("", value)))
    return bool(value.strip()) and len(value) <= NAME_MAX and seen


def x_is_name__mutmut_5(value: str) -> bool:
    seen = not (_UNPRINTABLE.search(value) or _UNSEEN.search(None))
    return bool(value.strip()) and len(value) <= NAME_MAX and seen


def x_is_name__mutmut_6(value: str) -> bool:
    seen = not (_UNPRINTABLE.search(value) or _UNSEEN.search(_JOINERS.sub(None, value)))
    return bool(value.strip()) and len(value) <= NAME_MAX and seen


def x_is_name__mutmut_7(value: str) -> bool:
    seen = not (_UNPRINTABLE.search(value) or _UNSEEN.search(_JOINERS.sub("", None)))
    return bool(value.strip()) and len(value) <= NAME_MAX and seen


def x_is_name__mutmut_8(value: str) -> bool:
    seen = not (_UNPRINTABLE.search(value) or _UNSEEN.search(_JOINERS.sub(value)))
    return bool(value.strip()) and len(value) <= NAME_MAX and seen


def x_is_name__mutmut_9(value: str) -> bool:
    seen = not (_UNPRINTABLE.search(value) or _UNSEEN.search(_JOINERS.sub("", )))
    return bool(value.strip()) and len(value) <= NAME_MAX and seen


def x_is_name__mutmut_10(value: str) -> bool:
    seen = not (_UNPRINTABLE.search(value) or _UNSEEN.search(_JOINERS.sub("XXXX", value)))
    return bool(value.strip()) and len(value) <= NAME_MAX and seen


def x_is_name__mutmut_11(value: str) -> bool:
    seen = not (_UNPRINTABLE.search(value) or _UNSEEN.search(_JOINERS.sub("", value)))
    return bool(value.strip()) and len(value) <= NAME_MAX or seen


def x_is_name__mutmut_12(value: str) -> bool:
    seen = not (_UNPRINTABLE.search(value) or _UNSEEN.search(_JOINERS.sub("", value)))
    return bool(value.strip()) or len(value) <= NAME_MAX and seen


def x_is_name__mutmut_13(value: str) -> bool:
    seen = not (_UNPRINTABLE.search(value) or _UNSEEN.search(_JOINERS.sub("", value)))
    return bool(None) and len(value) <= NAME_MAX and seen


def x_is_name__mutmut_14(value: str) -> bool:
    seen = not (_UNPRINTABLE.search(value) or _UNSEEN.search(_JOINERS.sub("", value)))
    return bool(value.strip()) and len(value) < NAME_MAX and seen

mutants_x_is_name__mutmut['_mutmut_orig'] = x_is_name__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_name__mutmut['x_is_name__mutmut_1'] = x_is_name__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_name__mutmut['x_is_name__mutmut_2'] = x_is_name__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_name__mutmut['x_is_name__mutmut_3'] = x_is_name__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_name__mutmut['x_is_name__mutmut_4'] = x_is_name__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_name__mutmut['x_is_name__mutmut_5'] = x_is_name__mutmut_5 # type: ignore # mutmut generated
mutants_x_is_name__mutmut['x_is_name__mutmut_6'] = x_is_name__mutmut_6 # type: ignore # mutmut generated
mutants_x_is_name__mutmut['x_is_name__mutmut_7'] = x_is_name__mutmut_7 # type: ignore # mutmut generated
mutants_x_is_name__mutmut['x_is_name__mutmut_8'] = x_is_name__mutmut_8 # type: ignore # mutmut generated
mutants_x_is_name__mutmut['x_is_name__mutmut_9'] = x_is_name__mutmut_9 # type: ignore # mutmut generated
mutants_x_is_name__mutmut['x_is_name__mutmut_10'] = x_is_name__mutmut_10 # type: ignore # mutmut generated
mutants_x_is_name__mutmut['x_is_name__mutmut_11'] = x_is_name__mutmut_11 # type: ignore # mutmut generated
mutants_x_is_name__mutmut['x_is_name__mutmut_12'] = x_is_name__mutmut_12 # type: ignore # mutmut generated
mutants_x_is_name__mutmut['x_is_name__mutmut_13'] = x_is_name__mutmut_13 # type: ignore # mutmut generated
mutants_x_is_name__mutmut['x_is_name__mutmut_14'] = x_is_name__mutmut_14 # type: ignore # mutmut generated
mutants_x__email__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__email__mutmut)
def _email(value: str) -> str | None:
    return None if is_email(value) else "must be an email address"


def x__email__mutmut_orig(value: str) -> str | None:
    return None if is_email(value) else "must be an email address"


def x__email__mutmut_1(value: str) -> str | None:
    return None if (is_email(value)) and False else "must be an email address"


def x__email__mutmut_2(value: str) -> str | None:
    return None if (is_email(value)) or True else "must be an email address"


def x__email__mutmut_3(value: str) -> str | None:
    return None if is_email(None) else "must be an email address"


def x__email__mutmut_4(value: str) -> str | None:
    return None if is_email(value) else "XXmust be an email addressXX"


def x__email__mutmut_5(value: str) -> str | None:
    return None if is_email(value) else "MUST BE AN EMAIL ADDRESS"

mutants_x__email__mutmut['_mutmut_orig'] = x__email__mutmut_orig # type: ignore # mutmut generated
mutants_x__email__mutmut['x__email__mutmut_1'] = x__email__mutmut_1 # type: ignore # mutmut generated
mutants_x__email__mutmut['x__email__mutmut_2'] = x__email__mutmut_2 # type: ignore # mutmut generated
mutants_x__email__mutmut['x__email__mutmut_3'] = x__email__mutmut_3 # type: ignore # mutmut generated
mutants_x__email__mutmut['x__email__mutmut_4'] = x__email__mutmut_4 # type: ignore # mutmut generated
mutants_x__email__mutmut['x__email__mutmut_5'] = x__email__mutmut_5 # type: ignore # mutmut generated
mutants_x__name__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__name__mutmut)
def _name(value: str) -> str | None:
    return None if is_name(value) else f"must be 1 to {NAME_MAX} printable characters"


def x__name__mutmut_orig(value: str) -> str | None:
    return None if is_name(value) else f"must be 1 to {NAME_MAX} printable characters"


def x__name__mutmut_1(value: str) -> str | None:
    return None if (is_name(value)) and False else f"must be 1 to {NAME_MAX} printable characters"


def x__name__mutmut_2(value: str) -> str | None:
    return None if (is_name(value)) or True else f"must be 1 to {NAME_MAX} printable characters"


def x__name__mutmut_3(value: str) -> str | None:
    return None if is_name(None) else f"must be 1 to {NAME_MAX} printable characters"

mutants_x__name__mutmut['_mutmut_orig'] = x__name__mutmut_orig # type: ignore # mutmut generated
mutants_x__name__mutmut['x__name__mutmut_1'] = x__name__mutmut_1 # type: ignore # mutmut generated
mutants_x__name__mutmut['x__name__mutmut_2'] = x__name__mutmut_2 # type: ignore # mutmut generated
mutants_x__name__mutmut['x__name__mutmut_3'] = x__name__mutmut_3 # type: ignore # mutmut generated
mutants_x__password__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__password__mutmut)
def _password(value: str) -> str | None:
    ok = 0 < len(value) <= PASSWORD_MAX and not _UNPRINTABLE.search(value)
    return None if ok else f"must be 1 to {PASSWORD_MAX} printable characters"


def x__password__mutmut_orig(value: str) -> str | None:
    ok = 0 < len(value) <= PASSWORD_MAX and not _UNPRINTABLE.search(value)
    return None if ok else f"must be 1 to {PASSWORD_MAX} printable characters"


def x__password__mutmut_1(value: str) -> str | None:
    ok = None
    return None if ok else f"must be 1 to {PASSWORD_MAX} printable characters"


def x__password__mutmut_2(value: str) -> str | None:
    ok = 0 < len(value) <= PASSWORD_MAX or not _UNPRINTABLE.search(value)
    return None if ok else f"must be 1 to {PASSWORD_MAX} printable characters"


def x__password__mutmut_3(value: str) -> str | None:
    ok = 1 < len(value) <= PASSWORD_MAX and not _UNPRINTABLE.search(value)
    return None if ok else f"must be 1 to {PASSWORD_MAX} printable characters"


def x__password__mutmut_4(value: str) -> str | None:
    ok = 0 <= len(value) <= PASSWORD_MAX and not _UNPRINTABLE.search(value)
    return None if ok else f"must be 1 to {PASSWORD_MAX} printable characters"


def x__password__mutmut_5(value: str) -> str | None:
    ok = 0 < len(value) < PASSWORD_MAX and not _UNPRINTABLE.search(value)
    return None if ok else f"must be 1 to {PASSWORD_MAX} printable characters"


def x__password__mutmut_6(value: str) -> str | None:
    ok = 0 < len(value) <= PASSWORD_MAX and _UNPRINTABLE.search(value)
    return None if ok else f"must be 1 to {PASSWORD_MAX} printable characters"


def x__password__mutmut_7(value: str) -> str | None:
    ok = 0 < len(value) <= PASSWORD_MAX and not _UNPRINTABLE.search(None)
    return None if ok else f"must be 1 to {PASSWORD_MAX} printable characters"


def x__password__mutmut_8(value: str) -> str | None:
    ok = 0 < len(value) <= PASSWORD_MAX and not _UNPRINTABLE.search(value)
    return None if (ok) and False else f"must be 1 to {PASSWORD_MAX} printable characters"


def x__password__mutmut_9(value: str) -> str | None:
    ok = 0 < len(value) <= PASSWORD_MAX and not _UNPRINTABLE.search(value)
    return None if (ok) or True else f"must be 1 to {PASSWORD_MAX} printable characters"

mutants_x__password__mutmut['_mutmut_orig'] = x__password__mutmut_orig # type: ignore # mutmut generated
mutants_x__password__mutmut['x__password__mutmut_1'] = x__password__mutmut_1 # type: ignore # mutmut generated
mutants_x__password__mutmut['x__password__mutmut_2'] = x__password__mutmut_2 # type: ignore # mutmut generated
mutants_x__password__mutmut['x__password__mutmut_3'] = x__password__mutmut_3 # type: ignore # mutmut generated
mutants_x__password__mutmut['x__password__mutmut_4'] = x__password__mutmut_4 # type: ignore # mutmut generated
mutants_x__password__mutmut['x__password__mutmut_5'] = x__password__mutmut_5 # type: ignore # mutmut generated
mutants_x__password__mutmut['x__password__mutmut_6'] = x__password__mutmut_6 # type: ignore # mutmut generated
mutants_x__password__mutmut['x__password__mutmut_7'] = x__password__mutmut_7 # type: ignore # mutmut generated
mutants_x__password__mutmut['x__password__mutmut_8'] = x__password__mutmut_8 # type: ignore # mutmut generated
mutants_x__password__mutmut['x__password__mutmut_9'] = x__password__mutmut_9 # type: ignore # mutmut generated
mutants_x__new_password__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__new_password__mutmut)
def _new_password(policy: PasswordPolicy, *own: object) -> Check:
    """`own` are its owner's address and names, as far as they are texts."""
    texts = [text for text in own if isinstance(text, str)]
    return lambda password: _password(password) or policy.problem(password, *texts)


def x__new_password__mutmut_orig(policy: PasswordPolicy, *own: object) -> Check:
    """`own` are its owner's address and names, as far as they are texts."""
    texts = [text for text in own if isinstance(text, str)]
    return lambda password: _password(password) or policy.problem(password, *texts)


def x__new_password__mutmut_1(policy: PasswordPolicy, *own: object) -> Check:
    """`own` are its owner's address and names, as far as they are texts."""
    texts = None
    return lambda password: _password(password) or policy.problem(password, *texts)


def x__new_password__mutmut_2(policy: PasswordPolicy, *own: object) -> Check:
    """`own` are its owner's address and names, as far as they are texts."""
    texts = [text for text in own if isinstance(text, str)]
    return lambda password: None


def x__new_password__mutmut_3(policy: PasswordPolicy, *own: object) -> Check:
    """`own` are its owner's address and names, as far as they are texts."""
    texts = [text for text in own if isinstance(text, str)]
    return lambda password: _password(password) and policy.problem(password, *texts)


def x__new_password__mutmut_4(policy: PasswordPolicy, *own: object) -> Check:
    """`own` are its owner's address and names, as far as they are texts."""
    texts = [text for text in own if isinstance(text, str)]
    return lambda password: _password(None) or policy.problem(password, *texts)


def x__new_password__mutmut_5(policy: PasswordPolicy, *own: object) -> Check:
    """`own` are its owner's address and names, as far as they are texts."""
    texts = [text for text in own if isinstance(text, str)]
    return lambda password: _password(password) or policy.problem(None, *texts)


def x__new_password__mutmut_6(policy: PasswordPolicy, *own: object) -> Check:
    """`own` are its owner's address and names, as far as they are texts."""
    texts = [text for text in own if isinstance(text, str)]
    return lambda password: _password(password) or policy.problem(*texts)


def x__new_password__mutmut_7(policy: PasswordPolicy, *own: object) -> Check:
    """`own` are its owner's address and names, as far as they are texts."""
    texts = [text for text in own if isinstance(text, str)]
    return lambda password: _password(password) or policy.problem(password, )

mutants_x__new_password__mutmut['_mutmut_orig'] = x__new_password__mutmut_orig # type: ignore # mutmut generated
mutants_x__new_password__mutmut['x__new_password__mutmut_1'] = x__new_password__mutmut_1 # type: ignore # mutmut generated
mutants_x__new_password__mutmut['x__new_password__mutmut_2'] = x__new_password__mutmut_2 # type: ignore # mutmut generated
mutants_x__new_password__mutmut['x__new_password__mutmut_3'] = x__new_password__mutmut_3 # type: ignore # mutmut generated
mutants_x__new_password__mutmut['x__new_password__mutmut_4'] = x__new_password__mutmut_4 # type: ignore # mutmut generated
mutants_x__new_password__mutmut['x__new_password__mutmut_5'] = x__new_password__mutmut_5 # type: ignore # mutmut generated
mutants_x__new_password__mutmut['x__new_password__mutmut_6'] = x__new_password__mutmut_6 # type: ignore # mutmut generated
mutants_x__new_password__mutmut['x__new_password__mutmut_7'] = x__new_password__mutmut_7 # type: ignore # mutmut generated
mutants_x__at_most__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__at_most__mutmut)
def _at_most(characters: int) -> Check:
    """Anything that could have been given out once: an old account keeps whatever address it has."""

    def check(value: str) -> str | None:
        ok = value.strip() and len(value) <= characters and not _UNPRINTABLE.search(value)
        return None if ok else f"must be 1 to {characters} printable characters"

    return check


def x__at_most__mutmut_orig(characters: int) -> Check:
    """Anything that could have been given out once: an old account keeps whatever address it has."""

    def check(value: str) -> str | None:
        ok = value.strip() and len(value) <= characters and not _UNPRINTABLE.search(value)
        return None if ok else f"must be 1 to {characters} printable characters"

    return check


def x__at_most__mutmut_1(characters: int) -> Check:
    """Anything that could have been given out once: an old account keeps whatever address it has."""

    def check(value: str) -> str | None:
        ok = None
        return None if ok else f"must be 1 to {characters} printable characters"

    return check


def x__at_most__mutmut_2(characters: int) -> Check:
    """Anything that could have been given out once: an old account keeps whatever address it has."""

    def check(value: str) -> str | None:
        ok = value.strip() and len(value) <= characters or not _UNPRINTABLE.search(value)
        return None if ok else f"must be 1 to {characters} printable characters"

    return check


def x__at_most__mutmut_3(characters: int) -> Check:
    """Anything that could have been given out once: an old account keeps whatever address it has."""

    def check(value: str) -> str | None:
        ok = value.strip() or len(value) <= characters and not _UNPRINTABLE.search(value)
        return None if ok else f"must be 1 to {characters} printable characters"

    return check


def x__at_most__mutmut_4(characters: int) -> Check:
    """Anything that could have been given out once: an old account keeps whatever address it has."""

    def check(value: str) -> str | None:
        ok = value.strip() and len(value) < characters and not _UNPRINTABLE.search(value)
        return None if ok else f"must be 1 to {characters} printable characters"

    return check


def x__at_most__mutmut_5(characters: int) -> Check:
    """Anything that could have been given out once: an old account keeps whatever address it has."""

    def check(value: str) -> str | None:
        ok = value.strip() and len(value) <= characters and _UNPRINTABLE.search(value)
        return None if ok else f"must be 1 to {characters} printable characters"

    return check


def x__at_most__mutmut_6(characters: int) -> Check:
    """Anything that could have been given out once: an old account keeps whatever address it has."""

    def check(value: str) -> str | None:
        ok = value.strip() and len(value) <= characters and not _UNPRINTABLE.search(None)
        return None if ok else f"must be 1 to {characters} printable characters"

    return check


def x__at_most__mutmut_7(characters: int) -> Check:
    """Anything that could have been given out once: an old account keeps whatever address it has."""

    def check(value: str) -> str | None:
        ok = value.strip() and len(value) <= characters and not _UNPRINTABLE.search(value)
        return None if (ok) and False else f"must be 1 to {characters} printable characters"

    return check


def x__at_most__mutmut_8(characters: int) -> Check:
    """Anything that could have been given out once: an old account keeps whatever address it has."""

    def check(value: str) -> str | None:
        ok = value.strip() and len(value) <= characters and not _UNPRINTABLE.search(value)
        return None if (ok) or True else f"must be 1 to {characters} printable characters"

    return check

mutants_x__at_most__mutmut['_mutmut_orig'] = x__at_most__mutmut_orig # type: ignore # mutmut generated
mutants_x__at_most__mutmut['x__at_most__mutmut_1'] = x__at_most__mutmut_1 # type: ignore # mutmut generated
mutants_x__at_most__mutmut['x__at_most__mutmut_2'] = x__at_most__mutmut_2 # type: ignore # mutmut generated
mutants_x__at_most__mutmut['x__at_most__mutmut_3'] = x__at_most__mutmut_3 # type: ignore # mutmut generated
mutants_x__at_most__mutmut['x__at_most__mutmut_4'] = x__at_most__mutmut_4 # type: ignore # mutmut generated
mutants_x__at_most__mutmut['x__at_most__mutmut_5'] = x__at_most__mutmut_5 # type: ignore # mutmut generated
mutants_x__at_most__mutmut['x__at_most__mutmut_6'] = x__at_most__mutmut_6 # type: ignore # mutmut generated
mutants_x__at_most__mutmut['x__at_most__mutmut_7'] = x__at_most__mutmut_7 # type: ignore # mutmut generated
mutants_x__at_most__mutmut['x__at_most__mutmut_8'] = x__at_most__mutmut_8 # type: ignore # mutmut generated
mutants_x__problem__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__problem__mutmut)
def _problem(data: Mapping[str, object], name: str, check: Check) -> str | None:
    value = data.get(name)
    if value is None:
        return "is required"
    return check(value) if isinstance(value, str) else "must be a string"


def x__problem__mutmut_orig(data: Mapping[str, object], name: str, check: Check) -> str | None:
    value = data.get(name)
    if value is None:
        return "is required"
    return check(value) if isinstance(value, str) else "must be a string"


def x__problem__mutmut_1(data: Mapping[str, object], name: str, check: Check) -> str | None:
    value = None
    if value is None:
        return "is required"
    return check(value) if isinstance(value, str) else "must be a string"


def x__problem__mutmut_2(data: Mapping[str, object], name: str, check: Check) -> str | None:
    value = data.get(None)
    if value is None:
        return "is required"
    return check(value) if isinstance(value, str) else "must be a string"


def x__problem__mutmut_3(data: Mapping[str, object], name: str, check: Check) -> str | None:
    value = data.get(name)
    if value is not None:
        return "is required"
    return check(value) if isinstance(value, str) else "must be a string"


def x__problem__mutmut_4(data: Mapping[str, object], name: str, check: Check) -> str | None:
    value = data.get(name)
    if value is None:
        return "XXis requiredXX"
    return check(value) if isinstance(value, str) else "must be a string"


def x__problem__mutmut_5(data: Mapping[str, object], name: str, check: Check) -> str | None:
    value = data.get(name)
    if value is None:
        return "IS REQUIRED"
    return check(value) if isinstance(value, str) else "must be a string"


def x__problem__mutmut_6(data: Mapping[str, object], name: str, check: Check) -> str | None:
    value = data.get(name)
    if value is None:
        return "is required"
    return check(value) if (isinstance(value, str)) and False else "must be a string"


def x__problem__mutmut_7(data: Mapping[str, object], name: str, check: Check) -> str | None:
    value = data.get(name)
    if value is None:
        return "is required"
    return check(value) if (isinstance(value, str)) or True else "must be a string"


def x__problem__mutmut_8(data: Mapping[str, object], name: str, check: Check) -> str | None:
    value = data.get(name)
    if value is None:
        return "is required"
    return check(None) if isinstance(value, str) else "must be a string"


def x__problem__mutmut_9(data: Mapping[str, object], name: str, check: Check) -> str | None:
    value = data.get(name)
    if value is None:
        return "is required"
    return check(value) if isinstance(value, str) else "XXmust be a stringXX"


def x__problem__mutmut_10(data: Mapping[str, object], name: str, check: Check) -> str | None:
    value = data.get(name)
    if value is None:
        return "is required"
    return check(value) if isinstance(value, str) else "MUST BE A STRING"

mutants_x__problem__mutmut['_mutmut_orig'] = x__problem__mutmut_orig # type: ignore # mutmut generated
mutants_x__problem__mutmut['x__problem__mutmut_1'] = x__problem__mutmut_1 # type: ignore # mutmut generated
mutants_x__problem__mutmut['x__problem__mutmut_2'] = x__problem__mutmut_2 # type: ignore # mutmut generated
mutants_x__problem__mutmut['x__problem__mutmut_3'] = x__problem__mutmut_3 # type: ignore # mutmut generated
mutants_x__problem__mutmut['x__problem__mutmut_4'] = x__problem__mutmut_4 # type: ignore # mutmut generated
mutants_x__problem__mutmut['x__problem__mutmut_5'] = x__problem__mutmut_5 # type: ignore # mutmut generated
mutants_x__problem__mutmut['x__problem__mutmut_6'] = x__problem__mutmut_6 # type: ignore # mutmut generated
mutants_x__problem__mutmut['x__problem__mutmut_7'] = x__problem__mutmut_7 # type: ignore # mutmut generated
mutants_x__problem__mutmut['x__problem__mutmut_8'] = x__problem__mutmut_8 # type: ignore # mutmut generated
mutants_x__problem__mutmut['x__problem__mutmut_9'] = x__problem__mutmut_9 # type: ignore # mutmut generated
mutants_x__problem__mutmut['x__problem__mutmut_10'] = x__problem__mutmut_10 # type: ignore # mutmut generated
mutants_x__strings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__strings__mutmut)
def _strings(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(data, name, check))}
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    return [str(data[name]) for name in checks]


def x__strings__mutmut_orig(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(data, name, check))}
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    return [str(data[name]) for name in checks]


def x__strings__mutmut_1(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = None
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    return [str(data[name]) for name in checks]


def x__strings__mutmut_2(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(None, name, check))}
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    return [str(data[name]) for name in checks]


def x__strings__mutmut_3(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(data, None, check))}
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    return [str(data[name]) for name in checks]


def x__strings__mutmut_4(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(data, name, None))}
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    return [str(data[name]) for name in checks]


def x__strings__mutmut_5(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(name, check))}
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    return [str(data[name]) for name in checks]


def x__strings__mutmut_6(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(data, check))}
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    return [str(data[name]) for name in checks]


def x__strings__mutmut_7(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(data, name, ))}
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    return [str(data[name]) for name in checks]


def x__strings__mutmut_8(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(data, name, check))}
    if problems:
        raise InvalidRequest(None, problems)
    return [str(data[name]) for name in checks]


def x__strings__mutmut_9(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(data, name, check))}
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", None)
    return [str(data[name]) for name in checks]


def x__strings__mutmut_10(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(data, name, check))}
    if problems:
        raise InvalidRequest(problems)
    return [str(data[name]) for name in checks]


def x__strings__mutmut_11(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(data, name, check))}
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", )
    return [str(data[name]) for name in checks]


def x__strings__mutmut_12(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(data, name, check))}
    if problems:
        raise InvalidRequest("XXSome fields are missing or invalidXX", problems)
    return [str(data[name]) for name in checks]


def x__strings__mutmut_13(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(data, name, check))}
    if problems:
        raise InvalidRequest("some fields are missing or invalid", problems)
    return [str(data[name]) for name in checks]


def x__strings__mutmut_14(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(data, name, check))}
    if problems:
        raise InvalidRequest("SOME FIELDS ARE MISSING OR INVALID", problems)
    return [str(data[name]) for name in checks]


def x__strings__mutmut_15(data: Mapping[str, object], checks: Mapping[str, Check]) -> list[str]:
    """The fields' values in the order of `checks`; raises `InvalidRequest` that names each field at fault."""
    problems = {name: problem for name, check in checks.items() if (problem := _problem(data, name, check))}
    if problems:
        raise InvalidRequest("Some fields are missing or invalid", problems)
    return [str(None) for name in checks]

mutants_x__strings__mutmut['_mutmut_orig'] = x__strings__mutmut_orig # type: ignore # mutmut generated
mutants_x__strings__mutmut['x__strings__mutmut_1'] = x__strings__mutmut_1 # type: ignore # mutmut generated
mutants_x__strings__mutmut['x__strings__mutmut_2'] = x__strings__mutmut_2 # type: ignore # mutmut generated
mutants_x__strings__mutmut['x__strings__mutmut_3'] = x__strings__mutmut_3 # type: ignore # mutmut generated
mutants_x__strings__mutmut['x__strings__mutmut_4'] = x__strings__mutmut_4 # type: ignore # mutmut generated
mutants_x__strings__mutmut['x__strings__mutmut_5'] = x__strings__mutmut_5 # type: ignore # mutmut generated
mutants_x__strings__mutmut['x__strings__mutmut_6'] = x__strings__mutmut_6 # type: ignore # mutmut generated
mutants_x__strings__mutmut['x__strings__mutmut_7'] = x__strings__mutmut_7 # type: ignore # mutmut generated
mutants_x__strings__mutmut['x__strings__mutmut_8'] = x__strings__mutmut_8 # type: ignore # mutmut generated
mutants_x__strings__mutmut['x__strings__mutmut_9'] = x__strings__mutmut_9 # type: ignore # mutmut generated
mutants_x__strings__mutmut['x__strings__mutmut_10'] = x__strings__mutmut_10 # type: ignore # mutmut generated
mutants_x__strings__mutmut['x__strings__mutmut_11'] = x__strings__mutmut_11 # type: ignore # mutmut generated
mutants_x__strings__mutmut['x__strings__mutmut_12'] = x__strings__mutmut_12 # type: ignore # mutmut generated
mutants_x__strings__mutmut['x__strings__mutmut_13'] = x__strings__mutmut_13 # type: ignore # mutmut generated
mutants_x__strings__mutmut['x__strings__mutmut_14'] = x__strings__mutmut_14 # type: ignore # mutmut generated
mutants_x__strings__mutmut['x__strings__mutmut_15'] = x__strings__mutmut_15 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class SignUpForm:
    email: str
    password: str = field(repr=False)
    first_name: str
    last_name: str

    @classmethod
    @_mutmut_mutated(mutants_xǁSignUpFormǁparse__mutmut, is_classmethod = True)
    def parse(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_orig(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_1(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = None
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_2(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(None, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_3(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(*map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_4(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, )
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_5(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(None, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_6(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, None))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_7(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_8(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_9(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("XXemailXX", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_10(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("EMAIL", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_11(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "XXfirstNameXX", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_12(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstname", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_13(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "FIRSTNAME", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_14(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "XXlastNameXX")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_15(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastname")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_16(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "LASTNAME")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_17(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = None
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_18(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"XXemailXX": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_19(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"EMAIL": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_20(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "XXpasswordXX": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_21(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "PASSWORD": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_22(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "XXfirstNameXX": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_23(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstname": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_24(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "FIRSTNAME": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_25(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "XXlastNameXX": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_26(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastname": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_27(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "LASTNAME": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_28(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = None
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_29(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(None, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_30(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, None)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_31(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_32(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, )
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_33(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = None
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_34(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"XXfirst_nameXX": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_35(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"FIRST_NAME": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_36(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "XXlast_nameXX": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_37(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "LAST_NAME": last_name.strip()}
        return cls(email=canonical_email(email), password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_38(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=None, password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_39(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=None, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_40(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(password=password, **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_41(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), **names)

    @classmethod
    def xǁSignUpFormǁparse__mutmut_42(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(email), password=password, )

    @classmethod
    def xǁSignUpFormǁparse__mutmut_43(cls, data: Mapping[str, object], policy: PasswordPolicy) -> SignUpForm:
        new_password = _new_password(policy, *map(data.get, ("email", "firstName", "lastName")))
        checks = {"email": _email, "password": new_password, "firstName": _name, "lastName": _name}
        email, password, first_name, last_name = _strings(data, checks)
        names = {"first_name": first_name.strip(), "last_name": last_name.strip()}
        return cls(email=canonical_email(None), password=password, **names)

mutants_xǁSignUpFormǁparse__mutmut['_mutmut_orig'] = SignUpForm.xǁSignUpFormǁparse__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_1'] = SignUpForm.xǁSignUpFormǁparse__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_2'] = SignUpForm.xǁSignUpFormǁparse__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_3'] = SignUpForm.xǁSignUpFormǁparse__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_4'] = SignUpForm.xǁSignUpFormǁparse__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_5'] = SignUpForm.xǁSignUpFormǁparse__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_6'] = SignUpForm.xǁSignUpFormǁparse__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_7'] = SignUpForm.xǁSignUpFormǁparse__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_8'] = SignUpForm.xǁSignUpFormǁparse__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_9'] = SignUpForm.xǁSignUpFormǁparse__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_10'] = SignUpForm.xǁSignUpFormǁparse__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_11'] = SignUpForm.xǁSignUpFormǁparse__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_12'] = SignUpForm.xǁSignUpFormǁparse__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_13'] = SignUpForm.xǁSignUpFormǁparse__mutmut_13 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_14'] = SignUpForm.xǁSignUpFormǁparse__mutmut_14 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_15'] = SignUpForm.xǁSignUpFormǁparse__mutmut_15 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_16'] = SignUpForm.xǁSignUpFormǁparse__mutmut_16 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_17'] = SignUpForm.xǁSignUpFormǁparse__mutmut_17 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_18'] = SignUpForm.xǁSignUpFormǁparse__mutmut_18 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_19'] = SignUpForm.xǁSignUpFormǁparse__mutmut_19 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_20'] = SignUpForm.xǁSignUpFormǁparse__mutmut_20 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_21'] = SignUpForm.xǁSignUpFormǁparse__mutmut_21 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_22'] = SignUpForm.xǁSignUpFormǁparse__mutmut_22 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_23'] = SignUpForm.xǁSignUpFormǁparse__mutmut_23 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_24'] = SignUpForm.xǁSignUpFormǁparse__mutmut_24 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_25'] = SignUpForm.xǁSignUpFormǁparse__mutmut_25 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_26'] = SignUpForm.xǁSignUpFormǁparse__mutmut_26 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_27'] = SignUpForm.xǁSignUpFormǁparse__mutmut_27 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_28'] = SignUpForm.xǁSignUpFormǁparse__mutmut_28 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_29'] = SignUpForm.xǁSignUpFormǁparse__mutmut_29 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_30'] = SignUpForm.xǁSignUpFormǁparse__mutmut_30 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_31'] = SignUpForm.xǁSignUpFormǁparse__mutmut_31 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_32'] = SignUpForm.xǁSignUpFormǁparse__mutmut_32 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_33'] = SignUpForm.xǁSignUpFormǁparse__mutmut_33 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_34'] = SignUpForm.xǁSignUpFormǁparse__mutmut_34 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_35'] = SignUpForm.xǁSignUpFormǁparse__mutmut_35 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_36'] = SignUpForm.xǁSignUpFormǁparse__mutmut_36 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_37'] = SignUpForm.xǁSignUpFormǁparse__mutmut_37 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_38'] = SignUpForm.xǁSignUpFormǁparse__mutmut_38 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_39'] = SignUpForm.xǁSignUpFormǁparse__mutmut_39 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_40'] = SignUpForm.xǁSignUpFormǁparse__mutmut_40 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_41'] = SignUpForm.xǁSignUpFormǁparse__mutmut_41 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_42'] = SignUpForm.xǁSignUpFormǁparse__mutmut_42 # type: ignore # mutmut generated
mutants_xǁSignUpFormǁparse__mutmut['xǁSignUpFormǁparse__mutmut_43'] = SignUpForm.xǁSignUpFormǁparse__mutmut_43 # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class SignInForm:
    email: str
    password: str = field(repr=False)

    @classmethod
    @_mutmut_mutated(mutants_xǁSignInFormǁparse__mutmut, is_classmethod = True)
    def parse(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"email": _at_most(EMAIL_MAX), "password": _password}
        email, password = _strings(data, checks)
        return cls(email.strip(), password)

    @classmethod
    def xǁSignInFormǁparse__mutmut_orig(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"email": _at_most(EMAIL_MAX), "password": _password}
        email, password = _strings(data, checks)
        return cls(email.strip(), password)

    @classmethod
    def xǁSignInFormǁparse__mutmut_1(cls, data: Mapping[str, object]) -> SignInForm:
        checks = None
        email, password = _strings(data, checks)
        return cls(email.strip(), password)

    @classmethod
    def xǁSignInFormǁparse__mutmut_2(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"XXemailXX": _at_most(EMAIL_MAX), "password": _password}
        email, password = _strings(data, checks)
        return cls(email.strip(), password)

    @classmethod
    def xǁSignInFormǁparse__mutmut_3(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"EMAIL": _at_most(EMAIL_MAX), "password": _password}
        email, password = _strings(data, checks)
        return cls(email.strip(), password)

    @classmethod
    def xǁSignInFormǁparse__mutmut_4(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"email": _at_most(None), "password": _password}
        email, password = _strings(data, checks)
        return cls(email.strip(), password)

    @classmethod
    def xǁSignInFormǁparse__mutmut_5(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"email": _at_most(EMAIL_MAX), "XXpasswordXX": _password}
        email, password = _strings(data, checks)
        return cls(email.strip(), password)

    @classmethod
    def xǁSignInFormǁparse__mutmut_6(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"email": _at_most(EMAIL_MAX), "PASSWORD": _password}
        email, password = _strings(data, checks)
        return cls(email.strip(), password)

    @classmethod
    def xǁSignInFormǁparse__mutmut_7(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"email": _at_most(EMAIL_MAX), "password": _password}
        email, password = None
        return cls(email.strip(), password)

    @classmethod
    def xǁSignInFormǁparse__mutmut_8(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"email": _at_most(EMAIL_MAX), "password": _password}
        email, password = _strings(None, checks)
        return cls(email.strip(), password)

    @classmethod
    def xǁSignInFormǁparse__mutmut_9(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"email": _at_most(EMAIL_MAX), "password": _password}
        email, password = _strings(data, None)
        return cls(email.strip(), password)

    @classmethod
    def xǁSignInFormǁparse__mutmut_10(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"email": _at_most(EMAIL_MAX), "password": _password}
        email, password = _strings(checks)
        return cls(email.strip(), password)

    @classmethod
    def xǁSignInFormǁparse__mutmut_11(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"email": _at_most(EMAIL_MAX), "password": _password}
        email, password = _strings(data, )
        return cls(email.strip(), password)

    @classmethod
    def xǁSignInFormǁparse__mutmut_12(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"email": _at_most(EMAIL_MAX), "password": _password}
        email, password = _strings(data, checks)
        return cls(None, password)

    @classmethod
    def xǁSignInFormǁparse__mutmut_13(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"email": _at_most(EMAIL_MAX), "password": _password}
        email, password = _strings(data, checks)
        return cls(email.strip(), None)

    @classmethod
    def xǁSignInFormǁparse__mutmut_14(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"email": _at_most(EMAIL_MAX), "password": _password}
        email, password = _strings(data, checks)
        return cls(password)

    @classmethod
    def xǁSignInFormǁparse__mutmut_15(cls, data: Mapping[str, object]) -> SignInForm:
        checks = {"email": _at_most(EMAIL_MAX), "password": _password}
        email, password = _strings(data, checks)
        return cls(email.strip(), )

mutants_xǁSignInFormǁparse__mutmut['_mutmut_orig'] = SignInForm.xǁSignInFormǁparse__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut['xǁSignInFormǁparse__mutmut_1'] = SignInForm.xǁSignInFormǁparse__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut['xǁSignInFormǁparse__mutmut_2'] = SignInForm.xǁSignInFormǁparse__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut['xǁSignInFormǁparse__mutmut_3'] = SignInForm.xǁSignInFormǁparse__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut['xǁSignInFormǁparse__mutmut_4'] = SignInForm.xǁSignInFormǁparse__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut['xǁSignInFormǁparse__mutmut_5'] = SignInForm.xǁSignInFormǁparse__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut['xǁSignInFormǁparse__mutmut_6'] = SignInForm.xǁSignInFormǁparse__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut['xǁSignInFormǁparse__mutmut_7'] = SignInForm.xǁSignInFormǁparse__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut['xǁSignInFormǁparse__mutmut_8'] = SignInForm.xǁSignInFormǁparse__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut['xǁSignInFormǁparse__mutmut_9'] = SignInForm.xǁSignInFormǁparse__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut['xǁSignInFormǁparse__mutmut_10'] = SignInForm.xǁSignInFormǁparse__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut['xǁSignInFormǁparse__mutmut_11'] = SignInForm.xǁSignInFormǁparse__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut['xǁSignInFormǁparse__mutmut_12'] = SignInForm.xǁSignInFormǁparse__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut['xǁSignInFormǁparse__mutmut_13'] = SignInForm.xǁSignInFormǁparse__mutmut_13 # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut['xǁSignInFormǁparse__mutmut_14'] = SignInForm.xǁSignInFormǁparse__mutmut_14 # type: ignore # mutmut generated
mutants_xǁSignInFormǁparse__mutmut['xǁSignInFormǁparse__mutmut_15'] = SignInForm.xǁSignInFormǁparse__mutmut_15 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class ChangePasswordForm:
    current: str = field(repr=False)
    new: str = field(repr=False)

    @classmethod
    @_mutmut_mutated(mutants_xǁChangePasswordFormǁparse__mutmut, is_classmethod = True)
    def parse(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(data, {"currentPassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_orig(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(data, {"currentPassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_1(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = None
        return cls(*_strings(data, {"currentPassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_2(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(None, owner.email, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(data, {"currentPassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_3(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, None, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(data, {"currentPassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_4(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, None, owner.last_name, owner.full_name)
        return cls(*_strings(data, {"currentPassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_5(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, None, owner.full_name)
        return cls(*_strings(data, {"currentPassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_6(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.last_name, None)
        return cls(*_strings(data, {"currentPassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_7(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(owner.email, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(data, {"currentPassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_8(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(data, {"currentPassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_9(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.last_name, owner.full_name)
        return cls(*_strings(data, {"currentPassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_10(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.full_name)
        return cls(*_strings(data, {"currentPassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_11(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.last_name, )
        return cls(*_strings(data, {"currentPassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_12(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(None, {"currentPassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_13(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(data, None))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_14(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings({"currentPassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_15(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(data, ))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_16(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(data, {"XXcurrentPasswordXX": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_17(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(data, {"currentpassword": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_18(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(data, {"CURRENTPASSWORD": _password, "newPassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_19(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(data, {"currentPassword": _password, "XXnewPasswordXX": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_20(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(data, {"currentPassword": _password, "newpassword": new_password}))

    @classmethod
    def xǁChangePasswordFormǁparse__mutmut_21(cls, data: Mapping[str, object], policy: PasswordPolicy, owner: User) -> ChangePasswordForm:
        new_password = _new_password(policy, owner.email, owner.first_name, owner.last_name, owner.full_name)
        return cls(*_strings(data, {"currentPassword": _password, "NEWPASSWORD": new_password}))

mutants_xǁChangePasswordFormǁparse__mutmut['_mutmut_orig'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_orig # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_1'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_1 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_2'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_2 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_3'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_3 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_4'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_4 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_5'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_5 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_6'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_6 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_7'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_7 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_8'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_8 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_9'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_9 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_10'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_10 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_11'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_11 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_12'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_12 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_13'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_13 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_14'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_14 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_15'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_15 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_16'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_16 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_17'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_17 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_18'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_18 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_19'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_19 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_20'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_20 # type: ignore # mutmut generated
mutants_xǁChangePasswordFormǁparse__mutmut['xǁChangePasswordFormǁparse__mutmut_21'] = ChangePasswordForm.xǁChangePasswordFormǁparse__mutmut_21 # type: ignore # mutmut generated
mutants_xǁForgotFormǁparse__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class ForgotForm:
    email: str

    @classmethod
    @_mutmut_mutated(mutants_xǁForgotFormǁparse__mutmut, is_classmethod = True)
    def parse(cls, data: Mapping[str, object]) -> ForgotForm:
        (email,) = _strings(data, {"email": _at_most(EMAIL_MAX)})
        return cls(email.strip())

    @classmethod
    def xǁForgotFormǁparse__mutmut_orig(cls, data: Mapping[str, object]) -> ForgotForm:
        (email,) = _strings(data, {"email": _at_most(EMAIL_MAX)})
        return cls(email.strip())

    @classmethod
    def xǁForgotFormǁparse__mutmut_1(cls, data: Mapping[str, object]) -> ForgotForm:
        (email,) = None
        return cls(email.strip())

    @classmethod
    def xǁForgotFormǁparse__mutmut_2(cls, data: Mapping[str, object]) -> ForgotForm:
        (email,) = _strings(None, {"email": _at_most(EMAIL_MAX)})
        return cls(email.strip())

    @classmethod
    def xǁForgotFormǁparse__mutmut_3(cls, data: Mapping[str, object]) -> ForgotForm:
        (email,) = _strings(data, None)
        return cls(email.strip())

    @classmethod
    def xǁForgotFormǁparse__mutmut_4(cls, data: Mapping[str, object]) -> ForgotForm:
        (email,) = _strings({"email": _at_most(EMAIL_MAX)})
        return cls(email.strip())

    @classmethod
    def xǁForgotFormǁparse__mutmut_5(cls, data: Mapping[str, object]) -> ForgotForm:
        (email,) = _strings(data, )
        return cls(email.strip())

    @classmethod
    def xǁForgotFormǁparse__mutmut_6(cls, data: Mapping[str, object]) -> ForgotForm:
        (email,) = _strings(data, {"XXemailXX": _at_most(EMAIL_MAX)})
        return cls(email.strip())

    @classmethod
    def xǁForgotFormǁparse__mutmut_7(cls, data: Mapping[str, object]) -> ForgotForm:
        (email,) = _strings(data, {"EMAIL": _at_most(EMAIL_MAX)})
        return cls(email.strip())

    @classmethod
    def xǁForgotFormǁparse__mutmut_8(cls, data: Mapping[str, object]) -> ForgotForm:
        (email,) = _strings(data, {"email": _at_most(None)})
        return cls(email.strip())

    @classmethod
    def xǁForgotFormǁparse__mutmut_9(cls, data: Mapping[str, object]) -> ForgotForm:
        (email,) = _strings(data, {"email": _at_most(EMAIL_MAX)})
        return cls(None)

mutants_xǁForgotFormǁparse__mutmut['_mutmut_orig'] = ForgotForm.xǁForgotFormǁparse__mutmut_orig # type: ignore # mutmut generated
mutants_xǁForgotFormǁparse__mutmut['xǁForgotFormǁparse__mutmut_1'] = ForgotForm.xǁForgotFormǁparse__mutmut_1 # type: ignore # mutmut generated
mutants_xǁForgotFormǁparse__mutmut['xǁForgotFormǁparse__mutmut_2'] = ForgotForm.xǁForgotFormǁparse__mutmut_2 # type: ignore # mutmut generated
mutants_xǁForgotFormǁparse__mutmut['xǁForgotFormǁparse__mutmut_3'] = ForgotForm.xǁForgotFormǁparse__mutmut_3 # type: ignore # mutmut generated
mutants_xǁForgotFormǁparse__mutmut['xǁForgotFormǁparse__mutmut_4'] = ForgotForm.xǁForgotFormǁparse__mutmut_4 # type: ignore # mutmut generated
mutants_xǁForgotFormǁparse__mutmut['xǁForgotFormǁparse__mutmut_5'] = ForgotForm.xǁForgotFormǁparse__mutmut_5 # type: ignore # mutmut generated
mutants_xǁForgotFormǁparse__mutmut['xǁForgotFormǁparse__mutmut_6'] = ForgotForm.xǁForgotFormǁparse__mutmut_6 # type: ignore # mutmut generated
mutants_xǁForgotFormǁparse__mutmut['xǁForgotFormǁparse__mutmut_7'] = ForgotForm.xǁForgotFormǁparse__mutmut_7 # type: ignore # mutmut generated
mutants_xǁForgotFormǁparse__mutmut['xǁForgotFormǁparse__mutmut_8'] = ForgotForm.xǁForgotFormǁparse__mutmut_8 # type: ignore # mutmut generated
mutants_xǁForgotFormǁparse__mutmut['xǁForgotFormǁparse__mutmut_9'] = ForgotForm.xǁForgotFormǁparse__mutmut_9 # type: ignore # mutmut generated
mutants_xǁResetPasswordFormǁparse__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class ResetPasswordForm:
    token: str = field(repr=False)
    password: str = field(repr=False)

    @classmethod
    @_mutmut_mutated(mutants_xǁResetPasswordFormǁparse__mutmut, is_classmethod = True)
    def parse(cls, data: Mapping[str, object], policy: PasswordPolicy) -> ResetPasswordForm:
        return cls(*_strings(data, {"token": _at_most(TOKEN_MAX), "newPassword": _new_password(policy)}))

    @classmethod
    def xǁResetPasswordFormǁparse__mutmut_orig(cls, data: Mapping[str, object], policy: PasswordPolicy) -> ResetPasswordForm:
        return cls(*_strings(data, {"token": _at_most(TOKEN_MAX), "newPassword": _new_password(policy)}))

    @classmethod
    def xǁResetPasswordFormǁparse__mutmut_1(cls, data: Mapping[str, object], policy: PasswordPolicy) -> ResetPasswordForm:
        return cls(*_strings(None, {"token": _at_most(TOKEN_MAX), "newPassword": _new_password(policy)}))

    @classmethod
    def xǁResetPasswordFormǁparse__mutmut_2(cls, data: Mapping[str, object], policy: PasswordPolicy) -> ResetPasswordForm:
        return cls(*_strings(data, None))

    @classmethod
    def xǁResetPasswordFormǁparse__mutmut_3(cls, data: Mapping[str, object], policy: PasswordPolicy) -> ResetPasswordForm:
        return cls(*_strings({"token": _at_most(TOKEN_MAX), "newPassword": _new_password(policy)}))

    @classmethod
    def xǁResetPasswordFormǁparse__mutmut_4(cls, data: Mapping[str, object], policy: PasswordPolicy) -> ResetPasswordForm:
        return cls(*_strings(data, ))

    @classmethod
    def xǁResetPasswordFormǁparse__mutmut_5(cls, data: Mapping[str, object], policy: PasswordPolicy) -> ResetPasswordForm:
        return cls(*_strings(data, {"XXtokenXX": _at_most(TOKEN_MAX), "newPassword": _new_password(policy)}))

    @classmethod
    def xǁResetPasswordFormǁparse__mutmut_6(cls, data: Mapping[str, object], policy: PasswordPolicy) -> ResetPasswordForm:
        return cls(*_strings(data, {"TOKEN": _at_most(TOKEN_MAX), "newPassword": _new_password(policy)}))

    @classmethod
    def xǁResetPasswordFormǁparse__mutmut_7(cls, data: Mapping[str, object], policy: PasswordPolicy) -> ResetPasswordForm:
        return cls(*_strings(data, {"token": _at_most(None), "newPassword": _new_password(policy)}))

    @classmethod
    def xǁResetPasswordFormǁparse__mutmut_8(cls, data: Mapping[str, object], policy: PasswordPolicy) -> ResetPasswordForm:
        return cls(*_strings(data, {"token": _at_most(TOKEN_MAX), "XXnewPasswordXX": _new_password(policy)}))

    @classmethod
    def xǁResetPasswordFormǁparse__mutmut_9(cls, data: Mapping[str, object], policy: PasswordPolicy) -> ResetPasswordForm:
        return cls(*_strings(data, {"token": _at_most(TOKEN_MAX), "newpassword": _new_password(policy)}))

    @classmethod
    def xǁResetPasswordFormǁparse__mutmut_10(cls, data: Mapping[str, object], policy: PasswordPolicy) -> ResetPasswordForm:
        return cls(*_strings(data, {"token": _at_most(TOKEN_MAX), "NEWPASSWORD": _new_password(policy)}))

    @classmethod
    def xǁResetPasswordFormǁparse__mutmut_11(cls, data: Mapping[str, object], policy: PasswordPolicy) -> ResetPasswordForm:
        return cls(*_strings(data, {"token": _at_most(TOKEN_MAX), "newPassword": _new_password(None)}))

mutants_xǁResetPasswordFormǁparse__mutmut['_mutmut_orig'] = ResetPasswordForm.xǁResetPasswordFormǁparse__mutmut_orig # type: ignore # mutmut generated
mutants_xǁResetPasswordFormǁparse__mutmut['xǁResetPasswordFormǁparse__mutmut_1'] = ResetPasswordForm.xǁResetPasswordFormǁparse__mutmut_1 # type: ignore # mutmut generated
mutants_xǁResetPasswordFormǁparse__mutmut['xǁResetPasswordFormǁparse__mutmut_2'] = ResetPasswordForm.xǁResetPasswordFormǁparse__mutmut_2 # type: ignore # mutmut generated
mutants_xǁResetPasswordFormǁparse__mutmut['xǁResetPasswordFormǁparse__mutmut_3'] = ResetPasswordForm.xǁResetPasswordFormǁparse__mutmut_3 # type: ignore # mutmut generated
mutants_xǁResetPasswordFormǁparse__mutmut['xǁResetPasswordFormǁparse__mutmut_4'] = ResetPasswordForm.xǁResetPasswordFormǁparse__mutmut_4 # type: ignore # mutmut generated
mutants_xǁResetPasswordFormǁparse__mutmut['xǁResetPasswordFormǁparse__mutmut_5'] = ResetPasswordForm.xǁResetPasswordFormǁparse__mutmut_5 # type: ignore # mutmut generated
mutants_xǁResetPasswordFormǁparse__mutmut['xǁResetPasswordFormǁparse__mutmut_6'] = ResetPasswordForm.xǁResetPasswordFormǁparse__mutmut_6 # type: ignore # mutmut generated
mutants_xǁResetPasswordFormǁparse__mutmut['xǁResetPasswordFormǁparse__mutmut_7'] = ResetPasswordForm.xǁResetPasswordFormǁparse__mutmut_7 # type: ignore # mutmut generated
mutants_xǁResetPasswordFormǁparse__mutmut['xǁResetPasswordFormǁparse__mutmut_8'] = ResetPasswordForm.xǁResetPasswordFormǁparse__mutmut_8 # type: ignore # mutmut generated
mutants_xǁResetPasswordFormǁparse__mutmut['xǁResetPasswordFormǁparse__mutmut_9'] = ResetPasswordForm.xǁResetPasswordFormǁparse__mutmut_9 # type: ignore # mutmut generated
mutants_xǁResetPasswordFormǁparse__mutmut['xǁResetPasswordFormǁparse__mutmut_10'] = ResetPasswordForm.xǁResetPasswordFormǁparse__mutmut_10 # type: ignore # mutmut generated
mutants_xǁResetPasswordFormǁparse__mutmut['xǁResetPasswordFormǁparse__mutmut_11'] = ResetPasswordForm.xǁResetPasswordFormǁparse__mutmut_11 # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class ChangeEmailForm:
    new_email: str
    password: str = field(repr=False)

    @classmethod
    @_mutmut_mutated(mutants_xǁChangeEmailFormǁparse__mutmut, is_classmethod = True)
    def parse(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(data, {"newEmail": _email, "password": _password})
        return cls(canonical_email(new_email), password)

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_orig(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(data, {"newEmail": _email, "password": _password})
        return cls(canonical_email(new_email), password)

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_1(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = None
        return cls(canonical_email(new_email), password)

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_2(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(None, {"newEmail": _email, "password": _password})
        return cls(canonical_email(new_email), password)

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_3(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(data, None)
        return cls(canonical_email(new_email), password)

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_4(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings({"newEmail": _email, "password": _password})
        return cls(canonical_email(new_email), password)

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_5(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(data, )
        return cls(canonical_email(new_email), password)

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_6(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(data, {"XXnewEmailXX": _email, "password": _password})
        return cls(canonical_email(new_email), password)

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_7(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(data, {"newemail": _email, "password": _password})
        return cls(canonical_email(new_email), password)

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_8(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(data, {"NEWEMAIL": _email, "password": _password})
        return cls(canonical_email(new_email), password)

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_9(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(data, {"newEmail": _email, "XXpasswordXX": _password})
        return cls(canonical_email(new_email), password)

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_10(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(data, {"newEmail": _email, "PASSWORD": _password})
        return cls(canonical_email(new_email), password)

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_11(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(data, {"newEmail": _email, "password": _password})
        return cls(None, password)

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_12(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(data, {"newEmail": _email, "password": _password})
        return cls(canonical_email(new_email), None)

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_13(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(data, {"newEmail": _email, "password": _password})
        return cls(password)

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_14(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(data, {"newEmail": _email, "password": _password})
        return cls(canonical_email(new_email), )

    @classmethod
    def xǁChangeEmailFormǁparse__mutmut_15(cls, data: Mapping[str, object]) -> ChangeEmailForm:
        new_email, password = _strings(data, {"newEmail": _email, "password": _password})
        return cls(canonical_email(None), password)

mutants_xǁChangeEmailFormǁparse__mutmut['_mutmut_orig'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_orig # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut['xǁChangeEmailFormǁparse__mutmut_1'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_1 # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut['xǁChangeEmailFormǁparse__mutmut_2'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_2 # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut['xǁChangeEmailFormǁparse__mutmut_3'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_3 # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut['xǁChangeEmailFormǁparse__mutmut_4'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_4 # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut['xǁChangeEmailFormǁparse__mutmut_5'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_5 # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut['xǁChangeEmailFormǁparse__mutmut_6'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_6 # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut['xǁChangeEmailFormǁparse__mutmut_7'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_7 # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut['xǁChangeEmailFormǁparse__mutmut_8'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_8 # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut['xǁChangeEmailFormǁparse__mutmut_9'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_9 # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut['xǁChangeEmailFormǁparse__mutmut_10'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_10 # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut['xǁChangeEmailFormǁparse__mutmut_11'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_11 # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut['xǁChangeEmailFormǁparse__mutmut_12'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_12 # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut['xǁChangeEmailFormǁparse__mutmut_13'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_13 # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut['xǁChangeEmailFormǁparse__mutmut_14'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_14 # type: ignore # mutmut generated
mutants_xǁChangeEmailFormǁparse__mutmut['xǁChangeEmailFormǁparse__mutmut_15'] = ChangeEmailForm.xǁChangeEmailFormǁparse__mutmut_15 # type: ignore # mutmut generated
mutants_xǁVerifyEmailFormǁparse__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class VerifyEmailForm:
    token: str = field(repr=False)

    @classmethod
    @_mutmut_mutated(mutants_xǁVerifyEmailFormǁparse__mutmut, is_classmethod = True)
    def parse(cls, data: Mapping[str, object]) -> VerifyEmailForm:
        return cls(*_strings(data, {"token": _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁVerifyEmailFormǁparse__mutmut_orig(cls, data: Mapping[str, object]) -> VerifyEmailForm:
        return cls(*_strings(data, {"token": _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁVerifyEmailFormǁparse__mutmut_1(cls, data: Mapping[str, object]) -> VerifyEmailForm:
        return cls(*_strings(None, {"token": _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁVerifyEmailFormǁparse__mutmut_2(cls, data: Mapping[str, object]) -> VerifyEmailForm:
        return cls(*_strings(data, None))

    @classmethod
    def xǁVerifyEmailFormǁparse__mutmut_3(cls, data: Mapping[str, object]) -> VerifyEmailForm:
        return cls(*_strings({"token": _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁVerifyEmailFormǁparse__mutmut_4(cls, data: Mapping[str, object]) -> VerifyEmailForm:
        return cls(*_strings(data, ))

    @classmethod
    def xǁVerifyEmailFormǁparse__mutmut_5(cls, data: Mapping[str, object]) -> VerifyEmailForm:
        return cls(*_strings(data, {"XXtokenXX": _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁVerifyEmailFormǁparse__mutmut_6(cls, data: Mapping[str, object]) -> VerifyEmailForm:
        return cls(*_strings(data, {"TOKEN": _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁVerifyEmailFormǁparse__mutmut_7(cls, data: Mapping[str, object]) -> VerifyEmailForm:
        return cls(*_strings(data, {"token": _at_most(None)}))

mutants_xǁVerifyEmailFormǁparse__mutmut['_mutmut_orig'] = VerifyEmailForm.xǁVerifyEmailFormǁparse__mutmut_orig # type: ignore # mutmut generated
mutants_xǁVerifyEmailFormǁparse__mutmut['xǁVerifyEmailFormǁparse__mutmut_1'] = VerifyEmailForm.xǁVerifyEmailFormǁparse__mutmut_1 # type: ignore # mutmut generated
mutants_xǁVerifyEmailFormǁparse__mutmut['xǁVerifyEmailFormǁparse__mutmut_2'] = VerifyEmailForm.xǁVerifyEmailFormǁparse__mutmut_2 # type: ignore # mutmut generated
mutants_xǁVerifyEmailFormǁparse__mutmut['xǁVerifyEmailFormǁparse__mutmut_3'] = VerifyEmailForm.xǁVerifyEmailFormǁparse__mutmut_3 # type: ignore # mutmut generated
mutants_xǁVerifyEmailFormǁparse__mutmut['xǁVerifyEmailFormǁparse__mutmut_4'] = VerifyEmailForm.xǁVerifyEmailFormǁparse__mutmut_4 # type: ignore # mutmut generated
mutants_xǁVerifyEmailFormǁparse__mutmut['xǁVerifyEmailFormǁparse__mutmut_5'] = VerifyEmailForm.xǁVerifyEmailFormǁparse__mutmut_5 # type: ignore # mutmut generated
mutants_xǁVerifyEmailFormǁparse__mutmut['xǁVerifyEmailFormǁparse__mutmut_6'] = VerifyEmailForm.xǁVerifyEmailFormǁparse__mutmut_6 # type: ignore # mutmut generated
mutants_xǁVerifyEmailFormǁparse__mutmut['xǁVerifyEmailFormǁparse__mutmut_7'] = VerifyEmailForm.xǁVerifyEmailFormǁparse__mutmut_7 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class NamesForm:
    """One name or both: what isn't there stays as it is."""

    changes: Mapping[str, str]

    @classmethod
    @_mutmut_mutated(mutants_xǁNamesFormǁparse__mutmut, is_classmethod = True)
    def parse(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_orig(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_1(cls, data: Mapping[str, object]) -> NamesForm:
        given = None
        values = _strings(data, dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_2(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] and list(_NAMES)
        values = _strings(data, dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_3(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name not in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_4(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(None)
        values = _strings(data, dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_5(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = None
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_6(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(None, dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_7(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, None)
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_8(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_9(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, )
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_10(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(None, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_11(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(given, None))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_12(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(_name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_13(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(given, ))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_14(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(given, _name))
        return cls(None)

    @classmethod
    def xǁNamesFormǁparse__mutmut_15(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(None, values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_16(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, None, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_17(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=None)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_18(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(values, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_19(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, strict=True)})

    @classmethod
    def xǁNamesFormǁparse__mutmut_20(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, )})

    @classmethod
    def xǁNamesFormǁparse__mutmut_21(cls, data: Mapping[str, object]) -> NamesForm:
        given = [name for name in _NAMES if name in data] or list(_NAMES)
        values = _strings(data, dict.fromkeys(given, _name))
        return cls({_NAMES[name]: value.strip() for name, value in zip(given, values, strict=False)})

mutants_xǁNamesFormǁparse__mutmut['_mutmut_orig'] = NamesForm.xǁNamesFormǁparse__mutmut_orig # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_1'] = NamesForm.xǁNamesFormǁparse__mutmut_1 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_2'] = NamesForm.xǁNamesFormǁparse__mutmut_2 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_3'] = NamesForm.xǁNamesFormǁparse__mutmut_3 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_4'] = NamesForm.xǁNamesFormǁparse__mutmut_4 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_5'] = NamesForm.xǁNamesFormǁparse__mutmut_5 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_6'] = NamesForm.xǁNamesFormǁparse__mutmut_6 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_7'] = NamesForm.xǁNamesFormǁparse__mutmut_7 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_8'] = NamesForm.xǁNamesFormǁparse__mutmut_8 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_9'] = NamesForm.xǁNamesFormǁparse__mutmut_9 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_10'] = NamesForm.xǁNamesFormǁparse__mutmut_10 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_11'] = NamesForm.xǁNamesFormǁparse__mutmut_11 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_12'] = NamesForm.xǁNamesFormǁparse__mutmut_12 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_13'] = NamesForm.xǁNamesFormǁparse__mutmut_13 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_14'] = NamesForm.xǁNamesFormǁparse__mutmut_14 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_15'] = NamesForm.xǁNamesFormǁparse__mutmut_15 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_16'] = NamesForm.xǁNamesFormǁparse__mutmut_16 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_17'] = NamesForm.xǁNamesFormǁparse__mutmut_17 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_18'] = NamesForm.xǁNamesFormǁparse__mutmut_18 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_19'] = NamesForm.xǁNamesFormǁparse__mutmut_19 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_20'] = NamesForm.xǁNamesFormǁparse__mutmut_20 # type: ignore # mutmut generated
mutants_xǁNamesFormǁparse__mutmut['xǁNamesFormǁparse__mutmut_21'] = NamesForm.xǁNamesFormǁparse__mutmut_21 # type: ignore # mutmut generated
mutants_xǁPasswordFormǁparse__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class PasswordForm:
    """The password again, before what can't be undone."""

    password: str = field(repr=False)

    @classmethod
    @_mutmut_mutated(mutants_xǁPasswordFormǁparse__mutmut, is_classmethod = True)
    def parse(cls, data: Mapping[str, object]) -> PasswordForm:
        return cls(*_strings(data, {"password": _password}))

    @classmethod
    def xǁPasswordFormǁparse__mutmut_orig(cls, data: Mapping[str, object]) -> PasswordForm:
        return cls(*_strings(data, {"password": _password}))

    @classmethod
    def xǁPasswordFormǁparse__mutmut_1(cls, data: Mapping[str, object]) -> PasswordForm:
        return cls(*_strings(None, {"password": _password}))

    @classmethod
    def xǁPasswordFormǁparse__mutmut_2(cls, data: Mapping[str, object]) -> PasswordForm:
        return cls(*_strings(data, None))

    @classmethod
    def xǁPasswordFormǁparse__mutmut_3(cls, data: Mapping[str, object]) -> PasswordForm:
        return cls(*_strings({"password": _password}))

    @classmethod
    def xǁPasswordFormǁparse__mutmut_4(cls, data: Mapping[str, object]) -> PasswordForm:
        return cls(*_strings(data, ))

    @classmethod
    def xǁPasswordFormǁparse__mutmut_5(cls, data: Mapping[str, object]) -> PasswordForm:
        return cls(*_strings(data, {"XXpasswordXX": _password}))

    @classmethod
    def xǁPasswordFormǁparse__mutmut_6(cls, data: Mapping[str, object]) -> PasswordForm:
        return cls(*_strings(data, {"PASSWORD": _password}))

mutants_xǁPasswordFormǁparse__mutmut['_mutmut_orig'] = PasswordForm.xǁPasswordFormǁparse__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPasswordFormǁparse__mutmut['xǁPasswordFormǁparse__mutmut_1'] = PasswordForm.xǁPasswordFormǁparse__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPasswordFormǁparse__mutmut['xǁPasswordFormǁparse__mutmut_2'] = PasswordForm.xǁPasswordFormǁparse__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPasswordFormǁparse__mutmut['xǁPasswordFormǁparse__mutmut_3'] = PasswordForm.xǁPasswordFormǁparse__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPasswordFormǁparse__mutmut['xǁPasswordFormǁparse__mutmut_4'] = PasswordForm.xǁPasswordFormǁparse__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPasswordFormǁparse__mutmut['xǁPasswordFormǁparse__mutmut_5'] = PasswordForm.xǁPasswordFormǁparse__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPasswordFormǁparse__mutmut['xǁPasswordFormǁparse__mutmut_6'] = PasswordForm.xǁPasswordFormǁparse__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class RefreshForm:
    refresh_token: str = field(repr=False)

    @classmethod
    @_mutmut_mutated(mutants_xǁRefreshFormǁparse__mutmut, is_classmethod = True)
    def parse(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(filter(data.__contains__, REFRESH_TOKENS), REFRESH_TOKENS[0])
        return cls(*_strings(data, {name: _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_orig(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(filter(data.__contains__, REFRESH_TOKENS), REFRESH_TOKENS[0])
        return cls(*_strings(data, {name: _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_1(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = None
        return cls(*_strings(data, {name: _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_2(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(None, REFRESH_TOKENS[0])
        return cls(*_strings(data, {name: _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_3(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(filter(data.__contains__, REFRESH_TOKENS), None)
        return cls(*_strings(data, {name: _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_4(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(REFRESH_TOKENS[0])
        return cls(*_strings(data, {name: _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_5(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(filter(data.__contains__, REFRESH_TOKENS), )
        return cls(*_strings(data, {name: _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_6(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(filter(None, REFRESH_TOKENS), REFRESH_TOKENS[0])
        return cls(*_strings(data, {name: _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_7(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(filter(data.__contains__, None), REFRESH_TOKENS[0])
        return cls(*_strings(data, {name: _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_8(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(filter(REFRESH_TOKENS), REFRESH_TOKENS[0])
        return cls(*_strings(data, {name: _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_9(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(filter(data.__contains__, ), REFRESH_TOKENS[0])
        return cls(*_strings(data, {name: _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_10(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(filter(data.__contains__, REFRESH_TOKENS), REFRESH_TOKENS[1])
        return cls(*_strings(data, {name: _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_11(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(filter(data.__contains__, REFRESH_TOKENS), REFRESH_TOKENS[0])
        return cls(*_strings(None, {name: _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_12(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(filter(data.__contains__, REFRESH_TOKENS), REFRESH_TOKENS[0])
        return cls(*_strings(data, None))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_13(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(filter(data.__contains__, REFRESH_TOKENS), REFRESH_TOKENS[0])
        return cls(*_strings({name: _at_most(TOKEN_MAX)}))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_14(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(filter(data.__contains__, REFRESH_TOKENS), REFRESH_TOKENS[0])
        return cls(*_strings(data, ))

    @classmethod
    def xǁRefreshFormǁparse__mutmut_15(cls, data: Mapping[str, object]) -> RefreshForm:
        """Under its own name, or the one under which it is given out."""
        name = next(filter(data.__contains__, REFRESH_TOKENS), REFRESH_TOKENS[0])
        return cls(*_strings(data, {name: _at_most(None)}))

mutants_xǁRefreshFormǁparse__mutmut['_mutmut_orig'] = RefreshForm.xǁRefreshFormǁparse__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut['xǁRefreshFormǁparse__mutmut_1'] = RefreshForm.xǁRefreshFormǁparse__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut['xǁRefreshFormǁparse__mutmut_2'] = RefreshForm.xǁRefreshFormǁparse__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut['xǁRefreshFormǁparse__mutmut_3'] = RefreshForm.xǁRefreshFormǁparse__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut['xǁRefreshFormǁparse__mutmut_4'] = RefreshForm.xǁRefreshFormǁparse__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut['xǁRefreshFormǁparse__mutmut_5'] = RefreshForm.xǁRefreshFormǁparse__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut['xǁRefreshFormǁparse__mutmut_6'] = RefreshForm.xǁRefreshFormǁparse__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut['xǁRefreshFormǁparse__mutmut_7'] = RefreshForm.xǁRefreshFormǁparse__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut['xǁRefreshFormǁparse__mutmut_8'] = RefreshForm.xǁRefreshFormǁparse__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut['xǁRefreshFormǁparse__mutmut_9'] = RefreshForm.xǁRefreshFormǁparse__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut['xǁRefreshFormǁparse__mutmut_10'] = RefreshForm.xǁRefreshFormǁparse__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut['xǁRefreshFormǁparse__mutmut_11'] = RefreshForm.xǁRefreshFormǁparse__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut['xǁRefreshFormǁparse__mutmut_12'] = RefreshForm.xǁRefreshFormǁparse__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut['xǁRefreshFormǁparse__mutmut_13'] = RefreshForm.xǁRefreshFormǁparse__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut['xǁRefreshFormǁparse__mutmut_14'] = RefreshForm.xǁRefreshFormǁparse__mutmut_14 # type: ignore # mutmut generated
mutants_xǁRefreshFormǁparse__mutmut['xǁRefreshFormǁparse__mutmut_15'] = RefreshForm.xǁRefreshFormǁparse__mutmut_15 # type: ignore # mutmut generated
