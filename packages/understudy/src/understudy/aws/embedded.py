"""The embedded AWS: moto's server in a process of its own, holding what of a program is kept."""

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.request import urlopen

from understudy import quick
from understudy.aws.kind import ACCOUNT
from understudy.errors import StageError

if TYPE_CHECKING:
    from understudy.processes import Processes
    from understudy.program import Program

TABLES_ELSEWHERE = "AWS_ENDPOINT_URL_DYNAMODB"
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "local", "AWS_SECRET_ACCESS_KEY": "local", "AWS_SESSION_TOKEN": "local"}
PROVISION = "/understudy/provision"
"""Where the server takes programs, beside what is AWS's."""


class AwsError(StageError):
    """The embedded AWS refuses what is declared; the message names it."""


async def start(processes: "Processes") -> str:
    """Starts the server; returns its endpoint. Raises NotReady."""
    env = {**CREDENTIALS, "PATH": os.environ.get("PATH", ""), "AWS_DEFAULT_REGION": "us-east-1"}
    server = [sys.executable, "-P", quick.__file__, "understudy.aws.server"]
    return await processes.serve(server, env={**env, "MOTO_ACCOUNT_ID": ACCOUNT}, cwd=Path.cwd())


def environment(endpoint: str) -> dict[str, str]:
    """What leads a function's AWS calls there; tables are elsewhere where the caller's environment says so."""
    elsewhere = os.environ.get(TABLES_ELSEWHERE)
    return {**CREDENTIALS, "AWS_ENDPOINT_URL": endpoint, **({TABLES_ELSEWHERE: elsewhere} if elsewhere else {})}


async def provision(endpoint: str, program: "Program") -> None:
    """Makes what of the program is kept; what is there already stays, a parameter gets its value.

    Raises AwsError.
    """
    resources = [
        {"type": one.type, "name": one.name, "id": one.id, "outputs": one.outputs} for one in program.resources
    ]
    asked = {"region": program.region, "environment": environment(endpoint), "resources": resources}
    await asyncio.to_thread(_ask, endpoint + PROVISION, json.dumps(asked).encode())


def _ask(url: str, body: bytes) -> None:
    try:
        urlopen(url, body).close()  # noqa: S310 - the server's own address
    except HTTPError as error:
        with error:
            raise AwsError(error.read().decode()) from error
