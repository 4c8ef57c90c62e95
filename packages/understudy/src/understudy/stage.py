"""A stage on this machine: its tables and functions made, its REST APIs served."""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from understudy.aws import embedded
from understudy.console import Screen
from understudy.gateway.declared import Declarations, kept
from understudy.gateway.hosts import Hosts, Served
from understudy.gateway.server import HOST, Listeners
from understudy.lambdas.service import LambdaService
from understudy.lambdas.specs import function_specs, permissions
from understudy.processes import Processes
from understudy.source import Part, Source


@asynccontextmanager
async def serving(source: Source, screen: Screen, *, port: int = 0, host: str = HOST) -> AsyncIterator["LocalStage"]:
    """A stage that is up, on any free port if that is 0; all that it started ends with the block.

    It answers under `127.0.0.1` and `localhost`; `host` is which of the two its addresses are shown with. Raises
    StageError.
    """
    began = time.perf_counter()
    async with AsyncExitStack() as stack:
        listeners = stack.enter_context(Listeners(port))
        if not port:
            screen.progress(f"port 0 is any free one: {listeners.port}")
        folder = Path(stack.enter_context(_scratch()))
        processes = await stack.enter_async_context(Processes())
        screen.progress("starting the embedded AWS and reading what the stage declares")
        endpoint = asyncio.create_task(embedded.start(processes))
        stack.callback(endpoint.cancel)
        functions = LambdaService(processes, screen.function_line)
        stack.push_async_callback(functions.close)
        hosts = await stack.enter_async_context(Hosts(listeners, functions, screen, host))
        stage = LocalStage(source, screen, folder, functions, hosts, endpoint)
        await stage.run()
        screen.ready(stage.served, time.perf_counter() - began)
        yield stage


def _scratch() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="understudy-", ignore_cleanup_errors=True)


@dataclass
class LocalStage:
    source: Source
    screen: Screen
    folder: Path
    """Ends with the stage."""
    functions: LambdaService
    hosts: Hosts
    endpoint: asyncio.Task[str]
    """Of the embedded AWS."""
    served: Sequence[Served] = ()

    async def run(self) -> None:
        """Serve what the source declares by now. Raises StageError, and serves what it did before."""
        code = Path(tempfile.mkdtemp(dir=self.folder))
        parts = await asyncio.to_thread(self.source.parts, code)
        programs = [part.program for part in parts]
        declarations = Declarations(programs)
        stages, notes = kept([served.stage for served in self.served], declarations.stages())
        for note in [*declarations.notes, *notes]:
            self.screen.note(note)
        for program in programs:
            await embedded.provision(await self.endpoint, program)
        await self._declare_functions(parts)
        self.served = await self.hosts.serve(stages)

    async def _declare_functions(self, parts: Sequence[Part]) -> None:
        specs = [spec for part in parts for spec in function_specs(part.program, part.code)]
        allowed = [permission for part in parts for permission in permissions(part.program)]
        await self.functions.declare(specs, allowed, embedded.environment(await self.endpoint))

    def recycle(self) -> None:
        """The functions' code has changed."""
        self.functions.recycle()
