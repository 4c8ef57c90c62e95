"""Answers to the provider's functions, such as `aws.get_region`."""

import base64
import json
from collections.abc import Callable, Mapping
from typing import Any

from understudy.aws import tls
from understudy.aws.key_pairs import pair_of
from understudy.aws.kind import Aws, Place, Properties, Refused


def answer(place: Place, token: str, arguments: Properties) -> Properties:
    """Without a call. Raises Refused."""
    if token not in ANSWERS:
        raise Refused(f"there is no answer to {token}: add it to understudy.aws.lookups")
    return {**arguments, **ANSWERS[token](place, arguments)}


def guess(place: Place, token: str, arguments: Properties) -> Properties:
    """Without a call, and what isn't known as well as can be: what was asked for, with an id and an ARN."""
    if token in ANSWERS or not token.startswith("aws:"):
        return answer(place, token, arguments)
    service, _, kind = token.split(":")[1].partition("/")
    id_ = str(arguments.get("id") or arguments.get("name") or kind.removeprefix("get").lower())
    arn = f"arn:aws:{service}:{place.region}:{place.account}:{id_}"
    return {"id": id_, "arn": arn, "zoneId": id_, **arguments}


def ask(aws: Aws, token: str, arguments: Properties) -> Properties:
    """By asking AWS where that alone can know. Raises Refused or Gone."""
    return ASKED[token](aws, arguments) if token in ASKED else answer(aws.place, token, arguments)


def _region(place: Place, arguments: Properties) -> Properties:
    name = arguments.get("region") or arguments.get("name") or place.region
    return {"id": name, "name": name, "region": name, "endpoint": f"ec2.{name}.amazonaws.com"}


def _caller(place: Place, _: Properties) -> Properties:
    arn = f"arn:aws:iam::{place.account}:root"
    return {"id": place.account, "accountId": place.account, "arn": arn, "userId": place.account}


def _partition(_: Place, __: Properties) -> Properties:
    return {"id": "aws", "partition": "aws", "dnsSuffix": "amazonaws.com", "reverseDnsPrefix": "com.amazonaws"}


def _zones(place: Place, _: Properties) -> Properties:
    return {
        "id": place.region,
        "names": [f"{place.region}{zone}" for zone in "abc"],
        "zoneIds": [f"{place.region}-az{number}" for number in (1, 2, 3)],
    }


def _quota(_: Place, arguments: Properties) -> Properties:
    """What an account has that nobody asked for more; of a quota that isn't listed nothing is guessed."""
    asked = (str(arguments.get("serviceCode")), str(arguments.get("quotaCode")))
    if asked not in QUOTAS:
        raise Refused(f"the quota {' '.join(asked)} isn't known here")
    return {"id": "/".join(asked), "value": QUOTAS[asked], "defaultValue": QUOTAS[asked], "adjustable": True}


def _policy_document(_: Place, arguments: Properties) -> Properties:
    statements = [_statement(one) for one in arguments.get("statements") or ()]
    policy = {"Version": arguments.get("version") or "2012-10-17", "Statement": statements}
    return {"id": "document", "json": json.dumps(policy, indent=2), "minifiedJson": json.dumps(policy)}


def _statement(one: Properties) -> Properties:
    written: Properties = {"Effect": one.get("effect") or "Allow"}
    plain = {"sid": "Sid", "actions": "Action", "notActions": "NotAction", "resources": "Resource"}
    for name, element in {**plain, "notResources": "NotResource"}.items():
        written |= {element: _alone(one[name])} if one.get(name) else {}
    for name, element in (("principals", "Principal"), ("notPrincipals", "NotPrincipal")):
        named = {each["type"]: _alone(each["identifiers"]) for each in one.get(name) or ()}
        written |= {element: "*" if named == {"*": "*"} else named} if named else {}
    for condition in one.get("conditions") or ():
        tests = written.setdefault("Condition", {}).setdefault(condition["test"], {})
        tests[condition["variable"]] = _alone(condition["values"])
    return written


def _alone(values: list[str] | str) -> list[str] | str:
    """In the provider's form: a list of one is its only member."""
    return values[0] if len(values) == 1 and isinstance(values, list) else values


