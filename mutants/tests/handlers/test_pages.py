"""The session cookie works for pages of ours alone: what a browser says of the page decides."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from tests.handlers.conftest import METHOD_ARN, PERSON, Authorize, Call, event

OURS, STRANGE = "https://app.example.org", "https://evil.example"
API = "https://api.example.org"
CONTEXT = {"requestId": "request-1", "domainName": "api.example.org"}
FROM_OURS = [
    pytest.param({"Origin": OURS}, id="a listed origin"),
    pytest.param({"origin": OURS}, id="in small letters"),
    pytest.param({"Origin": OURS, "Sec-Fetch-Site": "cross-site"}, id="a listed origin of another site"),
    pytest.param({"Origin": API}, id="the API's own"),
    pytest.param({"Origin": API, "X-Forwarded-Proto": "https"}, id="the API's own, over TLS"),
    pytest.param({"Sec-Fetch-Site": "same-origin"}, id="same-origin"),
    pytest.param({"Origin": "null", "Sec-Fetch-Site": "same-origin"}, id="no referrer, same-origin"),
    pytest.param({"Origin": "https://proxy.example", "Sec-Fetch-Site": "same-origin"}, id="behind a proxy"),
    pytest.param({"Sec-Fetch-Site": "none"}, id="the user's own doing"),
]
FROM_STRANGERS = [
    pytest.param({"Origin": STRANGE}, id="another origin"),
    pytest.param({"Origin": STRANGE, "Sec-Fetch-Site": "cross-site"}, id="another site"),
    pytest.param({"Origin": "https://blog.example.org", "Sec-Fetch-Site": "same-site"}, id="a neighbour"),
    pytest.param({"Sec-Fetch-Site": "same-site"}, id="a neighbour without an origin"),
    pytest.param({"Sec-Fetch-Site": "cross-site"}, id="another site without an origin"),
    pytest.param({"Sec-Fetch-Site": "Same-Origin"}, id="no word of the standard"),
    pytest.param({"Origin": "null"}, id="a sandboxed frame"),
    pytest.param({"Origin": ""}, id="an empty origin"),
    pytest.param({"Origin": "*"}, id="an asterisk"),
    pytest.param({"Origin": f"{OURS}.evil.example"}, id="ours as a prefix"),
    pytest.param({"Origin": f"{STRANGE}/{OURS}"}, id="ours as a suffix"),
    pytest.param({"Origin": f"{OURS}:8443"}, id="another port"),
    pytest.param({"Origin": "http://app.example.org"}, id="without TLS"),
    pytest.param({"Origin": "http://api.example.org", "X-Forwarded-Proto": "https"}, id="the API's without TLS"),
    pytest.param({"Origin": f"{OURS}, {STRANGE}"}, id="two in one"),
    pytest.param({"Origin": "https://None"}, id="nobody's domain"),
]
SILENT = pytest.param({}, id="neither header")


@pytest.fixture
def backend() -> str:
    return "memory-session"


@pytest.fixture
def cookie(call: Call) -> str:
    header: str = call("signup", event(PERSON))["headers"]["Set-Cookie"]
    return header.partition(";")[0]


Ask = Callable[..., dict[str, Any]]


@pytest.fixture
def ask(authorize: Authorize, cookie: str) -> Ask:
    def ask(method: str, headers: dict[str, Any], **changes: Any) -> dict[str, Any]:
        return authorize({"Cookie": cookie} | headers, httpMethod=method, requestContext=CONTEXT, **changes)

    return ask


def effect(answer: dict[str, Any]) -> str:
    return str(answer["policyDocument"]["Statement"][0]["Effect"])


@pytest.mark.parametrize("headers", FROM_OURS)
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_a_page_of_ours_changes_things(ask: Ask, method: str, headers: dict[str, str]) -> None:
    assert effect(ask(method, headers)) == "Allow"


@pytest.mark.parametrize("headers", [*FROM_STRANGERS, SILENT])
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "ANY", "get"])
def test_no_other_does(ask: Ask, method: str, headers: dict[str, str]) -> None:
    answer = ask(method, headers)
    assert (effect(answer), answer["context"]["code"]) == ("Deny", "origin_not_allowed")


@pytest.mark.parametrize("headers", [*FROM_OURS, *FROM_STRANGERS, SILENT])
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_reading_is_no_pages_matter(ask: Ask, method: str, headers: dict[str, str]) -> None:
    assert effect(ask(method, headers)) == "Allow"


def test_of_two_origins_none_counts(ask: Ask) -> None:
    both = {"Origin": [OURS, STRANGE]}
    assert effect(ask("POST", {}, multiValueHeaders=both)) == "Deny"


def test_a_stranger_learns_nothing_of_the_cookie(authorize: Authorize, capsys: pytest.CaptureFixture[str]) -> None:
    headers = {"Cookie": "connect.sid=s%3Aforged.signature", "Origin": STRANGE}
    answer = authorize(headers, httpMethod="POST", requestContext=CONTEXT)
    assert (effect(answer), answer["principalId"]) == ("Deny", "anonymous")
    logged = capsys.readouterr().out
    assert "not let in: the page" in logged
    assert "forged" not in logged


def test_a_header_is_no_pages_matter(load: Callable[[str], ModuleType], cookie: str) -> None:
    token = cookie.partition("=")[2]
    headers = {"Authorization": f"Bearer {token}", "Origin": STRANGE}
    request = {"type": "REQUEST", "methodArn": METHOD_ARN, "httpMethod": "POST", "headers": headers}
    assert effect(load("authorizer").handler(request, None)) == "Allow"


def asked(call: Call, function: str, body: object, headers: dict[str, str]) -> tuple[int, str]:
    json = {"Content-Type": "application/json"}
    answer = call(function, event(body, headers=json | headers, requestContext=CONTEXT))
    return answer["statusCode"], answer["json"].get("error", {}).get("code", "")


@pytest.mark.parametrize("function", ["signin", "refresh_token"])
@pytest.mark.parametrize("headers", [*FROM_STRANGERS, SILENT])
def test_open_routes_refuse_the_cookie_of_strangers(
    call: Call, cookie: str, function: str, headers: dict[str, str]
) -> None:
    body = PERSON if function == "signin" else None
    assert asked(call, function, body, {"Cookie": cookie} | headers) == (403, "origin_not_allowed")


@pytest.mark.parametrize("function", ["signin", "refresh_token"])
@pytest.mark.parametrize("headers", FROM_OURS)
def test_open_routes_take_the_cookie_of_ours(call: Call, cookie: str, function: str, headers: dict[str, str]) -> None:
    assert asked(call, function, PERSON, {"Cookie": cookie} | headers) == (200, "")


@pytest.mark.parametrize("function", ["signin", "signup"])
@pytest.mark.parametrize("headers", FROM_STRANGERS)
def test_no_stranger_signs_its_visitor_in(call: Call, function: str, headers: dict[str, str]) -> None:
    assert asked(call, function, PERSON, headers) == (403, "origin_not_allowed")


def test_a_program_without_a_cookie_signs_in(call: Call, cookie: str) -> None:
    assert cookie
    assert asked(call, "signin", PERSON, {}) == (200, "")


class TestJwt:
    """No cookie, no page's matter."""

    @pytest.fixture
    def backend(self) -> str:
        return "memory-jwt"

    def test_any_page_may_try(self, call: Call) -> None:
        assert asked(call, "signup", PERSON, {"Origin": STRANGE}) == (201, "")
