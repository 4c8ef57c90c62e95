"""What AWS holds: the calls by which a kind of resource is made, described, changed and removed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from understudy.aws.kind import Aws, Gone, Kind, Properties, Refused


@dataclass(frozen=True, kw_only=True)
class Resource(Kind):
    service: str
    """As boto3 calls it."""
    calls: str
    """Its client's methods that make, find, drop and change it, in this order; `-` for none, as for one left out."""
    made: str = ""
    """The JMESPath of the id in what `make` answers; '' where the id is known before."""
    found: str = "@"
    """The JMESPath of the resource in what `find` answers; null where it is gone."""
    key: str = ""
    """What the calls call the id; '' where they tell it by its inputs."""
    names: Mapping[str, str] = field(default_factory=dict)
    """What AWS calls inputs, where that isn't the input's name."""
    settled: frozenset[str] = frozenset()
    """Inputs that take calls of their own: `settle`."""
    whole: frozenset[str] = frozenset()
    """What is looked at when drift is sought though it isn't one value but a structure of them."""
    unseen: frozenset[str] = frozenset()
    """What `find` says in words of its own."""

    @property
    def make(self) -> str:
        return self._method(0)

    @property
    def find(self) -> str:
        return self._method(1)

    @property
    def drop(self) -> str:
        return self._method(2)

    @property
    def change(self) -> str:
        return self._method(3)

    def _method(self, place: int) -> str:
        named = self.calls.split()[place : place + 1]
        return "".join(named).removeprefix("-")

    def create(self, aws: Aws, inputs: Properties, digest: str) -> tuple[str, Properties]:
        id_ = self.build(aws, inputs, digest)
        return id_, self.described(aws, id_, inputs)

    def read(self, aws: Aws, id_: str, state: Properties) -> Properties | None:
        try:
            return self.described(aws, id_, state)
        except Gone:
            return None

    def update(self, aws: Aws, id_: str, old: Properties, new: Properties) -> Properties:
        changed = {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}
        if "tags" in changed:
            tags, former = aws.place.tags(new), aws.place.tags(old)
            self.retag(aws, id_, new, tags, {name: former[name] for name in former.keys() - tags.keys()})
        if changed - {"tags"}:
            self.modify(aws, id_, old, new, changed - {"tags"})
        return self.described(aws, id_, new)

    def delete(self, aws: Aws, id_: str, state: Properties) -> None:
        try:
            self.remove(aws, id_, state)
        except Gone:
            return

    def ensure(self, aws: Aws, id_: str, inputs: Properties) -> None:
        """It is there; where it was before, it stays as it is."""
        try:
            self.look(aws, id_, inputs)
        except Gone:
            self.build(aws, inputs, "")

    def build(self, aws: Aws, inputs: Properties, digest: str) -> str:
        """The id of a new one."""
        asked = self.asked(aws, inputs)
        if self.made:
            id_ = str(self.call(aws, self.make, asked, self.made))
        else:
            id_ = self.own_id(aws.place, inputs, digest)
            self.call(aws, self.make, {**asked, self.key: id_})
        self.settle(aws, id_, {}, inputs, set(self.settled & inputs.keys()))
        return id_

    def modify(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:
        """Make the change of the inputs other than `tags`."""
        if changed - self.settled:
            self.alter(aws, id_, old, new, changed - self.settled)
        self.settle(aws, id_, old, new, changed & self.settled)

    def alter(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        if not self.change:
            raise Refused(f"{', '.join(sorted(changed))} can't be changed in place")
        self.call(aws, self.change, {**self.asked(aws, new), **self.where(id_, new)})

    def settle(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:
        """Bring `settled` inputs to AWS, of a new resource too."""

    def retag(self, aws: Aws, id_: str, state: Properties, tags: Properties, former: Properties) -> None:
        """Set these tags, and take the former ones away."""
        arn = self.computed(aws.place, id_, state).get("arn", id_)
        where = {"resource": arn, "resourceArn": arn}
        if former:
            self.call(aws, "untag_resource", {**where, "tagKeys": list(former)})
        self.call(aws, "tag_resource", {**where, "tags": tags})

    def remove(self, aws: Aws, id_: str, state: Properties) -> None:
        self.call(aws, self.drop, self.where(id_, state))

    def described(self, aws: Aws, id_: str, state: Properties) -> Properties:
        found = self.look(aws, id_, state)
        return {**self.computed(aws.place, id_, state), **self.seen(found), **self.more(aws, id_, state, found)}

    def look(self, aws: Aws, id_: str, state: Properties) -> Any:  # noqa: ANN401
        """What AWS says of it. Raises Gone."""
        return self.call(aws, self.find, self.where(id_, state), self.found.replace("<id>", id_))

    def seen(self, found: Mapping[str, Any]) -> Properties:
        """What was found, under the provider's names."""
        ours = {theirs.lower(): name for name, theirs in self.names.items()}
        named = {ours.get(name.lower(), lower(name)): value for name, value in found.items()}
        return {name: plain(value) for name, value in named.items() if self.is_seen(name, value)}

    def is_seen(self, name: str, value: object) -> bool:
        return name not in self.unseen and (name in self.whole or isinstance(value, str | int | float | datetime))

    def more(self, aws: Aws, id_: str, state: Properties, found: Any) -> Properties:  # noqa: ANN401, ARG002
        """Outputs that aren't in what `find` answers under their own names."""
        return {}

    def asked(self, aws: Aws, inputs: Properties) -> Properties:
        """The inputs, under AWS's names."""
        tags = aws.place.tags(inputs)
        require_own(tags)
        given = {**self.defaults, **{name: value for name, value in inputs.items() if value is not None}}
        named = {self.names.get(name, name): value for name, value in given.items()}
        return {**named, **({"tags": tags} if tags else {})}

    def where(self, id_: str, state: Properties) -> Properties:
        """What tells this one to AWS."""
        named = {self.names.get(name, name): value for name, value in state.items()}
        return {**named, **({self.key: id_, f"{self.key}s": [id_]} if self.key else {})}

    def call(self, aws: Aws, operation: str, values: Mapping[str, Any], path: str = "@") -> Any:  # noqa: ANN401
        return aws.call(self.service, operation, values, path)


def require_own(tags: Properties) -> None:
    """Names that begin with aws: are for AWS alone ("Tag your AWS resources", AWS General Reference)."""
    for name in tags:
        if name.lower().startswith("aws:"):
            raise Refused(f"the tag {name} begins with aws:, which is AWS's own")


def lower(name: str) -> str:
    return name[0].lower() + name[1:]


def plain(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    return value.isoformat() if isinstance(value, datetime) else value
