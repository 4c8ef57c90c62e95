"""Attacks by many requests at once, and one after the other: guesses, races, and what answers tell of accounts."""

from __future__ import annotations

import statistics
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from adapters.bcrypt import BcryptPasswords, BcryptSha256Passwords
from tests.support.serving import PASSWORD, Person, Served, applicant, code

if TYPE_CHECKING:
    from collections.abc import Callable

    from understudy.testing import Answer

MANY = 50
FREE_GUESSES = 10
"""The first number of `limitSignInAccount`."""


def at_once(ask: Callable[[int], Any], times: int = MANY) -> list[Any]:
    with ThreadPoolExecutor(times) as pool:
        return list(pool.map(ask, range(times)))


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Each password that reaches the hash."""
    seen: list[str] = []
    for passwords in (BcryptPasswords, BcryptSha256Passwords):
        monkeypatch.setattr(passwords, "verify", noting(passwords.verify, seen))
    return seen


def noting(verify: Callable[..., bool], seen: list[str]) -> Callable[..., bool]:
    def noted(self: object, password: str, *rest: Any) -> bool:
        seen.append(password)
        return verify(self, password, *rest)

    return noted


def test_of_fifty_sign_ups_of_one_address_one_succeeds(stage: Served) -> None:
    someone = applicant(f"{uuid.uuid4().hex}@example.org")
    statuses = at_once(lambda _: stage.post("/signup", someone).status)
    assert sorted(statuses) == [201] + [409] * (MANY - 1)


def test_of_fifty_ways_to_write_one_address_one_signs_up(stage: Served) -> None:
    name = f"abcdef{uuid.uuid4().hex}"
    written = [f"{name[: number % 7].upper()}{name[number % 7 :]}@Example.org" for number in range(MANY)]
    statuses = at_once(lambda number: stage.post("/signup", applicant(written[number])).status)
    assert sorted(statuses) == [201] + [409] * (MANY - 1)


@pytest.mark.parametrize("known", [True, False], ids=["an account", "no account"])
def test_of_fifty_guesses_at_once_ten_reach_the_hash(stage: Served, hashed: list[str], *, known: bool) -> None:
    email = stage.person().email if known else f"{uuid.uuid4().hex}@example.org"
    answers = at_once(lambda number: stage.sign_in(email, f"guess number {number}"))
    assert 1 <= len([guess for guess in hashed if guess.startswith("guess")]) <= FREE_GUESSES
    assert {answer.status for answer in answers} == {401, 429}
    assert [answer.status for answer in answers].count(401) <= FREE_GUESSES


@pytest.mark.parametrize("known", [True, False], ids=["an account", "no account"])
def test_guesses_one_after_the_other_end_the_same(stage: Served, *, known: bool) -> None:
    email = stage.person().email if known else f"{uuid.uuid4().hex}@example.org"
    answers = [stage.sign_in(email, f"guess number {number}") for number in range(12)]
    assert [code(answer) for answer in answers] == [(401, "wrong_credentials")] * 10 + [
        (429, "too_many_requests")
    ] * 2
    assert int(str(answers[-1].header("Retry-After"))) >= 1


def test_the_right_password_waits_as_long_as_a_wrong_one(stage: Served) -> None:
    person = stage.person()
    for number in range(FREE_GUESSES):
        stage.sign_in(person.email, f"guess number {number}")
    assert code(stage.sign_in(person.email)) == (429, "too_many_requests")


def test_guessing_locks_nobody_out_of_a_device_that_is_known(stage: Served) -> None:
    email = f"{uuid.uuid4().hex}@example.org"
    cookies = [value for name, value in stage.post("/signup", applicant(email)).headers if name == "Set-Cookie"]
    device = next(one.partition(";")[0] for one in cookies if one.startswith("__Host-gatehouse-device="))
    for number in range(FREE_GUESSES + 1):
        stage.sign_in(email, f"guess number {number}")
    assert stage.sign_in(email, Cookie=device).status == 200
    assert code(stage.sign_in(email, Cookie=f"{device}x")) == (429, "too_many_requests")


def test_fifty_refreshes_at_once_give_one_pair_and_it_lives(stage: Served) -> None:
    person = stage.person()
    answers = at_once(lambda _: stage.post("/refresh-token", {"refreshToken": person.refresh}))
    assert {answer.status for answer in answers} == {200}
    [pair] = {answer.json()["data"]["refresh_token"] for answer in answers}
    assert stage.post("/refresh-token", {"refreshToken": pair}).status == 200


def test_a_refresh_token_from_before_the_last_ends_the_session(stage: Served) -> None:
    person = stage.person()
    child = stage.post("/refresh-token", {"refreshToken": person.refresh}).json()["data"]
    grandchild = stage.post("/refresh-token", {"refreshToken": child["refresh_token"]}).json()["data"]
    replayed = stage.post("/refresh-token", {"refreshToken": person.refresh})
    if stage.kind == "session":
        assert replayed.json()["data"]["refresh_token"] == person.refresh
        return
    assert code(replayed) == (403, "invalid_refresh_token")
    for token in (grandchild["access_token"], child["access_token"]):
        assert code(stage.send("GET", "/private", Authorization=f"Bearer {token}")) == (401, "unauthorized")
    assert code(stage.post("/refresh-token", {"refreshToken": grandchild["refresh_token"]}))[0] == 403


@pytest.mark.parametrize("attempt", range(3))
def test_no_refresh_beside_a_sign_out_brings_the_session_back(stage: Served, attempt: int) -> None:
    person = stage.person()

    def ask(number: int) -> Answer:
        if number == attempt:
            return stage.post("/signout", **person.bearer)
        return stage.post("/refresh-token", {"refreshToken": person.refresh})

    answers = at_once(ask, 6)
    assert answers[attempt].status == 204
    pairs = [answer.json()["data"] for answer in answers if answer.status == 200]
    for token in (person.access, *(pair["access_token"] for pair in pairs)):
        assert stage.send("GET", "/private", Authorization=f"Bearer {token}").status == 401
    for token in (person.refresh, *(pair["refresh_token"] for pair in pairs)):
        assert stage.post("/refresh-token", {"refreshToken": token}).status == 403


def test_tokens_of_one_kind_do_not_do_for_the_other(stage: Served, victim: Person) -> None:
    as_refresh = stage.post("/refresh-token", {"refreshToken": victim.access})
    as_access = stage.send("GET", "/private", Authorization=f"Bearer {victim.refresh}")
    same = stage.kind == "session"
    assert (as_refresh.status, as_access.status) == ((200, 200) if same else (403, 401))


def test_no_verdict_is_kept_for_another_token_or_beyond_a_sign_out(stage: Served) -> None:
    ada, grace = stage.person(), stage.person()
    for person in (ada, grace, ada):
        context = stage.send("GET", "/private", **person.bearer).json()["authContext"]
        assert context["email"] == person.email
    assert stage.post("/signout", **ada.bearer).status == 204
    assert stage.send("GET", "/private", **ada.bearer).status == 401
    assert stage.send("GET", "/private", **grace.bearer).status == 200
    assert stage.send("GET", "/private").status == 401


def refused(stage: Served, email: str, password: str) -> tuple[int, dict[str, Any], set[str]]:
    answer = stage.sign_in(email, password)
    body = answer.json()
    body.pop("requestId")
    return answer.status, body, {name.lower() for name, _ in answer.headers}


def test_a_refused_sign_in_tells_nothing_of_the_account(stage: Served, victim: Person) -> None:
    unknown = refused(stage, f"{uuid.uuid4().hex}@example.org", "not this one")
    wrong = refused(stage, victim.email, "not this one")
    assert unknown == wrong
    assert unknown[0] == 401


def test_unknown_and_known_accounts_cost_a_hash_each(stage: Served, hashed: list[str]) -> None:
    for email in (stage.person().email, f"{uuid.uuid4().hex}@example.org", "no address"):
        stage.sign_in(email, "not this one")
    assert hashed.count("not this one") == 3


def test_sign_in_and_sign_up_say_nothing_but_what_they_must(stage: Served, victim: Person) -> None:
    taken = stage.post("/signup", applicant(victim.email))
    assert code(taken) == (409, "email_in_use")
    assert taken.json().keys() == {"success", "error", "requestId"}
    assert not [name for name, _ in taken.headers if name.lower() == "set-cookie"]
    assert PASSWORD not in taken.body.decode()


def test_ids_of_sessions_and_requests_do_not_repeat(stage: Served, victim: Person) -> None:
    answers = [stage.sign_in(victim.email) for _ in range(5)]
    tokens = [answer.json()["data"]["access_token"] for answer in answers]
    assert len(set(tokens)) == 5
    assert statistics.fmean(len(token) for token in tokens) > 60
