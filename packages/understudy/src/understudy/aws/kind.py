"""What AWS answers to a declared resource.

Formats are those of AWS's service authorization reference ("Resource types defined by ...") and of the provider's own
ids.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

ACCOUNT = "000000000000"

Properties = dict[str, Any]


@dataclass(frozen=True)
class Place:
    """A region of an account, and what the provider's configuration says of all that is there."""

    region: str
    default_tags: Mapping[str, str] = field(default_factory=dict)
    account: str = ACCOUNT
    paths: dict[str, str] = field(default_factory=dict)
    """Of the REST APIs' resources that were declared so far, by id."""
    key_pairs: dict[str, str] = field(default_factory=dict)
    """What KMS's key pairs that were declared so far are for, by ARN: RSA_2048, ECC_NIST_P256 and so on."""

    def tags(self, inputs: Properties) -> dict[str, str]:
        return {**self.default_tags, **(inputs.get("tags") or {})}


class Refused(Exception):
    """The resource can't be made, changed or looked up; the text says why."""


class Gone(Exception):
    """AWS has no such thing."""


class Aws(Protocol):
    """A place whose services are called."""

    @property
    def place(self) -> Place: ...

    def call(self, service: str, operation: str, values: Mapping[str, Any], path: str = "@") -> Any:  # noqa: ANN401
        """What the JMESPath finds in the answer to an operation such as `create_table`.

        Of the values, those that the operation knows are sent, in its form. Raises Refused, or Gone where AWS knows
        no such thing or the path finds nothing.
        """


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One type of resource; this is one that no AWS holds, so that any change is taken in place.

    Texts are templates of the inputs, `{region}`, `{account}`, the `{id}`, and `{digest}` or `{DIGEST}`:
    hexadecimal digits of the resource's own.
    """

    id: str = "{name}"
    outputs: Mapping[str, Any] = field(default_factory=dict)
    """What follows from inputs and id."""
    chosen: Mapping[str, Any] = field(default_factory=dict)
    """What AWS chooses; here it follows from the digest."""
    defaults: Mapping[str, Any] = field(default_factory=dict)
    """The provider's, for inputs that aren't given."""
    replaces: str = ""
    """The inputs that can't be changed without a new resource, beside `region` and `namePrefix`."""
    kept: bool = False
    """The local stage makes it too; the id must be the one that AWS gives it."""

    def answer(self, place: Place, inputs: Properties, digest: str) -> tuple[str, Properties]:
        """The id and the outputs of a new one, without any call. Raises KeyError for an input that is missing."""
        id_ = self.own_id(place, inputs, digest)
        chosen = {name: self.filled(text, place, inputs, digest=digest) for name, text in self.chosen.items()}
        return id_, {**chosen, **self.computed(place, id_, inputs)}

    def own_id(self, place: Place, inputs: Properties, digest: str) -> str:
        """The id, where AWS doesn't choose it."""
        return str(self.filled(self.id, place, inputs, digest=digest))

    def computed(self, place: Place, id_: str, inputs: Properties) -> Properties:
        outputs = {name: self.filled(text, place, inputs, id=id_) for name, text in self.outputs.items()}
        named = {"name": inputs["name"]} if "{name}" in self.id else {}
        return {"region": place.region, "tagsAll": place.tags(inputs), **named, **outputs}

    def filled(self, text: Any, place: Place, inputs: Properties, **known: str) -> Any:  # noqa: ANN401
        if not isinstance(text, str):
            return text
        given = {name: value for name, value in inputs.items() if value is not None}
        where = {"region": place.region, "account": place.account, "DIGEST": known.get("digest", "").upper()}
        return text.format_map({**self.defaults, **given, **where, **known})

    def replaced_by(self, name: str) -> bool:
        return name in {"region", "namePrefix", *self.replaces.split()}

    def pending(self, changed: set[str], new: Properties) -> set[str]:  # noqa: ARG002
        """The outputs that can't be known before these inputs have been changed."""
        return set()

    def create(self, aws: Aws, inputs: Properties, digest: str) -> tuple[str, Properties]:
        """The id and the outputs that aren't inputs."""
        return self.answer(aws.place, inputs, digest)

    def read(self, aws: Aws, id_: str, state: Properties) -> Properties | None:  # noqa: ARG002
        """The outputs as they are now; None where the resource is gone."""
        return state

    def update(self, aws: Aws, id_: str, old: Properties, new: Properties) -> Properties:  # noqa: ARG002
        """The outputs that aren't inputs, after the inputs `new` have taken the place of `old`."""
        return self.computed(aws.place, id_, new)

    def delete(self, aws: Aws, id_: str, state: Properties) -> None:
        """The resource is gone, or was before."""


@dataclass(frozen=True, kw_only=True)
class Echo(Kind):
    """A type that no table lists: what was given, with an id and an ARN of the usual form."""

    id: str = "{digest:.20}"

    def own_id(self, place: Place, inputs: Properties, digest: str) -> str:
        return str(inputs.get("name") or super().own_id(place, inputs, digest))

    def computed(self, place: Place, id_: str, inputs: Properties) -> Properties:
        named = {"name": inputs["name"]} if inputs.get("name") else {}
        return {**named, **super().computed(place, id_, inputs)}
