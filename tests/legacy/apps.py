"""Express apps of three generations, and with other stores, as processes; a browser that goes to them and to us."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

from tests.engines.built import built
from tests.support.doors import Doors

SECONDS = 20


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    body: Any
    set_cookie: str
    set_cookies: tuple[str, ...]

    @property
    def cookie(self) -> str:
        """What a browser sends back from now on; empty where nothing was set."""
        return self.set_cookie.partition(";")[0]


@dataclass(frozen=True, slots=True)
class ExpressApp:
    address: str
    trusted_proxy: bool = False

    def request(self, method: str, path: str, cookie: str = "", body: object = None) -> Reply:
        headers = {"Connection": "close"} | ({"Cookie": cookie} if cookie else {})
        if self.trusted_proxy:
            headers["X-Forwarded-Proto"] = "https"
        if body is not None:
            headers["Content-Type"] = "application/json"
        connection = HTTPConnection(urlsplit(self.address).netloc, timeout=SECONDS)
        try:
            connection.request(method, path, json.dumps(body) if body is not None else None, headers)
            response = connection.getresponse()
            text = response.read()
        finally:
            connection.close()
        is_json = "json" in (response.getheader("Content-Type") or "")
        cookies = tuple(response.msg.get_all("Set-Cookie") or ())
        return Reply(response.status, json.loads(text) if is_json else None, "".join(cookies[:1]), cookies)

    def sign_in(self, email: str = "ada@example.org", password: str = "correct horse", cookie: str = "") -> str:
        """The cookie of the new session, or the one that was sent where the app sets none."""
        reply = self.request("POST", "/login", cookie, {"email": email, "password": password})
        assert reply.status == 200, reply
        return reply.cookie or cookie

    def me(self, cookie: str) -> Reply:
        return self.request("GET", "/me", cookie)

    def user(self, cookie: str) -> str | None:
        """The id of whom the app takes the cookie's bearer for; None for its 401, any other status is an error."""
        reply = self.me(cookie)
        assert reply.status in {200, 401}, reply
        return str(reply.body["id"]) if reply.status == 200 else None

    def sign_out(self, cookie: str) -> Reply:
        return self.request("POST", "/logout", cookie)

    def count(self, cookie: str) -> int:
        """Changes the session, as any middleware does."""
        reply = self.request("POST", "/count", cookie)
        assert reply.status == 200, reply
        return int(reply.body["views"])


@contextmanager
def express(generation: str, mongo_url: str, database: str, config: dict[str, Any]) -> Iterator[ExpressApp]:
    """A running app; `config` is what tests/legacy/node/app.js reads."""
    whole = {"mongoUrl": mongo_url, "database": database, **config}
    process = subprocess.Popen(
        ["node", "--no-deprecation", str(built(f"legacy/{generation}/app.js"))],
        env={"APP": json.dumps(whole), "PATH": os.environ["PATH"], "NODE_ENV": "test"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            said = process.stdout.readline()
            assert said.startswith("ready "), said + process.stdout.read()
            yield ExpressApp(said.split()[1], trusted_proxy=bool(config.get("trustProxy")))
        finally:
            process.stdin.close()
            process.terminate()
            process.stdout.close()


@dataclass(frozen=True, slots=True)
class Both:
    """An Express app and our functions on the same database."""

    generation: str
    app: ExpressApp
    ours: Doors
    database: Any

    def document(self) -> dict[str, Any]:
        """The one session that there is."""
        documents = list(self.database["sessions"].find())
        assert len(documents) == 1, documents
        document: dict[str, Any] = documents[0]
        return document

    def users(self, cookie: str) -> tuple[str | None, str | None]:
        """Whom the app and whom we take the cookie's bearer for."""
        return self.app.user(cookie), self.ours.user(cookie)
