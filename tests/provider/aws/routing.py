"""Who may talk to whom: route tables and security groups."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from tests.provider.aws.network import Ec2
from tests.provider.aws.resource import Resource, gone, only, pairs, renamed

if TYPE_CHECKING:
    from tests.provider.schema import Properties

TARGETS = {
    "cidrBlock": "DestinationCidrBlock",
    "destinationCidrBlock": "DestinationCidrBlock",
    "destinationPrefixListId": "DestinationPrefixListId",
    "ipv6CidrBlock": "DestinationIpv6CidrBlock",
    "gatewayId": "GatewayId",
    "natGatewayId": "NatGatewayId",
    "networkInterfaceId": "NetworkInterfaceId",
    "transitGatewayId": "TransitGatewayId",
    "vpcEndpointId": "VpcEndpointId",
    "vpcPeeringConnectionId": "VpcPeeringConnectionId",
}
DEFAULT_DESCRIPTION = "Managed by Pulumi"


class RouteTable(Ec2):
    kind = "route-table"
    replaces = frozenset({"region", "vpcId"})

    def make(self, inputs: Properties) -> str:
        found = self.aws.create_route_table(VpcId=inputs["vpcId"], **self.tagged(inputs))["RouteTable"]
        id_ = str(found["RouteTableId"])
        for route in inputs.get("routes", ()):
            self.aws.create_route(RouteTableId=id_, **renamed(route, TARGETS))
        return id_

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        for route in old.get("routes", ()):
            self.aws.delete_route(RouteTableId=id_, DestinationCidrBlock=route["cidrBlock"])
        for route in new.get("routes", ()):
            self.aws.create_route(RouteTableId=id_, **renamed(route, TARGETS))

    def describe(self, id_: str) -> Any:
        return only(self.aws.describe_route_tables(RouteTableIds=[id_])["RouteTables"], id_)

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        return {"arn": self.arn(id_), "ownerId": self.account.id, "vpcId": self.describe(id_)["VpcId"]}

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.delete_route_table(RouteTableId=id_)


class Route(Resource):
    service = "ec2"
    replaces = frozenset({"destinationCidrBlock", "destinationPrefixListId", "region", "routeTableId"})

    def make(self, inputs: Properties) -> str:
        table, destination = inputs["routeTableId"], inputs["destinationCidrBlock"]
        self.aws.create_route(RouteTableId=table, **renamed(inputs, TARGETS))
        return f"r-{table}{hashlib.sha256(destination.encode()).hexdigest()[:10]}"

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        self.aws.replace_route(RouteTableId=new["routeTableId"], **renamed(new, TARGETS))

    def observe(self, id_: str, state: Properties) -> Properties:
        tables = self.aws.describe_route_tables(RouteTableIds=[state["routeTableId"]])["RouteTables"]
        routes = only(tables, state["routeTableId"])["Routes"]
        found = [one for one in routes if one.get("DestinationCidrBlock") == state["destinationCidrBlock"]]
        return {"state": only(found, id_)["State"], "origin": "CreateRoute"}

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        destination = state["destinationCidrBlock"]
        self.aws.delete_route(RouteTableId=state["routeTableId"], DestinationCidrBlock=destination)


class RouteTableAssociation(Resource):
    service = "ec2"
    replaces = frozenset({"gatewayId", "region", "subnetId"})

    def make(self, inputs: Properties) -> str:
        asked = {"RouteTableId": inputs["routeTableId"], "SubnetId": inputs["subnetId"]}
        return str(self.aws.associate_route_table(**asked)["AssociationId"])

    def observe(self, id_: str, state: Properties) -> Properties:
        tables = self.aws.describe_route_tables(RouteTableIds=[state["routeTableId"]])["RouteTables"]
        found = [one for table in tables for one in table["Associations"]]
        return {"subnetId": only([one for one in found if one["RouteTableAssociationId"] == id_], id_)["SubnetId"]}

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.disassociate_route_table(AssociationId=id_)


class SecurityGroup(Ec2):
    kind = "security-group"
    replaces = frozenset({"description", "name", "namePrefix", "region", "vpcId"})

    def make(self, inputs: Properties) -> str:
        found = self.aws.create_security_group(
            GroupName=inputs["name"],
            Description=inputs.get("description", DEFAULT_DESCRIPTION),
            **renamed(inputs, {"vpcId": "VpcId"}),
            **self.tagged(inputs),
        )
        id_ = str(found["GroupId"])
        # AWS lets everything out of a new group; the provider takes that rule away.
        self.aws.revoke_security_group_egress(GroupId=id_, IpPermissions=self.describe(id_)["IpPermissionsEgress"])
        self.authorize(id_, inputs)
        return id_

    def authorize(self, id_: str, inputs: Properties) -> None:
        if inputs.get("ingress"):
            allowed = [permission(rule, id_) for rule in inputs["ingress"]]
            self.aws.authorize_security_group_ingress(GroupId=id_, IpPermissions=allowed)
        if inputs.get("egress"):
            allowed = [permission(rule, id_) for rule in inputs["egress"]]
            self.aws.authorize_security_group_egress(GroupId=id_, IpPermissions=allowed)

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        found = self.describe(id_)
        if found["IpPermissions"]:
            self.aws.revoke_security_group_ingress(GroupId=id_, IpPermissions=found["IpPermissions"])
        if found["IpPermissionsEgress"]:
            self.aws.revoke_security_group_egress(GroupId=id_, IpPermissions=found["IpPermissionsEgress"])
        self.authorize(id_, new)

    def describe(self, id_: str) -> Any:
        return only(self.aws.describe_security_groups(GroupIds=[id_])["SecurityGroups"], id_)

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found = self.describe(id_)
        return {
            "arn": self.arn(id_),
            "ownerId": self.account.id,
            "name": found["GroupName"],
            "description": found["Description"],
            "vpcId": found["VpcId"],
        }

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.delete_security_group(GroupId=id_)


def permission(rule: Properties, own: str) -> Properties:
    """An inline rule of a security group as EC2 wants it."""
    groups = [*rule.get("securityGroups", ()), *([own] if rule.get("self") else ())]
    described = renamed(rule, {"description": "Description"})
    return {
        "IpProtocol": rule["protocol"],
        **renamed(rule, {"fromPort": "FromPort", "toPort": "ToPort"}),
        "IpRanges": [{"CidrIp": cidr, **described} for cidr in rule.get("cidrBlocks", ())],
        "UserIdGroupPairs": [{"GroupId": group, **described} for group in groups],
        "PrefixListIds": [{"PrefixListId": one, **described} for one in rule.get("prefixListIds", ())],
    }


class SecurityGroupRule(Resource):
    """A rule that is a resource of its own; `direction` is ingress or egress."""

    service = "ec2"
    direction: str
    replaces = frozenset({"region", "securityGroupId"})

    def make(self, inputs: Properties) -> str:
        described = renamed(inputs, {"description": "Description"})
        peers = {
            "IpRanges": renamed(inputs, {"cidrIpv4": "CidrIp"}),
            "Ipv6Ranges": renamed(inputs, {"cidrIpv6": "CidrIpv6"}),
            "UserIdGroupPairs": renamed(inputs, {"referencedSecurityGroupId": "GroupId"}),
            "PrefixListIds": renamed(inputs, {"prefixListId": "PrefixListId"}),
        }
        ports = renamed(inputs, {"fromPort": "FromPort", "toPort": "ToPort"})
        rule = {name: [{**peer, **described}] for name, peer in peers.items() if peer}
        authorize = getattr(self.aws, f"authorize_security_group_{self.direction}")
        found = authorize(
            GroupId=inputs["securityGroupId"],
            IpPermissions=[{"IpProtocol": inputs["ipProtocol"], **ports, **rule}],
            **self.tagged(inputs),
        )
        return str(found["SecurityGroupRules"][0]["SecurityGroupRuleId"])

    def tagged(self, inputs: Properties) -> dict[str, Any]:
        tags = pairs(self.account.tags(inputs))
        return {"TagSpecifications": [{"ResourceType": "security-group-rule", "Tags": tags}]} if tags else {}

    def observe(self, id_: str, state: Properties) -> Properties:
        inside = [{"Name": "group-id", "Values": [state["securityGroupId"]]}]
        found = self.aws.describe_security_group_rules(Filters=inside)["SecurityGroupRules"]
        if id_ not in {one["SecurityGroupRuleId"] for one in found}:
            raise gone(id_)
        return {"arn": self.account.arn("ec2", f"security-group-rule/{id_}"), "securityGroupRuleId": id_}

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        names = {
            "ipProtocol": "IpProtocol",
            "fromPort": "FromPort",
            "toPort": "ToPort",
            "cidrIpv4": "CidrIpv4",
            "description": "Description",
            "prefixListId": "PrefixListId",
            "referencedSecurityGroupId": "ReferencedGroupId",
        }
        rule = {"SecurityGroupRuleId": id_, "SecurityGroupRule": renamed(new, names)}
        self.aws.modify_security_group_rules(GroupId=new["securityGroupId"], SecurityGroupRules=[rule])

    def retag(self, id_: str, state: Properties, tags: dict[str, str], former: list[str]) -> None:  # noqa: ARG002
        self.aws.create_tags(Resources=[id_], Tags=pairs(tags))

    def remove(self, id_: str, state: Properties) -> None:
        revoke = getattr(self.aws, f"revoke_security_group_{self.direction}")
        revoke(GroupId=state["securityGroupId"], SecurityGroupRuleIds=[id_])


class IngressRule(SecurityGroupRule):
    direction = "ingress"


class EgressRule(SecurityGroupRule):
    direction = "egress"


KINDS = {
    "aws:ec2/route:Route": Route,
    "aws:ec2/routeTable:RouteTable": RouteTable,
    "aws:ec2/routeTableAssociation:RouteTableAssociation": RouteTableAssociation,
    "aws:ec2/securityGroup:SecurityGroup": SecurityGroup,
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": EgressRule,
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": IngressRule,
}
