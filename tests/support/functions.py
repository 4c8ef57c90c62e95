"""The functions of a stage, and their zips for the Python and the processor of this machine."""

import platform
import sys
from pathlib import Path

from infra.catalogue import needs_by_function, unused_adapters, uses_by_function
from infra.operations import read_operations
from infra.packages.packaging import Report, Zips
from infra.settings.config import Config
from tests.support.checkout import ROOT

FUNCTIONS = tuple(uses_by_function(read_operations()))
HERE = {
    "pythonVersion": f"{sys.version_info.major}.{sys.version_info.minor}",
    "architecture": "arm64" if platform.machine() in {"aarch64", "arm64"} else "x86_64",
}


def build(function: str, config: Config, root: Path = ROOT, report: Report = lambda _: None) -> Path:
    """The function's zip."""
    return Zips(config, report, root).build(function, unused_adapters(needs_by_function(config)[function]))
