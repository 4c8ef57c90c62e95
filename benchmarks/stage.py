"""The local stage under load, with real stores; and serverless-offline with a comparable service."""

import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from benchmarks import offline
from benchmarks.client import Connection, Load, described
from benchmarks.client import loaded as under_load
from benchmarks.installed import ROOT
from benchmarks.process import Program, running
from benchmarks.started import found_in, started
from benchmarks.subjects import PYTHON_RUNTIME
from benchmarks.world import PERSON
from tests.engines.servers import dynamodb_local, ferretdb

Say = Callable[[str], None]
STAGE = """config:
  aws:region: us-east-1
  gatehouse:backend: {backend}
  gatehouse:checkSession: {checked}
  gatehouse:bcryptRounds: 10
  gatehouse:throttleRate: 10000
  gatehouse:throttleBurst: 5000
"""
AT_ONCE = 4
"""Connections under load: two for each core."""
FUNCTIONS_OF_A_REQUEST = 2
"""The authorizer, and the route's."""


@dataclass(frozen=True, slots=True)
class Served:
    """A stage that is up: where, how long that took, and its process."""

    host: str
    port: int
    base: str
    ready: float
    process: int

    @property
    def address(self) -> tuple[str, int]:
        return self.host, self.port


@contextmanager
def _dynamodb() -> Iterator[dict[str, str]]:
    with dynamodb_local() as server:
        yield {"AWS_ENDPOINT_URL_DYNAMODB": server.address}


@contextmanager
def _mongodb() -> Iterator[dict[str, str]]:
    with ferretdb() as server:
        yield {"MONGODB_URI": f"{server.address.rstrip('/')}/bench"}


STORES: Mapping[str, Callable[[], AbstractContextManager[dict[str, str]]]] = {
    "dynamodb-jwt": _dynamodb,
    "mongodb-session": _mongodb,
}
"""By backend: the environment that has a stage use the store, which runs as long."""


@contextmanager
def served(backend: str) -> Iterator[Served]:
    """`gatehouse dev` with a stage of its own, which isn't throttled, and a store of its own."""
    with tempfile.TemporaryDirectory(prefix="gatehouse-") as folder:
        project = Path(folder)
        for name in ("Pulumi.yaml", "infra", "openapi.yaml", "adapters", "domain", "service", "handlers"):
            (project / name).symlink_to(ROOT / name)
        checked = "true" if backend.endswith("-jwt") else "false"
        (project / "Pulumi.bench.yaml").write_text(STAGE.format(backend=backend, checked=checked))
        command = [sys.executable, "-m", "cli", "dev", "--stage", "bench", "--port", "0", "--project", folder]
        with STORES[backend]() as store, started(command, ROOT, {**os.environ, **store}) as (process, began):
            url, ready = found_in(process, rb"http://[a-z0-9.]+:\d+/bench", began)
            address = urlsplit(url)
            yield Served(address.hostname or "", address.port or 0, address.path, ready, process.pid)


def measured(say: Say) -> dict[str, Any]:
    """Ready, overhead and rate of the local stage; the same of serverless-offline where it can be run."""
    with served("dynamodb-jwt") as stage:
        say(f"the local stage is ready after {stage.ready:.1f} s")
        figures = asyncio.run(_figures(stage))
    figures |= {"ready": stage.ready, "overhead": figures["health, ms"] - _handler_alone()}
    say(f"overhead {figures['overhead']:.2f} ms, {figures['rate']:.0f} requests a second")
    return figures | offline.measured(say)


async def _figures(stage: Served) -> dict[str, float]:
    token = await _token(stage)
    alone = await under_load(stage.address, f"{stage.base}/health", {}, 1, 5)
    headers = {"Authorization": f"Bearer {token}"}
    await under_load(stage.address, f"{stage.base}/private", headers, AT_ONCE, 2)
    load = await under_load(stage.address, f"{stage.base}/private", headers, AT_ONCE, 10)
    return {"health, ms": statistics.median(alone.times) * 1000, **described(load, 10)}


