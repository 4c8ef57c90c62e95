"""Signed session ids: what express-session puts into its cookie, `s:<id>.<signature>`.

The signature is cookie-signature's: HMAC-SHA256 of the id under the secret, in base64 without padding.
"""

import hmac
import re
from binascii import b2a_base64
from collections.abc import Sequence

_PREFIX = "s:"
_STRAY = re.compile(r"%(?![0-9A-Fa-f]{2})")
_ESCAPED = re.compile(rb"%(..)")
# encodeURIComponent leaves these alone (ECMA-262, 19.2.6.4), besides letters, digits and _ . - ~
_UNESCAPED = "!'()*"


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_encoded__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_encoded__mutmut)
def encoded(session_id: str, secret: str) -> str:
    """The cookie's value, percent-encoded as express-session sends it."""
    from urllib.parse import quote  # noqa: PLC0415 - who only reads cookies is spared what it loads

    return quote(f"{_PREFIX}{session_id}.{_signature(session_id, secret)}", safe=_UNESCAPED)


def x_encoded__mutmut_orig(session_id: str, secret: str) -> str:
    """The cookie's value, percent-encoded as express-session sends it."""
    from urllib.parse import quote  # noqa: PLC0415 - who only reads cookies is spared what it loads

    return quote(f"{_PREFIX}{session_id}.{_signature(session_id, secret)}", safe=_UNESCAPED)


def x_encoded__mutmut_1(session_id: str, secret: str) -> str:
    """The cookie's value, percent-encoded as express-session sends it."""
    from urllib.parse import quote  # noqa: PLC0415 - who only reads cookies is spared what it loads

    return quote(None, safe=_UNESCAPED)


def x_encoded__mutmut_2(session_id: str, secret: str) -> str:
    """The cookie's value, percent-encoded as express-session sends it."""
    from urllib.parse import quote  # noqa: PLC0415 - who only reads cookies is spared what it loads

    return quote(f"{_PREFIX}{session_id}.{_signature(session_id, secret)}", safe=None)


def x_encoded__mutmut_3(session_id: str, secret: str) -> str:
    """The cookie's value, percent-encoded as express-session sends it."""
    from urllib.parse import quote  # noqa: PLC0415 - who only reads cookies is spared what it loads

    return quote(safe=_UNESCAPED)


def x_encoded__mutmut_4(session_id: str, secret: str) -> str:
    """The cookie's value, percent-encoded as express-session sends it."""
    from urllib.parse import quote  # noqa: PLC0415 - who only reads cookies is spared what it loads

    return quote(f"{_PREFIX}{session_id}.{_signature(session_id, secret)}", )


def x_encoded__mutmut_5(session_id: str, secret: str) -> str:
    """The cookie's value, percent-encoded as express-session sends it."""
    from urllib.parse import quote  # noqa: PLC0415 - who only reads cookies is spared what it loads

    return quote(f"{_PREFIX}{session_id}.{_signature(None, secret)}", safe=_UNESCAPED)


def x_encoded__mutmut_6(session_id: str, secret: str) -> str:
    """The cookie's value, percent-encoded as express-session sends it."""
    from urllib.parse import quote  # noqa: PLC0415 - who only reads cookies is spared what it loads

    return quote(f"{_PREFIX}{session_id}.{_signature(session_id, None)}", safe=_UNESCAPED)


def x_encoded__mutmut_7(session_id: str, secret: str) -> str:
    """The cookie's value, percent-encoded as express-session sends it."""
    from urllib.parse import quote  # noqa: PLC0415 - who only reads cookies is spared what it loads

    return quote(f"{_PREFIX}{session_id}.{_signature(secret)}", safe=_UNESCAPED)


def x_encoded__mutmut_8(session_id: str, secret: str) -> str:
    """The cookie's value, percent-encoded as express-session sends it."""
    from urllib.parse import quote  # noqa: PLC0415 - who only reads cookies is spared what it loads

    return quote(f"{_PREFIX}{session_id}.{_signature(session_id, )}", safe=_UNESCAPED)

