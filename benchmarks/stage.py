"""The local stage beside serverless-offline: the same JWT, the same session in the same store, turn by turn."""

import asyncio
import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import bcrypt

from benchmarks import offline
from benchmarks.client import Connection, described, loaded
from benchmarks.installed import Say
from benchmarks.interpreter import ROOT
from benchmarks.started import Served, found_in, python_module, started
from benchmarks.world import PERSON
from tests.engines.servers import dynamodb_local

STAGE = """config:
  aws:region: us-east-1
  gatehouse:backend: dynamodb-jwt
  gatehouse:checkSession: true
  gatehouse:throttleRate: 10000
  gatehouse:throttleBurst: 5000
"""
AT_ONCE = (1, 10, 50)
"""Connections."""
TURNS, SIGN_INS = 3, 8
OURS, THEIRS = "local stage", "serverless-offline"


@dataclass(frozen=True, slots=True)
class Size:
    """Seconds of each program at each number of connections; and on which stores."""

    seconds: float
    stores: tuple[str, ...]


@contextmanager
def _dynamodb_local() -> Iterator[dict[str, str]]:
    with dynamodb_local() as server:
        yield {"AWS_ENDPOINT_URL_DYNAMODB": server.address}


@contextmanager
def _moto() -> Iterator[dict[str, str]]:
    yield {}  # the stage starts its own


STORES: Mapping[str, Callable[[], AbstractContextManager[dict[str, str]]]] = {
    "moto": _moto,
    "DynamoDB Local": _dynamodb_local,
}
"""The environment that has a program use the store, which runs as long: moto is what `make dev` has."""
FULL, QUICK = Size(10, tuple(STORES)), Size(1, ("moto",))


def measured(say: Say, size: Size) -> dict[str, Any]:
    """By store and program: seconds until ready, and what it gives by the number of connections."""
    return {store: _measured(store, size.seconds, say) for store in size.stores}


def _measured(store: str, seconds: float, say: Say) -> dict[str, Any]:
    with ExitStack() as stack:
        environ = stack.enter_context(STORES[store]())
        both = {OURS: stack.enter_context(_served(environ))}
        if offline.available():
            both[THEIRS] = stack.enter_context(offline.served(environ))
        found = {name: {"ready, s": served.ready} for name, served in both.items()}
        _take_turns(both, seconds, found)
        found["sign-in"] = asyncio.run(_sign_in(both[OURS]))
    for name, figures in found.items():
        say(f"{store}, {name}: {', '.join(f'{what} {value:.2f}' for what, value in figures.items())}")
    return found


@contextmanager
def _served(environ: Mapping[str, str]) -> Iterator[Served]:
    """`gatehouse dev` with a stage of its own, which isn't throttled, and somebody signed up."""
    with tempfile.TemporaryDirectory(prefix="gatehouse-") as folder:
        for each in ROOT.iterdir():
            if not each.name.startswith("."):
                (Path(folder) / each.name).symlink_to(each)
        (Path(folder) / "Pulumi.bench.yaml").write_text(STAGE)
        command = python_module("cli", "dev", "--stage", "bench", "--port", "0", "--project", folder)
        with started(command, ROOT, {**os.environ, **environ}) as (process, began):
            url, ready = found_in(process, rb"http://[a-z0-9.]+:\d+/bench", began)
            at = urlsplit(url)
            address = (at.hostname or "", at.port or 0)
            token = asyncio.run(_signed_up(address, at.path))
            yield Served(address, f"{at.path}/private", token, ready, process.pid)


async def _signed_up(address: tuple[str, int], base: str) -> str:
    status, body = await _asked(address, f"{base}/signup", PERSON)
    if status != 201:
        raise RuntimeError(f"sign-up answered {status}: {body.decode()}")
    return str(json.loads(body)["data"]["access_token"])


async def _asked(address: tuple[str, int], path: str, body: object) -> tuple[int, bytes]:
    connection = await Connection.open(*address)
    try:
        return await connection.request("POST", path, {}, body)
    finally:
        connection.close()


def _take_turns(both: Mapping[str, Served], seconds: float, found: dict[str, dict[str, float]]) -> None:
    for connections in AT_ONCE:
        turns: dict[str, list[dict[str, float]]] = {name: [] for name in both}
        for served in both.values():
            asyncio.run(_turn(served, connections, seconds / 5))
        for _ in range(TURNS):
            for name, served in both.items():
                turns[name].append(asyncio.run(_turn(served, connections, seconds / TURNS)))
        for name, each in turns.items():
            for what in each[0]:
                middle = sum if what == "errors" else statistics.median
                found[name][f"{connections}: {what}"] = round(middle([turn[what] for turn in each]), 3)


async def _turn(served: Served, connections: int, seconds: float) -> dict[str, float]:
    """The gateway's own share is the time that its process computed, for each request."""
    before = _computed(served.process)
    headers = {"Authorization": f"Bearer {served.token}"}
    load = await loaded(served.address, served.path, headers, connections, seconds)
    share = (_computed(served.process) - before) / len(load.times) * 1000
    return {**described(load), "its own process, ms a request": share, "memory, MB": _memory(served.process)}


def _computed(process: int) -> float:
    """Seconds."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory(process: int) -> float:
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6


async def _sign_in(served: Served) -> dict[str, float]:
    """Milliseconds of sign-ins over HTTP and of the hash (cost 12) that is in each, in turn."""
    secret, path = PERSON["password"].encode(), served.path.replace("/private", "/signin")
    hashed = bcrypt.hashpw(secret, bcrypt.gensalt(12))
    whole, alone = [], []
    for _ in range(SIGN_INS + 1):
        began = time.perf_counter()
        status, body = await _asked(served.address, path, {name: PERSON[name] for name in ("email", "password")})
        between = time.perf_counter()
        if status != 200:
            raise RuntimeError(f"sign-in answered {status}: {body.decode()}")
        bcrypt.checkpw(secret, hashed)
        whole.append((between - began) * 1000)
        alone.append((time.perf_counter() - between) * 1000)
    ratios = [one / other for one, other in zip(whole[1:], alone[1:], strict=True)]
    return {"whole, ms": min(whole[1:]), "hash, ms": min(alone[1:]), "ratio": statistics.median(ratios)}
