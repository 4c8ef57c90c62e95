"""The issuer: its documents, which no function answers, its keys, and who may sign with them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.infra.conftest import EXISTING

if TYPE_CHECKING:
    from understudy.program import Program

    from tests.infra.conftest import Declare

RESPONSE = "aws:apigateway/integrationResponse:IntegrationResponse"
INTEGRATION = "aws:apigateway/integration:Integration"
CERTIFICATE = "arn:aws:acm:us-east-1:000000000000:certificate/0a1b2c3d"
DOMAIN = {"domainName": "auth.example.com", "certificateArn": CERTIFICATE}
SIGNING = {"signup", "signin", "refresh_token", "token"}


def document(program: Program, name: str) -> Any:
    return json.loads(program.one(RESPONSE, f"issuer-{name}")["responseTemplates"]["application/json"])


def functions_that_may(program: Program, action: str) -> set[str]:
    policies = program.of_type("aws:iam/rolePolicy:RolePolicy")
    return {one.name for one in policies if action in one["policy"]}


@pytest.mark.parametrize("algorithm", ["RS256", "ES256"])
def test_discovery_says_what_is_true_and_no_more(declare: Declare, algorithm: str) -> None:
    """RFC 8414, 2 and 3.3; OpenID Connect Discovery 1.0, 3 and 4.3, which want just these."""
    program = declare("dev", {"tokenAlgorithm": algorithm})
    url = program.outputs["issuerUrl"]
    assert document(program, "openid-configuration") == {
        "issuer": url,
        "jwks_uri": f"{url}/.well-known/jwks.json",
        "response_types_supported": ["none"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": [algorithm],
    }


def test_the_documents_are_static_and_may_be_kept_for_a_while(declare: Declare) -> None:
    program = declare("dev", {"tokenAlgorithm": "RS256"})
    for name, seconds in {"openid-configuration": 3600, "jwks.json": 900}.items():
        assert program.one(INTEGRATION, f"issuer-{name}")["type"] == "MOCK"
        headers = program.one(RESPONSE, f"issuer-{name}")["responseParameters"]
        assert headers["method.response.header.Cache-Control"] == f"'public, max-age={seconds}'"
        assert headers["method.response.header.Access-Control-Allow-Origin"] == "'*'"


def test_under_a_domain_the_issuer_is_a_part_of_it(declare: Declare) -> None:
    program = declare("dev", {"tokenAlgorithm": "RS256", **DOMAIN})
    assert program.outputs["issuerUrl"] == "https://auth.example.com/issuer"
    assert document(program, "openid-configuration")["issuer"] == "https://auth.example.com/issuer"
    paths = {one.inputs.get("basePath") for one in program.of_type("aws:apigateway/basePathMapping:BasePathMapping")}
    assert "issuer" in paths


@pytest.mark.parametrize("algorithm", ["RS256", "ES256"])
@pytest.mark.parametrize("place", ["ssm", "kms"])
def test_the_next_key_is_published_before_it_signs(declare: Declare, algorithm: str, place: str) -> None:
    settings = {"tokenAlgorithm": algorithm, "signingKey": place}
    first = declare("dev", settings)
    second = declare("dev", {**settings, "signingKeyRotation": "1"})
    before, after = ([key["kid"] for key in document(one, "jwks.json")["keys"]] for one in (first, second))
    assert (len(set(before)), len(set(after))) == (2, 3)
    for program, rotation in ((first, 0), (second, 1)):
        signing = key_that_signs(program, place)
        assert signing == f"{algorithm.lower()}-{rotation}"
        for key in document(program, "jwks.json")["keys"]:
            assert (key["alg"], key["use"], "d" in key) == (algorithm, "sig", False)


def key_that_signs(program: Program, place: str) -> str:
    told = json.loads(program.one("aws:ssm/parameter:Parameter", "signing-key")["value"])
    assert told["kid"] == document(program, "jwks.json")["keys"][0]["kid"]
    value = told["key"]
    if place == "kms":
        return next(key.name for key in program.of_type("aws:kms/key:Key") if key["arn"] == value)
    keys = program.of_type("tls:index/privateKey:PrivateKey")
    return next(key.name for key in keys if key["privateKeyPemPkcs8"] == value)


def test_only_who_issues_tokens_may_sign_in_kms(declare: Declare) -> None:
    program = declare("dev", {"tokenAlgorithm": "ES256", "signingKey": "kms"})
    assert functions_that_may(program, "kms:Sign") == SIGNING
    signing = next(key["arn"] for key in program.of_type("aws:kms/key:Key") if key.name == "es256-0")
    for one in program.of_type("aws:iam/rolePolicy:RolePolicy"):
        for statement in json.loads(one["policy"])["Statement"]:
            if "kms:Sign" in statement["Action"]:
                assert statement["Resource"] == signing
    assert {key["keyUsage"] for key in program.of_type("aws:kms/key:Key")} == {"SIGN_VERIFY"}


def test_nobody_else_reads_the_key_in_the_parameter_store(declare: Declare) -> None:
    program = declare("dev", {"tokenAlgorithm": "RS256"})
    assert functions_that_may(program, "/signing-key") == SIGNING
    assert program.one("aws:ssm/parameter:Parameter", "signing-key")["type"] == "SecureString"
    assert "value" in program.one("aws:ssm/parameter:Parameter", "signing-key").secret_outputs


def test_with_a_shared_secret_there_is_no_issuer(dev: Program) -> None:
    assert not dev.outputs["issuerUrl"]
    assert not [
        one for one in dev.resources if "issuer" in one.name.lower() and one.type.startswith("aws:apigateway")
    ]


def test_in_a_network_of_ones_own_it_is_the_same(declare: Declare) -> None:
    program = declare("dev", {"tokenAlgorithm": "RS256", **EXISTING})
    assert document(program, "openid-configuration")["issuer"] == program.outputs["issuerUrl"]