mutants_x_encoded__mutmut['_mutmut_orig'] = x_encoded__mutmut_orig # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_1'] = x_encoded__mutmut_1 # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_2'] = x_encoded__mutmut_2 # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_3'] = x_encoded__mutmut_3 # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_4'] = x_encoded__mutmut_4 # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_5'] = x_encoded__mutmut_5 # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_6'] = x_encoded__mutmut_6 # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_7'] = x_encoded__mutmut_7 # type: ignore # mutmut generated
mutants_x_encoded__mutmut['x_encoded__mutmut_8'] = x_encoded__mutmut_8 # type: ignore # mutmut generated
mutants_x_session_id__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_session_id__mutmut)
def session_id(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_orig(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_1(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = None
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_2(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(None)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_3(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_4(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(None):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_5(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = None
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_6(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(None)
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_7(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].partition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_8(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition("XX.XX")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_9(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot and not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_10(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_11(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_12(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = None
    return claimed if any(genuine) else None


def x_session_id__mutmut_13(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(None, signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_14(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), None) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_15(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_16(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), ) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_17(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(None, secret), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_18(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, None), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_19(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(secret), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_20(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, ), signature) for secret in secrets]
    return claimed if any(genuine) else None


def x_session_id__mutmut_21(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if (any(genuine)) and False else None


def x_session_id__mutmut_22(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if (any(genuine)) or True else None


def x_session_id__mutmut_23(value: str, secrets: Sequence[str]) -> str | None:
    """The id that a cookie's value, encoded or not, carries under one of the secrets; None if it carries none."""
    signed = decoded(value)
    if not signed.startswith(_PREFIX):
        return None
    # The id may hold dots, the signature none.
    claimed, dot, signature = signed[len(_PREFIX) :].rpartition(".")
    if not dot or not claimed:
        return None
    genuine = [_same(_signature(claimed, secret), signature) for secret in secrets]
    return claimed if any(None) else None

mutants_x_session_id__mutmut['_mutmut_orig'] = x_session_id__mutmut_orig # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_1'] = x_session_id__mutmut_1 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_2'] = x_session_id__mutmut_2 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_3'] = x_session_id__mutmut_3 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_4'] = x_session_id__mutmut_4 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_5'] = x_session_id__mutmut_5 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_6'] = x_session_id__mutmut_6 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_7'] = x_session_id__mutmut_7 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_8'] = x_session_id__mutmut_8 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_9'] = x_session_id__mutmut_9 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_10'] = x_session_id__mutmut_10 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_11'] = x_session_id__mutmut_11 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_12'] = x_session_id__mutmut_12 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_13'] = x_session_id__mutmut_13 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_14'] = x_session_id__mutmut_14 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_15'] = x_session_id__mutmut_15 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_16'] = x_session_id__mutmut_16 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_17'] = x_session_id__mutmut_17 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_18'] = x_session_id__mutmut_18 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_19'] = x_session_id__mutmut_19 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_20'] = x_session_id__mutmut_20 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_21'] = x_session_id__mutmut_21 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_22'] = x_session_id__mutmut_22 # type: ignore # mutmut generated
mutants_x_session_id__mutmut['x_session_id__mutmut_23'] = x_session_id__mutmut_23 # type: ignore # mutmut generated
mutants_x_decoded__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_decoded__mutmut)
def decoded(value: str) -> str:
    """What the npm package `cookie` makes of a value: decodeURIComponent, or where that fails the value as it is."""
    if "%" not in value or _STRAY.search(value):
        return value
    try:
        return _ESCAPED.sub(lambda escaped: bytes.fromhex(escaped[1].decode()), value.encode()).decode()
    except UnicodeError:
        return value


def x_decoded__mutmut_orig(value: str) -> str:
    """What the npm package `cookie` makes of a value: decodeURIComponent, or where that fails the value as it is."""
    if "%" not in value or _STRAY.search(value):
        return value
    try:
        return _ESCAPED.sub(lambda escaped: bytes.fromhex(escaped[1].decode()), value.encode()).decode()
    except UnicodeError:
        return value


def x_decoded__mutmut_1(value: str) -> str:
    """What the npm package `cookie` makes of a value: decodeURIComponent, or where that fails the value as it is."""
    if "%" not in value and _STRAY.search(value):
        return value
    try:
        return _ESCAPED.sub(lambda escaped: bytes.fromhex(escaped[1].decode()), value.encode()).decode()
    except UnicodeError:
        return value


def x_decoded__mutmut_2(value: str) -> str:
    """What the npm package `cookie` makes of a value: decodeURIComponent, or where that fails the value as it is."""
    if "XX%XX" not in value or _STRAY.search(value):
        return value
    try:
        return _ESCAPED.sub(lambda escaped: bytes.fromhex(escaped[1].decode()), value.encode()).decode()
    except UnicodeError:
        return value


def x_decoded__mutmut_3(value: str) -> str:
    """What the npm package `cookie` makes of a value: decodeURIComponent, or where that fails the value as it is."""
    if "%" in value or _STRAY.search(value):
        return value
    try:
        return _ESCAPED.sub(lambda escaped: bytes.fromhex(escaped[1].decode()), value.encode()).decode()
    except UnicodeError:
        return value


def x_decoded__mutmut_4(value: str) -> str:
    """What the npm package `cookie` makes of a value: decodeURIComponent, or where that fails the value as it is."""
    if "%" not in value or _STRAY.search(None):
        return value
    try:
        return _ESCAPED.sub(lambda escaped: bytes.fromhex(escaped[1].decode()), value.encode()).decode()
    except UnicodeError:
        return value


def x_decoded__mutmut_5(value: str) -> str:
    """What the npm package `cookie` makes of a value: decodeURIComponent, or where that fails the value as it is."""
    if "%" not in value or _STRAY.search(value):
        return value
    try:
        return _ESCAPED.sub(None, value.encode()).decode()
    except UnicodeError:
        return value


def x_decoded__mutmut_6(value: str) -> str:
    """What the npm package `cookie` makes of a value: decodeURIComponent, or where that fails the value as it is."""
    if "%" not in value or _STRAY.search(value):
        return value
    try:
        return _ESCAPED.sub(lambda escaped: bytes.fromhex(escaped[1].decode()), None).decode()
    except UnicodeError:
        return value


def x_decoded__mutmut_7(value: str) -> str:
    """What the npm package `cookie` makes of a value: decodeURIComponent, or where that fails the value as it is."""
    if "%" not in value or _STRAY.search(value):
        return value
    try:
        return _ESCAPED.sub(value.encode()).decode()
    except UnicodeError:
        return value


def x_decoded__mutmut_8(value: str) -> str:
    """What the npm package `cookie` makes of a value: decodeURIComponent, or where that fails the value as it is."""
    if "%" not in value or _STRAY.search(value):
        return value
    try:
        return _ESCAPED.sub(lambda escaped: bytes.fromhex(escaped[1].decode()), ).decode()
    except UnicodeError:
        return value


def x_decoded__mutmut_9(value: str) -> str:
    """What the npm package `cookie` makes of a value: decodeURIComponent, or where that fails the value as it is."""
    if "%" not in value or _STRAY.search(value):
        return value
    try:
        return _ESCAPED.sub(lambda escaped: None, value.encode()).decode()
    except UnicodeError:
        return value


def x_decoded__mutmut_10(value: str) -> str:
    """What the npm package `cookie` makes of a value: decodeURIComponent, or where that fails the value as it is."""
    if "%" not in value or _STRAY.search(value):
        return value
    try:
        return _ESCAPED.sub(lambda escaped: bytes.fromhex(None), value.encode()).decode()
    except UnicodeError:
        return value


def x_decoded__mutmut_11(value: str) -> str:
    """What the npm package `cookie` makes of a value: decodeURIComponent, or where that fails the value as it is."""
    if "%" not in value or _STRAY.search(value):
        return value
    try:
        return _ESCAPED.sub(lambda escaped: bytes.fromhex(escaped[2].decode()), value.encode()).decode()
    except UnicodeError:
        return value

mutants_x_decoded__mutmut['_mutmut_orig'] = x_decoded__mutmut_orig # type: ignore # mutmut generated
mutants_x_decoded__mutmut['x_decoded__mutmut_1'] = x_decoded__mutmut_1 # type: ignore # mutmut generated
mutants_x_decoded__mutmut['x_decoded__mutmut_2'] = x_decoded__mutmut_2 # type: ignore # mutmut generated
mutants_x_decoded__mutmut['x_decoded__mutmut_3'] = x_decoded__mutmut_3 # type: ignore # mutmut generated
mutants_x_decoded__mutmut['x_decoded__mutmut_4'] = x_decoded__mutmut_4 # type: ignore # mutmut generated
mutants_x_decoded__mutmut['x_decoded__mutmut_5'] = x_decoded__mutmut_5 # type: ignore # mutmut generated
mutants_x_decoded__mutmut['x_decoded__mutmut_6'] = x_decoded__mutmut_6 # type: ignore # mutmut generated
mutants_x_decoded__mutmut['x_decoded__mutmut_7'] = x_decoded__mutmut_7 # type: ignore # mutmut generated
mutants_x_decoded__mutmut['x_decoded__mutmut_8'] = x_decoded__mutmut_8 # type: ignore # mutmut generated
mutants_x_decoded__mutmut['x_decoded__mutmut_9'] = x_decoded__mutmut_9 # type: ignore # mutmut generated
mutants_x_decoded__mutmut['x_decoded__mutmut_10'] = x_decoded__mutmut_10 # type: ignore # mutmut generated
mutants_x_decoded__mutmut['x_decoded__mutmut_11'] = x_decoded__mutmut_11 # type: ignore # mutmut generated
mutants_x__signature__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__signature__mutmut)
def _signature(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="replace"), "sha256")
    return b2a_base64(mac, newline=False).decode().rstrip("=")


def x__signature__mutmut_orig(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="replace"), "sha256")
    return b2a_base64(mac, newline=False).decode().rstrip("=")


def x__signature__mutmut_1(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = None
    return b2a_base64(mac, newline=False).decode().rstrip("=")


def x__signature__mutmut_2(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(None, text.encode(errors="replace"), "sha256")
    return b2a_base64(mac, newline=False).decode().rstrip("=")


def x__signature__mutmut_3(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), None, "sha256")
    return b2a_base64(mac, newline=False).decode().rstrip("=")


def x__signature__mutmut_4(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="replace"), None)
    return b2a_base64(mac, newline=False).decode().rstrip("=")


def x__signature__mutmut_5(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(text.encode(errors="replace"), "sha256")
    return b2a_base64(mac, newline=False).decode().rstrip("=")


def x__signature__mutmut_6(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), "sha256")
    return b2a_base64(mac, newline=False).decode().rstrip("=")


def x__signature__mutmut_7(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="replace"), )
    return b2a_base64(mac, newline=False).decode().rstrip("=")


def x__signature__mutmut_8(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors=None), "sha256")
    return b2a_base64(mac, newline=False).decode().rstrip("=")


def x__signature__mutmut_9(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="XXreplaceXX"), "sha256")
    return b2a_base64(mac, newline=False).decode().rstrip("=")


def x__signature__mutmut_10(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="REPLACE"), "sha256")
    return b2a_base64(mac, newline=False).decode().rstrip("=")


def x__signature__mutmut_11(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="replace"), "XXsha256XX")
    return b2a_base64(mac, newline=False).decode().rstrip("=")


def x__signature__mutmut_12(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="replace"), "SHA256")
    return b2a_base64(mac, newline=False).decode().rstrip("=")


def x__signature__mutmut_13(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="replace"), "sha256")
    return b2a_base64(mac, newline=False).decode().rstrip(None)


def x__signature__mutmut_14(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="replace"), "sha256")
    return b2a_base64(mac, newline=False).decode().lstrip("=")


def x__signature__mutmut_15(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="replace"), "sha256")
    return b2a_base64(None, newline=False).decode().rstrip("=")


def x__signature__mutmut_16(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="replace"), "sha256")
    return b2a_base64(mac, newline=None).decode().rstrip("=")


def x__signature__mutmut_17(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="replace"), "sha256")
    return b2a_base64(newline=False).decode().rstrip("=")


def x__signature__mutmut_18(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="replace"), "sha256")
    return b2a_base64(mac, ).decode().rstrip("=")


