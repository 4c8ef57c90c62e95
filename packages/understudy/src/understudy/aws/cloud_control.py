"""Cloud Control: CloudFormation's types that the provider has no resource for, as API Gateway's own calls."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from understudy.aws.kind import Aws, Kind, Place, Properties, Refused
from understudy.aws.rest_api import Api, Deployment, replace
from understudy.gateway.jwt_declared import Unacceptable, accepted, provided


@dataclass(frozen=True, kw_only=True)
class ControlledDeployment(Deployment):
    """It takes the snapshot, and points the stage that is named and exists at it."""

    def build(self, aws: Aws, inputs: Properties, digest: str) -> str:
        wanted = json.loads(inputs["desiredState"])
        where = {"restApiId": wanted["RestApiId"], "stageName": wanted["StageName"]}
        # With `stageName`, moto makes the stage anew and forgets its settings; AWS moves it (CreateDeployment).
        deployed = {"restApiId": wanted["RestApiId"], "description": wanted["Description"]}
        made = super().build(aws, deployed, digest)
        self.patch(aws, "update_stage", where, [replace("deploymentId", made)])
        return f"{made}|{wanted['RestApiId']}"

    def where(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        deployment, _, api_id = id_.partition("|")
        return {"deploymentId": deployment, "restApiId": api_id}

    def seen(self, found: Mapping[str, Any]) -> Properties:
        return {"properties": json.dumps({"DeploymentId": found["id"]})}


@dataclass(frozen=True, kw_only=True)
class ControlledAuthorizer(Api):
    """A JWT authorizer, which moto doesn't know: it keeps one that has its name and looks at the same header."""

    def own_id(self, place: Place, inputs: Properties, digest: str) -> str:  # noqa: ARG002
        return f"{json.loads(inputs['desiredState'])['RestApiId']}|{digest:.6}"

    def computed(self, place: Place, id_: str, inputs: Properties) -> Properties:
        api_id, _, authorizer = id_.partition("|")
        told = json.dumps({"RestApiId": api_id, "AuthorizerId": authorizer})
        return {**super().computed(place, id_, inputs), "properties": told}

    def build(self, aws: Aws, inputs: Properties, digest: str) -> str:
        wanted = _accepted(inputs)
        kept = {name: wanted[name] for name in ("restApi", "name", "identitySource")}
        return f"{wanted['restApi']}|{super().build(aws, {**kept, 'type': 'REQUEST'}, digest)}"

    def where(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        api_id, _, authorizer = id_.partition("|")
        return {"authorizerId": authorizer, "restApiId": api_id}

    def seen(self, found: Mapping[str, Any]) -> Properties:  # noqa: ARG002 - what is kept isn't what was asked for
        return {}

    def alter(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        self.patch(aws, self.change, self.where(id_, new), [replace("name", _accepted(new)["name"])])


def _accepted(inputs: Properties) -> Properties:
    wanted = provided(inputs["desiredState"])
    try:
        accepted("", str(wanted.get("name")), wanted)
    except Unacceptable as why:
        raise Refused(str(why)) from why
    return wanted


TYPES: Mapping[str, Api] = {
    "AWS::ApiGateway::Authorizer": ControlledAuthorizer(
        id="{digest:.6}",
        made="id",
        key="authorizerId",
        calls="create_authorizer get_authorizer delete_authorizer update_authorizer",
    ),
    "AWS::ApiGateway::Deployment": ControlledDeployment(
        id="{digest:.6}",
        made="id",
        calls="create_deployment get_deployment delete_deployment",
    ),
}


@dataclass(frozen=True, kw_only=True)
class Controlled(Kind):
    """One of these types; another has an id and no outputs of its own, and can't be made."""

    id: str = "{digest:.6}"
    replaces: str = "typeName"

    def answer(self, place: Place, inputs: Properties, digest: str) -> tuple[str, Properties]:
        known = TYPES.get(inputs["typeName"])
        return known.answer(place, inputs, digest) if known else super().answer(place, inputs, digest)

    def create(self, aws: Aws, inputs: Properties, digest: str) -> tuple[str, Properties]:
        if inputs["typeName"] not in TYPES:
            raise Refused(f"of Cloud Control's types, {' and '.join(TYPES)} alone are known")
        return TYPES[inputs["typeName"]].create(aws, inputs, digest)

    def read(self, aws: Aws, id_: str, state: Properties) -> Properties | None:
        return TYPES[state["typeName"]].read(aws, id_, state)

    def update(self, aws: Aws, id_: str, old: Properties, new: Properties) -> Properties:
        return TYPES[new["typeName"]].update(aws, id_, old, new)

    def delete(self, aws: Aws, id_: str, state: Properties) -> None:
        TYPES[state["typeName"]].delete(aws, id_, state)


KINDS: Mapping[str, Kind] = {"aws:cloudcontrol/resource:Resource": Controlled()}
