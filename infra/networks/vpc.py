"""A network of the stage's own."""

from collections.abc import Mapping, Sequence
from ipaddress import ip_network

import pulumi
import pulumi_aws as aws

from infra import policies
from infra.networks.egress import HTTPS, Endpoints, Nat, NatArgs, Place, Way, service_name, ways_to
from infra.settings.config import Config
from infra.settings.network import ZONES

# AWS's list of zones grows, and another first one would replace subnets with functions in them.
CHOSEN_ONCE = ("availabilityZone",)


class Vpc(pulumi.ComponentResource):
    """Private subnets in two zones, with a way out. `ways` is what a security group of theirs has to let out to."""

    def __init__(
        self,
        name: str,
        config: Config,
        gateway_endpoints: Mapping[str, policies.Statement],
        opts: pulumi.ResourceOptions | None = None,
    ) -> None:
        super().__init__("gatehouse:infra:Vpc", name, None, opts)
        self._config = config
        self._gateway_endpoints = gateway_endpoints
        self._child = pulumi.ResourceOptions(parent=self)
        self._kept = () if config.zones else CHOSEN_ONCE
        self._vpc = aws.ec2.Vpc(
            "vpc", cidr_block=config.vpc_cidr, enable_dns_hostnames=True, enable_dns_support=True, opts=self._child
        )
        # The group that comes with a VPC allows everything among its members; declared bare, it allows nothing.
        aws.ec2.DefaultSecurityGroup("unused", vpc_id=self._vpc.id, opts=self._child)
        private, public = _blocks(config.vpc_cidr)
        zones = config.zones or _zones()
        subnets, tables = self._private(list(zip(zones, private, strict=True)))
        self.id = self._vpc.id
        self.private_subnet_ids = [subnet.id for subnet in subnets]
        self.ways = self._egress(tables, list(zip(zones, public, strict=True)))
        self.register_outputs({"id": self.id})

    def _private(self, places: Sequence[Place]) -> tuple[list["aws.ec2.Subnet"], list["aws.ec2.RouteTable"]]:
        subnets, tables = [], []
        for number, (zone, block) in enumerate(places, 1):
            name = f"private-{number}"
            stays = pulumi.ResourceOptions(parent=self, ignore_changes=list(self._kept))
            subnet = aws.ec2.Subnet(name, vpc_id=self._vpc.id, cidr_block=block, availability_zone=zone, opts=stays)
            table = aws.ec2.RouteTable(name, vpc_id=self._vpc.id, opts=self._child)
            aws.ec2.RouteTableAssociation(name, subnet_id=subnet.id, route_table_id=table.id, opts=self._child)
            subnets.append(subnet)
            tables.append(table)
        return subnets, tables

    def _egress(self, tables: Sequence["aws.ec2.RouteTable"], public: Sequence[Place]) -> list[Way]:
        ways = [self._gateway_endpoint(*each, tables) for each in self._gateway_endpoints.items()]
        if self._config.egress == "endpoints":
            subnets = self.private_subnet_ids
            return [*ways, *Endpoints("endpoints", self._vpc, subnets, self._reading(), self._child).ways]
        Nat("nat", NatArgs(self._vpc.id, tables, public, self._config.production, self._kept), self._child)
        return ways_to("https", HTTPS, self._config.https_cidrs)

    def _reading(self) -> policies.Statement:
        others = filter(None, [self._config.session_secret_parameter])
        names = [f"{self._config.parameter_prefix}/*", *others]
        return policies.through(("ssm:GetParameters",), [policies.parameter(name) for name in names])

    def _gateway_endpoint(
        self, service: str, asked: policies.Statement, tables: Sequence["aws.ec2.RouteTable"]
    ) -> Way:
        """It costs nothing, whichever way the rest goes."""
        endpoint = aws.ec2.VpcEndpoint(
            service,
            vpc_id=self._vpc.id,
            service_name=service_name(service),
            vpc_endpoint_type="Gateway",
            route_table_ids=[table.id for table in tables],
            policy=pulumi.Output.json_dumps(policies.policy([asked])),
            opts=self._child,
        )
        return Way(service, HTTPS, prefix_list_id=endpoint.prefix_list_id)


def _zones() -> list[pulumi.Output[str]]:
    """Zones that every account has. The program doesn't wait to hear which: the answer takes longer than the rest."""
    names = aws.get_availability_zones_output(
        state="available", filters=[{"name": "opt-in-status", "values": ["opt-in-not-required"]}]
    ).names
    return [names[number] for number in range(ZONES)]


def _blocks(cidr: str) -> tuple[list[str], list[str]]:
    """The blocks of the private and of the public subnets: the network in four."""
    quarters = list(map(str, ip_network(cidr).subnets(prefixlen_diff=2)))
    return quarters[:ZONES], quarters[ZONES:]
