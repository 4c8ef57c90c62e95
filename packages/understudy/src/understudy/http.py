"""HTTP/1.1 (RFC 9112) of all that answers here: the gateway, the functions' Runtime API, the embedded AWS.

httptools parses: llhttp, which is Node's own.
"""

import asyncio
import socket
import traceback
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from email.utils import formatdate
from http import HTTPStatus
from typing import cast

import httptools

HEAD_BYTES = 64 * 1024
"""A request's line and headers together; what is longer is refused here."""
WAITING = 8
"""Requests of one client that were sent before the one at work is answered; more are left unread."""
LINGERING = 5.0
"""Seconds in which a client may send the rest of what it was answered before."""
Headers = Iterable[tuple[str, str]]
PHRASES = {status.value: status.phrase for status in HTTPStatus}
VERSIONS = frozenset({"1.0", "1.1"})
EXPECT = b"expect"
OURS = frozenset({"connection", "content-length", "transfer-encoding"})
"""What says how a message is framed is for the server to say."""
BODILESS = frozenset({*range(100, 200), 204, 304})


@dataclass(eq=False, slots=True)
class Exchange:
    """A request, and the way to answer it, once, at any time."""

    method: str
    target: str
    """As it was sent: the path and the query string."""
    headers: tuple[tuple[str, str], ...]
    body: bytes
    peer: str
    """The client's address."""
    port: int
    """The one that was asked."""
    _connection: "Connection"
    _lasting: bool
    _version: str
    answered: bool = field(default=False, init=False)

    def header(self, name: str) -> str:
        """The last value; the name in small letters. '' where there is none."""
        return next((value for known, value in reversed(self.headers) if known.lower() == name), "")

    def answer(self, status: int, headers: Headers = (), body: bytes = b"") -> None:
        self.answered = True
        lines = [f"HTTP/1.1 {status} {PHRASES.get(status, '')}"]
        lines += [f"{name}: {value}" for name, value in headers if name.lower() not in OURS]
        if status not in BODILESS:
            lines.append(f"Content-Length: {len(body)}")
        if not self._lasting:
            lines.append("Connection: close")
        elif self._version == "1.0":
            lines.append("Connection: keep-alive")
        sent = b"" if self.method == "HEAD" or status in BODILESS else body
        self._connection.send("\r\n".join([*lines, "\r\n"]).encode() + sent, lasting=self._lasting)


Receive = Callable[[Exchange], None]


