"""API Gateway's REST APIs: what they are made of, what of them is live, and their domains."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from understudy.aws.kind import Aws, Gone, Kind, Place, Properties, Refused
from understudy.aws.resource import Resource

API = {"restApi": "restApiId"}
METHOD = "restApi resourceId httpMethod"
ANSWER = f"{METHOD} statusCode"
GATEWAY_RESPONSE = "restApiId responseType"
MAPS = frozenset({"responseParameters", "responseTemplates", "requestParameters", "requestTemplates"})
ARN = "arn:aws:apigateway:{region}::/restapis/{restApi}"
STAGE_SETTINGS = frozenset({"accessLogSettings", "variables"})


@dataclass(frozen=True, kw_only=True)
class Api(Resource):
    """Changed by patch operations (RFC 6902, values are texts)."""

    service: str = "apigateway"
    names: Mapping[str, str] = field(default_factory=lambda: API)

    def alter(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:
        if not self.change.startswith("update_"):
            return super().alter(aws, id_, old, new, changed)
        given, names = self.asked(aws, new), [self.names.get(name, name) for name in sorted(changed)]
        operations = [replace(name, given.get(name)) for name in names]
        return self.patch(aws, self.change, self.where(id_, new), operations)

    def patch(self, aws: Aws, operation: str, where: Properties, operations: list[dict[str, str]]) -> None:
        self.call(aws, operation, {**where, "patchOperations": operations})


def replace(path: str, value: object) -> dict[str, str]:
    return {"op": "replace", "path": f"/{path}", "value": text(value)}


def text(value: object) -> str:
    """As patch operations have it."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


@dataclass(frozen=True, kw_only=True)
class RestApi(Api):
    def build(self, aws: Aws, inputs: Properties, digest: str) -> str:
        if inputs.get("body"):
            raise Refused("no RestApi is made from an OpenAPI body")
        return super().build(aws, inputs, digest)

    def more(self, aws: Aws, id_: str, state: Properties, found: Any) -> Properties:  # noqa: ANN401, ARG002
        root = self.call(aws, "get_resources", {"restApiId": id_}, "items[?path=='/'].id | [0]")
        return {"rootResourceId": root}


@dataclass(frozen=True, kw_only=True)
class PathResource(Api):
    def computed(self, place: Place, id_: str, inputs: Properties) -> Properties:
        """A parent that another program declared (a stack reference) counts as the root."""
        path = place.paths[id_] = f"{place.paths.get(inputs['parentId'], '')}/{inputs['pathPart']}"
        return {**super().computed(place, id_, inputs), "path": path}


@dataclass(frozen=True, kw_only=True)
class Authorizer(Api):
    def asked(self, aws: Aws, inputs: Properties) -> Properties:
        """CreateAuthorizer in the API reference; moto takes it."""
        asked = super().asked(aws, inputs)
        cached = asked["authorizerResultTtlInSeconds"] > 0
        if asked["type"] == "REQUEST" and cached and not asked.get("identitySource"):
            raise Refused("a REQUEST authorizer that is cached needs an identitySource")
        return asked


@dataclass(frozen=True, kw_only=True)
class Deployment(Api):
    def computed(self, place: Place, id_: str, inputs: Properties) -> Properties:
        """With `stageName`, even an empty one, that stage's addresses too: until version 7 of the provider."""
        known = super().computed(place, id_, inputs)
        if "stageName" not in inputs:
            return known
        api, stage = inputs["restApi"], inputs["stageName"]
        url = f"https://{api}.execute-api.{place.region}.amazonaws.com/{stage}"
        arn = f"arn:aws:execute-api:{place.region}:{place.account}:{api}/{stage}"
        return {**known, "invokeUrl": url, "executionArn": arn}

    def build(self, aws: Aws, inputs: Properties, digest: str) -> str:
        """AWS refuses a deployment while any method lacks its integration; moto, only where all do."""
        where = self.asked(aws, inputs)
        for resource in self.call(aws, "get_resources", {**where, "limit": 500}, "items"):
            for method in resource.get("resourceMethods", {}):
                asked = {**where, "resourceId": resource["id"], "httpMethod": method}
                if not self.call(aws, "get_method", asked).get("methodIntegration"):
                    raise Refused(f"No integration defined for method: {method} {resource['path']}")
        return super().build(aws, inputs, digest)

    def remove(self, aws: Aws, id_: str, state: Properties) -> None:
        where = self.where(id_, state)
        if where["deploymentId"] in self.call(aws, "get_stages", where, "item[].deploymentId"):
            raise Refused("Active stages pointing to this deployment must be moved or deleted")
        super().remove(aws, id_, state)


