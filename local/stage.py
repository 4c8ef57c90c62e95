"""A stage on this machine: programs run, tables and functions made, their REST APIs served."""

import asyncio
import sysconfig
import tempfile
import time
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

import yaml

from local import aws, mongodb
from local.console import Screen, Served
from local.gateway.declared import Declarations, kept
from local.gateway.model import DeclarationError, Stage
from local.gateway.server import HOST, Server, reserved
from local.gateway.stage import DeployedStage
from local.lambdas.service import LambdaService
from local.lambdas.specs import Code, function_specs, permissions
from local.processes import NotReady, Processes
from local.program import Program, ProgramError, run

PACKAGES = tuple(dict.fromkeys(Path(sysconfig.get_path(name)) for name in ("purelib", "platlib")))


class PortInUse(Exception):
    def __init__(self, port: int) -> None:
        super().__init__(f"port {port} is in use: choose another with PORT=... or --port")


REFUSALS = (
    aws.AwsError,
    DeclarationError,
    mongodb.MongoError,
    NotReady,
    PortInUse,
    ProgramError,
)
"""What stops a stage from coming up; the message is for whoever started it."""


@dataclass(frozen=True)
class Options:
    stage: str = "dev"
    port: int = 3000
    """0: any free one."""
    projects: tuple[Path, ...] = (aws.ROOT,)
    """Folders of Pulumi programs, in the order in which they are run."""
    backend: str | None = None
    """None: as the stage file says."""


@dataclass
class LocalStage:
    """`async with LocalStage(options, screen) as stage:` serves until the block ends."""

    options: Options
    screen: Screen = field(default_factory=Screen)
    served: list[Served] = field(default_factory=list)

    async def __aenter__(self) -> Self:
        self._began = time.perf_counter()
        self._stages: list[Stage] = []
        self._servers: dict[str, tuple[Server, str]] = {}
        self._exit = AsyncExitStack()
        try:
            await self._start()
        except BaseException:
            await self._exit.aclose()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._exit.__aexit__(kind, error, trace)

    async def _start(self) -> None:
        try:
            listener = reserved(self.options.port)
        except OSError as error:
            raise PortInUse(self.options.port) from error
        self._listeners = [self._exit.enter_context(listener)]
        self._processes = await self._exit.enter_async_context(Processes())
        self.screen.progress("starting the embedded AWS and running the Pulumi program")
        endpoint = asyncio.create_task(aws.start(self._processes))
        self._exit.callback(endpoint.cancel)
        self._overrides = await self._configuration()
        programs = await self._run_programs()
        self._endpoint = await endpoint
        self._lambda = LambdaService(self._processes, self.screen.function_line, aws.environment(self._endpoint))
        self._exit.push_async_callback(self._lambda.close)
        await self._serve(programs)
        self.screen.ready(self.served, self.backend, time.perf_counter() - self._began)

    @property
    def backend(self) -> str:
        file = self.options.projects[0] / f"Pulumi.{self.options.stage}.yaml"
        config = (yaml.safe_load(file.read_text()) or {}).get("config", {}) if file.exists() else {}
        return self.options.backend or str(config.get("gatehouse:backend", ""))

    async def _configuration(self) -> Mapping[str, str]:
        overrides = {"gatehouse:backend": self.options.backend} if self.options.backend else {}
        if self.backend.startswith("mongodb"):
            folder = self._exit.enter_context(
                tempfile.TemporaryDirectory(prefix="gatehouse-", ignore_cleanup_errors=True)
            )
            overrides["gatehouse:mongodbUri"] = await mongodb.address(self._processes, Path(folder))
        return overrides

    async def _run_programs(self) -> list[Program]:
        programs: list[Program] = []
        for project in self.options.projects:
            done = tuple(programs)
            programs.append(await asyncio.to_thread(run, project, self.options.stage, self._overrides, stacks=done))
        return programs

    async def _serve(self, programs: list[Program]) -> None:
        declarations = Declarations(programs)
        stages, notes = kept(self._stages, declarations.stages())
        for note in [*declarations.notes, *notes]:
            self.screen.note(note)
        for program in programs:
            await aws.provision(self._endpoint, program)
        code = [Code(project, PACKAGES) for project in self.options.projects]
        pairs = list(zip(programs, code, strict=True))
        await self._lambda.declare(
            [spec for program, root in pairs for spec in function_specs(program, root)],
            [permission for program in programs for permission in permissions(program)],
        )
        self._stages = stages
        self.served = [Served(f"{await self._address(stage)}/{stage.name}", stage) for stage in stages]

    async def _address(self, stage: Stage) -> str:
        """Each REST API has an address of its own, as on AWS: the first the chosen port, others the next free one."""
        if stage.api_id not in self._servers:
            listener = self._listeners.pop() if self._listeners else self._exit.enter_context(reserved(0))
            server = Server(self.screen.request)
            self._servers[stage.api_id] = server, f"http://{HOST}:{listener.getsockname()[1]}"
            await server.start(listener)
            self._exit.push_async_callback(server.close)
        server, address = self._servers[stage.api_id]
        server.stages = {**server.stages, stage.name: DeployedStage(stage, self._lambda)}
        return address

    async def reload(self) -> None:
        """The programs have changed: run them again and serve what they declare now. Raises as starting does."""
        await self._serve(await self._run_programs())

    def recycle(self) -> None:
        """The functions' code has changed."""
        self._lambda.recycle()
