"""Lambda's Runtime API, one port for each worker: "Using the Lambda runtime API for custom runtimes"."""

import asyncio
import json
from dataclasses import dataclass
from typing import Any

from understudy.http import Exchange, HttpServer

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
        self._asking: Exchange | None = None
        self._server = HttpServer(self._receive)

    async def open(self) -> str:
        """The address, as `AWS_LAMBDA_RUNTIME_API` wants it."""
        return f"{HOST}:{await self._server.open(HOST)}"

    async def close(self) -> None:
        await self._server.close()

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

    def _receive(self, asked: Exchange) -> None:
        action = asked.target.removeprefix("/2018-06-01/runtime/")
        if action == "invocation/next":
            self._asked_for_next(asked)
        elif asked.method != "POST" or not action.endswith(("/response", "/error")):
            _answer(asked, 404, b'{"errorMessage": "not part of the Runtime API"}')
        elif len(asked.body) > MAX_PAYLOAD_BYTES:
            message = f"Response payload size exceeded maximum allowed payload size ({MAX_PAYLOAD_BYTES} bytes)."
            self._settle(failure("Function.ResponseSizeTooLarge", message))
            _answer(asked, 413, json.dumps({"errorMessage": message}).encode())
        else:
            self._settle(Outcome(asked.body, failed=action.endswith("/error")))
            _answer(asked, 202, b'{"status": "OK"}')

    def _asked_for_next(self, asked: Exchange) -> None:
        if not self.started.done():
            self.started.set_result(None)
        self._asking = asked
        self._set_idle()
        self._hand_over()

    def _hand_over(self) -> None:
        asked, invocation = self._asking, self._given
        if not asked or not invocation:
            return
        self._asking = self._given = None
        headers = (
            ("Lambda-Runtime-Aws-Request-Id", invocation.request_id),
            ("Lambda-Runtime-Deadline-Ms", str(invocation.deadline_ms)),
            ("Lambda-Runtime-Invoked-Function-Arn", invocation.function_arn),
            ("Lambda-Runtime-Trace-Id", f"Root=1-{invocation.request_id.replace('-', '')}"),
        )
        _answer(asked, 200, invocation.event, *headers)


def _answer(asked: Exchange, status: int, body: bytes, *headers: tuple[str, str]) -> None:
    asked.answer(status, [("Content-Type", "application/json"), *headers], body)
