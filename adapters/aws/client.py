"""A client of one AWS service that speaks JSON: sign, send, try again where that may help.

Sources: "Low-level API" of the Amazon DynamoDB developer guide (the protocol, and the errors to retry); "Retry
behavior" of the AWS SDKs and Tools reference guide.
"""

from __future__ import annotations

import json
import os
import time

from adapters.aws.calls import SERVER_ERROR, THROTTLED, TOO_MANY, Asked, AwsError, briefly
from adapters.aws.connections import Connections
from adapters.aws.credentials import source
from adapters.aws.endpoints import endpoint
from adapters.aws.signature import Signer
from domain import TYPE_CHECKING
from domain.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from adapters.aws.calls import Api, Pauses
    from adapters.aws.http import Answer

OK, ACCEPTED = 200, 202


class Client:
    """Calls of one service in one region. Safe to share among threads."""

    def __init__(
        self,
        service: Api,
        environ: Mapping[str, str] = os.environ,
        pause: Callable[[float], None] = time.sleep,
        throttled: Callable[[], Pauses] | None = None,
    ) -> None:
        """`environ` holds what Lambda sets: the region, the credentials and, if at all, the endpoint's address.

        `throttled` is how patient a call is that comes too often: by itself, and where one isn't answered, `briefly`.
        """
        region = environ.get("AWS_REGION") or environ.get("AWS_DEFAULT_REGION")
        if not region:
            raise ValueError("AWS_REGION is missing: set it to the region of the stage")
        self._service = service
        self._signer = Signer(service.signed_as, region)
        self._credentials = source(environ)
        self._pause = pause
        self._throttled = throttled or briefly
        self._connections = Connections(endpoint(service.name, region, environ, service.host))

    @property
    def host(self) -> str:
        return self._connections.host

    def call(self, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        """See `Calls`."""
        asked = self._service.asked(operation, request)
        pauses, when_throttled = briefly(), self._throttled()
        while True:
            try:
                return _result(self._post(asked))
            except (OSError, _Passing) as error:
                pause = next(when_throttled if isinstance(error, _Throttled) else pauses, None)
                if pause is None:
                    reason = str(error) if isinstance(error, _Passing) else type(error).__name__
                    raise Unavailable(f"{self._service.name} did not answer: {reason}") from error
            self._pause(pause * os.urandom(1)[0] / 255)

    def _post(self, asked: Asked) -> Answer:
        path = self._connections.path.rstrip("/") + asked.path or "/"
        post = Asked(path, {"host": self.host, **asked.headers}, asked.body)
        now = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
        headers = self._signer.signed(post, self._credentials(), now)
        return self._connections.request("POST", path, headers, asked.body)


class _Passing(Exception):
    """A refusal that may be gone in a moment."""


class _Throttled(_Passing):
    """The service is asked more often than it answers."""


def _result(answer: Answer) -> dict[str, Any]:
    if answer.status == ACCEPTED:
        return {}
    body = _object(answer.body)
    if answer.status == OK:
        return body
    code = str(body.get("__type", f"HTTP {answer.status}")).rpartition("#")[2]
    if answer.status == TOO_MANY or code in THROTTLED:
        raise _Throttled(code)
    if answer.status >= SERVER_ERROR:
        raise _Passing(code)
    raise AwsError(code, body)


def _object(body: bytes) -> dict[str, Any]:
    # Whatever isn't JSON comes from something in between, and says nothing of what was asked for.
    try:
        value = json.loads(body.decode())
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise _Passing("not AWS's own answer")
    return value
