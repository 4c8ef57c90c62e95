"""REST APIs: their resources, authorizers and refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tests.provider.aws.resource import Resource, renamed
from tests.provider.kinds import Refused

if TYPE_CHECKING:
    from tests.provider.schema import Properties


class ApiResource(Resource):
    """`names` are the inputs that are API Gateway's own parameters, under its names."""

    service = "apigateway"
    names: ClassVar[dict[str, str]]

    def patch(self, new: Properties, changed: set[str]) -> list[dict[str, str]]:
        """The changed inputs as patch operations."""
        found = []
        for name in sorted(changed):
            value = new.get(name)
            path = f"/{self.names[name]}"
            found.append({"op": "replace", "path": path, "value": "" if value is None else text(value)})
        return found

    def retag(self, id_: str, state: Properties, tags: dict[str, str], former: list[str]) -> None:
        arn = self.observe(id_, state)["arn"]
        if former:
            self.aws.untag_resource(resourceArn=arn, tagKeys=former)
        self.aws.tag_resource(resourceArn=arn, tags=tags)


class RestApi(ApiResource):
    replaces = frozenset({"region"})
    names: ClassVar = {
        "name": "name",
        "description": "description",
        "policy": "policy",
        "apiKeySource": "apiKeySource",
        "disableExecuteApiEndpoint": "disableExecuteApiEndpoint",
        "binaryMediaTypes": "binaryMediaTypes",
    }

    def make(self, inputs: Properties) -> str:
        if inputs.get("body"):
            raise Refused("the stand-in makes no RestApi from an OpenAPI body")
        endpoint = inputs.get("endpointConfiguration")
        configured = {"endpointConfiguration": {"types": [endpoint["types"]]}} if endpoint else {}
        compressed = inputs.get("minimumCompressionSize")
        compression = {"minimumCompressionSize": int(compressed)} if compressed else {}
        asked = {**renamed(inputs, self.names), **configured, **compression}
        return str(self.aws.create_rest_api(**asked, tags=self.account.tags(inputs))["id"])

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        self.aws.update_rest_api(restApiId=id_, patchOperations=self.patch(new, changed))

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found = self.aws.get_rest_api(restApiId=id_)
        root = next(one for one in self.aws.get_resources(restApiId=id_)["items"] if one["path"] == "/")
        return {
            "arn": f"arn:aws:apigateway:{self.account.region}::/restapis/{id_}",
            "name": found["name"],
            "createdDate": found["createdDate"].isoformat(),
            "executionArn": self.account.arn("execute-api", id_),
            "rootResourceId": root["id"],
        }

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.delete_rest_api(restApiId=id_)


class PathResource(ApiResource):
    replaces = frozenset({"region", "restApi"})
    names: ClassVar = {"restApi": "restApiId", "parentId": "parentId", "pathPart": "pathPart"}

    def make(self, inputs: Properties) -> str:
        return str(self.aws.create_resource(**renamed(inputs, self.names))["id"])

    def observe(self, id_: str, state: Properties) -> Properties:
        found = self.aws.get_resource(restApiId=state["restApi"], resourceId=id_)
        return {"path": found["path"], "pathPart": found["pathPart"], "parentId": found["parentId"]}

    def remove(self, id_: str, state: Properties) -> None:
        self.aws.delete_resource(restApiId=state["restApi"], resourceId=id_)


class Authorizer(ApiResource):
    replaces = frozenset({"region", "restApi"})
    names: ClassVar = {
        "restApi": "restApiId",
        "name": "name",
        "authorizerUri": "authorizerUri",
        "authorizerCredentials": "authorizerCredentials",
        "authorizerResultTtlInSeconds": "authorizerResultTtlInSeconds",
        "identitySource": "identitySource",
        "identityValidationExpression": "identityValidationExpression",
        "type": "type",
    }
    # The provider's own defaults: TOKEN, its header, and five minutes.
    defaults: ClassVar = {"type": "TOKEN", "authorizerResultTtlInSeconds": 300}

    def make(self, inputs: Properties) -> str:
        self.require_identity(inputs)
        return str(self.aws.create_authorizer(**{**self.defaults, **renamed(inputs, self.names)})["id"])

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        self.require_identity(new)
        patch = self.patch({**self.defaults, **new}, changed)
        self.aws.update_authorizer(restApiId=new["restApi"], authorizerId=id_, patchOperations=patch)

    def require_identity(self, inputs: Properties) -> None:
        """CreateAuthorizer in the API reference; moto takes it."""
        cached = inputs.get("authorizerResultTtlInSeconds", 300) > 0
        if inputs.get("type") == "REQUEST" and cached and not inputs.get("identitySource"):
            raise Refused("a REQUEST authorizer that is cached needs an identitySource")

    def observe(self, id_: str, state: Properties) -> Properties:
        api = state["restApi"]
        found = self.aws.get_authorizer(restApiId=api, authorizerId=id_)
        return {
            "arn": f"arn:aws:apigateway:{self.account.region}::/restapis/{api}/authorizers/{id_}",
            "name": found["name"],
            "type": found["type"],
            "authorizerResultTtlInSeconds": found["authorizerResultTtlInSeconds"],
            **renamed(found, {"identitySource": "identitySource", "authorizerUri": "authorizerUri"}),
        }

    def remove(self, id_: str, state: Properties) -> None:
        self.aws.delete_authorizer(restApiId=state["restApi"], authorizerId=id_)


class RequestValidator(ApiResource):
    replaces = frozenset({"region", "restApi"})
    names: ClassVar = {
        "restApi": "restApiId",
        "name": "name",
        "validateRequestBody": "validateRequestBody",
        "validateRequestParameters": "validateRequestParameters",
    }

    def make(self, inputs: Properties) -> str:
        return str(self.aws.create_request_validator(**renamed(inputs, self.names))["id"])

    def observe(self, id_: str, state: Properties) -> Properties:
        self.aws.get_request_validator(restApiId=state["restApi"], requestValidatorId=id_)
        return {}

    def remove(self, id_: str, state: Properties) -> None:
        self.aws.delete_request_validator(restApiId=state["restApi"], requestValidatorId=id_)


class GatewayResponse(ApiResource):
    replaces = frozenset({"region", "responseType", "restApiId"})
    names: ClassVar = {
        name: name for name in ("restApiId", "responseType", "statusCode", "responseParameters", "responseTemplates")
    }

    def make(self, inputs: Properties) -> str:
        self.aws.put_gateway_response(**renamed(inputs, self.names))
        return f"aggr-{inputs['restApiId']}-{inputs['responseType']}"

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        self.make(new)

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found = self.aws.get_gateway_response(restApiId=state["restApiId"], responseType=state["responseType"])
        return renamed(found, {"responseParameters": "responseParameters", "responseTemplates": "responseTemplates"})

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.delete_gateway_response(restApiId=state["restApiId"], responseType=state["responseType"])


def text(value: object) -> str:
    """A value as patch operations have it: always text."""
    return str(value).lower() if isinstance(value, bool) else str(value)


KINDS = {
    "aws:apigateway/authorizer:Authorizer": Authorizer,
    "aws:apigateway/requestValidator:RequestValidator": RequestValidator,
    "aws:apigateway/resource:Resource": PathResource,
    "aws:apigateway/response:Response": GatewayResponse,
    "aws:apigateway/restApi:RestApi": RestApi,
}
