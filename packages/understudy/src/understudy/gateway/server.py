"""The HTTP server in front of the stages of one REST API."""

import asyncio
import errno
import socket
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, Self

from aiohttp import web

from understudy.errors import StageError
from understudy.gateway.beside import RESERVED, Beside
from understudy.gateway.model import DEFAULT_STAGE
from understudy.gateway.refusals import Response
from understudy.gateway.request import Call, Request
from understudy.gateway.stage import MAX_BODY_BYTES, DeployedStage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from understudy.gateway.http_api import HttpStage

TAKEN = {errno.EADDRINUSE: "in use", errno.EACCES: "for privileged programs only"}
HOST, HOST_6 = "127.0.0.1", "::1"
CLOSE_SECONDS = 1
# aiohttp refuses longer lines by itself; below that, what is too long is for the stage to say.
MAX_LINE_BYTES = 64 * 1024
HEALTH_CHECKS = frozenset({"/ping", "/sping"})


class PortInUse(StageError):
    def __init__(self, port: int, why: str) -> None:
        super().__init__(f"port {port} is {why}: choose another with PORT=... or --port")


class Listeners:
    """A port of this machine alone, taken but not yet answering, at each address that `localhost` may stand for."""

    def __init__(self, port: int) -> None:
        """0 takes a free one. Raises PortInUse."""
        self.sockets = [_bound(socket.AF_INET, HOST, port)]
        self.port: int = self.sockets[0].getsockname()[1]
        try:
            self.sockets.append(_bound(socket.AF_INET6, HOST_6, self.port))
        except PortInUse:
            self.close()
            raise
        except OSError:
            """This machine has no IPv6."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        for listener in self.sockets:
            listener.close()


def _bound(family: socket.AddressFamily, host: str, port: int) -> socket.socket:
    """Raises PortInUse; OSError where the machine has no such address."""
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        if error.errno in TAKEN:
            raise PortInUse(port, TAKEN[error.errno]) from error
        raise
    return listener


class Observer(Protocol):
    def request(self, call: Call, response: Response, milliseconds: float) -> None:
        """A call was answered within so many milliseconds."""

    def note(self, text: str) -> None:
        """Something happened that whoever runs the stage may want to know."""


class Server:
    def __init__(self, listeners: Listeners, observer: Observer) -> None:
        self.port = listeners.port
        self.stages: Mapping[str, DeployedStage | HttpStage] = {}
        """By name; may be replaced at any time."""
        self._listeners = listeners
        self._observer = observer
        self._beside = Beside()
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
