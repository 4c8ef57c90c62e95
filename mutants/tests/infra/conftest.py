"""Fresh runs of the infrastructure program, each configuration run once in a test session."""

import fcntl
import hashlib
import multiprocessing
import os
import pickle
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from understudy.program import Ask, Program, run
from understudy.program_host import answer_to

from tests.support.checkout import ROOT

Declare = Callable[..., Program]

MONGODB = {"backend": "mongodb-session", "mongodbUri": "mongodb+srv://user:hunter2@db.example.com/app"}
EXISTING = {
    "vpcId": "vpc-0123456789abcdef0",
    "privateSubnetIds": "subnet-0123456789abcdef0,subnet-0123456789abcdef1",
    "securityGroupIds": "sg-0123456789abcdef0",
}


# What takes three quarters of a run is imported once, and each run is a fork of that.
MODULES = ("apigateway", "cloudwatch", "dynamodb", "ec2", "iam", "lambda_", "route53", "ssm", "vpc")
IMPORTED = ("understudy.program_host", "pulumi_random", *(f"pulumi_aws.{module}" for module in MODULES))


def _answer(request: dict[str, Any]) -> Any:
    for name in [name for name in os.environ if name.startswith(("AWS_", "PULUMI_"))]:
        del os.environ[name]
    return answer_to(request)


@pytest.fixture(scope="session")
def forked() -> Ask:
    """The answer of the host to a request, as `understudy.program.run` takes it."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(IMPORTED))

    def ask(request: Mapping[str, Any]) -> dict[str, Any]:
        with context.Pool(1) as pool:
            answer: dict[str, Any] = pool.apply(_answer, (request,))
        return answer

    return ask


@pytest.fixture(scope="session")
def declare(tmp_path_factory: pytest.TempPathFactory, forked: Ask) -> Declare:
    """The program for a stage with overrides; parallel test workers share what one of them has run."""
    shared = tmp_path_factory.getbasetemp().parent
    ran: dict[str, Program] = {}

    def declared(stage: str = "dev", overrides: Mapping[str, str | None] | None = None) -> Program:
        settings = {"packaging": "source", "checkSession": "false", **(overrides or {})}
        key = hashlib.sha256(repr((stage, sorted(settings.items()))).encode()).hexdigest()[:16]
        if key not in ran:
            with _alone(shared / f"program-{key}") as file:
                if not file.exists():
                    file.write_bytes(pickle.dumps(run(ROOT, stage, settings, ask=forked)))
                ran[key] = pickle.loads(file.read_bytes())
        return ran[key]

    return declared


@contextmanager
def _alone(file: Path) -> Iterator[Path]:
    with file.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield file


@pytest.fixture(scope="session")
def dev(declare: Declare) -> Program:
    return declare("dev")


@pytest.fixture(scope="session")
def prod(declare: Declare) -> Program:
    return declare("prod")


@pytest.fixture(scope="session")
def mongodb(declare: Declare) -> Program:
    return declare("dev", MONGODB)
