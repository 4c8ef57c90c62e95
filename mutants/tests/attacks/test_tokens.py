"""Forged access tokens: none opens a protected route, and all get the answer of no token."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.serving import SECRETS, Person, Served, code

if TYPE_CHECKING:
    from collections.abc import Callable

ACCESS, REFRESH = SECRETS["JWT_ACCESS_SECRET"], SECRETS["JWT_REFRESH_SECRET"]
PUBLIC = """-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9
q9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==
-----END PUBLIC KEY-----"""
STAGE = "gatehouse-dev"


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def text(value: object) -> bytes:
    return value if isinstance(value, bytes) else json.dumps(value).encode()


def signed(header: object, payload: object, secret: str = ACCESS) -> str:
    """A compact JWS of these parts, bytes as they are."""
    content = f"{b64(text(header))}.{b64(text(payload))}"
    return f"{content}.{b64(hmac.digest(secret.encode(), content.encode(), 'sha256'))}"


def key_id(secret: str) -> str:
    return b64(hashlib.sha256(secret.encode()).digest()[:9])


HEADER: dict[str, Any] = {"alg": "HS256", "typ": "at+jwt", "kid": key_id(ACCESS)}


def claims(victim: Person) -> dict[str, Any]:
    """The victim's own, so that nothing but the attack is wrong; where tokens are sessions, such as they would be."""
    if victim.access.count(".") > 1 and not victim.access.startswith("s%3A"):
        payload = victim.access.split(".")[1]
        own: dict[str, Any] = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        return own
    now = int(time.time())
    return {"sub": "u", "email": victim.email, "roles": [], "sid": "s", "jti": "j", "iss": STAGE, "aud": STAGE,
            "iat": now, "exp": now + 600}  # fmt: skip


def test_what_the_attacks_begin_with_is_genuine(stage: Served, victim: Person) -> None:
    answer = stage.send("GET", "/private", Authorization=f"Bearer {signed(HEADER, claims(victim))}")
    assert answer.status == (200 if stage.kind == "jwt" else 401)


HEADERS: dict[str, Any] = {
    "alg none": {"alg": "none"},
    "alg None": {"alg": "None"},
    "alg NONE": {"alg": "NONE"},
    "alg nOnE": {"alg": "nOnE"},
    "alg empty": {"alg": ""},
    "alg null": {"alg": None},
    "alg a number": {"alg": 256},
    "alg a list": {"alg": ["HS256"]},
    "alg an object": {"alg": {"HS256": 1}},
    "alg true": {"alg": True},
    "alg in small letters": {"alg": "hs256"},
    "alg with a space": {"alg": "HS256 "},
    "alg HS384 by SHA-256": {"alg": "HS384"},
    "alg HS512 by SHA-256": {"alg": "HS512"},
    "alg RS256": {"alg": "RS256"},
    "alg RS512": {"alg": "RS512"},
    "alg ES256": {"alg": "ES256"},
    "alg PS256": {"alg": "PS256"},
    "alg EdDSA": {"alg": "EdDSA"},
    "alg dir": {"alg": "dir", "enc": "A256GCM"},
    "alg PBES2 with a million rounds": {"alg": "PBES2-HS256+A128KW", "p2c": 1_000_000, "p2s": "AA"},
    "typ JWT": {"typ": "JWT"},
    "typ of a refresh token": {"typ": "rt+jwt"},
    "typ missing": {"typ": None},
    "typ in capitals": {"typ": "AT+JWT"},
    "typ with its prefix": {"typ": "application/at+jwt"},
    "typ a list": {"typ": ["at+jwt"]},
    "kid missing": {"kid": None},
    "kid empty": {"kid": ""},
    "kid of another secret": {"kid": key_id(REFRESH)},
    "kid a file": {"kid": "/dev/null"},
    "kid a path": {"kid": "../../../../dev/null"},
    "kid SQL": {"kid": "x' UNION SELECT 'key"},
    "kid a command": {"kid": "|id"},
    "kid a list": {"kid": [key_id(ACCESS)]},
    "kid an object": {"kid": {"$ne": None}},
    "kid a number": {"kid": 0},
    "kid true": {"kid": True},
    "kid with a NUL": {"kid": f"{key_id(ACCESS)}\x00"},
    "kid padded": {"kid": f"{key_id(ACCESS)}="},
    "kid long": {"kid": "A" * 4000},
    "crit of nothing": {"crit": []},
    "crit of exp": {"crit": ["exp"]},
    "crit of what nobody knows": {"crit": ["http://evil.example/critical"]},
    "crit null": {"crit": None},
    "b64 false": {"b64": False},
    "b64 false and critical": {"b64": False, "crit": ["b64"]},
    "b64 true": {"b64": True},
}


