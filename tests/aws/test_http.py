"""HTTP as it comes: whole answers are read to their end and no further, and what is no whole answer is an error."""

import io
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.client import HTTPResponse

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.aws import http
from adapters.aws.http import Answer, Broken, Connection

Serve = Callable[..., Connection]
HEAD = b"HTTP/1.1 200 OK\r\nServer: test\r\n"


class Slowly(list[bytes]):
    """An answer in pieces, with a pause after each."""


@pytest.fixture
def serve() -> Iterator[Serve]:
    """A connection to a server that sends each of these bytes after one more request, and then ends."""
    opened: list[Connection] = []
    threads: list[threading.Thread] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def answer(answers: tuple[bytes | Slowly, ...]) -> None:
        connection, _ = listener.accept()
        with connection, suppress(ConnectionError):
            for each in answers:
                connection.recv(65_536)
                for piece in each if isinstance(each, Slowly) else [each]:
                    connection.sendall(piece)
                    threading.Event().wait(0.02 if isinstance(each, Slowly) else 0)

    def start(*answers: bytes | Slowly) -> Connection:
        threads.append(threading.Thread(target=answer, args=(answers,)))
        threads[-1].start()
        opened.append(Connection("127.0.0.1", listener.getsockname()[1], None))
        return opened[-1]

    yield start
    for connection in opened:
        connection.close()
    for thread in threads:
        thread.join()
    listener.close()


def post(connection: Connection) -> Answer:
    return connection.request("POST", "/", {"host": "test"}, b"{}")


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        (HEAD + b"Content-Length: 4\r\n\r\nbody", b"body"),
        (HEAD + b"content-length:0\r\n\r\n", b""),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n3\r\nbod\r\n1;x=y\r\ny\r\n0\r\n\r\n", b"body"),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\nTrailer: x\r\n\r\n", b"body"),
        (b"HTTP/1.1 200\r\nContent-Length: 4\r\n\r\nbody", b"body"),
    ],
)
def test_an_answer_is_read_to_its_end_and_no_further(serve: Serve, answer: bytes, body: bytes) -> None:
    connection = serve(answer, HEAD.replace(b"200", b"400") + b"Content-Length: 6\r\n\r\nsecond")
    assert post(connection) == Answer(200, body)
    assert connection.kept
    assert post(connection) == Answer(400, b"second")


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nbody",
        HEAD + b"Connection: close\r\nContent-Length: 4\r\n\r\nbody",
        HEAD + b"Connection: Close\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n",
        HEAD + b"Content-Length: 4\r\n\r\nbodyHTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nanswer",
        HEAD + b"Content-Length: 4\r\n\r\nbody\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n\0",
    ],
)
def test_a_connection_that_ends_or_has_more_to_say_is_not_kept(serve: Serve, answer: bytes) -> None:
    connection = serve(answer)
    assert post(connection) == Answer(200, b"body")
    assert not connection.kept


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"HTTP/1.1 200 OK",
        b"HTTP/1.1\r\n\r\n",
        b"HTTP/1.1 many OK\r\n\r\n",
        b"HTTP/2 200\r\nContent-Length: 4\r\n\r\nbody",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody",
        b"HTTP/1.1 101 Switching Protocols\r\nContent-Length: 4\r\n\r\nbody",
        b"HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\nbody",
        b"HTTP/1.1 304 Not Modified\r\nContent-Length: 4\r\n\r\nbody",
        b"HTTP/1.1 200 OK\nContent-Length: 4\n\nbody",
        HEAD,
        HEAD + b"\r\nbody",
        b"HTTP/1.0 200 OK\r\n\r\nbody",
        HEAD + b"Content-Length: 5\r\n\r\nbody",
        HEAD + b"Content-Length: five\r\n\r\nbody!",
        HEAD + b"Content-Length: +4\r\n\r\nbody",
        HEAD + b"Content-Length: 0_4\r\n\r\nbody",
        HEAD + b"Content-Length: 4, 4\r\n\r\nbody",
        HEAD + b"Content-Length: \r\n\r\nbody",
        HEAD + b"Content-Length: 99999999\r\n\r\nbody",
        HEAD + b"Content-Length: 999999999999999999999\r\n\r\nbody",
        HEAD + b"Content-Length: 4\r\nContent-Length: 4\r\n\r\nbody",
        HEAD + b"Content-Length: 4\r\ncontent-length: 2\r\n\r\nbody",
        HEAD + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n",
        HEAD + b"Content-Length : 4\r\n\r\nbody",
        HEAD + b" Content-Length: 4\r\n\r\nbody",
        HEAD + b"X: a\r\n folded\r\nContent-Length: 4\r\n\r\nbody",
        HEAD + b"X: a\0b\r\nContent-Length: 4\r\n\r\nbody",
        HEAD + b"no header\r\nContent-Length: 4\r\n\r\nbody",
        HEAD + b"Transfer-Encoding: gzip, chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n",
        HEAD + b"Transfer-Encoding: identity\r\n\r\nbody",
        HEAD + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n4\r\nbod",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n3\r\nbody\r\n0\r\n\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n0x4\r\nbody\r\n0\r\n\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n-4\r\nbody\r\n0\r\n\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nbody\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nffffffff\r\nbody\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + b"1" * 20_000,
        HEAD + b"X: " + b"x" * 70_000 + b"\r\n\r\n",
        HEAD + b"X: x\r\n" * 10_000 + b"\r\n",
    ],
)
def test_what_is_no_whole_answer_or_could_be_read_in_two_ways_is_an_error(serve: Serve, answer: bytes) -> None:
    connection = serve(answer)
    with pytest.raises((Broken, ConnectionError)):
        post(connection)
    assert not connection.kept


