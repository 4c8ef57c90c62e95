"""A server whose certificate no system knows, such as Amazon DocumentDB's."""

from __future__ import annotations

import socket
from contextlib import contextmanager
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

from adapters import mongodb
from adapters.mongodb.database import errors
from domain.errors import Unavailable
from tests.engines.servers import ferretdb
from tests.support.tls import certificate, serving

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.engines


@contextmanager
def behind_tls(context: ssl.SSLContext, port: int) -> Iterator[int]:
    """A port of 127.0.0.1 that speaks TLS, for a server that doesn't."""

    class Passing(StreamRequestHandler):
        def handle(self) -> None:
            with socket.create_connection(("127.0.0.1", port)) as server:
                back = Thread(target=_pass, args=(server, self.request), daemon=True)
                back.start()
                _pass(self.request, server)

    class Server(ThreadingTCPServer):
        daemon_threads = True

        def get_request(self) -> tuple[Any, Any]:
            connection, address = super().get_request()
            return context.wrap_socket(connection, server_side=True), address

        def handle_error(self, *_: object) -> None:
            """A client that doesn't trust the certificate is gone."""

    with Server(("127.0.0.1", 0), Passing) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


def _pass(source: Any, target: Any) -> None:
    try:
        while data := source.recv(65_536):
            target.sendall(data)
    except OSError:
        return


@pytest.fixture
def secured(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The address of a server behind a certificate, and the file that has it."""
    made = certificate(tmp_path, "127.0.0.1")
    with ferretdb() as server, behind_tls(serving(made), server.port) as secure:
        yield f"mongodb://127.0.0.1:{secure}/app", made


def test_a_server_is_known_by_the_certificates_of_the_setting(secured: tuple[str, Path]) -> None:
    address, bundle = secured
    database = mongodb.connect(address, ca_file=str(bundle))
    database["users"].insert_one({"_id": 1})
    assert database["users"].count_documents({}) == 1


def test_without_them_it_is_nobodys(secured: tuple[str, Path]) -> None:
    address, _ = secured
    with pytest.raises(Unavailable), errors():
        mongodb.connect(f"{address}?tls=true")["users"].find_one()


def test_a_file_that_holds_none_is_named() -> None:
    with pytest.raises(ValueError, match=r"certificates /nowhere/bundle\.pem"):
        mongodb.connect("mongodb://127.0.0.1/app", ca_file="/nowhere/bundle.pem")
