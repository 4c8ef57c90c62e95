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


def encoded(session_id: str, secret: str) -> str:
    """The cookie's value, percent-encoded as express-session sends it."""
    from urllib.parse import quote  # noqa: PLC0415 - who only reads cookies is spared what it loads

    return quote(f"{_PREFIX}{session_id}.{_signature(session_id, secret)}", safe=_UNESCAPED)


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


def decoded(value: str) -> str:
    """What the npm package `cookie` makes of a value: decodeURIComponent, or where that fails the value as it is."""
    if "%" not in value or _STRAY.search(value):
        return value
    try:
        return _ESCAPED.sub(lambda escaped: bytes.fromhex(escaped[1].decode()), value.encode()).decode()
    except UnicodeError:
        return value


def _signature(text: str, secret: str) -> str:
    # A lone surrogate, which no header can hold, is no reason to fail.
    mac = hmac.digest(secret.encode(), text.encode(errors="replace"), "sha256")
    return b2a_base64(mac, newline=False).decode().rstrip("=")


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode(errors="replace"))
