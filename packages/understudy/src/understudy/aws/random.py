"""pulumi-random: values that are made once and kept in the state. Here they follow from the digest."""

import base64
import random
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from understudy.aws.kind import Kind, Place, Properties

SPECIAL = "!@#$%&*()-_=+[]{}<>:?"
Source = random.Random


@dataclass(frozen=True, kw_only=True)
class Random(Kind):
    make: Callable[[Properties, Source], tuple[str, Properties]]

    def answer(self, place: Place, inputs: Properties, digest: str) -> tuple[str, Properties]:  # noqa: ARG002
        return self.make(inputs, Source(digest))

    def replaced_by(self, name: str) -> bool:  # noqa: ARG002
        """By any input: a random value is made anew when what it was made from changes."""
        return True


def password(inputs: Properties, source: Source) -> tuple[str, Properties]:
    return "none", {"result": text(inputs, source)}


def random_string(inputs: Properties, source: Source) -> tuple[str, Properties]:
    result = text(inputs, source)
    return result, {"result": result}


def random_bytes(inputs: Properties, source: Source) -> tuple[str, Properties]:
    value = source.randbytes(inputs["length"])
    encoded = base64.b64encode(value).decode()
    return encoded, {"base64": encoded, "hex": value.hex()}


def random_id(inputs: Properties, source: Source) -> tuple[str, Properties]:
    value, prefix = source.randbytes(inputs["byteLength"]), inputs.get("prefix") or ""
    url = base64.urlsafe_b64encode(value).decode().rstrip("=")
    forms = {"b64Url": url, "b64Std": base64.b64encode(value).decode(), "hex": value.hex()}
    forms["dec"] = str(int.from_bytes(value))
    return url, {name: prefix + form for name, form in forms.items()}


def text(inputs: Properties, source: Source) -> str:
    """As the provider makes it: each class of characters that isn't ruled out, with at least as many as asked for."""
    classes = {
        "lower": string.ascii_lowercase,
        "upper": string.ascii_uppercase,
        "numeric": string.digits,
        "special": inputs.get("overrideSpecial") or SPECIAL,
    }
    allowed = {name: characters for name, characters in classes.items() if inputs.get(name, True)}
    least = [
        source.choice(characters)
        for name, characters in allowed.items()
        for _ in range(inputs.get(f"min{name.capitalize()}", 0))
    ]
    rest = [source.choice("".join(allowed.values())) for _ in range(inputs["length"] - len(least))]
    return "".join(source.sample([*least, *rest], inputs["length"]))


KINDS: Mapping[str, Kind] = {
    "random:index/randomBytes:RandomBytes": Random(make=random_bytes),
    "random:index/randomId:RandomId": Random(make=random_id),
    "random:index/randomPassword:RandomPassword": Random(make=password),
    "random:index/randomString:RandomString": Random(make=random_string),
}
