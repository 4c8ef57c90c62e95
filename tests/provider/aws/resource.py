"""What the kinds of AWS resources share."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar

from botocore.exceptions import ClientError

from tests.provider.kinds import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping

    from tests.provider.aws.account import Account
    from tests.provider.schema import Properties

# The codes by which AWS's services say that something isn't there.
GONE = re.compile(r"NotFound|NoSuch|NotExist|InvalidAttachmentID")


class Resource(ABC):
    """A kind that boto3 calls make, describe, change and remove."""

    service: ClassVar[str]
    replaces: ClassVar[Container[str]]

    def __init__(self, account: Account) -> None:
        self.account = account
        self.aws = account.client(self.service)

    @abstractmethod
    def make(self, inputs: Properties) -> str:
        """The id of a new one."""

    @abstractmethod
    def observe(self, id_: str, state: Properties) -> Properties:
        """What AWS says of it, as outputs; `state` has at least the inputs. Raises ClientError where it's gone."""

    @abstractmethod
    def remove(self, id_: str, state: Properties) -> None: ...

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        """Make the change of the inputs other than `tags`."""
        raise Refused(f"the stand-in can't change {', '.join(sorted(changed))} of a {type(self).__name__} in place")

    def retag(self, id_: str, state: Properties, tags: dict[str, str], former: list[str]) -> None:  # noqa: ARG002
        """Set these tags, and take those named in `former` away."""
        raise Refused(f"the stand-in can't change the tags of a {type(self).__name__}")

    def pending(self, changed: set[str]) -> set[str]:  # noqa: ARG002
        return set()

    def create(self, inputs: Properties) -> tuple[str, Properties]:
        id_ = self.make(inputs)
        return id_, self.outputs(id_, inputs)

    def read(self, id_: str, state: Properties) -> Properties | None:
        try:
            return self.outputs(id_, state)
        except ClientError as error:
            if is_gone(error):
                return None
            raise

    def update(self, id_: str, old: Properties, new: Properties) -> Properties:
        changed = {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}
        if "tags" in changed:
            tags, former = self.account.tags(new), self.account.tags(old)
            self.retag(id_, new, tags, [name for name in former if name not in tags])
        if changed - {"tags"}:
            self.modify(id_, old, new, changed - {"tags"})
        return self.outputs(id_, new)

    def delete(self, id_: str, state: Properties) -> None:
        try:
            self.remove(id_, state)
        except ClientError as error:
            if not is_gone(error):
                raise

    def outputs(self, id_: str, state: Properties) -> Properties:
        region = {"region": self.account.region, "tagsAll": self.account.tags(state)}
        return {**region, **self.observe(id_, state)}


def is_gone(error: ClientError) -> bool:
    return GONE.search(error.response["Error"]["Code"]) is not None


def gone(what: str) -> ClientError:
    """For descriptions that are an empty list where AWS's other calls have an error."""
    return ClientError({"Error": {"Code": "NotFound", "Message": f"there is no {what}"}}, "Describe")


def only(found: list[Any], what: str) -> Any:
    if not found:
        raise gone(what)
    return found[0]


def renamed(properties: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """The properties that are given, under AWS's names."""
    return {aws: properties[ours] for ours, aws in names.items() if properties.get(ours) is not None}


def pascal(properties: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """As `renamed`, where AWS's name differs in its capital only."""
    return renamed(properties, {name: name[0].upper() + name[1:] for name in names})


def every_key(value: Any, change: Callable[[str], str]) -> Any:
    """A structure with all its keys changed: nested objects differ from AWS's in their capitals only."""
    if isinstance(value, dict):
        return {change(key): every_key(item, change) for key, item in value.items()}
    return [every_key(item, change) for item in value] if isinstance(value, list) else value


def upper(name: str) -> str:
    return name[0].upper() + name[1:]


def lower(name: str) -> str:
    return name[0].lower() + name[1:]


def pairs(tags: Mapping[str, str]) -> list[dict[str, str]]:
    """Tags as most services want them."""
    return [{"Key": name, "Value": value} for name, value in tags.items()]
