"""Attacks on passwords, addresses and sessions of others: by what mails open, by handles, and by fields too many."""

from __future__ import annotations

import re
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

import pytest

from tests.support.serving import OURS, PASSWORD, Person, Served, code

if TYPE_CHECKING:
    from collections.abc import Callable

    from understudy.testing import Answer

    from domain.mail import Message

NEW = "nine purple walruses sing at midnight"
Purpose = Literal["password", "email"]
USES: dict[Purpose, tuple[str, dict[str, str]]] = {
    "password": ("/password/reset", {"newPassword": NEW}),
    "email": ("/email/verify", {}),
}
INVALID = (403, "invalid_token")


def forgot(stage: Served, email: str, **headers: str) -> Answer:
    return stage.post("/password/forgot", {"email": email}, **headers)


def token_in(message: Message) -> str:
    found = re.search(rf"{OURS}/account#token=([\w.-]+)&", message.text)
    assert found
    return found[1]


def token(stage: Served, person: Person, purpose: Purpose = "password") -> str:
    """By a mail to them."""
    if purpose == "password":
        [message] = stage.mailed(forgot(stage, person.email))
    else:
        [message] = stage.mailed(stage.post("/email/verification", **person.bearer))
    assert message.to == person.email
    return token_in(message)


def use(stage: Served, purpose: Purpose, text: str, **more: Any) -> Answer:
    path, body = USES[purpose]
    return stage.post(path, {**body, "token": text, **more})


def alike(answer: Answer) -> tuple[int, bytes, set[str]]:
    return answer.status, answer.body, {name.lower() for name, _ in answer.headers}


STRANGERS: dict[str, str] = {
    "unknown": "nobody@example.org",
    "no address": "nobody",
    "an operator as text": '{"$ne":""}',
    "an asterisk": "*",
    "a key of the table": "EMAIL#nobody@example.org",
}


@pytest.mark.parametrize("attack", STRANGERS)
def test_who_forgot_is_told_nothing_of_the_account(stage: Served, attack: str) -> None:
    known, unknown = stage.person(), f"{uuid.uuid4().hex}{STRANGERS[attack]}"
    assert alike(forgot(stage, known.email)) == alike(forgot(stage, unknown))
    assert stage.mailed(forgot(stage, unknown)) == []


def test_mails_are_asked_for_as_rarely_for_an_account_as_for_none(stage: Served) -> None:
    asked = [[forgot(stage, email).status for _ in range(7)] for email in (stage.person().email, "x@example.org")]
    assert asked == [[202] * 5 + [429] * 2] * 2


def test_another_address_is_asked_for_alike_whether_taken_or_not(stage: Served, victim: Person) -> None:
    person, free = stage.person(), f"{uuid.uuid4().hex}@example.org"
    answers = []
    for address in (victim.email, free):
        answer = stage.post("/email", {"newEmail": address, "password": PASSWORD}, **person.bearer)
        mails = stage.mailed(answer)
        assert [message.to for message in mails] == [person.email, address]
        assert ("#token=" in mails[1].text) == (address == free)
        answers.append(answer)
    assert alike(answers[0]) == alike(answers[1])


HOSTS = {
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Proto": "javascript",
    "Forwarded": "host=evil.example",
    "Referer": "https://evil.example/",
    "Origin": "https://evil.example",
    "Accept-Language": "evil.example/../..",
}


@pytest.mark.parametrize("attack", HOSTS)
def test_no_header_leads_the_link_elsewhere(stage: Served, attack: str) -> None:
    person = stage.person()
    [message] = stage.mailed(forgot(stage, person.email, **{attack: HOSTS[attack]}))
    assert token_in(message)
    assert "evil.example" not in message.text + message.html


FORGED: dict[str, Callable[[str, str], str]] = {
    "another's secret": lambda own, other: f"{other.partition('.')[0]}.{own.partition('.')[2]}",
    "another's id": lambda own, other: f"{own.partition('.')[0]}.{other.partition('.')[2]}",
    "no id": lambda own, _: own.partition(".")[0],
    "an empty id": lambda own, _: own.partition(".")[0] + ".",
    "the id alone": lambda own, _: own.partition(".")[2],
    "no secret": lambda own, _: "." + own.partition(".")[2],
    "a secret cut off": lambda own, _: own[1:],
    "a secret and more": lambda own, _: f"A{own}",
    "a secret in other letters": lambda own, _: own.partition(".")[0].swapcase() + "." + own.partition(".")[2],
    "padded": lambda own, _: f"{own}==",
    "an asterisk": lambda own, _: "*." + own.partition(".")[2],
    "an operator as text": lambda *_: '{"$ne":""}',
    "an id that is no UTF-8": lambda own, _: own.partition(".")[0] + "._w",
    "an id of another item": lambda own, _: own.partition(".")[0] + ".eCNVU0VS",
    "spaces around": lambda own, _: f" {own} ",
    "a line break": lambda own, _: f"{own}\n",
    "a NUL": lambda own, _: f"{own}\x00",
    "full-width": lambda own, _: own.replace(".", "\uff0e"),
    "zeros": lambda own, _: "A" * 43 + "." + own.partition(".")[2],
    "long": lambda own, _: own + "A" * 9000,
    "empty": lambda *_: "",
}


