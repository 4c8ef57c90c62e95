"""The app's own rules of who is let in, such as `status!=active`, looked at in the document that is read anyway."""

import operator
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from adapters.mongodb.constants import Value, constant
from adapters.mongodb.database import Document
from adapters.mongodb.paths import PATH, value_at
from domain.credentials import LONG_AGO

_CONDITION = re.compile(rf"({PATH}) *(!=|>=|<=|=|>|<) *([^\s=<>!].*)")
_SIGNS: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.eq,
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
}


@dataclass(frozen=True, slots=True)
class Condition:
    """As a MongoDB query has it: values of one type compare, what isn't there is null, any element of a list will do.

    But a date is the number of milliseconds that JavaScript's `Date.now()` gives: apps keep times in either form.
    """

    path: str
    sign: str
    value: Value

    def __call__(self, document: Document) -> bool:
        stored, wanted = value_at(document, self.path), _typed(self.value())
        values = map(_typed, stored if isinstance(stored, list) else [stored])
        compares = _SIGNS[self.sign]
        found = any(kind == wanted[0] and compares(value, wanted[1]) for kind, value in values)
        return found != (self.sign == "!=")


@dataclass(frozen=True, slots=True)
class Refusals:
    """Who meets one of the conditions is disabled here."""

    conditions: tuple[Condition, ...] = ()

    def __call__(self, document: Document) -> bool:
        return any(condition(document) for condition in self.conditions)


def refusals(texts: Iterable[str]) -> Refusals:
    """From `path`, one of `= != > >= < <=` and a constant. Raises ValueError."""
    return Refusals(tuple(map(_condition, texts)))


def _condition(text: str) -> Condition:
    match = _CONDITION.fullmatch(text)
    if match is None:
        raise ValueError(f"{text}: must be a condition like status!=active, lockUntil>now or isDeleted=true")
    path, sign, value = match[1], match[2], constant(match[3])
    kind, _ = _typed(value())
    if kind == "other" or (sign not in {"=", "!="} and kind not in {"number", "text"}):
        raise ValueError(f"{text}: {sign} doesn't go with {match[3]}")
    return Condition(path, sign, value)


def _typed(value: object) -> tuple[str, Any]:
    """What kind of value it is, and the value as others of its kind are compared with it."""
    if value is None or isinstance(value, bool):
        return type(value).__name__, value
    if isinstance(value, datetime):
        return "number", (value - LONG_AGO) / timedelta(milliseconds=1)
    if isinstance(value, int | float):
        return "number", value
    return ("text", value) if isinstance(value, str) else ("other", value)
