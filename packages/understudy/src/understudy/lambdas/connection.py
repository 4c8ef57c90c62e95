"""A worker's connection to its Runtime API: as much of HTTP/1.1 (RFC 9112) as runtime clients speak.

They send bodies with their length, and a request at a time.
"""

import asyncio
import json
import re
from collections.abc import Callable, Mapping
from typing import cast

END = b"\r\n\r\n"
LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d+)", re.IGNORECASE)


class Connection(asyncio.Protocol):
    def __init__(self, receive: Callable[["Connection", str, str, bytes], None]) -> None:
        """`receive` gets the connection, and each request's method, target and body; it answers, at once or later."""
        self._receive = receive
        self._read = bytearray()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def connection_lost(self, _: Exception | None) -> None:
        self._transport = None

    @property
    def is_open(self) -> bool:
        return self._transport is not None and not self._transport.is_closing()

    def close(self) -> None:
        if self._transport:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        self._read += data
        end = self._read.find(END)
        head = bytes(self._read[: max(end, 0)])
        length = LENGTH.search(head)
        body, whole = end + len(END), end + len(END) + (int(length[1]) if length else 0)
        if end < 0 or len(self._read) < whole:
            return
        content = bytes(self._read[body:whole])
        del self._read[:whole]
        method, target, *_ = head.decode("latin-1").split(" ", 2)
        self._receive(self, method, target, content)

    def answer(self, status: str, body: bytes, headers: Mapping[str, str] | None = None) -> None:
        told = {"Content-Type": "application/json", "Content-Length": str(len(body)), **(headers or {})}
        lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
        if self._transport:
            self._transport.write(f"HTTP/1.1 {status}\r\n{lines}\r\n".encode("latin-1") + body)

    def answer_json(self, status: str, value: object) -> None:
        self.answer(status, json.dumps(value).encode())
