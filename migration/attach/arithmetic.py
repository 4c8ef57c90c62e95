"""JavaScript's operators and the few of its functions that configurations use, on values that are known."""

import math
import re
from collections.abc import Callable
from operator import add, ge, gt, le, lt, mul, sub, truediv
from typing import Any

from migration.attach.values import MISSING, UNKNOWN, Content, Missing, Place, Value

_SECOND, _MINUTE, _HOUR, _DAY = 1_000, 60_000, 3_600_000, 86_400_000
_UNITS = {"ms": 1, "s": _SECOND, "m": _MINUTE, "h": _HOUR, "d": _DAY, "w": 7 * _DAY, "y": round(365.25 * _DAY)}
_SPAN = re.compile(r"(-?\d*\.?\d+) *(ms|s|m|h|d|w|y)?(?:ec|in|our|r|ay|eek|ear)?\w*", re.IGNORECASE)
"""What the package ms takes: a number and the first letter of a unit's name, or ms."""
_LEADING = re.compile(r"\s*[-+]?\d+")
_ARITHMETIC: dict[str, Callable[[Any, Any], Any]] = {"+": add, "-": sub, "*": mul,
               "/": truediv, "%": math.fmod, "**": math.pow}  # fmt: skip
_ORDER: dict[str, Callable[[Any, Any], Any]] = {"<": lt, "<=": le, ">": gt, ">=": ge}
_LONGEST = 10_000


def number(text: str) -> Content:
    """A number as it is written in source; unknown for a BigInt."""
    plain = text.replace("_", "").lower()
    try:
        if plain.startswith(("0x", "0o", "0b")):
            return int(plain, 0)
        return int(plain) if plain.isdigit() and len(plain) < 20 else _whole(float(plain))  # noqa: PLR2004
    except ValueError:
        return UNKNOWN


def binary(operator: str, left: Value, right: Value) -> Value | Content:
    variables = tuple(dict.fromkeys((*left.variables, *right.variables)))
    if operator in {"&&", "||", "??"}:
        return _chosen(operator, left, right, variables)
    one, other = left.content, right.content
    if not (_is_plain(one) and _is_plain(other)):
        return Value(UNKNOWN, left.at, variables)
    return Value(_combined(operator, one, other), left.at, variables)


def _chosen(operator: str, left: Value, right: Value, variables: tuple[str, ...]) -> Value:
    """Of two: which by the truth of the left one, or by whether it is there."""
    is_there = left.content is not None and left.is_given if left.is_known else None
    if left.package and left.package == right.package:
        return left  # `connectMongo.MongoStore || connectMongo`, for several versions of a package
    decides = is_there if operator == "??" else left.truth
    if decides is None:
        return Value(UNKNOWN, left.at, variables)
    chosen = right if decides == (operator == "&&") else left
    return Value(chosen.content, chosen.at, variables)


def _combined(operator: str, one: Any, other: Any) -> Content:  # noqa: ANN401 - any plain value
    if operator in {"===", "==", "!==", "!="}:
        return _same(one, other, strict=len(operator) == 3) is operator.startswith("=")  # noqa: PLR2004
    if operator == "+" and (isinstance(one, str) or isinstance(other, str)):
        return written(one) + written(other)
    numbers = [each for each in (one, other) if isinstance(each, int | float) and not isinstance(each, bool)]
    if len(numbers) < 2:  # noqa: PLR2004 - texts would be turned into numbers, which nobody means
        return UNKNOWN
    try:
        if operator in _ARITHMETIC:
            return _whole(_ARITHMETIC[operator](float(one), float(other)))
        return bool(_ORDER[operator](one, other)) if operator in _ORDER else UNKNOWN
    except (ArithmeticError, ValueError, TypeError):
        return UNKNOWN


def unary(operator: str, value: Value) -> Value | Content:
    if operator == "!":
        return Value(UNKNOWN if value.truth is None else not value.truth, value.at, value.variables)
    if operator == "-" and value.number is not None:
        return Value(_whole(-value.number), value.at, value.variables)
    if operator == "+":
        return Value(_as_number(value.content), value.at, value.variables)
    return Value(UNKNOWN, value.at, value.variables)


def method(of: Value | None, name: str, values: tuple[Value, ...], path: str) -> Value | None:
    """What a function of JavaScript's own gives; None for what is none of these."""
    if of is not None:
        made = None if of.text is None else _of_text(of.text, name, values)
        return None if made is None else Value(made, of.at, of.variables)
    if not values or name not in _FUNCTIONS:
        return None
    given = values[0]
    return Value(_FUNCTIONS[name](given), Place(path, given.at.line), given.variables)


def _of_text(text: str, name: str, values: tuple[Value, ...]) -> Content:
    given = values[0].text if values else None
    if name == "split" and given:
        return [Value(part, values[0].at) for part in text.split(given)]
    if name in _ASKING and given is not None:
        return _ASKING[name](text, given)
    return _CHANGING[name](text) if name in _CHANGING else None


_ASKING: dict[str, Callable[[str, str], bool]] = {
    "startsWith": str.startswith,
    "endsWith": str.endswith,
    "includes": str.__contains__,
}
_CHANGING: dict[str, Callable[[str], str]] = {
    "trim": str.strip,
    "toLowerCase": str.lower,
    "toUpperCase": str.upper,
    "toString": str,
}


def _parsed(given: Value) -> Content:
    found = _LEADING.match(given.text) if given.text else None
    return int(found[0]) if found else _as_number(given.content)


def span(given: Value) -> Content:
    """Milliseconds, as the package ms reads "14 days"."""
    found = _SPAN.fullmatch(given.text.strip()) if given.text else None
    return _whole(float(found[1]) * _UNITS[(found[2] or "ms").lower()]) if found else UNKNOWN


_FUNCTIONS: dict[str, Callable[[Value], Content]] = {
    "Number": lambda given: _as_number(given.content),
    "parseFloat": lambda given: _as_number(given.content),
    "parseInt": _parsed,
    "String": lambda given: written(given.content) if _is_plain(given.content) else UNKNOWN,
    "Boolean": lambda given: UNKNOWN if given.truth is None else given.truth,
}


def written(value: object) -> str:
    """As JavaScript writes it into text."""
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    return "undefined" if isinstance(value, Missing) else str(value)[:_LONGEST]


def _same(one: object, other: object, *, strict: bool) -> bool:
    empty = (None, MISSING)
    if not strict and one in empty and other in empty:
        return True
    if isinstance(one, bool) != isinstance(other, bool):
        return False
    return one == other


def _as_number(value: object) -> Content:
    if isinstance(value, str):
        try:
            return _whole(float(value)) if value.strip() else 0
        except ValueError:
            return UNKNOWN
    return _whole(float(value)) if isinstance(value, int | float) else UNKNOWN


def _whole(value: Any) -> Content:  # noqa: ANN401 - a number
    """A number without a fraction is a whole one; infinities and what is no number are unknown."""
    if not isinstance(value, int | float) or not math.isfinite(value):
        return UNKNOWN
    return int(value) if float(value).is_integer() else value


def _is_plain(value: object) -> bool:
    return value is None or isinstance(value, bool | int | float | str | Missing)
