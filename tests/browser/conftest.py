"""A real Chromium, and what a page must hold to wherever it is looked at."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.client import Client, stage
from tests.engines.built import built

OWN = ("http://127.0.0.1:", "data:", "blob:")
SIZES = {"phone": (360, 740), "tablet": (820, 1180), "desk": (1440, 900)}


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    sys.path.append(str(built("browser/python")))
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - from there

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(built("browser/chromium")), args=["--no-sandbox"])
        yield browser
        browser.close()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--pictures", type=Path, help="where pictures of the stage's page are kept")


@pytest.fixture
def pictures(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    kept: Path | None = request.config.getoption("--pictures")
    return kept or tmp_path


@pytest.fixture(scope="session")
def gate() -> Iterator[Client]:
    with stage("dynamodb-jwt") as client:
        yield client


@pytest.fixture(params=SIZES)
def size(request: pytest.FixtureRequest) -> dict[str, int]:
    width, height = SIZES[request.param]
    return {"width": width, "height": height}


@pytest.fixture(params=["light", "dark"])
def page(request: pytest.FixtureRequest, chromium: Any, size: dict[str, int]) -> Iterator[Any]:
    """Whatever it asks of others, and whatever goes wrong in it, is an error at the end."""
    context = chromium.new_context(viewport=size, color_scheme=request.param)
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("request", lambda asked: wrong.extend([] if asked.url.startswith(OWN) else [asked.url]))
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("console", lambda said: wrong.extend([said.text] if said.type == "error" else []))
    yield opened
    context.close()
    assert wrong == []