class Connection(asyncio.Protocol):
    """A client's connection. Its requests are handed on one after the other, each when the one before is answered."""

    def __init__(self, receive: Receive, open_ones: "set[Connection]", longest: int | None) -> None:
        self._receive = receive
        self._open = open_ones
        self._longest = longest
        self._parser = httptools.HttpRequestParser(self)
        self._transport: asyncio.Transport | None = None
        self._exchanges: deque[Exchange] = deque()
        self._peer, self._port = "", 0
        self._ending = False
        """Nothing more is read."""
        self.idle = asyncio.Event()
        """No request is unanswered."""
        self.idle.set()
        self._start()

    def _start(self) -> None:
        self._url = b""
        self._headers: list[tuple[bytes, bytes]] = []
        self._body = bytearray()
        self._fed = 0
        """Bytes, while the head isn't complete."""
        self._headed = False
        self._expecting = False
        self._handed_on = False

    @property
    def is_open(self) -> bool:
        return self._transport is not None and not self._transport.is_closing()

    def close(self) -> None:
        if self._transport:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._peer = (transport.get_extra_info("peername") or ("",))[0]
        self._port = (transport.get_extra_info("sockname") or ("", 0))[1]
        self._open.add(self)

    def connection_lost(self, _: Exception | None) -> None:
        self._transport = None
        self.idle.set()
        self._open.discard(self)

    def data_received(self, data: bytes) -> None:
        if self._ending:
            return
        self._fed += len(data)
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            self._ending = True  # to nothing but HTTP; the request itself is answered
        except httptools.HttpParserError:
            self._refuse(HTTPStatus.BAD_REQUEST)
        if self._fed > HEAD_BYTES and not self._headed:
            self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)

    def on_url(self, url: bytes) -> None:
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        if self._headed:
            return  # a trailer is no header (RFC 9110, 6.5.1)
        self._headers.append((name, value))
        if len(name) == len(EXPECT) and name.lower() == EXPECT:
            self._expecting = b"100-continue" in value.lower()

    def on_headers_complete(self) -> None:
        self._headed = True
        if self._fed > HEAD_BYTES and self._head_bytes() > HEAD_BYTES:
            self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        if self._parser.get_http_version() not in VERSIONS:
            self._refuse(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED)
        if self._expecting and self._transport:
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _head_bytes(self) -> int:
        return len(self._url) + sum(len(name) + len(value) for name, value in self._headers)

    def on_body(self, more: bytes) -> None:
        if self._handed_on:
            return
        self._body += more
        if self._longest is not None and len(self._body) > self._longest:
            self._hand_on(lasting=False)

    def on_message_complete(self) -> None:
        if not self._handed_on:
            self._hand_on(lasting=self._parser.should_keep_alive() and not self._parser.should_upgrade())
        self._start()

    def _hand_on(self, *, lasting: bool) -> None:
        """The request; of a body that is too long the beginning, which is enough to refuse it."""
        if self._ending or not self._transport:
            return
        self._handed_on = True
        self._ending = not lasting
        exchange = Exchange(
            method=self._parser.get_method().decode("latin-1"),
            target=self._url.decode("latin-1"),
            headers=tuple([(name.decode("latin-1"), value.decode("latin-1")) for name, value in self._headers]),
            body=bytes(self._body),
            peer=self._peer,
            port=self._port,
            _connection=self,
            _lasting=lasting,
            _version=self._parser.get_http_version(),
        )
        self._exchanges.append(exchange)
        self.idle.clear()
        if len(self._exchanges) == 1:
            self._receive(exchange)
        elif len(self._exchanges) == WAITING:
            self._transport.pause_reading()

    def _refuse(self, status: HTTPStatus) -> None:
        self._ending = True
        line = f"HTTP/1.1 {status.value} {status.phrase}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        self.send(line.encode(), lasting=False)

    def send(self, message: bytes, *, lasting: bool) -> None:
        if self._exchanges:
            self._exchanges.popleft()
        if not self._exchanges:
            self.idle.set()
        if not self.is_open or not self._transport:
            return
        self._transport.write(message)
        if not lasting:
            self._leave()
        elif self._exchanges:
            self._transport.resume_reading()
            self._receive(self._exchanges[0])

    def _leave(self) -> None:
        """Once the client has read the answer: to close while it still sends would take the answer from it."""
        if not self._transport:
            return
        if self._handed_on:
            self._transport.write_eof()
            asyncio.get_running_loop().call_later(LINGERING, self.close)
        else:
            self._transport.close()


class HttpServer:
    """`receive` gets each request. Of a body over `longest` bytes it gets the first of them, and a few more."""

    def __init__(self, receive: Receive, longest: int | None = None) -> None:
        self._receive = receive
        self._longest = longest
        self._connections: set[Connection] = set()
        self._servers: list[asyncio.Server] = []

    async def open(self, host: str = "127.0.0.1", port: int = 0) -> int:
        """The port; 0 takes a free one."""
        server = await asyncio.get_running_loop().create_server(self._connection, host, port)
        self._servers.append(server)
        found: int = server.sockets[0].getsockname()[1]
        return found

    async def listen(self, sockets: Sequence[socket.socket]) -> None:
        loop = asyncio.get_running_loop()
        self._servers += [await loop.create_server(self._connection, sock=one) for one in sockets]

    async def close(self, patience: float = 0.0) -> None:
        """Requests that are at work may be answered within so many seconds."""
        for server in self._servers:
            server.close()
        unanswered = [asyncio.ensure_future(one.idle.wait()) for one in self._connections if not one.idle.is_set()]
        if unanswered:
            _, late = await asyncio.wait(unanswered, timeout=patience)
            for each in late:
                each.cancel()
        for connection in [*self._connections]:
            connection.close()

    def _connection(self) -> Connection:
        return Connection(self._receive, self._connections, self._longest)


def awaiting(handle: Callable[[Exchange], Awaitable[None]]) -> Receive:
    """For what takes its time. What it didn't expect is a 500, and is printed."""
    tasks: set[asyncio.Task[None]] = set()

    async def whole(exchange: Exchange) -> None:
        try:
            await handle(exchange)
        except Exception:  # noqa: BLE001 - the client gets an answer whatever happens
            traceback.print_exc()
            if not exchange.answered:
                exchange.answer(500)

    def receive(exchange: Exchange) -> None:
        task = asyncio.get_running_loop().create_task(whole(exchange))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    return receive


def date() -> tuple[str, str]:
    return "Date", formatdate(usegmt=True)
