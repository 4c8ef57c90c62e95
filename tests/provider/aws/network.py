"""The network: its address ranges, gateways and endpoints."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar

from tests.provider.aws.resource import Resource, only, pairs, pascal, renamed

if TYPE_CHECKING:
    from tests.provider.schema import Properties


class Ec2(Resource):
    """`kind` is the middle of its ARN, and what EC2 calls it where tags are given."""

    service = "ec2"
    kind: ClassVar[str]

    @abstractmethod
    def describe(self, id_: str) -> Any:
        """What EC2 says of it."""

    def tagged(self, inputs: Properties) -> dict[str, Any]:
        tags = pairs(self.account.tags(inputs))
        return {"TagSpecifications": [{"ResourceType": self.kind, "Tags": tags}]} if tags else {}

    def retag(self, id_: str, state: Properties, tags: dict[str, str], former: list[str]) -> None:  # noqa: ARG002
        if former:
            self.aws.delete_tags(Resources=[id_], Tags=[{"Key": name} for name in former])
        if tags:
            self.aws.create_tags(Resources=[id_], Tags=pairs(tags))

    def arn(self, id_: str) -> str:
        return self.account.arn("ec2", f"{self.kind}/{id_}")


class Vpc(Ec2):
    kind = "vpc"
    replaces = frozenset({"cidrBlock", "ipv4IpamPoolId", "ipv4NetmaskLength", "region"})

    def make(self, inputs: Properties) -> str:
        asked = pascal(inputs, "cidrBlock", "instanceTenancy")
        id_ = str(self.aws.create_vpc(**asked, **self.tagged(inputs))["Vpc"]["VpcId"])
        self.modify(id_, {}, inputs, set(inputs))
        return id_

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        for name, default in (("enableDnsSupport", True), ("enableDnsHostnames", False)):
            if name in changed:
                value = {"Value": new.get(name, default)}
                self.aws.modify_vpc_attribute(VpcId=id_, **pascal({name: value}, name))

    def describe(self, id_: str) -> Any:
        return only(self.aws.describe_vpcs(VpcIds=[id_])["Vpcs"], id_)

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found, inside = self.describe(id_), [{"Name": "vpc-id", "Values": [id_]}]
        groups = self.aws.describe_security_groups(Filters=inside)["SecurityGroups"]
        tables = self.aws.describe_route_tables(Filters=inside)["RouteTables"]
        return {
            "arn": self.arn(id_),
            "cidrBlock": found["CidrBlock"],
            "ownerId": self.account.id,
            "enableDnsSupport": self.attribute(id_, "enableDnsSupport"),
            "enableDnsHostnames": self.attribute(id_, "enableDnsHostnames"),
            "defaultSecurityGroupId": next(one["GroupId"] for one in groups if one["GroupName"] == "default"),
            "mainRouteTableId": only(tables, f"route table of {id_}")["RouteTableId"],
        }

    def attribute(self, id_: str, name: str) -> bool:
        found = self.aws.describe_vpc_attribute(VpcId=id_, Attribute=name)
        return bool(found[name[0].upper() + name[1:]]["Value"])

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.delete_vpc(VpcId=id_)


class Subnet(Ec2):
    kind = "subnet"
    replaces = frozenset({"availabilityZone", "availabilityZoneId", "cidrBlock", "outpostArn", "region", "vpcId"})

    def make(self, inputs: Properties) -> str:
        asked = pascal(inputs, "vpcId", "cidrBlock", "availabilityZone", "availabilityZoneId")
        id_ = str(self.aws.create_subnet(**asked, **self.tagged(inputs))["Subnet"]["SubnetId"])
        self.modify(id_, {}, inputs, set(inputs))
        return id_

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:  # noqa: ARG002
        if "mapPublicIpOnLaunch" in changed:
            value = {"Value": new.get("mapPublicIpOnLaunch", False)}
            self.aws.modify_subnet_attribute(SubnetId=id_, MapPublicIpOnLaunch=value)

    def describe(self, id_: str) -> Any:
        return only(self.aws.describe_subnets(SubnetIds=[id_])["Subnets"], id_)

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found = self.describe(id_)
        return {
            "arn": self.arn(id_),
            "ownerId": self.account.id,
            "vpcId": found["VpcId"],
            "cidrBlock": found["CidrBlock"],
            "availabilityZone": found["AvailabilityZone"],
            "availabilityZoneId": found["AvailabilityZoneId"],
            "mapPublicIpOnLaunch": found["MapPublicIpOnLaunch"],
        }

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.delete_subnet(SubnetId=id_)


class InternetGateway(Ec2):
    kind = "internet-gateway"
    replaces = frozenset({"region"})

    def make(self, inputs: Properties) -> str:
        found = self.aws.create_internet_gateway(**self.tagged(inputs))["InternetGateway"]
        id_ = str(found["InternetGatewayId"])
        if inputs.get("vpcId"):
            self.aws.attach_internet_gateway(InternetGatewayId=id_, VpcId=inputs["vpcId"])
        return id_

    def describe(self, id_: str) -> Any:
        return only(self.aws.describe_internet_gateways(InternetGatewayIds=[id_])["InternetGateways"], id_)

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        attachments = self.describe(id_)["Attachments"]
        vpc = {"vpcId": attachments[0]["VpcId"]} if attachments else {}
        return {"arn": self.arn(id_), "ownerId": self.account.id, **vpc}

    def remove(self, id_: str, state: Properties) -> None:
        if state.get("vpcId"):
            self.aws.detach_internet_gateway(InternetGatewayId=id_, VpcId=state["vpcId"])
        self.aws.delete_internet_gateway(InternetGatewayId=id_)


class Eip(Ec2):
    kind = "elastic-ip"
    replaces = frozenset({"address", "domain", "networkBorderGroup", "publicIpv4Pool", "region"})

    def make(self, inputs: Properties) -> str:
        domain = inputs.get("domain", "vpc")
        return str(self.aws.allocate_address(Domain=domain, **self.tagged(inputs))["AllocationId"])

    def describe(self, id_: str) -> Any:
        return only(self.aws.describe_addresses(AllocationIds=[id_])["Addresses"], id_)

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found = self.describe(id_)
        return {
            "arn": self.arn(id_),
            "allocationId": id_,
            "publicIp": found["PublicIp"],
            "domain": found["Domain"],
        }

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.aws.release_address(AllocationId=id_)


class NatGateway(Ec2):
    kind = "natgateway"
    replaces = frozenset({"allocationId", "connectivityType", "privateIp", "region", "subnetId"})

    def make(self, inputs: Properties) -> str:
        asked = pascal(inputs, "subnetId", "allocationId", "connectivityType")
        id_ = str(self.aws.create_nat_gateway(**asked, **self.tagged(inputs))["NatGateway"]["NatGatewayId"])
        self.aws.get_waiter("nat_gateway_available").wait(NatGatewayIds=[id_])
        return id_

    def describe(self, id_: str) -> Any:
        found = self.aws.describe_nat_gateways(NatGatewayIds=[id_])["NatGateways"]
        return only([one for one in found if one["State"] not in {"deleting", "deleted"}], id_)

    def observe(self, id_: str, state: Properties) -> Properties:  # noqa: ARG002
        found = self.describe(id_)
        return {"subnetId": found["SubnetId"], **addresses(found)}

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        interfaces = [one["NetworkInterfaceId"] for one in self.describe(id_)["NatGatewayAddresses"]]
        self.aws.delete_nat_gateway(NatGatewayId=id_)
        # AWS takes the gateway's interface away with it; moto leaves it in the subnet.
        for interface in interfaces:
            self.aws.delete_network_interface(NetworkInterfaceId=interface)


def addresses(found: Any) -> Properties:
    address: Properties = next(iter(found.get("NatGatewayAddresses", ())), {})
    names = {"AllocationId": "allocationId", "PublicIp": "publicIp", "PrivateIp": "privateIp"}
    return renamed(address, names)


class VpcEndpoint(Ec2):
    kind = "vpc-endpoint"
    replaces = frozenset({"region", "serviceName", "serviceRegion", "vpcEndpointType", "vpcId"})

    def make(self, inputs: Properties) -> str:
        asked = pascal(inputs, "vpcId", "serviceName", "vpcEndpointType", "routeTableIds", "subnetIds")
        others = renamed(
            inputs,
            {
                "securityGroupIds": "SecurityGroupIds",
                "privateDnsEnabled": "PrivateDnsEnabled",
                "policy": "PolicyDocument",
            },
        )
        found = self.aws.create_vpc_endpoint(**asked, **others, **self.tagged(inputs))
        return str(found["VpcEndpoint"]["VpcEndpointId"])

    def modify(self, id_: str, old: Properties, new: Properties, changed: set[str]) -> None:
        asked: dict[str, Any] = {}
        for name in ("routeTableIds", "subnetIds", "securityGroupIds"):
            before, after = set(old.get(name, ())), set(new.get(name, ()))
            asked |= {f"Add{name[0].upper()}{name[1:]}": sorted(after - before)} if after - before else {}
            asked |= {f"Remove{name[0].upper()}{name[1:]}": sorted(before - after)} if before - after else {}
        if "policy" in changed:
            asked["PolicyDocument"] = new.get("policy", "")
        self.aws.modify_vpc_endpoint(VpcEndpointId=id_, **asked)

    def describe(self, id_: str) -> Any:
        found = self.aws.describe_vpc_endpoints(VpcEndpointIds=[id_])["VpcEndpoints"]
        return only([one for one in found if one["State"].lower() != "deleted"], id_)

    def observe(self, id_: str, state: Properties) -> Properties:
        found = self.describe(id_)
        return {
            "arn": self.arn(id_),
            "ownerId": self.account.id,
            "vpcId": found["VpcId"],
            "serviceName": found["ServiceName"],
            "networkInterfaceIds": found.get("NetworkInterfaceIds", []),
            **self.prefix_list(state["serviceName"] if "serviceName" in state else found["ServiceName"]),
        }

    def prefix_list(self, service: str) -> Properties:
        """A gateway's addresses; the rules of security groups name it."""
        lists = self.aws.describe_managed_prefix_lists()["PrefixLists"]
        return next(({"prefixListId": one["PrefixListId"]} for one in lists if one["PrefixListName"] == service), {})

    def remove(self, id_: str, state: Properties) -> None:  # noqa: ARG002
        self.describe(id_)
        self.aws.delete_vpc_endpoints(VpcEndpointIds=[id_])


KINDS = {
    "aws:ec2/eip:Eip": Eip,
    "aws:ec2/internetGateway:InternetGateway": InternetGateway,
    "aws:ec2/natGateway:NatGateway": NatGateway,
    "aws:ec2/subnet:Subnet": Subnet,
    "aws:ec2/vpc:Vpc": Vpc,
    "aws:ec2/vpcEndpoint:VpcEndpoint": VpcEndpoint,
}
