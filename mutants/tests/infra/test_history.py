"""A stage that was there before: what another backend or name would lose is kept, or refused in a sentence."""

from dataclasses import replace

import pytest
from understudy.program import Ask, Program, ProgramError, run

from tests.support.checkout import ROOT

from .conftest import MONGODB, Declare

SWITCHED = {**MONGODB, "packaging": "source"}


def after(*earlier: Program, stage: str, forked: Ask, **settings: str) -> Program:
    return run(ROOT, stage, {"packaging": "source", **settings}, stacks=earlier, ask=forked)


def held(program: Program) -> set[str]:
    """Names of tables and of the parameters with secrets."""
    secrets = {one["name"] for one in program.of_type("aws:ssm/parameter:Parameter") if one["type"] == "SecureString"}
    return {table["name"] for table in program.of_type("aws:dynamodb/table:Table")} | secrets


def test_a_stage_says_which_backends_it_has_had(dev: Program, forked: Ask) -> None:
    assert dev.outputs["backends"] == "dynamodb-jwt"
    switched = after(dev, stage="dev", forked=forked, **SWITCHED)
    assert switched.outputs["backends"] == "dynamodb-jwt,mongodb-session"
    back = after(switched, stage="dev", forked=forked, backend="dynamodb-jwt")
    assert back.outputs["backends"] == "mongodb-session,dynamodb-jwt"


def test_another_backend_keeps_the_table_and_the_secrets_of_the_one_before(dev: Program, forked: Ask) -> None:
    switched = after(dev, stage="dev", forked=forked, **SWITCHED)
    assert held(dev) < held(switched)
    assert switched.outputs["tableName"] == "gatehouse-dev-table"
    function = switched.one("aws:lambda/function:Function", "signin")
    assert "TABLE_NAME" not in function["environment"]["variables"]
    session_secret = "/gatehouse/dev/session-secret"
    back = after(switched, stage="dev", forked=forked, backend="dynamodb-jwt")
    assert held(back) == held(dev) | {session_secret}


def test_what_backends_before_held_can_be_removed(dev: Program, forked: Ask) -> None:
    switched = after(dev, stage="dev", forked=forked, formerBackends="remove", **SWITCHED)
    assert not held(switched) & held(dev)
    assert switched.outputs["backends"] == "mongodb-session"


def test_production_wants_a_switch_of_the_store_said_twice(prod: Program, forked: Ask) -> None:
    with pytest.raises(ProgramError, match="backend is mongodb-session and was dynamodb-jwt"):
        after(prod, stage="prod", forked=forked, **SWITCHED)
    with pytest.raises(ProgramError, match="gatehouse:switchFrom dynamodb-jwt"):
        after(prod, stage="prod", forked=forked, switchFrom="mongodb-jwt", **SWITCHED)
    switched = after(prod, stage="prod", forked=forked, switchFrom="dynamodb-jwt", **SWITCHED)
    assert switched.outputs["backends"] == "dynamodb-jwt,mongodb-session"
    # It was said of that switch, and of no other.
    with pytest.raises(ProgramError, match="backend is dynamodb-jwt and was mongodb-session"):
        after(switched, stage="prod", forked=forked, backend="dynamodb-jwt", switchFrom="dynamodb-jwt")


def test_another_kind_of_token_is_no_other_store(prod: Program, forked: Ask) -> None:
    assert after(prod, stage="prod", forked=forked, backend="dynamodb-session").outputs["tableName"]


@pytest.mark.parametrize("stage", ["dev", "prod"])
def test_a_renamed_stack_is_refused(stage: str, declare: Declare, forked: Ask) -> None:
    here = declare(stage)
    renamed = replace(here, outputs={**here.outputs, "stage": "former"})
    with pytest.raises(ProgramError, match=rf"stage is {stage} and was former.*pulumi stack rename former"):
        after(renamed, stage=stage, forked=forked)


def test_production_protects_what_holds_data_and_what_is_destroyed_first(dev: Program, prod: Program) -> None:
    def protected(program: Program) -> set[str]:
        return {resource.name for resource in program.resources if resource.protect}

    guard = "first-set-deletionProtection-to-false-and-run-up"
    assert protected(prod) == {"table", "jwt-access-secret", "jwt-refresh-secret", guard}
    assert protected(dev) == set()
    first = prod.one("gatehouse:infra:Protection", guard)
    made = {resource.urn for resource in prod.resources if resource.id}
    assert made <= set(first.depends_on)


def test_a_secret_that_is_configured_can_be_taken_back(declare: Declare) -> None:
    program = declare(
        "prod", {**MONGODB, "sessionSecret": "a-secret-of-thirty-two-characters", "cookieSecure": "true"}
    )
    assert not [one for one in program.of_type("aws:ssm/parameter:Parameter") if one.protect]
