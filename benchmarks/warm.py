"""What a call costs in a warm process, measured inside it."""

import json
import subprocess
import sys
from collections.abc import Mapping

from benchmarks.installed import HOME, ROOT
from benchmarks.subjects import Subject
from benchmarks.world import PERSON, World

DRIVERS = ROOT / "benchmarks/drivers"
SECONDS = 120


def warm(subject: Subject, world: World, calls: int, *, without_store: bool = False) -> dict[str, float]:
    """Microseconds of a call at these percentiles: 0, 50, 90, 99."""
    program = subject.program(world)
    if subject.runtime == "node":
        handler = f"{subject.folder}/{subject.source}"
        command = ["node", str(DRIVERS / "warm.cjs"), handler, str(calls)]
    else:
        command = [sys.executable, "-S", str(DRIVERS / "warm.py"), subject.source, str(calls)]
    if without_store:
        command.append("--without-store")
    found = _run(command, program.environ, json.dumps(subject.event(world)))
    return {share: nanoseconds / 1000 for share, nanoseconds in found.items()}


def hashing(function: str, world: World, calls: int, rounds: int) -> dict[str, float]:
    """Milliseconds of sign-in or sign-up, of the hash alone, and their ratio."""
    folder = HOME / "ours/jwt" / function
    environ = {**world.environ, "BACKEND": "dynamodb-jwt", "BCRYPT_ROUNDS": str(rounds), "PYTHONPATH": str(folder)}
    body = PERSON | {"email": "dynamodb-jwt@example.org"}
    if function == "signin":
        body = {"email": body["email"], "password": body["password"]}
    event = {
        "httpMethod": "POST",
        "headers": {"Content-Type": "application/json"},
        "body": json.dumps(body),
        "requestContext": {"requestId": "1", "identity": {"sourceIp": "203.0.113.7", "userAgent": "bench"}},
    }
    command = [
        sys.executable,
        "-S",
        str(DRIVERS / "hashing.py"),
        f"handlers.{function}.handler",
        str(calls),
        str(rounds),
    ]
    return _run(command, environ, json.dumps(event))


def _run(command: list[str], environ: Mapping[str, str], text: str) -> dict[str, float]:
    done = subprocess.run(
        command, env=dict(environ), input=text, capture_output=True, text=True, timeout=SECONDS, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{command}: {done.stderr[-2000:]}")
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found
