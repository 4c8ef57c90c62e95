"""JSON, numbers and truth as JavaScript has them: what a document means is what the legacy app makes of it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NoReturn

_DECODER = json.JSONDecoder()
_SPACE = " \t\n\r"
_EXACT = 1e21
"""From here on JavaScript writes a whole number with an exponent (ECMA-262, Number::toString)."""


def parse(text: str) -> Any:  # noqa: ANN401 - whatever the text says
    """JSON.parse. Raises ValueError."""
    try:
        return _PARSER.decode(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def stringify(value: object) -> str:
    """JSON.stringify; what JSON hasn't becomes what its toJSON gives: ids their hex digits, dates ISO text."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, default=_to_json)


def iso(time: datetime) -> str:
    """Date.prototype.toISOString."""
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def number_text(value: float) -> str:
    """A number as String() writes it, as far as ids go: 7 and 7.0 are both 7."""
    whole = value == value // 1 if abs(value) < _EXACT else False
    return str(int(value)) if whole else repr(float(value))


def truthy(value: object) -> bool:
    if isinstance(value, (str, int, float)):
        return bool(value) and value == value  # noqa: PLR0124 - NaN is false
    return value is not None


def without_member(text: str, *path: str) -> str | None:
    """A JSON text less the member at `path`, byte for byte the same around it; None if it has no such member."""
    start = _skip(text, 0)
    for name in path[:-1]:
        spans = [value for key, _, value, _ in _members(text, start) if key == name]
        if not spans:
            return None
        start = spans[-1]  # of equal names the last one counts
    if not any(key == path[-1] for key, *_ in _members(text, start)):
        return None
    kept = [text[at:end] for key, at, _, end in _members(text, start) if key != path[-1]]
    _, end = _DECODER.raw_decode(text, start)
    return f"{text[:start]}{{{','.join(kept)}}}{text[end:]}"


def _members(text: str, start: int) -> Iterator[tuple[str, int, int, int]]:
    """Name, start, start of the value and end of each member of the object at `start`; none if it isn't one."""
    if text[start] != "{":
        return
    at = _skip(text, start + 1)
    while text[at] != "}":
        name, colon = _DECODER.raw_decode(text, at)
        value_at = _skip(text, _skip(text, colon) + 1)
        _, end = _DECODER.raw_decode(text, value_at)
        yield name, at, value_at, end
        at = _skip(text, end)
        if text[at] == ",":
            at = _skip(text, at + 1)


def _skip(text: str, at: int) -> int:
    """The first place from `at` on that isn't white space."""
    while text[at] in _SPACE:
        at += 1
    return at


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


_PARSER = json.JSONDecoder(parse_int=float, parse_constant=_refuse)


def _to_json(value: object) -> str:
    return iso(value) if isinstance(value, datetime) else str(value)
