"""Who signs a call: the function's own role, by the credentials that Lambda gives it.

Sources: "Defined runtime environment variables" and "Lambda SnapStart", AWS Lambda developer guide; "Container
credential provider", AWS SDKs and Tools reference guide.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from datetime import datetime

from adapters.aws.connections import Connections
from domain import TYPE_CHECKING
from domain.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Source = Callable[[], "Credentials"]
    """Raises `Unavailable`, or `OSError` where asking again may help."""

_OK = 200
_AHEAD_SECONDS = 300
"""New credentials are fetched this long before the old ones end."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """`token` belongs to the temporary credentials of a role."""

    access_key: str
    secret_key: str = field(repr=False)
    token: str | None = field(default=None, repr=False)


def source(environ: Mapping[str, str]) -> Source:
    """The environment; a function that was restored from a snapshot asks Lambda instead, as its keys would be old."""
    if address := environ.get("AWS_CONTAINER_CREDENTIALS_FULL_URI"):
        return _Asked(address, environ.get("AWS_CONTAINER_AUTHORIZATION_TOKEN", ""))
    return lambda: _given(environ)


def _given(environ: Mapping[str, str]) -> Credentials:
    access_key, secret_key = environ.get("AWS_ACCESS_KEY_ID"), environ.get("AWS_SECRET_ACCESS_KEY")
    if not access_key or not secret_key:
        raise Unavailable("no AWS credentials: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set")
    return Credentials(access_key, secret_key, environ.get("AWS_SESSION_TOKEN"))


class _Asked:
    """Asks when there is no answer yet, and shortly before the last one ends."""

    def __init__(self, address: str, token: str) -> None:
        self._connections = Connections(address)
        self._token = token
        self._credentials: Credentials | None = None
        self._ends = 0.0

    def __call__(self) -> Credentials:
        if self._credentials is None or time.time() > self._ends - _AHEAD_SECONDS:
            self._credentials, self._ends = self._asked()
        return self._credentials

    def _asked(self) -> tuple[Credentials, float]:
        headers = {"host": self._connections.host, "authorization": self._token}
        answer = self._connections.request("GET", self._connections.path, headers, b"")
        if answer.status != _OK:
            raise Unavailable(f"no AWS credentials: HTTP {answer.status}")
        try:
            body = json.loads(answer.body)
            ends = datetime.fromisoformat(body["Expiration"]).timestamp()
            return Credentials(body["AccessKeyId"], body["SecretAccessKey"], body["Token"]), ends
        except (ValueError, LookupError, TypeError):
            raise Unavailable("no AWS credentials: Lambda's answer has another form") from None
