"""Secrets on the real engine: in plain nowhere but in their parameters, kept by every `up`, changed by a rotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from adapters.jwt.issuing import SigningKeys
from adapters.jwt.keys import KeyRing
from tests.stack.leaks import leaks, parameters, secrets
from tests.stack.project import MONGODB, MONGODB_URI, Scenario, configured

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.stack.stack import Stack

pytestmark = [pytest.mark.engines, pytest.mark.timeout(600)]

PARAMETER = "aws:ssm/parameter:Parameter"
PASSWORD = "random:index/randomPassword:RandomPassword"
FUNCTION = "aws:lambda/function:Function"
SIGNING = ("signup", "signin", "refresh_token", "signout", "authorizer")
"""The functions that read what signs."""
SESSIONS = {"gatehouse:backend": "mongodb-session"}
CONFIGURED = "the secret that signs,the one that did"


def variables(stack: Stack, function: str) -> dict[str, str]:
    name = f"gatehouse-{stack.name}-{function}"
    found = stack.aws("lambda").get_function_configuration(FunctionName=name)
    return dict(found["Environment"]["Variables"])


def test_generated_secrets_are_kept_and_rotated(tmp_path: Path, aws: str) -> None:
    stack = configured(Scenario("dev", {"gatehouse:backend": "dynamodb-jwt"}), tmp_path, aws)
    stack.up_with_preview()
    first = parameters(stack)
    assert leaks(stack, tmp_path, secrets(stack)) == []
    assert variables(stack, "signin")["PARAMETERS_VERSION"] == "1-1"

    stack.configure({"gatehouse:accessTokenSeconds": "600"})
    issuing = {f"{FUNCTION} {name}" for name in ("signup", "signin", "refresh_token")}
    assert stack.up() == {"update": {*issuing, f"{PARAMETER} settings"}}
    assert parameters(stack) == first

    stack.configure({"gatehouse:secretRotation": "1"})
    changes = {
        "create": {f"{PASSWORD} jwt-access-secret-2", f"{PASSWORD} jwt-refresh-secret-2"},
        "update": {
            *(f"{PARAMETER} {name}" for name in ("jwt-access-secret", "jwt-refresh-secret")),
            *(f"{FUNCTION} {name}" for name in SIGNING),
        },
    }
    assert stack.preview() == changes
    assert stack.up() == changes
    assert variables(stack, "signin")["PARAMETERS_VERSION"] == "2-2"
    for name, former in first.items():
        understand_each_other(former.split(","), parameters(stack)[name].split(","))
    assert leaks(stack, tmp_path, {*secrets(stack), *",".join(first.values()).split(",")}) == []

    second = parameters(stack)
    stack.configure({"gatehouse:secretRotation": "4"})
    stack.up()
    for name, leaked in second.items():
        assert not set(leaked.split(",")) & set(parameters(stack)[name].split(","))


def understand_each_other(former: Sequence[str], latter: Sequence[str]) -> None:
    """Functions that know the one list and functions that know the other take each other's tokens."""
    assert former[0] != latter[0]
    for signing, verifying in ((former, latter), (latter, former)):
        token = SigningKeys(signing, "at+jwt").sign({"sub": "ada"})
        assert KeyRing(verifying, "at+jwt").verify(token) == {"sub": "ada"}


def test_configured_secrets_are_in_their_parameters_alone(tmp_path: Path, aws: str) -> None:
    scenario = Scenario("dev", SESSIONS, {**MONGODB, "gatehouse:sessionSecret": CONFIGURED})
    stack = configured(scenario, tmp_path, aws)
    stack.up_with_preview()
    expected = {"/gatehouse/dev/session-secret": CONFIGURED, "/gatehouse/dev/mongodb-uri": MONGODB_URI}
    assert parameters(stack) == expected
    values = {*secrets(stack), "the-password-of-mongodb"}
    assert leaks(stack, tmp_path, values) == []
    # The search does find what is there.
    assert leaks(stack, tmp_path, ["/gatehouse/dev/session-secret"])

    stack.configure_secret("gatehouse:sessionSecret", f"newest,{CONFIGURED}")
    assert stack.up()["update"] == {
        f"{PARAMETER} session-secret",
        *(f"{FUNCTION} {name}" for name in SIGNING),
    }
    assert parameters(stack)["/gatehouse/dev/session-secret"] == f"newest,{CONFIGURED}"


def test_an_existing_parameter_is_read_and_left_as_it_is(tmp_path: Path, aws: str) -> None:
    settings = {**SESSIONS, "gatehouse:sessionSecretParameter": "/legacy/session-secret"}
    stack = configured(Scenario("dev", settings, MONGODB), tmp_path, aws)
    about = {"Name": "/legacy/session-secret", "Type": "SecureString", "Value": "keyboard-cat-of-old"}
    stack.aws("ssm").put_parameter(**about)
    stack.up()
    assert stack.outputs()["sessionSecretParameter"] == "/legacy/session-secret"
    assert variables(stack, "authorizer")["SESSION_SECRET_PARAMETER"] == "/legacy/session-secret"
    assert parameters(stack).keys() == {"/legacy/session-secret", "/gatehouse/dev/mongodb-uri"}
    assert leaks(stack, tmp_path, [about["Value"]]) == []
    stack.configure({"gatehouse:secretRotation": "1"})
    assert stack.up() == {"update": {f"{FUNCTION} {name}" for name in SIGNING}}
    stack.destroy()
    left = stack.aws("ssm").get_parameter(Name="/legacy/session-secret", WithDecryption=True)["Parameter"]
    assert (left["Value"], left["Version"]) == (about["Value"], 1)
