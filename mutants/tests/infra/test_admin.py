"""The routes of administering exist with a role, and its function may read the users' index."""

from typing import Any

from understudy.program import Program

from .conftest import Declare
from .test_functions import FUNCTION, statements


def test_without_a_role_there_is_no_such_function(dev: Program) -> None:
    assert "admin" not in {one.name for one in dev.of_type(FUNCTION)}
    assert not [one for one in dev.of_type("aws:apigateway/resource:Resource") if one["pathPart"] == "admin"]


def test_with_a_role_its_function_may_query_the_index_and_no_other_may(declare: Declare) -> None:
    program = declare("dev", {"adminRole": "admin"})
    assert program.one(FUNCTION, "admin")["environment"]["variables"]["ADMIN_ROLE"] == "admin"
    table = f"arn:aws:dynamodb:us-east-1:000000000000:table/{program.outputs['tableName']}"

    def of_index(function: str) -> list[Any]:
        return [one["Action"] for one in statements(program, function) if one["Resource"] == f"{table}/index/users"]

    assert of_index("admin") == [["dynamodb:Query"]]
    assert of_index("sessions") == []
