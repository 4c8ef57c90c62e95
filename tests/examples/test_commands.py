"""Every command of every page: it is shell, and what it calls has the commands, options and settings that it names.

Requests and whole pages are run by test_tutorial.py, tests/cli and tests/stack/test_docs.py.
"""

import re
import shlex
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import botocore.session
import pytest
import typer
from botocore import xform_name

from cli.__main__ import app
from infra.settings.reading import SETTINGS
from tests.examples.pages import shell_commands
from tests.support.checkout import ROOT

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/*.md"), *ROOT.glob("packages/*/README.md")]
RUN_ELSEWHERE = {"curl", "git", "uv", "pip", "npm", "npx", "uvx", "understudy", "python", "cd", "export", "pulumi"}
OF_THE_CLI = {"authorize-security-group-ingress": {"port", "protocol", "source-group"}}
"""Options that no model has (AWS CLI, customizations/ec2/secgroupsimplify.py)."""
KEY = re.compile(r"gatehouse:([A-Za-z]\w+)")


def commands() -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for number, command in enumerate(shell_commands(page.read_text()), 1):
            yield f"{page.relative_to(ROOT)} {number}", command


COMMANDS = [pytest.param(command, id=name) for name, command in commands()]


@pytest.mark.parametrize("command", COMMANDS)
def test_it_is_shell_and_calls_what_there_is(command: str) -> None:
    subprocess.run(["bash", "-n"], input=command, text=True, check=True)
    first, *words = shlex.split(command, comments=True)
    program = first.rpartition("/")[2]
    assert program in CALLS.keys() | RUN_ELSEWHERE or re.match(r"[A-Z_]+=", first)
    CALLS.get(program, nothing)(words)


@pytest.mark.parametrize("page", [pytest.param(page, id=str(page.relative_to(ROOT))) for page in PAGES])
def test_its_settings_exist(page: Path) -> None:
    assert set(KEY.findall(page.read_text())) - SETTINGS.keys() == set()


def a_command_of_ours(words: Sequence[str]) -> None:
    """It is parsed and not run."""
    command, name, rest = typer.main.get_command(app), "gatehouse", [*words]
    while inner := getattr(command, "commands", {}).get(rest[0] if rest else ""):
        command, name = inner, rest.pop(0)
    assert not hasattr(command, "commands"), words
    command.make_context(name, rest)


def a_target(words: Sequence[str]) -> None:
    targets = re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert [word for word in words if "=" not in word and word not in targets] == []


def a_call_of_aws(words: Sequence[str]) -> None:
    """By the models that AWS's own clients are made of."""
    service = botocore.session.get_session().get_service_model(words[0])
    if words[1] == "wait":
        waiters = botocore.session.get_session().get_waiter_model(words[0]).waiter_names
        operation = service.operation_model(_named(words[2], waiters, lambda one: _waited(words[0], one)))
    else:
        operation = service.operation_model(_named(words[1], service.operation_names, str))
    members = {xform_name(name, "-") for name in getattr(operation.input_shape, "members", ())}
    members |= OF_THE_CLI.get(words[1], set())
    options = {word.removeprefix("--").removeprefix("no-") for word in words if word.startswith("--")}
    assert options - members == set()


def _named(word: str, names: Sequence[str], found: Callable[[str], str]) -> str:
    [name] = [name for name in names if xform_name(name, "-") == word]
    return found(name)


def _waited(service: str, waiter: str) -> str:
    return str(botocore.session.get_session().get_waiter_model(service).get_waiter(waiter).operation)


def nothing(_: Sequence[str]) -> None:
    """Run by other tests."""


CALLS = {"gatehouse": a_command_of_ours, "make": a_target, "aws": a_call_of_aws}
