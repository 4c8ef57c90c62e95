"""The HTTP server in front of the stages of one REST API."""

import asyncio
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from aiohttp import web

from understudy.gateway.beside import RESERVED, Beside
from understudy.gateway.listeners import HOST, Listeners
from understudy.gateway.model import DEFAULT_STAGE
from understudy.gateway.refusals import Response
from understudy.gateway.request import Call, Request
from understudy.gateway.stage import MAX_BODY_BYTES, DeployedStage
from understudy.mails import Mailbox
from understudy.page.about import About

if TYPE_CHECKING:
    from collections.abc import Mapping

    from understudy.gateway.http_api import HttpStage

CLOSE_SECONDS = 1
# aiohttp refuses longer lines by itself; below that, what is too long is for the stage to say.
MAX_LINE_BYTES = 64 * 1024
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
        self._runner: web.ServerRunner | None = None

    async def start(self) -> None:
        server = web.Server(
            self._handle, max_line_size=MAX_LINE_BYTES, max_field_size=MAX_LINE_BYTES, access_log=None
        )
        self._runner = web.ServerRunner(server, shutdown_timeout=CLOSE_SECONDS)
        await self._runner.setup()
        for listener in self._listeners.sockets:
            await web.SockSite(self._runner, listener).start()

    async def close(self) -> None:
        if self._runner:
            await self._runner.cleanup()

    async def _handle(self, http: web.BaseRequest) -> web.StreamResponse:
        began = time.perf_counter()
        request = await _request(http)
        if request.target in HEALTH_CHECKS:
            return web.Response(text="healthy")
        name = request.stage_and_rest[0]
        if name not in {*self.stages, RESERVED} and DEFAULT_STAGE in self.stages:
            name, request = DEFAULT_STAGE, replace(request, unstaged=True)
        stage = self.stages.get(name)
        if stage is None:
            return _sent(self._beside.answer(request, self.stages))
        response, call = await stage.answer(request)
        milliseconds = (time.perf_counter() - began) * 1000
        asyncio.get_running_loop().call_soon(self._tell, call, response, milliseconds)
        return _sent(response)

    def _tell(self, call: Call, response: Response, milliseconds: float) -> None:
        self._beside.keep(call, response, milliseconds)
        self._observer.request(call, response, milliseconds)


async def _request(http: web.BaseRequest) -> Request:
    target, _, query = http.raw_path.partition("?")
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in http.raw_headers)
    override = http.headers.get("X-HTTP-Method-Override")
    port = http.transport.get_extra_info("sockname")[1] if http.transport else 0
    return Request(
        # "Amazon API Gateway important notes": the header goes before the method.
        method=override or http.method,
        target=target,
        query=query,
        headers=headers,
        body=await _body(http),
        source_ip=http.remote or HOST,
        port=port,
        scheme="http",
    )


async def _body(http: web.BaseRequest) -> bytes:
    """The body, or the beginning of one that is too long: enough to be refused."""
    if http.headers.get("Expect", "").lower() == "100-continue" and http.transport:
        http.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    body = bytearray()
    async for chunk in http.content.iter_any():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            break
    return bytes(body)


def _sent(response: Response) -> web.Response:
    return web.Response(status=response.status, headers=response.headers, body=response.body)
