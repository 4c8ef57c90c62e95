"""What a deployment holds, and what is refused before anything is served."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from understudy.gateway.declared import Declarations, kept
from understudy.gateway.model import DeclarationError
from understudy_tests.declare import API, EXECUTION_ARN, ROOT, Declared, invoke_arn
from understudy_tests.stub import StubFunctions, answer, deployed, request, with_permissions

if TYPE_CHECKING:
    from collections.abc import Callable

    from understudy.gateway.model import Stage


def declared(*routes: str) -> Declared:
    made = Declared()
    made.rest_api()
    for route in routes:
        made.proxy(route, "function")
    return made


def stages(*programs: Declared) -> list[Stage]:
    return Declarations([program.program() for program in programs]).stages()


def routes(stage: Stage) -> list[str]:
    return [f"{method.http_method} {method.resource_path}" for method in stage.methods]


class TestSnapshot:
    def test_a_stage_serves_what_its_deployment_waits_for(self) -> None:
        program = declared("GET /a", "POST /a/{id}")
        program.deploy()
        assert routes(stages(program)[0]) == ["GET /a", "POST /a/{id}"]

    def test_what_the_deployment_doesnt_wait_for_isnt_served_and_is_named(self) -> None:
        program = declared("GET /a")
        program.deploy()
        program.proxy("GET /late", "function")
        program.add("apigateway/response", "late", restApiId=API, responseType="DEFAULT_4XX", statusCode="404")
        declarations = Declarations([program.program()])
        assert routes(declarations.stages()[0]) == ["GET /a"]
        assert declarations.stages()[0].gateway_responses == {}
        assert any(
            "method GET /late isn't among what deployment deployment depends on" in it for it in declarations.notes
        )
        assert any("response late isn't among" in note for note in declarations.notes)

    def test_without_a_stage_nothing_is_served(self) -> None:
        assert stages(declared("GET /a")) == []

    def test_a_later_program_adds_to_the_api_of_an_earlier_one(self) -> None:
        first = declared("GET /a")
        first.deploy()
        second = Declared("second")
        second.proxy("GET /b", "function")
        everything = frozenset(resource.urn for resource in second.resources)
        second.add("apigateway/deployment", "two", everything, restApi=API, triggers={})
        second.add("apigateway/stage", "two", restApi=API, deployment="two", stageName="two")
        found = stages(first, second)
        assert [(stage.name, routes(stage)) for stage in found] == [
            ("dev", ["GET /a"]),
            ("two", ["GET /a", "GET /b"]),
        ]

    def test_other_resources_of_api_gateway_are_named(self) -> None:
        program = declared("GET /a")
        program.deploy()
        program.add("apigateway/domainName", "auth.example.com")
        declarations = Declarations([program.program()])
        declarations.stages()
        assert declarations.notes == ["aws:apigateway/domainName:DomainName auth.example.com isn't served locally"]


class TestRedeployment:
    """pulumi-aws#471, pulumi-awsx#485: a changed method isn't served until there is a new deployment."""

    def redeployed(self, triggers: str) -> tuple[list[str], list[str]]:
        before = declared("GET /a")
        before.deploy(triggers="1")
        after = declared("GET /a", "GET /b")
        after.deploy(triggers=triggers)
        served, notes = kept(stages(before), stages(after))
        return routes(served[0]), notes

    def test_the_same_triggers_keep_the_old_routes(self) -> None:
        served, notes = self.redeployed("1")
        assert served == ["GET /a"]
        assert "routes changed but the deployment's triggers didn't" in notes[0]

    def test_other_triggers_serve_the_new_routes(self) -> None:
        assert self.redeployed("2") == (["GET /a", "GET /b"], [])


def without_integration(program: Declared) -> None:
    program.method("GET /a")


def behind_iam(program: Declared) -> None:
    key = program.method("GET /a")
    program.resources[-1].outputs["authorization"] = "AWS_IAM"  # type: ignore[index]
    program.add("apigateway/integration", "a", **key, type="MOCK")


def with_api_key(program: Declared) -> None:
    key = program.method("GET /a", apiKeyRequired=True)
    program.add("apigateway/integration", "a", **key, type="MOCK")


def over_http(program: Declared) -> None:
    program.proxy("GET /a", "function", type="HTTP_PROXY", uri="https://example.com")


def to_nowhere(program: Declared) -> None:
    program.proxy("GET /a", "function", uri="arn:aws:apigateway:eu-west-1:s3:path/bucket")


def without_authorizer(program: Declared) -> None:
    program.proxy("GET /a", "function", authorizer="nobody")


def below_nothing(program: Declared) -> None:
    program.add("apigateway/resource", "/b", restApi=API, parentId="elsewhere", pathPart="b")
    program.proxy("GET /b", "function")


