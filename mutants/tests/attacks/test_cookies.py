"""The session cookie: tossed, doubled, forged, fixed, and sent along by pages that aren't ours."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

import pytest

from adapters.express_session import signature
from tests.support.serving import OURS, SECRETS, Person, Served, code

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET = SECRETS["SESSION_SECRET"]


@pytest.fixture
def parts(victim: Person) -> tuple[str, str]:
    """The cookie's name and value; a stage without one is sent such a cookie all the same."""
    name, _, value = victim.cookie.partition("=")
    return name or "connect.sid", value or signature.encoded("0123456789abcdefghijklmnopqrstuv", SECRET)


def session_id(value: str) -> str:
    return unquote(value)[2:].rpartition(".")[0]


def mac(value: str) -> str:
    return unquote(value).rpartition(".")[2]


FORGED: dict[str, Callable[[str], str]] = {
    "no signature": lambda v: f"s%3A{session_id(v)}",
    "an empty signature": lambda v: f"s%3A{session_id(v)}.",
    "the id alone": session_id,
    "unsigned, as a JSON cookie": lambda v: f"j%3A%7B%22id%22%3A%22{session_id(v)}%22%7D",
    "a signature cut off": lambda v: v[:-2],
    "a signature and more": lambda v: f"{v}A",
    "a signature padded": lambda v: f"{v}%3D",
    "a signature in capitals": lambda v: f"s%3A{session_id(v)}.{quote(mac(v).upper(), safe='')}",
    "base64url for base64": lambda v: f"s%3A{session_id(v)}.{mac(v).replace('+', '-').replace('/', '_')}-",
    "signed by another secret": lambda v: signature.encoded(session_id(v), "keyboard cat"),
    "signed by an empty secret": lambda v: signature.encoded(session_id(v), ""),
    "signed by the secret of refresh tokens": lambda v: signature.encoded(
        session_id(v), SECRETS["JWT_REFRESH_SECRET"]
    ),
    "another id under the signature": lambda v: f"s%3A{session_id(v)[::-1]}.{quote(mac(v), safe='')}",
    "an id with a dot and more": lambda v: f"s%3A{session_id(v)}.x.{quote(mac(v), safe='')}",
    "a NUL in the id": lambda v: f"s%3A{session_id(v)}%00.{quote(mac(v), safe='')}",
    "an id in capitals": lambda v: f"s%3A{session_id(v).swapcase()}.{quote(mac(v), safe='')}",
    "encoded twice": lambda v: quote(v, safe=""),
    "prefix S:": lambda v: "S" + v[1:],
    "no prefix": lambda v: v.removeprefix("s%3A"),
    "the prefix twice": lambda v: f"s%3A{v}",
    "a broken escape": lambda v: f"{v}%",
    "an escape of no UTF-8": lambda v: f"{v}%ff",
    "an overlong escape": lambda v: v.replace("s%3A", "s%C0%BA"),
    "a full-width colon": lambda v: v.replace("s%3A", "s%EF%BC%9A"),
    "spaces inside": lambda v: f"{v[:20]} {v[20:]}",
    "one quote": lambda v: f'"{v}',
    "two pairs of quotes": lambda v: f'""{v}""',
    "a comma and another": lambda v: f"{v},{v}",
    "an operator": lambda _: quote('s:{"$gt":""}.x', safe=""),
    "a pattern": lambda _: "s%3A*.*",
    "empty": lambda _: "",
    "nothing but the prefix": lambda _: "s%3A",
    "nothing but a dot": lambda _: "s%3A.",
    "long": lambda v: v + "A" * 6000,
    "undefined": lambda _: "undefined",
    "signed, of no session": lambda _: signature.encoded("zyxwvutsrqponmlkjihgfedcba987654", SECRET),
    "signed, an operator": lambda _: signature.encoded('{"$ne":null}', SECRET),
    "signed, another item's key": lambda _: signature.encoded("x#USER", SECRET),
    "signed, of an empty user": lambda _: signature.encoded("zyxwvutsrqponmlkjihgfedcba987654.", SECRET),
    "signed, dots": lambda _: signature.encoded("..", SECRET),
    "signed, a path": lambda _: signature.encoded("../../USER", SECRET),
    "signed, a surrogate's escape": lambda _: signature.encoded("\ufffd", SECRET),
    "signed, a long id": lambda _: signature.encoded("a" * 3000, SECRET),
}


