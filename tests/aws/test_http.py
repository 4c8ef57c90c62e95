"""HTTP as it comes: whole answers are read to their end and no further, and what is no whole answer is an error."""

import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from adapters.aws.http import Answer, Broken, Connection

Serve = Callable[..., Connection]
HEAD = b"HTTP/1.1 200 OK\r\nServer: test\r\n"


@pytest.fixture
def serve() -> Iterator[Serve]:
    """A connection to a server that sends each of these bytes after one more request, and then ends."""
    opened: list[Connection] = []
    threads: list[threading.Thread] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def answer(answers: tuple[bytes, ...]) -> None:
        connection, _ = listener.accept()
        with connection:
            for each in answers:
                connection.recv(65_536)
                connection.sendall(each)

    def start(*answers: bytes) -> Connection:
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
        HEAD + b"\r\nbody",
        b"HTTP/1.0 200 OK\r\n\r\nbody",
    ],
)
def test_a_connection_that_ends_is_not_kept(serve: Serve, answer: bytes) -> None:
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
        HEAD,
        HEAD + b"Content-Length: 5\r\n\r\nbody",
        HEAD + b"Content-Length: five\r\n\r\nbody!",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n4\r\nbod",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nbody\r\n",
        HEAD + b"X: " + b"x" * 70_000 + b"\r\n\r\n",
    ],
)
def test_what_is_no_whole_answer_is_an_error(serve: Serve, answer: bytes) -> None:
    with pytest.raises((Broken, ConnectionError)):
        post(serve(answer))


def test_a_closed_connection_is_not_quiet(serve: Serve) -> None:
    connection = serve(HEAD + b"Content-Length: 4\r\n\r\nbody")
    post(connection)
    threading.Event().wait(0.05)
    assert not connection.is_quiet()
