"""As much of DER (ITU-T X.690) as kruptein uses: a SEQUENCE of OCTET STRINGs."""

from collections.abc import Iterable

_SEQUENCE, _OCTET_STRING = 0x30, 0x04
_LONG_FORM = 0x80


def sequence(fields: Iterable[bytes]) -> bytes:
    return _tagged(_SEQUENCE, b"".join(_tagged(_OCTET_STRING, field) for field in fields))


def fields(data: bytes) -> list[bytes]:
    """The octet strings of a sequence. Raises ValueError."""
    content, rest = _untagged(data, _SEQUENCE)
    found: list[bytes] = []
    while content:
        field, content = _untagged(content, _OCTET_STRING)
        found.append(field)
    if rest:
        raise ValueError("there is more behind the sequence")
    return found


def _tagged(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < _LONG_FORM:
        return bytes([tag, size]) + content
    digits = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, _LONG_FORM | len(digits)]) + digits + content


def _untagged(data: bytes, tag: int) -> tuple[bytes, bytes]:
    """The content of what `data` begins with, and what follows it."""
    if len(data) < 2 or data[0] != tag:  # noqa: PLR2004 - tag and length
        raise ValueError("this isn't what kruptein writes")
    size, start = data[1], 2
    if size & _LONG_FORM:
        start += size & ~_LONG_FORM
        size = int.from_bytes(data[2:start], "big")
    if len(data) < start + size:
        raise ValueError("it is cut off")
    return data[start : start + size], data[start + size :]
