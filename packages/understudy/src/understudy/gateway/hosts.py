"""Where stages answer: each API has an address of its own, as it has a host of its own on AWS."""

from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from understudy.gateway.functions import Functions
from understudy.gateway.http_api import HttpStage
from understudy.gateway.listeners import HOST, Listeners
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
        """From now on these stages, and no others."""
        for api_id in dict.fromkeys([*self._servers, *(stage.api_id for stage in stages)]):
            server = self._servers.get(api_id) or await self._start(api_id)
            own = [stage for stage in stages if stage.api_id == api_id]
            server.stages = {stage.name: STAGES[stage.protocol](stage, self._functions) for stage in own}
        return [Served(self._url(stage), stage) for stage in stages]

    def _url(self, stage: Stage) -> str:
        host = f"http://{self._host}:{self._servers[stage.api_id].port}"
        return host if stage.name == DEFAULT_STAGE else f"{host}/{stage.name}"

    async def _start(self, api_id: str) -> Server:
        listeners = self._listeners.pop() if self._listeners else self._exit.enter_context(Listeners(0))
        server = self._servers[api_id] = Server(listeners, self._observer, self._mailbox, self.about)
        await server.start()
        self._exit.push_async_callback(server.close)
        return server
