"""What AWS's services are asked through, whichever client it is."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, Protocol

TOO_MANY, SERVER_ERROR = 429, 500
THROTTLED = frozenset({
    "ProvisionedThroughputExceededException", "RequestLimitExceeded", "ThrottlingException",
    "TooManyRequestsException", "TransactionInProgressException", "TooManyUpdates",
})  # fmt: skip
"""What the services say where it may help to ask again."""
Pauses = Iterator[float]
"""Seconds to wait at most before each further attempt; how long exactly is left to chance ("full jitter", Exponential
Backoff And Jitter, AWS Architecture Blog)."""


def briefly() -> Pauses:
    """Before the second attempt and the third: a caller is waiting."""
    return iter((0.05, 0.2))


class Asked(NamedTuple):
    """A call as it is sent: the path below the endpoint's, the headers that are its own, and the body."""

    path: str
    headers: Mapping[str, str]
    body: bytes


class Api(Protocol):
    """A service: `name` as settings and errors have it, the name in its host's, and that in signatures."""

    @property
    def name(self) -> str: ...
    @property
    def host(self) -> str: ...
    @property
    def signed_as(self) -> str: ...

    def asked(self, operation: str, request: Mapping[str, Any]) -> Asked: ...


class Service(NamedTuple):
    """One that speaks AWS's JSON protocol; `api` stands before the operation in `X-Amz-Target`."""

    name: str
    api: str
    json: str

    @property
    def host(self) -> str:
        return self.name

    @property
    def signed_as(self) -> str:
        return self.name

    def asked(self, operation: str, request: Mapping[str, Any]) -> Asked:
        kind = {"content-type": f"application/x-amz-json-{self.json}", "x-amz-target": f"{self.api}.{operation}"}
        return Asked("", kind, json.dumps(request).encode())


DYNAMODB = Service("dynamodb", "DynamoDB_20120810", "1.0")
SSM = Service("ssm", "AmazonSSM", "1.1")


class AwsError(Exception):
    """The service refused the call: `code` is its word for why, `body` all that it said."""

    def __init__(self, code: str, body: Mapping[str, Any]) -> None:
        super().__init__(code)
        self.code = code
        self.body = body


class Calls(Protocol):
    def call(self, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        """The service's answer; raises `AwsError` where it refuses, `Unavailable` where it can't be asked."""
