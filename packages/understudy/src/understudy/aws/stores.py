"""What functions keep things in, and say them by: DynamoDB, SSM parameters, SNS."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from understudy.aws.kind import Aws, Kind, Place, Properties
from understudy.aws.resource import Resource

EXTRAS = frozenset({"ttl", "pointInTimeRecovery"})
RECOVERY = "ContinuousBackupsDescription.PointInTimeRecoveryDescription.PointInTimeRecoveryStatus"


@dataclass(frozen=True, kw_only=True)
class Table(Resource):
    def ensure(self, aws: Aws, id_: str, inputs: Properties) -> None:
        """Nothing is backed up on this machine: DynamoDB Local knows no UpdateContinuousBackups."""
        super().ensure(aws, id_, {name: value for name, value in inputs.items() if name != "pointInTimeRecovery"})

    def build(self, aws: Aws, inputs: Properties, digest: str) -> str:
        indexes = {
            f"{where}SecondaryIndexes": [index(one, inputs) for one in inputs[f"{where.lower()}SecondaryIndexes"]]
            for where in ("Global", "Local")
            if inputs.get(f"{where.lower()}SecondaryIndexes")
        }
        attributes = [{"attributeName": one["name"], "attributeType": one["type"]} for one in inputs["attributes"]]
        keyed = {"attributeDefinitions": attributes, "keySchema": keys(inputs), **indexes}
        return super().build(aws, {**inputs, **keyed}, digest)

    def asked(self, aws: Aws, inputs: Properties) -> Properties:
        """What creation and change take alike."""
        asked = super().asked(aws, inputs)
        if asked["billingMode"] == "PROVISIONED":
            asked["provisionedThroughput"] = throughput(inputs)
        encryption = inputs.get("serverSideEncryption") or {}
        if encryption.get("enabled"):
            key = {"kmsMasterKeyId": encryption.get("kmsKeyArn")}
            asked["sseSpecification"] = {"enabled": True, "sseType": "KMS", **key}
        if inputs.get("streamEnabled"):
            stream = {"streamEnabled": True, "streamViewType": inputs.get("streamViewType")}
            asked["streamSpecification"] = stream
        return asked

    def settle(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        if "ttl" in changed:
            ttl = {"attributeName": "ttl", "enabled": False, **(new.get("ttl") or {})}
            self.call(aws, "update_time_to_live", {"tableName": id_, "timeToLiveSpecification": ttl})
        if "pointInTimeRecovery" in changed:
            enabled = (new.get("pointInTimeRecovery") or {}).get("enabled", False)
            recovery = {"pointInTimeRecoverySpecification": {"pointInTimeRecoveryEnabled": enabled}}
            self.call(aws, "update_continuous_backups", {"tableName": id_, **recovery})

    def more(self, aws: Aws, id_: str, state: Properties, found: Any) -> Properties:  # noqa: ANN401, ARG002
        where = {"tableName": id_}
        recovery = self.call(aws, "describe_continuous_backups", where, RECOVERY)
        ttl = self.call(aws, "describe_time_to_live", where, "TimeToLiveDescription")
        named = {"attributeName": ttl["AttributeName"]} if "AttributeName" in ttl else {}
        return {
            "hashKey": next(one["AttributeName"] for one in found["KeySchema"] if one["KeyType"] == "HASH"),
            "billingMode": found.get("BillingModeSummary", {}).get("BillingMode", "PROVISIONED"),
            "deletionProtectionEnabled": found.get("DeletionProtectionEnabled", False),
            "ttl": {"enabled": ttl["TimeToLiveStatus"] == "ENABLED", **named},
            "pointInTimeRecovery": {"enabled": recovery == "ENABLED"},
        }


def keys(declared: Properties) -> list[Properties]:
    named = {"HASH": declared.get("hashKey"), "RANGE": declared.get("rangeKey")}
    return [{"attributeName": name, "keyType": type_} for type_, name in named.items() if name]


def index(declared: Properties, table: Properties) -> Properties:
    """A local one has its table's hash key."""
    projection = {"projectionType": declared["projectionType"], "nonKeyAttributes": declared.get("nonKeyAttributes")}
    provisioned = {"provisionedThroughput": throughput(declared)} if "readCapacity" in declared else {}
    keyed = keys({"hashKey": table["hashKey"], **declared})
    return {"indexName": declared["name"], "keySchema": keyed, "projection": projection, **provisioned}


def throughput(declared: Properties) -> Properties:
    return {"readCapacityUnits": declared.get("readCapacity"), "writeCapacityUnits": declared.get("writeCapacity")}


@dataclass(frozen=True, kw_only=True)
class Parameter(Resource):
    def computed(self, place: Place, id_: str, inputs: Properties) -> Properties:
        path = id_ if id_.startswith("/") else f"/{id_}"
        arn = f"arn:aws:ssm:{place.region}:{place.account}:parameter{path}"
        return {**super().computed(place, id_, inputs), "arn": arn}

    def asked(self, aws: Aws, inputs: Properties) -> Properties:
        value = inputs.get("value", inputs.get("insecureValue"))
        return {**super().asked(aws, inputs), "value": value}

    def ensure(self, aws: Aws, id_: str, inputs: Properties) -> None:
        """It has its value, whatever it had before."""
        self.alter(aws, id_, {}, inputs, set())

    def alter(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        asked = {name: value for name, value in self.asked(aws, new).items() if name != "tags"}
        self.call(aws, self.change, {**asked, "overwrite": True})

    def pending(self, changed: set[str], new: Properties) -> set[str]:  # noqa: ARG002
        return {"version"} if changed & {"value", "insecureValue"} else set()

    def retag(self, aws: Aws, id_: str, state: Properties, tags: Properties, former: Properties) -> None:  # noqa: ARG002
        about = {"resourceType": "Parameter", "resourceId": id_}
        self.call(aws, "remove_tags_from_resource", {**about, "tagKeys": list(former)})
        self.call(aws, "add_tags_to_resource", {**about, "tags": tags})

    def where(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        return {"name": id_, "withDecryption": True}

    def more(self, aws: Aws, id_: str, state: Properties, found: Any) -> Properties:  # noqa: ANN401, ARG002
        return {"insecureValue" if "insecureValue" in state else "value": found["Value"]}


KINDS: Mapping[str, Kind] = {
    "aws:dynamodb/table:Table": Table(
        service="dynamodb",
        calls="create_table describe_table delete_table update_table",
        found="Table",
        key="tableName",
        names={"streamArn": "LatestStreamArn"},
        outputs={"arn": "arn:aws:dynamodb:{region}:{account}:table/{name}"},
        defaults={"billingMode": "PROVISIONED"},
        settled=EXTRAS,
        replaces="hashKey importTable localSecondaryIndexes name rangeKey",
        kept=True,
    ),
    "aws:sns/topic:Topic": Resource(
        service="sns",
        id="arn:aws:sns:{region}:{account}:{name}",
        calls="create_topic get_topic_attributes delete_topic",
        found="Attributes",
        key="topicArn",
        outputs={"arn": "{id}", "owner": "{account}"},
        # Texts, all of them.
        unseen=frozenset({"contentBasedDeduplication", "fifoTopic", "policy"}),
        replaces="fifoTopic name",
    ),
    "aws:ssm/parameter:Parameter": Parameter(
        service="ssm",
        calls="put_parameter get_parameter delete_parameter put_parameter",
        found="Parameter",
        chosen={"version": 1},
        unseen=frozenset({"value"}),
        replaces="dataType name",
        kept=True,
    ),
}
