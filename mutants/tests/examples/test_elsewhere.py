"""A service in another repository, in an environment of its own with the built wheel: the one of its README."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from understudy.testing import serving

from tests.e2e.client import PERSON, Client, bearer
from tests.support.checkout import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

README = ROOT / "packages/gatehouse-routes/README.md"
UV = Path(sys.executable).with_name("uv")
ORIGIN = "https://app.example.com"
OURS = re.compile(r"_*(editable_impl_)?(gatehouse|understudy)")


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files that the README's blocks name in their first line."""
    project = tmp_path_factory.mktemp("greetings")
    for name, text in re.findall(r"^```\w+\n# (\S+)\n(.*?)^```$", README.read_text(), re.MULTILINE | re.DOTALL):
        (project / name).parent.mkdir(exist_ok=True)
        (project / name).write_text(text)
    return project


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with both packages' wheels, and with the locked packages that `make install` has installed."""
    folder = tmp_path_factory.mktemp("environment")
    uv("venv", "--python", sys.executable, folder / "venv")
    packages = next((folder / "venv/lib").glob("python*/site-packages"))
    for installed in Path(sysconfig.get_path("purelib")).iterdir():
        if not OURS.match(installed.name) and not (packages / installed.name).exists():
            (packages / installed.name).symlink_to(installed)
    for package in ("gatehouse-routes", "understudy"):
        uv("build", "--wheel", ROOT / "packages" / package, "--out-dir", folder / "wheels")
    uv("pip", "install", "--no-deps", "--python", folder / "venv/bin/python", *(folder / "wheels").glob("*.whl"))
    return folder / "venv/bin/python"


def uv(*arguments: str | Path) -> None:
    ran = subprocess.run([UV, "--offline", *arguments], cwd="/", capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


@pytest.fixture(scope="module")
def together(service: Path, python: Path) -> Iterator[Client]:
    projects = ("--project", str(ROOT), "--project", str(service), "--config", "packaging=source")
    with serving(*projects, command=(str(python), "-m", "understudy"), cwd=service) as running:
        yield Client(running)


def test_the_wheel_is_what_the_service_imports(python: Path) -> None:
    program = "import gatehouse_routes as g, importlib.util as u; print(g.__file__, u.find_spec('infra'), g.OwnApi)"
    ran = subprocess.run([python, "-c", program], cwd="/", capture_output=True, text=True, check=True)
    file, infra, component = ran.stdout.split(maxsplit=2)
    assert Path(file).is_relative_to(python.parents[1])
    assert infra == "None"
    assert "OwnApi" in component


def test_gatehouses_token_opens_the_service(together: Client) -> None:
    token = bearer(together.sign_up())
    answer = together.stage.get("/greeting", headers={"Authorization": token, "Origin": ORIGIN})
    assert answer.status == 200, together.stage.output
    assert answer.json() == {"hello": f"{PERSON['firstName']} {PERSON['lastName']}", "admin": False}
    assert answer.header("Access-Control-Allow-Origin") == ORIGIN
    assert together.stage.get("/greeting").status == 401
