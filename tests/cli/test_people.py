"""`gatehouse import` and `gatehouse export`, on local stages: who came signs in with the password of before."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.hashes import HASH, PASSWORD
from tests.migration.test_firebase import CONSOLE
from tests.migration.test_firebase import MADE as MADES
from tests.support.checkout import ROOT
from tests.support.stage import serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from understudy.testing import Running

[MADE, *_] = MADES
EXPORTED = {"passwordHash": MADE["hash"], "salt": MADE["salt"]}
ADA = {"gatehouse": 1, "id": "u-1", "email": "ada@example.org", "firstName": "Ada", "passwordHash": HASH}


@pytest.fixture(scope="module")
def stage() -> Iterator[Running]:
    with serving(env={"BACKEND": "dynamodb-jwt"}) as running:
        yield running


def gatehouse(stage: Running, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cli", *arguments, "--local", stage.url.removesuffix("/dev")]
    own = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    return subprocess.run(
        command, cwd=ROOT, env=own, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL, check=False
    )


def imported(stage: Running, file: Path, *more: str) -> tuple[int, list[dict[str, Any]]]:
    done = gatehouse(stage, "import", str(file), "--json", *more)
    assert done.stderr == ""
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def sign_in(stage: Running, email: str, password: str = PASSWORD) -> int:
    return stage.request("POST", "/signin", body={"email": email, "password": password}).status


def mailed(stage: Running, to: str) -> str:
    """The text of the first mail to an address; waits for it."""
    for _ in range(600):
        sent = stage.get("/_stage/mail", url=stage.url.removesuffix("/dev")).json()
        if found := [one["text"] for one in sent if one["to"] == to]:
            return str(found[0])
        time.sleep(0.05)
    raise AssertionError(f"{to} got no mail: {stage.output}")


def lines(folder: Path, *people: dict[str, Any]) -> Path:
    file = folder / "people.jsonl"
    file.write_text("".join(f"{json.dumps(one)}\n" for one in people))
    return file


def test_who_came_signs_in_with_the_password_of_before(stage: Running, tmp_path: Path) -> None:
    file = lines(tmp_path, ADA, {"gatehouse": 1, "id": "u-2", "email": "none"})
    status, said = imported(stage, file, "--dry-run")
    assert (status, said[-1]["counts"]) == (1, {"new": 1, "doesn't fit": 1})
    assert sign_in(stage, "ada@example.org") == 401
    status, said = imported(stage, file)
    assert said[0] == {"event": "problem", "kind": "users", "name": "record 2", "reason": "its address is none"}
    assert (status, said[-1]["counts"]) == (1, {"new": 1, "doesn't fit": 1})
    assert sign_in(stage, "ada@example.org") == 200
    status, said = imported(stage, lines(tmp_path, ADA))
    assert (status, said[-1]["counts"]) == (1, {"changed here since": 1}), "the hash was made anew at sign-in"


def test_what_is_exported_comes_into_another_stage_as_it_was(stage: Running, tmp_path: Path) -> None:
    people = [{**ADA, "id": f"p-{number}", "email": f"p{number}@example.org"} for number in range(60)]
    assert imported(stage, lines(tmp_path, *people))[0] == 0
    file = tmp_path / "out.jsonl"
    done = gatehouse(stage, "export", "--to", str(file))
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "out.jsonl can't be made: File exists" in gatehouse(stage, "export", "--to", str(file)).stderr
    with serving("--config", "mail=off", env={"BACKEND": "dynamodb-session"}) as other:
        assert "--mail needs a stage that sends mails" in gatehouse(other, "import", str(file), "--mail").stderr
        status, said = imported(other, file)
        assert (status, said[-1]["counts"]["new"]) == (0, len(file.read_text().splitlines()))
        assert sign_in(other, "p59@example.org") == 200
        assert gatehouse(other, "export").stdout.count("\n") == said[-1]["counts"]["new"]


def test_who_comes_without_a_password_is_mailed_a_link(tmp_path: Path) -> None:
    header = "cognito:username,given_name,email,email_verified\n"
    file = tmp_path / "users.csv"
    file.write_text(f"{header}ada,Ada,ada@example.org,true\n")
    with serving("--config", "inviteAtSignIn=true", env={"BACKEND": "dynamodb-jwt"}) as running:
        status, said = imported(running, file, "--from", "cognito", "--mail")
        assert (status, said[-1]["counts"]) == (0, {"new": 1, "no password that counts here": 1})
        assert sign_in(running, "ada@example.org", "") == 400
        assert sign_in(running, "ada@example.org") == 401
        assert "account#token=" in mailed(running, "ada@example.org")
        file.write_text(f"{header}kay,Kay,kay@example.org,true\n")
        assert imported(running, file, "--from", "cognito")[0] == 0
        assert (sign_in(running, "kay@example.org"), sign_in(running, "nobody@example.org")) == (401, 401)
        assert "account#token=" in mailed(running, "kay@example.org")


def test_who_comes_from_firebase_signs_in_by_the_password_of_there(stage: Running, tmp_path: Path) -> None:
    users, parameters = tmp_path / "users.json", tmp_path / "parameters"
    users.write_text(json.dumps({"users": [{"localId": "u1", "email": "user1@example.org", **EXPORTED}]}))
    parameters.write_text(CONSOLE.format(**MADE))
    told = ("--from", "firebase", "--hash-config", str(parameters))
    assert "add firebase to foreignHashes" in gatehouse(stage, "import", str(users), *told).stderr
    with serving("--config", "foreignHashes=firebase", env={"BACKEND": "dynamodb-jwt"}) as running:
        assert "--hash-config is Firebase's" in gatehouse(running, "import", str(users), *told[2:]).stderr
        status, said = imported(running, users, *told)
        assert (status, said[-1]["counts"]) == (0, {"new": 1})
        assert sign_in(running, "user1@example.org", "user2password") == 401
        assert sign_in(running, "user1@example.org", "user1password") == 200
        assert '"passwordHash": "$bcrypt-sha256$' in gatehouse(running, "export").stdout


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (
            ("README.md", "--from", "firebase", "--hash-config", "README.md"),
            "--hash-config needs a stage that reads such hashes",
        ),
        (("nowhere.jsonl",), "nowhere.jsonl can't be read: No such file or directory"),
        (("README.md", "--from", "firebase"), "can't be read: it is no CSV"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(stage: Running, arguments: tuple[str, ...], why: str) -> None:
    done = gatehouse(stage, "import", *arguments)
    assert done.returncode == 2
    assert why in done.stderr
    assert "Traceback" not in done.stderr
