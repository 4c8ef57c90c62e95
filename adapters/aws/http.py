"""HTTP/1.1 as AWS's JSON services speak it (RFC 9112): one request after another on a connection that is kept.

The standard library's client reads headers as email: that takes 12 ms to load, and longer at each call than all the
rest of it (docs/speed.md).
"""

import select
import socket
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ssl import SSLContext

CONNECT_SECONDS = 1
READ_SECONDS = 2
"""AWS answers in milliseconds: what takes this long is lost, and better asked again."""
_LONGEST_LINE = 65_536


class Answer(NamedTuple):
    status: int
    body: bytes


class Broken(OSError):
    """What came is no whole answer."""


class Connection:
    """`kept` says whether another request may follow."""

    def __init__(self, host: str, port: int, tls: "SSLContext | None") -> None:
        """Raises `OSError`, as everything here does."""
        self._socket = socket.create_connection((host, port), CONNECT_SECONDS)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if tls:
            self._socket = tls.wrap_socket(self._socket, server_hostname=host)
        self._socket.settimeout(READ_SECONDS)
        self._reader = self._socket.makefile("rb")
        self.kept = True

    def close(self) -> None:
        self._reader.close()
        self._socket.close()

    def is_quiet(self) -> bool:
        """False once the other side has closed it, as it does while Lambda keeps the function frozen."""
        poll = select.poll()
        poll.register(self._socket, select.POLLIN)
        return not poll.poll(0)

    def request(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        head = f"{method} {path} HTTP/1.1\r\n{lines}content-length: {len(body)}\r\n\r\n"
        self._socket.sendall(head.encode() + body)
        try:
            return self._answer()
        except ValueError:
            raise Broken("not HTTP") from None

    def _answer(self) -> Answer:
        version, status = self._line().split(" ", 2)[:2]
        headers = self._headers()
        self.kept = version == "HTTP/1.1" and headers.get("connection", "").lower() != "close"
        return Answer(int(status), self._body(headers))

    def _headers(self) -> dict[str, str]:
        headers = {}
        while line := self._line():
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        return headers

    def _body(self, headers: Mapping[str, str]) -> bytes:
        if headers.get("transfer-encoding", "").lower() == "chunked":
            return self._chunks()
        if "content-length" in headers:
            return self._exactly(int(headers["content-length"]))
        self.kept = False
        return self._reader.read()

    def _chunks(self) -> bytes:
        body = b""
        while size := int(self._line().partition(";")[0], 16):
            body += self._exactly(size)
            self._line()
        while self._line():  # the trailer
            pass
        return body

    def _exactly(self, length: int) -> bytes:
        data = self._reader.read(length)
        if len(data) != length:
            raise Broken("the answer ended early")
        return data

    def _line(self) -> str:
        line = self._reader.readline(_LONGEST_LINE)
        if not line.endswith(b"\n"):
            raise Broken("the connection ended")
        return line.decode("latin-1").rstrip("\r\n")
