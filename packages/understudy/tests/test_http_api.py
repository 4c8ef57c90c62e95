"""HTTP APIs: routes, both event formats, answers, authorizers, CORS, throttling."""

from __future__ import annotations

import asyncio
import base64
import json
from typing import TYPE_CHECKING, Any

import pytest
from understudy.gateway.declared import Declarations
from understudy.gateway.documents import Documents
from understudy.gateway.http_api import HttpStage
from understudy.gateway.model import DeclarationError
from understudy.gateway.request import Request
from understudy_tests.declare import API, EXECUTION_ARN, Declared, function_arn, invoke_arn
from understudy_tests.stub import Failed, Refused, StubFunctions, at, with_permissions

if TYPE_CHECKING:
    from understudy.gateway.refusals import Response

JSON_TYPE = {"Content-Type": "application/json"}


def api(*routes: str, form: str = "2.0", stage: str = "$default", **more: Any) -> Declared:
    program = Declared()
    program.add(
        "apigatewayv2/api", "api", id=API, name="api", protocolType="HTTP", executionArn=EXECUTION_ARN, **more
    )
    integration = {"integrationType": "AWS_PROXY", "integrationUri": function_arn("function")}
    program.add("apigatewayv2/integration", "function", apiId=API, payloadFormatVersion=form, **integration)
    for route in routes:
        program.add("apigatewayv2/route", route, apiId=API, routeKey=route, target="integrations/function")
    program.add("apigatewayv2/stage", "stage", apiId=API, name=stage, autoDeploy=True)
    return program


def stage_of(program: Declared, functions: StubFunctions) -> HttpStage:
    return HttpStage(Declarations([program.program()]).stages()[0], functions, Documents())


def call(program: Declared, sent: Request, output: Any = None, **functions: Any) -> tuple[Response, list[Any]]:
    """The answer, and the events that the function saw."""
    stub = StubFunctions(function=lambda _: {"statusCode": 200} if output is None else output, **functions)
    return asyncio.run(stage_of(program, stub).answer(sent))[0], stub.calls["function"]


def request(route: str, headers: dict[str, str] | None = None, body: bytes = b"", **more: Any) -> Request:
    method, _, target = route.partition(" ")
    path, _, query = target.partition("?")
    return Request(method, path, query, tuple((headers or {}).items()), body, **{"unstaged": True, **more})


def failing(_: Any) -> Any:
    raise Failed("no")


def refused(_: Any) -> Any:
    raise Refused("TooManyRequestsException")


@pytest.mark.parametrize(
    ("sent", "key"),
    [
        ("GET /items/7", "GET /items/{id}"),
        ("POST /items/7", "ANY /items/{id}"),
        ("GET /items/exact", "GET /items/exact"),
        ("GET /files/a/b", "ANY /files/{path+}"),
        ("GET /elsewhere", "$default"),
        ("POST /items", "$default"),
    ],
)
def test_the_most_specific_route_is_taken(sent: str, key: str) -> None:
    routes = ("GET /items/{id}", "ANY /items/{id}", "GET /items/exact", "ANY /files/{path+}", "$default")
    response, events = call(api(*routes), request(sent))
    assert (response.status, events[0]["routeKey"]) == (200, key)


def test_without_a_route_it_is_404() -> None:
    response, events = call(api("GET /a"), request("GET /b"))
    assert (response.status, json.loads(response.body), events) == (404, {"message": "Not Found"}, [])


FORMAT_2 = {
    "version": "2.0",
    "routeKey": "PUT /items/{id}",
    "rawPath": "/items/a b",
    "rawQueryString": "q=1&q=2&r=%20",
    "cookies": ["a=1", "b=2"],
    "headers.x-mine": "1",
    "headers.cookie": "ABSENT",
    "queryStringParameters": {"q": "1,2", "r": " "},
    "pathParameters": {"id": "a b"},
    "stageVariables": "ABSENT",
    "requestContext.http.method": "PUT",
    "requestContext.http.path": "/items/a b",
    "requestContext.stage": "$default",
    "requestContext.apiId": API,
    "body": "{}",
    "isBase64Encoded": False,
}
FORMAT_1 = {
    "version": "1.0",
    "resource": "/items/{id}",
    "path": "/items/a b",
    "httpMethod": "PUT",
    "multiValueQueryStringParameters": {"q": ["1", "2"], "r": [" "]},
    "pathParameters": {"id": "a b"},
    "requestContext.stage": "$default",
    "body": "{}",
    "isBase64Encoded": False,
}


@pytest.mark.parametrize(("form", "wanted"), [("2.0", FORMAT_2), ("1.0", FORMAT_1)])
def test_the_event(form: str, wanted: dict[str, Any]) -> None:
    headers = {"X-Mine": "1", "Cookie": "a=1; b=2", **JSON_TYPE}
    sent = request("PUT /items/a%20b?q=1&q=2&r=%20", headers, b"{}")
    _, events = call(api("PUT /items/{id}", form=form), sent)
    assert {name: at(events[0], name) for name in wanted} == wanted


