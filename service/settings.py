"""The settings: the one reader of the environment. Each is read, and checked, by whoever needs it.

Any setting `X` may stand as `X_PARAMETER`, the name of the SSM parameter that holds its value; all the parameters
that the environment names are read together, once. A setting that is missing or makes no sense raises
`SettingsError`, which names it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from functools import cached_property

from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import NoReturn, TypeVar

    T = TypeVar("T")
    Choice = TypeVar("Choice", bound=str)

ReadParameters = Callable[[Sequence[str]], Mapping[str, str]]
_PARAMETER = "_PARAMETER"
_FLAGS = {"true": True, "1": True, "false": False, "0": False}


class SettingsError(Exception):
    """The configuration is at fault; the message names the setting and says what to set, never a value."""


class Settings:
    """Settings by name from an environment, with `parameters` to ask for what stands as `X_PARAMETER`."""

    def __init__(self, environ: Mapping[str, str], parameters: ReadParameters) -> None:
        self._values = {name: value for name, value in environ.items() if value}
        self._read_parameters = parameters

    @cached_property
    def _parameters(self) -> Mapping[str, str]:
        named = {name: value for name, value in self._values.items() if name.endswith(_PARAMETER)}
        found = self._read_parameters(sorted(set(named.values())))
        for name, parameter in named.items():
            if parameter not in found:
                raise SettingsError(f"{name}: there is no parameter {parameter}; make it or name another")
        return {name.removesuffix(_PARAMETER): found[parameter] for name, parameter in named.items()}

    def text(self, name: str, default: str | None = None) -> str:
        """The value; without a default it must be there. Raises `Unavailable` if a parameter can't be read now."""
        value = self._values.get(name)
        if value is None and f"{name}{_PARAMETER}" in self._values:
            value = self._parameters[name]
        if value is None:
            value = default
        if value is None:
            raise SettingsError(f"{name} is missing: set it, or {name}{_PARAMETER}")
        return value

    def optional(self, name: str) -> str | None:
        return self.text(name, "") or None

    def texts(self, name: str, default: str | None = None) -> tuple[str, ...]:
        return tuple(part.strip() for part in self.text(name, default).split(",") if part.strip())

    def secrets(self, name: str) -> tuple[str, ...]:
        """One or more, comma-separated or as a JSON array of strings: the first signs, all verify."""
        text = self.text(name)
        found = self._array(name, text) if text.startswith("[") else self.texts(name)
        return found or self._wrong(name, "must hold a secret")

    def _array(self, name: str, text: str) -> tuple[str, ...]:
        """For secrets that hold a comma, or begin or end with a space."""
        try:
            values = json.loads(text)
        except ValueError:
            values = None
        if not isinstance(values, list) or not all(isinstance(value, str) and value for value in values):
            self._wrong(name, 'begins with [ and so must be a JSON array of strings, as ["one, with a comma"]')
        return tuple(values)

    def pairs(self, name: str, example: str) -> dict[str, str]:
        """`name=value`, comma-separated."""
        pairs = [pair.partition("=") for pair in self.texts(name, "")]
        if not all(left.strip() and right.strip() for left, _, right in pairs):
            self._wrong(name, f"must be pairs like {example}, comma-separated")
        return {left.strip(): right.strip() for left, _, right in pairs}

    def flag(self, name: str, *, default: bool) -> bool:
        value = _FLAGS.get(self.text(name, str(default)).lower())
        return self._wrong(name, "must be true or false") if value is None else value

    def integer(self, name: str, default: int, lowest: int, highest: int) -> int:
        text = self.text(name, str(default))
        value = int(text) if text.isascii() and text.isdecimal() else -1
        if not lowest <= value <= highest:
            self._wrong(name, f"must be a whole number from {lowest} to {highest}")
        return value

    def seconds(self, name: str, default: int, lowest: int = 1) -> timedelta:
        return timedelta(seconds=self.integer(name, default, lowest, 315_360_000))

    def choice(self, name: str, choices: Sequence[Choice], default: Choice | None = None) -> Choice:
        value = self.text(name, default)
        if value not in choices:
            self._wrong(name, f"must be one of: {', '.join(filter(None, choices))}")
        return choices[choices.index(value)]

    @staticmethod
    def _wrong(name: str, why: str) -> NoReturn:
        raise SettingsError(f"{name} {why}")

    @property
    def session_lifetime(self) -> timedelta:
        return min(self.seconds("SESSION_TTL_SECONDS", 1_209_600), self.longest_session)

    @property
    def longest_session(self) -> timedelta:
        """Thirty days, as NIST SP 800-63B-4, 2.1.3 has it for its first assurance level."""
        return self.seconds("SESSION_MAX_SECONDS", 2_592_000)

    @property
    def touch_after(self) -> timedelta:
        return self.seconds("SESSION_TOUCH_AFTER_SECONDS", 0, lowest=0)


def naming(setting: str, make: Callable[[], T]) -> T:
    """What `make` makes; the value that it can't take is the setting's."""
    try:
        return make()
    except ValueError as error:
        raise SettingsError(f"{setting}: {error}") from None


def from_environment() -> Settings:
    """The settings of this process."""
    settings = Settings(os.environ, lambda names: _from_ssm(settings, names))
    return settings


def _from_ssm(settings: Settings, names: Sequence[str]) -> Mapping[str, str]:
    from adapters.ssm import SSM, patiently, read_parameters  # noqa: PLC0415 - only where a parameter is named
    from service.aws import aws_client  # noqa: PLC0415

    return read_parameters(names, aws_client(settings, SSM, patiently))
