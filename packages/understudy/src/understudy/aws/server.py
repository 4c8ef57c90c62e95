"""The process of the embedded AWS: moto on a free port of this machine, one request at a time.

One at a time, because moto's conditional writes aren't atomic between threads.
"""

import asyncio
import gc
import io
import logging
import sys
from collections.abc import Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import unquote

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

from understudy.aws import key_pairs, tables
from understudy.aws.embedded import PROVISION
from understudy.aws.provisioning import load, provision
from understudy.http import Exchange, HttpServer, awaiting

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

KEPT: tuple[Literal["dynamodb", "ssm"], ...] = ("dynamodb", "ssm")
"""The services of what the local stage makes: loaded before it asks for them."""
JSON = ("Content-Type", "application/x-amz-json-1.1")


class EmbeddedAws:
    """moto, and what it lacks: programs to be made whole, and signatures by key pairs of KMS."""

    def __init__(self) -> None:
        self._moto: Any = DomainDispatcherApplication(create_backend_app)
        self._provision = awaiting(_provisioned)

    def receive(self, asked: Exchange) -> None:
        target = asked.header("x-amz-target")
        if asked.target == PROVISION:
            self._provision(asked)
        elif target in key_pairs.TARGETS and (answer := key_pairs.KEPT.answer(target, asked.body)):
            asked.answer(answer[0], [JSON], answer[1])
        elif target in tables.OF_ITEMS:
            asked.answer(*tables.answer(_environ(asked)))
        else:
            asked.answer(*_answered(self._moto, _environ(asked)))


async def _provisioned(asked: Exchange) -> None:
    """In a thread: its calls come back here."""
    refused = await asyncio.to_thread(provision, asked.body)
    asked.answer(HTTPStatus.BAD_REQUEST if refused else HTTPStatus.OK, [], refused.encode())


def _answered(moto: Any, environ: "WSGIEnvironment") -> tuple[int, list[tuple[str, str]], bytes]:  # noqa: ANN401
    status, headers = 500, []

    def start(said: str, told: Iterable[tuple[str, str]], _: object = None) -> None:
        nonlocal status, headers
        status, headers = int(said.split(maxsplit=1)[0]), [*told]

    body = b"".join(moto(environ, start))
    return status, headers, body


def _environ(asked: Exchange) -> "WSGIEnvironment":
    """As PEP 3333 has it, with `RAW_URI`, by which moto finds out what was encoded in a path."""
    path, _, query = asked.target.partition("?")
    named: dict[str, str] = {}
    for name, value in asked.headers:
        key = name.upper().replace("-", "_")
        key = key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"
        named[key] = f"{named[key]},{value}" if key in named else value
    return {
        **named,
        "CONTENT_LENGTH": str(len(asked.body)),
        "PATH_INFO": unquote(path).encode().decode("latin-1"),
        "QUERY_STRING": query,
        "RAW_URI": asked.target,
        "REMOTE_ADDR": asked.peer,
        "REQUEST_METHOD": asked.method,
        "SCRIPT_NAME": "",
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": str(asked.port),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "wsgi.errors": sys.stderr,
        "wsgi.input": io.BytesIO(asked.body),
        "wsgi.multiprocess": False,
        "wsgi.multithread": False,
        "wsgi.run_once": False,
        "wsgi.url_scheme": "http",
        "wsgi.version": (1, 0),
    }


async def serve() -> None:
    port = await HttpServer(EmbeddedAws().receive).open()
    print(f"ready http://127.0.0.1:{port}", flush=True)  # noqa: T201 - what the parent waits for
    await asyncio.Event().wait()


def main() -> None:
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    for service in KEPT:
        create_backend_app(service)
    load(KEPT)
    gc.freeze()
    gc.enable()
    asyncio.run(serve())


if __name__ == "__main__":
    main()
