"""How functions in private subnets reach what lies outside, and what they need to be let out to.

Types of `aws.ec2` are texts in annotations: a program without a network doesn't load that module, its largest.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import pulumi
import pulumi_aws as aws

from infra import policies

HTTPS = 443
ANYWHERE = "0.0.0.0/0"

Place = tuple[pulumi.Input[str], str]
"""A zone, and the block of addresses that a subnet has in it."""


@dataclass(frozen=True)
class Way:
    """A destination for a security group's egress rule: a port, at one of the three kinds of place."""

    name: str
    port: int
    cidr_ipv4: str | None = None
    prefix_list_id: pulumi.Input[str] | None = None
    referenced_security_group_id: pulumi.Input[str] | None = None


def ways_to(name: str, port: int, blocks: Sequence[str]) -> list[Way]:
    """The first keeps the name, so that another block beside it changes nothing."""
    first, *others = blocks
    return [Way(name, port, first), *(Way(f"{name}-{block}", port, block) for block in others)]


@dataclass(frozen=True)
class NatArgs:
    """`public` is where the public subnets are. One gateway serves all zones, or each zone has its own."""

    vpc_id: pulumi.Input[str]
    private_tables: Sequence["aws.ec2.RouteTable"]
    public: Sequence[Place]
    one_a_zone: bool
    kept: Sequence[str]
    """Inputs of the subnets that stay as they were first."""


class Nat(pulumi.ComponentResource):
    """A way to anywhere, through address translation in public subnets."""

    def __init__(self, name: str, args: NatArgs, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:Nat", name, None, opts)
        self._child = pulumi.ResourceOptions(parent=self)
        internet = aws.ec2.InternetGateway("internet", vpc_id=args.vpc_id, opts=self._child)
        subnets = self._public(args, internet)
        served = subnets if args.one_a_zone else subnets[:1]
        gateways = [self._gateway(number, subnet, internet) for number, subnet in enumerate(served, 1)]
        for number, table in enumerate(args.private_tables):
            aws.ec2.Route(
                f"outside-{number + 1}",
                route_table_id=table.id,
                destination_cidr_block=ANYWHERE,
                nat_gateway_id=gateways[number % len(gateways)].id,
                opts=self._child,
            )
        self.register_outputs({})

    def _public(self, args: NatArgs, internet: "aws.ec2.InternetGateway") -> list["aws.ec2.Subnet"]:
        outside = aws.ec2.RouteTableRouteArgs(cidr_block=ANYWHERE, gateway_id=internet.id)
        table = aws.ec2.RouteTable("public", vpc_id=args.vpc_id, routes=[outside], opts=self._child)
        subnets = []
        for number, (zone, block) in enumerate(args.public, 1):
            name = f"public-{number}"
            stays = pulumi.ResourceOptions(parent=self, ignore_changes=list(args.kept))
            subnet = aws.ec2.Subnet(name, vpc_id=args.vpc_id, cidr_block=block, availability_zone=zone, opts=stays)
            aws.ec2.RouteTableAssociation(name, subnet_id=subnet.id, route_table_id=table.id, opts=self._child)
            subnets.append(subnet)
        return subnets

    def _gateway(
        self, number: int, subnet: "aws.ec2.Subnet", internet: "aws.ec2.InternetGateway"
    ) -> "aws.ec2.NatGateway":
        """AWS makes neither before the VPC has its internet gateway."""
        child = pulumi.ResourceOptions(parent=self, depends_on=[internet])
        address = aws.ec2.Eip(f"nat-{number}", domain="vpc", opts=child)
        return aws.ec2.NatGateway(
            f"nat-{number}", subnet_id=subnet.id, allocation_id=address.allocation_id, opts=child
        )


class Endpoints(pulumi.ComponentResource):
    """A way to the parameter store alone, within the VPC."""

    def __init__(
        self,
        name: str,
        vpc: "aws.ec2.Vpc",
        subnet_ids: Sequence[pulumi.Input[str]],
        asked: policies.Statement,
        opts: pulumi.ResourceOptions | None = None,
    ) -> None:
        super().__init__("gatehouse:infra:Endpoints", name, None, opts)
        child = pulumi.ResourceOptions(parent=self)
        group = aws.ec2.SecurityGroup("endpoints", vpc_id=vpc.id, description="Endpoints of AWS services", opts=child)
        aws.vpc.SecurityGroupIngressRule(
            "https",
            security_group_id=group.id,
            cidr_ipv4=vpc.cidr_block,
            ip_protocol="tcp",
            from_port=HTTPS,
            to_port=HTTPS,
            opts=child,
        )
        aws.ec2.VpcEndpoint(
            "ssm",
            vpc_id=vpc.id,
            service_name=service_name("ssm"),
            vpc_endpoint_type="Interface",
            subnet_ids=subnet_ids,
            security_group_ids=[group.id],
            private_dns_enabled=True,
            policy=pulumi.Output.json_dumps(policies.policy([asked])),
            opts=child,
        )
        self.ways = (Way("endpoints", HTTPS, referenced_security_group_id=group.id),)
        self.register_outputs({})


def service_name(service: str) -> pulumi.Output[str]:
    """An AWS service's name as endpoints know it, in this region."""
    return pulumi.Output.format("com.amazonaws.{}.{}", aws.get_region_output().region, service)