@pytest.mark.parametrize(("form", "name"), [("2.0", "rawPath"), ("1.0", "path")])
def test_a_named_stage_stands_in_the_path(form: str, name: str) -> None:
    _, events = call(api("GET /a", form=form, stage="live"), request("GET /live/a", unstaged=False))
    assert (events[0][name], events[0]["requestContext"]["stage"]) == ("/live/a", "live")


@pytest.mark.parametrize(
    ("content_type", "text"),
    [
        ("text/csv", True),
        ("application/json; charset=utf-8", True),
        ("application/xml", True),
        ("application/x-www-form-urlencoded", False),
        ("application/octet-stream", False),
        ("", False),
    ],
)
def test_a_body_that_is_no_text_comes_as_base64(content_type: str, *, text: bool) -> None:
    _, events = call(api("$default"), request("POST /", {"Content-Type": content_type}, b"a=1"))
    assert events[0]["isBase64Encoded"] is not text
    assert events[0]["body"] == ("a=1" if text else base64.b64encode(b"a=1").decode())


@pytest.mark.parametrize(
    ("output", "status", "body", "content_type"),
    [
        ({"statusCode": 201, "body": "made"}, 201, b"made", "text/plain; charset=utf-8"),
        ({"statusCode": 200, "body": "AP8=", "isBase64Encoded": True}, 200, b"\x00\xff", "text/plain; charset=utf-8"),
        ({"statusCode": 200, "headers": {"content-type": "a/b"}}, 200, b"", "a/b"),
        ({"hello": "world"}, 200, b'{"hello": "world"}', "application/json"),
        ("Hello", 200, b"Hello", "application/json"),
        ([1], 200, b"[1]", "application/json"),
    ],
)
def test_an_answer_of_format_2(output: Any, status: int, body: bytes, content_type: str) -> None:
    response, _ = call(api("$default"), request("GET /"), output)
    assert (response.status, response.body) == (status, body)
    assert [value for name, value in response.headers if name.lower() == "content-type"] == [content_type]


def test_cookies_are_headers() -> None:
    response, _ = call(api("$default"), request("GET /"), {"statusCode": 200, "cookies": ["a=1", "b=2"]})
    assert [value for name, value in response.headers if name == "Set-Cookie"] == ["a=1", "b=2"]


@pytest.mark.parametrize("output", ["Hello", {"body": "a"}])
def test_an_answer_of_format_1_needs_a_status(output: Any) -> None:
    response, _ = call(api("$default", form="1.0"), request("GET /"), output)
    assert (response.status, json.loads(response.body)) == (500, {"message": "Internal Server Error"})


@pytest.mark.parametrize("function", [failing, refused])
def test_a_function_that_fails_is_500(function: Any) -> None:
    stage = stage_of(api("$default"), StubFunctions(function=function))
    response = asyncio.run(stage.answer(request("GET /")))[0]
    assert (response.status, json.loads(response.body)) == (500, {"message": "Internal Server Error"})


def test_quick_create_brings_a_route_and_a_stage() -> None:
    program = Declared()
    about = {"id": API, "name": "api", "protocolType": "HTTP", "executionArn": EXECUTION_ARN}
    program.add("apigatewayv2/api", "api", **about, routeKey="GET /", target=invoke_arn("function"))
    assert call(program, request("GET /"))[1][0]["version"] == "2.0"
    assert call(program, request("GET /a"))[0].status == 404


@pytest.mark.parametrize(
    ("source", "status"),
    [("/*/*", 200), ("*/*", 200), ("/*/*/items/{id}", 200), ("/*/*/items/*", 200), ("/*/POST/items/*", 500)],
)
def test_a_permission_is_for_a_route(source: str, status: int) -> None:
    program = api("GET /items/{id}")
    program.permit("function", f"{EXECUTION_ARN}{source}")
    stage = stage_of(program, with_permissions(program, function=lambda _: {"statusCode": 200}))
    assert asyncio.run(stage.answer(request("GET /items/7")))[0].status == status


def test_a_target_that_is_no_integration_is_refused() -> None:
    program = api("GET /a")
    program.add("apigatewayv2/route", "b", apiId=API, routeKey="GET /b", target="integrations/other")
    with pytest.raises(DeclarationError, match="route b: its target other is no integration of API api"):
        Declarations([program.program()]).stages()


@pytest.mark.parametrize(
    ("integration", "route", "why"),
    [
        (
            {"integrationType": "HTTP_PROXY", "integrationUri": "https://a.example"},
            {},
            "HTTP_PROXY https://a.example",
        ),
        ({"integrationType": "AWS_PROXY", "integrationSubtype": "SQS-SendMessage"}, {}, "AWS_PROXY SQS-SendMessage"),
        ({}, {"authorizationType": "AWS_IAM"}, "authorization AWS_IAM"),
    ],
)
def test_what_isnt_served_is_told(integration: dict[str, str], route: dict[str, str], why: str) -> None:
    program = api("GET /a")
    one = integration or {"integrationType": "AWS_PROXY", "integrationUri": function_arn("function")}
    program.add("apigatewayv2/integration", "one", apiId=API, **one)
    program.add("apigatewayv2/route", "b", apiId=API, routeKey="GET /b", target="integrations/one", **route)
    declarations = Declarations([program.program()])
    declarations.stages()
    assert declarations.notes == [f"route GET /b: {why} isn't served locally"]
    assert call(program, request("GET /b"))[0].status == 501
    assert call(program, request("GET /a"))[0].status == 200


