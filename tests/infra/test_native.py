"""API Gateway's own authorizer: where there is one, and which routes stand behind it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from understudy.gateway.jwt_declared import accepted, provided

from infra.operations import read_operations

if TYPE_CHECKING:
    from pathlib import Path

    from understudy.program import Program, Resource

    from tests.infra.conftest import Declare

ISSUED = {"tokenAlgorithm": "RS256"}
NATIVE = {**ISSUED, "authorizer": "native"}
CONTROLLED = "aws:cloudcontrol/resource:Resource"
METHOD = "aws:apigateway/method:Method"


def native(program: Program) -> Resource:
    [found] = authorizers(program)
    return found


def authorizers(program: Program) -> list[Resource]:
    return [one for one in program.of_type(CONTROLLED) if one["typeName"] == "AWS::ApiGateway::Authorizer"]


def behind(program: Program, authorization: str) -> set[str]:
    found = [one for one in program.of_type(METHOD) if one["authorization"] == authorization]
    return {one.name for one in found}


def test_with_a_shared_secret_there_is_none(dev: Program) -> None:
    assert not authorizers(dev)
    assert not dev.outputs["nativeAuthorizerId"]
    assert not behind(dev, "JWT")


def test_it_trusts_the_stages_own_issuer(declare: Declare) -> None:
    program = declare("dev", ISSUED)
    wanted = json.loads(native(program)["desiredState"])
    assert wanted["RestApiId"] == program.outputs["restApiId"]
    assert wanted["JwtConfiguration"] == {
        "DefaultAlgorithms": ["RS256"],
        "Issuers": [{"Issuer": program.outputs["issuerUrl"], "Audiences": ["gatehouse-dev"]}],
    }
    assert json.loads(native(program)["properties"])["AuthorizerId"] == program.outputs["nativeAuthorizerId"]


def test_the_stages_own_wants_what_the_setting_says(declare: Declare) -> None:
    program = declare("dev", {**ISSUED, "nativeClaims": "acr=aal1"})
    [issuer] = json.loads(native(program)["desiredState"])["JwtConfiguration"]["Issuers"]
    assert [one["ClaimName"] for one in issuer["AdditionalClaims"]] == ["acr"]


def test_aws_would_take_it(declare: Declare) -> None:
    program = declare("dev", NATIVE)
    assert accepted("", "", provided(native(program)["desiredState"])).algorithms == {"RS256"}


def test_it_is_made_once_the_issuers_documents_are_there(declare: Declare) -> None:
    program = declare("dev", NATIVE)
    assert program.one("aws:apigateway/stage:Stage", "issuer").urn in native(program).depends_on


def test_a_deployment_holds_it(declare: Declare) -> None:
    program = declare("dev", ISSUED)
    deployment = program.one("aws:apigateway/deployment:Deployment", "deployment")
    assert native(program).urn in deployment.depends_on


def test_the_stages_setting_is_for_routes_that_leave_it_open(declare: Declare) -> None:
    assert behind(declare("dev", NATIVE), "JWT") == {"get-private"}
    assert not behind(declare("dev", ISSUED), "JWT")
    assert {"post-signout", "get-account"} <= behind(declare("dev", NATIVE), "CUSTOM")


def test_an_operation_names_its_authorizer_and_scopes(tmp_path: Path) -> None:
    operation = {"operationId": "health", "security": [{"bearer": []}]}
    paths: Any = {
        "/a": {"get": {**operation, "x-authorizer": "native", "x-scopes": ["a.read"]}},
        "/b": {"get": operation},
    }
    file = tmp_path / "openapi.yaml"
    file.write_text(yaml.safe_dump({"paths": paths}))
    found = [(one.authorizer, one.scopes) for one in read_operations(file=file)]
    assert found == [("native", ("a.read",)), ("lambda", ())]


@pytest.mark.parametrize("operation", read_operations(), ids=lambda one: f"{one.method} {one.path}")
def test_what_shows_or_changes_an_account_asks_the_function(operation: Any) -> None:
    assert operation.authorizer == "lambda" or (operation.method, operation.path) == ("GET", "/private")
