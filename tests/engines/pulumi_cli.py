"""The real Pulumi engine on a project folder, with its state in files and without an account."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

from tests.engines.built import built

if TYPE_CHECKING:
    from pathlib import Path

FOREIGN = ("AWS_", "PULUMI_")


def own_environment() -> dict[str, str]:
    """The environment of this process, without what would lead the engine or a provider to somebody's account."""
    return {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}


class PulumiCli:
    """`pulumi` in the folder of a Pulumi.yaml; state, plugins and settings lie in a folder of the caller's.

    The project's `virtualenv` option names the Python environment. It should be a copy of a project: the engine
    writes stage files into it.
    """

    def __init__(self, project: Path, folder: Path, **environment: str) -> None:
        self._program = built("pulumi/bin/pulumi")
        self.project = project
        self.state = folder / "state"
        home = folder / "home"
        for made in (self.state, home):
            made.mkdir(parents=True, exist_ok=True)
        self.environment = {
            **own_environment(),
            "PULUMI_BACKEND_URL": self.state.as_uri(),
            "PULUMI_CONFIG_PASSPHRASE": "passphrase of a test",
            "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "1",
            "PULUMI_HOME": str(home),
            "PULUMI_SKIP_UPDATE_CHECK": "1",
            **environment,
        }

    def run(self, *arguments: str) -> str:
        """What `pulumi ARGUMENTS` writes to standard output; AssertionError with all it wrote where it fails."""
        with self.start(*arguments) as process:
            output, errors = process.communicate()
        if process.returncode:
            said = output + errors
            raise AssertionError(f"pulumi {' '.join(arguments)}: exit status {process.returncode}\n{said}")
        return output

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """`pulumi ARGUMENTS`, for the caller to wait for or to end."""
        return subprocess.Popen(
            [self._program, "--non-interactive", "--color=never", *arguments],
            cwd=self.project,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
