"""Apps whose sessions are in no MongoDB: the ways of docs/express.md, by its own code, and what the doctor says."""

import base64
import json
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from adapters.mongodb import connect
from tests.legacy.apps import ExpressApp, express
from tests.legacy.conftest import ADA
from tests.legacy.test_doctor import doctor, settings
from tests.support.checkout import ROOT
from tests.support.doors import Doors, forget

pytestmark = pytest.mark.engines

KEYS = ["a new key of the app's", "its old key"]
IN_COOKIE = {"kept": "cookie", "cookie": {"keys": KEYS, "maxAge": 3_600_000}, "session": {"secret": "legacy-secret"}}
Runs = Callable[..., ExpressApp]


def code(heading: str) -> str:
    """The first block of code below a heading of the guide."""
    section = (ROOT / "docs" / "express.md").read_text().split(f"### {heading}\n")[1]
    found = re.search(r"```js\n(.*?)```", section, re.DOTALL)
    assert found
    return found[1]


@pytest.fixture
def runs(address: str, database: Any, stack: ExitStack) -> Runs:
    return lambda config: stack.enter_context(express("elsewhere", address, database.name, config))


@pytest.fixture
def ours(address: str, database: Any, stack: ExitStack, monkeypatch: pytest.MonkeyPatch) -> Any:
    connected = connect(address, database.name)
    stack.callback(connected.client.close)
    yield lambda **environ: Doors(monkeypatch, environ, connected)
    forget()


@pytest.fixture
def in_files(tmp_path: Path) -> dict[str, Any]:
    return {"kept": "files", "files": str(tmp_path / "sessions"), "session": {"secret": "legacy-secret"}}


def jar(*set_cookies: str) -> str:
    return "; ".join(cookie.partition(";")[0] for cookie in set_cookies)


def signed_in_by_cookie(app: ExpressApp) -> str:
    """cookie-session's cookie and the one beside it."""
    body = {"email": "ada@example.org", "password": "correct horse"}
    return jar(*app.request("POST", "/login", "", body).set_cookies)


def test_sessions_of_another_store_move_as_they_are_used(
    runs: Runs, ours: Any, in_files: dict[str, Any], tmp_path: Path, database: Any
) -> None:
    before = runs(in_files)
    used, unused, several = (before.sign_in() for _ in range(3))
    assert before.count(used) == 1
    here = ours()
    assert here.user(used) is None

    app = runs({**in_files, "moving": code("Another store of express-session")})
    with ThreadPoolExecutor(4) as threads:
        assert set(threads.map(app.user, [several] * 8)) == {ADA}
    assert app.request("POST", "/destroy", several).status == 204
    assert [app.user(used), here.user(used), here.user(unused)] == [ADA, ADA, None]
    assert app.count(used) == 2
    assert len(list((tmp_path / "sessions").iterdir())) == 1
    assert here.protected("signout", used)["statusCode"] == 204
    assert app.user(used) is None
    assert app.user(unused) == ADA
    assert app.request("POST", "/destroy", unused).status == 204
    assert here.user(unused) is app.user(unused) is None
    assert list((tmp_path / "sessions").iterdir()) == []
    new = here.sign_in()
    assert app.user(new) == ADA
    assert app.user("connect.sid=s%3Aunknown.signature") is None
    assert database["sessions"].count_documents({}) == 1


def test_whom_an_old_cookie_names_is_taken_over(runs: Runs, ours: Any, database: Any) -> None:
    before = runs(IN_COOKIE)
    old = signed_in_by_cookie(before)
    assert before.user(old) == ADA
    here = ours()
    assert here.user(old) is None

    app = runs({**IN_COOKIE, "moving": code("cookie-session")})
    answered = app.request("POST", "/count", old).set_cookies
    gone = [cookie for cookie in answered if "1970" in cookie]
    assert sorted(cookie.partition("=")[0] for cookie in gone) == ["session", "session.sig"]
    new = jar(*(cookie for cookie in answered if cookie not in gone))
    assert (app.user(new), here.user(new)) == (ADA, ADA)
    assert app.count(new) == 2
    assert here.protected("signout", new)["statusCode"] == 204
    assert (app.user(new), here.user(new)) == (None, None)
    assert app.user(old.replace("session.sig=", "session.sig=x")) is None
    assert database["sessions"].count_documents({}) == 0


def test_apart_people_sign_in_on_each_side_with_the_same_password(
    runs: Runs, ours: Any, address: str, database: Any
) -> None:
    app = runs(IN_COOKIE)
    old = signed_in_by_cookie(app)
    said = doctor(address, database.name, SESSION_COOKIE=old, SESSION_SECRET=json.dumps(KEYS))
    assert said.returncode == 1
    assert "signed with key 1 of 2" in said.stdout
    assert f"it names the user {ADA}" in said.stdout
    assert "as cookie-session keeps it" in said.stdout
    here = ours(**{**settings(said.stdout), "SESSION_SECRET": "a secret of this side"})
    both = f"{old}; {here.sign_in()}"
    assert (app.user(both), here.user(both), here.user(old)) == (ADA, ADA, None)
    assert here.protected("signout", both)["statusCode"] == 204
    assert (app.user(both), here.user(both)) == (ADA, None)
    assert database["sessions"].count_documents({}) == 0
    database["users"].delete_one({"email": "ada@example.org"})
    assert app.user(both) is None


def test_the_doctor_knows_a_session_that_is_in_no_collection(
    runs: Runs, in_files: dict[str, Any], address: str, database: Any
) -> None:
    cookie = runs(in_files).sign_in()
    said = doctor(address, database.name, SESSION_COOKIE=cookie, SESSION_SECRET="legacy-secret")
    assert said.returncode == 1
    assert "signed with secret 1 of 1" in said.stdout
    assert "no collection has its session" in said.stdout
    assert settings(said.stdout)["COOKIE_NAME"] == "gatehouse.sid"


def test_a_cookie_that_holds_the_session_is_no_session_here(runs: Runs, ours: Any) -> None:
    """Under whatever name it comes, and whoever wrote it."""
    old = signed_in_by_cookie(runs(IN_COOKIE))
    value = old.partition("=")[2].partition(";")[0]
    assert json.loads(base64.b64decode(value)) == {"passport": {"user": ADA}}
    here = ours(COOKIE_NAME="session", SESSION_SECRET=json.dumps(KEYS))
    assert here.user(old) is here.user(authorization=f"Bearer {value}") is None
