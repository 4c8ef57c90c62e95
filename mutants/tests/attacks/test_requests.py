"""Bodies, fields and headers that say more than they should: each has a plain refusal, and nothing of it is kept."""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.serving import PASSWORD, Person, Served, applicant, code

if TYPE_CHECKING:
    from collections.abc import Callable

OPERATORS: dict[str, Any] = {
    "$ne": {"$ne": None},
    "$gt": {"$gt": ""},
    "$regex": {"$regex": ".*"},
    "$exists": {"$exists": True},
    "$in": {"$in": [PASSWORD]},
    "$where": {"$where": "1"},
    "$expr": {"$expr": {"$eq": [1, 1]}},
    "a list": [PASSWORD],
    "DynamoDB's S": {"S": PASSWORD},
    "DynamoDB's NULL": {"NULL": True},
    "__proto__": {"__proto__": {"admin": True}},
    "a number": 0,
    "true": True,
    "false": False,
}
FIELDS = {
    "email at sign-in": ("/signin", "email"),
    "password at sign-in": ("/signin", "password"),
    "email at sign-up": ("/signup", "email"),
    "password at sign-up": ("/signup", "password"),
    "firstName": ("/signup", "firstName"),
    "lastName": ("/signup", "lastName"),
    "refreshToken": ("/refresh-token", "refreshToken"),
    "email of who forgot": ("/password/forgot", "email"),
    "token at a reset": ("/password/reset", "token"),
    "newPassword": ("/password/reset", "newPassword"),
    "token of an address": ("/email/verify", "token"),
}


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("attack", OPERATORS)
def test_no_operator_is_taken_for_a_text(stage: Served, victim: Person, field: str, attack: str) -> None:
    path, name = FIELDS[field]
    body = applicant(victim.email) | {"token": "x", "newPassword": PASSWORD, name: OPERATORS[attack]}
    answer = stage.post(path, body)
    assert code(answer) == (400, "invalid_request")
    assert answer.json()["fields"].keys() == {name}


NOBODY: dict[str, str] = {
    "an operator as text": '{"$ne":""}',
    "SQL": "' OR '1'='1",
    "a pattern": ".*",
    "an asterisk": "*",
    "a key of the table": "USER#1",
    "a colon": ":email",
    "a template": "{{7*7}}",
    "a path": "../../etc/passwd",
    "LDAP": "*)(uid=*))(|(uid=*",
    "a script": "<script>alert(1)</script>",
    "a format": "%s%n{0}",
}


@pytest.mark.parametrize("attack", NOBODY)
def test_a_query_as_text_is_nobody(stage: Served, attack: str) -> None:
    assert code(stage.sign_in(NOBODY[attack])) == (401, "wrong_credentials")
    assert code(stage.post("/refresh-token", {"refreshToken": NOBODY[attack]})) == (403, "invalid_refresh_token")


ADDRESSES: dict[str, Callable[[str], str]] = {
    "in capitals": str.upper,
    "with spaces around": lambda email: f"  {email} ",
    "mixed": str.title,
}


@pytest.mark.parametrize("attack", ADDRESSES)
def test_another_way_to_write_an_address_is_no_other_account(stage: Served, victim: Person, attack: str) -> None:
    written = ADDRESSES[attack](victim.email)
    assert code(stage.post("/signup", applicant(written))) == (409, "email_in_use")
    assert stage.sign_in(written).status == 200


LOOKALIKES: dict[str, Callable[[str], str]] = {
    "a full-width at": lambda email: email.replace("@", "\uff20"),
    "a Cyrillic letter": lambda email: email.replace("example", "ex\u0430mple"),
    "a dotless i": lambda email: "\u0131" + email,
    "a long s": lambda email: "\u017f" + email,
    "the Kelvin sign": lambda email: "\u212a" + email,
    "a combining accent": lambda email: "a\u0301" + email,
    "a zero-width joiner": lambda email: "a\u200d" + email,
    "a soft hyphen": lambda email: "a\u00ad" + email,
    "a right-to-left mark": lambda email: "\u202e" + email,
    "a NUL": lambda email: email.replace("@", "\x00@"),
    "a NUL behind": lambda email: f"{email}\x00",
    "a line break": lambda email: f"{email}\nbcc: x@example.org",
    "CRLF": lambda email: f"{email}\r\nbcc: x@example.org",
    "a lone surrogate": lambda email: "\ud800" + email,
    "an emoji": lambda email: "\U0001f600" + email,
    "two ats": lambda email: f"a@b@{email}",
    "a quoted local part": lambda email: f'"a b"{email}',
    "a comment": lambda email: f"(a){email}",
    "an address literal": lambda email: email.split("@")[0] + "@[127.0.0.1]",
    "another address behind": lambda email: f"{email},other@example.org",
    "a name before": lambda email: f"Ada <{email}>",
    "too long": lambda email: "a" * 300 + email,
    "a non-breaking space inside": lambda email: email.replace("@", "\u00a0@"),
    "an ideographic full stop": lambda email: email.replace(".org", "\u3002org"),
}


