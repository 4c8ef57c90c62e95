"""Answers to the provider's look-ups."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.provider.aws.resource import only
from tests.provider.kinds import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.provider.aws.account import Account
    from tests.provider.kinds import Function
    from tests.provider.schema import Properties


class Lookups:
    def __init__(self, account: Account) -> None:
        self.account = account

    def region(self, arguments: Properties) -> Properties:
        name = arguments.get("region") or arguments.get("name") or self.account.region
        return {"id": name, "name": name, "region": name, "endpoint": f"ec2.{name}.amazonaws.com"}

    def caller(self, _: Properties) -> Properties:
        found = self.account.client("sts").get_caller_identity()
        return {"id": found["Account"], "accountId": found["Account"], "arn": found["Arn"], "userId": found["UserId"]}

    def partition(self, _: Properties) -> Properties:
        return {"id": "aws", "partition": "aws", "dnsSuffix": "amazonaws.com", "reverseDnsPrefix": "com.amazonaws"}

    def zones(self, arguments: Properties) -> Properties:
        asked = {"Filters": filters(arguments)} if arguments.get("filters") else {}
        found = self.account.client("ec2").describe_availability_zones(**asked)["AvailabilityZones"]
        state = arguments.get("state", "available")
        zones = sorted((one["ZoneName"], one["ZoneId"]) for one in found if one["State"] == state)
        return {
            "id": self.account.region,
            "names": [name for name, _ in zones],
            "zoneIds": [id_ for _, id_ in zones],
        }

    def vpc(self, arguments: Properties) -> Properties:
        found = only(self.account.client("ec2").describe_vpcs(**asked("Vpc", arguments))["Vpcs"], "such VPC")
        id_ = found["VpcId"]
        return {"id": id_, "arn": self.account.arn("ec2", f"vpc/{id_}"), "cidrBlock": found["CidrBlock"]}

    def subnet(self, arguments: Properties) -> Properties:
        found = self.account.client("ec2").describe_subnets(**asked("Subnet", arguments))["Subnets"]
        one = only(found, "such subnet")
        zone = {"availabilityZone": one["AvailabilityZone"], "availabilityZoneId": one["AvailabilityZoneId"]}
        return {"id": one["SubnetId"], "vpcId": one["VpcId"], "cidrBlock": one["CidrBlock"], **zone}

    def prefix_list(self, arguments: Properties) -> Properties:
        lists = self.account.client("ec2").describe_managed_prefix_lists()["PrefixLists"]
        found = only([one for one in lists if one["PrefixListName"] == arguments["name"]], arguments["name"])
        return {"id": found["PrefixListId"], "name": found["PrefixListName"]}

    def parameter(self, arguments: Properties) -> Properties:
        decrypted = arguments.get("withDecryption", True)
        client = self.account.client("ssm")
        found = client.get_parameter(Name=arguments["name"], WithDecryption=decrypted)["Parameter"]
        return {
            "id": found["Name"],
            "name": found["Name"],
            "arn": found["ARN"],
            "type": found["Type"],
            "value": found["Value"],
            "version": found["Version"],
        }

    def policy_document(self, arguments: Properties) -> Properties:
        """In the provider's form: a list of one is its only member."""
        policy = {
            "Version": arguments.get("version", "2012-10-17"),
            "Statement": [statement(one) for one in arguments.get("statements", ())],
        }
        text = json.dumps(policy, indent=2)
        return {"id": str(hash(text)), "json": text, "minifiedJson": json.dumps(policy, separators=(",", ":"))}


def filters(arguments: Properties) -> list[dict[str, Any]]:
    return [{"Name": one["name"], "Values": one["values"]} for one in arguments.get("filters", ())]


def asked(kind: str, arguments: Properties) -> dict[str, Any]:
    named = {f"{kind}Ids": [arguments["id"]]} if arguments.get("id") else {}
    return {**named, **({"Filters": filters(arguments)} if arguments.get("filters") else {})}


def statement(one: Properties) -> dict[str, Any]:
    if one.get("notPrincipals") or one.get("notActions") or one.get("notResources"):
        raise Refused("the stand-in writes no policy with a negated element")
    written: dict[str, Any] = {
        "Effect": one.get("effect", "Allow"),
        **({"Sid": one["sid"]} if one.get("sid") else {}),
    }
    for name, element in (("actions", "Action"), ("resources", "Resource")):
        if one.get(name):
            written[element] = alone(one[name])
    if one.get("principals"):
        written["Principal"] = {each["type"]: alone(each["identifiers"]) for each in one["principals"]}
    for condition in one.get("conditions", ()):
        tests = written.setdefault("Condition", {}).setdefault(condition["test"], {})
        tests[condition["variable"]] = alone(condition["values"])
    return written


def alone(values: list[str]) -> list[str] | str:
    return values[0] if len(values) == 1 else values


def functions(account: Account) -> Mapping[str, Function]:
    lookups = Lookups(account)
    return {
        "aws:ec2/getManagedPrefixList:getManagedPrefixList": lookups.prefix_list,
        "aws:ec2/getPrefixList:getPrefixList": lookups.prefix_list,
        "aws:ec2/getSubnet:getSubnet": lookups.subnet,
        "aws:ec2/getVpc:getVpc": lookups.vpc,
        "aws:iam/getPolicyDocument:getPolicyDocument": lookups.policy_document,
        "aws:index/getAvailabilityZones:getAvailabilityZones": lookups.zones,
        "aws:index/getCallerIdentity:getCallerIdentity": lookups.caller,
        "aws:index/getPartition:getPartition": lookups.partition,
        "aws:index/getRegion:getRegion": lookups.region,
        "aws:ssm/getParameter:getParameter": lookups.parameter,
    }
