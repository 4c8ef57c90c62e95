"""What is asked of both stages: one answer a case, or several in the order in which they were given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ministack.door import Answer, Door

PERSON = {"email": "ada@example.com", "password": "correct horse battery", "firstName": "Ada", "lastName": "Lovelace"}
PAGE = "http://localhost:5173"
STRANGER = "https://evil.example"


def cases(door: Door) -> Iterator[tuple[str, Answer]]:
    yield "health", door.ask("GET", "/health")
    yield from arriving(door)
    yield from staying(door)
    yield from lost(door)
    yield from from_pages(door)
    yield from odd(door)


def arriving(door: Door) -> Iterator[tuple[str, Answer]]:
    yield "sign up", door.ask("POST", "/signup", PERSON)
    yield "sign up again", door.ask("POST", "/signup", PERSON)
    yield "sign up with nothing", door.ask("POST", "/signup", {})
    yield "sign up with wrong types", door.ask("POST", "/signup", {**PERSON, "email": 1, "password": ["x"]})
    yield (
        "sign up with umlauts",
        door.ask("POST", "/signup", {**PERSON, "email": "jürgen@example.com", "firstName": "Jürgen"}),
    )
    yield "sign in", door.ask("POST", "/signin", PERSON)
    yield "wrong password", door.ask("POST", "/signin", {**PERSON, "password": "wrong"})
    yield "unknown address", door.ask("POST", "/signin", {**PERSON, "email": "eve@example.com"})
    yield "sign in with text", door.ask("POST", "/signin", "email=ada", Content_Type="text/plain")
    yield "sign in with broken JSON", door.ask("POST", "/signin", '{"email":', Content_Type="application/json")
    yield "sign in with a broken encoding", door.ask("POST", "/signin", b'{"email":"\xff"}')
    yield "sign in without a body", door.ask("POST", "/signin")


def staying(door: Door) -> Iterator[tuple[str, Answer]]:
    signed_in = door.ask("POST", "/signin", PERSON)
    data: dict[str, Any] = signed_in.json()["data"]
    token, cookie = data["access_token"], signed_in.headers.get("set-cookie", "").partition(";")[0]
    yield "private", door.ask("GET", "/private", Authorization=f"Bearer {token}")
    yield "private, scheme in small letters", door.ask("GET", "/private", Authorization=f"bearer {token}")
    yield "private by cookie", door.ask("GET", "/private", Cookie=cookie or "connect.sid=none")
    yield "private by nothing", door.ask("GET", "/private")
    yield "private, no scheme", door.ask("GET", "/private", Authorization=token)
    yield "private, another scheme", door.ask("GET", "/private", Authorization="Basic YTpi")
    yield "private, tampered token", door.ask("GET", "/private", Authorization=f"Bearer {token[:-1]}~")
    yield "refresh", door.ask("POST", "/refresh-token", {"refreshToken": data["refresh_token"]})
    yield "refresh with nonsense", door.ask("POST", "/refresh-token", {"refreshToken": "x"})
    yield "refresh with nothing", door.ask("POST", "/refresh-token", {})
    yield "sign out", door.ask("POST", "/signout", Authorization=f"Bearer {token}")
    yield "private, signed out", door.ask("GET", "/private", Authorization=f"Bearer {token}")
    yield "sign out again", door.ask("POST", "/signout", Authorization=f"Bearer {token}")


def lost(door: Door) -> Iterator[tuple[str, Answer]]:
    yield "nowhere", door.ask("GET", "/nowhere")
    yield "nowhere with a token", door.ask("GET", "/nowhere", Authorization="Bearer x")
    yield "the root", door.ask("GET", "/")
    yield "wrong method", door.ask("GET", "/signin")
    yield "HEAD of a GET", door.ask("HEAD", "/health")
    yield "slash at the end", door.ask("GET", "/health/")
    yield "two slashes", door.ask("GET", "//health")
    yield "capital letters", door.ask("GET", "/Health")
    yield "escaped letters", door.ask("GET", "/%68ealth")


def from_pages(door: Door) -> Iterator[tuple[str, Answer]]:
    asking = {"Access_Control_Request_Method": "POST", "Access_Control_Request_Headers": "content-type"}
    yield "preflight", door.ask("OPTIONS", "/signin", Origin=PAGE, **asking)
    yield "preflight of a protected route", door.ask("OPTIONS", "/private", Origin=PAGE, **asking)
    yield "preflight of a stranger", door.ask("OPTIONS", "/signin", Origin=STRANGER, **asking)
    yield "OPTIONS without an origin", door.ask("OPTIONS", "/signin")
    yield "wrong password from a page", door.ask("POST", "/signin", {**PERSON, "password": "wrong"}, Origin=PAGE)
    yield (
        "wrong password from a stranger",
        door.ask("POST", "/signin", {**PERSON, "password": "wrong"}, Origin=STRANGER),
    )
    yield "unauthorized from a page", door.ask("GET", "/private", Origin=PAGE)
    yield "nowhere from a page", door.ask("GET", "/nowhere", Origin=PAGE)


def odd(door: Door) -> Iterator[tuple[str, Answer]]:
    yield "query string", door.ask("GET", "/health?a=1&a=2&b=%20")
    yield "bar in the query string", door.ask("GET", "/health?a=|")
    yield "method override", door.ask("GET", "/signin", X_HTTP_Method_Override="POST")
    yield "12 KB of headers", door.ask("GET", "/health", X_Long="x" * 12_000)
    yield "7 MB of a body", door.ask("POST", "/signin", b"x" * (7 * 1024 * 1024), Content_Type="application/json")
    yield "11 MB of a body", door.ask("POST", "/signin", b"x" * (11 * 1024 * 1024), Content_Type="application/json")
