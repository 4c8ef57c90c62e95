"""Many functions start at once, as after a deployment; the parameter store takes 40 calls a second of all of them."""

import heapq
import json
import socketserver
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count

import pytest

from adapters.aws import SSM
from adapters.aws.client import Client
from adapters.ssm import patiently, read_parameters
from domain.errors import Unavailable
from handlers.once import once
from tests.support.stores import aws

STARTS = 1_000
CALLS_A_SECOND = 40
"""Parameter Store's default throughput for GetParameters ("AWS Systems Manager endpoints and quotas")."""
INIT_SECONDS = 10
NAMES = ["/gatehouse/test/jwt-access-secret"]
VALUES = {NAMES[0]: "the secret"}


class Time:
    """Passes when everybody sleeps, one of them at a time awake."""

    def __init__(self) -> None:
        self.passed = 0.0
        self._sleeping: list[tuple[float, int, threading.Event]] = []
        self._numbers = count()
        self._asleep = threading.Semaphore(0)

    def now(self) -> float:
        return self.passed

    def sleep(self, seconds: float) -> None:
        wake = threading.Event()
        heapq.heappush(self._sleeping, (self.passed + seconds, next(self._numbers), wake))
        self._asleep.release()
        wake.wait()

    def run(self, tasks: Sequence[Callable[[], None]]) -> None:
        """All of them from now on, until the last has ended."""
        threads = [threading.Thread(target=self._ending, args=(task,)) for task in tasks]
        for thread in threads:
            thread.start()
            self._asleep.acquire()
        while self._sleeping:
            self.passed, _, wake = heapq.heappop(self._sleeping)
            wake.set()
            self._asleep.acquire()
        for thread in threads:
            thread.join()

    def _ending(self, task: Callable[[], None]) -> None:
        try:
            task()
        finally:
            self._asleep.release()


class Store:
    """Answers as often as its bucket has a token, and throttles the other calls."""

    def __init__(self, time: Time) -> None:
        self._time = time
        self._tokens, self._filled = float(CALLS_A_SECOND), 0.0
        self.answered: list[float] = []

    def answer(self) -> tuple[int, dict[str, object]]:
        now = self._time.now()
        gained = (now - self._filled) * CALLS_A_SECOND
        self._tokens, self._filled = min(CALLS_A_SECOND, self._tokens + gained), now
        if self._tokens < 1:
            return 400, {"__type": "ThrottlingException", "message": "Rate exceeded"}
        self._tokens -= 1
        self.answered.append(now)
        return 200, {"Parameters": [{"Name": name, "Value": value} for name, value in VALUES.items()]}


@contextmanager
def served(store: Store) -> Iterator[str]:
    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            while head := b"".join(iter(self.rfile.readline, b"\r\n")):
                [length] = [line.split()[1] for line in head.lower().splitlines() if line[:15] == b"content-length:"]
                self.rfile.read(int(length))
                status, body = store.answer()
                text = json.dumps(body)
                self.wfile.write(f"HTTP/1.1 {status} X\r\nContent-Length: {len(text)}\r\n\r\n{text}".encode())

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.02,)).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


@pytest.mark.timeout(300)
def test_a_thousand_functions_that_start_at_once_all_come_up() -> None:
    time = Time()
    store = Store(time)
    up: list[float] = []
    reading: list[float] = []

    with served(store) as address:
        client = Client(SSM, aws(address), time.sleep, lambda: patiently(time.now))

        def read() -> dict[str, str]:
            began = time.now()
            try:
                return read_parameters(NAMES, client)
            finally:
                reading.append(time.now() - began)

        def start() -> None:
            function = once(read)
            while True:
                try:
                    assert function() == VALUES
                except Unavailable:
                    time.sleep(1)  # it has answered 503, and is called again
                else:
                    up.append(time.now())
                    return

        time.run([start] * STARTS)

    assert len(up) == STARTS
    assert len(store.answered) == STARTS, "what has been read is kept"
    assert max(reading) < INIT_SECONDS
    needed = STARTS / CALLS_A_SECOND - 1
    assert needed <= max(up) <= 1.5 * needed, "the store's calls are used, and not wasted on waiting"


@pytest.mark.timeout(300)
def test_as_many_as_the_store_answers_in_the_meantime_come_up_without_a_refused_request() -> None:
    time = Time()
    store = Store(time)
    ended: list[float] = []

    with served(store) as address:
        client = Client(SSM, aws(address), time.sleep, lambda: patiently(time.now))

        def start() -> None:
            assert read_parameters(NAMES, client) == VALUES
            ended.append(time.now())

        time.run([start] * 200)

    assert len(ended) == 200
    assert max(ended) < INIT_SECONDS
