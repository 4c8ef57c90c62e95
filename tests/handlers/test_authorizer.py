"""The authorizer: which tokens it takes and where from, and what it answers API Gateway."""

from typing import Any

import pytest

from tests.handlers.conftest import Authorize, Load, refused


def test_the_policy_allows_the_whole_stage(authorize: Authorize, tokens: dict[str, str]) -> None:
    answer = authorize({"Authorization": f"Bearer {tokens['access_token']}"})
    assert answer["policyDocument"] == {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Action": "execute-api:Invoke",
                "Effect": "Allow",
                "Resource": "arn:aws:execute-api:eu-central-1:123456789012:abc123/test/*/*",
            }
        ],
    }


def test_the_context_is_the_principal_in_strings(authorize: Authorize, tokens: dict[str, str]) -> None:
    answer = authorize({"Authorization": f"Bearer {tokens['access_token']}"})
    context = answer["context"]
    assert answer["principalId"] == context["userId"]
    assert all(isinstance(value, str) for value in context.values())
    names = {"userId", "email", "fullName", "firstName", "lastName", "roles", "sessionId", "email_verified"}
    assert set(context) == names
    assert (context["email"], context["fullName"], context["roles"]) == ("ada@example.org", "Ada Lovelace", "[]")


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER", "bEaReR"])
@pytest.mark.parametrize("name", ["Authorization", "authorization", "AUTHORIZATION"])
def test_header_and_scheme_are_read_in_any_case(
    authorize: Authorize, tokens: dict[str, str], name: str, scheme: str
) -> None:
    assert authorize({name: f"{scheme} {tokens['access_token']}"})["principalId"]


def test_multi_value_headers_do_as_well(authorize: Authorize, tokens: dict[str, str]) -> None:
    values = {"Authorization": [f"Bearer {tokens['access_token']}"]}
    assert authorize(None, multiValueHeaders=values)["principalId"]


def test_a_token_event_does_as_well(authorize: Authorize, tokens: dict[str, str]) -> None:
    token = f"Bearer {tokens['access_token']}"
    assert authorize(type="TOKEN", authorizationToken=token)["principalId"]


@pytest.mark.parametrize(
    "value",
    ["", "Bearer", "Bearer ", "Basic YTpi", "Token x", "Bearer x y", "Bearer\tx", "x", "Bearer x", "Bearer a.b.c",
     "Bearer s:x.y", "Bearer s%3Ax.y", "Bearer ☃", "Bearer " + "x" * 9000, "Bearer null"],
)  # fmt: skip
def test_a_bad_authorization_is_401(authorize: Authorize, value: str) -> None:
    assert refused(authorize, {"Authorization": value})
    assert refused(authorize, type="TOKEN", authorizationToken=value)


@pytest.mark.parametrize("headers", [None, {}, {"Cookie": ""}, {"Cookie": "other=1"}, {"Cookie": None}, {"X": "y"}])
def test_no_token_is_401(authorize: Authorize, headers: dict[str, Any] | None) -> None:
    assert refused(authorize, headers)


def test_a_missing_token_in_a_token_event_is_401(authorize: Authorize) -> None:
    assert refused(authorize, type="TOKEN")
    assert refused(authorize, type="TOKEN", authorizationToken=None)


def test_two_authorization_headers_are_401(authorize: Authorize, tokens: dict[str, str]) -> None:
    good = f"Bearer {tokens['access_token']}"
    assert refused(authorize, None, multiValueHeaders={"Authorization": [good, good]})


def test_a_tampered_token_is_401(authorize: Authorize, tokens: dict[str, str]) -> None:
    token = tokens["access_token"]
    assert refused(authorize, {"Authorization": f"Bearer {token[:-2]}{'A' if token[-2] != 'A' else 'B'}{token[-1]}"})


def of_an_http_api(headers: dict[str, str], method: str = "GET", **more: Any) -> dict[str, Any]:
    """The example of "Control access to HTTP APIs with AWS Lambda authorizers", where it matters here."""
    return {
        "version": "2.0",
        "type": "REQUEST",
        "routeArn": "arn:aws:execute-api:us-east-1:123456789012:abcdef123/test/GET/request",
        "identitySource": [],
        "routeKey": "$default",
        "rawPath": "/my/path",
        "headers": headers,
        "requestContext": {"domainName": "id.execute-api.us-east-1.amazonaws.com", "http": {"method": method}},
        **more,
    }


def test_an_event_of_an_http_api_does_as_well(load: Load, tokens: dict[str, str]) -> None:
    answer = load("authorizer").handler(of_an_http_api({"authorization": f"Bearer {tokens['access_token']}"}), None)
    [statement] = answer["policyDocument"]["Statement"]
    assert statement["Resource"] == "arn:aws:execute-api:us-east-1:123456789012:abcdef123/test/*/*"
    assert answer["context"]["email"] == "ada@example.org"


@pytest.mark.parametrize(
    "headers", [{}, {"authorization": "Bearer x"}, {"authorization": "Bearer a,Bearer b"}, {"cookie": "a=b"}]
)
def test_a_bad_event_of_an_http_api_is_401(load: Load, headers: dict[str, str]) -> None:
    with pytest.raises(Exception, match=r"^Unauthorized$"):
        load("authorizer").handler(of_an_http_api(headers, cookies=["connect.sid=s%3Ax.y", "b=c"]), None)


def test_a_cookie_of_an_http_api_changes_nothing_for_another_page(load: Load, backend: str) -> None:
    event = of_an_http_api({"origin": "https://evil.example.com"}, "POST", cookies=["connect.sid=s%3Ax.y"])
    authorize = load("authorizer").handler
    if backend.endswith("session"):
        assert authorize(event, None)["context"]["code"] == "origin_not_allowed"
    else:
        with pytest.raises(Exception, match=r"^Unauthorized$"):
            authorize(event, None)
