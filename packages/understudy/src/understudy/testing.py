"""A stage as a process, and a client for it: for tests of a program, or of a command that serves one.

```python
with serving("--project", "infra") as stage:
    assert stage.get("/health").status == 200
```
"""

import http.client
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from understudy.processes import REAPER

COMMAND = (sys.executable, "-m", "understudy")
READY_SECONDS = 60
STOP_SECONDS = 20


@dataclass(frozen=True)
class Answer:
    status: int
    headers: list[tuple[str, str]]
    body: bytes

    def json(self) -> Any:  # noqa: ANN401
        return json.loads(self.body)

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


class Running:
    """A stage that is up; `url` is its base address with the stage."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.urls: list[str] = []
        self._lines: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def url(self) -> str:
        return self.urls[0]

    @property
    def output(self) -> str:
        return "".join(self._lines)

    def request(
        self,
        method: str,
        path: str,
        *,
        body: Any = None,  # noqa: ANN401
        headers: Mapping[str, str] | None = None,
        url: str | None = None,
    ) -> Answer:
        """`path` is below the stage; a body that is no text or bytes is sent as JSON, with its Content-Type."""
        base = urlsplit(url or self.url)
        connection = http.client.HTTPConnection(str(base.hostname), base.port, timeout=30)
        sent = dict(headers or {})
        content = body
        if not (body is None or isinstance(body, (bytes, str))):
            content, sent = json.dumps(body), {"Content-Type": "application/json", **sent}
        try:
            connection.request(method, base.path + path, content, sent)
            response = connection.getresponse()
            return Answer(response.status, response.getheaders(), response.read())
        finally:
            connection.close()

    def get(self, path: str, **more: Any) -> Answer:  # noqa: ANN401
        return self.request("GET", path, **more)

    def wait_for(self, text: str, *, seconds: float = 15, after: int = 0) -> str:
        """Returns all output once `text` stands in what came behind the first `after` characters."""
        deadline = time.monotonic() + seconds
        while text not in self.output[after:]:
            if time.monotonic() > deadline:
                raise AssertionError(f"{text!r} never came:\n{self.output}")
            time.sleep(0.02)
        return self.output

    def stop(self, with_signal: int = signal.SIGINT) -> int:
        """Its exit status."""
        self.process.send_signal(with_signal)
        try:
            status = self.process.wait(timeout=STOP_SECONDS)
        finally:
            self.process.kill()
        self._close()
        return status

    def await_ready(self) -> None:
        deadline = time.monotonic() + READY_SECONDS
        while not self.urls:
            if self.process.poll() is not None or time.monotonic() > deadline:
                self._close()
                raise AssertionError(f"not ready:\n{self.output}")
            time.sleep(0.02)

    def _close(self) -> None:
        self._reader.join(timeout=5)
        if self.process.stdout:
            self.process.stdout.close()

    def _read(self) -> None:
        for line in self.process.stdout or ():
            self._lines.append(line)
            if line.startswith("ready "):
                self.urls.append(line.split()[1])


@contextmanager
def serving(
    *arguments: str,
    env: Mapping[str, str] | None = None,
    port: int = 0,
    command: Sequence[str] = COMMAND,
    cwd: Path | None = None,
) -> Iterator[Running]:
    """The command on a free port, ready, and stopped behind the block. Raises AssertionError if it isn't ready.

    `env` is put over this process's environment. Another command takes `--port`, and says `ready ADDRESS` as
    `understudy.serve` does.
    """
    process = subprocess.Popen(  # noqa: S603 - the caller's own command
        [*command, "--port", str(port), *arguments],
        cwd=cwd,
        env={**os.environ, **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    running = Running(process)
    with _not_outliving_this_process(process):
        try:
            running.await_ready()
            yield running
        finally:
            if process.poll() is None:
                running.stop()


@contextmanager
def _not_outliving_this_process(process: subprocess.Popen[str]) -> Iterator[None]:
    """Tests may be killed; what they started ends then too."""
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", REAPER], stdin=subprocess.PIPE, text=True
    ) as reaper:
        if reaper.stdin is None:
            raise AssertionError
        reaper.stdin.write(f"+{process.pid}\n")
        reaper.stdin.flush()
        try:
            yield
        finally:
            if process.poll() is not None:
                reaper.stdin.write(f"-{process.pid}\n")
            reaper.stdin.close()
