"""The HTTP server in front of the stages of one REST API."""

import asyncio
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from understudy.gateway.beside import RESERVED, Beside
from understudy.gateway.listeners import Listeners
from understudy.gateway.model import DEFAULT_STAGE
from understudy.gateway.refusals import Response
from understudy.gateway.request import Call, Request
from understudy.gateway.stage import MAX_BODY_BYTES, DeployedStage
from understudy.http import Exchange, HttpServer, awaiting, date
from understudy.mails import Mailbox
from understudy.page.about import About

if TYPE_CHECKING:
    from collections.abc import Mapping

    from understudy.gateway.http_api import HttpStage

CLOSE_SECONDS = 1
HEALTH_CHECKS = frozenset({"/ping", "/sping"})


class Observer(Protocol):
    def request(self, call: Call, response: Response, milliseconds: float) -> None:
        """A call was answered within so many milliseconds."""

    def note(self, text: str) -> None:
        """Something happened that whoever runs the stage may want to know."""


class Server:
    def __init__(self, listeners: Listeners, observer: Observer, mailbox: Mailbox, about: About) -> None:
        self.port = listeners.port
        self.stages: Mapping[str, DeployedStage | HttpStage] = {}
        """By name; may be replaced at any time."""
        self._listeners = listeners
        self._observer = observer
        self._beside = Beside(mailbox, about)
        self._server = HttpServer(awaiting(self._handle), MAX_BODY_BYTES)

    async def start(self) -> None:
        await self._server.listen(self._listeners.sockets)

    async def close(self) -> None:
        await self._server.close(CLOSE_SECONDS)

    async def _handle(self, http: Exchange) -> None:
        began = time.perf_counter()
        request = _request(http)
        if request.target in HEALTH_CHECKS:
            return http.answer(200, [("Content-Type", "text/plain")], b"healthy")
        name = request.stage_and_rest[0]
        if name not in {*self.stages, RESERVED} and DEFAULT_STAGE in self.stages:
            name, request = DEFAULT_STAGE, replace(request, unstaged=True)
        stage = self.stages.get(name)
        if stage is None:
            return _send(http, self._beside.answer(request, self.stages))
        response, call = await stage.answer(request)
        milliseconds = (time.perf_counter() - began) * 1000
        asyncio.get_running_loop().call_soon(self._tell, call, response, milliseconds)
        return _send(http, response)

    def _tell(self, call: Call, response: Response, milliseconds: float) -> None:
        self._beside.keep(call, response, milliseconds)
        self._observer.request(call, response, milliseconds)


def _request(http: Exchange) -> Request:
    target, _, query = http.target.partition("?")
    return Request(
        # "Amazon API Gateway important notes": the header goes before the method.
        method=http.header("x-http-method-override") or http.method,
        target=target,
        query=query,
        headers=http.headers,
        body=http.body,
        source_ip=http.peer,
        port=http.port,
        scheme="http",
    )


def _send(http: Exchange, response: Response) -> None:
    http.answer(response.status, [*response.headers, date()], response.body)
