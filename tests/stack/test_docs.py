"""The engine's commands of docs/deploy.md, in the page's order, for one stage from its first day to its last."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import pytest

from tests.examples.pages import shell_commands
from tests.stack.project import a_network, copied
from tests.stack.stack import Stack
from tests.support.checkout import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

pytestmark = [pytest.mark.engines, pytest.mark.timeout(600)]

PAGE = (ROOT / "docs/deploy.md").read_text()
CONFIRMED = {"up": ["--yes"], "destroy": ["--yes"], "rm": ["--yes"]}
"""Where somebody at a terminal would be asked."""


def naming(stage: str) -> list[list[str]]:
    """The words of each that names this stage or project, or makes it."""
    commands = [shlex.split(command) for command in shell_commands(PAGE) if command.startswith("pulumi ")]
    return [words[1:] for words in commands if stage in words]


def confirmed(words: list[str]) -> list[str]:
    return words + [flag for word in words[:2] for flag in CONFIRMED.get(word, ())]


def with_values(words: list[str], values: Mapping[str, str]) -> list[str]:
    """What the page has as an example, by what there is here."""
    return [values.get(before, word) for before, word in zip(["", *words], words, strict=False)]


def test_a_stage_lives_by_the_page(tmp_path: Path, aws: str) -> None:
    stack = Stack(copied(tmp_path), tmp_path, aws, "dev")
    stack.aws("ssm").put_parameter(Name="/legacy/session-secret", Value="of the app" * 4, Type="SecureString")
    network = a_network(aws)
    commands = naming("dev")
    assert [words[0] for words in commands].count("up") == 2
    for words in commands:
        stack.pulumi.run(*confirmed(with_values(words, network)))
    left = stack.aws("lambda").list_functions()["Functions"]
    assert left == []
    assert "dev" not in stack.pulumi.run("stack", "ls")


def test_the_account_has_its_role(tmp_path: Path, aws: str) -> None:
    stack = Stack(copied(tmp_path), tmp_path, aws, "dev")
    commands = naming("infra/account")
    assert [words[0] for words in commands] == ["stack", "config", "up", "config"]
    for words in commands:
        stack.pulumi.run(*confirmed(words))
    made = ("--cwd", "infra/account", "--stack", "eu-central-1")
    assert "role/api-gateway-logs" in stack.pulumi.run("stack", "output", "apiGatewayLogRoleArn", *made)
