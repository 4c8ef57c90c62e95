"""What AWS refuses in `pulumi up`, the local stage refuses in the same words."""

from __future__ import annotations

import pytest
from understudy.gateway.declared import Declarations
from understudy.gateway.model import DeclarationError
from understudy_tests.declare import API, ROOT, Declared


def program(*routes: str) -> Declared:
    made = Declared()
    made.rest_api()
    for route in routes:
        made.proxy(route, "function")
    return made


def refused(*programs: Declared) -> str:
    with pytest.raises(DeclarationError) as error:
        Declarations([one.program() for one in programs]).stages()
    return str(error.value)


def test_a_path_that_another_program_has_made() -> None:
    first, second = program("GET /private"), Declared("items")
    first.deploy()
    second.add("apigateway/resource", "mine", restApi=API, parentId=ROOT, pathPart="private")
    said = refused(first, second)
    assert said.startswith("urn:pulumi:dev::items::aws:apigateway/resource:Resource::mine: AWS would refuse it: ")
    assert "ConflictException: Another resource with the same parent already has this name: private" in said
    assert "urn:pulumi:dev::test::aws:apigateway/resource:Resource::/private makes it" in said


def test_a_method_that_is_there_already() -> None:
    first, second = program("GET /private"), Declared("items")
    first.deploy()
    method = next(one for one in first.resources if "/method:" in one.type)
    second.add("apigateway/method", "mine", **dict(method.outputs))
    assert "ConflictException: Method already exists for this resource" in refused(first, second)


@pytest.mark.parametrize("method", ["get", "TRACE", ""])
def test_a_method_that_there_isnt(method: str) -> None:
    said = refused(program(f"{method} /a"))
    assert "BadRequestException: Invalid HttpMethod specified. Valid options are GET,PUT,POST," in said


@pytest.mark.parametrize("part", ["/items", "items/", "a b", "{id", "x{id}", "{+}", "ü"])
def test_a_path_part_that_is_none(part: str) -> None:
    made = Declared()
    made.rest_api()
    made.add("apigateway/resource", "mine", restApi=API, parentId=ROOT, pathPart=part)
    assert "BadRequestException: Resource's path part only allow a-zA-Z0-9._-:" in refused(made)


def test_an_empty_path_part() -> None:
    made = Declared()
    made.add("apigateway/resource", "mine", restApi=API, parentId=ROOT, pathPart="")
    assert "Resource's path part must be specified" in refused(made)


def test_what_aws_takes_is_taken() -> None:
    made = program("GET /a", "POST /a", "GET /a/{id}", "ANY /files/{path+}", "GET /v1.0/x_y-z:go", "GET /b/a")
    made.deploy()
    assert len(Declarations([made.program()]).stages()[0].methods) == 6