def x__signature__mutmut_19(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="replace"), "sha256")
    return b2a_base64(mac, newline=True).decode().rstrip("=")


def x__signature__mutmut_20(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="replace"), "sha256")
    return b2a_base64(mac, newline=False).decode().rstrip("XX=XX")

mutants_x__signature__mutmut['_mutmut_orig'] = x__signature__mutmut_orig # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_1'] = x__signature__mutmut_1 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_2'] = x__signature__mutmut_2 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_3'] = x__signature__mutmut_3 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_4'] = x__signature__mutmut_4 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_5'] = x__signature__mutmut_5 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_6'] = x__signature__mutmut_6 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_7'] = x__signature__mutmut_7 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_8'] = x__signature__mutmut_8 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_9'] = x__signature__mutmut_9 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_10'] = x__signature__mutmut_10 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_11'] = x__signature__mutmut_11 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_12'] = x__signature__mutmut_12 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_13'] = x__signature__mutmut_13 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_14'] = x__signature__mutmut_14 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_15'] = x__signature__mutmut_15 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_16'] = x__signature__mutmut_16 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_17'] = x__signature__mutmut_17 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_18'] = x__signature__mutmut_18 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_19'] = x__signature__mutmut_19 # type: ignore # mutmut generated
mutants_x__signature__mutmut['x__signature__mutmut_20'] = x__signature__mutmut_20 # type: ignore # mutmut generated
mutants_x__same__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__same__mutmut)
def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode(errors="replace"))


def x__same__mutmut_orig(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode(errors="replace"))


def x__same__mutmut_1(one: str, other: str) -> bool:
    return hmac.compare_digest(None, other.encode(errors="replace"))


def x__same__mutmut_2(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), None)


def x__same__mutmut_3(one: str, other: str) -> bool:
    return hmac.compare_digest(other.encode(errors="replace"))


def x__same__mutmut_4(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), )


def x__same__mutmut_5(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode(errors=None))


def x__same__mutmut_6(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode(errors="XXreplaceXX"))


def x__same__mutmut_7(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode(errors="REPLACE"))

mutants_x__same__mutmut['_mutmut_orig'] = x__same__mutmut_orig # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_1'] = x__same__mutmut_1 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_2'] = x__same__mutmut_2 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_3'] = x__same__mutmut_3 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_4'] = x__same__mutmut_4 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_5'] = x__same__mutmut_5 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_6'] = x__same__mutmut_6 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_7'] = x__same__mutmut_7 # type: ignore # mutmut generated
