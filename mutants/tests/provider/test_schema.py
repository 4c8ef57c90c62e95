"""The schema that the Python package carries finds what its constructors let through."""

from __future__ import annotations

import pytest

from tests.provider.schema import UNKNOWN, Properties, schema

TABLE = "aws:dynamodb/table:Table"
FUNCTION = "aws:lambda/function:Function"
GOOD: Properties = {
    "name": "users",
    "hashKey": "pk",
    "billingMode": "PAY_PER_REQUEST",
    "attributes": [{"name": "pk", "type": "S"}],
    "ttl": {"attributeName": "ttl", "enabled": True},
    "tags": {"Stage": "dev"},
    "readCapacity": None,
}


def problems(token: str, inputs: Properties) -> dict[str, str]:
    known = schema("aws", token)
    assert known is not None
    return dict(known.problems(inputs))


def test_good_inputs_have_no_problems() -> None:
    assert problems(TABLE, GOOD) == {}


def test_unknown_values_of_a_preview_fit_anywhere() -> None:
    inputs = {**GOOD, "hashKey": UNKNOWN, "attributes": [UNKNOWN], "ttl": {"enabled": UNKNOWN}, "tags": UNKNOWN}
    assert problems(TABLE, inputs) == {}


@pytest.mark.parametrize(
    ("inputs", "where", "why"),
    [
        ({"hashKye": "pk"}, "hashKye", "is no property here; there are attributes, billingMode"),
        ({"ttl": {"attribute_name": "ttl"}}, "ttl.attribute_name", "is no property here; there are attributeName"),
        ({"attributes": [{"name": "pk"}]}, "attributes[0].type", "is required"),
        ({"attributes": {"pk": "S"}}, "attributes", "must be a list"),
        ({"ttl": True}, "ttl", "must be an object"),
        ({"hashKey": 1}, "hashKey", "must be a string"),
        ({"readCapacity": 1.5}, "readCapacity", "must be a whole number"),
        ({"readCapacity": True}, "readCapacity", "must be a whole number"),
        ({"deletionProtectionEnabled": "true"}, "deletionProtectionEnabled", "must be a boolean"),
        ({"tags": {"Stage": 1}}, "tags.Stage", "must be a string"),
    ],
)
def test_a_problem_is_told_with_its_place(inputs: Properties, where: str, why: str) -> None:
    found = problems(TABLE, {**GOOD, **inputs})
    assert list(found) == [where]
    assert found[where].startswith(why)


def test_a_missing_input_is_told() -> None:
    assert problems(FUNCTION, {"name": "f"}) == {"role": "is required"}


def test_code_must_be_an_archive() -> None:
    assert problems(FUNCTION, {"role": "r", "code": "f.zip"}) == {"code": "must be Archive, not 'f.zip'"}


def test_one_of_several_types_will_do() -> None:
    role = {"assumeRolePolicy": '{"Version": "2012-10-17"}'}
    assert problems("aws:iam/role:Role", role) == {}
    assert problems("aws:iam/role:Role", {"assumeRolePolicy": 1}).keys() == {"assumeRolePolicy"}
    assert problems(FUNCTION, {"role": "r", "runtime": "python3.13"}) == {}


def test_outputs_are_known_too() -> None:
    known = schema("aws", TABLE)
    assert known is not None
    assert known.outputs >= {"arn", "streamArn", "tagsAll", "hashKey"}


def test_a_type_that_the_package_lacks_is_none() -> None:
    assert schema("aws", "aws:dynamodb/table:Tabel") is None
    assert schema("aws", "aws:nowhere/table:Table") is None
