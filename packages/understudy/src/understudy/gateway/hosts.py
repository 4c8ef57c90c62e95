"""Where stages answer: each API has an address of its own, as it has a host of its own on AWS."""

from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from understudy.gateway.documents import Documents, aws_address
from understudy.gateway.functions import Functions
from understudy.gateway.http_api import HttpStage
from understudy.gateway.listeners import HIGHEST_PORT, HOST, Listeners, PortInUse
from understudy.gateway.model import DEFAULT_STAGE, Stage
from understudy.gateway.server import Observer, Server
from understudy.gateway.stage import DeployedStage
from understudy.mails import Mailbox
from understudy.page.about import About

STAGES: dict[str, type[DeployedStage | HttpStage]] = {"REST": DeployedStage, "HTTP": HttpStage}


@dataclass(frozen=True, slots=True)
class Served:
    """A stage and its base address."""

    url: str
    stage: Stage


class Hosts:
    def __init__(
        self,
        first: Listeners,
        functions: Functions,
        observer: Observer,
        host: str = HOST,
        mailbox: Mailbox | None = None,
    ) -> None:
        """`first` is for the first API, others take the next free port; `host` is the name in addresses."""
        self._listeners = [first]
        self._host = host
        self._mailbox = mailbox or Mailbox()
        self.about = About()
        self._functions = functions
        self._observer = observer
        self._servers: dict[str, Server] = {}
        self._exit = AsyncExitStack()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._exit.__aexit__(kind, error, trace)

    async def serve(self, stages: Sequence[Stage]) -> list[Served]:
        """From now on these stages, and no others. Raises DeclarationError, and serves what it did before."""
        for stage in stages:
            if stage.api_id not in self._servers:
                await self._start(stage.api_id)
        documents = Documents()
        made = [STAGES[stage.protocol](stage, self._functions, documents) for stage in stages]
        documents.served = {address: one for one in made for address in self._addresses(one.stage)}
        for one in made:
            for note in await one.check():
                self._observer.note(note)
        for api_id, server in self._servers.items():
            server.stages = {one.stage.name: one for one in made if one.stage.api_id == api_id}
        return [Served(self._url(stage), stage) for stage in stages]

    def _addresses(self, stage: Stage) -> list[str]:
        """Where an issuer that is served here may say that it is."""
        path = "" if stage.name == DEFAULT_STAGE else f"/{stage.name}"
        port = self._servers[stage.api_id].port
        return [aws_address(stage), *(f"http://{host}:{port}{path}" for host in (HOST, "localhost"))]

    def _url(self, stage: Stage) -> str:
        host = f"http://{self._host}:{self._servers[stage.api_id].port}"
        return host if stage.name == DEFAULT_STAGE else f"{host}/{stage.name}"

    def _next(self) -> Listeners:
        """The port behind the last one; where that is taken, any free one."""
        last = max(server.port for server in self._servers.values())
        try:
            return self._exit.enter_context(Listeners(last + 1 if last < HIGHEST_PORT else 0))
        except PortInUse:
            return self._exit.enter_context(Listeners(0))

    async def _start(self, api_id: str) -> Server:
        listeners = self._listeners.pop() if self._listeners else self._next()
        server = self._servers[api_id] = Server(listeners, self._observer, self._mailbox, self.about)
        await server.start()
        self._exit.push_async_callback(server.close)
        return server
