"""The REST API: routes, authorizer, preflights, refusals, and a deployment that follows them."""

import json
import re
from typing import Any

import pytest
from gatehouse_routes.gateway_responses import REFUSALS
from understudy.program import Ask, Program, Resource, run

from infra.operations import read_operations
from infra.tokens.kind import Identity
from tests.support.checkout import ROOT
from tests.support.functions import MAIL

from .conftest import MONGODB, Declare

METHOD = "aws:apigateway/method:Method"
INTEGRATION = "aws:apigateway/integration:Integration"
INTEGRATION_RESPONSE = "aws:apigateway/integrationResponse:IntegrationResponse"
RESPONSE = "aws:apigateway/response:Response"
METHOD_SETTINGS = "aws:apigateway/methodSettings:MethodSettings"
PARAMETER = r"\{\w+\}"
# Those of a stage that names no administrators.
ROUTES = [one for one in read_operations() if one.function not in {"admin", "token"}]


@pytest.fixture(scope="module")
def dev(declare: Declare) -> Program:
    """With every route that there is."""
    return declare("dev", MAIL)


def by_route(program: Program, kind: str) -> dict[tuple[str, str], Resource]:
    """The resources of a kind by method and path."""
    paths = {resource.id: resource["path"] for resource in program.of_type("aws:apigateway/resource:Resource")}
    return {(resource["httpMethod"], paths[resource["resourceId"]]): resource for resource in program.of_type(kind)}


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.function)
def test_a_route_is_served_by_its_function(dev: Program, route: Any) -> None:
    function = dev.one("aws:lambda/function:Function", route.function)
    integration = by_route(dev, INTEGRATION)[route.method, route.path]
    assert (integration["type"], integration["integrationHttpMethod"]) == ("AWS_PROXY", "POST")
    assert integration["uri"] == function["invokeArn"]


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.function)
def test_a_protected_route_stands_behind_the_authorizer(dev: Program, route: Any) -> None:
    method = by_route(dev, METHOD)[route.method, route.path]
    if route.protected:
        assert (method["authorization"], method["authorizerId"]) == ("CUSTOM", dev.outputs["authorizerId"])
    else:
        assert method["authorization"] == "NONE"


def test_where_sign_up_is_closed_there_is_none(declare: Declare) -> None:
    closed, opened = declare("dev", {"signUp": "closed"}), declare("dev")
    assert by_route(opened, METHOD).keys() - by_route(closed, METHOD).keys() == {
        ("POST", "/signup"),
        ("OPTIONS", "/signup"),
    }
    functions = {function.name for function in closed.of_type("aws:lambda/function:Function")}
    assert "signin" in functions
    assert "signup" not in functions


def test_nothing_is_served_beside_the_routes_and_their_preflights(dev: Program) -> None:
    routes = {(route.method, route.path) for route in ROUTES}
    assert by_route(dev, METHOD).keys() == routes | {("OPTIONS", path) for _, path in routes}


def test_a_function_may_be_called_for_its_own_route_alone(dev: Program) -> None:
    api = dev.outputs["executionArn"]
    permissions = {
        (permission["function"], permission["sourceArn"])
        for permission in dev.of_type("aws:lambda/permission:Permission")
    }
    names = {route.function: dev.one("aws:lambda/function:Function", route.function)["name"] for route in ROUTES}
    expected = {
        (names[route.function], f"{api}/dev/{route.method}{re.sub(PARAMETER, '*', route.path)}") for route in ROUTES
    }
    authorizer = dev.one("aws:lambda/function:Function", "authorizer")["name"]
    assert permissions == expected | {(authorizer, f"{api}/authorizers/{dev.outputs['authorizerId']}")}


def test_routes_stand_under_the_root(declare: Declare) -> None:
    program = declare("dev", {"apiRoot": "/auth/v1"})
    assert ("POST", "/auth/v1/signup") in by_route(program, METHOD)
    assert program.outputs["apiUrl"].endswith(".amazonaws.com/dev/auth/v1")
    sources = [permission["sourceArn"] for permission in program.of_type("aws:lambda/permission:Permission")]
    assert f"{program.outputs['executionArn']}/dev/GET/auth/v1/private" in sources


DOMAIN = {
    "domainName": "auth.example.com",
    "certificateArn": "arn:aws:acm:us-east-1:000000000000:certificate/0a1b",
    "hostedZoneId": "Z0123456789",
}


