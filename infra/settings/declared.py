"""Settings as data: each is declared once, with its check, its default and its words.

A dataclass whose fields are made by `setting` is the list of them; `read` turns a stage's configuration into
one of its values, and `describe` into rows of documentation.
"""

import difflib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import Field, dataclass, field, fields
from typing import Any, TypeVar, get_args

import pulumi

NAMESPACE = "gatehouse"

Parse = Callable[[str], Any]
Values = Mapping[str, Any]
T = TypeVar("T")


class Wrong(Exception):
    """The configuration can't be used: one sentence a problem, which names the key and says what to set."""

    def __init__(self, problems: Iterable[str]) -> None:
        super().__init__("\n".join(problems))


@dataclass(frozen=True)
class Secret:
    """A configured secret, as which it stays: encrypted in the state, and in no text."""

    _value: str = field(repr=False)

    def output(self) -> pulumi.Output[str]:
        return pulumi.Output.secret(self._value)


def setting(  # the value has the field's own type, as dataclasses.field's has
    doc: str, parse: Parse, default: object = None, *, derived: Callable[[Values], Any] | None = None, shown: str = ""
) -> Any:  # noqa: ANN401
    """A field read from the configuration key of its name in camelCase.

    `parse` takes the text and raises ValueError("must be ...") where it can't be used. The default is a value, or
    is `derived` from the values of the fields before it; `shown` is how the documentation puts a derived one.
    """
    return field(default=default, metadata={"doc": doc, "parse": parse, "derived": derived, "shown": shown})


def key(name: str) -> str:
    """The configuration key of a field: `cors_origins` is `corsOrigins`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def read(kind: type[T], given: Mapping[str, str], stage: str) -> T:
    """A value of the dataclass from the texts by key. Raises `Wrong` with every problem that a field has."""
    values: dict[str, Any] = {"stage": stage}
    problems = list(_unknown(kind, given))
    for declared in _settings(kind):
        try:
            values[declared.name] = _value(declared, given.get(key(declared.name)), values)
        except ValueError as error:
            problems.append(f"{NAMESPACE}:{key(declared.name)} {error}")
    if problems:
        raise Wrong(problems)
    return kind(**values)


def describe(kind: type) -> Iterator[tuple[str, str, str]]:
    """Key, default and meaning of each setting, in the order of their declaration."""
    for declared in _settings(kind):
        default = declared.metadata["shown"] or _shown(declared.default)
        yield key(declared.name), default, declared.metadata["doc"]


def _settings(kind: type) -> Iterable[Field[Any]]:
    return [declared for declared in fields(kind) if "parse" in declared.metadata]


def _unknown(kind: type, given: Mapping[str, str]) -> Iterator[str]:
    known = [key(declared.name) for declared in _settings(kind)]
    for name in sorted(set(given) - set(known)):
        meant = "".join(f"; did you mean {close}?" for close in difflib.get_close_matches(name, known, 1))
        yield f"{NAMESPACE}:{name} is no setting{meant}"


def _value(declared: Field[Any], text: str | None, before: Values) -> Any:  # noqa: ANN401
    # An empty text is no text, but for a secret: there it is a mistake, such as a variable that isn't set.
    if text is not None and (text or Secret in get_args(declared.type)):
        return declared.metadata["parse"](text)
    derived = declared.metadata["derived"]
    return derived(before) if derived else declared.default


def _shown(value: object) -> str:
    if value is None or value == ():
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def text(pattern: str = r".+", form: str = "must not be empty") -> Parse:
    """A text that matches the whole pattern; `form` says what it must look like."""

    def parse(given: str) -> str:
        if not re.fullmatch(pattern, given):
            raise ValueError(f"{form}, not {given!r}")
        return given

    return parse


def choice(*choices: str) -> Parse:
    return text("|".join(map(re.escape, choices)), f"must be {' or '.join(choices)}")


def whole(lowest: int, highest: int) -> Parse:
    def parse(given: str) -> int:
        if not given.isdecimal() or not lowest <= int(given) <= highest:
            raise ValueError(f"must be a whole number from {lowest} to {highest}, not {given!r}")
        return int(given)

    return parse


def one_of(*numbers: int) -> Parse:
    def parse(given: str) -> int:
        if given not in map(str, numbers):
            raise ValueError(f"must be one of {', '.join(map(str, numbers))}, not {given!r}")
        return int(given)

    return parse


def flag(given: str) -> bool:
    if given not in {"true", "false"}:
        raise ValueError(f"must be true or false, not {given!r}")
    return given == "true"


def texts(pattern: str, form: str) -> Parse:
    """A list: YAML's own in a stage file, or comma-separated as on a command line."""
    item = text(pattern, form)

    def parse(given: str) -> tuple[str, ...]:
        items = json.loads(given) if given.startswith("[") else given.split(",")
        return tuple(item(str(one).strip()) for one in items)

    return parse


def pairs(given: str) -> tuple[tuple[str, str], ...]:
    """A mapping in YAML, or JSON as on a command line."""
    try:
        return tuple((str(name), str(value)) for name, value in json.loads(given).items())
    except (ValueError, AttributeError):
        raise ValueError("must be a mapping of names to texts") from None


def secret(pattern: str, form: str) -> Parse:
    """A text that no error shows."""

    def parse(given: str) -> Secret:
        if not re.fullmatch(pattern, given, re.DOTALL):
            raise ValueError(form)
        return Secret(given)

    return parse
