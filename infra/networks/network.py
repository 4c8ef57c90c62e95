"""Where the functions run: in Lambda's own network, or in private subnets of a VPC.

What each kind of network costs idle: docs/deploy.md, "What it costs".
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

import pulumi
import pulumi_aws as aws

from infra import policies
from infra.networks.egress import ANYWHERE, HTTPS, Way
from infra.networks.vpc import Vpc
from infra.outputs import Value
from infra.settings.config import Config
from infra.stores.store import Store


class Network(Protocol):
    """What functions are told of it, and may do to be in it."""

    vpc_config: aws.lambda_.FunctionVpcConfigArgs | None
    rights: Sequence[policies.Statement]
    outputs: Mapping[str, Value]
    """Of the stack; where there is no network of the team's, there are none."""


def network_of(config: Config, store: Store) -> Network:
    """The network that the settings name, a new one, or none."""
    if config.vpc_id or config.egress != "none":
        return PrivateNetwork("network", config, store)
    return LambdasOwn()


class LambdasOwn:
    """No VPC: functions reach what has a public address, as AWS's services have, and nothing reaches them.

    A function in a VPC that nobody calls for weeks loses its network interface, and its next call fails while it
    gets another ("Giving Lambda functions access to resources in an Amazon VPC", Lambda guide): here is none to lose.
    """

    vpc_config: aws.lambda_.FunctionVpcConfigArgs | None = None
    rights: Sequence[policies.Statement] = ()
    outputs: Mapping[str, Value] = {}


class PrivateNetwork(pulumi.ComponentResource):
    """Private subnets, and a security group that lets little out and nothing in."""

    vpc_config: aws.lambda_.FunctionVpcConfigArgs | None
    rights: Sequence[policies.Statement]
    outputs: Mapping[str, Value]

    def __init__(self, name: str, config: Config, store: Store, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:Network", name, None, opts)
        self._config = config
        self._store = store
        self.rights = policies.in_vpc()
        if config.vpc_id:
            self._place(config.vpc_id, config.private_subnet_ids, [Way("https", HTTPS, ANYWHERE)])
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
        group = aws.ec2.SecurityGroup("functions", vpc_id=vpc_id, description=about, opts=child)
        outside = [
            Way(name, port, ANYWHERE) for name, port in {**self._store.outside, **_of_mail(self._config)}.items()
        ]
        for way in [*ways, *outside]:
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


def _of_mail(config: Config) -> Mapping[str, int]:
    return {"smtp": config.smtp_port} if config.mail == "smtp" else {}
