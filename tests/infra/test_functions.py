"""The functions: what each is, is told and may do, for every backend."""

import ast
import json
from typing import Any

import pytest
from understudy.program import Program, ProgramError, Resource

from infra.catalogue import needs_by_function
from infra.settings.backends import BACKENDS
from infra.settings.reading import read as read_settings
from tests.support.checkout import ROOT
from tests.support.functions import BY_MAIL, FUNCTIONS, MAIL

from .conftest import MONGODB, Declare

FUNCTION = "aws:lambda/function:Function"
POLICY = "aws:iam/rolePolicy:RolePolicy"

COMMON = "BACKEND CORS_ORIGINS STAGE"
COOKIE = "COOKIE_NAME COOKIE_PATH COOKIE_PERSISTENT COOKIE_SAME_SITE COOKIE_SECURE"
LIFE = "SESSION_MAX_SECONDS SESSION_ROLLING SESSION_TOUCH_AFTER_SECONDS SESSION_TTL_SECONDS"
SESSION = f"{COOKIE} {LIFE} PARAMETERS_VERSION SESSION_SECRET_PARAMETER"
JWT = "JWT_ACCESS_SECRET_PARAMETER JWT_ALGORITHM JWT_AUDIENCE JWT_ISSUER PARAMETERS_VERSION"
ISSUING_JWT = f"{JWT} ACCESS_TOKEN_SECONDS JWT_REFRESH_SECRET_PARAMETER REFRESH_TOKEN_SECONDS SESSION_MAX_SECONDS"
DYNAMODB = "TABLE_NAME"
LIMITS = (
    "LIMIT_MAIL LIMIT_MAIL_ADDRESS LIMIT_REFRESH LIMIT_REFRESH_ADDRESS LIMIT_SIGN_IN_ACCOUNT LIMIT_SIGN_IN_ADDRESS "
    "LIMIT_SIGN_UP"
)
EVENTS = "EVENT_ADDRESSES EVENT_DAYS"
RECENT = "RECENT_SIGN_IN_SECONDS"
HASHING = f"BCRYPT_ROUNDS {LIMITS}"
CHOOSING = "PASSWORD_MIN_LENGTH SERVICE_NAME"
MONGO = (
    f"{COOKIE} {LIFE} MONGODB_DELETE MONGODB_SESSIONS MONGODB_SESSIONS_PASSPORT_ID "
    "MONGODB_SESSIONS_SIGN_OUT MONGODB_SESSIONS_STRINGIFY MONGODB_SESSIONS_TIMESTAMPS MONGODB_SESSIONS_USER "
    "MONGODB_URI_PARAMETER MONGODB_USERS MONGODB_USER_ID PARAMETERS_VERSION"
)

