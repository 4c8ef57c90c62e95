"""A function's workers: kept warm, more of them while all are busy, as Lambda does."""

import asyncio
from collections import deque
from collections.abc import Coroutine, Mapping
from typing import Any, TypeVar

from understudy.gateway.functions import FunctionRefused, Result, Unanswered
from understudy.lambdas.specs import FunctionSpec
from understudy.lambdas.worker import Gone, Log, Worker
from understudy.processes import Processes

T = TypeVar("T")
MAX_WORKERS = 8
"""What this machine starts of one function; further invocations wait for a free one."""


class Pool:
    def __init__(self, spec: FunctionSpec, processes: Processes, log: Log, aws: Mapping[str, str]) -> None:
        self.spec = spec
        self._processes = processes
        self._log = log
        self._aws = aws
        self._workers: set[Worker] = set()
        self._idle: list[Worker] = []
        self._waiting: deque[asyncio.Future[Worker]] = deque()
        self._running = 0
        self._returning = 0
        """Workers that have answered and are about to ask for more."""
        self._tasks: set[asyncio.Task[Any]] = set()

    async def invoke(self, event: bytes, patience: float) -> Result:
        """See `understudy.gateway.functions.Functions`."""
        reserved = self.spec.reserved_concurrency
        if reserved is not None and self._running >= reserved:
            why = f"{self.spec.name}: reserved concurrency of {reserved} is used up"
            raise FunctionRefused("TooManyRequestsException", why)
        self._running += 1
        try:
            worker = await self._free_worker()
        except BaseException:
            self._running -= 1
            raise
        running = self._spawn(self._run(worker, event))
        done, _ = await asyncio.wait([running], timeout=patience)
        if not done:
            raise Unanswered
        return running.result()

    async def _run(self, worker: Worker, event: bytes) -> Result:
        try:
            result = await worker.invoke(event)
        except Gone:
            another = await self._free_worker()
            result = await another.invoke(event)
            self._take_back(another)
        finally:
            self._take_back(worker)
            self._running -= 1
        return result

    def _take_back(self, worker: Worker) -> None:
        self._returning += 1
        worker.when_returned(lambda: self._release(worker))

    def recycle(self) -> None:
        """Code has changed: idle workers end now, busy ones after what they are at."""
        for worker in self._workers:
            worker.stale = True
        for worker in self._idle:
            self._discard(worker)
        self._idle.clear()

    async def close(self) -> None:
        for future in self._waiting:
            if not future.done():
                future.set_exception(FunctionRefused("ServiceException", f"{self.spec.name} has been replaced"))
        self._waiting.clear()
        await asyncio.gather(*(worker.stop() for worker in self._workers))
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _free_worker(self) -> Worker:
        while self._idle:
            worker = self._idle.pop()
            if worker.usable:
                return worker
            self._discard(worker)
        waiting: asyncio.Future[Worker] = asyncio.get_running_loop().create_future()
        self._waiting.append(waiting)
        self._start_if_wanted()
        try:
            return await waiting
        except asyncio.CancelledError:
            if waiting.done() and not waiting.cancelled():
                self._hand_over(waiting.result())
            raise

    def _start_if_wanted(self) -> None:
        if len(self._waiting) > self._returning and len(self._workers) < MAX_WORKERS:
            worker = Worker(self.spec, self._processes, self._log)
            self._workers.add(worker)
            self._spawn(self._start(worker))

    async def _start(self, worker: Worker) -> None:
        await worker.start(self._aws)
        self._hand_over(worker)

    def _release(self, worker: Worker) -> None:
        self._returning -= 1
        if worker.usable:
            self._hand_over(worker)
        else:
            self._discard(worker)

    def _hand_over(self, worker: Worker) -> None:
        """To whoever has waited longest; a worker that failed to start too, so that somebody hears of it."""
        while self._waiting:
            waiting = self._waiting.popleft()
            if not waiting.done():
                waiting.set_result(worker)
                return
        self._idle.append(worker)

    def _discard(self, worker: Worker) -> None:
        self._workers.discard(worker)
        self._spawn(worker.stop())
        self._start_if_wanted()

    def _spawn(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task
