"""A sign-up that tells nobody who has an account, on every pair of a store and a kind of token."""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING

import pytest

from tests.support.serving import PASSWORD, Served, applicant, code, on_every_pair, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from understudy.testing import Answer

    from domain.mail import Message

ANOTHER = "nine purple walruses sing at midnight"


@pytest.fixture(scope="module", params=on_every_pair("quiet sign-up"))
def quiet(request: pytest.FixtureRequest) -> Iterator[Served]:
    with serving(request.param, signUp="quiet") as served:
        yield served


def new_address() -> str:
    return f"{uuid.uuid4().hex}@example.org"


def sign_up(stage: Served, email: str, password: str = PASSWORD) -> Answer:
    return stage.post("/signup", applicant(email) | {"password": password})


def alike(answer: Answer) -> tuple[int, bytes, set[str]]:
    return answer.status, answer.body, {name.lower() for name, _ in answer.headers}


def token_in(message: Message) -> str:
    found = re.search(r"#token=([\w.-]+)&purpose=email", message.text)
    assert found
    return found[1]


def proved(stage: Served) -> str:
    """The address of somebody who has signed up and proved it."""
    email = new_address()
    [message] = stage.mailed(sign_up(stage, email))
    assert stage.post("/email/verify", {"token": token_in(message)}).status == 204
    return email


def test_a_new_address_is_proved_by_mail_and_signs_in_then(quiet: Served) -> None:
    email = new_address()
    answer = sign_up(quiet, email)
    assert (answer.status, answer.json()) == (202, {"success": True, "data": {}})
    [message] = quiet.mailed(answer)
    assert (message.to, message.subject) == (email, "Confirm your email address")
    assert code(quiet.sign_in(email)) == (401, "wrong_credentials")
    assert quiet.post("/email/verify", {"token": token_in(message)}).status == 204
    access = quiet.sign_in(email).json()["data"]["access_token"]
    context = quiet.send("GET", "/private", Authorization=f"Bearer {access}").json()["authContext"]
    assert (context["email"], context["fullName"], context["email_verified"]) == (email, "Ada Lovelace", "true")


def test_the_answer_is_the_same_for_an_address_that_has_an_account(quiet: Served) -> None:
    known, new = sign_up(quiet, proved(quiet)), sign_up(quiet, new_address())
    assert alike(known) == alike(new)
    assert [answer.header("Set-Cookie") for answer in (known, new)] == [None, None]


def test_whoever_has_an_account_is_told_so_and_keeps_it(quiet: Served) -> None:
    email = proved(quiet)
    [message] = quiet.mailed(sign_up(quiet, email.upper(), ANOTHER))
    assert (message.to, message.subject) == (email, "You already have an account")
    assert "#token=" not in message.text
    assert [quiet.sign_in(email, each).status for each in (PASSWORD, ANOTHER)] == [200, 401]


def test_a_sign_in_after_it_tells_nothing(quiet: Served) -> None:
    known, new = proved(quiet), new_address()
    for email in (known, new):
        quiet.mailed(sign_up(quiet, email, ANOTHER))
    answers = [quiet.sign_in(email, ANOTHER) for email in (known, new)]
    assert {code(answer) for answer in answers} == {(401, "wrong_credentials")}
    assert len({frozenset(name for name, _ in answer.headers) for answer in answers}) == 1


def test_the_request_looks_nobody_up(quiet: Served) -> None:
    """Which would take another time: nothing that depends on the address is done before its errand is run."""
    email = new_address()
    sign_up(quiet, email)
    later = quiet.post("/password/forgot", {"email": email})
    assert quiet.mailed(later) == []


def test_signing_up_is_as_rare_for_an_account_as_for_none(quiet: Served) -> None:
    statuses = [[sign_up(quiet, email).status for _ in range(6)] for email in (proved(quiet), new_address())]
    assert statuses == [[202] * 4 + [429] * 2, [202] * 5 + [429]]


@pytest.mark.parametrize("field", ["email", "password", "firstName", "lastName"])
def test_what_is_wrong_with_it_is_said_to_all_alike(quiet: Served, field: str) -> None:
    answer = quiet.post("/signup", applicant(new_address()) | {field: ""})
    assert code(answer) == (400, "invalid_request")
    assert list(answer.json()["fields"]) == [field]


def test_who_lost_the_mail_comes_in_by_a_new_password(quiet: Served) -> None:
    email = new_address()
    quiet.mailed(sign_up(quiet, email))
    [message] = quiet.mailed(quiet.post("/password/forgot", {"email": email}))
    found = re.search(r"#token=([\w.-]+)&", message.text)
    assert found
    assert quiet.post("/password/reset", {"token": found[1], "newPassword": ANOTHER}).status == 204
    assert [quiet.sign_in(email, each).status for each in (PASSWORD, ANOTHER)] == [401, 200]
