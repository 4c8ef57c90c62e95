"""The stage's page, at three sizes and in light and dark."""

from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import SIZES
from tests.browser.rules import overflow, violations
from tests.e2e.client import PERSON, Client, bearer
from tests.support.checkout import ROOT

pytestmark = pytest.mark.engines
LOOKED_AT = "looked-at@example.com"


@pytest.fixture(scope="module")
def base(gate: Client) -> str:
    """The bare address of a stage to which something has happened."""
    pair = gate.sign_up(email=LOOKED_AT)
    gate.private(Authorization=bearer(pair))
    gate.private(Authorization="Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl")
    return gate.stage.url.rpartition("/")[0]


def test_what_happened_is_told_with_why(base: str, page: Any) -> None:
    page.goto(base)
    row = page.locator(".requests tr", has_text="GET /dev/private").first
    told = row.inner_text()
    assert "401" in told
    assert "the authorizer raised Unauthorized: not let in: " in told
    assert overflow(page) == 0
    assert violations(page) == []


def test_what_a_function_got_and_answered_is_one_click_away(base: str, page: Any) -> None:
    page.goto(base)
    page.get_by_role("link", name="POST /dev/signup").first.click()
    shown = page.locator("main").inner_text()
    assert LOOKED_AT in shown
    assert "access_token" in shown
    assert PERSON["password"] not in shown
    assert "eyJ" not in shown
    assert overflow(page) == 0
    assert violations(page) == []


def test_it_is_walked_by_keyboard(base: str, page: Any) -> None:
    page.goto(base)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    page.wait_for_url("**/#content")


def test_the_api_is_tried_in_the_viewer(base: str, page: Any) -> None:
    page.goto(f"{base}/_stage/api")
    page.locator("#operations-tag-operations, .opblock").first.wait_for()
    page.locator(".opblock", has_text="/health").first.click()
    page.get_by_role("button", name="Execute").first.click()
    page.locator(".live-responses-table .response-col_status", has_text="200").wait_for()


@pytest.mark.parametrize("size", ["desk"], indirect=True)
def test_without_javascript_all_of_it_is_there(base: str, chromium: Any, size: dict[str, int]) -> None:
    context = chromium.new_context(viewport=size, java_script_enabled=False)
    opened = context.new_page()
    opened.goto(base)
    for heading in ("Requests", "Routes", "Mails", "Resources"):
        assert opened.get_by_role("heading", name=heading, exact=True).is_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["desk", "phone"])
def test_it_is_pictured(base: str, chromium: Any, name: str, scheme: str, pictures: Path) -> None:
    """For docs/local-stage.md (`make pictures`)."""
    width, height = SIZES[name]
    context = chromium.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
    opened = context.new_page()
    opened.goto(base)
    file = pictures / f"stage-{name}-{scheme}.png"
    opened.screenshot(path=str(file))
    context.close()
    assert (ROOT / "docs/pictures" / file.name).is_file()
    assert file.name in (ROOT / "docs/local-stage.md").read_text()