@pytest.mark.parametrize("attack", HEADERS)
def test_no_header_talks_a_forged_token_in(stage: Served, victim: Person, attack: str) -> None:
    header = {**HEADER, **HEADERS[attack]}
    for secret in ("", "secret", PUBLIC, REFRESH, ACCESS):
        expect_refused(stage, signed(header, claims(victim), secret))


@pytest.mark.parametrize("attack", HEADERS)
def test_no_header_is_changed_under_a_genuine_signature(stage: Served, victim: Person, attack: str) -> None:
    header, _, rest = victim.access.partition(".")
    changed = b64(text({**HEADER, **HEADERS[attack]}))
    expect_refused(stage, f"{changed}.{rest}" if rest else f"{changed}{header}")


CLAIMS: dict[str, Any] = {
    "exp missing": {"exp": None},
    "exp a text": {"exp": "9999999999"},
    "exp a float": {"exp": 9999999999.5},
    "exp true": {"exp": True},
    "exp a list": {"exp": [9999999999]},
    "exp an object": {"exp": {"$gt": 0}},
    "exp negative": {"exp": -1},
    "exp zero": {"exp": 0},
    "exp past": {"exp": 1_500_000_000},
    "exp now": {"exp": int(time.time())},
    "nbf future": {"nbf": 9999999999},
    "nbf past": {"nbf": 0},
    "iss of another stage": {"iss": "gatehouse-prod"},
    "iss missing": {"iss": None},
    "iss a list": {"iss": ["gatehouse-dev"]},
    "iss in capitals": {"iss": "GATEHOUSE-DEV"},
    "aud of another stage": {"aud": "gatehouse-prod"},
    "aud missing": {"aud": None},
    "aud a list with ours": {"aud": ["gatehouse-dev", "other"]},
    "aud empty": {"aud": ""},
    "sub missing": {"sub": None},
    "sub empty": {"sub": ""},
    "sub a number": {"sub": 1},
    "sub a list": {"sub": ["u"]},
    "sub an operator": {"sub": {"$ne": None}},
    "sid missing": {"sid": None},
    "sid empty": {"sid": ""},
    "sid a list": {"sid": ["a", "b"]},
    "sid an operator": {"sid": {"$gt": ""}},
    "sid a pattern": {"sid": "*"},
    "sid another item's key": {"sid": "x|USER#1"},
    "sid of no session": {"sid": "0123456789abcdefghijklmnopqrstuv"},
    "sid with a NUL": {"sid": "a\x00b"},
    "sid a surrogate": {"sid": "\ud800"},
    "sid long": {"sid": "s" * 3000},
    "jti missing": {"jti": None},
    "jti a number": {"jti": 7},
}


@pytest.mark.parametrize("attack", CLAIMS)
def test_not_even_our_own_secret_signs_claims_that_are_wrong(stage: Served, victim: Person, attack: str) -> None:
    changed = {name: value for name, value in {**claims(victim), **CLAIMS[attack]}.items() if value is not None}
    expect_refused(stage, signed(HEADER, changed))
    expect_refused(stage, signed(HEADER, {**claims(victim), **CLAIMS[attack]}))


UNREAD: dict[str, Any] = {
    "email missing": {"email": None},
    "email a list": {"email": ["a@example.org"]},
    "email another's": {"email": "admin@example.org"},
    "roles missing": {"roles": None},
    "roles a text": {"roles": "admin"},
    "roles an object": {"roles": {"admin": True}},
    "roles more than there are": {"roles": ["admin"]},
    "customerAccountId another's": {"customerAccountId": "other-tenant"},
    "a verified address": {"email_verified": True},
}


@pytest.mark.parametrize("attack", UNREAD)
def test_what_a_user_is_comes_from_the_store_and_from_no_claim(stage: Served, victim: Person, attack: str) -> None:
    """Where the session is checked, as by default: tests/jwt has what is asked of the claims where it isn't."""
    changed = {name: value for name, value in {**claims(victim), **UNREAD[attack]}.items() if value is not None}
    told = [
        stage.send("GET", "/private", Authorization=f"Bearer {signed(HEADER, one)}")
        for one in (claims(victim), changed)
    ]
    assert [answer.status for answer in told] == ([200, 200] if stage.kind == "jwt" else [401, 401])
    contexts = [answer.json().get("authContext", {}) for answer in told]
    for context in contexts:
        context.pop("integrationLatency", None)
    assert contexts[0] == contexts[1]


def twice(name: str, value: str, victim: Person) -> bytes:
    return text(claims(victim))[:-1] + f', "{name}": {value}}}'.encode()


