"""A REST API's `body`: the resources that API Gateway imports from an OpenAPI or Swagger document.

"Develop REST APIs using OpenAPI in API Gateway", "OpenAPI extensions for API Gateway".
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import yaml

from understudy.gateway.model import DeclarationError
from understudy.program import Resource

X = "x-amazon-apigateway-"
VERBS = {
    **{verb: verb.upper() for verb in ("delete", "get", "head", "options", "patch", "post", "put")},
    f"{X}any-method": "ANY",
}
PLACES = {"header": "header", "query": "querystring", "path": "path"}
Document = Mapping[str, Any]


def imported(api: Resource) -> list[Resource]:
    """As if the program had declared each by itself; they belong to the deployments that the API belongs to.

    Raises DeclarationError.
    """
    body = api.outputs.get("body")
    if not body:
        return []
    try:
        document = yaml.safe_load(str(body))
    except yaml.YAMLError as error:
        raise DeclarationError(f"REST API {api.name}: `body` is neither JSON nor YAML") from error
    return list(_Import(api, document).resources())


def binary_media_types(api: Resource) -> tuple[str, ...]:
    """Declared beside the document or in it."""
    in_body = yaml.safe_load(str(api.outputs.get("body") or "{}"))
    return tuple(api.outputs.get("binaryMediaTypes") or in_body.get(f"{X}binary-media-types") or ())


class _Import:
    def __init__(self, api: Resource, document: Document) -> None:
        self._api = api
        self._document = document
        self._schemes = {
            **document.get("securityDefinitions", {}),
            **document.get("components", {}).get("securitySchemes", {}),
        }

    def resources(self) -> Iterator[Resource]:
        for name, validator in (self._document.get(f"{X}request-validators") or {}).items():
            yield self._made("requestValidator", name, **validator)
        for type_, response in (self._document.get(f"{X}gateway-responses") or {}).items():
            yield self._made("response", type_, responseType=type_, **response)
        for name, scheme in self._schemes.items():
            if f"{X}authorizer" in scheme:
                yield self._authorizer(name, scheme)
        yield from self._paths(self._document.get("paths") or {})

    def _paths(self, paths: Document) -> Iterator[Resource]:
        for walked in dict.fromkeys(step for path in paths for step in _on_the_way(path)):
            parent, _, part = walked.rpartition("/")
            yield self._made("resource", walked, parentId=parent or self._api["rootResourceId"], pathPart=part)
        for path, item in paths.items():
            for verb in filter(item.__contains__, VERBS):
                yield from self._method(path, VERBS[verb], item[verb], item.get("parameters") or ())

    def _made(self, kind: str, name: str, /, **outputs: Any) -> Resource:  # noqa: ANN401
        outputs |= {"restApi": self._api.id}
        return Resource(
            type=f"aws:apigateway/{kind}:{kind[0].upper()}{kind[1:]}",
            name=name,
            urn=self._api.urn,
            id=name,
            inputs=outputs,
            outputs=outputs,
            parent=self._api.urn,
            depends_on=frozenset(),
            secret_inputs=frozenset(),
            secret_outputs=frozenset(),
            protect=False,
        )

    def _authorizer(self, name: str, scheme: Document) -> Resource:
        """A token is in the header that the scheme names; the types are in lower case here."""
        declared = scheme[f"{X}authorizer"]
        type_ = str(declared["type"]).upper()
        header = f"method.request.header.{scheme.get('name')}" if type_ == "TOKEN" else ""
        filled = {"name": name, "identitySource": header, **declared, "type": type_}
        return self._made("authorizer", name, **filled)

    def _method(self, path: str, verb: str, operation: Document, shared: Sequence[Document]) -> Iterator[Resource]:
        name = f"{verb} {path}"
        key = {"resourceId": path.rstrip("/") or self._api["rootResourceId"], "httpMethod": verb}
        models = dict(self._models(operation))
        parameters = [*shared, *(operation.get("parameters") or ())]
        yield self._made(
            "method",
            name,
            **key,
            **self._security(operation),
            requestParameters=dict(_required(parameters)),
            requestModels={type_: f"{name} {type_}" for type_ in models},
            requestValidatorId=operation.get(f"{X}request-validator", self._document.get(f"{X}request-validator")),
        )
        for type_, schema in models.items():
            yield self._made("model", f"{name} {type_}", name=f"{name} {type_}", schema=json.dumps(schema))
        if integration := operation.get(f"{X}integration"):
            yield self._made("integration", name, **key, **_integration(integration))
            yield from self._answers(name, key, operation, integration)

    def _security(self, operation: Document) -> dict[str, Any]:
        """The first requirement counts; a scheme without an authorizer is an API key or IAM."""
        wanted = operation.get("security", self._document.get("security")) or [{}]
        name = next(iter(wanted[0]), None)
        scheme = self._schemes.get(name, {})
        if name is None:
            return {"authorization": "NONE"}
        if f"{X}authorizer" in scheme:
            return {"authorization": "CUSTOM", "authorizerId": name}
        iam = scheme.get(f"{X}authtype") == "awsSigv4"
        return {"authorization": "AWS_IAM" if iam else "NONE", "apiKeyRequired": not iam}

    def _models(self, operation: Document) -> Iterator[tuple[str, Document]]:
        """Schemas by content type, each with what its references lead to."""
        known = {name: self._document[name] for name in ("definitions", "components") if name in self._document}
        content = (operation.get("requestBody") or {}).get("content") or {}
        for type_, media in content.items():
            yield type_, {"allOf": [media.get("schema") or {}], **known}
        for parameter in operation.get("parameters") or ():
            if parameter.get("in") == "body":
                yield "application/json", {"allOf": [parameter.get("schema") or {}], **known}

    def _answers(self, name: str, key: Document, operation: Document, integration: Document) -> Iterator[Resource]:
        for status, response in (operation.get("responses") or {}).items():
            headers = {f"method.response.header.{header}": True for header in response.get("headers") or ()}
            yield self._made(
                "methodResponse", f"{name} {status}", **key, statusCode=str(status), responseParameters=headers
            )
        for pattern, answer in (integration.get("responses") or {}).items():
            selection = "" if pattern == "default" else pattern
            yield self._made("integrationResponse", f"{name} {pattern}", **key, selectionPattern=selection, **answer)


def _on_the_way(path: str) -> Iterator[str]:
    """`/a` and `/a/b` of `/a/b/`; nothing of `/`."""
    walked = ""
    for part in filter(None, path.split("/")):
        walked += f"/{part}"
        yield walked


def _required(parameters: Sequence[Document]) -> Iterator[tuple[str, bool]]:
    for parameter in parameters:
        if parameter.get("in") in PLACES:
            yield f"method.request.{PLACES[parameter['in']]}.{parameter['name']}", bool(parameter.get("required"))


def _integration(declared: Document) -> dict[str, Any]:
    """As the resource has it: other names, and its constants in upper case."""
    return {
        **{name: value for name, value in declared.items() if name != "httpMethod"},
        "type": str(declared["type"]).upper(),
        "integrationHttpMethod": declared.get("httpMethod"),
        "timeoutMilliseconds": declared.get("timeoutInMillis"),
        "passthroughBehavior": str(declared.get("passthroughBehavior") or "").upper(),
    }
