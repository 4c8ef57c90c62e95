"""Resources declared by hand, for tests that need no Pulumi program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from understudy.program import Program, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

REGION = "eu-west-1"
ACCOUNT = "000000000000"
API = "api0000001"
ROOT = "root000001"
EXECUTION_ARN = f"arn:aws:execute-api:{REGION}:{ACCOUNT}:{API}"


def function_arn(name: str) -> str:
    return f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{name}"


def invoke_arn(name: str) -> str:
    return f"arn:aws:apigateway:{REGION}:lambda:path/2015-03-31/functions/{function_arn(name)}/invocations"


class Declared:
    """One program; what is added after `deploy()` isn't in the deployment."""

    def __init__(self, project: str = "test") -> None:
        self.project = project
        self.resources: list[Resource] = []

    def add(self, kind: str, name: str, depends_on: frozenset[str] = frozenset(), /, **outputs: Any) -> str:
        """Adds a resource of a kind such as `apigateway/method`; gives its id."""
        module, _, type_ = kind.partition("/")
        full = f"aws:{module}/{type_}:{type_[0].upper()}{type_[1:]}"
        urn = f"urn:pulumi:dev::{self.project}::{full}::{name}"
        id_ = str(outputs.pop("id", name))
        nothing: frozenset[str] = frozenset()
        self.resources.append(
            Resource(full, name, urn, id_, outputs, outputs, "", depends_on, nothing, nothing, protect=False)
        )
        return id_

    def rest_api(self, **more: Any) -> None:
        self.add(
            "apigateway/restApi",
            "api",
            **{"id": API, "name": "api", "rootResourceId": ROOT, "executionArn": EXECUTION_ARN, **more},
        )

    def resource(self, path: str) -> str:
        """Every resource on the way to a path; gives the id of the last."""
        parent, walked = ROOT, ""
        for part in filter(None, path.split("/")):
            walked += f"/{part}"
            if not any(resource.id == walked for resource in self.resources):
                self.add("apigateway/resource", walked, restApi=API, parentId=parent, pathPart=part)
            parent = walked
        return parent

    def method(self, route: str, *, authorizer: str | None = None, **more: Any) -> dict[str, str]:
        """`GET /items`; gives what its integration and responses are told apart by."""
        http_method, _, path = route.partition(" ")
        key = {"restApi": API, "resourceId": self.resource(path), "httpMethod": http_method}
        authorization = (
            {"authorization": "CUSTOM", "authorizerId": authorizer} if authorizer else {"authorization": "NONE"}
        )
        self.add("apigateway/method", route, **{**key, **authorization, **more})
        return key

    def proxy(self, route: str, function: str, *, authorizer: str | None = None, **integration: Any) -> None:
        key = self.method(route, authorizer=authorizer)
        self.add(
            "apigateway/integration",
            route,
            **key,
            **{"type": "AWS_PROXY", "integrationHttpMethod": "POST", "uri": invoke_arn(function), **integration},
        )

    def mock(
        self, route: str, *, status: int = 200, templates: Mapping[str, str] | None = None, **answer: Any
    ) -> None:
        """A MOCK method with one response; `answer` is its responseParameters, responseTemplates and so on."""
        key = self.method(route)
        request = templates or {"application/json": f'{{"statusCode": {status}}}'}
        self.add("apigateway/integration", route, **key, type="MOCK", requestTemplates=request)
        known = dict.fromkeys(answer.get("responseParameters") or {}, True)
        self.add(
            "apigateway/methodResponse", f"{route} {status}", **key, statusCode=str(status), responseParameters=known
        )
        self.add("apigateway/integrationResponse", f"{route} {status}", **key, statusCode=str(status), **answer)

    def deploy(self, *, triggers: str = "1", stage: str = "dev", **more: Any) -> None:
        """A deployment that waits for everything declared so far, and a stage of it."""
        everything = frozenset(resource.urn for resource in self.resources)
        self.add("apigateway/deployment", "deployment", everything, restApi=API, triggers={"hash": triggers})
        self.add("apigateway/stage", "stage", restApi=API, deployment="deployment", stageName=stage, **more)

    def permit(self, function: str, source: str = f"{EXECUTION_ARN}/*", **more: str) -> None:
        self.add(
            "lambda/permission",
            f"permit {function} {source}",
            **{
                "function": function,
                "action": "lambda:InvokeFunction",
                "principal": "apigateway.amazonaws.com",
                "sourceArn": source,
                **more,
            },
        )

    def program(self) -> Program:
        return Program(self.project, "dev", REGION, tuple(self.resources), {}, frozenset())
