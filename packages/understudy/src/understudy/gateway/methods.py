"""Methods with their integrations, authorizers and validators, from the resources of one REST API.

What the provider fills in where a program gives nothing is filled in here too: the local stage has no provider.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from understudy.gateway.jwt_declared import rest_authorizer
from understudy.gateway.model import (
    DEFAULT_TIMEOUT_MS,
    DEFAULT_TTL_SECONDS,
    Authorizer,
    DeclarationError,
    Integration,
    IntegrationResponse,
    JwtAuthorizer,
    Method,
    NotServed,
    RequestValidation,
    function_arn,
)
from understudy.program import Resource

MAX_TTL_SECONDS = 3600
# The provider's default, for REQUEST authorizers too; '' is none.
DEFAULT_IDENTITY_SOURCE = "method.request.header.Authorization"
IDENTITY_SOURCE = re.compile(r"(method\.request\.(header|querystring)|stageVariables|context)\..+")
KINDS: Mapping[str, type[Authorizer | JwtAuthorizer]] = {"CUSTOM": Authorizer, "JWT": JwtAuthorizer}
Key = tuple[str, str]


class Methods:
    def __init__(self, api: Resource, live: Sequence[Resource], held: Sequence[Resource]) -> None:
        self._root = str(api["rootResourceId"])
        self._resources = _by_id(live, "resource")
        self._validators = _by_id(live, "requestValidator")
        self._models = {str(model["name"]): model for model in _kind(live, "model")}
        self._declared = list(_kind(held, "method"))
        self._authorizers = {id_: _authorizer_or_why(found) for id_, found in _by_id(held, "authorizer").items()}
        self._integrations = {_key(found): found for found in _kind(held, "integration")}
        self._answers = list(_kind(held, "integrationResponse"))
        self._method_responses = {
            (*_key(found), str(found["statusCode"])): found for found in _kind(held, "methodResponse")
        }

    def all(self) -> tuple[Method, ...]:
        return tuple(
            sorted(map(self._method, self._declared), key=lambda found: (found.resource_path, found.http_method))
        )

    def _method(self, method: Resource) -> Method:
        integration, authorizer = self._served(method)
        return Method(
            http_method=str(method["httpMethod"]),
            resource_id=str(method["resourceId"]),
            resource_path=self._path(str(method["resourceId"])) or "/",
            authorizer=authorizer,
            integration=integration,
            validation=self._validation(method),
            scopes=tuple(method.outputs.get("authorizationScopes") or ()),
        )

    def _served(self, method: Resource) -> tuple[Integration, Authorizer | JwtAuthorizer | None]:
        """A method that isn't served stands in no way of the others."""
        integration = self._integrations.get(_key(method))
        if integration is None:
            raise DeclarationError(
                f"method {method.name} has no integration that its deployment waits for: AWS would refuse it"
            )
        try:
            return self._integration(integration), self._authorizer_of(method)
        except NotServed as why:
            return Integration("UNSERVED", unserved=str(why)), None

    def _path(self, resource_id: str) -> str:
        if resource_id == self._root:
            return ""
        if resource_id not in self._resources:
            raise DeclarationError(f"resource {resource_id} isn't declared")
        resource = self._resources[resource_id]
        return f"{self._path(str(resource['parentId']))}/{resource['pathPart']}"

    def _authorizer_of(self, method: Resource) -> Authorizer | JwtAuthorizer | None:
        """Raises NotServed."""
        if method.outputs.get("apiKeyRequired"):
            raise NotServed(f"method {method.name}: API keys aren't served locally")
        authorization = method["authorization"]
        if authorization == "NONE":
            return None
        if authorization not in KINDS:
            raise NotServed(f"method {method.name}: authorization {authorization} isn't served locally")
        found = self._authorizers.get(str(method.outputs.get("authorizerId")))
        if isinstance(found, NotServed):
            raise found
        if not isinstance(found, KINDS[authorization]):
            raise DeclarationError(
                f"method {method.name}: its authorizer isn't declared, or isn't for authorization {authorization}"
            )
        return found

    def _integration(self, integration: Resource) -> Integration:
        """Raises NotServed."""
        declared = integration.outputs
        type_, uri = str(declared["type"]), str(declared.get("uri") or "")
        if type_ != "MOCK" and not (type_.startswith("AWS") and function_arn(uri)):
            raise NotServed(f"integration {integration.name}: {type_} {uri} isn't served locally")
        return Integration(
            type=type_,
            function_arn=function_arn(uri),
            http_method=str(declared.get("integrationHttpMethod") or ""),
            timeout_ms=int(declared.get("timeoutMilliseconds") or DEFAULT_TIMEOUT_MS),
            by_role=bool(declared.get("credentials")),
            templates=declared.get("requestTemplates") or {},
            passthrough=str(declared.get("passthroughBehavior") or "WHEN_NO_MATCH"),
            responses=tuple(self._integration_responses(integration)),
        )

    def _integration_responses(self, integration: Resource) -> Iterator[IntegrationResponse]:
        for answer in self._answers:
            if _key(answer) == _key(integration):
                self._check_mapping(answer)
                yield IntegrationResponse(
                    status=int(answer["statusCode"]),
                    selection_pattern=str(answer.outputs.get("selectionPattern") or ""),
                    parameters=answer.outputs.get("responseParameters") or {},
                    templates=answer.outputs.get("responseTemplates") or {},
                )

    def _check_mapping(self, answer: Resource) -> None:
        """An integration response maps only what the method response of its status declares."""
        declared = self._method_responses.get((*_key(answer), str(answer["statusCode"])))
        if declared is None:
            raise DeclarationError(
                f"integration response {answer.name}: there is no method response {answer['statusCode']}"
            )
        known = declared.outputs.get("responseParameters") or {}
        for name in answer.outputs.get("responseParameters") or {}:
            if name not in known:
                raise DeclarationError(
                    f"integration response {answer.name}: the method response doesn't declare {name}"
                )

    def _validation(self, method: Resource) -> RequestValidation:
        validator = self._validators.get(str(method.outputs.get("requestValidatorId")))
        wanted: Mapping[str, Any] = validator.outputs if validator else {}
        parameters = method.outputs.get("requestParameters") or {}
        required = (
            name
            for name, is_required in parameters.items()
            if is_required and wanted.get("validateRequestParameters")
        )
        models = method.outputs.get("requestModels") or {}
        schemas = {type_: self._schema(str(name)) for type_, name in models.items()}
        return RequestValidation(tuple(required), schemas if wanted.get("validateRequestBody") else None)

    def _schema(self, model: str) -> Mapping[str, object]:
        if model not in self._models:
            raise DeclarationError(f"model {model} isn't declared")
        schema: Mapping[str, object] = json.loads(str(self._models[model]["schema"]))
        return schema


