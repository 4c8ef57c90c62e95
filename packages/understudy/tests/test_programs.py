"""Programs as others write them: what each of the public ones taught (see "Public programs" in the README)."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from understudy.aws import lookups
from understudy.aws.kind import Place
from understudy.gateway.declared import Declarations
from understudy.program import Resource
from understudy.testing import serving
from understudy_tests.declare import Declared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from understudy.testing import Running

PROGRAMS = Path(__file__).parent / "programs"


@pytest.fixture(scope="module")
def imported() -> Iterator[Running]:
    with serving("--project", str(PROGRAMS / "imported")) as running:
        running.wait_for("/http-")
        yield running


@pytest.fixture(scope="module")
def quick() -> Iterator[Running]:
    with serving("--project", str(PROGRAMS / "quick")) as running:
        running.wait_for("http://")
        yield running


def test_a_rest_api_from_a_document(imported: Running) -> None:
    url = next(url for url in imported.urls if url.endswith("/live"))
    answer = imported.get("/any/where", url=url)
    assert (answer.status, answer.body) == (200, b"hello where, None, False")


def test_an_http_api_before_the_same_function(imported: Running) -> None:
    url = next(url for url in imported.urls if "/http-" in url)
    answer = imported.get("/greet/ada", url=url)
    assert (answer.status, answer.body) == (200, b"hello ada, 1.0, False")
    assert imported.get("/elsewhere", url=url).status == 404


def call(running: Running, path: str) -> tuple[int, bytes]:
    """At the API that has such a route: each has a port of its own."""
    answers = (running.get(path, url=url) for url in running.urls)
    return next((answer.status, answer.body) for answer in answers if answer.status != 404)


@pytest.mark.skipif(not shutil.which("node"), reason="there is no Node on this machine")
def test_node_functions(quick: Running) -> None:
    assert call(quick, "/asked") == (200, b'{"route": "GET /asked", "function": "asked"}')
    assert call(quick, "/called") == (201, b"called back")
    assert call(quick, "/thrown") == (500, b'{"message": "Internal Server Error"}')
    quick.wait_for("the function failed: no")
    assert call(quick, "/missing")[0] == 500
    quick.wait_for("index.missing is undefined or not exported")


def test_another_runtime_is_told(quick: Running) -> None:
    assert call(quick, "/foreign")[0] == 500
    quick.wait_for("dotnet8 isn't run locally: Python and Node are")


def test_code_that_isnt_there_is_told(tmp_path: Path) -> None:
    shutil.copytree(PROGRAMS / "quick" / "infra", tmp_path / "quick" / "infra")
    shutil.copy(PROGRAMS / "quick" / "Pulumi.yaml", tmp_path / "quick")
    with (
        pytest.raises(AssertionError, match=r"a function's code isn't there: .*node \(build it"),
        serving("--project", str(tmp_path / "quick")),
    ):
        pass


def test_what_a_program_looks_up_has_an_answer_of_the_usual_form() -> None:
    found = lookups.guess(Place("eu-west-1"), "aws:route53/getZone:getZone", {"name": "a.example"})
    assert (found["id"], found["arn"]) == ("a.example", "arn:aws:route53:eu-west-1:000000000000:a.example")


def test_a_component_that_a_plugin_makes_is_told() -> None:
    program = Declared().program()
    component = Resource(
        type="aws-apigateway:index:RestAPI",
        name="api",
        urn="urn:pulumi:dev::test::aws-apigateway:index:RestAPI::api",
        id="",
        inputs={},
        outputs={},
        parent="",
        depends_on=frozenset(),
        secret_inputs=frozenset(),
        secret_outputs=frozenset(),
        protect=False,
    )
    declarations = Declarations([replace(program, resources=(component,))])
    assert declarations.stages() == []
    assert declarations.notes == [
        "aws-apigateway:index:RestAPI api isn't served locally: a provider's plugin makes it"
    ]