ENVIRONMENTS = {
    "dynamodb-jwt": {
        "signup": f"{ISSUING_JWT} {DYNAMODB} {HASHING} {CHOOSING} {EVENTS}",
        "signin": f"{ISSUING_JWT} {DYNAMODB} {HASHING} {EVENTS}",
        "refresh_token": f"{ISSUING_JWT} {DYNAMODB} {LIMITS} {EVENTS}",
        "signout": f"{JWT} {DYNAMODB} {EVENTS}",
        "sessions": f"{DYNAMODB} SESSION_MAX_SECONDS {RECENT} {EVENTS}",
        "account": f"{DYNAMODB} {HASHING} SESSION_MAX_SECONDS {RECENT} {EVENTS}",
        "authorizer": f"{JWT} CHECK_SESSION SESSION_MAX_SECONDS",
        "password": f"{DYNAMODB} {HASHING} {CHOOSING} {EVENTS}",
        "private": "",
        "health": "",
    },
    "dynamodb-session": {
        "signup": f"{SESSION} {DYNAMODB} {HASHING} {CHOOSING} {EVENTS}",
        "signin": f"{SESSION} {DYNAMODB} {HASHING} {EVENTS}",
        "refresh_token": f"{SESSION} {DYNAMODB} {LIMITS} {EVENTS}",
        "signout": f"{SESSION} {DYNAMODB} {EVENTS}",
        "password": f"{DYNAMODB} {HASHING} {CHOOSING} {EVENTS}",
        "sessions": f"{DYNAMODB} SESSION_MAX_SECONDS {RECENT} {EVENTS}",
        "account": f"{COOKIE} {DYNAMODB} {HASHING} SESSION_MAX_SECONDS {RECENT} {EVENTS}",
        "authorizer": f"{SESSION} {DYNAMODB}",
        "private": "",
        "health": "",
    },
    "mongodb-session": {
        "signup": f"{SESSION} {MONGO} {HASHING} {CHOOSING} {EVENTS}",
        "signin": f"{SESSION} {MONGO} {HASHING} {EVENTS}",
        "refresh_token": f"{SESSION} {MONGO} {LIMITS} {EVENTS}",
        "signout": f"{SESSION} {MONGO} {EVENTS}",
        "password": f"{MONGO} {HASHING} {CHOOSING} {EVENTS}",
        "sessions": f"{MONGO} {RECENT} {EVENTS}",
        "account": f"{MONGO} {HASHING} {RECENT} {EVENTS}",
        "authorizer": f"{SESSION} {MONGO}",
        "private": "",
        "health": "",
    },
    "mongodb-jwt": {
        "signup": f"{ISSUING_JWT} {MONGO} {HASHING} {CHOOSING} {EVENTS}",
        "signin": f"{ISSUING_JWT} {MONGO} {HASHING} {EVENTS}",
        "refresh_token": f"{ISSUING_JWT} {MONGO} {LIMITS} {EVENTS}",
        "signout": f"{JWT} {MONGO} {EVENTS}",
        "sessions": f"{MONGO} {RECENT} {EVENTS}",
        "account": f"{MONGO} {HASHING} {RECENT} {EVENTS}",
        "authorizer": f"{JWT} CHECK_SESSION SESSION_MAX_SECONDS",
        "password": f"{MONGO} {HASHING} {CHOOSING} {EVENTS}",
        "private": "",
        "health": "",
    },
}

# What a role may do beside the two things that each may: write its log, and be put into the network.
SECRETS = "ssm:GetParameters"
LEAVING = (
    "dynamodb:BatchWriteItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem"
)
ACTIONS = {
    "dynamodb-jwt": {
        "signup": f"dynamodb:PutItem {SECRETS}",
        "signin": f"dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem {SECRETS}",
        "refresh_token": f"dynamodb:BatchGetItem dynamodb:DeleteItem dynamodb:PutItem dynamodb:UpdateItem {SECRETS}",
        "signout": f"dynamodb:DeleteItem dynamodb:PutItem {SECRETS}",
        "password": "dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem",
        "sessions": "dynamodb:DeleteItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem",
        "account": LEAVING,
        "authorizer": SECRETS,
        "private": "",
        "health": "",
    },
    "dynamodb-session": {
        "signup": f"dynamodb:PutItem {SECRETS}",
        "signin": f"dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem {SECRETS}",
        "refresh_token": f"dynamodb:BatchGetItem dynamodb:PutItem dynamodb:UpdateItem {SECRETS}",
        "signout": f"dynamodb:DeleteItem dynamodb:PutItem {SECRETS}",
        "sessions": "dynamodb:DeleteItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem",
        "account": LEAVING,
        "authorizer": f"dynamodb:BatchGetItem dynamodb:UpdateItem {SECRETS}",
        "password": "dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem",
        "private": "",
        "health": "",
    },
    "mongodb-session": {
        "signup": SECRETS,
        "signin": SECRETS,
        "refresh_token": SECRETS,
        "signout": SECRETS,
        "password": SECRETS,
        "sessions": SECRETS,
        "account": SECRETS,
        "authorizer": SECRETS,
        "private": "",
        "health": "",
    },
    "mongodb-jwt": {
        "signup": SECRETS,
        "signin": SECRETS,
        "refresh_token": SECRETS,
        "signout": SECRETS,
        "password": SECRETS,
        "sessions": SECRETS,
        "account": SECRETS,
        "authorizer": SECRETS,
        "private": "",
        "health": "",
    },
}
EVERYONES = {"logs:CreateLogStream", "logs:PutLogEvents"}
NETWORK = {
    "ec2:AssignPrivateIpAddresses",
    "ec2:CreateNetworkInterface",
    "ec2:DeleteNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSubnets",
    "ec2:UnassignPrivateIpAddresses",
}
CASES = [
    (backend, function) for backend in ENVIRONMENTS for function in FUNCTIONS if function in ENVIRONMENTS[backend]
]


