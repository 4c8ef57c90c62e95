"""The server that all of understudy's servers are, by what a client sends and sees. httptools is what parses."""

import asyncio
import json
from collections.abc import Awaitable, Callable

import pytest
from understudy.http import HEAD_BYTES, WAITING, Exchange, HttpServer, awaiting

LONGEST = 1000
Open = Callable[[], Awaitable[tuple[asyncio.StreamReader, asyncio.StreamWriter]]]


def echo(asked: Exchange) -> None:
    told = {"method": asked.method, "target": asked.target, "length": len(asked.body), "x": asked.header("x")}
    asked.answer(200, [("Content-Type", "application/json"), ("Content-Length", "1")], json.dumps(told).encode())


def with_server(use: Callable[[Open], Awaitable[None]], receive: Callable[[Exchange], None] = echo) -> None:
    async def run() -> None:
        server = HttpServer(receive, LONGEST)
        port = await server.open()
        await use(lambda: asyncio.open_connection("127.0.0.1", port))
        await server.close()

    asyncio.run(asyncio.wait_for(run(), 20))


async def answer(reader: asyncio.StreamReader) -> tuple[int, dict[str, str], bytes]:
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    line, *lines = head.rstrip().split("\r\n")
    headers = dict(each.lower().split(": ", 1) for each in lines)
    return int(line.split()[1]), headers, await reader.readexactly(int(headers.get("content-length", 0)))


async def told(reader: asyncio.StreamReader) -> dict[str, object]:
    status, _, body = await answer(reader)
    assert status == 200
    found: dict[str, object] = json.loads(body)
    return found


def test_a_connection_serves_one_request_after_the_other() -> None:
    async def use(connect: Open) -> None:
        reader, writer = await connect()
        writer.write(b"GET /a?b=%20 HTTP/1.1\r\nHost: x\r\nX: 1\r\nx: 2\r\n\r\n")
        assert await told(reader) == {"method": "GET", "target": "/a?b=%20", "length": 0, "x": "2"}
        for byte in b"POST /c HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc":
            writer.write(bytes([byte]))
            await writer.drain()
        assert (await told(reader))["length"] == 3
        writer.close()

    with_server(use)


def test_chunks_are_put_together_and_a_continuation_is_granted() -> None:
    async def use(connect: Open) -> None:
        reader, writer = await connect()
        writer.write(b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n")
        assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
        writer.write(b"3\r\nabc\r\n2\r\nde\r\n0\r\nX: a trailer\r\n\r\n")
        found = await told(reader)
        assert (found["length"], found["x"]) == (5, "")
        writer.close()

    with_server(use)


def test_requests_that_are_sent_at_once_are_answered_in_their_order() -> None:
    """The first takes the longest; more than may wait are read later."""
    many = WAITING * 3

    async def slow_first(asked: Exchange) -> None:
        await asyncio.sleep(0.05 if asked.target == "/0" else 0)
        echo(asked)

    async def use(connect: Open) -> None:
        reader, writer = await connect()
        for number in range(many):
            writer.write(f"GET /{number} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        assert [(await told(reader))["target"] for _ in range(many)] == [f"/{number}" for number in range(many)]
        writer.close()

    with_server(use, awaiting(slow_first))


@pytest.mark.parametrize(
    ("request_", "closes", "says"),
    [
        (b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", True, "close"),
        (b"GET / HTTP/1.0\r\n\r\n", True, "close"),
        (b"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", False, "keep-alive"),
        (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", False, None),
        (b"GET / HTTP/1.1\r\nHost: x\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n", True, "close"),
    ],
)
def test_how_long_a_connection_lasts(request_: bytes, *, closes: bool, says: str | None) -> None:
    async def use(connect: Open) -> None:
        reader, writer = await connect()
        writer.write(request_)
        status, headers, _ = await answer(reader)
        assert (status, headers.get("connection")) == (200, says)
        if closes:
            assert await reader.read() == b""
        writer.close()

    with_server(use)


@pytest.mark.parametrize("method", [b"HEAD", b"DELETE"])
def test_where_no_body_belongs_there_is_none(method: bytes) -> None:
    def receive(asked: Exchange) -> None:
        asked.answer(200 if asked.method == "HEAD" else 204, [], b"body")

    async def use(connect: Open) -> None:
        reader, writer = await connect()
        writer.write(method + b" / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        head, _, rest = (await reader.read()).partition(b"\r\n\r\n")
        assert rest == b""
        assert (b"Content-Length: 4" in head) == (method == b"HEAD")
        writer.close()

    with_server(use, receive)


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"\x16\x03\x01\x00\xa5\x01", 400),
        (b"GET /\r\n\r\n", 505),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400),
        (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
        (b"GET /" + b"a" * HEAD_BYTES + b" HTTP/1.1\r\nHost: x\r\n\r\n", 431),
        (b"GET / HTTP/1.1\r\nHost: x\r\n" + b"a: b\r\n" * HEAD_BYTES + b"\r\n", 431),
    ],
    ids=[
        "TLS",
        "no version",
        "HTTP/2",
        "space",
        "two lengths",
        "length and chunks",
        "no chunk",
        "long line",
        "many headers",
    ],
)
def test_what_is_no_request_is_refused_and_the_connection_closed(sent: bytes, status: int) -> None:
    asked: list[Exchange] = []

    async def use(connect: Open) -> None:
        reader, writer = await connect()
        writer.write(sent)
        assert (await answer(reader))[0] == status
        assert not asked
        writer.close()

    with_server(use, asked.append)


def test_of_a_body_that_is_too_long_the_beginning_is_seen_and_the_client_reads_the_answer() -> None:
    async def use(connect: Open) -> None:
        reader, writer = await connect()
        writer.write(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 50000000\r\n\r\n" + b"a" * (LONGEST + 1))
        assert LONGEST < int(str((await told(reader))["length"])) < 2 * LONGEST
        writer.write(b"a" * 1_000_000)
        await writer.drain()
        writer.close()

    with_server(use)


def test_a_fault_is_a_500_and_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    async def fault(_: Exchange) -> None:
        raise ZeroDivisionError

    async def use(connect: Open) -> None:
        reader, writer = await connect()
        writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        assert await answer(reader) == (500, {"content-length": "0"}, b"")
        writer.close()

    with_server(use, awaiting(fault))
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_a_client_that_has_gone_disturbs_nobody() -> None:
    waiting: asyncio.Queue[Exchange] = asyncio.Queue()

    async def use(connect: Open) -> None:
        _, writer = await connect()
        writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        asked = await waiting.get()
        writer.transport.abort()
        await asyncio.sleep(0.01)
        asked.answer(200)

    with_server(use, waiting.put_nowait)


@pytest.mark.parametrize(("patience", "answered"), [(5.0, True), (0.0, False)])
def test_closing_waits_for_who_is_at_work(patience: float, *, answered: bool) -> None:
    async def later(asked: Exchange) -> None:
        await asyncio.sleep(0.05)
        asked.answer(200)

    async def run() -> None:
        server = HttpServer(awaiting(later))
        reader, writer = await asyncio.open_connection("127.0.0.1", await server.open())
        writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        await asyncio.sleep(0.02)
        await server.close(patience)
        try:
            assert ((await reader.read())[:15] == b"HTTP/1.1 200 OK") == answered
        except ConnectionResetError:
            assert not answered
        writer.close()

    asyncio.run(run())
