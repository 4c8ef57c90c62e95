"""Fresh runs of the infrastructure program, each configuration run once in a test session."""

import fcntl
import hashlib
import pickle
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from local.program import ROOT, Program, run

Declare = Callable[..., Program]

MONGODB = {"backend": "mongodb-session", "mongodbUri": "mongodb+srv://user:hunter2@db.example.com/app"}
EXISTING = {
    "vpcId": "vpc-0123456789abcdef0",
    "privateSubnetIds": "subnet-0123456789abcdef0,subnet-0123456789abcdef1",
    "securityGroupIds": "sg-0123456789abcdef0",
}


@pytest.fixture(scope="session")
def declare(tmp_path_factory: pytest.TempPathFactory) -> Declare:
    """The program for a stage with overrides; parallel test workers share what one of them has run."""
    shared = tmp_path_factory.getbasetemp().parent
    ran: dict[str, Program] = {}

    def declared(stage: str = "dev", overrides: Mapping[str, str | None] | None = None) -> Program:
        settings = {"packaging": "source", "checkSession": "false", **(overrides or {})}
        key = hashlib.sha256(repr((stage, sorted(settings.items()))).encode()).hexdigest()[:16]
        if key not in ran:
            ran[key] = _run_once(shared / f"program-{key}", stage, settings)
        return ran[key]

    return declared


def _run_once(file: Path, stage: str, settings: Mapping[str, str | None]) -> Program:
    with file.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not file.exists():
            file.write_bytes(pickle.dumps(run(ROOT, stage, settings)))
        program: Program = pickle.loads(file.read_bytes())
        return program


@pytest.fixture(scope="session")
def dev(declare: Declare) -> Program:
    return declare("dev")


@pytest.fixture(scope="session")
def prod(declare: Declare) -> Program:
    return declare("prod")


@pytest.fixture(scope="session")
def mongodb(declare: Declare) -> Program:
    return declare("dev", MONGODB)
