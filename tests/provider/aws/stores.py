"""DynamoDB tables and SSM parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.provider.aws.resource import Resource, pairs, pascal, renamed

if TYPE_CHECKING:
    from tests.provider.schema import Properties


class Table(Resource):
    service = "dynamodb"
    replaces = frozenset({"hashKey", "importTable", "localSecondaryIndexes", "name", "rangeKey", "region"})

    def make(self, inputs: Properties) -> str:
        name = str(inputs["name"])
        keys = [(inputs["hashKey"], "HASH"), *([(inputs["rangeKey"], "RANGE")] if inputs.get("rangeKey") else [])]
        self.aws.create_table(
            TableName=name,
            KeySchema=[{"AttributeName": key, "KeyType": kind} for key, kind in keys],
            AttributeDefinitions=[
                {"AttributeName": one["name"], "AttributeType": one["type"]} for one in inputs["attributes"]
            ],
            Tags=pairs(self.account.tags(inputs)),
            **self.asked(inputs),
            **self.indexes(inputs),
        )
        self.aws.get_waiter("table_exists").wait(TableName=name)
        self.extras(name, inputs, {"ttl", "pointInTimeRecovery"} & inputs.keys())
        return name

    def asked(self, inputs: Properties) -> dict[str, Any]:
        """What creation and change take alike."""
        billing = inputs.get("billingMode", "PROVISIONED")
        asked = {"BillingMode": billing, **pascal(inputs, "deletionProtectionEnabled", "tableClass")}
        if billing == "PROVISIONED":
            names = {"readCapacity": "ReadCapacityUnits", "writeCapacity": "WriteCapacityUnits"}
            asked["ProvisionedThroughput"] = renamed(inputs, names)
        if inputs.get("serverSideEncryption", {}).get("enabled"):
            key = renamed(inputs["serverSideEncryption"], {"kmsKeyArn": "KMSMasterKeyId"})
            asked["SSESpecification"] = {"Enabled": True, "SSEType": "KMS", **key}
        if inputs.get("streamEnabled"):
            asked["StreamSpecification"] = {"StreamEnabled": True, "StreamViewType": inputs["streamViewType"]}
        return asked

    def indexes(self, inputs: Properties) -> dict[str, Any]:
        found = [
            {
                "IndexName": one["name"],
                "KeySchema": [{"AttributeName": one["hashKey"], "KeyType": "HASH"}],
                "Projection": {"ProjectionType": one["projectionType"]},
            }
            for one in inputs.get("globalSecondaryIndexes", ())
        ]
        return {"GlobalSecondaryIndexes": found} if found else {}

    def extras(self, name: str, inputs: Properties, which: set[str]) -> None:
        if "ttl" in which:
            ttl = inputs.get("ttl") or {}
            setting = {"AttributeName": ttl.get("attributeName", "ttl"), "Enabled": ttl.get("enabled", False)}
            self.aws.update_time_to_live(TableName=name, TimeToLiveSpecification=setting)
        if "pointInTimeRecovery" in which:
            enabled = (inputs.get("pointInTimeRecovery") or {}).get("enabled", False)
            recovery = {"PointInTimeRecoveryEnabled": enabled}
            self.aws.update_continuous_backups(TableName=name, PointInTimeRecoverySpecification=recovery)

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        self.extras(id_, new, changed)
        if changed - {"ttl", "pointInTimeRecovery"}:
            self.aws.update_table(TableName=id_, **self.asked(new))

    def retag(self, id_: str, state: Properties, tags: dict[str, str], former: list[str]) -> None:  # noqa: ARG002
        arn = self.account.arn("dynamodb", f"table/{id_}")
        self.aws.untag_resource(ResourceArn=arn, TagKeys=former)
        self.aws.tag_resource(ResourceArn=arn, Tags=pairs(tags))

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found = self.aws.describe_table(TableName=id_)["Table"]
        keys = {one["KeyType"]: one["AttributeName"] for one in found["KeySchema"]}
        ttl = self.aws.describe_time_to_live(TableName=id_)["TimeToLiveDescription"]
        backups = self.aws.describe_continuous_backups(TableName=id_)["ContinuousBackupsDescription"]
        recovery = backups["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"]
        time_to_live = {
            "enabled": ttl["TimeToLiveStatus"] == "ENABLED",
            **renamed(ttl, {"AttributeName": "attributeName"}),
        }
        return {
            "arn": found["TableArn"],
            "name": id_,
            "hashKey": keys["HASH"],
            "billingMode": found.get("BillingModeSummary", {}).get("BillingMode", "PROVISIONED"),
            "deletionProtectionEnabled": found.get("DeletionProtectionEnabled", False),
            "ttl": time_to_live,
            "pointInTimeRecovery": {"enabled": recovery == "ENABLED"},
            **renamed(found, {"LatestStreamArn": "streamArn"}),
        }

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.delete_table(TableName=id_)
        self.aws.get_waiter("table_not_exists").wait(TableName=id_)


class Parameter(Resource):
    service = "ssm"
    replaces = frozenset({"dataType", "name", "region"})

    def make(self, inputs: Properties) -> str:
        self.put(inputs, Tags=pairs(self.account.tags(inputs)))
        return str(inputs["name"])

    def put(self, inputs: Properties, **more: Any) -> None:
        names = {
            "type": "Type",
            "description": "Description",
            "keyId": "KeyId",
            "tier": "Tier",
            "allowedPattern": "AllowedPattern",
            "dataType": "DataType",
        }
        value = inputs.get("value", inputs.get("insecureValue"))
        self.aws.put_parameter(Name=inputs["name"], Value=value, **renamed(inputs, names), **more)

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        self.put(new, Overwrite=True)

    def pending(self, changed: set[str]) -> set[str]:
        return {"version"} if changed & {"value", "insecureValue"} else set()

    def retag(self, id_: str, state: Properties, tags: dict[str, str], former: list[str]) -> None:  # noqa: ARG002
        about = {"ResourceType": "Parameter", "ResourceId": id_}
        self.aws.remove_tags_from_resource(TagKeys=former, **about)
        self.aws.add_tags_to_resource(Tags=pairs(tags), **about)

    def observe(self, id_: str, state: Properties) -> Properties:
        found = self.aws.get_parameter(Name=id_, WithDecryption=True)["Parameter"]
        value = "insecureValue" if "insecureValue" in state else "value"
        return {
            "arn": found["ARN"],
            "name": id_,
            "type": found["Type"],
            "version": found["Version"],
            value: found["Value"],
        }

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.delete_parameter(Name=id_)


class Topic(Resource):
    service = "sns"
    replaces = frozenset({"fifoTopic", "name", "namePrefix", "region"})

    def make(self, inputs: Properties) -> str:
        return str(self.aws.create_topic(Name=inputs["name"], Tags=pairs(self.account.tags(inputs)))["TopicArn"])

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found = self.aws.get_topic_attributes(TopicArn=id_)["Attributes"]
        return {"arn": id_, "owner": found["Owner"]}

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.get_topic_attributes(TopicArn=id_)
        self.aws.delete_topic(TopicArn=id_)


KINDS = {
    "aws:dynamodb/table:Table": Table,
    "aws:sns/topic:Topic": Topic,
    "aws:ssm/parameter:Parameter": Parameter,
}
