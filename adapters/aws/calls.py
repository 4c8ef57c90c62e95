"""What AWS's services are asked through, whichever client it is."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Protocol

    class Api(Protocol):
        """A service: `name` as settings and errors have it, the name in its host's, and that in signatures."""

        @property
        def name(self) -> str: ...
        @property
        def host(self) -> str: ...
        @property
        def signed_as(self) -> str: ...

        def asked(self, operation: str, request: Mapping[str, Any]) -> Asked: ...

    class Calls(Protocol):
        def call(self, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
            """The service's answer; raises `AwsError` where it refuses, `Unavailable` where it can't be asked."""


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


@dataclass(frozen=True, slots=True)
class Asked:
    """A call as it is sent: the path below the endpoint's, the headers that are its own, and the body."""

    path: str
    headers: Mapping[str, str]
    body: bytes


class Service:
    """One that speaks AWS's JSON protocol."""

    def __init__(self, name: str, api: str, version: str) -> None:
        """`api` stands before the operation in `X-Amz-Target`; `version` is the protocol's."""
        self.name = self.host = self.signed_as = name
        self._api = api
        self._type = f"application/x-amz-json-{version}"

    def asked(self, operation: str, request: Mapping[str, Any]) -> Asked:
        kind = {"content-type": self._type, "x-amz-target": f"{self._api}.{operation}"}
        return Asked("", kind, json.dumps(request).encode())


DYNAMODB = Service("dynamodb", "DynamoDB_20120810", "1.0")
SSM = Service("ssm", "AmazonSSM", "1.1")


class AwsError(Exception):
    """The service refused the call: `code` is its word for why, `body` all that it said."""

    def __init__(self, code: str, body: Mapping[str, Any]) -> None:
        super().__init__(code)
        self.code = code
        self.body = body
