"""From sign-up to sign-out through the handlers and the authorizer."""

from collections.abc import Callable
from types import ModuleType
from typing import Any
from urllib.parse import unquote

import pytest

from tests.handlers.conftest import METHOD_ARN, PERSON, Call, event

Authorize = Callable[..., dict[str, Any]]


@pytest.fixture
def authorize(load: Callable[[str], ModuleType]) -> Authorize:
    """Calls the authorizer with a REQUEST event of these headers, or with the event's changes."""

    def authorize(headers: dict[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
        request = {"type": "REQUEST", "methodArn": METHOD_ARN, "headers": headers} | changes
        answer: dict[str, Any] = load("authorizer").handler(request, None)
        return answer

    return authorize


def refused(authorize: Authorize, headers: dict[str, Any] | None = None, **changes: Any) -> bool:
    """Whether the answer is the error that API Gateway makes a 401 of."""
    with pytest.raises(Exception, match=r"^Unauthorized$") as error:
        authorize(headers, **changes)
    return type(error.value).__name__ == "Unauthorized"


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
    assert set(context) == {"userId", "email", "fullName", "firstName", "lastName", "roles", "sessionId"}
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


def test_signed_out_is_401(call: Call, authorize: Authorize, tokens: dict[str, str]) -> None:
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    answer = call("signout", event(requestContext={"authorizer": authorize(headers)["context"]}))
    assert (answer["statusCode"], answer["body"]) == (204, "")
    assert refused(authorize, headers)


@pytest.mark.parametrize("context", [{}, {"authorizer": None}, {"authorizer": {}}])
def test_signing_out_without_an_authorizer_is_401(call: Call, context: dict[str, Any]) -> None:
    answer = call("signout", event(requestContext=context))
    assert (answer["statusCode"], answer["json"]["error"]["code"]) == (401, "unauthorized")


def test_private_shows_what_the_authorizer_said(call: Call) -> None:
    context = {"userId": "u-1", "principalId": "u-1", "integrationLatency": 3}
    assert call("private", event(requestContext={"authorizer": context}))["json"] == {"authContext": context}


def test_health_says_what_answers(call: Call, backend: str) -> None:
    assert call("health", event())["json"] == {
        "status": "ok",
        "stage": "test",
        "backend": backend,
        "version": "0.1.0",
    }


def test_a_refresh_gives_tokens_that_work(call: Call, authorize: Authorize, tokens: dict[str, str]) -> None:
    answer = call("refresh_token", event({"refreshToken": tokens["refresh_token"]}))
    assert answer["statusCode"] == 200
    assert authorize({"Authorization": f"Bearer {answer['json']['data']['access_token']}"})["principalId"]


class TestCookie:
    """A backend whose tokens are session ids sets them as a cookie as well."""

    @pytest.fixture
    def backend(self) -> str:
        return "memory-session"

    @pytest.fixture
    def cookie(self, call: Call) -> str:
        header: str = call("signup", event(PERSON))["headers"]["Set-Cookie"]
        return header

    def test_sign_up_sets_it(self, cookie: str) -> None:
        value, *attributes = cookie.split("; ")
        assert value.startswith("connect.sid=s%3A")
        assert {"Path=/", "HttpOnly", "Secure", "SameSite=Lax"} <= set(attributes)

    def test_it_signs_in(self, authorize: Authorize, cookie: str) -> None:
        assert authorize({"cookie": cookie.split(";", maxsplit=1)[0]})["principalId"]

    def test_among_others_too(self, authorize: Authorize, cookie: str) -> None:
        assert authorize({"Cookie": f"a=1; {cookie.split(';', maxsplit=1)[0]}; b=2"})["principalId"]

    def test_in_the_second_of_two_lines_too(self, authorize: Authorize, cookie: str) -> None:
        lines = ["a=1", cookie.split(";", maxsplit=1)[0]]
        assert authorize(None, multiValueHeaders={"Cookie": lines})["principalId"]

    @pytest.mark.parametrize("authorization", ["", "Basic YTpi", "Bearer", "Bearer x"])
    def test_a_bad_header_beside_it_is_401(self, authorize: Authorize, cookie: str, authorization: str) -> None:
        assert refused(authorize, {"Cookie": cookie.split(";", maxsplit=1)[0], "Authorization": authorization})

    def test_it_refreshes(self, call: Call, cookie: str) -> None:
        answer = call("refresh_token", event(headers={"Cookie": cookie.split(";", maxsplit=1)[0]}))
        assert answer["statusCode"] == 200
        assert answer["headers"]["Set-Cookie"].startswith("connect.sid=s%3A")

    def test_a_token_in_the_body_counts_first(self, call: Call, cookie: str) -> None:
        headers = {"Cookie": cookie.split(";", maxsplit=1)[0]}
        answer = call("refresh_token", event({"refreshToken": "s:x.y"}, headers=headers))
        assert answer["statusCode"] == 403

    def test_signing_out_clears_it(self, call: Call, authorize: Authorize, cookie: str) -> None:
        context = authorize({"Cookie": cookie.split(";", maxsplit=1)[0]})["context"]
        cleared = call("signout", event(requestContext={"authorizer": context}))["headers"]["Set-Cookie"]
        assert cleared.startswith("connect.sid=; ")
        assert "Expires=Thu, 01 Jan 1970 00:00:00 GMT" in cleared

    def test_the_raw_form_of_the_token_is_the_same(self, authorize: Authorize, cookie: str) -> None:
        value = cookie.split(";", maxsplit=1)[0].removeprefix("connect.sid=")
        assert authorize({"Authorization": f"Bearer {unquote(value)}"})["principalId"]


def test_a_jwt_backend_sets_no_cookie(call: Call, backend: str) -> None:
    headers = call("signup", event(PERSON))["headers"]
    assert ("Set-Cookie" in headers) == (backend == "memory-session")


def test_no_token_and_no_password_in_the_log(
    call: Call, authorize: Authorize, tokens: dict[str, str], capfd: pytest.CaptureFixture[str]
) -> None:
    call("signin", event({"email": PERSON["email"], "password": "wrong password"}))
    call("refresh_token", event({"refreshToken": tokens["refresh_token"]}))
    authorize({"Authorization": f"Bearer {tokens['access_token']}"})
    output = "".join(capfd.readouterr())
    secrets = [tokens["access_token"], tokens["refresh_token"], PERSON["password"], "wrong password"]
    assert not [secret for secret in secrets if secret in output]
