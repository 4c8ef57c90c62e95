"""The network (EC2, Route 53): address ranges, gateways and endpoints, who may talk to whom, and names."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from understudy.aws import interfaces
from understudy.aws.kind import Aws, Kind, Properties
from understudy.aws.resource import Resource

ARN = "arn:aws:ec2:{{region}}:{{account}}:{}/{{id}}"
ROUTE = {"cidrBlock": "DestinationCidrBlock", "ipv6CidrBlock": "DestinationIpv6CidrBlock"}
DNS = ("enableDnsSupport", "enableDnsHostnames")
LISTS = frozenset({"routeTableIds", "subnetIds", "securityGroupIds"})


@dataclass(frozen=True, kw_only=True)
class Ec2(Resource):
    service: str = "ec2"
    type: str
    """The middle of its ARN, and what EC2 calls it where tags are given."""

    def asked(self, aws: Aws, inputs: Properties) -> Properties:
        asked = super().asked(aws, inputs)
        specified = {"resourceType": self.type, "tags": asked.get("tags", {})}
        return {**asked, **({"tagSpecifications": [specified]} if "tags" in asked else {})}

    def where(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        return {self.key: id_, f"{self.key}s": [id_]}

    def retag(self, aws: Aws, id_: str, state: Properties, tags: Properties, former: Properties) -> None:  # noqa: ARG002
        if former:
            self.call(aws, "delete_tags", {"resources": [id_], "tags": former})
        if tags:
            self.call(aws, "create_tags", {"resources": [id_], "tags": tags})


@dataclass(frozen=True, kw_only=True)
class Vpc(Ec2):
    def settle(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        for name, default in zip(DNS, (True, False), strict=True):
            if name in changed:
                self.call(aws, "modify_vpc_attribute", {"vpcId": id_, name: {"value": new.get(name, default)}})

    def more(self, aws: Aws, id_: str, state: Properties, found: Any) -> Properties:  # noqa: ANN401, ARG002
        inside = {"filters": [{"name": "vpc-id", "values": [id_]}]}
        default = "SecurityGroups[?GroupName=='default'].GroupId | [0]"
        return {
            **{name: self.attribute(aws, id_, name) for name in DNS},
            "defaultSecurityGroupId": self.call(aws, "describe_security_groups", inside, default),
            "mainRouteTableId": self.call(aws, "describe_route_tables", inside, "RouteTables[0].RouteTableId"),
        }

    def attribute(self, aws: Aws, id_: str, name: str) -> Any:  # noqa: ANN401
        asked = {"vpcId": id_, "attribute": name}
        return self.call(aws, "describe_vpc_attribute", asked, f"{name[0].upper()}{name[1:]}.Value")


@dataclass(frozen=True, kw_only=True)
class Subnet(Ec2):
    def settle(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        for name in changed:
            self.call(aws, "modify_subnet_attribute", {"subnetId": id_, name: {"value": new.get(name, False)}})

    def remove(self, aws: Aws, id_: str, state: Properties) -> None:
        interfaces.wait(aws, "subnet-id", id_)
        super().remove(aws, id_, state)


@dataclass(frozen=True, kw_only=True)
class InternetGateway(Ec2):
    def settle(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:
        for operation, vpc in (("detach", old.get("vpcId")), ("attach", new.get("vpcId"))):
            if changed and vpc:
                self.call(aws, f"{operation}_internet_gateway", {"internetGatewayId": id_, "vpcId": vpc})

    def remove(self, aws: Aws, id_: str, state: Properties) -> None:
        self.settle(aws, id_, state, {}, {"vpcId"})
        super().remove(aws, id_, state)


@dataclass(frozen=True, kw_only=True)
class NatGateway(Ec2):
    def remove(self, aws: Aws, id_: str, state: Properties) -> None:
        """AWS takes the gateway's interface away with it; moto leaves it in the subnet."""
        interfaces = [one["NetworkInterfaceId"] for one in self.look(aws, id_, state)["NatGatewayAddresses"]]
        super().remove(aws, id_, state)
        for interface in interfaces:
            self.call(aws, "delete_network_interface", {"networkInterfaceId": interface})


