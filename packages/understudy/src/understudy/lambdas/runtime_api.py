"""Lambda's Runtime API, one port for each worker: "Using the Lambda runtime API for custom runtimes"."""

import asyncio
import json
from dataclasses import dataclass
from http import HTTPStatus
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
        self.idle = asyncio.Event()
        """Set while the worker waits for an invocation."""
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
        self.idle.clear()
        self._current = self._given = invocation
        self._hand_over()

    def settle(self, outcome: Outcome) -> None:
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
            connection.answer_json(HTTPStatus.NOT_FOUND, {"errorMessage": "not part of the Runtime API"})
        elif len(body) > MAX_PAYLOAD_BYTES:
            message = f"Response payload size exceeded maximum allowed payload size ({MAX_PAYLOAD_BYTES} bytes)."
            self.settle(failure("Function.ResponseSizeTooLarge", message))
            connection.answer_json(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, {"errorMessage": message})
        else:
            self.settle(Outcome(body, failed=action.endswith("/error")))
            connection.answer_json(HTTPStatus.ACCEPTED, {"status": "OK"})

    def _asked_for_next(self, connection: Connection) -> None:
        if not self.started.done():
            self.started.set_result(None)
        self._asking = connection
        self.idle.set()
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
        connection.answer(HTTPStatus.OK, invocation.event, headers)
