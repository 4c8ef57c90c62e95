"""A JWT's compact form (RFC 7515, 7.1), read strictly.

RFC 8725, 2.4 and 3.1: parsers differ in what they forgive, and what they forgive is where forgeries live. So: three
parts, base64url without padding and with no stray bits, JSON objects in UTF-8 with no name twice, and not too long.
"""

import json
from binascii import a2b_base64, b2a_base64
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

LONGEST = 8192
"""Characters; API Gateway takes 10,240 bytes of headers in all."""


_TO_URL, _FROM_URL = bytes.maketrans(b"+/", b"-_"), bytes.maketrans(b"-_", b"+/")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Malformed(Exception):
    """The text is no JWT in compact form, or none that we accept; the message may say why."""


class Compact(NamedTuple):
    """`signed` is what the signature is of, which is still as it was written; nothing is proven yet."""

    header: Mapping[str, Any]
    payload: bytes
    signed: bytes
    signature: bytes

    def __repr__(self) -> str:
        return f"Compact({self.header!r})"
mutants_x_read__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_read__mutmut)
def read(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_orig(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_1(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST and not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_2(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) >= LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_3(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_4(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = None
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_5(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(None)
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_6(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.partition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_7(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition("XX.XX")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_8(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = None
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_9(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(None)
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_10(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.rpartition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_11(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition("XX.XX")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_12(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot and "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_13(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_14(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "XX.XX" in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_15(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." not in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_16(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(None, _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_17(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), None, signed.encode(), signature.encode())


def x_read__mutmut_18(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), None, signature.encode())


def x_read__mutmut_19(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), None)


def x_read__mutmut_20(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_21(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), signed.encode(), signature.encode())


def x_read__mutmut_22(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signature.encode())


def x_read__mutmut_23(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(payload), signed.encode(), )


def x_read__mutmut_24(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(None), _canonical(payload), signed.encode(), signature.encode())


def x_read__mutmut_25(token: str) -> Compact:
    """Raises `Malformed`."""
    if len(token) > LONGEST or not token.isascii():
        raise Malformed
    signed, _, signature = token.rpartition(".")
    header, dot, payload = signed.partition(".")
    if not dot or "." in payload:
        raise Malformed
    return Compact(_header(header), _canonical(None), signed.encode(), signature.encode())

mutants_x_read__mutmut['_mutmut_orig'] = x_read__mutmut_orig # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_1'] = x_read__mutmut_1 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_2'] = x_read__mutmut_2 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_3'] = x_read__mutmut_3 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_4'] = x_read__mutmut_4 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_5'] = x_read__mutmut_5 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_6'] = x_read__mutmut_6 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_7'] = x_read__mutmut_7 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_8'] = x_read__mutmut_8 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_9'] = x_read__mutmut_9 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_10'] = x_read__mutmut_10 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_11'] = x_read__mutmut_11 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_12'] = x_read__mutmut_12 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_13'] = x_read__mutmut_13 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_14'] = x_read__mutmut_14 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_15'] = x_read__mutmut_15 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_16'] = x_read__mutmut_16 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_17'] = x_read__mutmut_17 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_18'] = x_read__mutmut_18 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_19'] = x_read__mutmut_19 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_20'] = x_read__mutmut_20 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_21'] = x_read__mutmut_21 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_22'] = x_read__mutmut_22 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_23'] = x_read__mutmut_23 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_24'] = x_read__mutmut_24 # type: ignore # mutmut generated
mutants_x_read__mutmut['x_read__mutmut_25'] = x_read__mutmut_25 # type: ignore # mutmut generated
mutants_x_written__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_written__mutmut)
def written(data: bytes) -> bytes:
    """The bytes as base64url without padding (RFC 7515, 2)."""
    return b2a_base64(data, newline=False).translate(_TO_URL).rstrip(b"=")


def x_written__mutmut_orig(data: bytes) -> bytes:
    """The bytes as base64url without padding (RFC 7515, 2)."""
    return b2a_base64(data, newline=False).translate(_TO_URL).rstrip(b"=")


def x_written__mutmut_1(data: bytes) -> bytes:
    """The bytes as base64url without padding (RFC 7515, 2)."""
    return b2a_base64(data, newline=False).translate(_TO_URL).rstrip(None)


def x_written__mutmut_2(data: bytes) -> bytes:
    """The bytes as base64url without padding (RFC 7515, 2)."""
    return b2a_base64(data, newline=False).translate(_TO_URL).lstrip(b"=")


def x_written__mutmut_3(data: bytes) -> bytes:
    """The bytes as base64url without padding (RFC 7515, 2)."""
    return b2a_base64(data, newline=False).translate(None).rstrip(b"=")


def x_written__mutmut_4(data: bytes) -> bytes:
    """The bytes as base64url without padding (RFC 7515, 2)."""
    return b2a_base64(None, newline=False).translate(_TO_URL).rstrip(b"=")


def x_written__mutmut_5(data: bytes) -> bytes:
    """The bytes as base64url without padding (RFC 7515, 2)."""
    return b2a_base64(data, newline=None).translate(_TO_URL).rstrip(b"=")


def x_written__mutmut_6(data: bytes) -> bytes:
    """The bytes as base64url without padding (RFC 7515, 2)."""
    return b2a_base64(newline=False).translate(_TO_URL).rstrip(b"=")


def x_written__mutmut_7(data: bytes) -> bytes:
    """The bytes as base64url without padding (RFC 7515, 2)."""
    return b2a_base64(data, ).translate(_TO_URL).rstrip(b"=")


def x_written__mutmut_8(data: bytes) -> bytes:
    """The bytes as base64url without padding (RFC 7515, 2)."""
    return b2a_base64(data, newline=True).translate(_TO_URL).rstrip(b"=")


def x_written__mutmut_9(data: bytes) -> bytes:
    """The bytes as base64url without padding (RFC 7515, 2)."""
    return b2a_base64(data, newline=False).translate(_TO_URL).rstrip(b"XX=XX")

mutants_x_written__mutmut['_mutmut_orig'] = x_written__mutmut_orig # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_1'] = x_written__mutmut_1 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_2'] = x_written__mutmut_2 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_3'] = x_written__mutmut_3 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_4'] = x_written__mutmut_4 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_5'] = x_written__mutmut_5 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_6'] = x_written__mutmut_6 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_7'] = x_written__mutmut_7 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_8'] = x_written__mutmut_8 # type: ignore # mutmut generated
mutants_x_written__mutmut['x_written__mutmut_9'] = x_written__mutmut_9 # type: ignore # mutmut generated


@lru_cache(maxsize=16)  # all tokens of a key have the same header
def _header(part: str) -> Mapping[str, Any]:
    return json_object(_canonical(part))
mutants_x_json_object__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_json_object__mutmut)
def json_object(data: bytes) -> dict[str, Any]:
    """The JSON object that the bytes are, by RFC 7519, 4: with no name twice; raises `Malformed`."""
    try:
        value = _STRICT.decode(data.decode())
    except (ValueError, RecursionError):
        raise Malformed from None
    if not isinstance(value, dict):
        raise Malformed
    return value


def x_json_object__mutmut_orig(data: bytes) -> dict[str, Any]:
    """The JSON object that the bytes are, by RFC 7519, 4: with no name twice; raises `Malformed`."""
    try:
        value = _STRICT.decode(data.decode())
    except (ValueError, RecursionError):
        raise Malformed from None
    if not isinstance(value, dict):
        raise Malformed
    return value


def x_json_object__mutmut_1(data: bytes) -> dict[str, Any]:
    """The JSON object that the bytes are, by RFC 7519, 4: with no name twice; raises `Malformed`."""
    try:
        value = None
    except (ValueError, RecursionError):
        raise Malformed from None
    if not isinstance(value, dict):
        raise Malformed
    return value


def x_json_object__mutmut_2(data: bytes) -> dict[str, Any]:
    """The JSON object that the bytes are, by RFC 7519, 4: with no name twice; raises `Malformed`."""
    try:
        value = _STRICT.decode(None)
    except (ValueError, RecursionError):
        raise Malformed from None
    if not isinstance(value, dict):
        raise Malformed
    return value


def x_json_object__mutmut_3(data: bytes) -> dict[str, Any]:
    """The JSON object that the bytes are, by RFC 7519, 4: with no name twice; raises `Malformed`."""
    try:
        value = _STRICT.decode(data.decode())
    except (ValueError, RecursionError):
        raise Malformed from None
    if isinstance(value, dict):
        raise Malformed
    return value

mutants_x_json_object__mutmut['_mutmut_orig'] = x_json_object__mutmut_orig # type: ignore # mutmut generated
mutants_x_json_object__mutmut['x_json_object__mutmut_1'] = x_json_object__mutmut_1 # type: ignore # mutmut generated
mutants_x_json_object__mutmut['x_json_object__mutmut_2'] = x_json_object__mutmut_2 # type: ignore # mutmut generated
mutants_x_json_object__mutmut['x_json_object__mutmut_3'] = x_json_object__mutmut_3 # type: ignore # mutmut generated
mutants_x__canonical__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__canonical__mutmut)
def _canonical(part: str) -> bytes:
    text = part.encode()
    try:
        data = a2b_base64(text.translate(_FROM_URL) + b"=" * (-len(text) % 4))
    except ValueError:
        raise Malformed from None
    if written(data) != text:
        raise Malformed
    return data


def x__canonical__mutmut_orig(part: str) -> bytes:
    text = part.encode()
    try:
        data = a2b_base64(text.translate(_FROM_URL) + b"=" * (-len(text) % 4))
    except ValueError:
        raise Malformed from None
    if written(data) != text:
        raise Malformed
    return data


def x__canonical__mutmut_1(part: str) -> bytes:
    text = None
    try:
        data = a2b_base64(text.translate(_FROM_URL) + b"=" * (-len(text) % 4))
    except ValueError:
        raise Malformed from None
    if written(data) != text:
        raise Malformed
    return data


def x__canonical__mutmut_2(part: str) -> bytes:
    text = part.encode()
    try:
        data = None
    except ValueError:
        raise Malformed from None
    if written(data) != text:
        raise Malformed
    return data


def x__canonical__mutmut_3(part: str) -> bytes:
    text = part.encode()
    try:
        data = a2b_base64(None)
    except ValueError:
        raise Malformed from None
    if written(data) != text:
        raise Malformed
    return data


def x__canonical__mutmut_4(part: str) -> bytes:
    text = part.encode()
    try:
        data = a2b_base64(text.translate(_FROM_URL) - b"=" * (-len(text) % 4))
    except ValueError:
        raise Malformed from None
    if written(data) != text:
        raise Malformed
    return data


def x__canonical__mutmut_5(part: str) -> bytes:
    text = part.encode()
    try:
        data = a2b_base64(text.translate(None) + b"=" * (-len(text) % 4))
    except ValueError:
        raise Malformed from None
    if written(data) != text:
        raise Malformed
    return data


def x__canonical__mutmut_6(part: str) -> bytes:
    text = part.encode()
    try:
        data = a2b_base64(text.translate(_FROM_URL) + b"=" / (-len(text) % 4))
    except ValueError:
        raise Malformed from None
    if written(data) != text:
        raise Malformed
    return data


def x__canonical__mutmut_7(part: str) -> bytes:
    text = part.encode()
    try:
        data = a2b_base64(text.translate(_FROM_URL) + b"XX=XX" * (-len(text) % 4))
    except ValueError:
        raise Malformed from None
    if written(data) != text:
        raise Malformed
    return data


def x__canonical__mutmut_8(part: str) -> bytes:
    text = part.encode()
    try:
        data = a2b_base64(text.translate(_FROM_URL) + b"=" * (-len(text) / 4))
    except ValueError:
        raise Malformed from None
    if written(data) != text:
        raise Malformed
    return data


def x__canonical__mutmut_9(part: str) -> bytes:
    text = part.encode()
    try:
        data = a2b_base64(text.translate(_FROM_URL) + b"=" * (+len(text) % 4))
    except ValueError:
        raise Malformed from None
    if written(data) != text:
        raise Malformed
    return data


def x__canonical__mutmut_10(part: str) -> bytes:
    text = part.encode()
    try:
        data = a2b_base64(text.translate(_FROM_URL) + b"=" * (-len(text) % 5))
    except ValueError:
        raise Malformed from None
    if written(data) != text:
        raise Malformed
    return data


def x__canonical__mutmut_11(part: str) -> bytes:
    text = part.encode()
    try:
        data = a2b_base64(text.translate(_FROM_URL) + b"=" * (-len(text) % 4))
    except ValueError:
        raise Malformed from None
    if written(None) != text:
        raise Malformed
    return data


def x__canonical__mutmut_12(part: str) -> bytes:
    text = part.encode()
    try:
        data = a2b_base64(text.translate(_FROM_URL) + b"=" * (-len(text) % 4))
    except ValueError:
        raise Malformed from None
    if written(data) == text:
        raise Malformed
    return data

mutants_x__canonical__mutmut['_mutmut_orig'] = x__canonical__mutmut_orig # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_1'] = x__canonical__mutmut_1 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_2'] = x__canonical__mutmut_2 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_3'] = x__canonical__mutmut_3 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_4'] = x__canonical__mutmut_4 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_5'] = x__canonical__mutmut_5 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_6'] = x__canonical__mutmut_6 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_7'] = x__canonical__mutmut_7 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_8'] = x__canonical__mutmut_8 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_9'] = x__canonical__mutmut_9 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_10'] = x__canonical__mutmut_10 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_11'] = x__canonical__mutmut_11 # type: ignore # mutmut generated
mutants_x__canonical__mutmut['x__canonical__mutmut_12'] = x__canonical__mutmut_12 # type: ignore # mutmut generated
mutants_x__unique__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__unique__mutmut)
def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = dict(pairs)
    if len(names) != len(pairs):
        raise Malformed
    return names


def x__unique__mutmut_orig(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = dict(pairs)
    if len(names) != len(pairs):
        raise Malformed
    return names


def x__unique__mutmut_1(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = None
    if len(names) != len(pairs):
        raise Malformed
    return names


def x__unique__mutmut_2(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = dict(None)
    if len(names) != len(pairs):
        raise Malformed
    return names


def x__unique__mutmut_3(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = dict(pairs)
    if len(names) == len(pairs):
        raise Malformed
    return names

mutants_x__unique__mutmut['_mutmut_orig'] = x__unique__mutmut_orig # type: ignore # mutmut generated
mutants_x__unique__mutmut['x__unique__mutmut_1'] = x__unique__mutmut_1 # type: ignore # mutmut generated
mutants_x__unique__mutmut['x__unique__mutmut_2'] = x__unique__mutmut_2 # type: ignore # mutmut generated
mutants_x__unique__mutmut['x__unique__mutmut_3'] = x__unique__mutmut_3 # type: ignore # mutmut generated
mutants_x__no_constant__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__no_constant__mutmut)
def _no_constant(name: str) -> None:
    raise ValueError(name)


def x__no_constant__mutmut_orig(name: str) -> None:
    raise ValueError(name)


def x__no_constant__mutmut_1(name: str) -> None:
    raise ValueError(None)

mutants_x__no_constant__mutmut['_mutmut_orig'] = x__no_constant__mutmut_orig # type: ignore # mutmut generated
mutants_x__no_constant__mutmut['x__no_constant__mutmut_1'] = x__no_constant__mutmut_1 # type: ignore # mutmut generated


_STRICT = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_no_constant)