def backend_of(declare: Declare, backend: str) -> Program:
    return declare("dev", {**MONGODB, "backend": backend})


def statements(program: Program, function: str) -> list[dict[str, Any]]:
    """Of all policies of its role."""
    role = program.one("aws:iam/role:Role", function).id
    policies = [json.loads(policy["policy"]) for policy in program.of_type(POLICY) if policy["role"] == role]
    return [statement for policy in policies for statement in policy["Statement"]]


@pytest.mark.parametrize(("backend", "function"), CASES)
def test_a_function_is_told_what_it_needs_and_nothing_else(declare: Declare, backend: str, function: str) -> None:
    variables = backend_of(declare, backend).one(FUNCTION, function)["environment"]["variables"]
    assert variables.keys() == set(f"{COMMON} {ENVIRONMENTS[backend][function]}".split())
    assert all(variables.values())
    assert variables["BACKEND"] == backend


@pytest.mark.parametrize(("backend", "function"), CASES)
def test_a_role_may_do_what_its_function_does_and_nothing_else(declare: Declare, backend: str, function: str) -> None:
    allowed = [entry for entry in statements(backend_of(declare, backend), function) if entry["Effect"] == "Allow"]
    actions = {action for statement in allowed for action in statement["Action"]}
    network = NETWORK if backend.startswith("mongodb") else set()
    assert actions == EVERYONES | network | set(ACTIONS[backend][function].split())


@pytest.mark.parametrize(("backend", "function"), CASES)
def test_a_role_names_each_thing_that_it_may_touch(declare: Declare, backend: str, function: str) -> None:
    program = backend_of(declare, backend)
    own = program.one(FUNCTION, function)
    table = {f"arn:aws:dynamodb:us-east-1:000000000000:table/{program.outputs['tableName']}"}
    parameters = {
        f"arn:aws:ssm:us-east-1:000000000000:parameter{value}"
        for name, value in own["environment"]["variables"].items()
        if name.endswith("_PARAMETER")
    }
    for statement in statements(program, function):
        resources = statement["Resource"]
        named = set(resources if isinstance(resources, list) else [resources])
        service = statement["Action"][0].partition(":")[0]
        assert (
            named
            == {
                "logs": {f"arn:aws:logs:us-east-1:000000000000:log-group:/aws/lambda/{own['name']}:*"},
                "ec2": {"*"},
                "ssm": parameters,
                "dynamodb": table,
            }[service]
        )


def test_the_only_wildcards_are_those_that_aws_leaves_no_way_around(declare: Declare) -> None:
    """The list of them all; infra/policies.py gives the reason for each."""
    found = set()
    programs = [declare("prod"), *(backend_of(declare, backend) for backend in ACTIONS)]
    policies = [policy for program in programs for policy in program.of_type(POLICY)]
    for statement in (statement for policy in policies for statement in json.loads(policy["policy"])["Statement"]):
        wide = statement["Effect"] == "Allow" and statement["Resource"] == "*"
        found |= {action for action in statement["Action"] if wide}
        assert not [action for action in statement["Action"] if "*" in action]
    assert found == NETWORK | {"xray:PutTelemetryRecords", "xray:PutTraceSegments"}


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_functions_own_code_may_not_touch_the_network(mongodb: Program, function: str) -> None:
    [refused] = [statement for statement in statements(mongodb, function) if statement["Effect"] == "Deny"]
    assert set(refused["Action"]) == NETWORK
    assert refused["Condition"] == {"Null": {"lambda:SourceFunctionArn": "false"}}


def test_the_authorizer_of_jwts_reads_the_session_where_that_is_asked_for(declare: Declare) -> None:
    program = declare("dev", {"checkSession": "true"})
    variables = program.one(FUNCTION, "authorizer")["environment"]["variables"]
    assert variables["CHECK_SESSION"] == "true"
    assert variables["TABLE_NAME"] == program.outputs["tableName"]
    actions = {action for statement in statements(program, "authorizer") for action in statement["Action"]}
    assert {action for action in actions if action.startswith("dynamodb:")} == {"dynamodb:BatchGetItem"}


