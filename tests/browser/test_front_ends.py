"""The pages of docs/front-ends.md in Chromium, against a running stage."""

import uuid
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.browser.site import site, write_pages
from tests.e2e.client import PERSON
from tests.engines.servers import ferretdb
from tests.support.stage import serving

pytestmark = pytest.mark.engines
STORED = "JSON.parse(localStorage.gatehouse)"
EXPIRED = f"localStorage.gatehouse = JSON.stringify({{...{STORED}, access: 'e30.e30.e30'}})"


@pytest.fixture(scope="module")
def spa(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The page with tokens, whose origin the stage allows."""
    folder = tmp_path_factory.mktemp("spa")
    with (
        site(folder) as origin,
        serving("--config", f"corsOrigins={origin}", env={"BACKEND": "dynamodb-jwt"}) as running,
    ):
        write_pages(folder, running.url)
        yield f"{origin}/spa.html"


@pytest.fixture
def browsing(chromium: Any) -> Iterator[Any]:
    """A person's browser: its tabs share what is stored."""
    context = chromium.new_context()
    yield context
    context.close()


def opened(browsing: Any, address: str) -> Any:
    tab = browsing.new_page()
    tab.goto(address)
    return tab


def says(tab: Any, text: str) -> None:
    tab.locator("#said", has_text=text).wait_for(timeout=15_000)


def stage_of(tab: Any) -> str:
    """The address that the page's script has."""
    return str(tab.evaluate("fetch('/spa.js').then(r => r.text())").partition('baseUrl: "')[2].partition('"')[0])


def fill(tab: Any, email: str, password: str = PERSON["password"]) -> None:
    tab.get_by_label("E-mail").fill(email)
    tab.get_by_label("Password").fill(password)


@pytest.fixture
def tab(browsing: Any, spa: str) -> Any:
    """Signed up, and so signed in."""
    tab = opened(browsing, spa)
    email = f"{uuid.uuid4().hex}@example.com"
    says(tab, "Signed out")
    fill(tab, email)
    tab.get_by_role("button", name="Open an account").click()
    says(tab, f"Signed in as {email}")
    return tab


def test_whoever_comes_back_is_still_signed_in(tab: Any) -> None:
    tab.reload()
    says(tab, "Signed in as")


def test_a_wrong_password_is_told_and_changes_nothing(tab: Any) -> None:
    tab.get_by_role("button", name="Sign out").click()
    says(tab, "Signed out")
    fill(tab, "nobody@example.com")
    tab.get_by_role("button", name="Sign in").click()
    says(tab, "Wrong credentials")
    assert tab.evaluate("localStorage.length") == 0


def test_an_expired_token_is_renewed_unnoticed(tab: Any) -> None:
    tab.evaluate(EXPIRED)
    before = tab.evaluate(STORED)
    tab.reload()
    says(tab, "Signed in as")
    assert tab.evaluate(STORED)["refresh"] != before["refresh"]


def test_of_two_tabs_at_once_one_refreshes(tab: Any, browsing: Any, spa: str) -> None:
    other = opened(browsing, spa)
    says(other, "Signed in as")
    asked: list[str] = []
    browsing.on("request", lambda request: asked.append(request.method + request.url.rpartition("/")[2]))
    for round_ in range(1, 11):
        tab.evaluate(EXPIRED)
        for each in (tab, other):
            each.evaluate("document.querySelector('#said').textContent = ''; void location.reload()")
        for each in (tab, other):
            says(each, "Signed in as")
        assert asked.count("POSTrefresh-token") == round_


def test_a_sign_out_is_seen_in_the_other_tab(tab: Any, browsing: Any, spa: str) -> None:
    other = opened(browsing, spa)
    says(other, "Signed in as")
    tab.get_by_role("button", name="Sign out").click()
    says(other, "Signed out")


def test_a_session_ended_elsewhere_is_seen_at_the_next_request(tab: Any) -> None:
    elsewhere = tab.evaluate(STORED)
    base = stage_of(tab)
    tab.request.post(f"{base}/signout", headers={"Authorization": f"Bearer {elsewhere['access']}"})
    tab.reload()
    says(tab, "Signed out")


def test_a_page_of_an_origin_that_is_not_allowed_gets_nothing(browsing: Any, spa: str, tmp_path: Path) -> None:
    allowed = opened(browsing, spa)
    write_pages(tmp_path, stage_of(allowed))
    with site(tmp_path) as origin:
        stranger = opened(browsing, f"{origin}/spa.html")
        fill(stranger, PERSON["email"])
        stranger.get_by_role("button", name="Sign in").click()
        says(stranger, "can't be reached")


@pytest.fixture(scope="module")
def same_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The page with the cookie, on the stage's own site."""
    folder = tmp_path_factory.mktemp("cookie")
    with ExitStack() as stack:
        server, origin = stack.enter_context(ferretdb()), stack.enter_context(site(folder))
        environ = {"BACKEND": "mongodb-session", "MONGODB_URI": f"{server.address}app"}
        running = stack.enter_context(serving("--config", f"corsOrigins={origin}", env=environ))
        write_pages(folder, running.url.replace("127.0.0.1", "localhost"))
        running.request("POST", "/signup", body=PERSON)
        yield f"{origin}/same-site.html"


def test_the_cookie_signs_in_and_no_script_reads_it(browsing: Any, same_site: str) -> None:
    tab = opened(browsing, same_site)
    says(tab, "Signed out")
    fill(tab, PERSON["email"])
    tab.get_by_role("button", name="Sign in").click()
    says(tab, "Signed in as ada@example.com")
    assert tab.evaluate("document.cookie") == ""
    assert tab.evaluate("localStorage.length") == 0
    tab.reload()
    says(tab, "Signed in as")


def test_a_page_of_another_site_is_not_signed_in_by_it(browsing: Any, same_site: str) -> None:
    tab = opened(browsing, same_site)
    fill(tab, PERSON["email"])
    tab.get_by_role("button", name="Sign in").click()
    says(tab, "Signed in as")
    elsewhere = opened(browsing, same_site.replace("localhost", "127.0.0.1"))
    assert "Signed in" not in elsewhere.locator("#said").inner_text()
    tab.reload()
    says(tab, "Signed in as")
    tab.evaluate("document.querySelector('#out').hidden = false")
    tab.get_by_role("button", name="Sign out").click()
    says(tab, "Signed out")
