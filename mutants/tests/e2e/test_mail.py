"""Forgotten passwords and addresses to prove, over a running stage, by what its mails say."""

import json
import re
import time
import uuid
from collections.abc import Iterator
from typing import Any
from urllib.request import urlopen

import pytest

from tests.e2e.client import PERSON, Client, bearer, stage
from tests.engines.servers import ferretdb
from tests.support.stage import serving

NEW = "battery horse staple correct"


@pytest.fixture(scope="module", params=["dynamodb-jwt", pytest.param("mongodb-session", marks=pytest.mark.engines)])
def gate(request: pytest.FixtureRequest) -> Iterator[Client]:
    if not request.param.startswith("mongodb"):
        with stage(request.param) as client:
            yield client
    else:
        with ferretdb() as server, stage(request.param, MONGODB_URI=f"{server.address}app") as client:
            yield client


@pytest.fixture
def email() -> str:
    return f"{uuid.uuid4().hex}@example.com"


def mails(gate: Client, to: str, count: int = 1) -> list[dict[str, Any]]:
    """Those to an address, once there are so many."""
    deadline = time.monotonic() + 30
    while True:
        with urlopen(gate.stage.url.rpartition("/")[0] + "/_stage/mail") as answer:
            found = [mail for mail in json.load(answer) if mail["to"] == to]
        if len(found) >= count or time.monotonic() > deadline:
            assert len(found) == count, found
            return found
        time.sleep(0.1)


def token(mail: dict[str, Any]) -> str:
    [link] = mail["links"]
    match = re.fullmatch(r"http://localhost:5173/account#token=([\w.-]+)&purpose=(password|email)", link)
    assert match
    assert link in mail["text"]
    return match[1]


def test_somebody_forgot(gate: Client, email: str) -> None:
    before = gate.sign_up(email=email)
    mails(gate, email)
    stranger = f"nobody-{email}"
    answers = [gate.post("/password/forgot", {"email": each}) for each in (email, stranger)]
    assert [(answer.status, answer.body) for answer in answers] == [(202, answers[0].body)] * 2
    forgot = mails(gate, email, 2)[-1]
    assert forgot["subject"] == "Choose a new password"
    reset = {"token": token(forgot), "newPassword": NEW}
    assert gate.post("/password/reset", reset | {"newPassword": "short"}).status == 400
    assert gate.post("/password/reset", reset).status == 204
    assert gate.post("/password/reset", reset).json()["error"]["code"] == "invalid_token"
    assert gate.private(Authorization=bearer(before)).status == 401
    assert gate.post("/signin", {"email": email, "password": PERSON["password"]}).status == 401
    after = gate.sign_in(email=email, password=NEW)
    assert gate.private(Authorization=bearer(after)).json()["authContext"]["email_verified"] == "true"
    assert mails(gate, email, 3)[-1]["subject"] == "Your password was changed"
    assert mails(gate, stranger, 0) == []


def test_an_address_is_proved_and_then_another(gate: Client, email: str) -> None:
    signed_up = gate.sign_up(email=email)
    context = gate.private(Authorization=bearer(signed_up)).json()["authContext"]
    assert context["email_verified"] == "false"
    assert gate.post("/email/verify", {"token": token(mails(gate, email)[0])}).status == 204
    assert gate.private(Authorization=bearer(signed_up)).status == 401
    data = gate.sign_in(email=email)
    assert gate.private(Authorization=bearer(data)).json()["authContext"]["email_verified"] == "true"
    asked = {"newEmail": f"new-{email}", "password": PERSON["password"]}
    wrong = gate.post("/email", asked | {"password": "not this one at all"}, Authorization=bearer(data))
    assert (wrong.status, wrong.json()["error"]["code"]) == (403, "wrong_credentials")
    assert gate.post("/email", asked, Authorization=bearer(data)).status == 202
    assert mails(gate, email, 2)[-1]["subject"] == "Your email address is about to change"
    assert gate.sign_in(email=email)
    assert gate.post("/email/verify", {"token": token(mails(gate, f"new-{email}")[0])}).status == 204
    assert gate.post("/signin", {"email": email, "password": PERSON["password"]}).status == 401
    assert gate.sign_in(email=f"new-{email}")
    assert gate.private(Authorization=bearer(data)).status == 200


def test_a_quiet_sign_up_is_told_by_mail_alone(email: str) -> None:
    with serving("--config", "signUp=quiet", env={"BACKEND": "dynamodb-jwt"}) as running:
        quiet = Client(running)
        first, again = (quiet.post("/signup", PERSON | {"email": email}) for _ in range(2))
        assert (first.status, first.body) == (again.status, again.body) == (202, b'{"success":true,"data":{}}')
        told = {mail["subject"]: mail for mail in mails(quiet, email, 2)}
        assert told.keys() == {"Confirm your email address", "You already have an account"}
        assert quiet.post("/signin", {"email": email, "password": PERSON["password"]}).status == 401
        proof = {"token": token(told["Confirm your email address"])}
        assert quiet.post("/email/verify", proof).status == 204
        assert quiet.sign_in(email=email)


def test_a_password_is_changed_and_only_that_session_stays(gate: Client, email: str) -> None:
    other, own = gate.sign_up(email=email), gate.sign_in(email=email)
    change = {"currentPassword": PERSON["password"], "newPassword": NEW}
    wrong = gate.post("/password", change | {"currentPassword": "not this one at all"}, Authorization=bearer(own))
    assert (wrong.status, wrong.json()["error"]["code"]) == (403, "wrong_credentials")
    assert gate.post("/password", change, Authorization=bearer(own)).status == 204
    assert gate.private(Authorization=bearer(own)).status == 200
    assert gate.private(Authorization=bearer(other)).status == 401
    assert gate.sign_in(email=email, password=NEW)
