"""`make audit`, beside a stand-in of OSV: it asks for each locked package, and fails where one has a weakness.

Source: the API of osv.dev, "POST /v1/querybatch" and "GET /v1/vulns/{id}".
"""

from __future__ import annotations

import json
import subprocess
import tomllib
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.checkout import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

WEAKNESS = {"id": "PYSEC-0000-1", "modified": "2026-01-01T00:00:00Z", "summary": "made up", "affected": []}


class Advisories(HTTPServer):
    """Knows a weakness of `weak`, and nothing of other packages."""

    def __init__(self, weak: str) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.weak = weak
        self.asked: set[str] = set()

    def found(self, query: dict[str, Any]) -> dict[str, Any]:
        name = query["package"]["name"]
        self.asked.add(name)
        return {"vulns": [WEAKNESS]} if name == self.weak else {}


class Answering(BaseHTTPRequestHandler):
    server: Advisories

    def do_POST(self) -> None:
        queries = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["queries"]
        self._answer({"results": [self.server.found(query) for query in queries]})

    def do_GET(self) -> None:
        self._answer(WEAKNESS)

    def _answer(self, body: object) -> None:
        content = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None: ...


@contextmanager
def advisories(weak: str) -> Iterator[Advisories]:
    with Advisories(weak) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(("weak", "status"), [("nothing", 0), ("pyjwt", 2)])
def test_the_lock_is_asked_about(weak: str, status: int) -> None:
    with advisories(weak) as server:
        address = f"ARGS=--service-url http://127.0.0.1:{server.server_port}"
        command = ["make", "--old-file", "install", "audit", address]
        ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == status, ran.stderr
    assert ("PYSEC-0000-1" in ran.stdout) == (status != 0)
    locked = tomllib.loads((ROOT / "uv.lock").read_text())["package"]
    assert server.asked == {one["name"] for one in locked if "registry" in one["source"]}
