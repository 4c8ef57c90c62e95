"""Lambda's Runtime API, one port for each worker: "Using the Lambda runtime API for custom runtimes"."""

import asyncio
import json
from dataclasses import dataclass
from typing import Any

from understudy.lambdas.connection import Connection

HOST = "127.0.0.1"
MAX_PAYLOAD_BYTES = 6_291_556


@dataclass(eq=False, slots=True)
class Invocation:
    request_id: str
    event: bytes
    function_arn: str
    deadline_ms: int
    outcome: asyncio.Future["Outcome"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`failed` is Lambda's FunctionError."""

    payload: bytes
    failed: bool = False


def failure(error_type: str, message: str) -> Outcome:
    return Outcome(json.dumps({"errorType": error_type, "errorMessage": message}).encode(), failed=True)


class RuntimeApi:
    """What one worker talks to. It asks for the next invocation, and hands in its outcome."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.started: asyncio.Future[Outcome | None] = self._loop.create_future()
        """Done when the handler is imported, with the failure where that failed."""
        self.idle: asyncio.Future[None] = self._loop.create_future()
        """Done when the worker waits for an invocation, or has ended; cancelled where that was waited for in vain."""
        self._current: Invocation | None = None
        self._given: Invocation | None = None
        """Which the worker hasn't asked for yet."""
        self._asking: Connection | None = None
        self._connections: set[Connection] = set()
        self._server: asyncio.Server | None = None

    async def open(self) -> str:
        """The address, as `AWS_LAMBDA_RUNTIME_API` wants it."""
        self._server = await self._loop.create_server(self._connection, HOST, 0)
        return f"{HOST}:{self._server.sockets[0].getsockname()[1]}"

    def close(self) -> None:
        if self._server:
            self._server.close()
        for connection in self._connections:
            connection.close()

    def give(self, invocation: Invocation) -> None:
        self.idle = self._loop.create_future()
        self._current = self._given = invocation
        self._hand_over()

    @property
    def is_idle(self) -> bool:
        return self.idle.done() and not self.idle.cancelled()

    def end(self, outcome: Outcome) -> None:
        """The worker has ended, with that for what it was at."""
        self._settle(outcome)
        self._set_idle()

    def _set_idle(self) -> None:
        if not self.idle.done():
            self.idle.set_result(None)

    def _settle(self, outcome: Outcome) -> None:
        """The current invocation's outcome, or the start's where there is none yet."""
        waiting: asyncio.Future[Any] | None = self.started
        if self.started.done():
            waiting = self._current.outcome if self._current else None
        if waiting and not waiting.done():
            waiting.set_result(outcome)

    def _connection(self) -> Connection:
        connection = Connection(self._receive)
        self._connections = {one for one in self._connections if one.is_open} | {connection}
        return connection

    def _receive(self, connection: Connection, method: str, target: str, body: bytes) -> None:
        action = target.removeprefix("/2018-06-01/runtime/")
        if action == "invocation/next":
            self._asked_for_next(connection)
        elif method != "POST" or not action.endswith(("/response", "/error")):
            connection.answer_json("404 Not Found", {"errorMessage": "not part of the Runtime API"})
        elif len(body) > MAX_PAYLOAD_BYTES:
            message = f"Response payload size exceeded maximum allowed payload size ({MAX_PAYLOAD_BYTES} bytes)."
            self._settle(failure("Function.ResponseSizeTooLarge", message))
            connection.answer_json("413 Content Too Large", {"errorMessage": message})
        else:
            self._settle(Outcome(body, failed=action.endswith("/error")))
            connection.answer_json("202 Accepted", {"status": "OK"})

    def _asked_for_next(self, connection: Connection) -> None:
        if not self.started.done():
            self.started.set_result(None)
        self._asking = connection
        self._set_idle()
        self._hand_over()

    def _hand_over(self) -> None:
        connection, invocation = self._asking, self._given
        if not connection or not invocation:
            return
        self._asking = self._given = None
        headers = {
            "Lambda-Runtime-Aws-Request-Id": invocation.request_id,
            "Lambda-Runtime-Deadline-Ms": str(invocation.deadline_ms),
            "Lambda-Runtime-Invoked-Function-Arn": invocation.function_arn,
            "Lambda-Runtime-Trace-Id": f"Root=1-{invocation.request_id.replace('-', '')}",
        }
        connection.answer("200 OK", invocation.event, headers)