async def _token(stage: Served) -> str:
    connection = await Connection.open(*stage.address)
    status, body = await connection.request("POST", f"{stage.base}/signup", {}, PERSON)
    connection.close()
    if status != 201:
        raise RuntimeError(f"sign-up answered {status}: {body.decode()}")
    return str(json.loads(body)["data"]["access_token"])


def _handler_alone() -> float:
    """Milliseconds that an invocation of the same function takes without the stage, median."""
    environ = {
        "BACKEND": "dynamodb-jwt",
        "STAGE": "bench",
        "CORS_ORIGINS": "*",
        "PYTHONPATH": f"{ROOT}:{_packages()}",
    }
    with running(Program([*PYTHON_RUNTIME, "handlers.health.handler"], ROOT, environ)) as function:
        function.ready()
        times = []
        for _ in range(1000):
            began = time.perf_counter()
            _, done = function.invoke({"httpMethod": "GET", "headers": {}, "requestContext": {"requestId": "1"}})
            times.append((done - began) * 1000)
    return statistics.median(times)


def _packages() -> str:
    return next(path for path in sys.path if (Path(path) / "awslambdaric").is_dir())


class Memory(NamedTuple):
    """Resident MB: the processes that are the stage, and those that run its functions."""

    stage: float
    functions: float

    def __str__(self) -> str:
        return f"{self.stage:.0f} + {self.functions:.0f}"


def load(seconds: int, say: Say) -> dict[str, Any]:
    """A time of load on each real store: rate, percentiles, errors, and the stage's memory at its begin and end."""
    found = {backend: _load(backend, seconds, say) for backend in STORES}
    return {f"{backend}: {what}": value for backend, each in found.items() for what, value in each.items()}


def _load(backend: str, seconds: int, say: Say) -> dict[str, float]:
    with served(backend) as stage:
        before, after, found = asyncio.run(_under_load(stage, seconds, say))
    grown = (after.functions - before.functions) * 1e6
    first = [seen for at, seen in zip(found.at, found.times, strict=True) if at < seconds / 4]
    last = [seen for at, seen in zip(found.at, found.times, strict=True) if at > seconds * 3 / 4]
    return {
        "seconds": seconds,
        "requests": len(found.times),
        **described(found, seconds),
        "median of the first quarter, ms": statistics.median(first) * 1000,
        "median of the last quarter, ms": statistics.median(last) * 1000,
        "memory of the stage when warm, MB": before.stage,
        "memory of the stage at the end, MB": after.stage,
        "memory of its functions when warm, MB": before.functions,
        "memory of its functions at the end, MB": after.functions,
        "the functions' growth, bytes an invocation": grown / (len(found.times) * FUNCTIONS_OF_A_REQUEST),
    }


async def _under_load(stage: Served, seconds: int, say: Say) -> tuple[Memory, Memory, Load]:
    headers = {"Authorization": f"Bearer {await _token(stage)}"}
    await under_load(stage.address, f"{stage.base}/private", headers, AT_ONCE, seconds / 10)
    before = memory(stage.process)
    found = await under_load(stage.address, f"{stage.base}/private", headers, AT_ONCE, seconds)
    after = memory(stage.process)
    say(f"{len(found.times)} requests in {seconds} s, {found.errors} errors; memory, MB: {before} → {after}")
    return before, after, found


def memory(process: int) -> Memory:
    """Of a stage's process and all its descendants."""
    children: dict[int, list[int]] = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:  # it ended meanwhile
            continue
        children.setdefault(int(fields[1]), []).append(int(status.parent.name))
    waiting, stage, functions = [process], 0.0, 0.0
    while waiting:
        each = waiting.pop()
        waiting += children.get(each, [])
        if _runs_a_function(each):
            functions += _resident(each)
        else:
            stage += _resident(each)
    return Memory(stage, functions)


def _runs_a_function(process: int) -> bool:
    try:
        return b"\0handlers." in Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return False


def _resident(process: int) -> float:
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6
    except OSError:
        return 0.0