def _range(mask: int) -> Callable[[Place, Properties], Properties]:
    return lambda _, arguments: {"id": arguments.get("id") or "", "cidrBlock": f"10.0.0.0/{mask}"}


def _vpc(aws: Aws, arguments: Properties) -> Properties:
    found = aws.call("ec2", "describe_vpcs", _asked("vpc", arguments), "Vpcs[0]")
    arn = f"arn:aws:ec2:{aws.place.region}:{aws.place.account}:vpc/{found['VpcId']}"
    return {"id": found["VpcId"], "arn": arn, "cidrBlock": found["CidrBlock"]}


def _subnet(aws: Aws, arguments: Properties) -> Properties:
    found = aws.call("ec2", "describe_subnets", _asked("subnet", arguments), "Subnets[0]")
    zone = {"availabilityZone": found["AvailabilityZone"], "availabilityZoneId": found["AvailabilityZoneId"]}
    return {"id": found["SubnetId"], "vpcId": found["VpcId"], "cidrBlock": found["CidrBlock"], **zone}


def _asked(kind: str, arguments: Properties) -> Properties:
    named = {f"{kind}Ids": [arguments["id"]]} if arguments.get("id") else {}
    return {**named, "filters": arguments.get("filters")}


def _prefix_list(aws: Aws, arguments: Properties) -> Properties:
    path = f"PrefixLists[?PrefixListName=='{arguments['name']}'].PrefixListId | [0]"
    return {"id": aws.call("ec2", "describe_managed_prefix_lists", {}, path), "name": arguments["name"]}


def _parameter(aws: Aws, arguments: Properties) -> Properties:
    asked = {"withDecryption": True, **arguments}
    found = aws.call("ssm", "get_parameter", asked, "Parameter")
    named = {"arn": found["ARN"], "type": found["Type"], "value": found["Value"], "version": found["Version"]}
    return {"id": found["Name"], "name": found["Name"], **named}


def _some_public_key(place: Place, arguments: Properties) -> Properties:
    """Of a key pair that no KMS has made."""
    arn = str(arguments["keyId"])
    return {"id": arn, "arn": arn, "publicKeyPem": tls.public_pem(pair_of(place.key_pairs.get(arn, ""), arn))}


def _public_key(aws: Aws, arguments: Properties) -> Properties:
    found = aws.call("kms", "get_public_key", arguments)
    public = base64.b64encode(found["PublicKey"]).decode()
    pem = f"-----BEGIN PUBLIC KEY-----\n{public}\n-----END PUBLIC KEY-----\n"
    return {"id": found["KeyId"], "arn": found["KeyId"], "publicKey": public, "publicKeyPem": pem}


QUOTAS = {("lambda", "L-B99A9384"): 1_000.0}
"""By the codes of service and quota: concurrent executions of Lambda ("Lambda quotas", Lambda guide)."""
ANSWERS: Mapping[str, Callable[[Place, Properties], Properties]] = {
    "aws:ec2/getSubnet:getSubnet": _range(24),
    "aws:ec2/getVpc:getVpc": _range(16),
    "aws:iam/getPolicyDocument:getPolicyDocument": _policy_document,
    "aws:index/getAvailabilityZones:getAvailabilityZones": _zones,
    "aws:index/getCallerIdentity:getCallerIdentity": _caller,
    "aws:index/getPartition:getPartition": _partition,
    "aws:index/getRegion:getRegion": _region,
    "aws:kms/getPublicKey:getPublicKey": _some_public_key,
    "aws:servicequotas/getServiceQuota:getServiceQuota": _quota,
}
ASKED: Mapping[str, Callable[[Aws, Properties], Any]] = {
    "aws:ec2/getManagedPrefixList:getManagedPrefixList": _prefix_list,
    "aws:ec2/getPrefixList:getPrefixList": _prefix_list,
    "aws:ec2/getSubnet:getSubnet": _subnet,
    "aws:ec2/getVpc:getVpc": _vpc,
    "aws:kms/getPublicKey:getPublicKey": _public_key,
    "aws:ssm/getParameter:getParameter": _parameter,
}
