"""Each function's role allows the calls that its function makes, and refuses those of the other functions.

The stage runs as `make dev` runs it, each function with an access key of its own; what goes over the wire is
recorded, and refused where the role refuses it. What functions log is searched too.
"""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import ClientSession
from pymongo import MongoClient
from understudy.aws.kind import ACCOUNT
from understudy.program import run

from adapters.dynamodb.items import OF_A_LOGIN
from adapters.system import SystemClock
from infra.stores.dynamodb import READ
from tests.engines.servers import ferretdb
from tests.iam.flow import PERSON, STRANGER, Visitor, exchange, meanwhile, walk
from tests.iam.policies import Call, allows, statements, texts
from tests.iam.stage import FUNCTION, PARAMETER, guarded, roles, weaken
from tests.moving import express
from tests.moving.express import ExpressApp
from tests.support.checkout import ROOT
from tests.support.functions import MAIL
from tests.support.serving import OURS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from understudy.program import Program, Resource

    from tests.iam.gate import Gate
    from tests.iam.policies import Policy
    from tests.iam.stage import Guarded

KEY = f"arn:aws:kms:us-east-1:{ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab"
ANSWERS = {
    "health": 200,
    "sign up": 201,
    "sign up again": 409,
    "sign in": 200,
    "sign in elsewhere": 200,
    "change password": 204,
    "wrong password": 401,
    "unknown address": 401,
    "private": 200,
    "refresh": 200,
    "not a refresh token": 403,
    "token for services": 404,
    "sessions": 200,
    "end another's session": 404,
    "end other sessions": 204,
    "sign out": 204,
    "account": 200,
    "export": 200,
    "rename": 200,
    "delete account": 204,
    "private without token": 401,
}
BY_MAIL = {
    "sign up": 403,
    "sign in unproved": 403,
    "prove": 204,
    "forgot password": 202,
    "reset password": 204,
    "prove again": 202,
    "change address": 202,
}
QUIETLY = BY_MAIL | {"sign up": 202, "sign up again": 202}
MOVED = {
    "private by cookie": 200,
    "exchange the cookie": 200,
    "private of both": 200,
    "sign out of both": 204,
    "change password after a new address": 204,
    "sign up by a freed address": 201,
}
CASES = {
    "dynamodb-jwt": {"checkSession": "false"},
    "dynamodb-jwt that checks sessions": {"checkSession": "true", "kmsKeyArn": KEY},
    "dynamodb-jwt that mails": {
        "checkSession": "false",
        "requireVerifiedEmail": "sign-in",
        "inviteAtSignIn": "true",
        **MAIL,
    },
    "dynamodb-jwt that signs up quietly": {
        "checkSession": "false",
        "requireVerifiedEmail": "sign-in",
        "signUp": "quiet",
        **MAIL,
    },
    "dynamodb-jwt whose keys are in KMS": {"tokenAlgorithm": "ES256", "signingKey": "kms"},
    "dynamodb-jwt by RS256 whose keys are in KMS": {"tokenAlgorithm": "RS256", "signingKey": "kms"},
    "dynamodb-session": {"sessionTtlSeconds": "60", "egress": "endpoints"},
    "mongodb-session": {},
    "mongodb-jwt": {},
}
"""Backend, and settings that change what its functions call."""
PAUSE = {"dynamodb-session": 6.5}
"""A tenth of a session's life: it is renewed no sooner."""


def walked(program: Program, pause: float, app: ExpressApp | None = None) -> tuple[dict[str, int], Guarded]:
    """What was answered; with `app` to somebody of its own afterwards."""

    async def walk_through() -> tuple[dict[str, int], Guarded]:
        async with guarded(program, roles(program)) as stage:
            mails = stage.mails if any(one.name == "mail" for one in program.of_type(FUNCTION)) else None
            old_hashes = partial(weaken, stage.aws, program, PERSON["password"])
            answers = await walk(stage.url, pause, old_hashes, mails)
            if app is not None:
                answers |= await moved(stage.url, app, partial(walk, stage.url, pause, old_hashes, mails))
            return answers, stage

    return asyncio.run(walk_through())


