"""What a resource takes and gives, as far as a Pulumi package carries its provider's schema.

The annotations of a package's argument classes are generated from the schema, and the engine never looks at
them: a plain dict goes unchecked until a provider reads it.
"""

from __future__ import annotations

import importlib
import threading
import types
import typing
import warnings
from collections.abc import Awaitable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from inspect import Parameter, signature
from typing import Any

import pulumi
from pulumi import _types, runtime
from understudy.program_wire import SIGNATURE

UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"
"""A value that a preview can't know: sdk/go/common/resource/plugin/rpc.go of Pulumi."""

LOADING = threading.Lock()

Properties = dict[str, Any]
Problem = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Schema:
    """One resource type."""

    token: str
    inputs: Mapping[str, Any]
    required: frozenset[str]
    outputs: frozenset[str]

    def problems(self, inputs: Properties) -> Iterator[Problem]:
        """Property and reason of each thing that the real provider wouldn't take."""
        return object_problems("", inputs, self.inputs, self.required)


def schema(package: str, token: str) -> Schema | None:
    """The schema of a type such as `aws:lambda/function:Function`; None where the package has no such type."""
    # The package imports its modules lazily, in a way that isn't safe in several threads.
    with LOADING:
        return _load(package, token)


@cache
def _load(package: str, token: str) -> Schema | None:
    importlib.import_module(f"pulumi_{package}")
    with warnings.catch_warnings():
        # Some modules warn of a type of theirs when they are imported, whichever type is asked for.
        warnings.simplefilter("ignore", DeprecationWarning)
        return _find(package, token)


def _find(package: str, token: str) -> Schema | None:
    module = runtime.rpc.get_resource_module(package, token.split(":")[1], "")
    name = module.mod_info["classes"].get(token) if module else None  # type: ignore[attr-defined]
    if name is None:
        return None
    home = importlib.import_module(module.mod_info["fqn"])  # type: ignore[union-attr]
    resource, arguments = getattr(home, name), getattr(home, f"{name}Args")
    return Schema(
        token,
        _types.input_type_types(arguments),
        required(arguments),
        frozenset(_types.resource_types(resource)),
    )


def required(arguments: type) -> frozenset[str]:
    names = _types.input_type_py_to_pulumi_names(arguments)
    parameters = signature(arguments).parameters.values()
    return frozenset(names[parameter.name] for parameter in parameters if parameter.default is Parameter.empty)


def object_problems(
    path: str, value: Properties, known: Mapping[str, Any], needed: frozenset[str]
) -> Iterator[Problem]:
    given = {name: item for name, item in value.items() if item is not None}
    for name in sorted(needed - given.keys()):
        yield _join(path, name), "is required"
    for name, item in given.items():
        if name in known:
            yield from type_problems(_join(path, name), item, known[name])
        else:
            yield _join(path, name), f"is no property here; there are {', '.join(sorted(known))}"


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def type_problems(path: str, value: object, kind: Any) -> Iterator[Problem]:
    if value == UNKNOWN or kind is Any:
        return
    choices = list(alternatives(kind))
    found = [list(one_type_problems(path, value, choice)) for choice in choices]
    if choices and all(found):
        yield from min(found, key=len)


def alternatives(kind: Any) -> Iterator[Any]:
    """The plain types of a Union, without what only Python programs may give: None, Awaitable, Output."""
    if typing.get_origin(kind) not in {typing.Union, types.UnionType}:
        yield kind
        return
    for choice in typing.get_args(kind):
        if typing.get_origin(choice) not in {Awaitable, pulumi.Output} and choice is not type(None):
            yield from alternatives(choice)


def one_type_problems(path: str, value: object, kind: Any) -> Iterator[Problem]:
    origin = typing.get_origin(kind)
    if origin in {Sequence, list}:
        yield from sequence_problems(path, value, typing.get_args(kind)[0])
    elif origin in {Mapping, dict}:
        yield from mapping_problems(path, value, typing.get_args(kind)[1])
    elif _types.is_input_type(kind):
        yield from nested_problems(path, value, kind)
    elif not is_scalar(value, kind):
        yield path, f"must be {scalar_name(kind)}, not {value!r}"


def sequence_problems(path: str, value: object, kind: Any) -> Iterator[Problem]:
    if not isinstance(value, list):
        yield path, f"must be a list, not {value!r}"
        return
    for index, item in enumerate(value):
        yield from type_problems(f"{path}[{index}]", item, kind)


def mapping_problems(path: str, value: object, kind: Any) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield path, f"must be a mapping, not {value!r}"
        return
    for name, item in value.items():
        yield from type_problems(_join(path, name), item, kind)


def nested_problems(path: str, value: object, kind: type) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield path, f"must be an object, not {value!r}"
        return
    yield from object_problems(path, value, _types.input_type_types(kind), required(kind))


def is_scalar(value: object, kind: Any) -> bool:
    if kind in {pulumi.Archive, pulumi.Asset}:
        return isinstance(value, dict) and SIGNATURE in value
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return isinstance(value, str)
    return type(value) is kind


def scalar_name(kind: Any) -> str:
    names = {str: "a string", bool: "a boolean", int: "a whole number", float: "a number"}
    return names.get(kind) or str(getattr(kind, "__name__", kind))