@dataclass(frozen=True, kw_only=True)
class Stage(Api):
    def settle(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:
        where = self.where(id_, new)
        if "accessLogSettings" in changed:
            self.patch(aws, "update_stage", where, list(self.access_logs(aws, old, new)))
        if "variables" in changed:
            given, former = new.get("variables") or {}, old.get("variables") or {}
            gone = [{"op": "remove", "path": f"/variables/{name}"} for name in former.keys() - given.keys()]
            put = [replace(f"variables/{name}", value) for name, value in given.items()]
            self.patch(aws, "update_stage", where, gone + put)

    def access_logs(self, aws: Aws, old: Properties, new: Properties) -> Iterator[dict[str, str]]:
        """The account's role comes first, which moto doesn't ask: "Set up CloudWatch logging for REST APIs"."""
        if old.get("accessLogSettings"):
            yield {"op": "remove", "path": "/accessLogSettings"}
        settings = new.get("accessLogSettings") or {}
        if settings and not self.call(aws, "get_account", {}).get("cloudwatchRoleArn"):
            raise Refused("CloudWatch Logs role ARN must be set in account settings to enable logging")
        for name, value in settings.items():
            yield replace(f"accessLogSettings/{name}", value)


@dataclass(frozen=True, kw_only=True)
class MethodSettings(Api):
    def build(self, aws: Aws, inputs: Properties, digest: str) -> str:
        self.alter(aws, "", {}, inputs, set())
        return self.own_id(aws.place, inputs, digest)

    def alter(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        path, given = new["methodPath"], new["settings"]
        operations = [replace(f"{path}/{SETTINGS[name]}", value) for name, value in given.items() if name in SETTINGS]
        self.patch(aws, "update_stage", self.where(id_, new), operations)

    def look(self, aws: Aws, id_: str, state: Properties) -> Any:  # noqa: ANN401
        if state["methodPath"] not in super().look(aws, id_, state).get("methodSettings", {}):
            raise Gone(id_)
        return {}

    def remove(self, aws: Aws, id_: str, state: Properties) -> None:
        """They go with their stage; moto can't take them away before."""


SETTINGS = {
    "metricsEnabled": "metrics/enabled",
    "loggingLevel": "logging/loglevel",
    "dataTraceEnabled": "logging/dataTrace",
    "throttlingBurstLimit": "throttling/burstLimit",
    "throttlingRateLimit": "throttling/rateLimit",
    "cachingEnabled": "caching/enabled",
    "cacheTtlInSeconds": "caching/ttlInSeconds",
    "cacheDataEncrypted": "caching/dataEncrypted",
}


@dataclass(frozen=True, kw_only=True)
class LoggingAccount(Api):
    """A region's one role by which API Gateway writes logs."""

    def build(self, aws: Aws, inputs: Properties, digest: str) -> str:  # noqa: ARG002
        self.alter(aws, self.id, {}, inputs, {"cloudwatchRoleArn"})
        return self.id

    def more(self, aws: Aws, id_: str, state: Properties, found: Any) -> Properties:  # noqa: ANN401, ARG002
        throttled = found.get("throttleSettings")
        return {"cloudwatchRoleArn": found.get("cloudwatchRoleArn") or "", "throttleSettings": [throttled]}

    def remove(self, aws: Aws, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.alter(aws, id_, {}, {}, {"cloudwatchRoleArn"})


@dataclass(frozen=True, kw_only=True)
class BasePathMapping(Api):
    def asked(self, aws: Aws, inputs: Properties) -> Properties:
        return {name: value for name, value in super().asked(aws, inputs).items() if value}

    def where(self, id_: str, state: Properties) -> Properties:
        return {**state, "basePath": id_.partition("/")[2] or "(none)"}


@dataclass(frozen=True, kw_only=True)
class DomainName(Api):
    def build(self, aws: Aws, inputs: Properties, digest: str) -> str:
        """A regional domain's certificate is the region's own ("CreateDomainName", API Gateway API reference)."""
        arn = str(inputs.get("regionalCertificateArn") or "")
        if arn and (region := arn.split(":")[3]) != aws.place.region:
            raise Refused(f"the certificate of {inputs['domainName']} is of {region}, not {aws.place.region}")
        return super().build(aws, inputs, digest)


def _own(noun: str, key: str, of: type[Api] = Api, **more: Any) -> Api:  # noqa: ANN401 - the fields of Api
    """One with an id of its own."""
    calls = f"create_{noun} get_{noun} delete_{noun} update_{noun}"
    return of(**{"id": "{digest:.6}", "made": "id", "key": key, "replaces": "restApi", "calls": calls, **more})


def _part(prefix: str, noun: str, place: str, of: type[Api] = Api, **more: Any) -> Api:  # noqa: ANN401
    """One that is known by its place in the API, and put there whole."""
    calls = f"put_{noun} get_{noun} delete_{noun} put_{noun}"
    id_ = "-".join([prefix, *(f"{{{name}}}" for name in place.split())])
    return of(**{"id": id_, "replaces": place, "whole": MAPS, "calls": calls, **more})


KINDS: Mapping[str, Kind] = {
    "aws:apigateway/account:Account": LoggingAccount(
        id="api-gateway-account", calls="- get_account - update_account"
    ),
    "aws:apigateway/authorizer:Authorizer": _own(
        "authorizer",
        "authorizerId",
        Authorizer,
        outputs={"arn": f"{ARN}/authorizers/{{id}}"},
        # The provider's own: TOKEN, and five minutes.
        defaults={"type": "TOKEN", "authorizerResultTtlInSeconds": 300},
    ),
    "aws:apigateway/basePathMapping:BasePathMapping": BasePathMapping(
        id="{domainName}/{basePath}",
        calls="create_base_path_mapping get_base_path_mapping delete_base_path_mapping",
        names=API | {"stageName": "stage"},
        defaults={"basePath": ""},
        unseen=frozenset({"basePath"}),
        replaces="domainName",
    ),
    "aws:apigateway/deployment:Deployment": _own(
        "deployment",
        "deploymentId",
        Deployment,
        replaces="restApi triggers",
        settled=frozenset({"description"}),
    ),
    "aws:apigateway/domainName:DomainName": _own(
        "domain_name",
        "domainName",
        DomainName,
        id="{domainName}",
        made="",
        names={"regionalZoneId": "regionalHostedZoneId"},
        outputs={"arn": "arn:aws:apigateway:{region}::/domainnames/{id}"},
        chosen={
            "regionalDomainName": "d-{digest:.10}.execute-api.{region}.amazonaws.com",
            "regionalZoneId": "Z{DIGEST:.12}",
        },
        replaces="domainName endpointConfiguration",
    ),
    "aws:apigateway/integration:Integration": _part(
        "agi",
        "integration",
        METHOD,
        names=API | {"timeoutMilliseconds": "timeoutInMillis"},
        replaces=f"{METHOD} type",
        # The method by which API Gateway calls comes back as the one by which it is called.
        unseen=frozenset({"httpMethod", "timeoutMilliseconds"}),
    ),
    "aws:apigateway/integrationResponse:IntegrationResponse": _part("agir", "integration_response", ANSWER),
    "aws:apigateway/method:Method": _part(
        "agm",
        "method",
        METHOD,
        names=API | {"authorization": "authorizationType"},
        calls="put_method get_method delete_method update_method",  # put again, it would lose its integration
    ),
    "aws:apigateway/methodResponse:MethodResponse": _part("agmr", "method_response", ANSWER),
    "aws:apigateway/methodSettings:MethodSettings": MethodSettings(
        id="{restApi}-{stageName}-{methodPath}",
        calls="- get_stage -",
        replaces="methodPath restApi stageName",
    ),
    "aws:apigateway/requestValidator:RequestValidator": _own("request_validator", "requestValidatorId"),
    "aws:apigateway/resource:Resource": _own("resource", "resourceId", PathResource),
    "aws:apigateway/response:Response": _part("aggr", "gateway_response", GATEWAY_RESPONSE),
    "aws:apigateway/restApi:RestApi": _own(
        "rest_api",
        "restApiId",
        RestApi,
        id="{digest:.10}",
        outputs={
            "arn": "arn:aws:apigateway:{region}::/restapis/{id}",
            "executionArn": "arn:aws:execute-api:{region}:{account}:{id}",
        },
        unseen=frozenset({"minimumCompressionSize", "policy"}),
        chosen={"rootResourceId": "r{digest:.9}"},
        replaces="",
    ),
    "aws:apigateway/stage:Stage": Stage(
        id="ags-{restApi}-{stageName}",
        calls="create_stage get_stage delete_stage update_stage",
        names=API | {"deployment": "deploymentId", "xrayTracingEnabled": "tracingEnabled"},
        outputs={
            "arn": f"{ARN}/stages/{{stageName}}",
            "executionArn": "arn:aws:execute-api:{region}:{account}:{restApi}/{stageName}",
            "invokeUrl": "https://{restApi}.execute-api.{region}.amazonaws.com/{stageName}",
        },
        settled=STAGE_SETTINGS,
        replaces="restApi stageName",
    ),
}
