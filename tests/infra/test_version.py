"""One version, wherever it stands."""

import tomllib

import yaml

from handlers import VERSION
from tests.support.checkout import ROOT


def test_everything_is_of_the_projects_version() -> None:
    projects = [ROOT / "pyproject.toml", *sorted((ROOT / "packages").glob("*/pyproject.toml"))]
    versions = {str(file): tomllib.loads(file.read_text())["project"]["version"] for file in projects}
    versions["handlers"] = VERSION
    versions["openapi.yaml"] = yaml.safe_load((ROOT / "openapi.yaml").read_text())["info"]["version"]
    assert len(versions) == 6
    assert set(versions.values()) == {versions[str(ROOT / "pyproject.toml")]}, versions
