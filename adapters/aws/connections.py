"""HTTP connections to one endpoint, kept open between calls."""

import select
from contextlib import suppress
from functools import cache
from http.client import HTTPConnection, HTTPSConnection
from ssl import SSLContext, create_default_context
from typing import NamedTuple
from urllib.parse import urlsplit

CONNECT_SECONDS = 1
READ_SECONDS = 2
"""AWS answers in milliseconds: what takes this long is lost, and better asked again."""


class Answer(NamedTuple):
    status: int
    body: bytes


class Connections:
    """A connection for each call that is under way: one in Lambda, more where threads share the object."""

    def __init__(self, endpoint: str) -> None:
        """Raises `ValueError` for what is no address."""
        self._idle: list[HTTPConnection] = []
        parts = urlsplit(endpoint)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ValueError("an endpoint must begin with http:// or https://")
        self.host = parts.netloc
        self.path = parts.path or "/"
        self._secure = parts.scheme == "https"

    def post(self, headers: dict[str, str], body: bytes) -> Answer:
        """Raises `OSError` or `HTTPException`."""
        connection = self._take()
        try:
            connection.request("POST", self.path, body, headers)
            response = connection.getresponse()
            answer = Answer(response.status, response.read())
        except BaseException:
            connection.close()
            raise
        if connection.sock is not None:  # the other side may have closed it
            self._idle.append(connection)
        return answer

    def __del__(self) -> None:
        for connection in self._idle:
            connection.close()

    def _take(self) -> HTTPConnection:
        with suppress(IndexError):  # another thread may take the last one
            while connection := self._idle.pop():
                if _is_quiet(connection):
                    return connection
                connection.close()
        return self._open()

    def _open(self) -> HTTPConnection:
        if self._secure:
            connection: HTTPConnection = HTTPSConnection(self.host, timeout=CONNECT_SECONDS, context=_tls())
        else:
            connection = HTTPConnection(self.host, timeout=CONNECT_SECONDS)
        connection.connect()
        connection.sock.settimeout(READ_SECONDS)
        return connection


def _is_quiet(connection: HTTPConnection) -> bool:
    """False once the other side has closed it, as it does while Lambda keeps the function frozen."""
    poll = select.poll()
    poll.register(connection.sock, select.POLLIN)
    return not poll.poll(0)


@cache
def _tls() -> SSLContext:
    """Certificates and host names are checked; reading the roots takes 20 ms, so it is done once."""
    return create_default_context()
