"""Child processes that end when this one does, however it ends.

A second process holds the list of them; when the pipe to it closes, it kills whoever is left.
"""

import asyncio
import contextlib
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, STDOUT, Process
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self

from understudy.errors import StageError

REAPER = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_IGN)
groups = set()
for line in sys.stdin:
    (groups.add if line[0] == "+" else groups.discard)(int(line[1:]))
for group in groups:
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        pass
"""


class NotReady(StageError):
    """A server ended before it was ready; the message holds its output."""


class Processes:
    """Each child leads a process group of its own, so a Ctrl-C in the terminal is for this process alone."""

    def __init__(self) -> None:
        self._running: set[Process] = set()
        self._reaper: Process | None = None
        self._drains: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        command = [sys.executable, "-I", "-S", "-u", "-c", REAPER]
        self._reaper = await asyncio.create_subprocess_exec(*command, stdin=PIPE, start_new_session=True)
        return self

    async def __aexit__(self, *_: object) -> None:
        await asyncio.gather(*map(self.stop, list(self._running)))
        if self._reaper and self._reaper.stdin:
            self._reaper.stdin.close()
            await self._reaper.wait()

    async def start(self, command: Sequence[str], *, env: Mapping[str, str], cwd: Path) -> Process:
        """Output and errors come as one pipe."""
        process = await asyncio.create_subprocess_exec(
            *command, env=env, cwd=cwd, stdin=DEVNULL, stdout=PIPE, stderr=STDOUT, start_new_session=True
        )
        self._running.add(process)
        self._tell("+", process)
        return process

    async def serve(self, command: Sequence[str], *, env: Mapping[str, str], cwd: Path) -> str:
        """Starts a server that says `ready ADDRESS` once it is; returns the address. Raises NotReady."""
        process = await self.start(command, env=env, cwd=cwd)
        output = b""
        while process.stdout and (line := await process.stdout.readline()):
            if line.startswith(b"ready "):
                self._drains.add(asyncio.create_task(_drain(process.stdout)))
                return line.split()[1].decode()
            output += line
        raise NotReady(f"{command[-1]} didn't start:\n{output.decode(errors='replace')}")

    async def stop(self, process: Process) -> None:
        """Kills it with all that it started. Once stopped, a second time does nothing."""
        if process not in self._running:
            return
        self._running.discard(process)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
        self._tell("-", process)

    def _tell(self, sign: str, process: Process) -> None:
        if self._reaper and self._reaper.stdin:
            self._reaper.stdin.write(f"{sign}{process.pid}\n".encode())


async def _drain(stream: asyncio.StreamReader) -> None:
    """A server whose output nobody reads stands still once the pipe is full."""
    while await stream.read(64 * 1024):
        pass