@pytest.mark.parametrize("attack", LOOKALIKES)
def test_no_address_that_looks_like_another_signs_up(stage: Served, victim: Person, attack: str) -> None:
    written = LOOKALIKES[attack](victim.email)
    body = json.dumps(applicant(written))
    assert code(stage.post("/signup", body)) == (400, "invalid_request")
    answer = stage.post("/signin", json.dumps({"email": written, "password": PASSWORD}))
    assert code(answer) in {(400, "invalid_request"), (401, "wrong_credentials")}


def deep(opening: str, closing: str) -> bytes:
    return (opening * 200_000 + closing * 200_000).encode()


BODIES: dict[str, bytes] = {
    "nested lists": deep("[", "]"),
    "nested objects": deep('{"a":', "}"),
    "lists that never end": b"[" * 1_000_000,
    "a list": b"[]",
    "a text": b'"email"',
    "null": b"null",
    "a number of a million digits": b'{"email":' + b"9" * 1_000_000 + b"}",
    "1e999": b'{"email":1e999}',
    "NaN": b'{"email":NaN}',
    "a megabyte of names": json.dumps({f"n{number}": number for number in range(60_000)}).encode(),
    "a megabyte of a password": json.dumps(applicant("a@example.org") | {"password": "x" * 1_000_000}).encode(),
    "a BOM": b"\xef\xbb\xbf{}",
    "no UTF-8": b'{"email":"\xff\xfe"}',
    "UTF-16": '{"email":"a"}'.encode("utf-16"),
    "a form": b"email=a%40example.org&password=x",
    "XML with an entity": b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
    "YAML": b"email: a@example.org",
    "a comment": b'{"email":"a@example.org"/**/}',
    "cut off": b'{"email":"a@exam',
    "two objects": b"{}{}",
    "a pickle": b"\x80\x04\x95.",
    "gzip": b"\x1f\x8b\x08\x00",
}


@pytest.mark.parametrize("attack", BODIES)
def test_no_body_is_more_than_a_refusal(stage: Served, attack: str) -> None:
    for path in ("/signup", "/signin"):
        assert code(stage.post(path, BODIES[attack])) == (400, "invalid_request")
    assert code(stage.post("/refresh-token", BODIES[attack])) in {
        (400, "invalid_request"),
        (403, "invalid_refresh_token"),
    }


def test_of_a_name_twice_no_check_and_use_differ(stage: Served, victim: Person) -> None:
    """The last counts, for all that reads it: nobody is signed in as the first."""
    twice = f'{{"email":"{victim.email}","password":"{PASSWORD}","email":"{uuid.uuid4().hex}@example.org"}}'
    assert code(stage.post("/signin", twice)) == (401, "wrong_credentials")


TYPES = {
    "text/plain": "text/plain",
    "text with JSON as a parameter": "text/plain; application/json",
    "a form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data; boundary=x",
    "XML": "application/xml",
    "any": "*/*",
    "empty": "",
    "two in one": "application/json, text/plain",
    "a name that begins so": "application/jsonp",
    "a name that ends so": "xapplication/json",
    "binary": "application/octet-stream",
}


@pytest.mark.parametrize("attack", TYPES)
def test_a_body_of_another_type_is_none(stage: Served, attack: str) -> None:
    body = json.dumps(applicant(f"{uuid.uuid4().hex}@example.org"))
    for path in ("/signup", "/signin", "/refresh-token"):
        headers = [("Content-Type", TYPES[attack])]
        assert code(stage.exchange("POST", path, body, headers)) == (400, "invalid_request")


def test_a_body_without_a_type_is_none(stage: Served) -> None:
    body = json.dumps(applicant(f"{uuid.uuid4().hex}@example.org"))
    assert code(stage.exchange("POST", "/signup", body, [])) == (400, "invalid_request")


