"""The `authorizers` of api_gateway.yaml, row by row."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from understudy_tests.declare import EXECUTION_ARN, Declared, invoke_arn
from understudy_tests.stub import Failed, Refused, StubFunctions, answer, at, deployed, request, with_permissions

TABLE: dict[str, list[dict[str, Any]]] = yaml.safe_load((Path(__file__).parent / "api_gateway.yaml").read_text())
ROWS = TABLE["authorizers"]
STAGE = f"{EXECUTION_ARN}/dev"
ROUTES = ("GET /", "GET /items", "GET /items/{id}", "ANY /files/{path+}")


def test_the_table_is_whole() -> None:
    assert len(ROWS) >= 60
    assert all(row["source"] and row["steps"] for row in ROWS)
    assert len({row["case"] for row in ROWS}) == len(ROWS)


GAPS = {
    "several identity sources": "of two identity sources, both must be there",
    "cache": "a policy for one method, once cached, shuts the next",
    "explicit Deny": "an explicit Deny is 403, and says so with a capital Message",
    "Unauthorized thrown": "an error whose message is Unauthorized is 401",
    "another error thrown": "any other error is 500 with a null message",
    "bad output": "null is 500",
    "function missing": "a function that isn't there never lets a request through",
    "context of objects": "an object in the context is 500",
    "token expression": "the validation expression is for the whole token, its end too",
    "ARN pattern, dots": "a dot is a dot",
    "ARN pattern, anchors": "a pattern begins where it begins",
    "gateway responses": "a gateway response makes an unknown path a 404",
    "CORS on refusals": "headers of a gateway response, among them those of CORS",
}


@pytest.mark.parametrize("gap", GAPS)
def test_what_other_emulators_get_wrong_is_a_row(gap: str) -> None:
    rows = {row["case"]: row for row in [*ROWS, *TABLE["proxy"]]}
    assert rows[GAPS[gap]]["emulators"]


@pytest.mark.parametrize("row", ROWS, ids=[row["case"] for row in ROWS])
def test_row(row: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    declared = _api(row.get("authorizer") or {}, permitted=not row["returns"].get("unpermitted"))
    functions = _functions(declared, row["returns"])
    stage = deployed(declared, functions)
    clock, ahead = time.monotonic, 0
    for step in row["steps"]:
        ahead += step.get("after", 0)
        monkeypatch.setattr(time, "monotonic", lambda ahead=ahead: clock() + ahead)
        response = answer(stage, request(step["send"].replace("LONG", "x" * 1600), step.get("headers")))
        seen = {
            "status": response.status,
            "body": response.body.decode(),
            "calls": len(functions.calls.get("authorizer", [])),
        }
        seen["error"] = dict(response.headers).get("x-amzn-ErrorType")
        assert {key: seen[key] for key in seen if key in step} == {key: step[key] for key in seen if key in step}
        for name, expected in step.get("event", {}).items():
            wanted = expected.replace("$stage", STAGE) if isinstance(expected, str) else expected
            assert at(functions.calls["authorizer"][-1], name) == wanted, name
        if "context" in step:
            context = json.loads(response.body)["authorizer"]
            assert context == {**context, **step["context"]}


def _functions(declared: Declared, returns: dict[str, Any]) -> StubFunctions:
    handlers = {"items": _show_context, "authorizer": lambda _: _answer(returns)}
    if returns.get("missing"):
        del handlers["authorizer"]
    return with_permissions(declared, **handlers)


def _show_context(event: dict[str, Any]) -> dict[str, Any]:
    return {"statusCode": 200, "body": json.dumps({"authorizer": event["requestContext"].get("authorizer")})}


def _answer(returns: dict[str, Any]) -> Any:
    if "raises" in returns:
        raise Failed(returns["raises"])
    if "refused" in returns:
        raise Refused(returns["refused"])
    if "answer" in returns:
        return returns["answer"]
    policy = json.loads(
        json.dumps({"Version": "2012-10-17", "Statement": _statements(returns)}).replace("$stage", STAGE)
    )
    context = {"context": returns["context"]} if "context" in returns else {}
    return {"principalId": "ada", "policyDocument": policy, **context}


def _statements(returns: dict[str, Any]) -> Any:
    if "statements" in returns:
        return returns["statements"]
    effect = "allow" if "allow" in returns else "deny"
    return [{"Effect": effect.title(), "Action": "execute-api:Invoke", "Resource": returns[effect]}]


def _api(settings: dict[str, Any], *, permitted: bool) -> Declared:
    declared = Declared()
    declared.rest_api()
    declared.add("apigateway/authorizer", "by", **_authorizer(settings))
    for route in ROUTES:
        declared.proxy(route, "items", authorizer="by")
    declared.add("apigateway/requestValidator", "validator", restApi="api0000001", validateRequestParameters=True)
    declared.proxy("GET /open", "items")
    key = declared.method(
        "POST /items",
        authorizer="by",
        requestValidatorId="validator",
        requestParameters={"method.request.header.X-Wanted": True, "method.request.header.X-Known": False},
    )
    declared.add(
        "apigateway/integration",
        "post",
        **key,
        type="AWS_PROXY",
        integrationHttpMethod="POST",
        uri=invoke_arn("items"),
    )
    declared.permit("items")
    if permitted:
        declared.permit("authorizer", f"{EXECUTION_ARN}/authorizers/by")
    declared.deploy(variables={"tenant": "acme"})
    return declared


def _authorizer(settings: dict[str, Any]) -> dict[str, Any]:
    declared = {
        "restApi": "api0000001",
        "name": "by",
        "type": settings.get("type", "REQUEST"),
        "authorizerUri": invoke_arn("authorizer"),
    }
    if settings.get("unset"):
        return declared
    return {
        **declared,
        "identitySource": settings.get("sources", ""),
        "authorizerResultTtlInSeconds": settings.get("ttl", 0),
        "identityValidationExpression": settings.get("validation"),
    }


def test_the_answer_to_whom_an_authorizer_denies_may_tell_of_its_context() -> None:
    declared = _api({}, permitted=True)
    template = '{"code":"$context.authorizer.code","none":"$context.authorizer.none"}'
    response = {"responseType": "ACCESS_DENIED", "responseTemplates": {"application/json": template}}
    declared.add("apigateway/response", "denied", restApiId="api0000001", **response)
    declared.deploy()
    stage = deployed(declared, _functions(declared, {"deny": "*", "context": {"code": "late"}}))
    refused = answer(stage, request("GET /items", {"Authorization": "a"}))
    assert (refused.status, json.loads(refused.body)) == (403, {"code": "late", "none": ""})
