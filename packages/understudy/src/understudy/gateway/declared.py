"""From declared resources to the stages to serve: who belongs to which API, and what a deployment holds."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from understudy.gateway.http_declared import http_stages
from understudy.gateway.jwt_declared import controlled
from understudy.gateway.methods import Methods
from understudy.gateway.model import DeclarationError, GatewayResponse, Stage, Throttle
from understudy.gateway.openapi import binary_media_types, imported
from understudy.gateway.refused import check_methods, check_paths
from understudy.program import Program, Resource

PREFIX = "aws:apigateway/"
COMPONENTS = "aws-apigateway:"
"""Pulumi's own component package, whose resources are known to its plugin alone."""
# What a deployment copies; a method's parts follow it.
SNAPSHOT = ("method", "integration", "methodResponse", "integrationResponse", "response", "authorizer")
# CloudFormation's deployment, by way of Cloud Control: it points the stage that it names at itself.
RELEASE = ("aws:cloudcontrol/resource:Resource", "AWS::ApiGateway::Deployment")
LIVE = ("restApi", "resource", "deployment", "stage", "methodSettings", "model", "requestValidator", "account")


def _answers_itself(stage: Stage) -> bool:
    """An API without functions, as of static documents: the address that was asked for isn't meant for it."""
    return bool(stage.methods) and all(method.integration.type == "MOCK" for method in stage.methods)


def kind(resource: Resource) -> str:
    """`method` of `aws:apigateway/method:Method`; '' for other services' resources."""
    return resource.type.removeprefix(PREFIX).partition(":")[0] if resource.type.startswith(PREFIX) else ""


def api_of(resource: Resource) -> str:
    """The id of the REST API that a resource belongs to."""
    return str(resource.outputs.get("restApi") or resource.outputs.get("restApiId") or "")


@dataclass
class Declarations:
    """Programs in the order in which they are run: a later one adds to what the earlier ones made."""

    programs: Sequence[Program]
    notes: list[str] = field(default_factory=list)
    """What AWS would do otherwise than the program's author may expect."""

    def stages(self) -> list[Stage]:
        """Raises DeclarationError."""
        for resource in self._all:
            if kind(resource) and kind(resource) not in SNAPSHOT + LIVE:
                self.notes.append(f"{resource.type} {resource.name} isn't served locally")
            if resource.type.startswith(COMPONENTS):
                self.notes.append(
                    f"{resource.type} {resource.name} isn't served locally: a provider's plugin makes it"
                )
        check_paths(_only(self._declared, "resource"))
        check_methods(_only(self._declared, "method"))
        rest = [*_only(self._all, "stage"), *_stages_of_deployments(self._all)]
        found = [*map(self._stage, rest), *http_stages(self.programs)]
        methods = (method for stage in found for method in stage.methods)
        self.notes += dict.fromkeys(method.integration.unserved for method in methods if method.integration.unserved)
        return sorted(found, key=_answers_itself)

    @cached_property
    def _declared(self) -> list[Resource]:
        return [resource for program in self.programs for resource in program.resources]

    @cached_property
    def _all(self) -> list[Resource]:
        from_documents = [one for api in _only(self._declared, "restApi") for one in imported(api)]
        return [*self._declared, *from_documents, *controlled(self._declared)]

    @cached_property
    def _by_id(self) -> Mapping[str, Resource]:
        return {f"{kind(resource)} {resource.id}": resource for resource in self._all if kind(resource)}

    def _stage(self, stage: Resource) -> Stage:
        deployment = self._newest(stage)
        api = self._by_id.get(f"restApi {api_of(stage)}")
        if deployment is None or api is None:
            raise DeclarationError(f"stage {stage.name}: its deployment or its REST API isn't declared")
        held = list(self._held(deployment, api))
        program = next(program for program in self.programs if any(one.urn == stage.urn for one in program.resources))
        methods = Methods(api, self._of_api(api, LIVE), held).all()
        routes = [method.key for method in methods]
        return Stage(
            api_id=api.id,
            api_name=str(api.outputs.get("name") or api.name),
            name=str(stage["stageName"]),
            region=program.region,
            account=str(api["executionArn"]).split(":")[4],
            deployment_id=deployment.id,
            deployment=json.dumps(deployment.inputs, sort_keys=True, default=str),
            methods=methods,
            variables=stage.outputs.get("variables") or {},
            binary_media_types=binary_media_types(api),
            gateway_responses={
                response.type: response for response in map(_gateway_response, _only(held, "response"))
            },
            throttles=_throttles(stage, self._of_api(api, ("methodSettings",)), routes),
        )

    def _newest(self, stage: Resource) -> Resource | None:
        """What the stage points at once all programs have run: its own deployment, or a later release."""
        own = self._by_id.get(f"deployment {stage['deployment']}")
        made = [one for one in self._all if one is own or _releases(one, stage)]
        return made[-1] if own else None

    def _of_api(self, api: Resource, kinds: Sequence[str]) -> list[Resource]:
        return [resource for resource in self._all if kind(resource) in kinds and api_of(resource) in ("", api.id)]

    def _held(self, deployment: Resource, api: Resource) -> Iterator[Resource]:
        """A deployment is a snapshot: earlier programs' resources, and of its own those that it depends on.

        Whatever else is declared is made beside it, sooner or later, so nobody may rely on it.
        """
        index = next(index for index, program in enumerate(self.programs) if deployment in program.resources)
        own = self.programs[index].resources
        before = {resource.urn for program in self.programs[:index] for resource in program.resources}
        waits_for = before | _closure(deployment, own)
        for resource in self._of_api(api, SNAPSHOT):
            if resource.urn in waits_for:
                yield resource
            elif resource in own:
                self.notes.append(
                    f"{kind(resource)} {resource.name} isn't among what deployment {deployment.name} depends on: "
                    "AWS may deploy without it (depends_on)"
                )