async def moved(url: str, app: ExpressApp, again: Callable[[], Awaitable[dict[str, int]]]) -> dict[str, int]:
    email, password = PERSON["email"], PERSON["password"]
    app.sign_up(email, password, firstName="Ada", lastName="Lovelace")
    cookie = f"connect.sid={app.sign_in(email, password)}"
    found = {**await exchange(url, cookie, OURS), **await meanwhile(url, app)}
    return found | {f"{step} of the app's": answer for step, answer in (await again()).items()}


@pytest.mark.engines
def test_roles_fit_what_their_functions_call_while_people_move(monkeypatch: pytest.MonkeyPatch) -> None:
    with ferretdb() as server:
        settings = {"backend": "dynamodb-jwt", "legacyBackend": "mongodb-session", "packaging": "source"}
        address = f"{server.address}gatehouse"
        program = run(ROOT, "dev", {**settings, "mongodbUri": address})
        [secret] = [one["value"] for one in program.of_type(PARAMETER) if one.name == "session-secret"]
        monkeypatch.setattr(express, "SECRET", secret.partition(",")[0])
        client: MongoClient[dict[str, Any]] = MongoClient(address, tz_aware=True)
        answers, stage = walked(program, 0, ExpressApp(client["gatehouse"], SystemClock()))
    theirs = {f"{step} of the app's": answer for step, answer in {**ANSWERS, "sign up": 409}.items()}
    everything_worked("dynamodb-jwt", answers, ANSWERS | MOVED | theirs)
    roles_fit(program, stage)


@pytest.mark.parametrize(
    "case", [pytest.param(name, marks=pytest.mark.engines if name.startswith("mongodb") else ()) for name in CASES]
)
def test_roles_fit_what_their_functions_call(case: str) -> None:
    backend = case.partition(" ")[0]
    settings = {"backend": backend, "packaging": "source", **CASES[case]}
    with ferretdb() if backend.startswith("mongodb") else nullcontext() as server:
        address = {"mongodbUri": f"{server.address}gatehouse"} if server else {}
        program = run(ROOT, "dev", {**settings, **address})
        answers, stage = walked(program, PAUSE.get(case, 0))

    by_mail = (QUIETLY if "signUp" in settings else BY_MAIL) if "mail" in settings else {}
    issued = {"token for services": 200} if "tokenAlgorithm" in settings else {}
    everything_worked(backend, answers, ANSWERS | by_mail | issued)
    roles_fit(program, stage)


def roles_fit(program: Program, stage: Guarded) -> None:
    gate = stage.gate
    assert gate.refused == {}
    assert set(gate.made) <= roles(program).keys()
    logs_nothing_private(stage.log, program)
    for function, policies in roles(program).items():
        refuses_the_calls_of_the_others(function, policies, gate)
        allows_no_call_that_is_never_made(function, policies, gate)
        serves_lambda_itself(program.one(FUNCTION, function), policies)


def everything_worked(backend: str, answers: Mapping[str, int], expected: Mapping[str, int]) -> None:
    assert {step: answer for step, answer in answers.items() if not step.startswith("old refresh token")} == expected
    assert answers["old refresh token"] == (403 if backend.endswith("jwt") else 200)


def logs_nothing_private(log: Sequence[str], program: Program) -> None:
    text = "\n".join(log)
    assert "REPORT RequestId" in text
    held = [str(one.outputs.get("value", "")) for one in program.of_type(PARAMETER)]
    secrets = [secret for value in held if value for secret in value.split(",")]
    private = [secret for secret in [*secrets, *PERSON.values(), *STRANGER.values()] if secret in text]
    assert private == []


def refuses_the_calls_of_the_others(function: str, policies: Sequence[Policy], gate: Gate) -> None:
    every = set().union(*gate.made.values())
    let_in = {call for call in every - gate.made[function] if allows(policies, call)}
    assert let_in == set(), f"{function} may call what only others do"


def allows_no_call_that_is_never_made(function: str, policies: Sequence[Policy], gate: Gate) -> None:
    granted = {call for policy in policies for one in statements(policy) for call in of_the_code(one)}
    assert granted == gate.made[function], f"{function} may call what it never does"


