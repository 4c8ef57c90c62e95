"""Servers of other programs: started, waited for, ended."""

import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

READY_SECONDS = 120
Process = subprocess.Popen[bytes]


class Served(NamedTuple):
    """A stage that is up: a path of it that wants a token, seconds until it was ready, and its gateway's process."""

    address: tuple[str, int]
    path: str
    token: str
    ready: float
    process: int


def python_module(module: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", module, *arguments]


@contextmanager
def started(command: list[str], folder: Path, environ: Mapping[str, str]) -> Iterator[tuple[Process, float]]:
    """The process, and when it was started."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL
    )
    try:
        yield process, began
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()


def found_in(process: Process, wanted: bytes, began: float) -> tuple[str, float]:
    """The first such text that the process writes, and seconds until then; what it writes later is thrown away."""
    output = process.stdout
    if output is None:
        raise TypeError("its output must be a pipe")
    seen = b""
    while time.perf_counter() - began < READY_SECONDS and (line := output.readline()):
        seen += line
        if match := re.search(wanted, seen):
            threading.Thread(target=lambda: [None for _ in output], daemon=True).start()
            return match[0].decode(), time.perf_counter() - began
    raise RuntimeError(f"not ready: {seen.decode(errors='replace')[-3000:]}")