def test_a_domain_of_ones_own_leads_to_the_stage(declare: Declare) -> None:
    program = declare("dev", DOMAIN | {"apiRoot": "/v1"})
    assert program.outputs["apiUrl"] == "https://auth.example.com/v1"
    domain = program.one("aws:apigateway/domainName:DomainName", "domain")
    assert (domain["regionalCertificateArn"], domain["securityPolicy"]) == (DOMAIN["certificateArn"], "TLS_1_2")
    mapping = program.one("aws:apigateway/basePathMapping:BasePathMapping", "domain")
    served = (mapping["restApi"], mapping["stageName"], mapping.outputs.get("basePath"))
    assert served == (program.outputs["restApiId"], "dev", None)
    assert domain["endpointConfiguration"] == {"types": "REGIONAL", "ipAddressType": "dualstack"}
    records = list(program.of_type("aws:route53/record:Record"))
    assert [record["type"] for record in records] == ["A", "AAAA"]
    for record in records:
        assert (record["zoneId"], record["name"]) == ("Z0123456789", "auth.example.com")
        assert record["aliases"][0]["name"] == domain["regionalDomainName"] == program.outputs["domainTarget"]
    assert program.one("aws:apigateway/restApi:RestApi", "api")["disableExecuteApiEndpoint"] is False


def test_the_api_answers_under_its_domain_alone_where_that_is_set(declare: Declare) -> None:
    program = declare("dev", DOMAIN)
    alone = declare("dev", DOMAIN | {"disableExecuteApiEndpoint": "true"})
    assert alone.one("aws:apigateway/restApi:RestApi", "api")["disableExecuteApiEndpoint"] is True
    # It takes effect with a deployment.
    deployment = "aws:apigateway/deployment:Deployment"
    assert alone.one(deployment, "deployment")["triggers"] != program.one(deployment, "deployment")["triggers"]


def test_no_verdict_is_kept_by_what_is_no_token() -> None:
    with pytest.raises(ValueError, match=r"may not be kept by context\.requestId"):
        Identity("context.requestId", 300)


def test_the_record_is_anothers_where_the_zone_is(declare: Declare) -> None:
    program = declare("dev", {key: value for key, value in DOMAIN.items() if key != "hostedZoneId"})
    assert not list(program.of_type("aws:route53/record:Record"))
    assert program.outputs["domainTarget"]


def authorizer(program: Program) -> tuple[str, int]:
    found = program.one("aws:apigateway/authorizer:Authorizer", "authorizer")
    assert found["type"] == "REQUEST"
    assert found["authorizerUri"] == program.one("aws:lambda/function:Function", "authorizer")["invokeArn"]
    return found["identitySource"], found["authorizerResultTtlInSeconds"]


def test_a_verdict_on_a_jwt_is_kept(dev: Program) -> None:
    assert authorizer(dev) == ("method.request.header.Authorization", 300)


def test_a_verdict_on_a_session_is_not_and_header_or_cookie_will_do(mongodb: Program) -> None:
    assert authorizer(mongodb) == ("context.requestId", 0)


def test_a_verdict_on_a_checked_jwt_is_not(declare: Declare) -> None:
    assert authorizer(declare("dev", {"checkSession": "true"})) == ("method.request.header.Authorization", 0)


def preflight(program: Program, path: str) -> tuple[dict[str, str], str]:
    """The fixed headers and the template of the answer to a path's OPTIONS."""
    integration = by_route(program, INTEGRATION)["OPTIONS", path]
    assert integration["type"] == "MOCK"
    assert json.loads(integration["requestTemplates"]["application/json"]) == {"statusCode": 204}
    response = by_route(program, INTEGRATION_RESPONSE)["OPTIONS", path]
    declared = by_route(program, "aws:apigateway/methodResponse:MethodResponse")["OPTIONS", path]
    assert response["statusCode"] == declared["statusCode"] == "204"
    assert response["responseParameters"].keys() == declared["responseParameters"].keys()
    assert by_route(program, METHOD)["OPTIONS", path]["authorization"] == "NONE"
    prefix = "method.response.header."
    headers = {name.removeprefix(prefix): value for name, value in response["responseParameters"].items()}
    return headers, response.inputs.get("responseTemplates", {}).get("application/json", "")


