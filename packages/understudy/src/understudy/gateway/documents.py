"""Issuers' documents, by address."""

import asyncio
import json
from http.client import HTTPException
from typing import Any, Protocol
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import urlopen

from understudy.gateway.model import DEFAULT_STAGE, Stage
from understudy.gateway.refusals import Response
from understudy.gateway.request import Call, Request

OK = 200
PATIENCE = 5.0
"""Seconds."""


class Unreachable(Exception):
    """There is no such document; the text says why."""


class Answering(Protocol):
    """A stage that is served."""

    stage: Stage

    async def answer(self, request: Request) -> tuple[Response, Call]: ...


class Documents:
    """JSON documents: of the stages that are served here, each at the address that it has on AWS, and of others."""

    def __init__(self) -> None:
        self.served: dict[str, Answering] = {}
        """By address: `https://….execute-api.….amazonaws.com/dev`, `http://127.0.0.1:3000/dev`."""

    async def get(self, url: str) -> Any:  # noqa: ANN401 - any JSON value
        """Raises Unreachable."""
        base = max((one for one in self.served if url.startswith(f"{one}/")), key=len, default=None)
        if base is None:
            return await _fetched(url)
        return await _asked(self.served[base], url, url.removeprefix(base))


async def _asked(served: Answering, url: str, path: str) -> Any:  # noqa: ANN401
    """Without the network: a stage may want to read what it serves itself before it takes requests."""
    unstaged = served.stage.name == DEFAULT_STAGE
    target = path if unstaged else f"/{served.stage.name}{path}"
    headers = (("Host", urlsplit(url).netloc), ("Accept", "application/json"))
    response, _ = await served.answer(Request("GET", target, headers=headers, unstaged=unstaged))
    return _read(url, response.status, response.body)


async def _fetched(url: str) -> Any:  # noqa: ANN401
    return _read(url, *await asyncio.to_thread(_got, url))


def _got(url: str) -> tuple[int, bytes]:
    """Status and body. Raises Unreachable."""
    if urlsplit(url).scheme not in ("http", "https"):
        raise Unreachable(f"{url} is no address of the web")
    try:
        with urlopen(url, timeout=PATIENCE) as response:  # noqa: S310 - checked above
            return response.status, response.read()
    except HTTPError as error:
        with error:
            return error.code, b""
    except (OSError, HTTPException, ValueError) as error:
        raise Unreachable(f"{url} can't be read: {error or type(error).__name__}") from error


def _read(url: str, status: int, body: bytes) -> Any:  # noqa: ANN401
    if status != OK:
        raise Unreachable(f"{url} answers {status}")
    try:
        return json.loads(body)
    except ValueError as error:
        raise Unreachable(f"{url} holds no JSON") from error


def aws_address(stage: Stage) -> str:
    """Where a stage of this name is on AWS, as a program is told ("Invoke REST APIs in API Gateway")."""
    host = f"https://{stage.api_id}.execute-api.{stage.region}.amazonaws.com"
    return host if stage.name == DEFAULT_STAGE else f"{host}/{stage.name}"
