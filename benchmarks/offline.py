"""serverless-offline under the same client, with an authorizer that reads no store: less than ours has to do."""

import asyncio
import os
import shutil
import socket
import statistics
from collections.abc import Callable
from typing import Any

import jwt

from benchmarks.client import described, loaded
from benchmarks.installed import HOME
from benchmarks.started import found_in, started

SECRET, RULES = "a secret of serverless-offline for HS256", {"JWT_ISSUER": "bench", "JWT_AUDIENCE": "bench"}
CLAIMS = {"sub": "u-1", "email": "ada@example.org", "iss": "bench", "aud": "bench", "exp": 4_000_000_000}


def measured(say: Callable[[str], None]) -> dict[str, Any]:
    home = HOME / "offline"
    if not (home / "node_modules/serverless-offline").is_dir():
        return {"serverless-offline": "not installed"}
    shutil.copy(HOME / "node/bundles/jsonwebtoken.js", home)
    port = _free_port()
    environ = {
        **os.environ,
        **RULES,
        "JWT_ACCESS_SECRET": SECRET,
        "SLS_TELEMETRY_DISABLED": "1",
        "AWS_REGION": "us-east-1",
    }
    command = ["node", "node_modules/serverless/bin/serverless.js", "offline", "--httpPort", str(port),
        "--lambdaPort", str(_free_port()), "--host", "127.0.0.1", "--noPrependStageInUrl"]  # fmt: skip
    with started(command, home, environ) as (process, began):
        ready = found_in(process, rb"Server ready", began)[1]
        figures = asyncio.run(_figures(port))
    say(f"serverless-offline: ready after {ready:.1f} s, {figures['rate']:.0f} requests a second")
    return {f"serverless-offline: {name}": value for name, value in {"ready": ready, **figures}.items()}


async def _figures(port: int) -> dict[str, float]:
    address = ("127.0.0.1", port)
    headers = {"Authorization": f"Bearer {jwt.encode(CLAIMS, SECRET)}"}
    await loaded(address, "/private", headers, 4, 3)
    alone = await loaded(address, "/health", {}, 1, 5)
    return {
        "health, ms": statistics.median(alone.times) * 1000,
        **described(await loaded(address, "/private", headers, 4, 10), 10),
    }


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
