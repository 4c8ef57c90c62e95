"""A stage that the real engine has put up, served from what its state says and from the zips that it uploaded."""

from __future__ import annotations

import platform
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from understudy.lambdas.code import PROCESSORS, PYTHON

from tests.e2e.client import Client
from tests.provider.moto import moto
from tests.stack.project import MONGODB, Scenario, configured
from tests.support.stage import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.stack.stack import Stack

FOR_THIS_MACHINE = {
    "gatehouse:pythonVersion": PYTHON.removeprefix("python"),
    "gatehouse:architecture": PROCESSORS.get(platform.machine(), platform.machine()),
    # Fifty sign-ups at once on a busy machine take longer than a function's ten seconds at the usual cost.
    "gatehouse:bcryptRounds": "10",
}


@contextmanager
def deployed(backend: str, **environ: str) -> Iterator[Client]:
    """The dev stage with this backend, from `pulumi up` and `pulumi stack export`."""
    secrets = MONGODB if backend.startswith("mongodb") else {}
    scenario = Scenario("dev", {"gatehouse:backend": backend} | FOR_THIS_MACHINE, secrets)
    with tempfile.TemporaryDirectory() as folder, moto() as endpoint:
        stack = configured(scenario, Path(folder), endpoint)
        stack.up()
        with serving("--deployed", str(exported(stack, Path(folder))), env=environ) as running:
            yield Client(running)


def exported(stack: Stack, folder: Path) -> Path:
    """What `pulumi stack export` writes, secrets encrypted."""
    file = folder / f"{stack.name}.json"
    file.write_text(stack.pulumi.run("stack", "export", "--stack", stack.name))
    return file
