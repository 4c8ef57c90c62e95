"""The connections to one endpoint: one in Lambda, more where threads share the object."""

from __future__ import annotations

import re
from contextlib import suppress

from adapters.aws.http import Connection
from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from adapters.aws.http import Answer

_ENDPOINT = re.compile(r"(https?)://([\w.-]+)(?::(\d{1,5}))?(/[^?#\s]*)?")


class Connections:
    """Each call has a connection to itself; those that are idle are used again."""

    def __init__(self, endpoint: str) -> None:
        """Raises `ValueError` for what is no address."""
        self._idle: list[Connection] = []
        match = _ENDPOINT.fullmatch(endpoint)
        if match is None:
            raise ValueError("an endpoint must be an address like https://host, or http://host:port")
        scheme, self._name, port, path = match.groups()
        self._secure = scheme == "https"
        self._port = int(port or (443 if self._secure else 80))
        self.host = f"{self._name}:{port}" if port else self._name
        self.path: str = path or "/"

    def __del__(self) -> None:
        for connection in self._idle:
            connection.close()

    def request(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """Raises `OSError`."""
        connection = self._take()
        try:
            answer = connection.request(method, path, headers, body)
        except BaseException:
            connection.close()
            raise
        if connection.kept:
            self._idle.append(connection)
        else:
            connection.close()
        return answer

    def _take(self) -> Connection:
        with suppress(IndexError):  # another thread may take the last one
            while connection := self._idle.pop():
                if connection.is_quiet():
                    return connection
                connection.close()
        return self._opened()

    def _opened(self) -> Connection:
        if not self._secure:
            return Connection(self._name, self._port, None)
        from adapters.aws import tls  # noqa: PLC0415 - not for an endpoint on this machine

        try:
            return Connection(self._name, self._port, tls.by_amazon())
        except tls.Unverified:
            return Connection(self._name, self._port, tls.by_system())
