"""What is logged and answered holds no secret: no password, hash, token, cookie or key, and nothing internal."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from adapters.bcrypt import BcryptPasswords, BcryptSha256Passwords
from tests.support.checkout import ROOT
from tests.support.serving import OURS, PASSWORD, SECRETS, Person, Served, applicant, code

if TYPE_CHECKING:
    from collections.abc import Callable

INTERNAL = re.compile(
    rf"Traceback|File \"|{re.escape(str(ROOT))}|site-packages|handlers\.|adapters\.|Error:|boto|pymongo|"
    r"mongomock|dynamodb|\$2[aby]\$|arn:aws",
    re.IGNORECASE,
)


def fail(*_: object) -> bool:
    raise RuntimeError(f"{PASSWORD} in a driver's words, $2b$04$abcdefghijklmnopqrstuv")


ACTS: dict[str, Callable[[Served, Person], object]] = {
    "a sign-in": lambda stage, person: stage.sign_in(person.email),
    "a wrong password": lambda stage, person: stage.sign_in(person.email, f"{PASSWORD} not"),
    "an address that is a password": lambda stage, _: stage.sign_in(PASSWORD, PASSWORD),
    "a refresh": lambda stage, person: stage.post("/refresh-token", {"refreshToken": person.refresh}),
    "a refresh by cookie": lambda stage, person: stage.post(
        "/refresh-token", Cookie=person.cookie or f"a={person.refresh}", Origin=OURS
    ),
    "a token that is changed": lambda stage, person: stage.send(
        "GET", "/private", Authorization=f"Bearer {person.access}x"
    ),
    "a refresh token that is changed": lambda stage, person: stage.post(
        "/refresh-token", {"refreshToken": f"{person.refresh}x"}
    ),
    "a token in another scheme": lambda stage, person: stage.send("GET", "/private", Authorization=person.access),
    "a cookie from another page": lambda stage, person: stage.post(
        "/signout", Cookie=person.cookie or "a=b", Origin=f"https://{PASSWORD.split()[0]}.example"
    ),
    "a body that is no JSON": lambda stage, _: stage.post("/signin", f'{{"password":"{PASSWORD}'),
    "a password that is too short": lambda stage, person: stage.post(
        "/signup", applicant(person.email) | {"password": PASSWORD[:5]}
    ),
    "a taken address": lambda stage, person: stage.post("/signup", applicant(person.email)),
    "a path with a token": lambda stage, person: stage.send("GET", f"/{person.access}"),
    "a sign-out": lambda stage, person: stage.post("/signout", **person.bearer),
}


def secrets_of(person: Person) -> list[str]:
    """What proves something, also the parts of it that would."""
    whole = [PASSWORD, person.access, person.refresh, *SECRETS.values(), unquote(person.access)]
    signatures = [token.rpartition(".")[2] for token in (person.access, person.refresh)]
    return [*whole, *signatures]


@pytest.mark.parametrize("act", ACTS)
def test_nothing_secret_is_logged(stage: Served, act: str) -> None:
    person = stage.person()
    before = len(stage.log)
    ACTS[act](stage, person)
    logged = "\n".join(stage.log[before:])
    assert [secret for secret in secrets_of(person) if secret in logged] == []
    assert PASSWORD[:5] not in logged
    assert all(json.loads(line)["level"] for line in stage.log[before:])


@pytest.mark.parametrize("act", ACTS)
def test_nothing_internal_is_answered(stage: Served, act: str) -> None:
    person = stage.person()
    before = len(stage.bodies)
    ACTS[act](stage, person)
    [body] = stage.bodies[before:]
    assert not INTERNAL.search(body)
    assert [secret for secret in (PASSWORD, *SECRETS.values()) if secret in body] == []


def test_an_error_inside_is_told_to_nobody(stage: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    person, before = stage.person(), len(stage.log)
    for passwords in (BcryptPasswords, BcryptSha256Passwords):
        monkeypatch.setattr(passwords, "verify", fail)
    answer = stage.sign_in(person.email)
    assert code(answer) == (500, "internal")
    assert not INTERNAL.search(answer.body.decode())
    [line] = stage.log[before:]
    assert json.loads(line)["requestId"] == answer.json()["requestId"]
    assert PASSWORD not in line
    assert "$2b$" not in line


def test_no_refusal_repeats_what_was_sent(stage: Served) -> None:
    marked = "zzmarkedzz"
    for path, body in (("/signin", {"email": marked}), ("/signup", {"email": marked, "firstName": [marked]})):
        assert marked not in stage.post(path, body).body.decode()
    assert marked not in stage.send("GET", f"/{marked}?{marked}={marked}").body.decode()
    assert marked not in stage.send("GET", "/private", Authorization=f"Bearer {marked}").body.decode()
