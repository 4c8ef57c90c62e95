"""A copy of the checkout with what a section of docs/extending.md adds."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.extending.page import changes
from tests.support.checkout import ROOT

COPIED = ("adapters", "cli", "docs", "domain", "handlers", "infra", "service")
TESTS = ("tests/contract", "tests/handlers", "tests/infra", "tests/support")
FILES = (
    *("Pulumi.yaml", "Pulumi.dev.yaml", "README.md", "openapi.yaml", "pyproject.toml"),
    *("tests/engines/built.py", "tests/engines/servers.py"),
)


class Copy:
    def __init__(self, root: Path, heading: str) -> None:
        self.root = root
        self.changes = changes(heading)
        for folder in (*COPIED, *TESTS):
            shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
        for file in FILES:
            (root / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / file, root / file)
        for change in self.changes:
            change.apply(root)

    @property
    def files(self) -> set[str]:
        """The places that the section names."""
        return {change.file for change in self.changes}

    def run(self, *arguments: str, **environ: str) -> str:
        """What Python prints there, where the copy's modules go before this checkout's."""
        ran: subprocess.CompletedProcess[str] = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.root,
            env=_environment() | {"PYTHONPATH": str(self.root), "TMPDIR": str(self.root.parent), **environ},
            capture_output=True,
            text=True,
            timeout=290,
            check=False,
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return ran.stdout

    def lint(self) -> None:
        sources = sorted(file for file in self.files if file.endswith(".py"))
        self.run("-m", "ruff", "check", "--no-cache", *sources)
        self.run("-m", "ruff", "format", "--check", "--no-cache", *sources)


def _environment() -> dict[str, str]:
    unwanted = ("AWS_", "PULUMI_", "PYTEST_")
    return {name: value for name, value in os.environ.items() if not name.startswith(unwanted)}