@pytest.fixture(scope="module")
def mailed(stage: Served) -> tuple[str, str]:
    """The tokens of two people, which nobody uses."""
    return token(stage, stage.person()), token(stage, stage.person())


@pytest.mark.parametrize("purpose", USES)
@pytest.mark.parametrize("attack", FORGED)
def test_no_forged_token_is_one(stage: Served, mailed: tuple[str, str], attack: str, purpose: Purpose) -> None:
    assert code(use(stage, purpose, FORGED[attack](*mailed))) in {INVALID, (400, "invalid_request")}


@pytest.mark.parametrize("purpose", USES)
def test_a_token_works_once(stage: Served, purpose: Purpose) -> None:
    text = token(stage, stage.person(), purpose)
    with ThreadPoolExecutor(10) as pool:
        statuses = list(pool.map(lambda _: use(stage, purpose, text).status, range(10)))
    assert sorted(statuses) == [204] + [403] * 9
    assert code(use(stage, purpose, text)) == INVALID


@pytest.mark.parametrize("purpose", USES)
def test_a_token_is_for_its_purpose(stage: Served, purpose: Purpose) -> None:
    text, other = token(stage, stage.person(), purpose), next(each for each in USES if each != purpose)
    assert code(use(stage, other, text)) == INVALID
    assert use(stage, purpose, text).status == 204


@pytest.mark.parametrize("purpose", USES)
def test_a_newer_token_takes_the_place_of_the_one_before(stage: Served, purpose: Purpose) -> None:
    person = stage.person()
    first, second = token(stage, person, purpose), token(stage, person, purpose)
    assert code(use(stage, purpose, first)) == INVALID
    assert use(stage, purpose, second).status == 204


def change(stage: Served, person: Person, **more: Any) -> Answer:
    return stage.post("/password", {"currentPassword": PASSWORD, "newPassword": NEW, **more}, **person.bearer)


@pytest.mark.parametrize("purpose", USES)
def test_a_token_from_before_another_password_is_void(stage: Served, purpose: Purpose) -> None:
    person = stage.person()
    text = token(stage, person, purpose)
    assert change(stage, person).status == 204
    assert code(use(stage, purpose, text)) == INVALID


def test_a_reset_puts_out_whoever_was_in(stage: Served) -> None:
    person = stage.person()
    assert use(stage, "password", token(stage, person)).status == 204
    assert stage.send("GET", "/private", **person.bearer).status == 401
    assert stage.post("/refresh-token", {"refreshToken": person.refresh}).status == 403
    assert [stage.sign_in(person.email, each).status for each in (PASSWORD, NEW)] == [401, 200]


PROTECTED: dict[str, tuple[str, str, Any]] = {
    "GET /sessions": ("GET", "/sessions", None),
    "DELETE /sessions": ("DELETE", "/sessions", None),
    "DELETE /sessions/{id}": ("DELETE", "/sessions/x", None),
    "POST /password": ("POST", "/password", {"currentPassword": PASSWORD, "newPassword": NEW}),
    "POST /email": ("POST", "/email", {"newEmail": "new@example.org", "password": PASSWORD}),
    "POST /email/verification": ("POST", "/email/verification", None),
}


@pytest.mark.parametrize("route", PROTECTED)
def test_without_a_token_there_is_no_account(stage: Served, victim: Person, route: str) -> None:
    method, path, body = PROTECTED[route]
    claimed = {"X-User-Id": victim.email, "Authorization": "Bearer x"}
    assert code(stage.send(method, path, body)) == (401, "unauthorized")
    assert code(stage.send(method, path, body, **claimed)) == (401, "unauthorized")


