"""What holds data on the real engine: a switch of the backend keeps it, and production loses none by mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.stack.inventory import inventory
from tests.stack.leaks import parameters
from tests.stack.project import MONGODB, PYTHON, Scenario, configured

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stack.stack import Stack

pytestmark = [pytest.mark.engines, pytest.mark.timeout(900)]

BACKEND = "gatehouse:backend"
LEGACY = "gatehouse:legacyBackend"
BOTH = "mongodb-session,dynamodb-jwt"
ADA = {"pk": {"S": "USER#ada"}, "sk": {"S": "USER"}, "email": {"S": "ada@example.com"}}


def users(stack: Stack) -> list[dict[str, dict[str, str]]]:
    return list(stack.aws("dynamodb").scan(TableName=f"gatehouse-{stack.name}-table")["Items"])


def register(stack: Stack) -> None:
    stack.aws("dynamodb").put_item(TableName=stack.outputs()["tableName"], Item=ADA)


def refuses(stack: Stack, *command: str, because: str) -> None:
    """The command stops, and everything is as it was."""
    before, kept = inventory(stack.endpoint), urns(stack)
    with pytest.raises(AssertionError, match=because):
        stack.pulumi.run(*command, "--stack", stack.name)
    assert inventory(stack.endpoint) == before
    assert urns(stack) == kept


def urns(stack: Stack) -> set[str]:
    return {resource["urn"] for resource in stack.resources() if not resource["type"].startswith("pulumi:")}


def test_dev_finds_its_users_and_secrets_again_after_another_backend(tmp_path: Path, aws: str) -> None:
    stack = configured(Scenario("dev", {BACKEND: "dynamodb-jwt"}, MONGODB), tmp_path, aws)
    before = inventory(aws)
    stack.up_with_preview()
    register(stack)
    secrets = parameters(stack)

    stack.configure({BACKEND: "mongodb-session"})
    stack.up_with_preview()
    assert users(stack) == [ADA]
    assert secrets.items() <= parameters(stack).items()
    stack.up("--expect-no-changes")

    stack.configure({BACKEND: "dynamodb-jwt"})
    stack.up_with_preview()
    assert users(stack) == [ADA]
    assert secrets.items() <= parameters(stack).items()

    stack.configure({"gatehouse:formerBackends": "remove"})
    stack.up_with_preview()
    assert users(stack) == [ADA]
    assert parameters(stack) == secrets
    stack.destroy()
    assert inventory(aws) == before


def test_a_stage_goes_from_mongodb_to_the_table_alone_in_steps(tmp_path: Path, aws: str) -> None:
    stack = configured(Scenario("prod", {BACKEND: "mongodb-session", **PYTHON}, MONGODB), tmp_path, aws)
    stack.up()
    beside, session_secret = inventory(aws), parameters(stack)["/gatehouse/prod/session-secret"]

    stack.configure({BACKEND: "dynamodb-jwt", LEGACY: "mongodb-session"})
    moving = stack.up()
    assert "delete" not in moving
    assert beside <= inventory(aws)
    assert parameters(stack)["/gatehouse/prod/session-secret"] == session_secret
    assert (stack.outputs()["legacyBackend"], stack.outputs()["backends"]) == ("mongodb-session", BOTH)
    register(stack)
    stack.up("--expect-no-changes")
    stack.refresh("--expect-no-changes")

    stack.unset(LEGACY)
    refuses(stack, "up", "--yes", because="legacyBackend is gone and was mongodb-session")
    stack.configure({"gatehouse:switchFrom": "mongodb-session"})
    left = stack.up()
    assert "aws:ec2/natGateway:NatGateway nat-1" in left["delete"]
    assert users(stack) == [ADA]
    assert not [one for one in parameters(stack) if "mongodb" in one]
    stack.up("--expect-no-changes")


def test_production_is_neither_switched_nor_destroyed_by_mistake(tmp_path: Path, aws: str) -> None:
    stack = configured(Scenario("prod", {BACKEND: "dynamodb-jwt"}, MONGODB), tmp_path, aws)
    before = inventory(aws)
    stack.up_with_preview()
    register(stack)
    for flags in ((), ("--skip-preview",)):
        refuses(stack, "destroy", "--yes", *flags, because="first-set-deletionProtection-to-false-and-run-up")
    stack.configure({BACKEND: "mongodb-session"})
    for flags in ((), ("--skip-preview",)):
        refuses(stack, "up", "--yes", *flags, because="was dynamodb-jwt.*pulumi config set gatehouse:switchFrom")

    stack.configure({"gatehouse:switchFrom": "dynamodb-jwt"})
    stack.up_with_preview()
    assert users(stack) == [ADA]
    stack.configure({"gatehouse:formerBackends": "remove"})
    with pytest.raises(AssertionError, match="is protected"):
        stack.up_with_preview()
    assert users(stack) == [ADA]

    stack.configure({"gatehouse:deletionProtection": "false", "gatehouse:formerBackends": "keep"})
    stack.up_with_preview()
    stack.configure({"gatehouse:formerBackends": "remove"})
    stack.up_with_preview()
    assert stack.aws("dynamodb").list_tables()["TableNames"] == []
    stack.destroy()
    assert inventory(aws) == before


def test_a_stage_that_is_renamed_says_how_to_keep_its_users(tmp_path: Path, aws: str) -> None:
    stack = configured(Scenario("dev", {BACKEND: "dynamodb-jwt"}), tmp_path, aws)
    stack.up()
    register(stack)
    stack.pulumi.run("stack", "rename", "trial", "--stack", "dev")
    stack.name = "trial"
    refuses(stack, "up", "--yes", "--skip-preview", because="pulumi stack rename dev")
    stack.pulumi.run("stack", "rename", "dev", "--stack", "trial")
    stack.name = "dev"
    stack.up("--expect-no-changes")
    assert users(stack) == [ADA]
