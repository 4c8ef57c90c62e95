"""An HTTP client that costs next to nothing, so that two cores are left to what is measured."""

import asyncio
import json
import statistics
import time
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(slots=True)
class Load:
    """What a time of requests gave: seconds of each, how many were answered otherwise than 200, and the whole."""

    times: list[float] = field(default_factory=list)
    errors: int = 0
    seconds: float = 0.0
    """From the first request until the last answer."""


class Connection:
    """One connection, kept; a request at a time."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: str) -> None:
        self._reader, self._writer, self._host = reader, writer, host

    @classmethod
    async def open(cls, host: str, port: int) -> "Connection":
        return cls(*await asyncio.open_connection(host, port), f"{host}:{port}")

    async def request(
        self, method: str, path: str, headers: Mapping[str, str], body: object = None
    ) -> tuple[int, bytes]:
        data = b"" if body is None else json.dumps(body).encode()
        sent = {"Host": self._host, "Content-Length": str(len(data)), "Content-Type": "application/json", **headers}
        lines = "".join(f"{name}: {value}\r\n" for name, value in sent.items())
        self._writer.write(f"{method} {path} HTTP/1.1\r\n{lines}\r\n".encode() + data)
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        length = int(head.partition("content-length:")[2].split("\r\n")[0] or 0)
        return int(head.split()[1]), await self._reader.readexactly(length)

    def close(self) -> None:
        self._writer.close()


async def loaded(
    address: tuple[str, int], path: str, headers: Mapping[str, str], connections: int, seconds: float
) -> Load:
    """GET again and again on some connections at once."""
    load, end = Load(), time.monotonic() + seconds
    began = time.monotonic()

    async def one() -> None:
        connection = await Connection.open(*address)
        while time.monotonic() < end:
            at = time.perf_counter()
            status, _ = await connection.request("GET", path, headers)
            load.times.append(time.perf_counter() - at)
            load.errors += status != 200
        connection.close()

    await asyncio.gather(*(one() for _ in range(connections)))
    load.seconds = time.monotonic() - began
    return load


def described(load: Load) -> dict[str, float]:
    times = sorted(load.times)
    return {
        "rate": len(times) / load.seconds,
        "median, ms": statistics.median(times) * 1000,
        "99 %, ms": times[len(times) * 99 // 100] * 1000,
        "errors": load.errors,
    }
