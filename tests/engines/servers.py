"""Real databases for tests: each a process of its own on a free loopback port, gone when its test is over.

`with ferretdb() as server:` and `with dynamodb_local() as server:` give a running `Server`.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.engines.built import built

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    Command = Callable[[Path, int], list[str]]

START_SECONDS = 60
POLL_SECONDS = 0.02
MEMORY, ENOUGH_BYTES = Path("/dev/shm"), 4 * 1024**3
"""Data of a test need outlive its server only: on a disk both servers wait for it at each write."""


class Server:
    """A database process; stop() and start() take it down and bring it back, same address and data."""

    def __init__(self, command: Command, folder: Path) -> None:
        """`command` makes the command line from the folder for the data and the port (0: any free one)."""
        self._command = command
        self._data = folder / "data"
        self._log = folder / "log"
        self._process: subprocess.Popen[bytes] | None = None
        self.address = ""
        """What a driver connects to: `mongodb://127.0.0.1:PORT/` or `http://127.0.0.1:PORT`."""

    @property
    def port(self) -> int:
        return int(self.address.rstrip("/").rpartition(":")[2] or 0)

    def start(self) -> None:
        """Returns when connections are taken; RuntimeError with the process's output where it can't be."""
        self._data.mkdir(exist_ok=True)
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                self._command(self._data, self.port),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self.address = self._await_ready(self._process)

    def stop(self) -> None:
        """Kills the process at once, as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def _await_ready(self, process: subprocess.Popen[bytes]) -> str:
        deadline = time.monotonic() + START_SECONDS
        while process.poll() is None and time.monotonic() < deadline:
            for line in self._log.read_text().splitlines(keepends=True):
                if line.startswith("ready ") and line.endswith("\n"):
                    return line.split()[1]
            time.sleep(POLL_SECONDS)
        self.stop()
        raise RuntimeError(f"{process.args!r} isn't ready:\n{self._log.read_text()}")


def ferretdb() -> AbstractContextManager[Server]:
    """A server of MongoDB's wire protocol: unique indexes, no TTL indexes, no transactions."""
    binary = built("ferretdb")
    return _running(
        lambda data, port: [
            str(binary),
            f"--listen=127.0.0.1:{port}",
            f"--state={data}",
            "--watch-parent",
        ]
    )


def dynamodb_local() -> AbstractContextManager[Server]:
    """Amazon's DynamoDB Local; any region and credentials see the same tables."""
    home = built("dynamodb-local")
    return _running(
        lambda data, port: [
            "java",
            *("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
            *(f"-Dport={port}", "-DwatchParent=true", f"-Djava.library.path={home}/lib"),
            *("-cp", f"{home}/classes:{home}/lib/*", "LoopbackDynamoDB"),
            *("-sharedDb", "-disableTelemetry", "-dbPath", str(data)),
        ]
    )


def _place() -> Path | None:
    """None is the usual one; containers have often but 64 MB of it in memory."""
    return MEMORY if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ENOUGH_BYTES else None


@contextmanager
def _running(command: Command) -> Iterator[Server]:
    with tempfile.TemporaryDirectory(prefix="gatehouse-", dir=_place()) as folder:
        server = Server(command, Path(folder))
        try:
            server.start()
            yield server
        finally:
            server.stop()