def _closure(resource: Resource, resources: Iterable[Resource]) -> set[str]:
    by_urn = {other.urn: other for other in resources}
    found, open_ = set[str](), [resource.urn]
    while open_:
        urn = open_.pop()
        if urn not in found:
            found.add(urn)
            open_ += by_urn[urn].depends_on if urn in by_urn else ()
    return found


def _releases(resource: Resource, stage: Resource) -> bool:
    if (resource.type, resource.outputs.get("typeName")) != RELEASE:
        return False
    wanted = json.loads(resource["desiredState"])
    return (wanted["RestApiId"], wanted.get("StageName")) == (api_of(stage), stage["stageName"])


def _only(resources: Iterable[Resource], wanted: str) -> Iterator[Resource]:
    return (resource for resource in resources if kind(resource) == wanted)


def _stages_of_deployments(resources: Iterable[Resource]) -> Iterator[Resource]:
    """Until version 7 of the provider, a deployment with a `stageName` made a stage too."""
    for deployment in _only(resources, "deployment"):
        if deployment.outputs.get("stageName"):
            yield replace(deployment, outputs={**deployment.outputs, "deployment": deployment.id})


def _gateway_response(resource: Resource) -> GatewayResponse:
    status: Any = resource.outputs.get("statusCode")
    return GatewayResponse(
        type=str(resource["responseType"]),
        status=int(status) if status else None,
        parameters=resource.outputs.get("responseParameters") or {},
        templates=resource.outputs.get("responseTemplates") or {},
    )


def _throttles(stage: Resource, settings: Iterable[Resource], routes: Sequence[str]) -> dict[str, Throttle]:
    """`*/*` is for every method; a method's own settings go before it."""
    found: dict[str, Throttle] = {}
    own = [setting for setting in settings if setting["stageName"] == stage["stageName"]]
    for setting in sorted(own, key=lambda setting: setting["methodPath"] != "*/*"):
        path, _, method = str(setting["methodPath"]).replace("~1", "/").rpartition("/")
        rate, burst = (setting["settings"].get(f"throttling{name}Limit", -1) for name in ("Rate", "Burst"))
        for route in routes if path == "*" else [f"{method} /{path.strip('/')}"]:
            if min(rate, burst) >= 0:
                found[route] = Throttle(float(rate), int(burst))
    return found


def kept(old: Sequence[Stage], new: Sequence[Stage]) -> tuple[list[Stage], list[str]]:
    """What is served once a program has changed: without a new deployment, the old snapshot (pulumi-aws#471)."""
    before = {(stage.api_id, stage.name): stage for stage in old}
    stages, notes = [], []
    for declared in new:
        stage = declared
        previous = before.get((declared.api_id, declared.name))
        if previous and previous.deployment == stage.deployment and _snapshot(previous) != _snapshot(stage):
            notes.append(
                f"stage {stage.name}: routes changed but the deployment's triggers didn't, so AWS serves the old ones"
            )
            methods, responses, types = _snapshot(previous)
            stage = replace(declared, methods=methods, gateway_responses=responses, binary_media_types=types)
        stages.append(stage)
    return stages, notes


def _snapshot(stage: Stage) -> tuple[Any, ...]:
    return stage.methods, stage.gateway_responses, stage.binary_media_types
