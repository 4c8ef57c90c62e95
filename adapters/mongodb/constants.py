"""Values in settings, of the types that documents have."""

import json
from collections.abc import Callable
from datetime import UTC, datetime

Value = Callable[[], object]
"""Gives the value as it is at that time."""

_WORDS = {"true": True, "false": False, "null": None}


def constant(text: str) -> Value:
    """`true`, `false`, `null`, a number, `now` (a date), a list of such as JSON has them, and else text.

    Text that looks like another of these stands in quotes, as `"42"`. Raises ValueError.
    """
    if text == "now":
        return lambda: datetime.now(UTC)
    value = _read(text)
    return lambda: list(value) if isinstance(value, list) else value


def _read(text: str) -> object:
    if text in _WORDS:
        return _WORDS[text]
    if text.lower() in {*_WORDS, "now"}:
        raise ValueError(f'{text}: write {text.lower()}, or "{text}" in quotes for the text')
    if text[:1] not in '"[-0123456789':
        return text
    try:
        value = json.loads(text)
    except ValueError:
        if text[0] in '"[':
            raise ValueError(f"{text}: it begins as JSON and is none") from None
        return text
    if isinstance(value, list) and any(isinstance(item, list | dict) for item in value):
        raise ValueError(f"{text}: a list holds texts, numbers, true, false and null alone")
    return value
