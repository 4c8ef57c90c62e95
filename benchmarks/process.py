"""One process that runs a function under its runtime client, as Lambda's execution environment does."""

import os
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.runtime_api import FunctionFailed, RuntimeApi


@dataclass(frozen=True, slots=True)
class Program:
    """What is started: `command` is the runtime client with the handler's name."""

    command: list[str]
    folder: Path
    environ: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ColdStart:
    """From the start of the process until its first answer."""

    milliseconds: float
    rss_mb: float


class Running:
    """A started program; `ready` first, then `invoke`."""

    def __init__(self, program: Program, log: Path) -> None:
        self._api = RuntimeApi()
        self._log = log
        self._command = " ".join(program.command)
        environ = {**program.environ, "AWS_LAMBDA_RUNTIME_API": self._api.address}
        with log.open("wb") as output:
            self.started = time.perf_counter()
            self._process = subprocess.Popen(
                program.command, cwd=program.folder, env=environ, stdout=output, stderr=subprocess.STDOUT
            )

    def ready(self) -> float:
        with self._saying_what_it_said():
            return self._api.ready()

    def invoke(self, event: dict[str, Any]) -> tuple[Any, float]:
        with self._saying_what_it_said():
            return self._api.invoke(event)

    @contextmanager
    def _saying_what_it_said(self) -> Iterator[None]:
        try:
            yield
        except FunctionFailed as failed:
            raise FunctionFailed(f"{self._command}: {failed}\n{self._log.read_text()[-2000:]}") from None

    def rss_mb(self) -> float:
        """The most memory that it has held."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024

    def ended(self) -> str:
        """What it had to say when it was told to end."""
        self._process.terminate()
        self._process.wait()
        return self._log.read_text()

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()
        self._api.close()


@contextmanager
def running(program: Program) -> Iterator[Running]:
    log = Path(f"/tmp/gatehouse-bench-{os.getpid()}.log")  # noqa: S108
    started = Running(program, log)
    try:
        yield started
    finally:
        started.stop()
        log.unlink(missing_ok=True)


def cold_start(program: Program, event: dict[str, Any]) -> tuple[ColdStart, Any]:
    """A fresh process and its first answer."""
    with running(program) as started:
        started.ready()
        answer, done = started.invoke(event)
        return ColdStart((done - started.started) * 1000, started.rss_mb()), answer