@pytest.mark.parametrize("attack", FORGED)
def test_no_forged_cookie_opens_anything(stage: Served, parts: tuple[str, str], attack: str) -> None:
    name, value = parts
    cookie = f"{name}={FORGED[attack](value)}"
    assert code(stage.send("GET", "/private", Cookie=cookie)) == (401, "unauthorized")
    refused = stage.post("/refresh-token", Cookie=cookie, Origin=OURS)
    assert code(refused)[0] in {400, 403}


TOSSED: dict[str, tuple[str, bool]] = {
    "alone": ("{good}", True),
    "among others": ("a=1; {good}; b=2", True),
    "twice the same": ("{good}; {good}", True),
    "a bad one first": ("{name}=s%3Abad.bad; {good}", False),
    "an empty one first": ("{name}=; {good}", False),
    "a bad one behind": ("{good}; {name}=s%3Abad.bad", True),
    "another's case": ("{lower}=x; {good}", True),
    "a name that ends so": ("x{name}=s%3Abad.bad; {good}", True),
    "a name that begins so": ("{name}x=s%3Abad.bad; {good}", True),
    "in another's value": ("a={good}", False),
    "in another's quotes": ('a="; {good}"', False),
    "behind a comma": ("a=1, {good}", False),
    "a space before the equals": ("{name} ={value}", True),
    "a space in the name": ("{first} {rest}={value}", False),
    "two equals": ("{name}=={value}", False),
    "no equals": ("{name}; {value}", False),
    "with $Version": ("$Version=1; {good}", True),
    "a prefix that browsers hold for no prefix": ("__Host-{name}={value}", False),
    "a name in percent-encoding": ("%63onnect.sid={value}", False),
}


@pytest.mark.parametrize("attack", TOSSED)
def test_of_cookies_of_one_name_the_first_counts(stage: Served, parts: tuple[str, str], attack: str) -> None:
    name, value = parts
    form, opens = TOSSED[attack]
    names = {"name": name, "value": value, "good": f"{name}={value}", "lower": name.swapcase()}
    cookie = form.format(**names, first=name[:3], rest=name[3:])
    assert stage.send("GET", "/private", Cookie=cookie).status == (200 if opens and stage.kind == "session" else 401)


def test_a_bad_cookie_in_a_line_before_counts_too(stage: Served, victim: Person) -> None:
    name = victim.cookie.partition("=")[0] or "connect.sid"
    lines = [("Cookie", f"{name}=s%3Abad.bad"), ("Cookie", victim.cookie or "connect.sid=x")]
    assert code(stage.exchange("GET", "/private", None, lines)) == (401, "unauthorized")


def test_a_good_cookie_helps_no_bad_header(stage: Served, victim: Person) -> None:
    answer = stage.send("GET", "/private", Cookie=victim.cookie or "connect.sid=x", Authorization="Bearer x")
    assert code(answer) == (401, "unauthorized")


