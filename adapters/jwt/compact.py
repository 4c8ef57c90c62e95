"""A JWT's compact form (RFC 7515, 7.1), read strictly.

RFC 8725, 2.4 and 3.1: parsers differ in what they forgive, and what they forgive is where forgeries live. So: three
parts, base64url without padding and with no stray bits, JSON objects in UTF-8 with no name twice, and not too long.
"""

from __future__ import annotations

import json
from binascii import a2b_base64, b2a_base64
from functools import lru_cache

from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    Compact = tuple[Mapping[str, Any], bytes, bytes, bytes]

LONGEST = 8192
"""Characters; API Gateway takes 10,240 bytes of headers in all."""


_TO_URL, _FROM_URL = bytes.maketrans(b"+/", b"-_"), bytes.maketrans(b"-_", b"+/")


class Malformed(Exception):
    """The text is no JWT in compact form, or none that we accept; the message may say why."""


def read(token: str) -> Compact:
    """Header, payload, what the signature is of, and that, which is still as it was written; raises `Malformed`.

    Nothing is proven yet.
    """
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return _header(header), decoded(payload), signed.encode(), signature.encode()


def written(data: bytes) -> bytes:
    """The bytes as base64url without padding (RFC 7515, 2)."""
    return b2a_base64(data, newline=False).translate(_TO_URL).rstrip(b"=")


@lru_cache(maxsize=16)  # all tokens of a key have the same header
def _header(part: str) -> Mapping[str, Any]:
    return json_object(decoded(part))


def json_object(data: bytes) -> dict[str, Any]:
    """The JSON object that the bytes are, by RFC 7519, 4: with no name twice; raises `Malformed`."""
    try:
        value = _STRICT.decode(data.decode())
    except (ValueError, RecursionError):
        raise Malformed from None
    if not isinstance(value, dict):
        raise Malformed
    return value


def decoded(part: str) -> bytes:
    """The bytes of base64url without padding, written in the one right way; raises `Malformed`."""
    text = part.encode()
    try:
        data = a2b_base64(text.translate(_FROM_URL) + b"=" * (-len(text) % 4))
    except ValueError:
        raise Malformed from None
    if written(data) != text:
        raise Malformed
    return data


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = dict(pairs)
    if len(names) != len(pairs):
        raise Malformed
    return names


def _no_constant(name: str) -> None:
    raise ValueError(name)


_STRICT = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_no_constant)
