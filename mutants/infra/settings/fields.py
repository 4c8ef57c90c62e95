"""What settings are declared with: kinds of value, each of which refuses a text in words that say what to set."""

import json
import re
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, SecretStr
from pydantic.alias_generators import to_camel

T = TypeVar("T")
Before = dict[str, Any]
"""The values of the settings that are declared before one, for a default that is derived from them."""


class Group(BaseModel):
    """Settings of one matter: the docstring is their heading in docs/configuration.md."""

    model_config = ConfigDict(frozen=True, alias_generator=to_camel)


def matching(pattern: str = r".+", form: str = "must not be empty") -> AfterValidator:
    """A text that matches the whole pattern; `form` says what it must look like."""
    return satisfying(lambda text: bool(re.fullmatch(pattern, text)), form)


def secret(pattern: str, form: str) -> AfterValidator:
    """As `matching`, of a text that no error shows."""

    def check(value: SecretStr) -> SecretStr:
        if not re.fullmatch(pattern, value.get_secret_value(), re.DOTALL):
            raise ValueError(form)
        return value

    return AfterValidator(check)


def choice(*choices: str) -> AfterValidator:
    return satisfying(choices.__contains__, f"must be {' or '.join(choices)}")


def whole(lowest: int, highest: int) -> BeforeValidator:
    return _number(range(lowest, highest + 1), f"must be a whole number from {lowest} to {highest}")


def one_of(*numbers: int) -> BeforeValidator:
    return _number(numbers, f"must be one of {', '.join(map(str, numbers))}")


def satisfying(is_right: Callable[[str], bool], form: str) -> AfterValidator:
    """A text that is right; `form` says what it must look like."""

    def check(text: str) -> str:
        if not is_right(text):
            raise ValueError(f"{form}, not {text!r}")
        return text

    return AfterValidator(check)


def _number(numbers: range | tuple[int, ...], form: str) -> BeforeValidator:
    def parse(text: str) -> int:
        if not text.isdecimal() or int(text) not in numbers:
            raise ValueError(f"{form}, not {text!r}")
        return int(text)

    return BeforeValidator(parse)


def _flag(text: str) -> bool:
    if text not in {"true", "false"}:
        raise ValueError(f"must be true or false, not {text!r}")
    return text == "true"


def _items(text: str) -> tuple[str, ...]:
    try:
        items = json.loads(text) if text.startswith("[") else text.split(",")
    except ValueError:
        raise ValueError(f"must be a list, in YAML or comma-separated, not {text!r}") from None
    return tuple(str(item).strip() for item in items)


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    try:
        return tuple((str(name), str(value)) for name, value in json.loads(text).items())
    except (ValueError, AttributeError):
        raise ValueError("must be a mapping of names to texts") from None


Flag = Annotated[bool, BeforeValidator(_flag)]
Items = Annotated[tuple[T, ...], BeforeValidator(_items)]
"""A list: YAML's own in a stage file, or comma-separated as on a command line."""
Pairs = Annotated[tuple[tuple[str, str], ...], BeforeValidator(_pairs)]
"""A mapping in YAML, or JSON as on a command line."""