def without_method_response(program: Declared) -> None:
    key = program.method("GET /a")
    program.add("apigateway/integration", "a", **key, type="MOCK")
    program.add("apigateway/integrationResponse", "a", **key, statusCode="200")


def with_unknown_header(program: Declared) -> None:
    key = program.method("GET /a")
    program.add("apigateway/integration", "a", **key, type="MOCK")
    program.add("apigateway/methodResponse", "a", **key, statusCode="200")
    parameters = {"method.response.header.X-A": "'1'"}
    program.add("apigateway/integrationResponse", "a", **key, statusCode="200", responseParameters=parameters)


def with_unknown_model(program: Declared) -> None:
    program.add("apigateway/requestValidator", "body", restApi=API, validateRequestBody=True)
    key = program.method("POST /a", requestValidatorId="body", requestModels={"application/json": "Thing"})
    program.add("apigateway/integration", "a", **key, type="MOCK")


def authorizer(**settings: Any) -> Callable[[Declared], None]:
    def declare(program: Declared) -> None:
        uri = invoke_arn("authorizer")
        program.add("apigateway/authorizer", "by", **{"restApi": API, "name": "by", "authorizerUri": uri, **settings})

    return declare


HEADER = "method.request.header."
REFUSED: list[tuple[Callable[[Declared], None], str]] = [
    (without_integration, "method GET /a has no integration"),
    (without_authorizer, "method GET /a: its authorizer isn't declared"),
    (below_nothing, "resource elsewhere isn't declared"),
    (without_method_response, "integration response a: there is no method response 200"),
    (with_unknown_header, "the method response doesn't declare method.response.header.X-A"),
    (with_unknown_model, "model Thing isn't declared"),
    (authorizer(authorizerResultTtlInSeconds=3601), "authorizer by: results are kept for 0 to 3600 seconds"),
    (
        authorizer(type="REQUEST", identitySource=""),
        "authorizer by: identitySource is required while results are cached",
    ),
    (
        authorizer(type="TOKEN", identitySource=f"{HEADER}A,{HEADER}B"),
        "a TOKEN authorizer has exactly one identity source",
    ),
    (
        authorizer(type="REQUEST", identitySource="method.request.path.id"),
        "method.request.path.id can't be an identity",
    ),
]