PAYLOADS: dict[str, Callable[[Person], bytes]] = {
    "a list": lambda victim: text([claims(victim)]),
    "a text": lambda _: b'"claims"',
    "a number": lambda _: b"7",
    "null": lambda _: b"null",
    "true": lambda _: b"true",
    "nothing": lambda _: b"",
    "white space": lambda _: b" ",
    "no JSON": lambda _: b"{sub: 1}",
    "cut off": lambda victim: text(claims(victim))[:-1],
    "two values": lambda victim: text(claims(victim)) * 2,
    "a comment": lambda victim: text(claims(victim)) + b"/* */",
    "a trailing comma": lambda victim: text(claims(victim))[:-1] + b",}",
    "a BOM": lambda victim: b"\xef\xbb\xbf" + text(claims(victim)),
    "UTF-16": lambda victim: text(claims(victim)).decode().encode("utf-16"),
    "no UTF-8": lambda victim: text(claims(victim)).replace(b"Ada", b"\xff\xfe"),
    "sub twice": lambda victim: twice("sub", '"admin"', victim),
    "exp twice": lambda victim: twice("exp", "9999999999", victim),
    "roles twice": lambda victim: twice("roles", '["admin"]', victim),
    "sid twice, once escaped": lambda victim: twice("\\u0073id", '"x"', victim),
    "a nested name twice": lambda victim: twice("x", '{"a": 1, "a": 2}', victim),
    "NaN": lambda victim: twice("x", "NaN", victim),
    "Infinity": lambda victim: twice("x", "Infinity", victim),
    "exp Infinity": lambda victim: text(claims(victim)).replace(b'"exp": ', b'"exp": Infinity, "x": '),
    "exp 1e999": lambda victim: text(claims(victim)).replace(b'"exp": ', b'"exp": 1e999, "x": '),
    "deeply nested lists": lambda _: b"[" * 3000,
    "deeply nested objects": lambda _: b'{"a":' * 900 + b"1" + b"}" * 900,
    "a token in a token": lambda victim: signed(HEADER, claims(victim)).encode(),
}


@pytest.mark.parametrize("attack", PAYLOADS)
def test_not_even_our_own_secret_signs_what_is_no_set_of_claims(stage: Served, victim: Person, attack: str) -> None:
    expect_refused(stage, signed(HEADER, PAYLOADS[attack](victim)))


RAW_HEADERS: dict[str, bytes] = {
    "a list": b'["HS256"]',
    "a text": b'"HS256"',
    "null": b"null",
    "nothing": b"",
    "alg twice, none first": b'{"alg":"none",' + text(HEADER)[1:],
    "alg twice, none last": text(HEADER)[:-1] + b',"alg":"none"}',
    "kid twice": text(HEADER)[:-1] + b',"kid":"other"}',
    "typ twice": b'{"typ":"JWT",' + text(HEADER)[1:],
    "alg twice, once escaped": text(HEADER)[:-1] + b',"\\u0061lg":"none"}',
    "deeply nested": b'{"a":' * 900 + b"1" + b"}" * 900,
    "a BOM": b"\xef\xbb\xbf" + text(HEADER),
    "no UTF-8": b'{"alg":"HS256\xff"}',
}


@pytest.mark.parametrize("attack", RAW_HEADERS)
def test_not_even_our_own_secret_signs_under_a_header_that_is_none(
    stage: Served, victim: Person, attack: str
) -> None:
    expect_refused(stage, signed(RAW_HEADERS[attack], claims(victim)))


