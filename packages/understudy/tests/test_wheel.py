"""What is installed elsewhere: the built wheel alone."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1]
UV = Path(sys.executable).parent / "uv"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the wheel's content and none of what it depends on."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [UV, "build", "--offline", "--quiet", "--wheel", "--out-dir", folder / "dist", PACKAGE]
    subprocess.run(list(map(str, build)), check=True, timeout=60)
    [wheel] = (folder / "dist").glob("*.whl")
    target = folder / "installed"
    install = [UV, "pip", "install", "--offline", "--quiet", "--no-deps", "--target", target, wheel]
    subprocess.run(list(map(str, install)), check=True, timeout=60)
    return target


def run(installed: Path, stranger: Path, *arguments: str) -> str:
    """Without this environment's own packages, in a folder of somebody else's."""
    done = subprocess.run(
        [sys.executable, "-S", *arguments],
        cwd=stranger,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    return done.stdout


def test_the_command_says_what_it_takes(installed: Path, tmp_path: Path) -> None:
    said = run(installed, tmp_path, "-m", "understudy", "--help")
    for option in (
        "--project DIR",
        "--stage STAGE",
        "--port PORT",
        "--config KEY=VALUE",
        "--reload",
        "--deployed FILE",
    ):
        assert option in said
    assert (installed / "bin" / "understudy").exists()


def test_it_comes_from_the_wheel_with_its_types(installed: Path, tmp_path: Path) -> None:
    where = run(installed, tmp_path, "-c", "import understudy; print(understudy.__file__, understudy.__all__)")
    assert where.startswith(str(installed))
    assert "'serving'" in where
    assert (installed / "understudy" / "py.typed").exists()


def test_the_wheel_holds_no_tests(installed: Path) -> None:
    [wheel] = (installed.parent / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as file:
        folders = {name.partition("/")[0] for name in file.namelist()}
    assert {name for name in folders if not name.endswith(".dist-info")} == {"understudy"}
