"""A stage's front door, and what is seen of its answers by whoever compares two of them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

HEADERS = (
    "Access-Control-Allow-Credentials",
    "Access-Control-Allow-Headers",
    "Access-Control-Allow-Methods",
    "Access-Control-Allow-Origin",
    "Access-Control-Max-Age",
    "Cache-Control",
    "Content-Type",
    "Set-Cookie",
    "Vary",
    "WWW-Authenticate",
    "x-amzn-ErrorType",
)
# What differs from one call to the next by its nature.
FRESH = {"access_token", "integrationLatency", "principalId", "refresh_token", "requestId", "sessionId", "userId"}
FRESH_IN_COOKIES = (
    (re.compile(r"^(connect\.sid|__Host-gatehouse-(?:session|device))=[^;]+"), r"\1=..."),
    (re.compile(r"(Expires)=[^;]+"), r"\1=..."),
)

Seen = dict[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)

    def seen(self) -> Seen:
        """Status, headers and body by name, as far as they are the stage's own."""
        found = {"status": str(self.status), "body": steady_body(self.body)}
        for name in HEADERS:
            if name.lower() in self.headers:
                found[name] = steady_cookie(self.headers[name.lower()])
        return found


@dataclass(frozen=True, slots=True)
class Door:
    """`url` is the base address with the stage."""

    url: str

    def ask(self, method: str, path: str, body: object = None, **headers: str) -> Answer:
        """Header names with `_` for `-`; a body that is neither text nor bytes is sent as JSON."""
        base = urlsplit(self.url)
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if body is not None and not isinstance(body, bytes | str):
            body, sent = json.dumps(body), {"Content-Type": "application/json", **sent}
        connection = HTTPConnection(str(base.hostname), base.port, timeout=30)
        try:
            connection.request(method, base.path + path, body, sent)
            response = connection.getresponse()
            # Of two cookies the first: the session's.
            names = {name.lower(): value for name, value in reversed(response.getheaders())}
            return Answer(response.status, names, response.read())
        finally:
            connection.close()


def steady_body(body: bytes) -> str:
    try:
        return json.dumps(steady(json.loads(body)), sort_keys=True)
    except ValueError:
        return body.decode(errors="replace")


def steady(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: "..." if name in FRESH else steady(item) for name, item in value.items()}
    return [steady(item) for item in value] if isinstance(value, list) else value


def steady_cookie(value: str) -> str:
    for pattern, replacement in FRESH_IN_COOKIES:
        value = pattern.sub(replacement, value)
    return value