@pytest.mark.parametrize("route", [each for each in PROTECTED if not each.startswith("GET")])
def test_no_other_page_changes_an_account_by_the_cookie(stage: Served, victim: Person, route: str) -> None:
    method, path, body = PROTECTED[route]
    answer = stage.send(method, path, body, Cookie=victim.cookie or "a=b", Origin="https://evil.example")
    assert code(answer) == ((403, "origin_not_allowed") if victim.cookie else (401, "unauthorized"))


GUESSES: dict[str, tuple[str, dict[str, str], str]] = {
    "for another password": ("/password", {"newPassword": NEW}, "currentPassword"),
    "for another address": ("/email", {"newEmail": "new@example.org"}, "password"),
}


@pytest.mark.parametrize("attack", GUESSES)
def test_a_stolen_session_guesses_no_password(stage: Served, attack: str) -> None:
    path, body, field = GUESSES[attack]
    bearer = stage.person().bearer
    answers = [stage.post(path, {**body, field: f"guess number {number}"}, **bearer) for number in range(11)]
    assert [code(each) for each in answers] == [(403, "wrong_credentials")] * 10 + [(429, "too_many_requests")]
    assert stage.post(path, {**body, field: PASSWORD}, **bearer).status == 429


def handles(stage: Served, person: Person) -> list[str]:
    listed = stage.send("GET", "/sessions", **person.bearer).json()["data"]["sessions"]
    return [session["id"] for session in listed]


FOREIGN: dict[str, Callable[[str, Person], str]] = {
    "the handle": lambda handle, _: handle,
    "the handle in capitals": lambda handle, _: handle.upper(),
    "the token": lambda _, person: person.access,
    "the handle and more": lambda handle, _: f"{handle}.x",
    "a path to it": lambda handle, _: f"../sessions/{handle}",
    "an asterisk": lambda *_: "*",
    "a key of the table": lambda handle, _: f"SESSION#{handle}",
    "an operator as text": lambda *_: '{"$ne":""}',
    "a NUL behind": lambda handle, _: f"{handle}\x00",
}


@pytest.mark.parametrize("attack", FOREIGN)
def test_nobody_ends_anothers_session(stage: Served, victim: Person, attack: str) -> None:
    [handle] = handles(stage, other := stage.person())
    asked = quote(FOREIGN[attack](handle, other), safe="")
    assert code(stage.send("DELETE", f"/sessions/{asked}", **victim.bearer)) == (404, "not_found")
    assert stage.send("GET", "/private", **other.bearer).status == 200


def test_whoever_ends_all_others_ends_their_own(stage: Served, victim: Person) -> None:
    person = stage.person()
    again = stage.sign_in(person.email).json()["data"]["access_token"]
    assert stage.send("DELETE", "/sessions", Authorization=f"Bearer {again}").status == 204
    assert stage.send("GET", "/private", **person.bearer).status == 401
    assert stage.send("GET", "/private", **victim.bearer).status == 200


def test_a_handle_opens_nothing(stage: Served) -> None:
    [handle] = handles(stage, stage.person())
    assert code(stage.send("GET", "/private", Authorization=f"Bearer {handle}")) == (401, "unauthorized")
    assert code(stage.post("/refresh-token", {"refreshToken": handle})) == (403, "invalid_refresh_token")


ASSIGNED: dict[str, Callable[[Person], dict[str, Any]]] = {
    "email": lambda victim: {"email": victim.email},
    "userId": lambda victim: {"userId": victim.email, "user_id": victim.email},
    "roles": lambda _: {"roles": ["admin"], "$set": {"roles": ["admin"]}},
    "emailVerified": lambda _: {"emailVerified": True, "email_verified": True},
    "customerAccountId": lambda _: {"customerAccountId": "other-tenant"},
    "__proto__": lambda victim: {"__proto__": {"email": victim.email, "roles": ["admin"]}},
}


@pytest.mark.parametrize("attack", ASSIGNED)
def test_a_new_password_changes_nothing_else_and_nobody_else(stage: Served, victim: Person, attack: str) -> None:
    person, more = stage.person(), ASSIGNED[attack](victim)
    assert change(stage, person, **more).status == 204
    context = stage.send("GET", "/private", **person.bearer).json()["authContext"]
    assert (context["email"], context["roles"], context["email_verified"]) == (person.email, "[]", "false")
    assert "customerAccountId" not in context
    assert use(stage, "password", token(stage, person), **more).status == 204
    assert [stage.sign_in(each.email, NEW).status for each in (person, victim)] == [200, 401]
    assert stage.sign_in(victim.email).status == 200
