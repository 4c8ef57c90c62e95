"""HTTP/1.1 as AWS's JSON services speak it: one request after another on a connection that is kept.

The standard library's client reads headers as email: that takes 12 ms to load, and longer at each call than all the
rest of it (docs/speed.md).

Where RFC 9112 lets a reader guess where an answer ends, two readers can disagree, and what is left over becomes the
answer to somebody else's request (its section 11.2). AWS never asks for a guess: here each doubt is `Broken`, and a
connection on which anything is left over is not kept.
"""

from __future__ import annotations

import re
import select
import socket
import time
from dataclasses import dataclass

from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ssl import SSLContext

CONNECT_SECONDS = 1
ANSWER_SECONDS = 2
"""From the request to the answer's last byte. AWS takes milliseconds: a lost answer is better asked again."""
HEAD_BYTES = 16_384
BODY_BYTES = 20 * 1024 * 1024
"""The largest answer of the calls here: 16 MB of items, escaped as JSON ("BatchGetItem", DynamoDB API reference)."""
_AT_ONCE = 65_536
_STATUS = re.compile(rb"HTTP/1\.([01]) ([2-5]\d\d)(?: [^\r\n]*)?")
_HEADER = re.compile(rb"([!#$%&'*+.^`|~\w-]+):[ \t]*([^\r\n\0]*?)[ \t]*")
_SIZE = re.compile(rb"([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]*)?")
_LENGTH = re.compile(rb"\d{1,8}")
_BODILESS = (204, 304)


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes


class Broken(OSError):
    """What came is no whole answer, or might be read in two ways."""


class Connection:
    """`kept` says whether another request may follow."""

    def __init__(self, host: str, port: int, tls: SSLContext | None) -> None:
        """Raises `OSError`, as everything here does."""
        self._socket = socket.create_connection((host, port), CONNECT_SECONDS)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if tls:
            self._socket = tls.wrap_socket(self._socket, server_hostname=host)
        self._received = b""
        self._deadline = 0.0
        self.kept = True

    def close(self) -> None:
        self._socket.close()

    def is_quiet(self) -> bool:
        """False once the other side has closed it, as it does while Lambda keeps the function frozen."""
        poll = select.poll()
        poll.register(self._socket, select.POLLIN)
        return not poll.poll(0)

    def request(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        self.kept = False  # until a whole answer says otherwise
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        head = f"{method} {path} HTTP/1.1\r\n{lines}content-length: {len(body)}\r\n\r\n"
        self._deadline = time.monotonic() + ANSWER_SECONDS
        self._socket.settimeout(ANSWER_SECONDS)
        self._socket.sendall(head.encode() + body)
        first, *rest = self._until(b"\r\n\r\n", HEAD_BYTES).split(b"\r\n")
        minor, status = _matched(_STATUS, first, "no status of a final answer").groups()
        fields = _fields(rest)
        answer = Answer(int(status), self._body(int(status), fields))
        self.kept = minor == b"1" and fields.get(b"connection", b"").lower() != b"close" and not self._left_over()
        return answer

    def _body(self, status: int, fields: Mapping[bytes, bytes]) -> bytes:
        length, coding = fields.get(b"content-length"), fields.get(b"transfer-encoding")
        if status in _BODILESS or (length is None) == (coding is None):
            raise Broken("an answer without a length, or with two")
        if coding is not None:
            if coding.lower() != b"chunked":
                raise Broken("a transfer coding that was not asked for")
            return self._chunks()
        return self._exactly(int(_matched(_LENGTH, length or b"", "a length that is no number")[0]))

    def _chunks(self) -> bytes:
        body = bytearray()
        while size := int(_matched(_SIZE, self._until(b"\r\n", HEAD_BYTES), "no size of a chunk")[1], 16):
            body += self._exactly(size, len(body))
            if self._exactly(2) != b"\r\n":
                raise Broken("a chunk that doesn't end where it says")
        while self._until(b"\r\n", HEAD_BYTES):  # the trailer
            pass
        return bytes(body)

    def _until(self, end: bytes, longest: int) -> bytes:
        """What comes before `end`, which is read too."""
        while (at := self._received.find(end)) < 0 and len(self._received) <= longest:
            self._received += self._some()
        if not 0 <= at <= longest:
            raise Broken("a head or line that is too long")
        found, self._received = self._received[:at], self._received[at + len(end) :]
        return found

    def _exactly(self, length: int, before: int = 0) -> bytes:
        if before + length > BODY_BYTES:
            raise Broken("a body that is too long")
        parts, have = [self._received], len(self._received)
        while have < length:
            parts.append(self._some())
            have += len(parts[-1])
        received = b"".join(parts)
        self._received = received[length:]
        return received[:length]

    def _some(self) -> bytes:
        remaining = self._deadline - time.monotonic()
        if remaining <= 0:
            raise Broken("the answer took too long")
        self._socket.settimeout(remaining)
        data = self._socket.recv(_AT_ONCE)
        if not data:
            raise Broken("the answer ended early")
        return data

    def _left_over(self) -> bool:
        """Whether bytes are here that belong to no answer; TLS may hold some that the socket no longer shows."""
        pending = getattr(self._socket, "pending", None)
        return bool(self._received) or bool(pending and pending())


def _fields(lines: list[bytes]) -> dict[bytes, bytes]:
    """The headers by their names in lower case; those that frame an answer may stand only once."""
    fields: dict[bytes, bytes] = {}
    for line in lines:
        name, value = _matched(_HEADER, line, "a header that is none").groups()
        name = name.lower()
        if name in fields and name in (b"content-length", b"transfer-encoding"):
            raise Broken("an answer with two lengths")
        fields[name] = value
    return fields


def _matched(pattern: re.Pattern[bytes], text: bytes, otherwise: str) -> re.Match[bytes]:
    match = pattern.fullmatch(text)
    if match is None:
        raise Broken(otherwise)
    return match
