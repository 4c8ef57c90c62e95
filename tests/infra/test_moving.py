"""A stage that people move to: what it has beside its own backend, as long as they do."""

import json
import re

import pytest
from understudy.program import Ask, Program, ProgramError, run

from infra.catalogue import needs_by_function, unused_adapters
from infra.packages.modules import needed_by
from infra.settings.reading import InvalidSettings, read
from tests.support.checkout import ROOT
from tests.support.functions import FUNCTIONS

from .conftest import MONGODB, Declare

BOTH = {**MONGODB, "backend": "dynamodb-jwt", "legacyBackend": "mongodb-session", "checkSession": "true"}
FUNCTION = "aws:lambda/function:Function"
OURS = ("adapters/moving", "adapters/mongodb", "domain/moving", "domain/exchange", "service/moving")


def told(program: Program, function: str) -> dict[str, str]:
    variables: dict[str, str] = program.one(FUNCTION, function)["environment"]["variables"]
    return variables


def kinds(program: Program) -> set[str]:
    return {resource.type for resource in program.resources}


def names(program: Program) -> set[str]:
    return {parameter["name"].rpartition("/")[2] for parameter in program.of_type("aws:ssm/parameter:Parameter")}


def test_functions_are_told_of_both(declare: Declare) -> None:
    both = declare("dev", BOTH)
    for function in ("signup", "signin", "refresh_token", "signout", "authorizer", "account", "password", "sessions"):
        variables = told(both, function)
        assert variables["LEGACY_BACKEND"] == "mongodb-session", function
        assert {"TABLE_NAME", "MONGODB_URI_PARAMETER", "COOKIE_NAME"} <= variables.keys(), function
    assert {"SESSION_SECRET_PARAMETER", "JWT_ACCESS_SECRET_PARAMETER"} <= told(both, "authorizer").keys()
    assert not {"LEGACY_BACKEND", "MONGODB_URI_PARAMETER"} & told(both, "private").keys()
    assert told(both, "signin")["COOKIE_NAME"] == "connect.sid"


def test_no_verdict_is_kept_and_none_needs_a_header(declare: Declare) -> None:
    authorizer = declare("dev", BOTH).one("aws:apigateway/authorizer:Authorizer", "authorizer")
    assert authorizer["authorizerResultTtlInSeconds"] == 0
    assert authorizer["identitySource"] == "context.requestId"


def test_the_network_and_secrets_of_mongodb_are_there_while_people_move(declare: Declare, forked: Ask) -> None:
    before, both = declare("dev"), declare("dev", BOTH)
    assert {"mongodb-uri", "session-secret"} <= names(both)
    assert "aws:ec2/natGateway:NatGateway" in kinds(both)
    after = run(ROOT, "dev", {"packaging": "source"}, stacks=(both,), ask=forked)
    assert (kinds(after), names(after)) == (kinds(before), names(before))
    assert not [function for function in FUNCTIONS if "LEGACY_BACKEND" in told(after, function)]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_where_nobody_moves_no_function_has_a_part_of_it(function: str) -> None:
    needs = needs_by_function(read({"backend": "dynamodb-jwt"}, "dev"))[function]
    files = needed_by(f"handlers.{function}", ROOT, unused_adapters(needs)).files
    assert not [str(file) for file in files if str(file).startswith(OURS)]


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"legacyBackend": "mongodb-session"}, "mongodbUri is missing, and legacyBackend mongodb-session needs it"),
        (
            {**MONGODB, "legacyBackend": "mongodb-session"},
            "legacyBackend may not be mongodb-session with backend mongodb-session",
        ),
        ({**BOTH, "legacyBackend": "mongodb-jwt"}, "legacyBackend may not be mongodb-jwt with backend dynamodb-jwt"),
        ({**BOTH, "legacyBackend": "mongodb"}, "legacyBackend must be"),
        ({**BOTH, "checkSession": "false"}, "checkSession may not be false with legacyBackend"),
    ],
)
def test_what_does_not_go_together_is_refused_by_name(settings: dict[str, str], problem: str) -> None:
    with pytest.raises(InvalidSettings, match=re.escape(problem)):
        read(settings, "dev")


def test_production_lets_nobody_be_left_behind(forked: Ask) -> None:
    settings = {"packaging": "source"}
    beside = run(ROOT, "prod", {**settings, **MONGODB}, ask=forked)
    both = run(ROOT, "prod", {**settings, **BOTH}, stacks=(beside,), ask=forked)
    assert both.outputs["legacyBackend"] == "mongodb-session"
    with pytest.raises(ProgramError, match="legacyBackend is gone and was mongodb-session"):
        run(ROOT, "prod", settings, stacks=(both,), ask=forked)
    moved = run(ROOT, "prod", {**settings, "switchFrom": "mongodb-session"}, stacks=(both,), ask=forked)
    assert moved.outputs["legacyBackend"] == ""


def test_the_authorizer_reads_users_and_sessions_of_the_table_alone(declare: Declare) -> None:
    policy = declare("dev", BOTH).one("aws:iam/rolePolicy:RolePolicy", "authorizer")["policy"]
    actions = {action for one in json.loads(policy)["Statement"] for action in one["Action"]}
    assert {action for action in actions if action.startswith("dynamodb:")} == {"dynamodb:BatchGetItem"}