PAGES: dict[str, tuple[dict[str, str], bool]] = {
    "a page of ours": ({"Origin": OURS}, True),
    "the API's own page": ({"Origin": "{own}"}, True),
    "same-origin": ({"Sec-Fetch-Site": "same-origin"}, True),
    "same-origin without a referrer": ({"Origin": "null", "Sec-Fetch-Site": "same-origin"}, True),
    "nobody's page": ({"Sec-Fetch-Site": "none"}, True),
    "a program": ({}, False),
    "another page": ({"Origin": "https://evil.example"}, False),
    "another page, as text": ({"Origin": "https://evil.example", "Content-Type": "text/plain"}, False),
    "another page, a form": (
        {"Origin": "https://evil.example", "Content-Type": "application/x-www-form-urlencoded"},
        False,
    ),
    "another site": ({"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}, False),
    "a neighbour": ({"Origin": "https://blog.example.com", "Sec-Fetch-Site": "same-site"}, False),
    "no referrer, another site": ({"Origin": "null", "Sec-Fetch-Site": "cross-site"}, False),
    "a sandbox": ({"Origin": "null"}, False),
    "ours and more": ({"Origin": f"{OURS}.evil.example"}, False),
    "ours as a user": ({"Origin": f"{OURS}@evil.example"}, False),
    "ours over TLS": ({"Origin": OURS.replace("http:", "https:")}, False),
    "ours on another port": ({"Origin": "http://localhost:5174"}, False),
    "ours without a port": ({"Origin": "http://localhost"}, False),
    "ours in capitals": ({"Origin": OURS.upper()}, False),
    "ours with a slash": ({"Origin": f"{OURS}/"}, False),
    "ours in the referrer alone": ({"Referer": f"{OURS}/"}, False),
    "ours as the host asked": ({"Origin": "https://evil.example", "X-Forwarded-Host": "evil.example"}, False),
    "an empty origin": ({"Origin": ""}, False),
    "a file": ({"Origin": "file://"}, False),
}


@pytest.mark.parametrize("attack", PAGES)
def test_with_the_cookie_only_our_pages_change_anything(stage: Served, attack: str) -> None:
    headers, ours = PAGES[attack]
    person = stage.person()
    own = "/".join(stage.url.split("/")[:3])
    sent = {name: value.format(own=own) for name, value in headers.items()}
    cookie = {"Cookie": person.cookie} if person.cookie else person.bearer
    answer = stage.exchange("POST", "/signout", None, [*(cookie | sent).items()])
    if ours or not person.cookie:
        assert answer.status == 204
    else:
        assert code(answer) == (403, "origin_not_allowed")
    still = stage.send("GET", "/private", **person.bearer).status
    assert still == (401 if answer.status == 204 else 200)


@pytest.mark.parametrize("attack", [name for name, (_, ours) in PAGES.items() if not ours])
def test_no_other_page_gets_the_cookie_refreshed(stage: Served, victim: Person, attack: str) -> None:
    headers = PAGES[attack][0]
    answer = stage.exchange("POST", "/refresh-token", None, [("Cookie", victim.cookie or "a=b"), *headers.items()])
    assert code(answer) == ((403, "origin_not_allowed") if victim.cookie else (400, "invalid_request"))


def test_a_refresh_by_cookie_alone_holds_no_token(stage: Served, victim: Person) -> None:
    answer = stage.post("/refresh-token", Cookie=victim.cookie or f"connect.sid={victim.refresh}", Origin=OURS)
    if victim.cookie:
        assert (answer.status, set(answer.json()["data"])) == (200, {"expires_in"})
    else:
        assert code(answer) == (400, "invalid_request")
    assert stage.cookie(answer) == victim.cookie


def test_sign_in_never_takes_the_session_that_the_request_came_with(stage: Served, victim: Person) -> None:
    fixed = stage.person()
    planted = {"Cookie": fixed.cookie or "connect.sid=planted", "Origin": OURS}
    answer = stage.sign_in(victim.email, **planted)
    assert answer.status == 200
    assert answer.json()["data"]["access_token"] != fixed.access
    if fixed.cookie:
        assert stage.cookie(answer) not in {"", fixed.cookie}
    known = stage.send("GET", "/private", **fixed.bearer)
    assert known.status == 401 or known.json()["authContext"]["email"] == fixed.email


def test_a_signed_out_cookie_stays_out(stage: Served) -> None:
    person = stage.person()
    assert stage.post("/signout", **person.bearer).status == 204
    assert code(stage.send("GET", "/private", **person.bearer)) == (401, "unauthorized")
    assert code(stage.post("/refresh-token", {"refreshToken": person.refresh})) == (403, "invalid_refresh_token")


def test_the_cookie_is_kept_from_scripts_and_from_plain_http(stage: Served) -> None:
    answer = stage.sign_in(stage.person().email)
    cookies = [value for name, value in answer.headers if name.lower() == "set-cookie"]
    assert cookies
    for cookie in cookies:
        assert {"HttpOnly", "Secure", "SameSite=Lax", "Path=/"} <= set(cookie.split("; "))
        assert "Domain" not in cookie