def flipped(part: str) -> str:
    """The same bytes in base64 that isn't canonical, where stray bits are left; else other bytes."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    return part[:-1] + alphabet[alphabet.index(part[-1]) ^ 1]


FORMS: dict[str, Callable[[str, str, str], str]] = {
    "no signature": lambda h, p, _: f"{h}.{p}.",
    "no signature and no dot": lambda h, p, _: f"{h}.{p}",
    "the header alone": lambda h, *_: h,
    "the signature of nothing": lambda h, p, _: f"{h}.{p}.{b64(bytes(32))}",
    "a signature cut off": lambda h, p, s: f"{h}.{p}.{s[:-1]}",
    "a signature and more": lambda h, p, s: f"{h}.{p}.{s}A",
    "a signature with stray bits": lambda h, p, s: f"{h}.{p}.{flipped(s)}",
    "a signature padded": lambda h, p, s: f"{h}.{p}.{s}=",
    "a signature twice": lambda h, p, s: f"{h}.{p}.{s}{s}",
    "four parts": lambda h, p, s: f"{h}.{p}.{s}.{s}",
    "five parts, as of a JWE": lambda h, p, s: f"{h}..{p}.{s}.",
    "a dot before": lambda h, p, s: f".{h}.{p}.{s}",
    "a dot behind": lambda h, p, s: f"{h}.{p}.{s}.",
    "the payload missing": lambda h, _, s: f"{h}..{s}",
    "the header missing": lambda _, p, s: f".{p}.{s}",
    "the payload padded": lambda h, p, s: f"{h}.{p}=.{s}",
    "the header padded": lambda h, p, s: f"{h}=.{p}.{s}",
    "the payload with stray bits": lambda h, p, s: f"{h}.{flipped(p)}.{s}",
    "parts swapped": lambda h, p, s: f"{p}.{h}.{s}",
    "the JSON form": lambda h, p, s: json.dumps({"payload": p, "protected": h, "signature": s}).replace(" ", ""),
    "plus and slash": lambda h, p, s: f"{h}.{p}.{s}".replace("-", "+").replace("_", "/") + "+",
    "percent-encoded dots": lambda h, p, s: f"{h}%2E{p}%2E{s}",
    "full-width dots": lambda h, p, s: f"{h}\uff0e{p}\uff0e{s}",
    "quoted": lambda h, p, s: f'"{h}.{p}.{s}"',
    "a comma and another": lambda h, p, s: f"{h}.{p}.{s},{h}.{p}.{s}",
    "a semicolon behind": lambda h, p, s: f"{h}.{p}.{s};",
    "a tab inside": lambda h, p, s: f"{h}.{p}\t.{s}",
    "in capitals": lambda h, p, s: f"{h}.{p}.{s}".upper(),
    "backwards": lambda h, p, s: f"{h}.{p}.{s}"[::-1],
    "too long": lambda h, p, s: f"{h}.{p}.{s}" + "A" * 8300,
    "long and never ending": lambda *_: "." * 8000,
}


@pytest.mark.parametrize("attack", FORMS)
def test_no_other_form_of_a_genuine_token_is_one(stage: Served, victim: Person, attack: str) -> None:
    """Where tokens are sessions, of a JWT that our secret for them signed."""
    own = victim.access if stage.kind == "jwt" else signed(HEADER, claims(victim))
    header, payload, signature = own.split(".")
    expect_refused(stage, FORMS[attack](header, payload, signature))


SCHEMES = {
    "no scheme": "{}",
    "Basic": "Basic {}",
    "Token": "Token {}",
    "two tokens": "Bearer {0} {0}",
    "a comma": "Bearer {},",
    "no space": "Bearer{}",
    "a colon": "Bearer: {}",
    "the scheme twice": "Bearer Bearer {}",
    "the scheme alone": "Bearer",
    "an auth-param": "Bearer token={}",
    "a full-width scheme": "\uff22earer {}",
    "a tab for the space": "Bearer\t{}",
    "a query behind": "Bearer {}?",
}


@pytest.mark.parametrize("attack", SCHEMES)
def test_a_genuine_token_in_another_form_of_header_is_none(stage: Served, victim: Person, attack: str) -> None:
    answer = stage.send("GET", "/private", Authorization=SCHEMES[attack].format(victim.access))
    assert code(answer) == (401, "unauthorized")


def test_two_authorization_headers_are_none(stage: Served, victim: Person) -> None:
    both = [("Authorization", "Bearer x"), ("Authorization", f"Bearer {victim.access}")]
    assert code(stage.exchange("GET", "/private", None, both)) == (401, "unauthorized")


PLACES: dict[str, Any] = {
    "the query": ("/private?access_token={}", {}),
    "the query, encoded": ("/private?Authorization=Bearer%20{}", {}),
    "X-Access-Token": ("/private", {"X-Access-Token": "{}"}),
    "Proxy-Authorization": ("/private", {"Proxy-Authorization": "Bearer {}"}),
    "X-Forwarded-Authorization": ("/private", {"X-Forwarded-Authorization": "Bearer {}"}),
    "X-Original-Authorization": ("/private", {"X-Original-Authorization": "Bearer {}"}),
    "a cookie called Authorization": ("/private", {"Cookie": "Authorization=Bearer%20{}"}),
    "a cookie called access_token": ("/private", {"Cookie": "access_token={}"}),
}


@pytest.mark.parametrize("attack", PLACES)
def test_a_genuine_token_in_another_place_is_none(stage: Served, victim: Person, attack: str) -> None:
    path, headers = PLACES[attack]
    sent = [(name, value.format(victim.access)) for name, value in headers.items()]
    assert code(stage.exchange("GET", path.format(victim.access), None, sent)) == (401, "unauthorized")


def expect_refused(stage: Served, token: str) -> None:
    answer = stage.send("GET", "/private", Authorization=f"Bearer {token}")
    # A request that is too long or malformed is API Gateway's to refuse.
    assert answer.status in {401, 431, 400}, answer.body
    assert answer.status == 401 or len(token) > 8000
    assert b"authContext" not in answer.body
