"""From declared `aws:apigatewayv2/*` resources to the stages of HTTP APIs.

Every stage is served with all routes, as one that deploys automatically is.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from understudy.gateway.jwt_declared import http_authorizer
from understudy.gateway.model import (
    DEFAULT_STAGE,
    FUNCTION_ARN,
    Authorizer,
    Cors,
    DeclarationError,
    Integration,
    JwtAuthorizer,
    Method,
    NotServed,
    Stage,
    Throttle,
    function_arn,
)
from understudy.program import Program, Resource

DEFAULT_TIMEOUT_MS = 30_000
Values = Mapping[str, Any]


def http_stages(programs: Sequence[Program]) -> Iterator[Stage]:
    """Raises DeclarationError."""
    declared = [resource for program in programs for resource in program.resources]
    for program in programs:
        for api in program.of_type("aws:apigatewayv2/api:Api"):
            if api["protocolType"] == "HTTP":
                parts = [part for part in declared if part.outputs.get("apiId") == api.id]
                yield from _stages(api, parts, program.region)


def _stages(api: Resource, parts: Sequence[Resource], region: str) -> Iterator[Stage]:
    """With `target`, an API brings a route and a stage of its own: "quick create"."""
    methods = tuple(sorted(_methods(api, parts), key=lambda found: (found.resource_path, found.http_method)))
    settings = {str(stage["name"]): stage.outputs for stage in _kind(parts, "stage")}
    if api.outputs.get("target"):
        settings.setdefault(DEFAULT_STAGE, {})
    for name, declared in settings.items():
        yield Stage(
            api_id=api.id,
            api_name=str(api.outputs.get("name") or api.name),
            name=name,
            region=region,
            account=str(api["executionArn"]).split(":")[4],
            deployment_id="",
            deployment=json.dumps([part.inputs for part in parts], default=str),
            methods=methods,
            variables=declared.get("stageVariables") or {},
            throttles=_throttles(declared, methods),
            protocol="HTTP",
            cors=_cors(api.outputs.get("corsConfiguration")),
        )


def _methods(api: Resource, parts: Sequence[Resource]) -> Iterator[Method]:
    integrations = {found.id: found.outputs for found in _kind(parts, "integration")}
    authorizers = {found.id: found for found in _kind(parts, "authorizer")}
    if target := api.outputs.get("target"):
        quick = {"integrationType": "AWS_PROXY", "integrationUri": target, "payloadFormatVersion": "2.0"}
        yield _method(str(api.outputs.get("routeKey") or DEFAULT_STAGE), quick, {}, {})
    for route in _kind(parts, "route"):
        id_ = str(route.outputs.get("target")).removeprefix("integrations/")
        if id_ not in integrations:
            raise DeclarationError(f"route {route.name}: its target {id_} is no integration of API {api.name}")
        yield _method(str(route["routeKey"]), integrations[id_], route.outputs, authorizers)


def _method(key: str, declared: Values, route: Values, authorizers: Mapping[str, Resource]) -> Method:
    verb, _, path = key.partition(" ")
    try:
        integration, authorizer = _integration(declared), _authorizer(route, authorizers)
    except NotServed as why:
        integration, authorizer = Integration("UNSERVED", unserved=f"route {key}: {why} isn't served locally"), None
    scopes = tuple(route.get("authorizationScopes") or ())
    return Method(verb if path else "ANY", "", path or DEFAULT_STAGE, authorizer, integration, scopes=scopes)


def _integration(declared: Values) -> Integration:
    """Raises NotServed."""
    uri = str(declared.get("integrationUri") or declared.get("integrationSubtype") or "")
    function = uri if FUNCTION_ARN.fullmatch(uri) else function_arn(uri)
    if declared["integrationType"] != "AWS_PROXY" or not function:
        raise NotServed(f"{declared['integrationType']} {uri}")
    return Integration(
        type="AWS_PROXY",
        function_arn=function,
        timeout_ms=int(declared.get("timeoutMilliseconds") or DEFAULT_TIMEOUT_MS),
        by_role=bool(declared.get("credentialsArn")),
        payload_format=str(declared.get("payloadFormatVersion") or "1.0"),
    )


def _authorizer(route: Values, authorizers: Mapping[str, Resource]) -> Authorizer | JwtAuthorizer | None:
    """Raises NotServed."""
    authorization = route.get("authorizationType") or "NONE"
    if authorization == "NONE":
        return None
    found = authorizers.get(str(route.get("authorizerId")))
    if authorization == "JWT":
        return _jwt_authorizer(found)
    if authorization != "CUSTOM" or found is None:
        raise NotServed(f"authorization {authorization}")
    return _lambda_authorizer(found)


def _jwt_authorizer(found: Resource | None) -> JwtAuthorizer:
    if found is None or found.outputs.get("authorizerType") != "JWT":
        raise DeclarationError(
            "AWS would refuse a route: BadRequestException: Invalid authorizer ID specified. Setting the "
            "authorization type to JWT requires a valid JWT authorizer."
        )
    return http_authorizer(found)


def _lambda_authorizer(found: Resource) -> Authorizer:
    declared = found.outputs
    return Authorizer(
        id=found.id,
        name=str(declared.get("name") or found.name),
        type="REQUEST",
        function_arn=function_arn(str(declared["authorizerUri"])),
        identity_sources=tuple(declared.get("identitySources") or ()),
        ttl_seconds=int(declared.get("authorizerResultTtlInSeconds") or 0),
        by_role=bool(declared.get("authorizerCredentialsArn")),
        payload_format=str(declared["authorizerPayloadFormatVersion"]),
        simple=bool(declared.get("enableSimpleResponses")),
    )


def _throttles(stage: Values, methods: Iterable[Method]) -> dict[str, Throttle]:
    """The stage's default is for each route that has no settings of its own."""
    own: dict[str, Values] = {str(settings["routeKey"]): settings for settings in stage.get("routeSettings") or ()}
    default: Values = stage.get("defaultRouteSettings") or {}
    wanted = {method.key: own.get(method.key, default) for method in methods}
    return {
        key: Throttle(float(settings["throttlingRateLimit"]), int(settings["throttlingBurstLimit"]))
        for key, settings in wanted.items()
        if settings.get("throttlingRateLimit") and settings.get("throttlingBurstLimit")
    }


def _cors(declared: Values | None) -> Cors | None:
    if not declared:
        return None
    return Cors(
        origins=tuple(declared.get("allowOrigins") or ()),
        methods=tuple(declared.get("allowMethods") or ()),
        headers=tuple(declared.get("allowHeaders") or ()),
        exposed=tuple(declared.get("exposeHeaders") or ()),
        max_age=declared.get("maxAge"),
        credentials=bool(declared.get("allowCredentials")),
    )


def _kind(resources: Iterable[Resource], kind: str) -> Iterator[Resource]:
    return (resource for resource in resources if resource.type.startswith(f"aws:apigatewayv2/{kind}:"))
