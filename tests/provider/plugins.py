"""Puts the stand-ins where the Pulumi engine looks for providers."""

from __future__ import annotations

import shlex
import subprocess
import sys
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from tests.engines.pulumi_cli import own_environment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.engines.pulumi_cli import PulumiCli

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("aws", "random", "tls")


def install_plugins(pulumi: PulumiCli, folder: Path) -> None:
    """As `pulumi plugin install` does with the real ones, in the version that the Python package asks for."""
    for name in NAMES:
        plugin = folder / name / f"pulumi-resource-{name}"
        plugin.parent.mkdir(parents=True, exist_ok=True)
        command = shlex.join(_command(name))
        plugin.write_text(f'#!/bin/sh\nPYTHONPATH={shlex.quote(str(ROOT))} exec {command} "$@"\n')
        plugin.chmod(0o755)
        wanted = version(f"pulumi-{name}")
        pulumi.run("plugin", "install", "resource", name, wanted, "--file", str(plugin.parent))


def _command(name: str) -> list[str]:
    # -P: the engine starts plugins in the program's folder, whose modules aren't ours.
    return [sys.executable, "-P", "-m", "tests.provider", name]


@contextmanager
def attached(endpoint: str) -> Iterator[Mapping[str, str]]:
    """Stand-ins that run already: an engine with this environment starts none of its own.

    PULUMI_DEBUG_PROVIDERS is how a provider is run in a debugger: "Developing providers" in Pulumi's documentation.
    """
    environ = {**own_environment(), "PYTHONPATH": str(ROOT), "AWS_ENDPOINT_URL": endpoint}
    processes = [
        subprocess.Popen(
            [*_command(name), "none"],
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in NAMES
    ]
    try:
        ports = [process.stdout.readline().strip() for process in processes if process.stdout]
        yield {"PULUMI_DEBUG_PROVIDERS": ",".join(f"{name}:{port}" for name, port in zip(NAMES, ports, strict=True))}
    finally:
        for process in processes:
            process.terminate()
            process.communicate()
