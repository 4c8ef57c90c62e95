"""Every form that a request can come in has a defined answer."""

import base64
import json
from typing import Any

import pytest

from tests.handlers.conftest import PERSON, Call, event

JSON = json.dumps(PERSON)
CREDENTIALS = {"email": PERSON["email"], "password": PERSON["password"]}


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({}, id="plain"),
        pytest.param({"headers": {"content-type": "application/json"}}, id="lower-case header"),
        pytest.param(
            {"headers": {"CONTENT-TYPE": "Application/JSON; charset=UTF-8"}}, id="upper-case header, charset"
        ),
        pytest.param({"headers": {"Content-Type": "application/vnd.api+json"}}, id="another JSON type"),
        pytest.param(
            {"headers": None, "multiValueHeaders": {"Content-Type": ["application/json"]}}, id="multi-value"
        ),
        pytest.param({"body": base64.b64encode(JSON.encode()).decode(), "isBase64Encoded": True}, id="base64"),
        pytest.param({"requestContext": None}, id="no request context"),
        pytest.param({"requestContext": {"identity": None}}, id="no identity"),
        pytest.param({"body": JSON[:-1] + ', "extra": {"a": [1]}}'}, id="extra fields"),
        pytest.param({"body": f"\n {JSON} \n"}, id="white space around"),
    ],
)
def test_signs_up(call: Call, changes: dict[str, Any]) -> None:
    answer = call("signup", event() | {"body": JSON} | changes)
    assert (answer["statusCode"], answer["json"]["success"]) == (201, True)


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"body": ""}, id="empty body"),
        pytest.param({"body": None}, id="no body"),
        pytest.param({"body": "{"}, id="cut off"),
        pytest.param({"body": "not JSON"}, id="not JSON"),
        pytest.param({"body": "[]"}, id="an array"),
        pytest.param({"body": "null"}, id="null"),
        pytest.param({"body": '"text"'}, id="a string"),
        pytest.param({"body": "7"}, id="a number"),
        pytest.param({"body": "\ufeff{}"}, id="a BOM"),
        pytest.param({"body": "[" * 100_000}, id="deep nesting"),
        pytest.param({"body": {"email": "x"}}, id="an object that is no text"),
        pytest.param({"body": 7}, id="a number that is no text"),
        pytest.param({"body": "***", "isBase64Encoded": True}, id="broken base64"),
        pytest.param({"body": base64.b64encode(b"\xff\xfe").decode(), "isBase64Encoded": True}, id="not UTF-8"),
        pytest.param({"headers": {"Content-Type": "text/plain"}, "body": JSON}, id="text/plain"),
        pytest.param({"headers": None, "body": JSON}, id="null headers"),
        pytest.param({"headers": {}, "body": JSON}, id="no headers"),
        pytest.param({"headers": {"Content-Type": None}, "body": JSON}, id="a null header"),
        pytest.param({"headers": None, "multiValueHeaders": None, "body": JSON}, id="null multi-value headers"),
        pytest.param({"headers": {"Content-Type": "application/x-www-form-urlencoded"}, "body": JSON}, id="a form"),
        pytest.param({"headers": {"Content-Type": "multipart/form-data; boundary=x"}, "body": JSON}, id="multipart"),
        pytest.param({"headers": {"Content-Type": "application/jsonx"}, "body": JSON}, id="an unknown type"),
        pytest.param({"headers": {"Content-Type": ""}, "body": JSON}, id="an empty type"),
    ],
)
@pytest.mark.parametrize("name", ["signup", "signin", "refresh_token"])
def test_refuses_with_400(call: Call, name: str, changes: dict[str, Any]) -> None:
    answer = call(name, event() | changes)
    assert answer["statusCode"] == 400
    assert answer["json"]["error"]["code"] == "invalid_request"
    assert answer["json"]["requestId"] == "request-1"


EMAILS: list[object] = ["", " ", "ada", "ada@", "@example.org", "a b@example.org", "a@b@c", 7, None, [], {}, True,
                        f"{'a' * 250}@b.org", "ada@-example.org", "ada@example..org", "ada@example.org\n.",
                        "ada\x00@example.org", "\ud800@example.org"]  # fmt: skip
PASSWORDS: list[object] = ["", "short", "seven77", 12345678, None, [], {}, True, "x" * 73, "ü" * 37,
                           "correct\x00horse", "correct\ud800horse"]  # fmt: skip