ALLOWED = {"Access-Control-Allow-Headers": "'Authorization,Content-Type'", "Access-Control-Max-Age": "'600'"}


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.function)
def test_a_preflight_allows_the_methods_of_its_path(dev: Program, route: Any) -> None:
    headers, _ = preflight(dev, route.path)
    methods = [each.method for each in ROUTES if each.path == route.path]
    assert headers == {
        **ALLOWED,
        "Access-Control-Allow-Methods": f"'{','.join(methods)},OPTIONS'",
        "Access-Control-Allow-Credentials": "'true'",
        "Vary": "'Origin'",
    }


def test_one_origin_is_named_in_every_answer(prod: Program) -> None:
    headers, template = preflight(prod, "/signin")
    assert headers["Access-Control-Allow-Origin"] == "'https://app.example.com'"
    assert not template


def test_any_origin_goes_without_credentials(declare: Declare) -> None:
    program = declare("dev", {"corsOrigins": "*"})
    headers, template = preflight(program, "/signin")
    assert headers["Access-Control-Allow-Origin"] == "'*'"
    assert "Access-Control-Allow-Credentials" not in headers
    assert not template
    assert refusal_headers(program, "UNAUTHORIZED")["Access-Control-Allow-Origin"] == "'*'"
    assert "Access-Control-Allow-Credentials" not in refusal_headers(program, "UNAUTHORIZED")


def test_of_several_origins_the_callers_is_named(dev: Program) -> None:
    headers, template = preflight(dev, "/signin")
    assert "Access-Control-Allow-Origin" not in headers
    assert '$origin == "http://localhost:3000" || $origin == "http://localhost:5173"' in template
    assert "$context.responseOverride.header.Access-Control-Allow-Origin = $origin" in template


def test_without_origins_there_is_no_cors(declare: Declare) -> None:
    program = declare("dev", {**MAIL, "corsOrigins": None})
    assert by_route(program, METHOD).keys() == {(route.method, route.path) for route in ROUTES}
    for kind in REFUSALS:
        assert not [name for name in refusal_headers(program, kind) if name.startswith("Access-Control")]


def refusal_headers(program: Program, kind: str) -> dict[str, str]:
    [response] = [response for response in program.of_type(RESPONSE) if response["responseType"] == kind]
    prefix = "gatewayresponse.header."
    return {name.removeprefix(prefix): value for name, value in response["responseParameters"].items()}


STATUSES = {
    "DEFAULT_4XX": (None, "invalid_request"),
    "DEFAULT_5XX": (None, "internal"),
    "UNAUTHORIZED": ("401", "unauthorized"),
    "ACCESS_DENIED": ("403", "$context.authorizer.code"),
    "WAF_FILTERED": ("403", "access_denied"),
    "MISSING_AUTHENTICATION_TOKEN": ("404", "not_found"),
    "INVALID_SIGNATURE": ("404", "not_found"),
    "RESOURCE_NOT_FOUND": ("404", "not_found"),
    "REQUEST_TOO_LARGE": ("413", "payload_too_large"),
    "UNSUPPORTED_MEDIA_TYPE": ("415", "invalid_request"),
    "THROTTLED": ("429", "too_many_requests"),
    "QUOTA_EXCEEDED": ("429", "too_many_requests"),
    "INTEGRATION_FAILURE": ("504", "unavailable"),
    "INTEGRATION_TIMEOUT": ("504", "unavailable"),
}


def test_refusals_of_api_gateway_have_the_contracts_shape(dev: Program) -> None:
    found = {}
    for response in dev.of_type(RESPONSE):
        body = json.loads(response["responseTemplates"]["application/json"])
        assert body.keys() == {"success", "error", "requestId"}
        assert (body["success"], body["requestId"]) == (False, "$context.requestId")
        assert body["error"]["message"]
        found[response["responseType"]] = (response.inputs.get("statusCode"), body["error"]["code"])
    assert found == STATUSES


@pytest.mark.parametrize("kind", STATUSES)
def test_refusals_of_api_gateway_can_be_read_by_our_pages(dev: Program, prod: Program, kind: str) -> None:
    assert refusal_headers(prod, kind)["Access-Control-Allow-Origin"] == "'https://app.example.com'"
    assert refusal_headers(prod, kind)["Access-Control-Allow-Credentials"] == "'true'"
    # Of several origins none can be chosen, so that without a cookie every page may read it, and none with one.
    assert refusal_headers(dev, kind)["Access-Control-Allow-Origin"] == "'*'"
    assert "Access-Control-Allow-Credentials" not in refusal_headers(dev, kind)
    for program in (dev, prod):
        assert refusal_headers(program, kind)["Cache-Control"] == "'no-store'"