@pytest.mark.parametrize(("declare", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_what_aws_would_refuse(declare: Callable[[Declared], None], message: str) -> None:
    program = declared()
    declare(program)
    program.deploy()
    with pytest.raises(DeclarationError, match=message.replace("[", r"\[")):
        stages(program)


def behind_cognito(program: Declared) -> None:
    authorizer(type="COGNITO_USER_POOLS")(program)
    program.proxy("GET /a", "function", authorizer="by")


UNSERVED: list[tuple[Callable[[Declared], None], str]] = [
    (behind_iam, "method GET /a: authorization AWS_IAM isn't served locally"),
    (behind_cognito, "authorizer by: COGNITO_USER_POOLS isn't served locally"),
    (with_api_key, "method GET /a: API keys aren't served locally"),
    (over_http, "integration GET /a: HTTP_PROXY https://example.com isn't served locally"),
    (to_nowhere, "integration GET /a: AWS_PROXY arn:aws:apigateway:eu-west-1:s3:path/bucket isn't served locally"),
]


@pytest.mark.parametrize(("declare", "message"), UNSERVED, ids=[message for _, message in UNSERVED])
def test_what_the_local_stage_cant_do_is_told_and_the_rest_is_served(
    declare: Callable[[Declared], None], message: str
) -> None:
    program = declared("GET /served")
    declare(program)
    program.deploy()
    declarations = Declarations([program.program()])
    declarations.stages()
    assert declarations.notes == [message]
    stage = deployed(program, StubFunctions(function=lambda _: {"statusCode": 200}))
    refused = answer(stage, request("GET /a"))
    assert (refused.status, json.loads(refused.body)) == (501, {"message": message})
    assert answer(stage, request("GET /served")).status == 200


def test_a_stage_of_an_api_that_isnt_declared_is_refused() -> None:
    program = Declared()
    program.deploy()
    with pytest.raises(DeclarationError, match="stage stage: its deployment or its REST API isn't declared"):
        stages(program)


def test_a_deployment_with_a_stage_name_makes_that_stage() -> None:
    """As it did until version 7 of the provider."""
    program = declared("GET /a")
    everything = frozenset(resource.urn for resource in program.resources)
    program.add(
        "apigateway/deployment", "one", everything, restApi=API, stageName="live", variables={"colour": "red"}
    )
    stage = stages(program)[0]
    assert (stage.name, routes(stage), stage.variables) == ("live", ["GET /a"], {"colour": "red"})


def test_a_deployment_with_an_empty_stage_name_makes_none() -> None:
    program = declared("GET /a")
    program.add("apigateway/deployment", "one", restApi=API, stageName="")
    assert stages(program) == []


class TestModels:
    """Request bodies against a JSON schema."""

    SCHEMA = '{"type": "object", "required": ["a"], "properties": {"a": {"type": "number"}}}'

    def status(self, body: str, content_type: str = "application/json") -> int:
        program = declared()
        program.add("apigateway/requestValidator", "body", restApi=API, validateRequestBody=True)
        program.add("apigateway/model", "thing", restApi=API, name="Thing", schema=self.SCHEMA)
        models = {"application/json": "Thing"}
        key = program.method("POST /", requestValidatorId="body", requestModels=models)
        assert key["resourceId"] == ROOT
        integration = {"type": "AWS_PROXY", "integrationHttpMethod": "POST", "uri": invoke_arn("function")}
        program.add("apigateway/integration", "a", **key, **integration)
        program.deploy()
        stage = deployed(program, StubFunctions(function=lambda _: {"statusCode": 200}))
        return answer(stage, request("POST /", {"Content-Type": content_type}, body)).status

    def test_a_body_that_fits(self) -> None:
        assert self.status('{"a": 1}') == 200

    @pytest.mark.parametrize("body", ['{"a": "1"}', "{}", "", "not json"])
    def test_a_body_that_doesnt(self, body: str) -> None:
        assert self.status(body) == 400

    def test_another_content_type_isnt_looked_at(self) -> None:
        assert self.status("a=1", "text/plain") == 200


@pytest.mark.parametrize(
    ("sent", "status"),
    [("POST /a/1?q=1", 200), ("POST /a/1", 400), ("POST /a/1?Q=1", 400)],
)
def test_required_parameters_of_query_and_path(sent: str, status: int) -> None:
    program = declared()
    program.add("apigateway/requestValidator", "parameters", restApi=API, validateRequestParameters=True)
    wanted = {"method.request.querystring.q": True, "method.request.path.id": True}
    key = program.method("POST /a/{id}", requestValidatorId="parameters", requestParameters=wanted)
    integration = {"type": "AWS_PROXY", "integrationHttpMethod": "POST", "uri": invoke_arn("function")}
    program.add("apigateway/integration", "a", **key, **integration)
    program.deploy()
    stage = deployed(program, StubFunctions(function=lambda _: {"statusCode": 200}))
    assert answer(stage, request(sent)).status == status


def test_a_role_needs_no_permission() -> None:
    program = declared()
    program.proxy("GET /a", "function", credentials="arn:aws:iam::000000000000:role/invoke")
    program.deploy()
    functions = StubFunctions(function=lambda _: {"statusCode": 200})
    assert answer(deployed(program, functions), request("GET /a")).status == 200


@pytest.mark.parametrize(
    ("route", "source", "status"),
    [
        ("GET /items/{id}", "/*/GET/items/*", 200),
        ("GET /items/{id}", "/dev/GET/items/*", 200),
        ("GET /items/{id}", "/*/*/*", 200),
        ("GET /items/{id}", "/*/POST/items/*", 500),
        ("GET /items/{id}", "/prod/GET/items/*", 500),
        ("GET /items/{id}", "/*/GET/items/8", 500),
        ("ANY /items/{id}", "/*/*/items/*", 200),
        ("ANY /items/{id}", "/*/GET/items/*", 200),
        ("ANY /items/{id}", "/*/ANY/items/*", 500),
    ],
)
def test_a_permission_is_for_a_stage_a_method_and_a_path(route: str, source: str, status: int) -> None:

    program = declared(route)
    program.permit("function", f"{EXECUTION_ARN}{source}")
    program.deploy()
    stage = deployed(program, with_permissions(program, function=lambda _: {"statusCode": 200}))
    assert answer(stage, request("GET /items/7")).status == status


def test_a_permissions_action_counts_in_any_case() -> None:
    program = declared("GET /a")
    program.permit("function", action="lambda:invokeFunction")
    program.deploy()
    stage = deployed(program, with_permissions(program, function=lambda _: {"statusCode": 200}))
    assert answer(stage, request("GET /a")).status == 200


@pytest.mark.parametrize("wrong", [{"principal": "s3.amazonaws.com"}, {"action": "lambda:GetFunction"}])
def test_a_permission_of_someone_else_or_something_else_doesnt_count(wrong: dict[str, str]) -> None:

    program = declared("GET /a")
    program.permit("function", **wrong)
    program.deploy()
    stage = deployed(program, with_permissions(program, function=lambda _: {"statusCode": 200}))
    assert answer(stage, request("GET /a")).status == 500