ASSIGNED: dict[str, tuple[str, Any]] = {
    "roles": ("roles", ["admin"]),
    "roles as text": ("roles", '["admin"]'),
    "role": ("role", "admin"),
    "isAdmin": ("isAdmin", True),
    "disabled": ("disabled", True),
    "id": ("id", "chosen"),
    "_id": ("_id", "chosen"),
    "userId": ("userId", "chosen"),
    "customerAccountId": ("customerAccountId", "other-tenant"),
    "fullName": ("fullName", "Chosen Name"),
    "passwordHash": ("passwordHash", "$2b$04$chosen"),
    "password_hash": ("password_hash", "chosen"),
    "sessionId": ("sessionId", "chosen"),
    "sessionsFrom": ("sessionsFrom", 0),
    "emailVerified": ("emailVerified", True),
    "createdAt": ("createdAt", "chosen"),
    "pk": ("pk", "USER#chosen"),
    "__proto__": ("__proto__", {"roles": ["admin"]}),
    "constructor": ("constructor", {"prototype": {"roles": ["admin"]}}),
    "$set": ("$set", {"roles": ["admin"]}),
    "first_name": ("first_name", "Chosen"),
}


@pytest.mark.parametrize("attack", ASSIGNED)
def test_nobody_assigns_more_than_the_form_has(stage: Served, attack: str) -> None:
    name, value = ASSIGNED[attack]
    email = f"{uuid.uuid4().hex}@example.org"
    answer = stage.post("/signup", applicant(email) | {name: value})
    assert answer.status == 201
    bearer = f"Bearer {answer.json()['data']['access_token']}"
    context = stage.send("GET", "/private", Authorization=bearer).json()["authContext"]
    assert (context["email"], context["fullName"], context["roles"]) == (email, "Ada Lovelace", "[]")
    assert "customerAccountId" not in context
    assert "chosen" not in json.dumps(context).lower()
    assert stage.sign_in(email).status == 200


def test_no_header_says_who_calls(stage: Served, victim: Person) -> None:
    claimed = {"X-User-Id": "admin", "X-Authorizer": '{"userId":"admin"}', "X-Amzn-Oidc-Identity": "admin"}
    sent = [*(victim.bearer | claimed).items()]
    context = stage.exchange("GET", "/private", None, sent).json()["authContext"]
    assert (context["email"], context["roles"]) == (victim.email, "[]")
    assert "admin" not in json.dumps(context)


ECHOED: dict[str, tuple[str, str]] = {
    "CRLF in the query": ("/private?x=%0d%0aSet-Cookie:%20a=b", ""),
    "CRLF in the path": ("/private%0d%0aSet-Cookie:%20a=b", ""),
    "LF in the path": ("/private%0aX-Injected:%20a", ""),
    "CRLF in UTF-8": ("/private?x=%E5%98%8A%E5%98%8DSet-Cookie:%20a=b", ""),
    "an encoded origin": ("/private", "https://a.example%0d%0aSet-Cookie: a=b"),
    "an origin with a header in it": ("/private", "https://a.example Set-Cookie: a=b"),
    "a script as the origin": ("/private", "<script>alert(1)</script>"),
}


@pytest.mark.parametrize("attack", ECHOED)
def test_nothing_sent_becomes_a_header(stage: Served, attack: str) -> None:
    path, origin = ECHOED[attack]
    answer = stage.exchange("GET", path, None, [("Origin", origin)] if origin else [])
    assert answer.status in {401, 404}
    assert not {"set-cookie", "x-injected"} & {name.lower() for name, _ in answer.headers}


OVERRIDES = {
    "X-HTTP-Method": "GET",
    "X-Method-Override": "GET",
    "X-Original-URL": "/health",
    "X-Rewrite-URL": "/health",
}


@pytest.mark.parametrize("attack", OVERRIDES)
def test_no_header_leads_around_the_authorizer(stage: Served, attack: str) -> None:
    assert code(stage.exchange("POST", "/signout", None, [(attack, OVERRIDES[attack])])) == (401, "unauthorized")


PATHS = {
    "a slash behind": "/private/",
    "two slashes": "//private",
    "a dot": "/./private",
    "up and down": "/health/../private",
    "encoded": "/%70rivate",
    "an encoded slash": "/health%2f..%2fprivate",
    "in capitals": "/PRIVATE",
    "a parameter": "/private;x=1",
    "a NUL": "/private%00",
    "a suffix": "/private.json",
    "a backslash": "/health\\..\\private",
}


@pytest.mark.parametrize("attack", PATHS)
def test_no_other_path_leads_around_the_authorizer(stage: Served, attack: str) -> None:
    answer = stage.send("GET", PATHS[attack])
    assert answer.status in {401, 404}
    assert b"authContext" not in answer.body