def test_more_concurrency_than_the_account_has_is_refused(declare: Declare) -> None:
    hashing = sum(1 for function in declare("dev").of_type(FUNCTION) if function["memorySize"] == 1769)
    most = (1000 - 100) // hashing
    program = declare("dev", {"hashingConcurrency": str(most)})
    reserved = [each.inputs.get("reservedConcurrentExecutions", 0) for each in program.of_type(FUNCTION)]
    assert sum(reserved) == hashing * most
    with pytest.raises(ProgramError, match=rf"^gatehouse:hashingConcurrency may be {most} at most"):
        declare("dev", {"hashingConcurrency": str(most + 1)})


@pytest.mark.parametrize("function", FUNCTIONS)
def test_each_has_a_role_and_a_log_group_of_its_own(dev: Program, function: str) -> None:
    declared = dev.one(FUNCTION, function)
    role = dev.one("aws:iam/role:Role", function)
    group = dev.one("aws:cloudwatch/logGroup:LogGroup", function)
    assert declared["role"] == role["arn"]
    assert dev.one(POLICY, function)["role"] == role.id
    trust = json.loads(role["assumeRolePolicy"])["Statement"]
    assert trust == [
        {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}
    ]
    assert group["name"] == f"/aws/lambda/{declared['name']}"
    assert group["retentionInDays"] == 7
    assert declared["loggingConfig"] == {"logFormat": "JSON", "logGroup": group["name"]}


@pytest.mark.parametrize("function", FUNCTIONS)
def test_log_group_and_rights_are_made_before_the_function(dev: Program, function: str) -> None:
    needed = {dev.one("aws:cloudwatch/logGroup:LogGroup", function).urn, dev.one(POLICY, function).urn}
    assert needed <= dev.one(FUNCTION, function).depends_on


@pytest.mark.parametrize("function", FUNCTIONS)
def test_the_handler_is_in_the_code(dev: Program, function: str) -> None:
    declared = dev.one(FUNCTION, function)
    module, _, attribute = declared["handler"].rpartition(".")
    assert (module, attribute) == (f"handlers.{function}", "handler")
    assert (ROOT / "handlers" / f"{function}.py").exists()
    assert declared["code"]["assets"].keys() == {"adapters", "domain", "handlers", "service"}


def shape(function: Resource) -> tuple[int, int, int | None]:
    return function["memorySize"], function["timeout"], function.inputs.get("reservedConcurrentExecutions")


def test_hashing_has_a_cpu_and_everything_else_little(dev: Program) -> None:
    assert {name: shape(dev.one(FUNCTION, name)) for name in FUNCTIONS} == {
        "signup": (1769, 10, None),
        "signin": (1769, 10, None),
        "refresh_token": (512, 10, None),
        "signout": (512, 10, None),
        "password": (1769, 10, None),
        "account": (1769, 10, None),
        "sessions": (512, 10, None),
        "authorizer": (512, 10, None),
        "private": (512, 10, None),
        "health": (512, 10, None),
    }


def test_what_an_attack_on_passwords_can_use_up_is_limited_by_a_setting(declare: Declare) -> None:
    program = declare("dev", {"hashingConcurrency": "20", "architecture": "x86_64", "pythonVersion": "3.12"})
    assert {name: shape(program.one(FUNCTION, name))[2] for name in ("signup", "signin", "authorizer")} == {
        "signup": 20,
        "signin": 20,
        "authorizer": None,
    }
    assert program.one(FUNCTION, "signin")["architectures"] == ["x86_64"]
    assert program.one(FUNCTION, "signin")["runtime"] == "python3.12"


