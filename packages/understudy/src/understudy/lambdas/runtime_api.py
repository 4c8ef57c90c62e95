"""Lambda's Runtime API, one port for each worker: "Using the Lambda runtime API for custom runtimes"."""

import asyncio
import json
from dataclasses import dataclass
from typing import Any

from aiohttp import web

HOST = "127.0.0.1"
CLOSE_SECONDS = 0.001
"""A worker that waits for its next invocation isn't waited for; aiohttp takes 0 for ever."""
MAX_PAYLOAD_BYTES = 6_291_556
ACCEPTED = {"status": "OK"}


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
        loop = asyncio.get_running_loop()
        self.started: asyncio.Future[Outcome | None] = loop.create_future()
        """Done when the handler is imported, with the failure where that failed."""
        self.idle = asyncio.Event()
        """Set while the worker waits for an invocation."""
        self._next: asyncio.Queue[Invocation] = asyncio.Queue()
        self._current: Invocation | None = None
        self._runner: web.ServerRunner | None = None

    async def open(self) -> str:
        """The address, as `AWS_LAMBDA_RUNTIME_API` wants it."""
        # A worker that is killed leaves nobody waiting for its next invocation.
        server = web.Server(self._handle, handler_cancellation=True, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=CLOSE_SECONDS)
        await self._runner.setup()
        await web.TCPSite(self._runner, HOST, 0).start()
        return f"{HOST}:{self._runner.addresses[0][1]}"

    async def close(self) -> None:
        if self._runner:
            await self._runner.cleanup()

    def give(self, invocation: Invocation) -> None:
        self.idle.clear()
        self._current = invocation
        self._next.put_nowait(invocation)

    def settle(self, outcome: Outcome) -> None:
        """The current invocation's outcome, or the start's where there is none yet."""
        waiting: asyncio.Future[Any] | None = self.started
        if self.started.done():
            waiting = self._current.outcome if self._current else None
        if waiting and not waiting.done():
            waiting.set_result(outcome)

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        action = request.path.removeprefix("/2018-06-01/runtime/")
        if action == "invocation/next":
            return await self._answer_next()
        if request.method != "POST" or not action.endswith(("/response", "/error")):
            return web.json_response({"errorMessage": "not part of the Runtime API"}, status=404)
        payload = await request.content.read()
        if len(payload) > MAX_PAYLOAD_BYTES:
            message = f"Response payload size exceeded maximum allowed payload size ({MAX_PAYLOAD_BYTES} bytes)."
            self.settle(failure("Function.ResponseSizeTooLarge", message))
            return web.json_response({"errorMessage": message}, status=413)
        self.settle(Outcome(payload, failed=action.endswith("/error")))
        return web.json_response(ACCEPTED, status=202)

    async def _answer_next(self) -> web.Response:
        if not self.started.done():
            self.started.set_result(None)
        self.idle.set()
        invocation = await self._next.get()
        headers = {
            "Content-Type": "application/json",
            "Lambda-Runtime-Aws-Request-Id": invocation.request_id,
            "Lambda-Runtime-Deadline-Ms": str(invocation.deadline_ms),
            "Lambda-Runtime-Invoked-Function-Arn": invocation.function_arn,
            "Lambda-Runtime-Trace-Id": f"Root=1-{invocation.request_id.replace('-', '')}",
        }
        return web.Response(body=invocation.event, headers=headers)
