"""What an expression comes to, as far as its text tells."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Union

if TYPE_CHECKING:
    from tree_sitter import Node

    from migration.attach.syntax import Source


@dataclass(frozen=True, slots=True)
class Place:
    """Of a file below the app's folder."""

    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


class Unknown:
    """What only running the app would tell."""


class Missing:
    """JavaScript's `undefined`."""


@dataclass(frozen=True, slots=True)
class Environment:
    """`process.env` as a whole."""


@dataclass(frozen=True, slots=True)
class Package:
    """What `require` of somebody else's package gives."""

    name: str


@dataclass(frozen=True, slots=True)
class Member:
    """A member of what isn't known by itself."""

    of: "Value"
    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """A call that isn't worked out, or `new`."""

    callee: "Value"
    arguments: "tuple[Value, ...]"


@dataclass(frozen=True, slots=True)
class Function:
    node: "Node"
    source: "Source"


Content = Union[  # noqa: UP007 - a name in quotes can't be joined by |
    None, bool, int, float, str, list["Value"], dict[str, "Value"],
    Unknown, Missing, Environment, Package, Member, Call, Function,
]  # fmt: skip
UNKNOWN, MISSING = Unknown(), Missing()


@dataclass(frozen=True, slots=True)
class Value:
    """`variables` are those of the environment that it is made of. Its content may be a secret and is never shown."""

    content: Content = field(repr=False)
    at: Place
    variables: tuple[str, ...] = ()

    @property
    def text(self) -> str | None:
        return self.content if isinstance(self.content, str) else None

    @property
    def number(self) -> float | None:
        is_number = isinstance(self.content, int | float) and not isinstance(self.content, bool)
        return float(self.content) if is_number else None  # type: ignore[arg-type]

    @property
    def is_known(self) -> bool:
        """Whether it is a plain value of JavaScript's."""
        return self.content is None or isinstance(self.content, bool | int | float | str | Missing | list | dict)

    @property
    def is_given(self) -> bool:
        return not isinstance(self.content, Missing)

    @property
    def truth(self) -> bool | None:
        """As a condition; None where that isn't known."""
        if isinstance(self.content, Unknown | Member | Call):
            return None
        if isinstance(self.content, Missing):
            return False
        is_plain = self.content is None or isinstance(self.content, bool | int | float | str)
        return bool(self.content) if is_plain else True

    @property
    def is_call(self) -> bool:
        return isinstance(self.content, Call)

    def member(self, name: str) -> "Value":
        """Of an object; missing where it has none such."""
        found = self.content.get(name) if isinstance(self.content, dict) else None
        return found or Value(MISSING, self.at, self.variables)

    @property
    def package(self) -> str:
        """The package whose member, or whose member's result, it is; '' for what is of none."""
        value: Value = self
        while True:
            if isinstance(value.content, Package):
                return value.content.name
            if isinstance(value.content, Member):
                value = value.content.of
            elif isinstance(value.content, Call):
                value = value.content.callee
            else:
                return ""

    def options(self) -> "Value | None":
        """The object that a call, or one of the calls that led to it, was given."""
        value: Value = self
        while isinstance(value.content, Call | Member):
            if isinstance(value.content, Call):
                for argument in value.content.arguments:
                    if isinstance(argument.content, dict):
                        return argument
            value = value.content.callee if isinstance(value.content, Call) else value.content.of
        return None


def with_member(value: Value, path: tuple[str, ...], member: Value) -> Value:
    """The value with something else in this place of it."""
    if not path:
        return member
    members = value.content if isinstance(value.content, dict) else {}
    inner = members.get(path[0]) or Value({}, member.at)
    return Value({**members, path[0]: with_member(inner, path[1:], member)}, value.at, value.variables)