def test_throttling() -> None:
    program = api("GET /a", "GET /b")
    settings = {"routeKey": "GET /a", "throttlingBurstLimit": 1, "throttlingRateLimit": 0.5}
    program.resources[-1].outputs["routeSettings"] = [settings]  # type: ignore[index]
    stage = stage_of(program, StubFunctions(function=lambda _: {"statusCode": 200}))
    statuses = [asyncio.run(stage.answer(request(f"GET /{path}")))[0].status for path in "aabb"]
    assert statuses == [200, 429, 200, 200]


class TestAuthorizers:
    def status(self, answer: Any, headers: dict[str, str], **settings: Any) -> tuple[int, Any, Any]:
        program = api()
        about = {"name": "by", "authorizerUri": invoke_arn("authorizer"), "authorizerPayloadFormatVersion": "2.0"}
        sources = ["$request.header.Authorization"]
        program.add("apigatewayv2/authorizer", "by", apiId=API, **{**about, "identitySources": sources, **settings})
        protected = {"authorizationType": "CUSTOM", "authorizerId": "by", "target": "integrations/function"}
        program.add("apigatewayv2/route", "a", apiId=API, routeKey="GET /a", **protected)
        stub = StubFunctions(function=lambda _: {"statusCode": 200}, authorizer=lambda _: answer)
        response = asyncio.run(stage_of(program, stub).answer(request("GET /a", headers)))[0]
        return response.status, stub.calls["authorizer"], stub.calls["function"]

    def test_a_simple_yes(self) -> None:
        yes = {"isAuthorized": True, "context": {"who": "ada", "roles": ["admin"]}}
        status, asked, events = self.status(yes, {"authorization": "t"}, enableSimpleResponses=True)
        assert status == 200
        assert (asked[0]["type"], asked[0]["version"], asked[0]["identitySource"]) == ("REQUEST", "2.0", ["t"])
        assert asked[0]["routeArn"] == f"{EXECUTION_ARN}/$default/GET/a"
        assert events[0]["requestContext"]["authorizer"] == {"lambda": {"who": "ada", "roles": ["admin"]}}

    @pytest.mark.parametrize(
        ("answer", "status"), [({"isAuthorized": False}, 403), ({"isAuthorized": "yes"}, 500), ("no", 500)]
    )
    def test_anything_but_a_yes_doesnt_let_in(self, answer: Any, status: int) -> None:
        assert self.status(answer, {"authorization": "t"}, enableSimpleResponses=True)[0] == status

    def test_a_missing_identity_source_is_401_and_nobody_is_asked(self) -> None:
        assert self.status({"isAuthorized": True}, {}, enableSimpleResponses=True)[:2] == (401, [])

    def test_a_policy_in_format_1(self) -> None:
        statement = {"Effect": "Allow", "Action": "execute-api:Invoke", "Resource": f"{EXECUTION_ARN}/*"}
        policy = {"principalId": "ada", "policyDocument": {"Statement": [statement]}}
        status, asked, _ = self.status(policy, {"authorization": "t"}, authorizerPayloadFormatVersion="1.0")
        assert (status, asked[0]["version"], asked[0]["identitySource"]) == (200, "1.0", "t")


class TestCors:
    CORS = {"allowOrigins": ["https://a.example"], "allowMethods": ["GET"], "allowHeaders": ["x"], "maxAge": 60}  # noqa: RUF012
    PREFLIGHT = {"Origin": "https://a.example", "Access-Control-Request-Method": "GET"}  # noqa: RUF012

    def headers(self, sent: Request, output: Any = None) -> tuple[int, dict[str, str]]:
        response, _ = call(api("$default", corsConfiguration=self.CORS), sent, output)
        pairs = {name.lower(): value for name, value in response.headers}
        return response.status, {
            name[15:]: value for name, value in pairs.items() if name.startswith("access-control")
        }

    def test_a_preflight_is_answered_without_the_function(self) -> None:
        assert self.headers(request("OPTIONS /", self.PREFLIGHT)) == (
            204,
            {"allow-origin": "https://a.example", "allow-methods": "GET", "allow-headers": "x", "max-age": "60"},
        )

    def test_the_configured_headers_replace_the_functions(self) -> None:
        output = {"statusCode": 200, "headers": {"access-control-allow-origin": "*"}}
        sent = request("GET /", {"Origin": "https://a.example"})
        assert self.headers(sent, output) == (200, {"allow-origin": "https://a.example"})

    def test_another_origin_is_told_nothing(self) -> None:
        assert self.headers(request("GET /", {"Origin": "https://b.example"})) == (200, {})