@pytest.mark.parametrize("same_site", ["lax", "none"])
def test_of_several_origins_the_first_reads_refusals_with_the_session_cookie(
    declare: Declare, same_site: str
) -> None:
    origins = "https://a.example.com,https://b.example.org"
    program = declare("dev", {**MONGODB, "cookieSameSite": same_site, "corsOrigins": origins})
    for kind in STATUSES:
        assert refusal_headers(program, kind)["Access-Control-Allow-Origin"] == "'https://a.example.com'"
        assert refusal_headers(program, kind)["Access-Control-Allow-Credentials"] == "'true'"


@pytest.mark.parametrize(
    "origins", [None, "*", "https://a.example.com", "https://a.example.com,https://b.example.org"]
)
@pytest.mark.parametrize("backend", ["dynamodb-jwt", "dynamodb-session"])
def test_a_refusal_names_no_origin_because_it_asked(declare: Declare, backend: str, origins: str | None) -> None:
    program = declare("dev", {"backend": backend, "corsOrigins": origins})
    for kind in STATUSES:
        assert not [value for value in refusal_headers(program, kind).values() if "request" in value]


def test_a_401_says_how_to_authenticate(dev: Program) -> None:
    assert refusal_headers(dev, "UNAUTHORIZED")["WWW-Authenticate"] == "'Bearer'"


def trigger(program: Program) -> str:
    found: str = program.one("aws:apigateway/deployment:Deployment", "deployment")["triggers"]["snapshot"]
    return found


@pytest.mark.parametrize(
    "change",
    [
        {"apiRoot": "/auth/v1"},
        {"corsOrigins": "*"},
        {"corsOrigins": None},
        {"authorizerCacheSeconds": "60"},
    ],
    ids=str,
)
def test_a_change_of_what_is_served_makes_a_new_deployment(
    dev: Program, declare: Declare, change: dict[str, str | None]
) -> None:
    assert trigger(declare("dev", change)) != trigger(dev)


def test_a_change_of_anything_else_makes_none(dev: Program, declare: Declare) -> None:
    changed = {**MAIL, "hashingConcurrency": "20", "architecture": "x86_64", "pythonVersion": "3.12"}
    assert trigger(declare("dev", changed)) == trigger(dev)


def test_a_deployment_comes_after_all_that_it_freezes(dev: Program) -> None:
    frozen = {
        resource.urn
        for resource in dev.resources
        if resource.type.startswith("aws:apigateway/")
        and not resource.type.endswith((":Deployment", ":Stage", ":MethodSettings", ":Account"))
    }
    assert len(frozen) > 50
    assert frozen <= dev.one("aws:apigateway/deployment:Deployment", "deployment").depends_on


def test_an_integration_response_comes_after_its_integration(dev: Program) -> None:
    for route, response in by_route(dev, INTEGRATION_RESPONSE).items():
        assert by_route(dev, INTEGRATION)[route].urn in response.depends_on


def test_the_stage_limits_and_logs_its_requests(prod: Program) -> None:
    stage = prod.one("aws:apigateway/stage:Stage", "stage")
    assert stage["stageName"] == "prod"
    assert stage["deployment"] == prod.one("aws:apigateway/deployment:Deployment", "deployment").id
    assert stage["xrayTracingEnabled"] is True
    limits = prod.one("aws:apigateway/methodSettings:MethodSettings", "limits")
    assert limits["methodPath"] == "*/*"
    assert limits["settings"]["throttlingRateLimit"] == 500
    assert limits["settings"]["throttlingBurstLimit"] == 1000
    assert {one["settings"]["loggingLevel"] for one in prod.of_type(METHOD_SETTINGS)} == {"OFF"}
    log = prod.one("aws:cloudwatch/logGroup:LogGroup", "access")
    assert stage["accessLogSettings"]["destinationArn"] == log["arn"]
    assert log["retentionInDays"] == 90


