"""Guessing through the doors: how often, and who is kept out by it."""

from typing import Any

import pytest

from tests.handlers.conftest import PERSON, Call, event

WRONG = {"email": PERSON["email"], "password": "not this one"}
RIGHT = {"email": PERSON["email"], "password": PERSON["password"]}
ELSEWHERE = {"requestContext": {"requestId": "r", "identity": {"sourceIp": "198.51.100.1"}}}


def device(answer: dict[str, Any]) -> dict[str, str]:
    """The headers of a request from the device that was signed in from."""
    *session, cookie = answer["multiValueHeaders"]["Set-Cookie"]
    assert session == [value for name, value in answer["headers"].items() if name == "Set-Cookie"]
    value, *attributes = cookie.split("; ")
    assert value.startswith("__Host-gatehouse-device=")
    assert {"Path=/", "HttpOnly", "Secure", "SameSite=Lax"} <= set(attributes)
    assert not any(attribute.startswith("Domain") for attribute in attributes)
    return {"Content-Type": "application/json", "Cookie": f"other=1; {value}"}


@pytest.fixture
def known(call: Call) -> dict[str, str]:
    return device(call("signup", event(PERSON)))


@pytest.mark.parametrize("email", [PERSON["email"], "nobody@example.org"])
def test_ten_guesses_and_then_waiting(call: Call, known: dict[str, str], email: str) -> None:
    assert known
    guesses = [call("signin", event(WRONG | {"email": email})) for _ in range(12)]
    assert [guess["statusCode"] for guess in guesses] == [401] * 10 + [429] * 2
    assert guesses[-1]["json"]["error"] == {
        "code": "too_many_requests",
        "message": "Too many requests",
    }
    assert 1 <= int(guesses[-1]["headers"]["Retry-After"]) <= 30
    assert call("signin", event(RIGHT | {"email": email}, **ELSEWHERE))["statusCode"] == 429


def test_nobody_is_locked_out_where_they_signed_in_before(call: Call, known: dict[str, str]) -> None:
    for _ in range(11):
        call("signin", event(WRONG, **ELSEWHERE))
    assert call("signin", event(RIGHT))["statusCode"] == 429
    answer = call("signin", event(RIGHT, headers=known))
    assert answer["statusCode"] == 200
    assert call("signin", event(RIGHT, headers=device(answer)))["statusCode"] == 200


def test_a_refused_sign_in_makes_no_device_known(call: Call, known: dict[str, str]) -> None:
    assert known
    assert "multiValueHeaders" not in call("signin", event(WRONG))


def test_an_address_signs_up_so_often_and_no_more(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMIT_SIGN_UP", "2/60/60")
    people = [PERSON | {"email": f"{number}@example.org"} for number in range(3)]
    assert [call("signup", event(person))["statusCode"] for person in people] == [201, 201, 429]
    assert call("signup", event(people[2], **ELSEWHERE))["statusCode"] == 201


@pytest.mark.parametrize("value", ["10", "0/1/1", "10/60/30", "ten/1/1", "10/-1/1", "10/1/1/1"])
def test_a_limit_that_makes_no_sense_is_named(call: Call, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("LIMIT_SIGN_IN_ACCOUNT", value)
    with pytest.raises(Exception, match=r"^LIMIT_SIGN_IN_ACCOUNT: must be like 10/30/900"):
        call("signin", event(RIGHT))


def refreshes(call: Call, token: str, times: int, **changes: Any) -> list[int]:
    return [call("refresh_token", event({"refreshToken": token}, **changes))["statusCode"] for _ in range(times)]


def test_a_session_is_refreshed_so_often_and_no_more(
    call: Call, tokens: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIMIT_REFRESH", "3/60/60")
    assert refreshes(call, tokens["refresh_token"], 5) == [200] * 3 + [429] * 2
    assert refreshes(call, tokens["refresh_token"], 1, **ELSEWHERE) == [429]


def test_what_is_no_refresh_token_is_counted_for_its_address(
    call: Call, tokens: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LIMIT_REFRESH_ADDRESS", "3/60/60")
    assert refreshes(call, "none", 5) == [403] * 3 + [429] * 2
    assert refreshes(call, "none", 1, **ELSEWHERE) == [403]
    assert refreshes(call, tokens["refresh_token"], 1) == [200]


def test_tabs_that_all_wake_at_once_are_let_through(call: Call, tokens: dict[str, str]) -> None:
    assert refreshes(call, tokens["refresh_token"], 50) == [200] * 50
