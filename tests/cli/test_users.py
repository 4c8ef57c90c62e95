"""`gatehouse users` over HTTP's other side: whoever signed up on a local stage is found by the command line."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.e2e.client import JSON, PERSON
from tests.support.checkout import ROOT
from tests.support.stage import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from understudy.testing import Running

PAGE = (ROOT / "docs/users.md").read_text()
BLOCKS = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)

pytestmark = pytest.mark.xdist_group("cli-users")


@pytest.fixture(scope="module")
def stage() -> Iterator[Running]:
    with serving(env={"BACKEND": "dynamodb-jwt"}) as running:
        for number in range(3):
            person = {**PERSON, "email": f"person{number}@example.org"}
            assert running.request("POST", "/signup", body=person, headers=JSON).status == 201
        yield running


def gatehouse(stage: Running, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cli", *arguments, "--local", stage.url.removesuffix("/dev")]
    own = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    return subprocess.run(
        command, cwd=ROOT, env=own, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL, check=False
    )


def told(stage: Running, *arguments: str) -> dict[str, Any]:
    said = gatehouse(stage, *arguments, "--json")
    assert (said.returncode, said.stderr) == (0, "")
    answer: dict[str, Any] = json.loads(said.stdout)
    return answer


def test_users_are_listed_page_by_page(stage: Running) -> None:
    first = told(stage, "users", "list", "--limit", "2")
    page = told(stage, "users", "list", "--limit", "2", "--cursor", first["cursor"])
    assert len(first["users"]) == 2
    assert sorted(one["email"] for one in first["users"] + page["users"]) == [
        f"person{number}@example.org" for number in range(3)
    ]
    assert page["cursor"] is None


def test_a_list_is_a_table_that_says_how_to_go_on(stage: Running) -> None:
    said = gatehouse(stage, "users", "list", "--limit", "1")
    assert said.stdout.splitlines()[0].split() == ["id", "email", "displayName", "roles", "disabled"]
    assert len(said.stdout.splitlines()) == 2
    assert said.stderr.startswith("there are more: --cursor ")


def test_a_user_is_shown_by_address_and_by_id(stage: Running) -> None:
    by_address = told(stage, "users", "show", "Person1@example.org")
    assert told(stage, "users", "show", str(by_address["id"])) == by_address
    assert by_address["email"] == "person1@example.org"
    assert "passwordHash" not in by_address


def test_who_isnt_there_is_said(stage: Running) -> None:
    said = gatehouse(stage, "users", "show", "nobody@example.org")
    assert (said.returncode, said.stdout, said.stderr) == (2, "", "there is no such user or session\n")


def test_a_stage_that_isnt_there_is_said(stage: Running) -> None:
    said = gatehouse(stage, "users", "list", "--stage", "prod")
    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr.startswith("there is no parameter /gatehouse/prod/outputs/settings")


def sign_in(stage: Running, email: str) -> Any:
    body = {"email": email, "password": PERSON["password"]}
    return stage.request("POST", "/signin", body=body, headers=JSON)


def mails_to(address: str, bare: str, stage: Running) -> list[dict[str, Any]]:
    return [mail for mail in stage.get("/_stage/mail", url=bare).json() if mail["to"] == address]


def test_whoever_is_created_is_mailed_a_link(stage: Running) -> None:
    created = told(stage, "users", "create", "New@example.org", "--first-name", "Neu", "--roles", "a, b")
    assert (created["email"], created["firstName"], created["roles"]) == ("new@example.org", "Neu", ["a", "b"])
    bare = stage.url.removesuffix("/dev")
    deadline = time.monotonic() + 30
    while not (mails := mails_to("new@example.org", bare, stage)) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert [len(mail["links"]) for mail in mails] == [1]
    said = gatehouse(stage, "users", "create", "new@example.org")
    assert (said.returncode, said.stdout) == (2, "")


def test_a_question_comes_before_what_cant_be_undone(stage: Running) -> None:
    said = gatehouse(stage, "users", "delete", "person0@example.org")
    assert said.returncode == 1
    assert "Delete person0@example.org" in said.stdout + said.stderr
    assert told(stage, "users", "show", "person0@example.org")["email"] == "person0@example.org"


def test_one_session_is_ended_by_its_id(stage: Running) -> None:
    token = sign_in(stage, "person2@example.org").json()["data"]["access_token"]
    sessions = told(stage, "sessions", "list", "person2@example.org")["sessions"]
    assert len(sessions) == 2
    for one in sessions:
        assert gatehouse(stage, "sessions", "end", "person2@example.org", one["id"]).returncode == 0
    assert told(stage, "sessions", "list", "person2@example.org") == {"sessions": []}
    assert stage.get("/private", headers={"Authorization": f"Bearer {token}"}).status == 401
    assert gatehouse(stage, "sessions", "end", "person2@example.org", "none").returncode == 2


def test_who_signed_in_is_listed(stage: Running) -> None:
    here = {"email": "person1@example.org", "password": PERSON["password"]}
    stage.request("POST", "/signin", body=here, headers={**JSON, "User-Agent": "a browser"})
    stage.request("POST", "/signin", body={"email": "person1@example.org", "password": "a guess"}, headers=JSON)
    events = told(stage, "events", "person1@example.org")["events"]
    assert [event["kind"] for event in events] == ["sign_in_failed", "signed_in", "signed_up"]
    assert told(stage, "events", events[0]["userId"], "--limit", "1")["events"] == events[:1]
    said = gatehouse(stage, "events", "person1@example.org")
    assert said.stdout.splitlines()[0].split() == ["at", "kind", "by", "ip", "userAgent", "sessionId"]
    assert [line.split()[:3] for line in said.stdout.splitlines()[1:]] == [
        [event["at"], event["kind"], "person"] for event in events
    ]
    asked = re.findall(r"event\.(\w+)", PAGE)
    assert asked
    assert set(asked) <= set(events[1])


def test_the_page_does_what_it_says(stage: Running) -> None:
    commands = [line for block in BLOCKS.findall(PAGE) for line in block.splitlines()]
    stage.request("POST", "/signup", body={**PERSON, "email": "ada@example.org"}, headers=JSON)
    shown: dict[str, Any] = {}
    for command in commands:
        words = [word for word in shlex.split(command)[1:] if word not in ("--stage", "prod")]
        said = gatehouse(stage, *words)
        assert (said.returncode, said.stderr) == (0, ""), command
        after = gatehouse(stage, "users", "show", "ada@example.org", "--json")
        shown[" ".join(words[:2])] = json.loads(after.stdout) if after.returncode == 0 else None
        if words[1] == "disable":
            assert sign_in(stage, "ada@example.org").status == 401
    assert shown["users set"]["roles"] == ["admin", "editor"]
    assert shown["users disable"]["disabled"] is True
    assert shown["users delete"] is None


def test_where_no_local_stage_is_it_says_how_to_start_one() -> None:
    command = [sys.executable, "-m", "cli", "users", "list", "--local", "http://127.0.0.1:9"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (said.returncode, said.stdout) == (2, "")
    assert "gatehouse dev" in said.stderr
    assert "Traceback" not in said.stderr


def test_an_export_is_what_the_person_gets(stage: Running) -> None:
    signed_in = sign_in(stage, "person1@example.org").json()["data"]["access_token"]
    theirs = stage.get("/account/export", headers={"Authorization": f"Bearer {signed_in}"}).json()["data"]
    said = gatehouse(stage, "users", "export", "person1@example.org")
    assert (said.returncode, json.loads(said.stdout)) == (0, theirs)


def test_what_a_command_does_is_among_the_events_and_not_in_what_it_prints(stage: Running) -> None:
    assert told(stage, "users", "set", "person2@example.org", "--roles", "author")["roles"] == ["author"]
    newest = told(stage, "events", "person2@example.org")["events"][0]
    assert (newest["kind"], newest["by"]) == ("role_changed", "administrator")
