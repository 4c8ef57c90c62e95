"""An AWS of moto's on this machine, for as long as a test needs it: `with moto() as endpoint:`."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import boto3
from understudy.aws.kind import ACCOUNT

from tests.provider.parent import end_with_parent

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}


@contextmanager
def moto() -> Iterator[str]:
    """The server's address."""
    foreign = ("AWS_", "MOTO_", "PYTHON")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "tests.provider.moto"],
        env={
            **kept,
            **CREDENTIALS,
            "PYTHONPATH": str(ROOT),
            "AWS_DEFAULT_REGION": "us-east-1",
            "MOTO_ACCOUNT_ID": ACCOUNT,
        },
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield _address(process)
        finally:
            process.kill()


def _address(process: subprocess.Popen[str]) -> str:
    lines: Any = process.stdout
    for line in lines:
        if line.startswith("ready "):
            return str(line.split()[1])
    raise RuntimeError("moto's server ended before it was ready")


def client(endpoint: str, service: Any, region: str = "us-east-1") -> Any:
    """A boto3 client of that AWS."""
    return boto3.client(
        service, endpoint_url=endpoint, region_name=region, aws_access_key_id="test", aws_secret_access_key="test"
    )


if __name__ == "__main__":
    from understudy.aws.server import main

    end_with_parent()
    main()
