"""Secrets: which there are, that they are kept, and that none is anywhere in plain."""

import json

import pytest
from understudy.program import Program, Resource

from .conftest import MONGODB, Declare

PARAMETER = "aws:ssm/parameter:Parameter"
PASSWORD = "random:index/randomPassword:RandomPassword"


def secrets(program: Program) -> list[Resource]:
    """The parameters that hold no outputs."""
    return [one for one in program.of_type(PARAMETER) if "/outputs/" not in one["name"]]


BACKENDS = {
    "dynamodb-jwt": {"jwt-access-secret", "jwt-refresh-secret"},
    "dynamodb-session": {"session-secret"},
    "mongodb-session": {"session-secret", "mongodb-uri"},
    "mongodb-jwt": {"jwt-access-secret", "jwt-refresh-secret", "mongodb-uri"},
}


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_backend_has_the_parameters_that_it_needs(declare: Declare, backend: str) -> None:
    program = declare("dev", {**MONGODB, "backend": backend})
    parameters = secrets(program)
    assert {parameter["name"] for parameter in parameters} == {f"/gatehouse/dev/{name}" for name in BACKENDS[backend]}
    for parameter in parameters:
        assert parameter["type"] == "SecureString"
        assert parameter.secret_inputs == {"value"}


@pytest.mark.parametrize("backend", BACKENDS)
def test_no_secret_is_anywhere_but_in_its_parameter(declare: Declare, backend: str) -> None:
    program = declare("dev", {**MONGODB, "backend": backend})
    holding = secrets(program)
    values = {password["result"] for password in program.of_type(PASSWORD)}
    values |= {parameter["value"] for parameter in holding}
    assert values
    for resource in program.resources:
        if resource.type != PASSWORD and resource not in holding:
            assert not resource.secret_inputs
            assert not [value for value in values if value in json.dumps(resource.inputs)]
    assert not [value for value in values if value in json.dumps(program.outputs)]


def test_generated_secrets_are_long_enough_for_each_algorithm(dev: Program) -> None:
    for parameter in secrets(dev):
        assert len(parameter["value"].encode()) >= 64


def test_generated_secrets_differ(dev: Program) -> None:
    values = [parameter["value"] for parameter in secrets(dev)]
    assert len(set(values)) == len(values) == 2


def test_a_rotation_signs_with_what_verified_before_and_verifies_what_signed(declare: Declare) -> None:
    def value(rotation: int) -> list[str]:
        rotated = {"secretRotation": str(rotation)} if rotation else {}
        program = declare("dev", {**MONGODB, "backend": "dynamodb-session", **rotated})
        text: str = program.one(PARAMETER, "session-secret")["value"]
        return text.split(",")

    first, second, third = value(0), value(1), value(2)
    assert len(first) == 2
    assert second[:2] == [first[1], first[0]]
    assert third[:2] == [second[2], second[0]]
    assert len({*first, *second, *third}) == 4


def test_a_configured_secret_is_the_parameters_value(declare: Declare) -> None:
    program = declare("dev", {"backend": "dynamodb-session", "sessionSecret": "new secret,old secret"})
    assert program.one(PARAMETER, "session-secret")["value"] == "new secret,old secret"
    assert not list(program.of_type(PASSWORD))


def test_an_existing_parameter_is_used_and_not_made(declare: Declare) -> None:
    program = declare("dev", {"backend": "dynamodb-session", "sessionSecretParameter": "legacy/session"})
    assert not secrets(program)
    assert not list(program.of_type(PASSWORD))
    assert program.outputs["sessionSecretParameter"] == "legacy/session"
    signin = program.one("aws:lambda/function:Function", "signin")
    assert signin["environment"]["variables"]["SESSION_SECRET_PARAMETER"] == "legacy/session"
    assert signin["environment"]["variables"]["PARAMETERS_VERSION"] == "0"
    policy = program.one("aws:iam/rolePolicy:RolePolicy", "signin")["policy"]
    assert "arn:aws:ssm:us-east-1:000000000000:parameter/legacy/session" in policy


def test_names_begin_with_the_prefix(declare: Declare) -> None:
    program = declare("dev", {"parameterPrefix": "/team/auth"})
    names = {parameter["name"] for parameter in secrets(program)}
    assert names == {"/team/auth/jwt-access-secret", "/team/auth/jwt-refresh-secret"}


def test_an_own_key_encrypts_them_and_readers_may_use_it_through_ssm_alone(declare: Declare) -> None:
    key = "arn:aws:kms:us-east-1:000000000000:key/11111111-2222-3333-4444-555555555555"
    program = declare("dev", {"kmsKeyArn": key})
    assert {parameter["keyId"] for parameter in secrets(program)} == {key}
    decrypting = {}
    for role in program.of_type("aws:iam/rolePolicy:RolePolicy"):
        for statement in json.loads(role["policy"])["Statement"]:
            if "kms:Decrypt" in statement["Action"]:
                decrypting[role.name] = statement
    assert decrypting.keys() == {"signup", "signin", "refresh_token", "signout", "authorizer"}
    for statement in decrypting.values():
        assert statement["Resource"] == key
        assert statement["Condition"] == {"StringEquals": {"kms:ViaService": "ssm.us-east-1.amazonaws.com"}}
