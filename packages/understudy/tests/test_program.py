"""A program meets what Pulumi's own language host gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from understudy.program import run

if TYPE_CHECKING:
    from pathlib import Path

MAIN = """
import pulumi
from infra.names import NAME

pulumi.export("name", NAME)
"""


def test_a_programs_own_package_goes_before_any_of_that_name(tmp_path: Path) -> None:
    """Where this runs, another project's `infra` may be installed."""
    package = tmp_path / "infra"
    package.mkdir()
    (package / "names.py").write_text('NAME = "the stranger"\n')
    (package / "__init__.py").write_text("")
    (tmp_path / "__main__.py").write_text(MAIN)
    (tmp_path / "Pulumi.yaml").write_text("name: stranger\nruntime: python\n")
    (tmp_path / "Pulumi.dev.yaml").write_text("config: {}\n")
    assert run(tmp_path, "dev").outputs == {"name": "the stranger"}