@dataclass(frozen=True, kw_only=True)
class VpcEndpoint(Ec2):
    def alter(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:
        asked: dict[str, Any] = {"vpcEndpointId": id_}
        for name in changed & LISTS:
            before, after = set(old.get(name) or ()), set(new.get(name) or ())
            asked |= {f"add{name}": sorted(after - before)} if after - before else {}
            asked |= {f"remove{name}": sorted(before - after)} if before - after else {}
        if "policy" in changed:
            asked["policyDocument"] = new.get("policy", "")
        self.call(aws, "modify_vpc_endpoint", asked)

    def more(self, aws: Aws, id_: str, state: Properties, found: Any) -> Properties:  # noqa: ANN401, ARG002
        """A gateway's addresses have a list, which the rules of security groups name."""
        lists = self.call(aws, "describe_managed_prefix_lists", {}, "PrefixLists")
        own = [one["PrefixListId"] for one in lists if one["PrefixListName"] == found["ServiceName"]]
        named = {"prefixListId": own[0]} if own else {}
        return {"networkInterfaceIds": found.get("NetworkInterfaceIds", []), **named}

    def remove(self, aws: Aws, id_: str, state: Properties) -> None:
        self.look(aws, id_, state)
        super().remove(aws, id_, state)


@dataclass(frozen=True, kw_only=True)
class RouteTable(Ec2):
    def settle(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:
        for operation, routes in (("delete_route", old.get("routes")), ("create_route", new.get("routes"))):
            for route in (routes or ()) if changed else ():
                target = {ROUTE.get(name, name): value for name, value in route.items()}
                self.call(aws, operation, {**target, "routeTableId": id_})


@dataclass(frozen=True, kw_only=True)
class Inside(Resource):
    """What EC2 has no id or description for: it is told by all that it was made of."""

    service: str = "ec2"

    def look(self, aws: Aws, id_: str, state: Properties) -> Any:  # noqa: ANN401
        path = self.found.replace("<id>", id_).replace("<cidr>", str(state.get("destinationCidrBlock")))
        return self.call(aws, self.find, {"routeTableIds": [state["routeTableId"]]}, path)


@dataclass(frozen=True, kw_only=True)
class SecurityGroup(Ec2):
    def build(self, aws: Aws, inputs: Properties, digest: str) -> str:  # noqa: ARG002
        """AWS lets everything out of a new group; the provider takes that rule away."""
        id_ = str(self.call(aws, self.make, self.asked(aws, inputs), self.made))
        self.settle(aws, id_, {}, inputs, {"ingress", "egress"})
        return id_

    def settle(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        found = self.look(aws, id_, new)
        for direction in changed:
            rules = found["IpPermissions" if direction == "ingress" else "IpPermissionsEgress"]
            wanted = [permission(rule, id_) for rule in new.get(direction) or ()]
            for operation, permissions in (("revoke", rules), ("authorize", wanted)):
                if permissions:
                    asked = {"groupId": id_, "ipPermissions": permissions}
                    self.call(aws, f"{operation}_security_group_{direction}", asked)

    def remove(self, aws: Aws, id_: str, state: Properties) -> None:
        interfaces.wait(aws, "group-id", id_)
        super().remove(aws, id_, state)


@dataclass(frozen=True, kw_only=True)
class DefaultSecurityGroup(SecurityGroup):
    """The group that comes with a VPC: taken over and emptied, and left there when the stack goes."""

    def asked(self, aws: Aws, inputs: Properties) -> Properties:  # noqa: ARG002
        names = {"vpc-id": inputs["vpcId"], "group-name": "default"}
        return {"filters": [{"name": name, "values": [value]} for name, value in names.items()]}

    def remove(self, aws: Aws, id_: str, state: Properties) -> None: ...


def permission(rule: Properties, own: str) -> Properties:
    """An inline rule of a security group as EC2 wants it."""
    peers = {
        "ipRanges": [{"cidrIp": cidr} for cidr in rule.get("cidrBlocks") or ()],
        "ipv6Ranges": [{"cidrIpv6": cidr} for cidr in rule.get("ipv6CidrBlocks") or ()],
        "prefixListIds": [{"prefixListId": one} for one in rule.get("prefixListIds") or ()],
        "userIdGroupPairs": [
            {"groupId": group}
            for group in [*(rule.get("securityGroups") or ()), *([own] if rule.get("self") else ())]
        ],
    }
    return {"ipProtocol": rule["protocol"], **_described(rule, peers)}


def _described(rule: Properties, peers: Mapping[str, Any]) -> Properties:
    """With the rule's ports, and its description with each peer."""
    told = {name: rule[name] for name in ("description",) if rule.get(name)}
    ports = {name: rule[name] for name in ("fromPort", "toPort") if rule.get(name) is not None}
    return {**ports, **{name: [{**peer, **told} for peer in given] for name, given in peers.items() if given}}


@dataclass(frozen=True, kw_only=True)
class SecurityGroupRule(Ec2):
    """A rule that is a resource of its own."""

    def asked(self, aws: Aws, inputs: Properties) -> Properties:
        ranges = {
            "ipRanges": ("cidrIpv4", "cidrIp"),
            "ipv6Ranges": ("cidrIpv6", "cidrIpv6"),
            "prefixListIds": ("prefixListId", "prefixListId"),
            "userIdGroupPairs": ("referencedSecurityGroupId", "groupId"),
        }
        peers = {name: [{aws: inputs[ours]}] for name, (ours, aws) in ranges.items() if inputs.get(ours)}
        rule = {"ipProtocol": inputs["ipProtocol"], **_described(inputs, peers)}
        tagged = {name: value for name, value in super().asked(aws, inputs).items() if name == "tagSpecifications"}
        return {"groupId": inputs["securityGroupId"], "ipPermissions": [rule], **tagged}

    def alter(self, aws: Aws, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        rule = {**new, "referencedGroupId": new.get("referencedSecurityGroupId")}
        rules = [{"securityGroupRuleId": id_, "securityGroupRule": rule}]
        asked = {"groupId": new["securityGroupId"], "securityGroupRules": rules}
        self.call(aws, "modify_security_group_rules", asked)

    def look(self, aws: Aws, id_: str, state: Properties) -> Any:  # noqa: ANN401
        inside = {"filters": [{"name": "group-id", "values": [state["securityGroupId"]]}]}
        return self.call(aws, self.find, inside, self.found.replace("<id>", id_))

    def where(self, id_: str, state: Properties) -> Properties:
        return {"groupId": state["securityGroupId"], **super().where(id_, state)}

    def seen(self, found: Mapping[str, Any]) -> Properties:
        return {"securityGroupRuleId": found["SecurityGroupRuleId"]}


@dataclass(frozen=True, kw_only=True)
class Record(Resource):
    """A record of Route 53 that is an alias."""

    def build(self, aws: Aws, inputs: Properties, digest: str) -> str:
        self.put(aws, "CREATE", inputs)
        return self.own_id(aws.place, inputs, digest)

    def put(self, aws: Aws, action: str, record: Properties) -> None:
        [alias] = record["aliases"]
        target = {**alias, "dnsName": alias["name"], "hostedZoneId": alias["zoneId"]}
        changed = {"action": action, "resourceRecordSet": {**record, "aliasTarget": target}}
        self.call(aws, self.make, {"hostedZoneId": record["zoneId"], "changeBatch": {"changes": [changed]}})

    def look(self, aws: Aws, id_: str, state: Properties) -> Any:  # noqa: ANN401, ARG002
        path = self.found.replace("<name>", state["name"]).replace("<type>", state["type"])
        return self.call(aws, self.find, {"hostedZoneId": state["zoneId"]}, path)

    def seen(self, found: Mapping[str, Any]) -> Properties:  # noqa: ARG002
        return {}

    def remove(self, aws: Aws, id_: str, state: Properties) -> None:
        self.look(aws, id_, state)
        self.put(aws, "DELETE", state)


def _ec2(noun: str, type_: str, prefix: str, key: str, of: type[Ec2] = Ec2, **more: Any) -> Ec2:  # noqa: ANN401
    title = key.removesuffix("Id")
    fields = {
        "calls": f"create_{noun} describe_{noun}s delete_{noun}",
        "made": f"{title}.{key}",
        "found": f"{title}s[0]",
        "id": f"{prefix}-{{digest:.17}}",
    }
    outputs = {"arn": ARN.format(type_), "ownerId": "{account}"}
    return of(type=type_, key=key, outputs=outputs, **{**fields, **more})


def _rule(direction: str) -> Kind:
    return _ec2(
        "security_group_rule",
        "security-group-rule",
        "sgr",
        "SecurityGroupRuleId",
        SecurityGroupRule,
        calls=f"authorize_security_group_{direction} describe_security_group_rules revoke_security_group_{direction}",
        made="SecurityGroupRules[0].SecurityGroupRuleId",
        found="SecurityGroupRules[?SecurityGroupRuleId=='<id>'] | [0]",
        replaces="securityGroupId",
    )


def _group(of: type[Ec2], **more: Any) -> Kind:  # noqa: ANN401 - the fields of SecurityGroup
    fields = {
        "made": "GroupId",
        "names": {"name": "GroupName"},
        "defaults": {"description": "Managed by Pulumi"},
        "settled": frozenset({"ingress", "egress"}),
        "replaces": "description name vpcId",
    }
    return _ec2("security_group", "security-group", "sg", "GroupId", of, **{**fields, "found": GROUP, **more})


GROUP = "SecurityGroups[0]"
KINDS: Mapping[str, Kind] = {
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": _group(
        DefaultSecurityGroup,
        calls="describe_security_groups describe_security_groups delete_security_group",
        made="SecurityGroups[0].GroupId",
    ),
    "aws:ec2/eip:Eip": _ec2(
        "address",
        "elastic-ip",
        "eipalloc",
        "AllocationId",
        calls="allocate_address describe_addresses release_address",
        made="AllocationId",
        found="Addresses[0]",
        defaults={"domain": "vpc"},
        chosen={"publicIp": "192.0.2.1", "allocationId": "eipalloc-{digest:.17}"},
        replaces="address domain networkBorderGroup publicIpv4Pool",
    ),
    "aws:ec2/internetGateway:InternetGateway": _ec2(
        "internet_gateway",
        "internet-gateway",
        "igw",
        "InternetGatewayId",
        InternetGateway,
        found="InternetGateways[].merge(@, Attachments[0] || `{}`) | [0]",
        settled=frozenset({"vpcId"}),
    ),
    "aws:ec2/natGateway:NatGateway": _ec2(
        "nat_gateway",
        "natgateway",
        "nat",
        "NatGatewayId",
        NatGateway,
        found="NatGateways[?State!='deleting' && State!='deleted'].merge(@, NatGatewayAddresses[0] || `{}`) | [0]",
        chosen={"publicIp": "192.0.2.1"},
        replaces="allocationId connectivityType privateIp subnetId",
    ),
    "aws:ec2/route:Route": Inside(
        id="r-{routeTableId}{digest:.10}",
        calls="create_route describe_route_tables delete_route replace_route",
        found="RouteTables[].Routes[?DestinationCidrBlock=='<cidr>'][] | [0]",
        replaces="destinationCidrBlock destinationPrefixListId routeTableId",
    ),
    "aws:ec2/routeTable:RouteTable": _ec2(
        "route_table",
        "route-table",
        "rtb",
        "RouteTableId",
        RouteTable,
        settled=frozenset({"routes"}),
        replaces="vpcId",
    ),
    "aws:ec2/routeTableAssociation:RouteTableAssociation": Inside(
        id="rtbassoc-{digest:.17}",
        calls="associate_route_table describe_route_tables disassociate_route_table",
        made="AssociationId",
        found="RouteTables[].Associations[?RouteTableAssociationId=='<id>'][] | [0]",
        key="AssociationId",
        replaces="gatewayId subnetId",
    ),
    "aws:ec2/securityGroup:SecurityGroup": _group(SecurityGroup),
    "aws:ec2/subnet:Subnet": _ec2(
        "subnet",
        "subnet",
        "subnet",
        "SubnetId",
        Subnet,
        settled=frozenset({"mapPublicIpOnLaunch"}),
        replaces="availabilityZone availabilityZoneId cidrBlock outpostArn vpcId",
    ),
    "aws:ec2/vpc:Vpc": _ec2(
        "vpc",
        "vpc",
        "vpc",
        "VpcId",
        Vpc,
        settled=frozenset(DNS),
        chosen={"defaultSecurityGroupId": "sg-{digest:.17}", "mainRouteTableId": "rtb-{digest:.17}"},
        replaces="cidrBlock ipv4IpamPoolId ipv4NetmaskLength",
    ),
    "aws:ec2/vpcEndpoint:VpcEndpoint": _ec2(
        "vpc_endpoint",
        "vpc-endpoint",
        "vpce",
        "VpcEndpointId",
        VpcEndpoint,
        calls="create_vpc_endpoint describe_vpc_endpoints delete_vpc_endpoints",
        found="VpcEndpoints[?State!='deleted' && State!='Deleted'] | [0]",
        names={"policy": "PolicyDocument"},
        unseen=frozenset({"policy"}),
        chosen={"prefixListId": "pl-{digest:.17}"},
        replaces="serviceName serviceRegion vpcEndpointType vpcId",
    ),
    "aws:route53/record:Record": Record(
        service="route53",
        id="{zoneId}_{name}_{type}",
        calls="change_resource_record_sets list_resource_record_sets -",
        found="ResourceRecordSets[?Name=='<name>.' && Type=='<type>'] | [0]",
        outputs={"fqdn": "{name}"},
        replaces="name type zoneId",
    ),
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": _rule("egress"),
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": _rule("ingress"),
}
