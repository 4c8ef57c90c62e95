"""The embedded AWS: moto's server in a process of its own, holding what of a program is kept."""

import asyncio
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botocore.session import Session

from understudy.aws.account import Account, Clients
from understudy.aws.kind import ACCOUNT, Gone, Place, Refused
from understudy.aws.kinds import kind
from understudy.aws.resource import Resource
from understudy.errors import StageError
from understudy.program import Program

if TYPE_CHECKING:
    from understudy.processes import Processes

TABLES_ELSEWHERE = "AWS_ENDPOINT_URL_DYNAMODB"
# The caller's profile and configuration files are another account's.
NO_CALLER: Any = {
    "profile": (None, None, None, None),
    "config_file": (None, None, os.devnull, None),
    "credentials_file": (None, None, os.devnull, None),
}
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "local", "AWS_SECRET_ACCESS_KEY": "local", "AWS_SESSION_TOKEN": "local"}


class AwsError(StageError):
    """The embedded AWS refuses what is declared; the message names it."""


async def start(processes: "Processes") -> str:
    """Starts the server; returns its endpoint. Raises NotReady."""
    env = {**CREDENTIALS, "PATH": os.environ.get("PATH", ""), "AWS_DEFAULT_REGION": "us-east-1"}
    server = [sys.executable, "-P", "-m", "understudy.aws.server"]
    return await processes.serve(server, env={**env, "MOTO_ACCOUNT_ID": ACCOUNT}, cwd=Path.cwd())


def environment(endpoint: str) -> dict[str, str]:
    """What leads a function's AWS calls there; tables are elsewhere where the caller's environment says so."""
    elsewhere = os.environ.get(TABLES_ELSEWHERE)
    return {**CREDENTIALS, "AWS_ENDPOINT_URL": endpoint, **({TABLES_ELSEWHERE: elsewhere} if elsewhere else {})}


async def provision(endpoint: str, program: Program) -> None:
    """Makes what of the program is kept; what is there already stays, a parameter gets its value.

    Raises AwsError.
    """
    await asyncio.to_thread(_provision, environment(endpoint), program)


def _provision(env: Mapping[str, str], program: Program) -> None:
    aws = Account(Place(program.region), _clients(env, program.region))
    for resource in program.resources:
        known = kind(resource.type)
        if isinstance(known, Resource) and known.kept:
            try:
                known.ensure(aws, resource.id, dict(resource.outputs))
            except (Gone, Refused) as error:
                raise AwsError(f"{resource.type} {resource.name}: {error}") from error


def _clients(env: Mapping[str, str], region: str) -> Clients:
    services = {"dynamodb": env.get(TABLES_ELSEWHERE)}
    return Clients(
        region,
        lambda service: services.get(service) or env["AWS_ENDPOINT_URL"],
        Session(session_vars=NO_CALLER),
        aws_access_key_id=env["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=env["AWS_SECRET_ACCESS_KEY"],
        aws_session_token=env["AWS_SESSION_TOKEN"],
    )
