"""One execution environment of a function: a process that runs one invocation at a time."""

import asyncio
import signal
import time
import uuid
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from understudy.gateway.functions import Result
from understudy.lambdas.output import lines, told
from understudy.lambdas.runtime_api import Invocation, Outcome, RuntimeApi, failure
from understudy.lambdas.runtimes import command
from understudy.lambdas.specs import FunctionSpec, environment
from understudy.processes import Processes

if TYPE_CHECKING:
    from asyncio.subprocess import Process

INIT_SECONDS = 30
"""Lambda allows 10 at full speed; here many workers may start at once on few cores."""
RETURN_SECONDS = 1
DYING_MS = 100
"""How long a killed process may still look alive."""
PRINTING_SECONDS = 0.005
"""What a function printed before it failed comes by another way than the failure."""
Log = Callable[[str, str], None]
"""Takes a function's label and a line."""


def _exited(status: int) -> Outcome:
    how = f"signal: {-status}" if status < 0 else f"exit status {status}"
    return failure("Runtime.ExitError", f"Error: Runtime exited with error: {how}")


KILLED = _exited(-signal.SIGKILL)


class Gone(Exception):
    """The worker was dead before the invocation reached it."""


class Worker:
    def __init__(self, spec: FunctionSpec, processes: Processes, log: Log) -> None:
        self.spec = spec
        self.stale = False
        """True once the code has changed: not to be used again."""
        self._processes = processes
        self._log = log
        self._api = RuntimeApi()
        self._process: Process | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._init_ms = 0.0
        self._init_failure: Outcome | None = None
        self._used = False
        self._printed = ""

    async def start(self, aws: Mapping[str, str]) -> None:
        """Returns when the handler is imported, or couldn't be: then the first invocation says so."""
        began = time.perf_counter()
        env = environment(self.spec, await self._api.open(), aws)
        try:
            self._process = await self._processes.start(command(self.spec), env=env, cwd=self.spec.code.root)
            self._tasks = [asyncio.create_task(self._show_output()), asyncio.create_task(self._watch())]
            self._init_failure = await asyncio.wait_for(self._api.started, INIT_SECONDS)
        except TimeoutError:
            self._init_failure = failure("Sandbox.Timedout", f"Init timed out after {INIT_SECONDS} seconds")
        except OSError as error:
            self._init_failure = failure("Runtime.InvalidEntrypoint", str(error))
        self._init_ms = (time.perf_counter() - began) * 1000

    def when_returned(self, then: Callable[[], None]) -> None:
        """Calls it when the worker waits for the next invocation, or is known to do so no more."""
        idle = self._api.idle
        late = asyncio.get_running_loop().call_later(RETURN_SECONDS, idle.cancel)
        idle.add_done_callback(lambda _: late.cancel())
        idle.add_done_callback(lambda _: then())

    @property
    def usable(self) -> bool:
        alive = self._process is not None and self._process.returncode is None
        return alive and self._api.is_idle and not self.stale and not self._init_failure

    async def invoke(self, event: bytes) -> Result:
        """Runs one invocation within the function's time-out; past it the process is killed, as Lambda does.

        Raises Gone where the worker was being killed already.
        """
        cold, self._used, self._printed = not self._used, True, ""
        began, request_id = time.perf_counter(), str(uuid.uuid4())
        outcome = self._init_failure or await self._outcome(request_id, event)
        duration = (time.perf_counter() - began) * 1000
        if outcome is KILLED and not cold and duration < DYING_MS:
            raise Gone
        init = f"  Init Duration: {self._init_ms:.0f} ms" if cold else ""
        self._log(self.spec.label, f"REPORT RequestId: {request_id}  Duration: {duration:.1f} ms{init}")
        if not outcome.failed:
            return Result(outcome.payload, cold=cold)
        await asyncio.sleep(PRINTING_SECONDS)
        return Result(outcome.payload, failed=True, cold=cold, said=told(self._printed))

    async def _outcome(self, request_id: str, event: bytes) -> Outcome:
        seconds = self.spec.timeout_seconds
        waiting: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        deadline = int((time.time() + seconds) * 1000)
        self._api.give(Invocation(request_id, event, self.spec.arn, deadline, waiting))
        await asyncio.wait([waiting], timeout=seconds)
        if waiting.done():
            return waiting.result()
        await self.stop()
        return failure(
            "Sandbox.Timedout", f"RequestId: {request_id} Error: Task timed out after {seconds:.2f} seconds"
        )

    async def stop(self) -> None:
        if self._process:
            await self._processes.stop(self._process)
        for task in self._tasks:
            if task is not asyncio.current_task():
                await asyncio.wait([task])
        await self._api.close()

    async def _watch(self) -> None:
        if self._process:
            status = await self._process.wait()
            self._api.end(KILLED if status == -signal.SIGKILL else _exited(status))

    async def _show_output(self) -> None:
        pending = b""
        while self._process and self._process.stdout and (chunk := await self._process.stdout.read(64 * 1024)):
            *printed, pending = (pending + chunk).split(b"\n")
            self._show(printed)
        self._show([pending] if pending else [])

    def _show(self, printed: Iterable[bytes]) -> None:
        for line in printed:
            for shown in lines(line.decode(errors="replace")):
                self._printed = shown
                self._log(self.spec.label, shown)
