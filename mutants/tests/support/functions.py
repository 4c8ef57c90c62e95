"""The functions of a stage, and their zips for the Python and the processor of this machine."""

import platform
import sys
from pathlib import Path

from infra.catalogue import needs_by_function, unused_adapters
from infra.packages.packaging import Report, Zips
from infra.settings.config import Config
from infra.settings.reading import read
from tests.support.checkout import ROOT

FUNCTIONS = tuple(needs_by_function(read({"backend": "dynamodb-jwt"}, "functions")))
"""Of a stage whose settings say nothing more."""
MAIL = {"mail": "ses", "mailFrom": "Example <accounts@example.com>", "mailLinks": "https://app.example.com/account"}
BY_MAIL = ("email", "mail")
"""The functions that there are with mail alone."""
HERE = {
    "pythonVersion": f"{sys.version_info.major}.{sys.version_info.minor}",
    "architecture": "arm64" if platform.machine() in {"aarch64", "arm64"} else "x86_64",
}


def build(function: str, config: Config, root: Path = ROOT, report: Report = lambda _: None) -> Path:
    """The function's zip."""
    return Zips(config, report, root).build(function, unused_adapters(needs_by_function(config)[function]))
