"""REST APIs that are imported from an OpenAPI document."""

from __future__ import annotations

import json
from typing import Any

import pytest
from understudy.gateway.declared import Declarations
from understudy.gateway.model import DeclarationError
from understudy_tests.declare import Declared, invoke_arn
from understudy_tests.stub import StubFunctions, answer, deployed, request

BINARY = "x-amazon-apigateway-binary-media-types"
PROXY = {"type": "aws_proxy", "httpMethod": "POST", "uri": invoke_arn("function")}
OPERATION = {"x-amazon-apigateway-integration": PROXY}


def api(paths: dict[str, Any], **more: Any) -> Declared:
    document = {"openapi": "3.0.1", "info": {"title": "api", "version": "1"}, "paths": paths, **more}
    program = Declared()
    program.rest_api(body=json.dumps(document))
    program.deploy()
    return program


def serving(program: Declared, **functions: Any) -> tuple[Any, StubFunctions]:
    stub = StubFunctions(function=lambda _: {"statusCode": 200}, **functions)
    return deployed(program, stub), stub


def test_paths_and_verbs_are_routes() -> None:
    program = api(
        {
            "/": {"get": OPERATION},
            "/items": {"post": OPERATION, "summary": "no verb"},
            "/items/{id}/parts": {"delete": OPERATION},
            "/{proxy+}": {"x-amazon-apigateway-any-method": OPERATION},
        }
    )
    stage = Declarations([program.program()]).stages()[0]
    assert [f"{method.http_method} {method.resource_path}" for method in stage.methods] == [
        "GET /",
        "POST /items",
        "DELETE /items/{id}/parts",
        "ANY /{proxy+}",
    ]


def test_a_function_is_called_as_if_the_route_were_declared() -> None:
    stage, functions = serving(api({"/items/{id}": {"get": OPERATION}}))
    assert answer(stage, request("GET /items/7")).status == 200
    event = functions.calls["function"][0]
    assert (event["resource"], event["pathParameters"]) == ("/items/{id}", {"id": "7"})
    assert answer(stage, request("GET /items")).status == 403


def test_yaml_is_taken_too() -> None:
    program = Declared()
    program.rest_api(
        body="swagger: '2.0'\npaths:\n  /a:\n    get:\n      x-amazon-apigateway-integration:\n"
        f"        {{type: aws_proxy, httpMethod: POST, uri: '{invoke_arn('function')}'}}\n"
    )
    program.deploy()
    assert answer(serving(program)[0], request("GET /a")).status == 200


def test_neither_json_nor_yaml_is_refused() -> None:
    program = Declared()
    program.rest_api(body="{paths: [")
    program.deploy()
    with pytest.raises(DeclarationError, match="REST API api: `body` is neither JSON nor YAML"):
        Declarations([program.program()]).stages()


SCHEMES = {
    "by-token": {
        "type": "apiKey",
        "name": "X-Token",
        "in": "header",
        "x-amazon-apigateway-authorizer": {
            "type": "token",
            "authorizerUri": invoke_arn("authorizer"),
            "authorizerResultTtlInSeconds": 0,
        },
    },
    "by-iam": {"type": "apiKey", "name": "Authorization", "in": "header", "x-amazon-apigateway-authtype": "awsSigv4"},
    "by-key": {"type": "apiKey", "name": "x-api-key", "in": "header"},
}


@pytest.mark.parametrize(
    "document",
    [
        {"components": {"securitySchemes": SCHEMES}, "security": [{"by-token": []}]},
        {"securityDefinitions": SCHEMES, "security": [{"by-token": []}]},
    ],
    ids=["OpenAPI 3", "Swagger 2"],
)
def test_a_security_scheme_is_an_authorizer(document: dict[str, Any]) -> None:
    def authorize(event: Any) -> Any:
        statement = {"Effect": "Allow", "Action": "*", "Resource": event["methodArn"]}
        return {"principalId": event["authorizationToken"], "policyDocument": {"Statement": [statement]}}

    program = api({"/a": {"get": OPERATION}, "/open": {"get": {**OPERATION, "security": []}}}, **document)
    stage, functions = serving(program, authorizer=authorize)
    assert answer(stage, request("GET /a")).status == 401
    assert answer(stage, request("GET /open")).status == 200
    assert answer(stage, request("GET /a", {"X-Token": "ada"})).status == 200
    assert functions.calls["function"][-1]["requestContext"]["authorizer"]["principalId"] == "ada"


@pytest.mark.parametrize(("scheme", "why"), [("by-iam", "authorization AWS_IAM"), ("by-key", "API keys")])
def test_a_scheme_that_isnt_served_leaves_its_route_closed(scheme: str, why: str) -> None:
    operation = {**OPERATION, "security": [{scheme: []}]}
    stage, _ = serving(api({"/a": {"get": operation}}, components={"securitySchemes": SCHEMES}))
    refused = answer(stage, request("GET /a"))
    assert refused.status == 501
    assert why in refused.body.decode()


def test_gateway_responses_and_binary_types() -> None:
    responses = {"MISSING_AUTHENTICATION_TOKEN": {"statusCode": 404, "responseTemplates": {"text/plain": "nothing"}}}
    program = api({"/a": {"get": OPERATION}}, **{"x-amazon-apigateway-gateway-responses": responses, BINARY: ["a/b"]})
    stage, functions = serving(program)
    missing = answer(stage, request("GET /b"))
    assert (missing.status, missing.body) == (404, b"nothing")
    answer(stage, request("GET /a", {"Content-Type": "a/b"}, b"\xff"))
    assert functions.calls["function"][0]["isBase64Encoded"] is True


def test_a_mock_answers_by_its_responses() -> None:
    integration = {
        "type": "mock",
        "requestTemplates": {"application/json": '{"statusCode": 200}'},
        "responses": {
            "default": {
                "statusCode": "200",
                "responseParameters": {"method.response.header.X-From": "'mock'"},
                "responseTemplates": {"application/json": '{"ok": true}'},
            }
        },
    }
    responses = {"200": {"headers": {"X-From": {"type": "string"}}}}
    operation = {"responses": responses, "x-amazon-apigateway-integration": integration}
    response = answer(serving(api({"/a": {"get": operation}}))[0], request("GET /a"))
    assert (response.status, json.loads(response.body)) == (200, {"ok": True})
    assert ("X-From", "mock") in response.headers


VALIDATORS = {"all": {"validateRequestBody": True, "validateRequestParameters": True}}
THING = {"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#/components/schemas/Number"}}}


class TestValidation:
    def status(self, sent: str, body: str = "") -> int:
        operation = {
            **OPERATION,
            "parameters": [{"name": "q", "in": "query", "required": True}],
            "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
        }
        schemas = {"Thing": THING, "Number": {"type": "number"}}
        validators = {
            "x-amazon-apigateway-request-validators": VALIDATORS,
            "x-amazon-apigateway-request-validator": "all",
        }
        program = api({"/a": {"post": operation}}, components={"schemas": schemas}, **validators)
        return answer(serving(program)[0], request(sent, {"Content-Type": "application/json"}, body)).status

    def test_what_fits(self) -> None:
        assert self.status("POST /a?q=1", '{"a": 1}') == 200

    def test_a_missing_parameter(self) -> None:
        assert self.status("POST /a", '{"a": 1}') == 400

    @pytest.mark.parametrize("body", ["{}", '{"a": "1"}'])
    def test_a_body_that_doesnt_fit_its_schema(self, body: str) -> None:
        assert self.status("POST /a?q=1", body) == 400