OPTIONAL = {
    **MONGODB,
    **MAIL,
    "mail": "smtp",
    "inviteAtSignIn": "true",
    "requireVerifiedEmail": "sign-in",
    "signUp": "quiet",
    "smtpHost": "smtp.example.com",
    "smtpUser": "mailer",
    "smtpPassword": "squirrel",
    "awsClient": "boto3",
    "adminRole": "administrator",
    "mongodbDatabase": "app",
    "mongodbSessionsDatabase": "app_sessions",
    "mongodbUserFields": "passwordHash=auth.hash,email=login",
    "mongodbPasswords": "pbkdf2",
    "mongodbPasswordsOptions": "iterations=1000,digestAlgorithm=sha1",
    "mongodbUserDefaults": '["status=active", "name={firstName} {lastName}"]',
    "mongodbRefuseWhen": "status!=active,lockUntil>now",
    "mongodbSessionsTransformId": "sha256",
    "mongodbSessionsCrypto": "kruptein",
    "mongodbSessionsCryptoOptions": "hashing=sha256",
    "mongodbSessionsCryptoSecret": "squirrel",
    "mongodbSessionsPassportUser": "id=_id,name=profile.name",
    "cookieDomain": ".example.com",
    "sessionTouchAfterSeconds": "3600",
}


def test_optional_settings_reach_the_functions(declare: Declare) -> None:
    program = declare("dev", OPTIONAL)
    variables = program.one(FUNCTION, "authorizer")["environment"]["variables"]
    assert variables["MONGODB_DATABASE"] == "app"
    assert variables["MONGODB_USER_FIELDS"] == "passwordHash=auth.hash,email=login"
    assert variables["MONGODB_PASSWORDS"] == "pbkdf2"
    assert variables["MONGODB_PASSWORDS_OPTIONS"] == "iterations=1000,digestAlgorithm=sha1"
    assert variables["MONGODB_USER_DEFAULTS"] == "status=active,name={firstName} {lastName}"
    assert variables["MONGODB_REFUSE_WHEN"] == "status!=active,lockUntil>now"
    assert variables["MONGODB_SESSIONS_TRANSFORM_ID"] == "sha256"
    assert variables["MONGODB_SESSIONS_CRYPTO"] == "kruptein"
    assert variables["MONGODB_SESSIONS_CRYPTO_SECRET_PARAMETER"] == "/gatehouse/dev/mongodb-sessions-crypto-secret"
    assert variables["COOKIE_DOMAIN"] == ".example.com"
    assert variables["SESSION_TOUCH_AFTER_SECONDS"] == "3600"


def test_who_calls_aws_is_told_by_which_client(declare: Declare) -> None:
    program = declare("dev", {"awsClient": "boto3"})
    told = {one.name: one["environment"]["variables"].get("AWS_CLIENT") for one in program.of_type(FUNCTION)}
    callers = {name for name, actions in ACTIONS["dynamodb-jwt"].items() if actions}
    assert told == {name: "boto3" if name in callers else None for name in FUNCTIONS}


ASKING = {"signup", "password", "email"}


@pytest.mark.parametrize("sender", ["ses", "smtp", "outbox"])
@pytest.mark.parametrize(
    ("required", "asking"), [("off", ASKING), ("claim", ASKING), ("sign-in", {*ASKING, "signin"})]
)
def test_one_function_sends_mails_and_others_ask_it_to(
    declare: Declare, sender: str, required: str, asking: set[str]
) -> None:
    settings = {**MAIL, "mail": sender, "smtpHost": "smtp.example.com", "requireVerifiedEmail": required}
    program = declare("dev", settings)
    mail = program.one(FUNCTION, "mail")
    for function in (*FUNCTIONS, *BY_MAIL):
        variables = program.one(FUNCTION, function)["environment"]["variables"]
        assert (variables.get("MAIL_FUNCTION") == mail["name"]) == (function in asking)
        assert ("MAIL_FROM" in variables) == ("MAIL_LINKS" in variables) == (function == "mail")
        calls = {one["Resource"] for one in statements(program, function) if "lambda:InvokeFunction" in one["Action"]}
        assert calls == ({mail["arn"]} if function in asking else set())
        sent = [one["Resource"] for one in statements(program, function) if "ses:SendEmail" in one["Action"]]
        identities = [f"arn:aws:ses:us-east-1:000000000000:identity/{name}" for name in IDENTITIES]
        assert sent == ([identities] if (function, sender) == ("mail", "ses") else [])