def _authorizer_or_why(declared: Resource) -> Authorizer | JwtAuthorizer | NotServed:
    type_ = str(declared.outputs.get("type") or "TOKEN")
    if type_ == "JWT":
        return rest_authorizer(declared)
    if type_ not in ("TOKEN", "REQUEST"):
        return NotServed(f"authorizer {declared.name}: {type_} isn't served locally")
    return _authorizer(declared, type_)


def _authorizer(declared: Resource, type_: str) -> Authorizer:
    values = declared.outputs
    ttl, expression = values.get("authorizerResultTtlInSeconds"), values.get("identityValidationExpression")
    found = Authorizer(
        id=declared.id,
        name=str(values.get("name") or declared.name),
        type=type_,
        function_arn=function_arn(str(values.get("authorizerUri"))),
        identity_sources=_sources(values.get("identitySource")),
        ttl_seconds=DEFAULT_TTL_SECONDS if ttl is None else int(ttl),
        validation=re.compile(str(expression)) if expression else None,
        by_role=bool(values.get("authorizerCredentials")),
    )
    _check(found)
    return found


def _sources(declared: Any) -> tuple[str, ...]:  # noqa: ANN401
    text = DEFAULT_IDENTITY_SOURCE if declared is None else str(declared)
    return tuple(source.strip() for source in text.split(",") if source.strip())


def _check(authorizer: Authorizer) -> None:
    def refuse(why: str) -> None:
        raise DeclarationError(f"authorizer {authorizer.name}: {why}")

    if not 0 <= authorizer.ttl_seconds <= MAX_TTL_SECONDS:
        refuse(f"results are kept for 0 to {MAX_TTL_SECONDS} seconds")
    if authorizer.ttl_seconds and not authorizer.identity_sources:
        refuse("identitySource is required while results are cached")
    if authorizer.type == "TOKEN" and len(authorizer.identity_sources) != 1:
        refuse("a TOKEN authorizer has exactly one identity source")
    for source in authorizer.identity_sources:
        if not IDENTITY_SOURCE.fullmatch(source):
            refuse(f"{source} can't be an identity source")


def _kind(resources: Iterable[Resource], kind: str) -> Iterator[Resource]:
    return (resource for resource in resources if resource.type.startswith(f"aws:apigateway/{kind}:"))


def _by_id(resources: Iterable[Resource], kind: str) -> dict[str, Resource]:
    return {resource.id: resource for resource in _kind(resources, kind)}


def _key(resource: Resource) -> Key:
    return str(resource["resourceId"]), str(resource["httpMethod"])
