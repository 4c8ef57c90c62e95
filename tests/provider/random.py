"""pulumi-random: values that are made once and kept in the state."""

from __future__ import annotations

import base64
import secrets
import string
from collections.abc import Callable, Container
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

import bcrypt

from tests.provider.kinds import Package, Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.provider.kinds import Function, Kind
    from tests.provider.schema import Properties, Schema

SPECIAL = "!@#$%&*()-_=+[]{}<>:?"
BCRYPT_BYTES = 72


class Everything(Container[str]):
    """Any input: a random value is made anew when what it was made from changes."""

    def __contains__(self, _: object) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class Random:
    make: Callable[[Properties], tuple[str, Properties]]
    replaces: Container[str] = field(default_factory=Everything)

    def create(self, inputs: Properties) -> tuple[str, Properties]:
        return self.make(inputs)

    def read(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        return state

    def update(self, id_: str, old: Properties, new: Properties) -> Properties:  # noqa: ARG002
        raise Refused("a random value can't be changed")

    def pending(self, changed: set[str]) -> set[str]:  # noqa: ARG002
        return set()

    def delete(self, id_: str, state: Properties) -> None:
        pass


def password(inputs: Properties) -> tuple[str, Properties]:
    result = text(inputs)
    hashed = bcrypt.hashpw(result.encode()[:BCRYPT_BYTES], bcrypt.gensalt(4)).decode()
    return "none", {"result": result, "bcryptHash": hashed}


def random_string(inputs: Properties) -> tuple[str, Properties]:
    result = text(inputs)
    return result, {"result": result}


def random_bytes(inputs: Properties) -> tuple[str, Properties]:
    value = secrets.token_bytes(inputs["length"])
    encoded = base64.b64encode(value).decode()
    return encoded, {"base64": encoded, "hex": value.hex()}


def random_id(inputs: Properties) -> tuple[str, Properties]:
    value, prefix = secrets.token_bytes(inputs["byteLength"]), inputs.get("prefix", "")
    url = base64.urlsafe_b64encode(value).decode().rstrip("=")
    forms = {"b64Url": url, "b64Std": base64.b64encode(value).decode(), "hex": value.hex()}
    return url, {**{name: prefix + form for name, form in forms.items()}, "dec": str(int.from_bytes(value))}


def text(inputs: Properties) -> str:
    """As the provider makes it: each class of characters that isn't ruled out, with at least as many as asked for."""
    classes = {
        "lower": string.ascii_lowercase,
        "upper": string.ascii_uppercase,
        "numeric": string.digits,
        "special": inputs.get("overrideSpecial") or SPECIAL,
    }
    allowed = {name: characters for name, characters in classes.items() if inputs.get(name, True)}
    least = [
        secrets.choice(classes[name]) for name in allowed for _ in range(inputs.get(f"min{name.capitalize()}", 0))
    ]
    rest = [secrets.choice("".join(allowed.values())) for _ in range(inputs["length"] - len(least))]
    characters = least + rest
    secrets.SystemRandom().shuffle(characters)
    return "".join(characters)


KINDS = MappingProxyType(
    {
        "random:index/randomBytes:RandomBytes": Random(random_bytes),
        "random:index/randomId:RandomId": Random(random_id),
        "random:index/randomPassword:RandomPassword": Random(password),
        "random:index/randomString:RandomString": Random(random_string),
    }
)


class RandomProvider:
    functions: Mapping[str, Function] = MappingProxyType({})

    def kind(self, schema: Schema) -> Kind:
        if schema.token not in KINDS:
            raise Refused(f"the stand-in makes no {schema.token}; it makes {', '.join(KINDS)}")
        return KINDS[schema.token]


PACKAGE = Package("random", check=lambda _: {}, configure=lambda _: RandomProvider())
