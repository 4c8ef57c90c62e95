"""GET /items behind a JWT authorizer, of a REST API and of an HTTP API."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from understudy_tests.declare import API, EXECUTION_ARN, Declared, function_arn, invoke_arn
from understudy_tests.issuer import ISSUER

if TYPE_CHECKING:
    from understudy.program import Program

Settings = dict[str, Any]


def declared(settings: Settings, api: str) -> Program:
    return {"REST": _rest, "HTTP": _http}[api](settings).program()


def _rest(settings: Settings) -> Declared:
    program = Declared()
    program.rest_api()
    desired = {
        "RestApiId": API,
        "Name": "by",
        "Type": "JWT",
        "IdentitySource": "method.request.header.Authorization",
        "JwtConfiguration": {
            "DefaultAlgorithms": settings.get("algorithms", ["RS256", "ES256"]),
            "Issuers": [_trusted(one) for one in settings.get("issuers", [{}])],
        },
        **settings.get("also", {}),
    }
    about = {"typeName": "AWS::ApiGateway::Authorizer", "desiredState": json.dumps(desired)}
    program.add("cloudcontrol/resource", "by", id=f"{API}|by001", **about, properties='{"AuthorizerId": "by001"}')
    protected = {"authorization": "JWT", "authorizerId": "by001", "authorizationScopes": settings.get("scopes")}
    key = program.method("GET /items", **protected)
    uri = invoke_arn("items")
    program.add("apigateway/integration", "items", **key, type="AWS_PROXY", integrationHttpMethod="POST", uri=uri)
    program.deploy()
    return program


def _trusted(issuer: Settings) -> Settings:
    """As CloudFormation has it."""
    claims = [{"Format": "SINGLE_STRING", **_capital(claim)} for claim in issuer.get("claims", ())]
    found = {"Issuer": issuer.get("issuer", ISSUER), "Audiences": issuer.get("audiences", ["items"])}
    return {**found, "AdditionalClaims": claims}


def _capital(values: Settings) -> Settings:
    return {name[0].upper() + name[1:]: value for name, value in values.items()}


def _http(settings: Settings) -> Declared:
    program = Declared()
    about = {"id": API, "name": "api", "protocolType": "HTTP", "executionArn": EXECUTION_ARN}
    program.add("apigatewayv2/api", "api", **about)
    integration = {"integrationType": "AWS_PROXY", "integrationUri": function_arn("items")}
    form = settings.get("form", "2.0")
    program.add("apigatewayv2/integration", "items", apiId=API, payloadFormatVersion=form, **integration)
    (issuer,) = settings.get("issuers", [{}])
    configured = {"issuer": issuer.get("issuer", ISSUER), "audiences": issuer.get("audiences", ["items"])}
    program.add(
        "apigatewayv2/authorizer",
        "by",
        apiId=API,
        authorizerType="JWT",
        identitySources=["$request.header.Authorization"],
        jwtConfiguration=configured,
    )
    program.add(
        "apigatewayv2/route",
        "items",
        apiId=API,
        routeKey="GET /items",
        target="integrations/items",
        authorizationType="JWT",
        authorizerId="by",
        authorizationScopes=settings.get("scopes"),
    )
    program.add("apigatewayv2/stage", "stage", apiId=API, name="$default", autoDeploy=True)
    return program
