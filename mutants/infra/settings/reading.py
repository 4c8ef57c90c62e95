"""From the texts of a stage file to its settings, or to all that is wrong with them."""

import difflib
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

import pulumi
from pulumi.runtime.config import CONFIG
from pydantic import SecretStr, ValidationError
from pydantic.fields import FieldInfo

from infra.settings.cautions import cautions
from infra.settings.config import Config
from infra.settings.rules import RULES
from infra.settings.stage import NAMESPACE

# No settings of ours: the stack's name, and where the provider puts it.
OF_THE_STACK = frozenset({"stage", "region"})
SETTINGS: Mapping[str, FieldInfo] = {
    str(field.alias): field for name, field in Config.model_fields.items() if name not in OF_THE_STACK
}
"""The settings by their keys."""


class InvalidSettings(Exception):
    """The configuration can't be used: one sentence a problem, which names the key and says what to set."""

    def __init__(self, problems: Iterable[str]) -> None:
        super().__init__("\n".join(f"{NAMESPACE}:{problem}" for problem in problems))


def load() -> Config:
    """The settings of the stack that runs, with a warning of what is doubtful in them.

    Raises pulumi.RunError, which is shown without a traceback.
    """
    prefix = f"{NAMESPACE}:"
    given = {name.removeprefix(prefix): value for name, value in CONFIG.get().items() if name.startswith(prefix)}
    try:
        config = read(given, pulumi.get_stack(), _region())
    except InvalidSettings as invalid:
        raise pulumi.RunError(str(invalid)) from None
    for caution in cautions(config):
        pulumi.warn(f"{prefix}{caution}")
    return config


def _region() -> str:
    """As the provider finds it, but for a profile's; '' where nothing here says it."""
    named = (os.environ.get(name) for name in ("AWS_REGION", "AWS_DEFAULT_REGION"))
    return next(filter(None, (CONFIG.get().get("aws:region"), *named)), "")


def read(given: Mapping[str, str], stage: str, region: str = "") -> Config:
    """The settings from their texts by key. Raises `InvalidSettings` with all that is wrong."""
    problems = list(_unknown(given))
    texts = {key: text for key, text in given.items() if key in SETTINGS and (text or _is_secret(SETTINGS[key]))}
    try:
        config = Config.model_validate({**texts, "stage": stage, "region": region})
    except ValidationError as error:
        raise InvalidSettings([*problems, *_unusable(error)]) from None
    problems += [problem for rule in RULES for problem in rule(config)]
    if problems:
        raise InvalidSettings(problems)
    return config


def _unknown(given: Mapping[str, str]) -> Iterator[str]:
    for key in sorted(set(given) - set(SETTINGS)):
        meant = "".join(f"; did you mean {close}?" for close in difflib.get_close_matches(key, SETTINGS, 1))
        yield f"{key} is no setting{meant}"


def _is_secret(field: FieldInfo) -> bool:
    """An empty text is no text, but for a secret: there it is a mistake, such as a variable that isn't set."""
    return SecretStr in get_args(field.annotation)


def _unusable(error: ValidationError) -> Iterator[str]:
    for problem in error.errors(include_url=False):
        # A default that is derived from what is wrong is no problem of its own.
        if problem["type"] != "default_factory_not_called":
            yield f"{problem['loc'][0]} {problem['ctx']['error']}"
