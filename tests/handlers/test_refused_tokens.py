"""Why a token was refused stands in the log, in one line and without the token; the caller never learns it."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from adapters.system import SystemClock
from tests.handlers.conftest import BEHIND, METHOD_ARN, Call, event

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType


@pytest.fixture
def logged(load: Callable[[str], ModuleType], capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """What the log says of a request with this Authorization header, which must be refused."""

    def logged(authorization: str | None) -> str:
        headers = {"Authorization": authorization} if authorization is not None else {}
        request = event(type="REQUEST", methodArn=METHOD_ARN, headers=headers)
        capsys.readouterr()
        with pytest.raises(Exception, match=r"^Unauthorized$"):
            load("authorizer").handler(request, None)
        [line] = capsys.readouterr().out.splitlines()
        assert not authorization or authorization.rpartition(" ")[2] not in line
        found: dict[str, Any] = json.loads(line)
        assert (found.pop("level"), found.pop("requestId")) == ("INFO", "request-1")
        assert list(found) == ["message"]
        return str(found["message"])

    return logged


@pytest.fixture
def token(tokens: dict[str, str]) -> str:
    return tokens["access_token"]


def test_no_token(logged: Callable[..., str]) -> None:
    assert logged(None) == "not let in: there is no token"


def test_another_scheme(logged: Callable[..., str]) -> None:
    assert logged("Basic YTpi") == "not let in: the Authorization header isn't one bearer token"


def test_another_signature(logged: Callable[..., str], token: str, backend: str) -> None:
    changed = token[:-6] + ("AAAAAA" if not token.endswith("AAAAAA") else "BBBBBB")
    why = {"memory-session": "no secret of ours signed it", "memory-jwt": "its signature is wrong"}
    assert logged(f"Bearer {changed}") == f"not let in: {why[backend]}"


@pytest.mark.parametrize("backend", ["memory-jwt"], indirect=True)
def test_an_expired_one(logged: Callable[..., str], token: str, monkeypatch: pytest.MonkeyPatch) -> None:
    later = SystemClock().now() + timedelta(days=365)
    monkeypatch.setattr(SystemClock, "now", lambda _: later)
    assert logged(f"Bearer {token}") == "not let in: it has expired"


@pytest.mark.parametrize("backend", ["memory-jwt"], indirect=True)
def test_what_is_no_token_at_all(logged: Callable[..., str]) -> None:
    assert logged("Bearer gibberish") == "not let in: it is no token of ours"


def test_one_of_a_session_that_is_over(logged: Callable[..., str], token: str, call: Call) -> None:
    call("signout", event(headers={"Authorization": f"Bearer {token}"}, **BEHIND))
    assert logged(f"Bearer {token}") == "not let in: its session or its user is gone"
