"""A stage on this machine: programs run, tables and functions made, their REST APIs served."""

import asyncio
import socket
import sysconfig
import tempfile
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import yaml

from local import aws, mongodb
from local.console import Screen
from local.gateway.declared import Declarations, kept
from local.gateway.hosts import Hosts, Served
from local.gateway.model import DeclarationError
from local.gateway.server import reserved
from local.lambdas.service import LambdaService
from local.lambdas.specs import Code, function_specs, permissions
from local.processes import NotReady, Processes
from local.program import Program, ProgramError, run

PACKAGES = tuple(dict.fromkeys(Path(sysconfig.get_path(name)) for name in ("purelib", "platlib")))


class PortInUse(Exception):
    def __init__(self, port: int) -> None:
        super().__init__(f"port {port} is in use: choose another with PORT=... or --port")


REFUSALS = (aws.AwsError, DeclarationError, mongodb.MongoError, NotReady, PortInUse, ProgramError)
"""What stops a stage from coming up; the message is for whoever started it."""


@dataclass(frozen=True)
class Options:
    stage: str = "dev"
    port: int = 3000
    """0: any free one."""
    projects: tuple[Path, ...] = (aws.ROOT,)
    """Folders of Pulumi programs, in the order in which they are run."""
    chosen_backend: str | None = None
    """Goes before the stage file's."""

    @property
    def backend(self) -> str:
        """'' where neither says one."""
        file = self.projects[0] / f"Pulumi.{self.stage}.yaml"
        config = (yaml.safe_load(file.read_text()) or {}).get("config", {}) if file.exists() else {}
        return self.chosen_backend or str(config.get("gatehouse:backend", ""))


@asynccontextmanager
async def serving(options: Options, screen: Screen) -> AsyncIterator["LocalStage"]:
    """A stage that is up; all that it started ends with the block. Raises one of REFUSALS."""
    began = time.perf_counter()
    async with AsyncExitStack() as stack:
        listener = stack.enter_context(_reserved(options.port))
        processes = await stack.enter_async_context(Processes())
        screen.progress("starting the embedded AWS and running the Pulumi program")
        endpoint = asyncio.create_task(aws.start(processes))
        stack.callback(endpoint.cancel)
        overrides = await _overrides(options, processes, stack)
        functions = LambdaService(processes, screen.function_line)
        stack.push_async_callback(functions.close)
        hosts = await stack.enter_async_context(Hosts(listener, functions, screen))
        stage = LocalStage(options, screen, overrides, functions, hosts, endpoint)
        await stage.run()
        screen.ready(stage.served, options.backend, time.perf_counter() - began)
        yield stage


def _reserved(port: int) -> socket.socket:
    try:
        return reserved(port)
    except OSError as error:
        raise PortInUse(port) from error


async def _overrides(options: Options, processes: Processes, stack: AsyncExitStack) -> dict[str, str]:
    """What goes before the stage file's configuration."""
    # Nothing is uploaded: workers run what lies in the checkout. And services come after what they add to.
    overrides = {"gatehouse:packaging": "source", "gatehouse:services": ""}
    if options.chosen_backend:
        overrides["gatehouse:backend"] = options.chosen_backend
    if options.backend.startswith("mongodb"):
        data = stack.enter_context(tempfile.TemporaryDirectory(prefix="gatehouse-", ignore_cleanup_errors=True))
        overrides["gatehouse:mongodbUri"] = await mongodb.address(processes, Path(data))
    return overrides


@dataclass
class LocalStage:
    options: Options
    screen: Screen
    overrides: Mapping[str, str]
    functions: LambdaService
    hosts: Hosts
    endpoint: asyncio.Task[str]
    """Of the embedded AWS."""
    served: Sequence[Served] = ()

    async def run(self) -> None:
        """Run the programs and serve what they declare. Raises one of REFUSALS, and serves what it did before."""
        programs = await self._programs()
        declarations = Declarations(programs)
        stages, notes = kept([served.stage for served in self.served], declarations.stages())
        for note in [*declarations.notes, *notes]:
            self.screen.note(note)
        for program in programs:
            await aws.provision(await self.endpoint, program)
        await self._declare_functions(programs)
        self.served = await self.hosts.serve(stages)

    async def _programs(self) -> list[Program]:
        programs: list[Program] = []
        for project in self.options.projects:
            done = tuple(programs)
            programs.append(await asyncio.to_thread(run, project, self.options.stage, self.overrides, stacks=done))
        return programs

    async def _declare_functions(self, programs: Sequence[Program]) -> None:
        rooted = zip(programs, self.options.projects, strict=True)
        specs = [spec for program, root in rooted for spec in function_specs(program, Code(root, PACKAGES))]
        allowed = [permission for program in programs for permission in permissions(program)]
        await self.functions.declare(specs, allowed, aws.environment(await self.endpoint))

    def recycle(self) -> None:
        """The functions' code has changed."""
        self.functions.recycle()
