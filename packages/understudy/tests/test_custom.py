"""Lambda custom integrations: what a function sees and what the client gets, by the templates of the integration."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from understudy_tests.declare import Declared, invoke_arn
from understudy_tests.stub import Failed, StubFunctions, answer, deployed, request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from understudy.gateway.refusals import Response

Answers = dict[int, dict[str, Any]]


def call(
    function: Callable[[Any], Any], body: str = "", *, answers: Answers, templates: Mapping[str, str] | None = None
) -> tuple[Response, list[Any]]:
    """POST /items/7?q=1 to a function behind the templates; gives the events that it saw too."""
    program = Declared()
    program.rest_api()
    key = program.method("POST /items/{id}")
    uri = invoke_arn("function")
    integration = {"type": "AWS", "integrationHttpMethod": "POST", "uri": uri, "requestTemplates": templates or {}}
    program.add("apigateway/integration", "a", **key, **integration)
    for status, answer_ in answers.items():
        known = dict.fromkeys(answer_.get("responseParameters") or {}, True)
        program.add("apigateway/methodResponse", f"{status}", **key, statusCode=str(status), responseParameters=known)
        program.add("apigateway/integrationResponse", f"{status}", **key, statusCode=str(status), **answer_)
    program.deploy()
    functions = StubFunctions(function=function)
    sent = request("POST /items/7?q=1", {"Content-Type": "application/json"}, body)
    return answer(deployed(program, functions), sent), functions.calls["function"]


def refused(_: Any) -> Any:
    raise Failed("[404] no such item")


OK: Any = {200: {}}
NOT_FOUND: Any = {"selectionPattern": r"\[404\].*"}


def test_without_templates_request_and_answer_pass_as_they_are() -> None:
    response, events = call(lambda event: {"got": event}, '{"a": 1}', answers=OK)
    assert events == [{"a": 1}]
    assert (response.status, json.loads(response.body)) == (200, {"got": {"a": 1}})
    assert ("Content-Type", "application/json") in response.headers


def test_an_empty_body_is_an_empty_object() -> None:
    assert call(lambda _: None, answers=OK)[1] == [{}]


def test_the_request_template_is_what_the_function_sees() -> None:
    template = """{"id": "$input.params('id')", "q": "$input.params('q')", "name": $input.json('$.user.name')}"""
    body = '{"user": {"name": "Ada"}}'
    _, events = call(lambda _: None, body, answers=OK, templates={"application/json": template})
    assert events == [{"id": "7", "q": "1", "name": "Ada"}]


def test_the_response_template_is_about_what_the_function_returned() -> None:
    template = {"application/json": "{\"first\": $input.json('$.items[0]')}"}
    response, _ = call(lambda _: {"items": [3, 4]}, answers={201: {"responseTemplates": template}})
    assert (response.status, json.loads(response.body)) == (201, {"first": 3})


def test_headers_come_from_the_answers_body() -> None:
    parameters = {
        "method.response.header.Location": "integration.response.body.where",
        "method.response.header.X-Count": "integration.response.body.count",
        "method.response.header.X-Fixed": "'always'",
    }
    response, _ = call(lambda _: {"where": "/items/8", "count": 2}, answers={200: {"responseParameters": parameters}})
    headers = dict(response.headers)
    assert (headers["Location"], headers["X-Count"], headers["X-Fixed"]) == ("/items/8", "2", "always")


def test_an_error_is_answered_by_the_response_whose_pattern_its_message_matches() -> None:
    template = {"application/json": "{\"error\": $input.json('$.errorMessage')}"}
    answers = {200: {}, 404: {**NOT_FOUND, "responseTemplates": template}}
    response, _ = call(refused, answers=answers)
    assert (response.status, json.loads(response.body)) == (404, {"error": "[404] no such item"})


def test_an_error_that_no_pattern_matches_is_the_default_response() -> None:
    response, _ = call(refused, answers=OK)
    assert response.status == 200
    assert json.loads(response.body)["errorMessage"] == "[404] no such item"


def test_without_a_response_for_the_outcome_it_is_a_configuration_error() -> None:
    response, _ = call(lambda _: {}, answers={404: NOT_FOUND})
    assert (response.status, json.loads(response.body)) == (500, {"message": "Internal server error"})
