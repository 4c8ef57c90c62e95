"""Cloud Control, for the one CloudFormation type that is made by it: as API Gateway's own calls."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.provider.aws.resource import gone
from tests.provider.aws.rest_api import ApiResource
from tests.provider.kinds import Refused

if TYPE_CHECKING:
    from tests.provider.schema import Properties

DEPLOYMENT = "AWS::ApiGateway::Deployment"


class CloudControlDeployment(ApiResource):
    """Takes the snapshot, and points the stage that is named and exists at it."""

    replaces = frozenset({"region", "typeName"})

    def make(self, inputs: Properties) -> str:
        if inputs["typeName"] != DEPLOYMENT:
            raise Refused(f"the stand-in knows {DEPLOYMENT} alone of Cloud Control's types")
        wanted = json.loads(inputs["desiredState"])
        api, stage = wanted["RestApiId"], wanted["StageName"]
        made = self.aws.create_deployment(restApiId=api, description=wanted["Description"])["id"]
        # With `stageName`, moto makes the stage anew and forgets its settings; AWS moves it (CreateDeployment).
        moved = {"op": "replace", "path": "/deploymentId", "value": made}
        self.aws.update_stage(restApiId=api, stageName=stage, patchOperations=[moved])
        return f"{made}|{api}"

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        deployment, _, api = id_.partition("|")
        if deployment not in {one["id"] for one in self.aws.get_deployments(restApiId=api)["items"]}:
            raise gone(id_)
        return {"properties": json.dumps({"DeploymentId": deployment, "RestApiId": api})}

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        deployment, _, api = id_.partition("|")
        if deployment in {stage["deploymentId"] for stage in self.aws.get_stages(restApiId=api)["item"]}:
            raise Refused("Active stages pointing to this deployment must be moved or deleted")
        self.aws.delete_deployment(restApiId=api, deploymentId=deployment)


KINDS = {"aws:cloudcontrol/resource:Resource": CloudControlDeployment}