def limits(program: Program) -> dict[str, tuple[int, int]]:
    """Rate and burst by the method that they are for."""
    found = {one["methodPath"]: one["settings"] for one in program.of_type(METHOD_SETTINGS)}
    return {path: (each["throttlingRateLimit"], each["throttlingBurstLimit"]) for path, each in found.items()}


def test_routes_that_hash_a_password_have_limits_of_their_own_and_low_ones(declare: Declare) -> None:
    hashing = {f"~1{path}/POST" for path in ("signup", "signin")}
    assert hashing <= limits(declare("dev")).keys()
    assert {limits(declare("prod"))[path] for path in hashing} == {(20, 40)}
    under_a_root = declare("dev", {"apiRoot": "/auth/v1", "hashingThrottleRate": "3", "hashingThrottleBurst": "4"})
    assert limits(under_a_root)["~1auth~1v1~1signin/POST"] == (3, 4)
    assert {path for path in limits(under_a_root) if path != "*/*"} == {
        f"{path.replace('/', '~1')}/{method}"
        for method, path in by_route(under_a_root, METHOD)
        if any(route.hashes and f"/auth/v1{route.path}" == path and route.method == method for route in ROUTES)
    }


def test_the_access_log_holds_no_personal_data_but_the_users_id(prod: Program) -> None:
    form = json.loads(prod.one("aws:apigateway/stage:Stage", "stage")["accessLogSettings"]["format"])
    assert form["requestId"] == "$context.requestId"
    assert form["userId"] == "$context.authorizer.principalId"
    personal = ("identity.sourceIp", "identity.userAgent", "context.path", "authorizer.email")
    assert not [value for value in form.values() for word in personal if word in value]


def test_requests_are_logged_in_production_and_where_that_is_set(dev: Program, declare: Declare) -> None:
    assert "accessLogSettings" not in dev.one("aws:apigateway/stage:Stage", "stage").inputs
    logged = declare("dev", {"accessLogs": "true"})
    assert "accessLogSettings" in logged.one("aws:apigateway/stage:Stage", "stage").inputs


def test_no_stage_touches_the_role_for_logs_that_all_apis_of_an_account_share(prod: Program) -> None:
    assert not list(prod.of_type("aws:apigateway/account:Account"))


def test_the_account_has_that_role_by_a_program_of_its_own(forked: Ask) -> None:
    program = run(ROOT / "infra/account", "eu-central-1", ask=forked)
    account = program.one("aws:apigateway/account:Account", "account")
    role = program.one("aws:iam/role:Role", "api-gateway-logs")
    assert account["cloudwatchRoleArn"] == role["arn"] == program.outputs["apiGatewayLogRoleArn"]
    assert program.one("aws:iam/rolePolicy:RolePolicy", "api-gateway-logs").urn in account.depends_on
    assert account.protect


def test_a_firewall_has_awss_rules_and_a_limit_on_the_open_routes(declare: Declare, dev: Program) -> None:
    assert not list(dev.of_type("aws:wafv2/webAcl:WebAcl", "aws:wafv2/webAclAssociation:WebAclAssociation"))
    program = declare("dev", {**MAIL, "waf": "on", "wafRate": "100"})
    acl = program.one("aws:wafv2/webAcl:WebAcl", "firewall")
    assert (acl["scope"], acl["defaultAction"]) == ("REGIONAL", {"allow": {}})
    *managed, rate = acl["rules"]
    assert [one["priority"] for one in acl["rules"]] == list(range(len(acl["rules"])))
    assert all(one["statement"]["managedRuleGroupStatement"]["vendorName"] == "AWS" for one in managed)
    limited = rate["statement"]["rateBasedStatement"]
    assert (limited["limit"], limited["aggregateKeyType"], rate["action"]) == (100, "IP", {"block": {}})
    matched = limited["scopeDownStatement"]["orStatement"]["statements"]
    paths = {one["byteMatchStatement"]["searchString"] for one in matched}
    assert paths == {one.path for one in ROUTES if not one.protected and one.method != "GET"}
    assert not [one for one in (acl, *acl["rules"]) if one["visibilityConfig"]["sampledRequestsEnabled"]]
    association = program.one("aws:wafv2/webAclAssociation:WebAclAssociation", "firewall")
    stage = program.one("aws:apigateway/stage:Stage", "stage")
    assert (association["resourceArn"], association["webAclArn"]) == (stage["arn"], acl["arn"])
