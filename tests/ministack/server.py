"""MiniStack on this machine, its IAM enforced, as long as a test needs it: `with ministack(folder) as endpoint:`."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING

from tests.provider.moto import CREDENTIALS, client
from tests.provider.parent import end_with_parent

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
SERVICES = "apigateway,cloudwatch,dynamodb,ec2,iam,kms,lambda,logs,ssm,sts"
READY_SECONDS = 60


@contextmanager
def ministack(folder: Path) -> Iterator[str]:
    """`folder` takes whatever it writes."""
    port = free_port()
    environment = {
        **CREDENTIALS,
        "AUTH": "true",
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(port),
        "HOME": str(folder),
        "IOT_MTLS_ENABLED": "0",
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "SERVICES": SERVICES,
        "SFTP_ENABLED": "0",
        "TMPDIR": str(folder),
    }
    with (folder / "ministack.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "tests.ministack.server"],
            env=environment,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        await_ready(process, port, folder / "ministack.log")
        yield f"http://127.0.0.1:{port}"
    finally:
        # Its functions' workers are in its process group.
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def await_ready(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        connection = HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", "/_ministack/health")
            if connection.getresponse().status == 200:
                return
        except OSError:
            time.sleep(0.1)
        finally:
            connection.close()
    raise RuntimeError(f"MiniStack isn't ready:\n{log.read_text()}")


@contextmanager
def readable(endpoint: str) -> Iterator[None]:
    """MiniStack judges GetParameters as a call on everything, and would refuse who may read some.

    AWS asks for each parameter by its name: "Actions, resources, and condition keys for AWS Systems Manager". And
    MiniStack doesn't know which attributes a read names, which a condition of ours asks for: "Actions, resources, and
    condition keys for Amazon DynamoDB".
    """
    iam = client(endpoint, "iam")
    wide = {
        "Effect": "Allow",
        "Action": ["ssm:GetParameters", "dynamodb:BatchGetItem", "dynamodb:UpdateItem"],
        "Resource": "*",
    }
    document = json.dumps({"Version": "2012-10-17", "Statement": [wide]})
    names = [{"RoleName": role["RoleName"], "PolicyName": "ministack"} for role in iam.list_roles()["Roles"]]
    for name in names:
        iam.put_role_policy(**name, PolicyDocument=document)
    yield
    for name in names:
        iam.delete_role_policy(**name)


if __name__ == "__main__":
    from ministack.app import main  # type: ignore[import-untyped]

    end_with_parent()
    main()
