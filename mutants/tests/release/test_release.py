"""`make release`, run in a copy of the checkout that has a history of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.checkout import ROOT

COPIED = (
    ".ci",
    "handlers",
    "packages",
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "openapi.yaml",
    "pyproject.toml",
    "uv.lock",
)
UNWANTED = shutil.ignore_patterns("__pycache__", "dist", "venv", "node_modules")
IDENTITY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "releaser"), ("EMAIL", "releaser@example.com"))
}

Done = subprocess.CompletedProcess[str]


def run(checkout: Path, *command: str) -> Done:
    environ = {**os.environ, **IDENTITY, "GIT_CONFIG_GLOBAL": os.devnull}
    return subprocess.run(
        command, cwd=checkout, env=environ, capture_output=True, text=True, timeout=100, check=False
    )


def release(checkout: Path, *arguments: str) -> Done:
    return run(checkout, sys.executable, ".ci/release.py", *arguments)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in COPIED:
        source, target = ROOT / name, tmp_path / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=UNWANTED)
        else:
            shutil.copy(source, target)
    (tmp_path / ".venv").symlink_to(ROOT / ".venv")
    (tmp_path / ".gitignore").write_text(".venv\ndist/\n__pycache__/\n")
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "All of it"]):
        assert run(tmp_path, "git", *command).returncode == 0
    return tmp_path


def test_every_file_states_the_same_version() -> None:
    code = "import release; print(*release.stated())"
    printed = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT / ".ci", capture_output=True, text=True, check=True, timeout=30
    ).stdout
    assert len(printed.split()) == 1


def test_a_release_is_tagged_and_can_be_installed(checkout: Path) -> None:
    done = release(checkout, "9.8.7")
    assert done.returncode == 0, done.stderr
    assert run(checkout, "git", "tag", "--list", "--points-at", "HEAD").stdout == "v9.8.7\n"
    assert run(checkout, "git", "status", "--porcelain").stdout == ""
    assert "## [Unreleased]\n\n## [9.8.7] - 20" in (checkout / "CHANGELOG.md").read_text()
    changed = run(checkout, "git", "show", "--format=", "--unified=0", "HEAD").stdout
    assert changed.count('+version = "9.8.7"') == 8
    assert '+VERSION = "9.8.7"' in changed
    wheels = {file.name for file in (checkout / "dist").glob("*.whl")}
    names = ("understudy", "gatehouse_routes", "gatehouse_client")
    assert wheels == {f"{name}-9.8.7-py3-none-any.whl" for name in names}
    components = json.loads((checkout / "dist/gatehouse.cdx.json").read_text())["components"]
    assert {"pyjwt", "bcrypt", "pymongo", "pulumi-aws"} <= {component["name"] for component in components}


@pytest.mark.parametrize("arguments", [(), ("1.2",), ("v1.2.3",), ("01.2.3",), ("1.2.3", "now")])
def test_what_is_no_version_is_refused(checkout: Path, arguments: tuple[str, ...]) -> None:
    assert "make release VERSION=1.2.0" in release(checkout, *arguments).stderr


def test_a_change_that_is_not_committed_is_no_part_of_a_release(checkout: Path) -> None:
    (checkout / "README.md").write_text("another")
    assert "aren't committed" in release(checkout, "9.8.7").stderr
    assert run(checkout, "git", "tag").stdout == ""


def test_a_version_is_made_once_and_with_something_in_it(checkout: Path) -> None:
    run(checkout, "git", "tag", "v9.8.7")
    assert "there already" in release(checkout, "9.8.7").stderr
    assert release(checkout, "9.8.8").returncode == 0
    assert "nothing under [Unreleased]" in release(checkout, "9.8.9").stderr
    assert run(checkout, "git", "status", "--porcelain").stdout == ""