@pytest.mark.parametrize(
    ("function", "actions"),
    [
        ("password", "DeleteItem GetItem PutItem UpdateItem"),
        ("email", "DeleteItem GetItem PutItem UpdateItem"),
        ("mail", "GetItem PutItem"),
    ],
)
def test_what_mail_brings_reads_and_writes_accounts(declare: Declare, function: str, actions: str) -> None:
    named = {action for one in statements(declare("dev", MAIL), function) for action in one["Action"]}
    assert {action for action in named if "dynamodb" in action} == {f"dynamodb:{name}" for name in actions.split()}


def test_a_sign_up_that_is_quiet_neither_registers_nor_issues(declare: Declare) -> None:
    program = declare("dev", {**MAIL, "signUp": "quiet"})
    variables = program.one(FUNCTION, "signup")["environment"]["variables"]
    told = {name for name in variables if not name.startswith(("LIMIT_", "MAIL"))}
    assert told == {*f"{COMMON} {DYNAMODB} {CHOOSING} BCRYPT_ROUNDS SIGN_UP".split()}
    assert not [one for one in statements(program, "signup") if "ssm:GetParameters" in one["Action"]]


@pytest.mark.parametrize("function", BY_MAIL)
def test_without_mail_there_is_nothing_that_serves_it(dev: Program, function: str) -> None:
    assert function not in {one.name for one in dev.of_type(FUNCTION)}


IDENTITIES = ("accounts@example.com", "example.com")


def test_who_signs_in_to_send_mail_is_a_secret(declare: Declare) -> None:
    variables = declare("dev", OPTIONAL).one(FUNCTION, "mail")["environment"]["variables"]
    assert variables["SMTP_PASSWORD_PARAMETER"] == "/gatehouse/dev/smtp-password"
    assert "squirrel" not in str(variables)


def test_functions_begin_from_a_snapshot_of_their_newest_version(declare: Declare) -> None:
    program = declare("dev", {"snapStart": "true"})
    for function in program.of_type("aws:lambda/function:Function"):
        assert function["publish"] is True
        assert function["snapStart"] == {"applyOn": "PublishedVersions"}
        alias = program.one("aws:lambda/alias:Alias", function.name)
        assert (alias["functionName"], alias["functionVersion"]) == (function["name"], function["version"])
    assert program.outputs["authorizerFunctionArn"].endswith(":gatehouse-dev-authorizer:live")
    called = [one["uri"] for one in program.of_type("aws:apigateway/integration:Integration") if "uri" in one.outputs]
    called.append(program.one("aws:apigateway/authorizer:Authorizer", "authorizer")["authorizerUri"])
    assert all(uri.endswith(":live/invocations") for uri in called)
    assert {one["qualifier"] for one in program.of_type("aws:lambda/permission:Permission")} == {"live"}


def test_a_canary_s_versions_get_their_traffic_from_codedeploy(declare: Declare) -> None:
    program = declare("prod", {"release": "canary"})
    called = [one["uri"] for one in program.of_type("aws:apigateway/integration:Integration") if "uri" in one.outputs]
    called.append(program.one("aws:apigateway/authorizer:Authorizer", "authorizer")["authorizerUri"])
    assert all(uri.endswith(":live/invocations") for uri in called)
    application = program.one("aws:codedeploy/application:Application", "functions")
    assert (application["name"], application["computePlatform"]) == ("gatehouse-prod-functions", "Lambda")
    groups = {group.name: group for group in program.of_type("aws:codedeploy/deploymentGroup:DeploymentGroup")}
    functions = {function.name: function for function in program.of_type(FUNCTION)}
    assert groups.keys() == functions.keys()
    alarms = {alarm["name"] for alarm in program.of_type("aws:cloudwatch/metricAlarm:MetricAlarm")}
    for name, group in groups.items():
        assert functions[name]["publish"] is True
        assert group["deploymentGroupName"] == functions[name]["name"]
        watching = set(group["alarmConfiguration"]["alarms"])
        assert f"gatehouse-prod-throttles-{name.replace('_', '-')}" in watching
        # "CodeDeploy limits": a group takes ten alarms.
        assert watching <= alarms
        assert len(watching) <= 10


