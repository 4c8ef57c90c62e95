"""IAM's evaluation logic, case by case."""

from __future__ import annotations

from typing import Any

import pytest

from tests.iam.policies import Call, allows

TABLE = "arn:aws:dynamodb:us-east-1:1:table/users"
GET = Call("dynamodb:GetItem", TABLE)
ALLOW = {"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": TABLE}


def verdict(*statements: dict[str, Any], call: Call = GET) -> bool:
    return allows([{"Version": "2012-10-17", "Statement": list(statements)}], call)


def test_what_nothing_allows_is_refused() -> None:
    assert not verdict()
    assert not verdict(ALLOW, call=Call("dynamodb:PutItem", TABLE))
    assert not verdict(ALLOW, call=Call("dynamodb:GetItem", f"{TABLE}s"))


def test_what_is_denied_is_refused_wherever_it_is_allowed() -> None:
    assert verdict(ALLOW)
    assert not verdict(ALLOW, {**ALLOW, "Effect": "Deny"})
    deny = {"Statement": {**ALLOW, "Effect": "Deny"}}
    assert not allows([{"Statement": ALLOW}, deny], GET)


@pytest.mark.parametrize(
    ("action", "resource", "allowed"),
    [
        ("dynamodb:*", TABLE, True),
        ("DynamoDB:getitem", TABLE, True),
        ("dynamodb:Get?tem", "*", True),
        (["dynamodb:PutItem", "dynamodb:GetItem"], [TABLE], True),
        ("dynamodb:GetItem", "arn:aws:dynamodb:us-east-1:1:table/USERS", False),
        ("dynamodb:GetItem", "arn:aws:dynamodb:*:table/users", True),
        ("dynamodb.GetItem", TABLE, False),
    ],
)
def test_wildcards_stand_in_actions_and_resources(action: Any, resource: Any, *, allowed: bool) -> None:
    assert verdict({**ALLOW, "Action": action, "Resource": resource}) == allowed


@pytest.mark.parametrize(
    ("condition", "facts", "allowed"),
    [
        ({"StringEquals": {"kms:ViaService": "ssm"}}, {"kms:ViaService": "ssm"}, True),
        ({"StringEquals": {"kms:ViaService": ["s3", "ssm"]}}, {"kms:ViaService": "ssm"}, True),
        ({"StringEquals": {"kms:ViaService": "ssm"}}, {"kms:ViaService": "s3"}, False),
        ({"StringEquals": {"kms:ViaService": "ssm"}}, {}, False),
        ({"Null": {"lambda:SourceFunctionArn": "false"}}, {"lambda:SourceFunctionArn": "f"}, True),
        ({"Null": {"lambda:SourceFunctionArn": "false"}}, {}, False),
        ({"Null": {"lambda:SourceFunctionArn": "true"}}, {}, True),
        ({"ForAllValues:StringEquals": {"k": ["a", "b"]}}, {"k": frozenset({"a"})}, True),
        ({"ForAllValues:StringEquals": {"k": ["a", "b"]}}, {"k": frozenset({"a", "c"})}, False),
        ({"ForAllValues:StringEquals": {"k": ["a"]}}, {}, True),
        ({"StringEqualsIfExists": {"k": "a"}}, {}, True),
        ({"StringEqualsIfExists": {"k": "a"}}, {"k": "b"}, False),
    ],
)
def test_a_condition_must_hold(condition: Any, facts: dict[str, str], *, allowed: bool) -> None:
    assert verdict({**ALLOW, "Condition": condition}, call=Call(GET.action, TABLE, facts)) == allowed


@pytest.mark.parametrize("more", [{"NotAction": "x"}, {"Condition": {"IpAddress": {"aws:SourceIp": "::"}}}])
def test_what_is_not_judged_is_not_guessed(more: dict[str, Any]) -> None:
    with pytest.raises(NotImplementedError):
        verdict({**ALLOW, **more})
