"""From sign-up to sign-out through the handlers and the authorizer."""

from urllib.parse import unquote

import pytest

from handlers import VERSION
from tests.handlers.conftest import BEHIND, PERSON, Authorize, Call, event, refused


def test_signed_out_is_401(call: Call, authorize: Authorize, tokens: dict[str, str]) -> None:
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    answer = call("signout", event(headers=headers, **BEHIND))
    assert (answer["statusCode"], answer["body"]) == (204, "")
    assert refused(authorize, headers)


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer x"}, {"Cookie": "connect.sid=s%3Ax.y"}], ids=str)
def test_signing_out_without_a_token_is_401(call: Call, headers: dict[str, str]) -> None:
    answer = call("signout", event(headers=headers))
    assert (answer["statusCode"], answer["json"]["error"]["code"]) == (401, "unauthorized")


def test_private_shows_what_the_authorizer_said(call: Call) -> None:
    context = {"userId": "u-1", "principalId": "u-1", "integrationLatency": 3}
    assert call("private", event(requestContext={"authorizer": context}))["json"] == {"authContext": context}


def test_health_says_what_answers(call: Call, backend: str) -> None:
    assert call("health", event())["json"] == {
        "status": "ok",
        "stage": "test",
        "backend": backend,
        "version": VERSION,
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
        headers = {"Cookie": cookie.split(";", maxsplit=1)[0], "Sec-Fetch-Site": "same-origin"}
        answer = call("refresh_token", event(headers=headers))
        assert answer["statusCode"] == 200
        assert answer["headers"]["Set-Cookie"].startswith("connect.sid=s%3A")
        assert answer["json"] == {"success": True, "data": {"expires_in": 1_209_600}}

    @pytest.mark.parametrize("name", ["refreshToken", "refresh_token"])
    def test_a_token_in_the_body_counts_first(self, call: Call, cookie: str, name: str) -> None:
        value = cookie.split(";", maxsplit=1)[0].removeprefix("connect.sid=")
        headers = {"Cookie": f"connect.sid={value}", "Content-Type": "application/json"}
        refused = call("refresh_token", event({name: "s:x.y"}, headers=headers))
        assert (refused["statusCode"], refused["json"]["error"]["code"]) == (403, "invalid_refresh_token")
        assert call("refresh_token", event({name: value}, headers=headers))["json"]["data"]["access_token"] == value

    def test_signing_out_clears_it(self, call: Call, cookie: str) -> None:
        sent = {"Cookie": cookie.split(";", maxsplit=1)[0]}
        cleared = call("signout", event(headers=sent, **BEHIND))["headers"]["Set-Cookie"]
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
