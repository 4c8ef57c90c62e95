"""A REST API's methods, and what serves them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tests.provider.aws.resource import renamed
from tests.provider.aws.rest_api import ApiResource

if TYPE_CHECKING:
    from tests.provider.schema import Properties

METHOD = {"restApi": "restApiId", "resourceId": "resourceId", "httpMethod": "httpMethod"}
ANSWER = {**METHOD, "statusCode": "statusCode"}


class Part(ApiResource):
    """Something that is known by its place in the API and put there whole; `call` is what the API calls it."""

    place: ClassVar[dict[str, str]] = METHOD
    prefix: ClassVar[str]
    call: ClassVar[str]

    def make(self, inputs: Properties) -> str:
        self.put(**renamed(inputs, {**self.place, **self.names}))
        return "-".join([self.prefix, *renamed(inputs, self.place).values()])

    def put(self, **asked: Any) -> None:
        getattr(self.aws, f"put_{self.call}")(**asked)

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        self.make(new)

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found = getattr(self.aws, f"get_{self.call}")(**renamed(state, self.place))
        seen = renamed(found, {aws: ours for ours, aws in self.names.items()})
        return {name: value for name, value in seen.items() if name in state}

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        getattr(self.aws, f"delete_{self.call}")(**renamed(state, self.place))


class Method(Part):
    prefix = "agm"
    call = "method"
    replaces = frozenset({"httpMethod", "region", "resourceId", "restApi"})
    names: ClassVar = {
        "authorization": "authorizationType",
        "authorizerId": "authorizerId",
        "apiKeyRequired": "apiKeyRequired",
        "authorizationScopes": "authorizationScopes",
        "operationName": "operationName",
        "requestModels": "requestModels",
        "requestParameters": "requestParameters",
        "requestValidatorId": "requestValidatorId",
    }

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        """Put again, a method would lose its integration."""
        where = renamed(new, METHOD)
        self.aws.update_method(**where, patchOperations=self.patch(new, changed))


class MethodResponse(Part):
    prefix = "agmr"
    call = "method_response"
    place = ANSWER
    replaces = frozenset({"httpMethod", "region", "resourceId", "restApi", "statusCode"})
    names: ClassVar = {"responseModels": "responseModels", "responseParameters": "responseParameters"}


class Integration(Part):
    prefix = "agi"
    call = "integration"
    replaces = frozenset({"httpMethod", "region", "resourceId", "restApi", "type"})
    names: ClassVar = {
        "type": "type",
        "integrationHttpMethod": "integrationHttpMethod",
        "uri": "uri",
        "credentials": "credentials",
        "requestParameters": "requestParameters",
        "requestTemplates": "requestTemplates",
        "passthroughBehavior": "passthroughBehavior",
        "timeoutMilliseconds": "timeoutInMillis",
        "contentHandling": "contentHandling",
    }

    def observe(self, id_: str, state: Properties) -> Properties:
        """The method by which API Gateway calls comes back under another name."""
        found = super().observe(id_, state)
        return {
            name: value
            for name, value in found.items()
            if name not in {"integrationHttpMethod", "timeoutMilliseconds"}
        }


class IntegrationResponse(Part):
    prefix = "agir"
    call = "integration_response"
    place = ANSWER
    replaces = frozenset({"httpMethod", "region", "resourceId", "restApi", "statusCode"})
    names: ClassVar = {
        "responseParameters": "responseParameters",
        "responseTemplates": "responseTemplates",
        "selectionPattern": "selectionPattern",
        "contentHandling": "contentHandling",
    }


KINDS = {
    "aws:apigateway/integration:Integration": Integration,
    "aws:apigateway/integrationResponse:IntegrationResponse": IntegrationResponse,
    "aws:apigateway/method:Method": Method,
    "aws:apigateway/methodResponse:MethodResponse": MethodResponse,
}