def test_an_answer_that_comes_drop_by_drop_is_given_up(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "ANSWER_SECONDS", 0.3)
    drops = [HEAD + b"Content-Length: 100\r\n\r\n", *[b"x"] * 100]
    connection = serve(Slowly(drops))
    with pytest.raises(OSError, match=r"took too long|timed out"):
        post(connection)
    assert not connection.kept


def test_a_closed_connection_is_not_quiet(serve: Serve) -> None:
    connection = serve(HEAD + b"Content-Length: 4\r\n\r\nbody")
    post(connection)
    threading.Event().wait(0.05)
    assert not connection.is_quiet()


STATUSES = (b"HTTP/1.1 200 OK\r\n", b"HTTP/1.0 200 OK\r\n", b"HTTP/1.1 503 No\r\n", b"HTTP/1.1 100 Continue\r\n\r\n")
HEADERS = (
    b"Content-Length: 4\r\n", b"Content-Length: 2\r\n", b"Transfer-Encoding: chunked\r\n", b"Connection: close\r\n",
    b"X: y\r\n",
)  # fmt: skip
BODIES = (b"body", b"2\r\nbo\r\n", b"0\r\n\r\n", b"4\r\nbody\r\n0\r\n\r\n", b"\r\n")


def joined(pieces: tuple[bytes, ...], most: int) -> st.SearchStrategy[bytes]:
    return st.lists(st.sampled_from(pieces), max_size=most).map(b"".join)


FORMED = st.tuples(st.sampled_from(STATUSES), joined(HEADERS, 3), st.just(b"\r\n"), joined(BODIES, 3)).map(b"".join)
ANY = st.lists(st.sampled_from(STATUSES + HEADERS + BODIES) | st.binary(max_size=8), max_size=9).map(b"".join)


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FORMED | ANY)
def test_whatever_comes_is_an_answer_or_an_error_and_a_kept_connection_is_clean(answer: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(answer)
        theirs.shutdown(socket.SHUT_WR)
        connection = over(ours)
        try:
            found = post(connection)
        except OSError:
            assert not connection.kept
            return
        if connection.kept:
            # Nothing is left that could be taken for the next answer, and the standard library reads the same.
            assert ours.recv(1) == b""
            assert (found.status, found.body) == by_the_standard_library(answer)


def over(end: socket.socket) -> Connection:
    """A connection that is open already."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(socket, "create_connection", lambda *_: NoDelay(end))
        return Connection("test", 80, None)


class NoDelay:
    """A pair of sockets on one machine knows no TCP options."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end

    def __getattr__(self, name: str) -> object:
        return getattr(self._end, name)

    def setsockopt(self, *_: object) -> None:
        """Nothing to set."""


class Bytes:
    """What http.client takes for a socket."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer

    def makefile(self, *_: object) -> io.BytesIO:
        return io.BytesIO(self._answer)


def by_the_standard_library(answer: bytes) -> tuple[int, bytes]:
    response = HTTPResponse(Bytes(answer), method="POST")  # type: ignore[arg-type]
    response.begin()
    return response.status, response.read()
