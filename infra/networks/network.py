"""Where the functions run: in Lambda's own network, or in private subnets of a VPC.

What each kind of network costs idle: docs/deploy.md, "What it costs".
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

import pulumi
import pulumi_aws as aws

from infra.networks.egress import ANYWHERE, HTTPS, Way, ways_to
from infra.networks.vpc import Vpc
from infra.outputs import Value
from infra.settings.config import Config
from infra.stores.store import Store


class Network(Protocol):
    """What functions are told of it."""

    vpc_config: aws.lambda_.FunctionVpcConfigArgs | None
    outputs: Mapping[str, Value]
    """Of the stack; where there is no network of the team's, there are none."""
    whole: Sequence[pulumi.Resource]
    """All of it: who waits for it may connect to somewhere."""


def in_vpc(config: Config) -> bool:
    return bool(config.vpc_id) or config.egress != "none"


def network_of(config: Config, store: Store, before: Sequence[pulumi.Resource]) -> Network:
    """The network that the settings name, a new one, or none; removed before what is to be there `before` it."""
    if in_vpc(config):
        return PrivateNetwork("network", config, store, before)
    return LambdasOwn()


class LambdasOwn:
    """No VPC: functions reach what has a public address, as AWS's services have, and nothing reaches them.

    A function in a VPC that nobody calls for weeks loses its network interface, and its next call fails while it
    gets another ("Giving Lambda functions access to resources in an Amazon VPC", Lambda guide): here is none to lose.
    """

    vpc_config: aws.lambda_.FunctionVpcConfigArgs | None = None
    outputs: Mapping[str, Value] = {}
    whole: Sequence[pulumi.Resource] = ()


class PrivateNetwork(pulumi.ComponentResource):
    """Private subnets, and a security group that lets little out and nothing in."""

    vpc_config: aws.lambda_.FunctionVpcConfigArgs | None
    outputs: Mapping[str, Value]
    whole: Sequence[pulumi.Resource]

    def __init__(
        self,
        name: str,
        config: Config,
        store: Store,
        before: Sequence[pulumi.Resource],
        opts: pulumi.ResourceOptions | None = None,
    ) -> None:
        super().__init__("gatehouse:infra:Network", name, None, opts)
        self._config = config
        self._before = list(before)
        self._store = store
        self.whole = [self]
        if config.vpc_id:
            self._place(config.vpc_id, config.private_subnet_ids, ways_to("https", HTTPS, config.https_cidrs))
        else:
            vpc = Vpc("vpc", config, store.gateway_endpoints, pulumi.ResourceOptions(parent=self))
            self._place(vpc.id, vpc.private_subnet_ids, vpc.ways)
        self.register_outputs(dict(self.outputs))

    def _place(self, vpc_id: pulumi.Input[str], subnet_ids: Sequence[pulumi.Input[str]], ways: Sequence[Way]) -> None:
        groups = self._config.security_group_ids or (self._security_group(vpc_id, ways),)
        self.vpc_config = aws.lambda_.FunctionVpcConfigArgs(
            subnet_ids=list(subnet_ids), security_group_ids=list(groups)
        )
        self.outputs = {
            "vpcId": vpc_id,
            "privateSubnetIds": list(subnet_ids),
            "securityGroupId": groups[0],
        }

    def _security_group(self, vpc_id: pulumi.Input[str], ways: Sequence[Way]) -> pulumi.Output[str]:
        child = pulumi.ResourceOptions(parent=self)
        about = f"Functions of {self._config.named('*')}"
        # Its removal takes up to 45 minutes, until Lambda's interfaces are gone; the provider waits for as long,
        # whatever timeout is set (aws.ec2.SecurityGroup, and aws.ec2.Subnet likewise).
        after = pulumi.ResourceOptions(parent=self, depends_on=self._before)
        group = aws.ec2.SecurityGroup("functions", vpc_id=vpc_id, description=about, opts=after)
        for way in [*ways, *self._outside()]:
            aws.vpc.SecurityGroupEgressRule(
                f"to-{way.name}",
                security_group_id=group.id,
                ip_protocol="tcp",
                from_port=way.port,
                to_port=way.port,
                cidr_ipv4=way.cidr_ipv4,
                prefix_list_id=way.prefix_list_id,
                referenced_security_group_id=way.referenced_security_group_id,
                opts=child,
            )
        return group.id

    def _outside(self) -> Iterator[Way]:
        for name, port in self._store.outside.items():
            yield from ways_to(name, port, self._config.mongodb_cidrs)
        if self._config.mail == "smtp":
            yield Way("smtp", self._config.smtp_port, ANYWHERE)