def test_a_canary_s_role_may_shift_the_functions_aliases_and_nothing_else(declare: Declare) -> None:
    program = declare("prod", {"release": "canary"})
    shifting, watching = json.loads(program.one("aws:iam/rolePolicy:RolePolicy", "releases")["policy"])["Statement"]
    arns = {function["arn"] for function in program.of_type(FUNCTION)}
    assert set(shifting["Resource"]) == arns | {f"{arn}:*" for arn in arns}
    assert watching["Action"] == ["cloudwatch:DescribeAlarms"]


def test_without_one_the_functions_themselves_are_called(dev: Program) -> None:
    assert not list(dev.of_type("aws:lambda/alias:Alias"))
    assert not any(one.outputs.get("qualifier") for one in dev.of_type("aws:lambda/permission:Permission"))


def test_functions_run_under_open_telemetrys_layer(declare: Declare) -> None:
    layer = "arn:aws:lambda:us-east-1:901920570463:layer:aws-otel-python-arm64-ver-1-32-0:2"
    program = declare("dev", {"openTelemetryLayerArn": layer, "egress": "nat"})
    for function in program.of_type("aws:lambda/function:Function"):
        assert function["layers"] == [layer]
        assert function["environment"]["variables"]["AWS_LAMBDA_EXEC_WRAPPER"] == "/opt/otel-instrument"
        assert function["environment"]["variables"]["OTEL_SERVICE_NAME"] == function["name"]
        role = program.one("aws:iam/rolePolicy:RolePolicy", function.name)
        assert "xray:PutTraceSegments" in role["policy"]


BUS = "arn:aws:events:eu-west-1:123456789012:event-bus/shop"


@pytest.mark.parametrize(
    ("bus", "arn"), [("shop", "arn:aws:events:us-east-1:000000000000:event-bus/shop"), (BUS, BUS)]
)
def test_who_records_events_may_put_them_on_the_bus_and_nobody_else(declare: Declare, bus: str, arn: str) -> None:
    program = declare("dev", {"eventBus": bus})
    for function in FUNCTIONS:
        told = program.one(FUNCTION, function)["environment"]["variables"].get("EVENT_BUS")
        put = [one["Resource"] for one in statements(program, function) if one["Action"] == ["events:PutEvents"]]
        recording = "EVENT_DAYS" in program.one(FUNCTION, function)["environment"]["variables"]
        assert (told, put) == ((bus, [arn]) if recording else (None, []))


def test_a_bus_needs_a_way_to_it(declare: Declare) -> None:
    with pytest.raises(ProgramError, match="eventBus needs egress none or nat"):
        declare("dev", {"eventBus": "default", "egress": "endpoints"})


def test_there_is_a_key_for_every_setting_that_a_handler_reads(
    declare: Declare, monkeypatch: pytest.MonkeyPatch
) -> None:
    # There is no file of certificates beside Pulumi.yaml here.
    monkeypatch.setattr("infra.settings.rules._is_bundle", lambda _: True)
    certified = read_settings({**MONGODB, "backend": "mongodb-jwt", "mongodbCaFile": "bundle.pem"}, "dev")
    told = {name for needs in needs_by_function(certified).values() for name in needs.settings}
    moving = {**MONGODB, "backend": "dynamodb-jwt", "legacyBackend": "mongodb-session"}
    moving |= {"checkSession": "true", "foreignHashes": "django"}
    issuing = {"tokenAlgorithm": "ES256", "acceptedAlgorithms": "HS256", "eventBus": "default"}
    declared = (declare("dev", OPTIONAL), declare("dev", moving), declare("dev", issuing))
    for program in (*declared, *(backend_of(declare, backend) for backend in BACKENDS)):
        for function in program.of_type(FUNCTION):
            told |= {name.removesuffix("_PARAMETER") for name in function["environment"]["variables"]}
    read = {
        name
        for room in ("handlers", "service")
        for file in (ROOT / room).rglob("*.py")
        for name in settings_read(file.read_text())
    }
    assert len(read) > 30
    assert read <= told


def settings_read(source: str) -> set[str]:
    """The names that a module asks the settings for, as in `settings.flag("COOKIE_SECURE")`."""
    readers = {"text", "texts", "optional", "secrets", "pairs", "flag", "integer", "seconds", "choice"}
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and node.args]
    asked = [call.args[0] for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr in readers]
    return {argument.value for argument in asked if isinstance(argument, ast.Constant)}  # type: ignore[misc]
