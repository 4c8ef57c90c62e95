"""A stage on this machine: its tables and functions made, its REST APIs served."""

import asyncio
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from understudy.aws import embedded
from understudy.console import Screen
from understudy.gateway.declared import Declarations, kept
from understudy.gateway.hosts import Hosts, Served
from understudy.lambdas.service import LambdaService
from understudy.lambdas.specs import function_specs, permissions
from understudy.source import Part, Source


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
    receiver: Mapping[str, str]
    """The variables that lead functions' calls of other functions, and their mails, to this process."""
    served: Sequence[Served] = ()

    async def run(self) -> None:
        """Serve what the source declares by now. Raises StageError, and serves what it did before."""
        await self.serve(await asyncio.to_thread(self.source.parts, Path(tempfile.mkdtemp(dir=self.folder))))

    async def serve(self, parts: Sequence[Part]) -> None:
        """Serve these. Raises StageError, and serves what it did before."""
        programs = [part.program for part in parts]
        declarations = Declarations(programs)
        stages, notes = kept([served.stage for served in self.served], declarations.stages())
        for note in [*declarations.notes, *notes]:
            self.screen.note(note)
        for program in programs:
            await embedded.provision(await self.endpoint, program)
        self.hosts.about.programs, self.hosts.about.folders = programs, self.source.folders
        await self._declare_functions(parts)
        self.served = await self.hosts.serve(stages)

    async def _declare_functions(self, parts: Sequence[Part]) -> None:
        specs = [spec for part in parts for spec in function_specs(part.program, part.code)]
        allowed = [permission for part in parts for permission in permissions(part.program)]
        environment = {**embedded.environment(await self.endpoint), **self.receiver}
        self.hosts.about.environment = {**environment, "AWS_DEFAULT_REGION": parts[0].program.region}
        await self.functions.declare(specs, allowed, environment)

    def recycle(self) -> None:
        """The functions' code has changed."""
        self.functions.recycle()
