"""The `proxy` of api_gateway.yaml, row by row."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
import yaml
from understudy.gateway.request import Request
from understudy_tests.declare import API, Declared
from understudy_tests.stub import Failed, Refused, answer, at, deployed, with_permissions

ROWS: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "api_gateway.yaml").read_text())["proxy"]
ROUTES = (
    "ANY /echo",
    "GET /items/{id}",
    "GET /items/exact",
    "ANY /files/{path+}",
    "POST /files",
    "OPTIONS /files/sub",
)


def test_the_table_is_whole() -> None:
    assert len(ROWS) >= 40
    assert all(row["source"] and ("event" in row or "gives" in row) for row in ROWS)
    assert len({row["case"] for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=[row["case"] for row in ROWS])
def test_row(row: dict[str, Any]) -> None:
    function = row.get("function") or {"output": {"statusCode": 200}}
    declared = _api(row.get("api") or {}, permitted="unpermitted" not in function)
    handlers = {} if "missing" in function else {"function": lambda _: _run(function)}
    functions = with_permissions(declared, **handlers)
    stage = deployed(declared, functions)
    for _ in range(row.get("times", 1)):
        response = answer(stage, _request(row))
    for name, expected in (row.get("event") or {}).items():
        assert at(functions.calls["function"][-1], name) == expected, name
    _check(response.status, response.headers, response.body.decode(), row.get("gives") or {"status": 200})


def _check(status: int, headers: list[tuple[str, str]], body: str, gives: dict[str, Any]) -> None:
    assert status == gives["status"]
    assert body == gives.get("body", body)
    assert dict(headers).get("x-amzn-ErrorType") == gives.get("error", dict(headers).get("x-amzn-ErrorType"))
    assert [name.lower() for name, _ in headers].count("content-type") == 1
    for name in gives.get("absent", ()):
        assert name.lower() not in [key.lower() for key, _ in headers]
    wanted = gives.get("headers") or {}
    wanted = list(wanted.items()) if isinstance(wanted, dict) else [tuple(pair) for pair in wanted]
    found = [(key, "ANY" if (key, "ANY") in wanted else value) for key, value in headers if key in dict(wanted)]
    assert sorted(found, key=lambda pair: pair[0]) == sorted(wanted, key=lambda pair: pair[0])


async def _run(function: dict[str, Any]) -> Any:
    await asyncio.sleep(function.get("seconds", 0))
    if "raises" in function:
        raise Failed(function["raises"])
    if "refused" in function:
        raise Refused(function["refused"])
    return function["output"]


def _request(row: dict[str, Any]) -> Request:
    method, _, target = row.get("send", "GET /echo").partition(" ")
    path, _, query = target.partition("?")
    headers = row.get("headers") or {}
    pairs = headers.items() if isinstance(headers, dict) else headers
    body = _long(row.get("body", "")).encode()
    return Request(method, f"/dev{path}", query, tuple((name, _long(value)) for name, value in pairs), body)


def _long(value: str) -> str:
    """`LONG 10240` is so many characters."""
    return "x" * int(value.split()[1]) if value.startswith("LONG ") else value


def _api(settings: dict[str, Any], *, permitted: bool) -> Declared:
    declared = Declared()
    declared.rest_api(binaryMediaTypes=settings.get("binary", []))
    for route in ROUTES:
        declared.proxy(route, "function")
    declared.proxy("GET /slow", "function", timeoutMilliseconds=settings.get("timeout_ms", 29000))
    _mock(declared, settings.get("mock") or {"responses": [{"status": 200}]})
    for type_, response in (settings.get("responses") or {}).items():
        declared.add("apigateway/response", type_, **_gateway_response(type_, response))
    if permitted:
        declared.permit("function")
    declared.deploy(variables={"tenant": "acme"})
    for path, throttle in (settings.get("throttle") or {}).items():
        limits = {"throttlingRateLimit": throttle["rate"], "throttlingBurstLimit": throttle["burst"]}
        declared.add(
            "apigateway/methodSettings", path, restApi=API, stageName="dev", methodPath=path, settings=limits
        )
    return declared


def _gateway_response(type_: str, response: dict[str, Any]) -> dict[str, Any]:
    return {
        "restApiId": API,
        "responseType": type_,
        "statusCode": response.get("status") and str(response["status"]),
        "responseParameters": response.get("parameters"),
        "responseTemplates": response.get("templates"),
    }


def _mock(declared: Declared, mock: dict[str, Any]) -> None:
    key = declared.method("GET /mock")
    templates = mock.get("templates") or {"application/json": '{"statusCode": 200}'}
    more = {"type": "MOCK", "requestTemplates": templates, "passthroughBehavior": mock.get("passthrough")}
    declared.add("apigateway/integration", "mock", **key, **more)
    for response in mock["responses"]:
        status = str(response["status"])
        known = dict.fromkeys(response.get("parameters") or {}, True)
        declared.add(
            "apigateway/methodResponse", f"mock {status}", **key, statusCode=status, responseParameters=known
        )
        declared.add(
            "apigateway/integrationResponse",
            f"mock {status}",
            **key,
            statusCode=status,
            selectionPattern=response.get("pattern"),
            responseParameters=response.get("parameters"),
            responseTemplates=response.get("templates"),
        )
