"""How a stage comes up: its processes are started first, and what serves it is loaded while they load."""

import asyncio
import gc
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from understudy.aws import embedded
from understudy.gateway.listeners import HOST, Listeners
from understudy.processes import Processes
from understudy.source import Source

if TYPE_CHECKING:
    from understudy.console import Screen
    from understudy.stage import LocalStage


@asynccontextmanager
async def serving(
    source: Source, screen: "Screen", *, port: int = 0, host: str = HOST
) -> AsyncIterator["LocalStage"]:
    """A stage that is up, on any free port if that is 0; all that it started ends with the block.

    It answers under `127.0.0.1` and `localhost`; `host` is which of the two its addresses are shown with. Raises
    StageError.
    """
    began = time.perf_counter()
    async with AsyncExitStack() as stack:
        stack.callback(screen.flush)
        listeners = stack.enter_context(Listeners(port))
        if not port:
            screen.progress(f"port 0 is any free one: {listeners.port}")
        folder = Path(stack.enter_context(_scratch()))
        processes = await stack.enter_async_context(Processes())
        screen.progress("starting the embedded AWS and reading what the stage declares")
        with _uncollected():
            parts = asyncio.create_task(asyncio.to_thread(source.parts, Path(tempfile.mkdtemp(dir=folder))))
            stack.callback(parts.cancel)
            endpoint = asyncio.create_task(embedded.start(processes))
            stack.callback(endpoint.cancel)
            await asyncio.to_thread(import_module, "understudy.stage")
            from understudy.gateway.hosts import Hosts  # noqa: PLC0415 - loaded by now
            from understudy.lambdas.service import LambdaService  # noqa: PLC0415
            from understudy.mails import Mailbox  # noqa: PLC0415
            from understudy.receiver import Receiver  # noqa: PLC0415
            from understudy.stage import LocalStage  # noqa: PLC0415

            functions = LambdaService(processes, screen.function_line)
            stack.push_async_callback(functions.close)
            mailbox = Mailbox()
            receiver = await stack.enter_async_context(Receiver(functions, mailbox, screen.mail, screen.note))
            hosts = await stack.enter_async_context(Hosts(listeners, functions, screen, host, mailbox))
            stage = LocalStage(source, screen, folder, functions, hosts, endpoint, receiver.environment)
            await stage.serve(await parts)
        screen.ready(stage.served, time.perf_counter() - began)
        yield stage


def _scratch() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="understudy-", ignore_cleanup_errors=True)


@contextmanager
def _uncollected() -> Iterator[None]:
    """As in `understudy.quick`."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
