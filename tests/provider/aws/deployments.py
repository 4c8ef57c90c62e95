"""What of a REST API is live: deployments, stages and their settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tests.provider.aws.resource import gone, renamed
from tests.provider.aws.rest_api import ApiResource, text
from tests.provider.kinds import Refused

if TYPE_CHECKING:
    from tests.provider.schema import Properties


class Deployment(ApiResource):
    replaces = frozenset({"region", "restApi", "triggers"})

    def make(self, inputs: Properties) -> str:
        api = inputs["restApi"]
        self.require_integrations(api)
        return str(self.aws.create_deployment(restApiId=api, description=inputs.get("description", ""))["id"])

    def require_integrations(self, api: str) -> None:
        """AWS refuses a deployment while any method lacks its integration; moto, only where all do."""
        for resource in self.aws.get_resources(restApiId=api, limit=500)["items"]:
            for method in resource.get("resourceMethods", {}):
                found = self.aws.get_method(restApiId=api, resourceId=resource["id"], httpMethod=method)
                if not found.get("methodIntegration"):
                    raise Refused(f"No integration defined for method: {method} {resource['path']}")

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:
        """The description is the stand-in's to forget; whatever else there is needs a new deployment."""

    def observe(self, id_: str, state: Properties) -> Properties:
        found = self.aws.get_deployments(restApiId=state["restApi"])["items"]
        if id_ not in {one["id"] for one in found}:
            raise gone(id_)
        made = next(one["createdDate"] for one in found if one["id"] == id_)
        return {"createdDate": made.isoformat()}

    def remove(self, id_: str, state: Properties) -> None:
        stages = self.aws.get_stages(restApiId=state["restApi"])["item"]
        if id_ in {stage["deploymentId"] for stage in stages}:
            raise Refused("Active stages pointing to this deployment must be moved or deleted")
        self.aws.delete_deployment(restApiId=state["restApi"], deploymentId=id_)


class Stage(ApiResource):
    replaces = frozenset({"region", "restApi", "stageName"})
    names: ClassVar = {
        "restApi": "restApiId",
        "stageName": "stageName",
        "deployment": "deploymentId",
        "description": "description",
        "variables": "variables",
        "xrayTracingEnabled": "tracingEnabled",
        "cacheClusterEnabled": "cacheClusterEnabled",
    }

    def make(self, inputs: Properties) -> str:
        self.aws.create_stage(**renamed(inputs, self.names), tags=self.account.tags(inputs))
        self.log_access(inputs)
        return f"ags-{inputs['restApi']}-{inputs['stageName']}"

    def patch_stage(self, inputs: Properties, operations: list[dict[str, str]]) -> None:
        self.aws.update_stage(restApiId=inputs["restApi"], stageName=inputs["stageName"], patchOperations=operations)

    def log_access(self, inputs: Properties) -> None:
        settings = inputs.get("accessLogSettings")
        if not settings:
            return
        # "Set up CloudWatch logging for REST APIs": the account's role comes first; moto doesn't ask.
        if not self.aws.get_account().get("cloudwatchRoleArn"):
            raise Refused("CloudWatch Logs role ARN must be set in account settings to enable logging")
        names = ("destinationArn", "format")
        self.patch_stage(inputs, [replace(f"accessLogSettings/{name}", settings[name]) for name in names])

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        if "accessLogSettings" in changed:
            self.patch_stage(new, [{"op": "remove", "path": "/accessLogSettings"}])
            self.log_access(new)
        if "variables" in changed:
            self.patch_stage(new, list(variable_changes(old.get("variables", {}), new.get("variables", {}))))
        if changed - {"accessLogSettings", "variables"}:
            self.patch_stage(new, self.patch(new, changed - {"accessLogSettings", "variables"}))

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        api, name = state["restApi"], state["stageName"]
        found = self.aws.get_stage(restApiId=api, stageName=name)
        region = self.account.region
        return {
            "arn": f"arn:aws:apigateway:{region}::/restapis/{api}/stages/{name}",
            "deployment": found["deploymentId"],
            "executionArn": self.account.arn("execute-api", f"{api}/{name}"),
            "invokeUrl": f"https://{api}.execute-api.{region}.amazonaws.com/{name}",
        }

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.delete_stage(restApiId=state["restApi"], stageName=state["stageName"])


class MethodSettings(ApiResource):
    replaces = frozenset({"methodPath", "region", "restApi", "stageName"})
    names: ClassVar = {
        "metricsEnabled": "metrics/enabled",
        "loggingLevel": "logging/loglevel",
        "dataTraceEnabled": "logging/dataTrace",
        "throttlingBurstLimit": "throttling/burstLimit",
        "throttlingRateLimit": "throttling/rateLimit",
        "cachingEnabled": "caching/enabled",
        "cacheTtlInSeconds": "caching/ttlInSeconds",
        "cacheDataEncrypted": "caching/dataEncrypted",
    }

    def make(self, inputs: Properties) -> str:
        path = inputs["methodPath"]
        given = inputs["settings"]
        operations = [replace(f"{path}/{aws}", given[name]) for name, aws in self.names.items() if name in given]
        self.aws.update_stage(restApiId=inputs["restApi"], stageName=inputs["stageName"], patchOperations=operations)
        return f"{inputs['restApi']}-{inputs['stageName']}-{path}"

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        self.make(new)

    def observe(self, id_: str, state: Properties) -> Properties:
        found = self.aws.get_stage(restApiId=state["restApi"], stageName=state["stageName"])
        if state["methodPath"] not in found.get("methodSettings", {}):
            raise gone(id_)
        return {}

    def remove(self, id_: str, state: Properties) -> None:
        """They go with their stage; moto can't take them away before."""


class Account(ApiResource):
    """A region's one role by which API Gateway writes logs."""

    replaces = frozenset({"region"})
    names: ClassVar = {"cloudwatchRoleArn": "cloudwatchRoleArn"}

    def make(self, inputs: Properties) -> str:
        self.aws.update_account(patchOperations=self.patch(inputs, set(self.names)))
        return "api-gateway-account"

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        self.make(new)

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found = self.aws.get_account()
        throttling = found["throttleSettings"]
        return {"cloudwatchRoleArn": found.get("cloudwatchRoleArn") or "", "throttleSettings": [throttling]}

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.make({})


def replace(path: str, value: object) -> dict[str, str]:
    return {"op": "replace", "path": f"/{path}", "value": text(value)}


def variable_changes(old: dict[str, Any], new: dict[str, Any]) -> Any:
    for name in old.keys() - new.keys():
        yield {"op": "remove", "path": f"/variables/{name}"}
    for name, value in new.items():
        yield replace(f"variables/{name}", value)


KINDS = {
    "aws:apigateway/account:Account": Account,
    "aws:apigateway/deployment:Deployment": Deployment,
    "aws:apigateway/methodSettings:MethodSettings": MethodSettings,
    "aws:apigateway/stage:Stage": Stage,
}