NAMES: list[object] = [
    "",
    " ",
    7,
    None,
    [],
    {},
    False,
    "x" * 101,
    "A\nda",
    "\x7f",
    "\ud800",
    *(f"A{unseen}da" for unseen in "\x00\x85\xad\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u200e\u200f"),
    *(f"A{unseen}da" for unseen in "\u2028\u2029\u202a\u202e\u2060\u2066\u2069\u3164\ufe0f\ufeff"),
    *(f"A{unseen}da" for unseen in "\uffa0\U000e0001\U000e0041"),
    "Ada\u202e",
    "\u200b",
]
BAD = [("email", EMAILS), ("password", PASSWORDS), ("firstName", NAMES), ("lastName", NAMES)]


@pytest.mark.parametrize(("field", "value"), [(field, value) for field, values in BAD for value in values])
def test_names_the_field_at_fault(call: Call, field: str, value: object) -> None:
    answer = call("signup", event(PERSON | {field: value}))
    assert answer["statusCode"] == 400
    assert set(answer["json"]["fields"]) == {field}


NAMES_OF_PEOPLE = ["Ада", "O'Brien", "李小龍", "Ngũgĩ wa Thiong'o", "مهسا", "ශ්\u200dරී", "José", "Anne-Marie",
                   "\u0639\u0644\u06cc\u200c\u0631\u0636\u0627"]  # fmt: skip


@pytest.mark.parametrize("name", NAMES_OF_PEOPLE)
def test_takes_a_name_in_any_script(call: Call, name: str) -> None:
    assert call("signup", event(PERSON | {"firstName": name, "lastName": name}))["statusCode"] == 201


def test_names_all_fields_at_fault_at_once(call: Call) -> None:
    answer = call("signup", event({}))
    assert set(answer["json"]["fields"]) == {"email", "password", "firstName", "lastName"}


@pytest.mark.parametrize(
    ("field", "value"),
    [("email", ""), ("email", 7), ("email", {"$gt": ""}), ("email", "x" * 300), ("email", None), ("email", "\ud800"),
     ("password", ""), ("password", 7), ("password", {"$ne": None}), ("password", None), ("password", "x" * 1025)],
)  # fmt: skip
def test_sign_in_names_the_field_at_fault(call: Call, field: str, value: object) -> None:
    answer = call("signin", event(CREDENTIALS | {field: value}))
    assert (answer["statusCode"], set(answer["json"]["fields"])) == (400, {field})


@pytest.mark.parametrize("email", ["nobody@example.org", "not an address", "$where", "ADA@EXAMPLE.ORG.evil.org"])
def test_sign_in_of_an_unknown_address_is_wrong_credentials(call: Call, email: str) -> None:
    unknown = call("signin", event(CREDENTIALS | {"email": email}))
    call("signup", event(PERSON))
    wrong = call("signin", event(CREDENTIALS | {"password": "wrong password"}))
    assert (unknown["statusCode"], unknown["json"]) == (wrong["statusCode"], wrong["json"])
    assert unknown["statusCode"] == 401
    assert unknown["json"]["error"] == {"code": "wrong_credentials", "message": "Wrong credentials"}


def test_a_second_sign_up_is_409(call: Call, tokens: dict[str, str]) -> None:
    answer = call("signup", event(PERSON))
    assert tokens["token_type"] == "Bearer"
    assert answer["statusCode"] == 409
    assert answer["json"]["error"] == {"code": "email_in_use", "message": "Email already in use"}


@pytest.mark.parametrize("token", ["x", "a.b.c", "s:x.y", "s%3Ax.y", "☃", "x" * 8000])
def test_a_bad_refresh_token_is_403(call: Call, token: str) -> None:
    answer = call("refresh_token", event({"refreshToken": token}))
    assert answer["statusCode"] == 403
    assert answer["json"]["error"] == {"code": "invalid_refresh_token", "message": "Invalid refresh token"}


@pytest.mark.parametrize("name", ["signup", "signin", "refresh_token", "signout", "private", "health"])
@pytest.mark.parametrize("origin", ["https://app.example.org", "https://admin.example.org"])
def test_every_answer_has_cors_headers(call: Call, name: str, origin: str) -> None:
    headers = call(name, event({}, headers={"origin": origin}))["headers"]
    assert headers["Access-Control-Allow-Origin"] == origin
    assert headers["Access-Control-Allow-Credentials"] == "true"
    assert headers["Vary"] == "Origin"


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "", "https://app.example.org.evil.example", "*"])
def test_no_other_origin_has_them(call: Call, origin: str) -> None:
    headers = call("signin", event({}, headers={"Origin": origin}))["headers"]
    assert "Access-Control-Allow-Origin" not in headers
    assert "Access-Control-Allow-Credentials" not in headers


@pytest.mark.parametrize("name", ["signup", "signin", "refresh_token", "signout", "private", "health"])
def test_no_answer_may_be_cached(call: Call, name: str) -> None:
    headers = call(name, event({}))["headers"]
    assert (headers["Cache-Control"], headers["Content-Type"]) == ("no-store", "application/json")
