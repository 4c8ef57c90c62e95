"""What a function got and answered, as a person may see it: without passwords, tokens and cookies."""

import json
import re
from typing import Any

from understudy.gateway.masking import MASK, without_secrets
from understudy.gateway.request import Request

SECRET = re.compile("passw|token|secret|authorization|cookie|credential|api-?key|signature", re.IGNORECASE)
"""In a name, whatever it names."""


def presentable(payload: bytes, request: Request) -> str:
    """Indented JSON, and what is JSON in its texts too."""
    return json.dumps(_masked(_read(payload.decode(errors="replace")), request), indent=2, ensure_ascii=False)


def _read(text: str) -> Any:  # noqa: ANN401 - any JSON value
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _masked(value: Any, request: Request) -> Any:  # noqa: ANN401 - any JSON value
    match value:
        case dict():
            return {name: _of(name, found, request) for name, found in value.items()}
        case list():
            return [_masked(item, request) for item in value]
        case str() if value.startswith(("{", "[")) and not isinstance(_read(value), str):
            return _masked(_read(value), request)
        case str():
            return without_secrets(value, request)
        case _:
            return value


def _of(name: str, value: Any, request: Request) -> Any:  # noqa: ANN401 - any JSON value
    hidden = value not in (None, "") and SECRET.search(name)
    return MASK if hidden else _masked(value, request)
