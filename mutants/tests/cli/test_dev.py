"""`gatehouse dev`: what is said on the command line goes before the environment, and that before the stage file."""

from __future__ import annotations

import base64
import hmac
import subprocess
import sys
from urllib.parse import unquote

import pytest

from tests.e2e.client import JSON, PERSON
from tests.support.checkout import ROOT
from tests.support.stage import serving


def refused(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Of a command that can't serve."""
    command = [sys.executable, "-m", "cli", "dev", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env={"PATH": "", **environ}, capture_output=True, text=True, timeout=60, check=False
    )


def test_config_goes_before_the_environment_and_that_before_the_stage_file() -> None:
    settings = ("backend=dynamodb-session", "gatehouse:apiRoot=/auth", "cookieName=s.id")
    given = (argument for setting in settings for argument in ("--config", setting))
    with serving(*given, env={"BACKEND": "dynamodb-jwt", "SESSION_SECRET": "the app's own"}) as running:
        assert running.url.startswith("http://localhost:")
        assert running.get("/auth/health").json()["backend"] == "dynamodb-session"
        answer = running.request("POST", "/auth/signup", body=PERSON, headers=JSON)
    name, _, value = (answer.header("Set-Cookie") or "").partition(";")[0].partition("=")
    session, _, signature = unquote(value).removeprefix("s:").rpartition(".")
    expected = base64.b64encode(hmac.digest(b"the app's own", session.encode(), "sha256")).decode().rstrip("=")
    assert (name, signature) == ("s.id", expected)


def test_a_key_that_is_no_setting_is_refused_in_the_programs_words() -> None:
    said = refused("--config", "signUpp=closed", "--port", "0")
    assert said.returncode == 1
    assert "signUpp is no setting" in said.stdout
    assert "Traceback" not in said.stdout + said.stderr


@pytest.mark.parametrize("pair", ["signUp", "=closed"])
def test_what_is_no_pair_is_refused(pair: str) -> None:
    said = refused("--config", pair)
    assert (said.returncode, said.stdout) == (1, f"--config {pair}: it isn't KEY=VALUE\n")


@pytest.mark.parametrize("more", [("--config", "a=b"), ("--reload",), ("--project", ".")])
def test_a_deployed_stack_is_served_as_it_is(more: tuple[str, ...]) -> None:
    said = refused("--deployed", "stack.json", *more)
    assert (said.returncode, said.stdout.partition(" goes")[0]) == (1, "--deployed")


@pytest.mark.parametrize("port", ["abc", "80000", "-1"])
def test_what_is_no_port_is_refused_without_a_traceback(port: str) -> None:
    said = refused(PORT=port)
    assert said.returncode == 2
    assert "PORT" in said.stderr
    assert "Traceback" not in said.stderr


def test_without_an_address_the_doctor_says_what_is_missing() -> None:
    command = [sys.executable, "-m", "cli", "doctor"]
    said = subprocess.run(command, cwd=ROOT, env={"PATH": ""}, capture_output=True, text=True, check=False)
    assert said.returncode == 2
    assert said.stderr.startswith("MONGODB_URI is missing")
