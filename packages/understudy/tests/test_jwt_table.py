"""The rows of jwt_authorizers.yaml, one by one."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from understudy.gateway.declared import Declarations
from understudy.gateway.http_api import HttpStage
from understudy.gateway.model import DeclarationError
from understudy.gateway.request import Request
from understudy.gateway.stage import DeployedStage
from understudy_tests.issuer import Issuer, signed, without_signature
from understudy_tests.jwt_apis import declared
from understudy_tests.stub import StubFunctions, at

if TYPE_CHECKING:
    from understudy.gateway.refusals import Response

TABLE = yaml.safe_load((Path(__file__).parent / "jwt_authorizers.yaml").read_text())
BOTH = ("REST", "HTTP")
STAGES: dict[str, type[DeployedStage | HttpStage]] = {"REST": DeployedStage, "HTTP": HttpStage}


def cases(section: str) -> list[Any]:
    rows = [(row, api) for row in TABLE[section] for api in row.get("api", BOTH)]
    return [pytest.param(row, api, id=f"{row['case']} ({api})") for row, api in rows]


def test_the_table_is_whole() -> None:
    rows = [*TABLE["rows"], *TABLE["refused"]]
    assert len(TABLE["rows"]) >= 60
    assert all(row["source"] for row in rows)
    assert len({row["case"] for row in rows}) == len(rows)


@pytest.mark.parametrize(("row", "api"), cases("rows"))
def test_row(row: dict[str, Any], api: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asking = Asking(row.get("authorizer") or {}, api)
    clock, ahead = time.monotonic, 0
    for step in row["steps"]:
        ahead += step.get("after", 0)
        monkeypatch.setattr(time, "monotonic", lambda ahead=ahead: clock() + ahead)
        asking.issuer.change(step)
        response = asking.answer(step)
        seen = {"status": response.status, "fetched": asking.issuer.fetched, "calls": len(asking.events)}
        assert {key: seen[key] for key in seen if key in step} == {key: step[key] for key in seen if key in step}
        for name, expected in step.get("event", {}).items():
            assert at(asking.events[-1], name) == expected, name
        if "challenge" in step and api == "HTTP":
            assert dict(response.headers)["WWW-Authenticate"] == (
                f'Bearer scope="" error="invalid_token" error_description="{step["challenge"]}"'
            )


class Asking:
    """A stage behind the authorizer of a row, and the issuer that it asks."""

    def __init__(self, settings: dict[str, Any], api: str) -> None:
        self._api = api
        self.issuer = Issuer()
        functions = StubFunctions(items=lambda _: {"statusCode": 200})
        self.events = functions.calls["items"]
        self._stage = STAGES[api](Declarations([declared(settings, api)]).stages()[0], functions, self.issuer)

    def answer(self, step: dict[str, Any]) -> Response:
        token = signed(step)
        sent = step.get("send", "Bearer $token")
        headers = () if sent is None else (("Authorization", _filled(sent, token)),)
        unstaged = self._api == "HTTP"
        request = Request("GET", "/items" if unstaged else "/dev/items", headers=headers, unstaged=unstaged)
        return asyncio.run(self._stage.answer(request))[0]


def _filled(sent: str, token: str) -> str:
    return sent.replace("$token", token).replace("$changed", without_signature(token, sub="eve"))


@pytest.mark.parametrize(("row", "api"), cases("refused"))
def test_refused(row: dict[str, Any], api: str) -> None:
    with pytest.raises(DeclarationError) as error:
        Declarations([declared(row["authorizer"], api)]).stages()
    assert "by: AWS would refuse it: BadRequestException: " in str(error.value)
    assert row["says"] in str(error.value)
