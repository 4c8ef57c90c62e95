"""Lambda's Runtime API for one process at a time, in the smallest form: "Using the Lambda runtime API for custom runtimes"."""  # noqa: E501

import json
import selectors
import socket
import time
from typing import Any, NamedTuple

ARN = "arn:aws:lambda:eu-central-1:123456789012:function:bench"
SECONDS = 120


class Request(NamedTuple):
    connection: socket.socket
    path: str
    body: bytes
    at: float
    """When it was here, by time.perf_counter."""


class FunctionFailed(Exception):
    """The function answered with an error, or not at all."""


class RuntimeApi:
    """What the runtime client talks to: `ready`, then any number of `invoke`."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._listener, selectors.EVENT_READ)
        self._waiting: Request | None = None

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._listener.getsockname()[1]}"

    def close(self) -> None:
        for key in list(self._selector.get_map().values()):
            key.fileobj.close()  # type: ignore[union-attr]
        self._selector.close()

    def ready(self) -> float:
        """Waits until the function is initialised; when it was."""
        self._waiting = self._next("/next")
        return self._waiting.at

    def invoke(self, event: dict[str, Any]) -> tuple[Any, float]:
        """The answer, and when it was here."""
        waiting = self._waiting or self._next("/next")
        self._waiting = None
        headers = {
            "Content-Type": "application/json",
            "Lambda-Runtime-Aws-Request-Id": "1",
            "Lambda-Runtime-Deadline-Ms": str(int(time.time() * 1000) + SECONDS * 1000),
            "Lambda-Runtime-Invoked-Function-Arn": ARN,
            "Lambda-Runtime-Trace-Id": "Root=1-1",
        }
        _answer(waiting.connection, "200 OK", headers, json.dumps(event).encode())
        result = self._next("/response")
        return json.loads(result.body), result.at

    def _next(self, ending: str) -> Request:
        """The next request, whose path ends so; what it answers to others is `accepted`."""
        while True:
            request = self._receive()
            if not request.path.endswith("/next"):
                _answer(request.connection, "202 Accepted", {"Content-Type": "application/json"}, b'{"status":"OK"}')
            if request.path.endswith("/error"):
                raise FunctionFailed(request.body.decode()[:2000])
            if request.path.endswith(ending):
                return request
            self._waiting = request

    def _receive(self) -> Request:
        while ready := self._selector.select(SECONDS):
            for key, _ in ready:
                if key.fileobj is self._listener:
                    self._selector.register(self._listener.accept()[0], selectors.EVENT_READ)
                elif request := _read(key.fileobj):  # type: ignore[arg-type]
                    return request
                else:
                    self._selector.unregister(key.fileobj)
                    key.fileobj.close()  # type: ignore[union-attr]
        raise FunctionFailed(f"no answer in {SECONDS} seconds")


def _read(connection: socket.socket) -> Request | None:
    data = connection.recv(65_536)
    at = time.perf_counter()
    if not data:
        return None
    while b"\r\n\r\n" not in data:
        data += connection.recv(65_536)
    head, _, body = data.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    if "100-continue" in headers.get("expect", ""):
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
    body = (
        _chunks(connection, body)
        if "chunked" in headers.get("transfer-encoding", "")
        else _whole(connection, body, int(headers.get("content-length", 0)))
    )
    return Request(connection, lines[0].split()[1], body, at)


def _whole(connection: socket.socket, body: bytes, length: int) -> bytes:
    while len(body) < length:
        body += connection.recv(65_536)
    return body


def _chunks(connection: socket.socket, data: bytes) -> bytes:
    while not data.endswith(b"0\r\n\r\n"):
        data += connection.recv(65_536)
    body = b""
    while data:
        size, _, data = data.partition(b"\r\n")
        body, data = body + data[: int(size, 16)], data[int(size, 16) + 2 :]
    return body


def _answer(connection: socket.socket, status: str, headers: dict[str, str], body: bytes) -> None:
    lines = "".join(f"{name}: {value}\r\n" for name, value in {**headers, "Content-Length": str(len(body))}.items())
    connection.sendall(f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body)
