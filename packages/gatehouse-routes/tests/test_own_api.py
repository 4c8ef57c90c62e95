"""An API of a service's own: what its stage is held to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from understudy.gateway.declared import Declarations
from understudy.gateway.jwt_declared import accepted, provided
from understudy.program import Program, ProgramError, run

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = """
from gatehouse_routes import OwnApi, OwnApiArgs, ProtectedRoute

function = "arn:aws:lambda:us-east-1:000000000000:function:{}"
route = ProtectedRoute("GET", "/orders", function.format("list"))
OwnApi("orders", OwnApiArgs(function.format("authorizer"), [route]%s))
"""


def declared(folder: Path, arguments: str = "") -> Program:
    (folder / "Pulumi.yaml").write_text("name: orders\nruntime: python\n")
    (folder / "Pulumi.dev.yaml").write_text("config: {}\n")
    (folder / "__main__.py").write_text(PROGRAM % arguments)
    return run(folder, "dev")


def test_by_itself_it_has_limits_and_an_access_log(tmp_path: Path) -> None:
    program = declared(tmp_path)
    [limits] = program.of_type("aws:apigateway/methodSettings:MethodSettings")
    assert limits["methodPath"] == "*/*"
    assert (limits["settings"]["throttlingRateLimit"], limits["settings"]["throttlingBurstLimit"]) == (100, 200)
    [group] = program.of_type("aws:cloudwatch/logGroup:LogGroup")
    assert (group["name"], group["retentionInDays"]) == ("/aws/apigateway/orders-dev-access", 30)
    [stage] = program.of_type("aws:apigateway/stage:Stage")
    assert stage["accessLogSettings"]["destinationArn"] == group["arn"]
    line = json.loads(stage["accessLogSettings"]["format"])
    assert not [value for value in line.values() if "sourceIp" in value or "userAgent" in value or ".path" in value]
    assert stage["xrayTracingEnabled"] is False


def test_its_arguments_change_them(tmp_path: Path) -> None:
    asked = ", throttle_rate=5, throttle_burst=6, access_log=False, tracing=True"
    program = declared(tmp_path, asked)
    [limits] = program.of_type("aws:apigateway/methodSettings:MethodSettings")
    assert (limits["settings"]["throttlingRateLimit"], limits["settings"]["throttlingBurstLimit"]) == (5, 6)
    [stage] = program.of_type("aws:apigateway/stage:Stage")
    assert stage["xrayTracingEnabled"] is True
    assert not stage.inputs.get("accessLogSettings")
    assert not list(program.of_type("aws:cloudwatch/logGroup:LogGroup"))


NATIVE = """
import pulumi
from gatehouse_routes import Issuer, OwnApi, OwnApiArgs, ProtectedRoute

function = "arn:aws:lambda:us-east-1:000000000000:function:list"
route = ProtectedRoute("GET", "/orders", function, "native", ["orders.read"])
issuer = Issuer(pulumi.Output.from_input("https://id.example"), "orders", ["ES256"])
OwnApi("orders", OwnApiArgs(None, [route], issuer=issuer))
"""


def test_behind_the_native_authorizer_no_function_is_asked(tmp_path: Path) -> None:
    declared(tmp_path)
    (tmp_path / "__main__.py").write_text(NATIVE)
    program = run(tmp_path, "dev")
    assert not list(program.of_type("aws:apigateway/authorizer:Authorizer"))
    [made] = program.of_type("aws:cloudcontrol/resource:Resource")
    wanted = json.loads(made["desiredState"])
    assert wanted["JwtConfiguration"] == {
        "DefaultAlgorithms": ["ES256"],
        "Issuers": [{"Issuer": "https://id.example", "Audiences": ["orders"]}],
    }
    [method] = program.of_type("aws:apigateway/method:Method")
    [stage] = Declarations([program]).stages()
    assert (method["authorization"], method["authorizationScopes"]) == ("JWT", ["orders.read"])
    assert stage.methods[0].scopes == ("orders.read",)
    [deployment] = program.of_type("aws:apigateway/deployment:Deployment")
    assert made.urn in deployment.depends_on


def test_further_claims_are_wanted_of_tokens(tmp_path: Path) -> None:
    declared(tmp_path)
    (tmp_path / "__main__.py").write_text(NATIVE.replace('["ES256"])', '["ES256"], ["acr=aal1", "tenant=a|b"])'))
    program = run(tmp_path, "dev")
    [made] = program.of_type("aws:cloudcontrol/resource:Resource")
    [issuer] = json.loads(made["desiredState"])["JwtConfiguration"]["Issuers"]
    text = {"Format": "SINGLE_STRING", "Required": True}
    assert issuer["AdditionalClaims"] == [
        {"ClaimName": "acr", "ExpectedValues": ["aal1"], **text},
        {"ClaimName": "tenant", "ExpectedValues": ["a", "b"], **text},
    ]
    [rule, _] = accepted("", "", provided(made["desiredState"])).issuers[0].claims
    assert (rule.name, rule.required) == ("acr", True)


@pytest.mark.parametrize("claim", ["acr", "=aal1", "acr=", "acr=a||b"])
def test_a_claim_without_a_name_or_a_value_is_refused(tmp_path: Path, claim: str) -> None:
    declared(tmp_path)
    (tmp_path / "__main__.py").write_text(NATIVE.replace('["ES256"])', f'["ES256"], ["{claim}"])'))
    with pytest.raises(ProgramError, match="must be a claim and its value"):
        run(tmp_path, "dev")


def test_another_issuer_is_another_deployment(tmp_path: Path) -> None:
    declared(tmp_path)
    triggers = []
    for issuer in ("https://id.example", "https://other.example"):
        (tmp_path / "__main__.py").write_text(NATIVE.replace("https://id.example", issuer))
        [deployment] = run(tmp_path, "dev").of_type("aws:apigateway/deployment:Deployment")
        triggers.append(deployment["triggers"])
    assert triggers[0] != triggers[1]


def test_no_verdict_is_kept(tmp_path: Path) -> None:
    [authorizer] = declared(tmp_path).of_type("aws:apigateway/authorizer:Authorizer")
    assert (authorizer["identitySource"], authorizer["authorizerResultTtlInSeconds"]) == ("context.requestId", 0)
