"""Calls of an AWS on this machine, in the form that botocore's models of its services say."""

import json
import re
import threading
from collections.abc import Callable, Mapping
from typing import Any

import jmespath  # type: ignore[import-untyped]
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from botocore.session import Session

from understudy.aws.kind import Gone, Place, Refused

# The codes by which AWS's services say that something isn't there.
GONE = re.compile(r"NotFound|NoSuch|NotExist|NonExistent|InvalidAttachmentID")
PAIRS = ({"key", "value"}, {"name", "value"}, {"tagkey", "tagvalue"})
"""The members of what AWS has as a list where the provider has a map: tags, dimensions."""


class Account:
    """`clients` gives the client of a service."""

    def __init__(self, place: Place, clients: Callable[[str], Any]) -> None:
        self.place = place
        self._clients = clients

    def call(self, service: str, operation: str, values: Mapping[str, Any], path: str = "@") -> Any:  # noqa: ANN401
        client = self._clients(service)
        model = client.meta.service_model.operation_model(client.meta.method_to_api_mapping[operation])
        try:
            answer = getattr(client, operation)(**(fit(model.input_shape, values) if model.input_shape else {}))
        except ClientError as error:
            raise (Gone if GONE.search(error.response["Error"]["Code"]) else Refused)(str(error)) from error
        except BotoCoreError as error:
            raise Refused(str(error)) from error
        found = jmespath.search(path, answer)
        if found is None:
            raise Gone(f"{operation} finds none")
        return found


class Clients:
    """Clients of one region at an address. Calls are tried once: what fails here should be seen."""

    def __init__(self, region: str, endpoint: Callable[[str], str], session: Session, **credentials: str) -> None:
        """`endpoint` gives a service's; `credentials` are as botocore's `create_client` takes them."""
        self._asked = {"region_name": region, **credentials}
        self._endpoint = endpoint
        self._session = session
        self._made: dict[str, Any] = {}
        # A session isn't safe to make clients from in several threads; its clients are safe to use.
        self._making = threading.Lock()

    def __call__(self, service: str) -> Any:  # noqa: ANN401 - botocore's clients have no types of their own
        with self._making:
            if service not in self._made:
                config = Config(connect_timeout=2, retries={"total_max_attempts": 1}, max_pool_connections=32)
                where: Any = {"endpoint_url": self._endpoint(service), "config": config, **self._asked}
                self._made[service] = self._session.create_client(service, **where)
            return self._made[service]


def fit(shape: Any, value: Any) -> Any:  # noqa: ANN401
    """The value in a form of botocore's: what a structure doesn't know is left out, names are in its capitals."""
    if shape.type_name == "structure":
        given = {name.lower(): item for name, item in value.items() if item is not None}
        return {name: fit(of, given[name.lower()]) for name, of in shape.members.items() if name.lower() in given}
    if shape.type_name == "list":
        return [fit(shape.member, item) for item in items(shape.member, value)]
    if shape.type_name == "map":
        return {name: fit(shape.value, item) for name, item in value.items()}
    return SCALARS.get(shape.type_name, lambda given: given)(value)


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


SCALARS: Mapping[str, Callable[[Any], Any]] = {
    "string": _text,
    "float": float,
    "double": float,
    "integer": int,
    "long": int,
}


def items(member: Any, value: Any) -> list[Any]:  # noqa: ANN401
    """The items of a list that the provider may have as a map, or as the one item that there can be."""
    names = [*getattr(member, "members", ())]
    if isinstance(value, Mapping) and {name.lower() for name in names} in PAIRS:
        return [dict(zip(names, pair, strict=True)) for pair in value.items()]
    return list(value) if isinstance(value, list | tuple | set | frozenset) else [value]
