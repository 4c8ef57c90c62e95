"""A JWT's compact form (RFC 7515, 7.1), read strictly.

RFC 8725, 2.4 and 3.1: parsers differ in what they forgive, and what they forgive is where forgeries live. So: three
parts, base64url without padding and with no stray bits, JSON objects in UTF-8 with no name twice, and not too long.
"""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any, NamedTuple

LONGEST = 8192
"""Characters; API Gateway takes 10,240 bytes of headers in all."""


class Malformed(Exception):
    """The text is no JWT in compact form, or none that we accept."""


class Compact(NamedTuple):
    """`signed` is what the signature is of; nothing is proven yet."""

    header: dict[str, Any]
    payload: bytes
    signature: bytes
    signed: bytes


def read(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    parts = token.split(".")
    if len(parts) != 3:  # noqa: PLR2004
        raise Malformed
    header, payload, signature = (_canonical(part) for part in parts)
    return Compact(json_object(header), payload, signature, token[: token.rindex(".")].encode())


def json_object(data: bytes) -> dict[str, Any]:
    """The JSON object that the bytes are, by RFC 7519, 4: with no name twice; raises `Malformed`."""
    try:
        value = json.loads(data.decode(), object_pairs_hook=_unique, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Malformed from None
    if not isinstance(value, dict):
        raise Malformed
    return value


def _canonical(part: str) -> bytes:
    try:
        data = urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except ValueError:
        raise Malformed from None
    if urlsafe_b64encode(data).rstrip(b"=") != part.encode():
        raise Malformed
    return data


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = dict(pairs)
    if len(names) != len(pairs):
        raise Malformed
    return names


def _no_constant(name: str) -> None:
    raise ValueError(name)