def of_the_code(statement: Mapping[str, Any]) -> set[Call]:
    """What a statement allows the function's own code; the rest is for Lambda's service."""
    if statement["Effect"] == "Deny":
        return set()
    pairs = {Call(action, one) for action in texts(statement["Action"]) for one in texts(statement["Resource"])}
    return {call for call in pairs if call.action.partition(":")[0] not in {"ec2", "logs"}}


def serves_lambda_itself(function: Resource, policies: Sequence[Policy]) -> None:
    """What Lambda's service does with the role, and the function's own code may not."""
    stream = f"log-group:/aws/lambda/{function['name']}:log-stream:2026/11/21/[$LATEST]0"
    logged = f"arn:aws:logs:us-east-1:{ACCOUNT}:{stream}"
    interface = f"arn:aws:ec2:us-east-1:{ACCOUNT}:network-interface/*"
    # "Using source function ARN to control function access behavior", Lambda guide.
    from_code = {"lambda:SourceFunctionArn": function["arn"]}
    assert allows(policies, Call("logs:PutLogEvents", logged))
    assert not allows(policies, Call("logs:PutLogEvents", logged.replace(function["name"], "another")))
    assert allows(policies, Call("ec2:CreateNetworkInterface", interface)) == ("vpcConfig" in function.inputs)
    assert not allows(policies, Call("ec2:CreateNetworkInterface", interface, from_code))


def test_the_authorizer_may_not_read_a_password_hash() -> None:
    program = run(ROOT, "dev", {"backend": "dynamodb-jwt", "packaging": "source"})
    policies = roles(program)["authorizer"]
    [table] = program.of_type("aws:dynamodb/table:Table")

    def may(action: str, *attributes: str) -> bool:
        facts = {"dynamodb:Attributes": frozenset(attributes)} if attributes else {}
        return allows(policies, Call(f"dynamodb:{action}", table["arn"], facts))

    assert may("BatchGetItem", "email", "sessionsFrom")
    assert not may("BatchGetItem", "email", "passwordHash")
    assert not may("BatchGetItem")
    for action in ("GetItem", "Query", "Scan", "UpdateItem"):
        assert not may(action, "passwordHash")


def test_whoever_renews_a_session_sets_no_password_and_reads_none_that_way() -> None:
    program = run(ROOT, "dev", {"backend": "dynamodb-session", "packaging": "source"})
    [table] = program.of_type("aws:dynamodb/table:Table")

    def may(function: str, *attributes: str, returning: str = "NONE") -> bool:
        facts: dict[str, str | frozenset[str]] = {"dynamodb:ReturnValues": returning}
        if attributes:
            facts["dynamodb:Attributes"] = frozenset(attributes)
        return allows(roles(program)[function], Call("dynamodb:UpdateItem", table["arn"], facts))

    for function in ("authorizer", "refresh_token"):
        assert may(function, "pk", "sk", "expiresAt", "usedAt", "ttl")
        assert not may(function, "pk", "sk", "usedAt", returning="ALL_NEW")
        assert not may(function, "pk", "sk", "usedAt", "passwordHash")
        assert not may(function, "pk", "sk", "sessionsFrom")
        assert not may(function)
    assert may("password", "pk", "sk", "passwordHash")


def test_what_may_be_read_together_is_what_is_read() -> None:
    assert set(READ) == {*OF_A_LOGIN, "userId"}  # whose the copy of an app's session is


def test_a_function_with_anothers_role_does_not_work() -> None:
    """So that it is the roles by which the others pass."""
    program = run(ROOT, "dev", {"backend": "dynamodb-jwt", "packaging": "source"})
    granted = roles(program)
    answers, gate = asyncio.run(signed_up(program, {**granted, "signup": granted["signout"]}))
    assert answers in {500, 503}
    assert {call.action for call in gate.refused["signup"]} == {"ssm:GetParameters"}


async def signed_up(program: Program, granted: Mapping[str, Any]) -> tuple[int, Gate]:
    async with guarded(program, granted) as stage, ClientSession() as http:
        return (await Visitor(stage.url, http).post("/signup", PERSON))[0], stage.gate
