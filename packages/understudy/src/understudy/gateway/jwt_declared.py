"""From declared resources to JWT authorizers, and what AWS refuses to make of them.

For REST APIs the words are those of API Gateway's model in botocore 1.44.8 (`JwtConfigurationInput` and what it
holds); for HTTP APIs those that were recorded: haandol/cognito-kakao-example#1, anomalyco/ion#1104.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from understudy.gateway.model import ClaimRule, DeclarationError, Issuer, JwtAuthorizer

if TYPE_CHECKING:
    from understudy.program import Resource

REST_ALGORITHMS = ("RS256", "RS384", "RS512", "ES256", "ES384", "ES512")
HTTP_ALGORITHMS = frozenset({"RS256", "RS384", "RS512"})
UNSUPPORTED = (
    *("authorizerResultTtlInSeconds", "authorizerUri", "authorizerCredentials", "providerArns"),
    "identityValidationExpression",
)
CHECKED_BY_ITSELF = frozenset({"iss", "aud", "exp", "nbf", "iat", "scope", "scp"})
HEADER = re.compile(r"method\.request\.header\.[^.,\s]+")
# API Gateway's own resource, which the provider doesn't have, by way of Cloud Control.
CONTROLLED = ("aws:cloudcontrol/resource:Resource", "AWS::ApiGateway::Authorizer")
OF_THIS_MACHINE = frozenset({"127.0.0.1", "localhost"})
Values = Mapping[str, Any]


def controlled(resources: "Iterable[Resource]") -> "Iterator[Resource]":
    """Authorizers that were declared through Cloud Control, as if the provider had taken them."""
    for resource in resources:
        if (resource.type, resource.outputs.get("typeName")) == CONTROLLED:
            yield _as_provided(resource)


def _as_provided(resource: "Resource") -> "Resource":
    outputs = provided(resource["desiredState"])
    id_ = json.loads(resource["properties"])["AuthorizerId"]
    return replace(resource, type="aws:apigateway/authorizer:Authorizer", id=id_, outputs=outputs)


def provided(desired_state: str) -> dict[str, Any]:
    """What CloudFormation has, under the provider's names."""
    wanted: dict[str, Any] = _camel(json.loads(desired_state))
    return {**wanted, "restApi": wanted.get("restApiId")}


def _camel(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    """CloudFormation's names as the provider writes them."""
    if isinstance(value, dict):
        return {name[0].lower() + name[1:]: _camel(of_name) for name, of_name in value.items()}
    return [*map(_camel, value)] if isinstance(value, list) else value


def rest_authorizer(declared: "Resource") -> JwtAuthorizer:
    """Raises DeclarationError."""
    try:
        return accepted(declared.id, str(declared.outputs.get("name") or declared.name), declared.outputs)
    except Unacceptable as why:
        raise DeclarationError(f"{declared.urn}: AWS would refuse it: BadRequestException: {why}") from why


def http_authorizer(declared: "Resource") -> JwtAuthorizer:
    """Raises DeclarationError."""
    configured: Values = declared.outputs.get("jwtConfiguration") or {}
    try:
        issuer = Issuer(_https(configured.get("issuer")), _texts("Audience", configured.get("audiences")))
    except Unacceptable as why:
        raise DeclarationError(f"{declared.urn}: AWS would refuse it: BadRequestException: {why}") from why
    return JwtAuthorizer(
        id=declared.id,
        name=str(declared.outputs.get("name") or declared.name),
        identity_sources=tuple(declared.outputs.get("identitySources") or ()),
        issuers=(issuer,),
        algorithms=HTTP_ALGORITHMS,
    )


class Unacceptable(Exception):
    """AWS would refuse it; the text says why."""


def accepted(id_: str, name: str, values: Values) -> JwtAuthorizer:
    """A REST API's, from values under the provider's names. Raises Unacceptable."""
    for unsupported in UNSUPPORTED:
        if values.get(unsupported) is not None:
            raise Unacceptable(f"{unsupported} is not supported for JWT authorizers")
    source = str(values.get("identitySource") or "")
    if not HEADER.fullmatch(source):
        raise Unacceptable(
            "identitySource must be a single request-header mapping expression: method.request.header.<name>"
        )
    configured: Values = values.get("jwtConfiguration") or {}
    return JwtAuthorizer(
        id=id_,
        name=name,
        identity_sources=(source,),
        issuers=_issuers(configured.get("issuers") or ()),
        algorithms=frozenset(_algorithms(configured.get("defaultAlgorithms") or ())),
    )


def _algorithms(named: Iterable[str]) -> list[str]:
    known = list(named)
    if not known or not set(known) <= set(REST_ALGORITHMS):
        raise Unacceptable(
            f"defaultAlgorithms: valid values are {', '.join(REST_ALGORITHMS)}, not {', '.join(known)}"
        )
    return known


def _issuers(declared: Iterable[Values]) -> tuple[Issuer, ...]:
    found = tuple(
        Issuer(
            _https(one.get("issuer")),
            _texts("audiences", one.get("audiences")),
            _rules(one.get("additionalClaims") or ()),
        )
        for one in declared
    )
    if not found:
        raise Unacceptable("jwtConfiguration is required for JWT authorizers")
    if len({one.url for one in found}) < len(found):
        raise Unacceptable("issuer URLs must be unique")
    return found


def _https(issuer: object) -> str:
    """An issuer of this machine, which AWS wouldn't take, is taken here, where nobody has a certificate."""
    parts = urlsplit(str(issuer or ""))
    local = parts.scheme == "http" and parts.hostname in OF_THIS_MACHINE
    if not (parts.scheme == "https" or local) or not parts.hostname or "@" in parts.netloc:
        raise Unacceptable(f"Invalid issuer: {issuer}. It must be an absolute https URL without user information")
    if "?" in str(issuer) or "#" in str(issuer):
        raise Unacceptable(f"Invalid issuer: {issuer}. It must have no query and no fragment")
    return str(issuer)


def _texts(what: str, values: Iterable[str] | None) -> tuple[str, ...]:
    found = tuple(values or ())
    if not found or not all(found):
        raise Unacceptable(f"{what}: there must be at least one, and none can be empty")
    return found


def _rules(declared: Iterable[Values]) -> tuple[ClaimRule, ...]:
    found = tuple(map(_rule, declared))
    if len({one.name for one in found}) < len(found):
        raise Unacceptable("claim names must be unique within the issuer")
    return found


def _rule(declared: Values) -> ClaimRule:
    name, expected = str(declared.get("claimName") or ""), tuple(declared.get("expectedValues") or ())
    if not name or name in CHECKED_BY_ITSELF:
        raise Unacceptable(
            f"claimName cannot be empty and cannot be {', '.join(sorted(CHECKED_BY_ITSELF))}: {name!r}"
        )
    if declared.get("format") != "SINGLE_STRING":
        raise Unacceptable("format: the only valid value is SINGLE_STRING")
    if not all(expected):
        raise Unacceptable(f"expectedValues of {name}: the value cannot be empty")
    return ClaimRule(name, required=bool(declared.get("required")), expected=expected)
