"""Where the functions run: private subnets, and a security group that lets little out and nothing in.

What each kind of network costs idle: docs/deploy.md, "What it costs".
"""

from collections.abc import Sequence

import pulumi
import pulumi_aws as aws

from infra.networks.egress import ANYWHERE, HTTPS, Way
from infra.networks.vpc import Vpc
from infra.settings.config import Config
from infra.stores.store import Store


class Network(pulumi.ComponentResource):
    """The network that the settings name, or else a new one."""

    vpc_id: pulumi.Output[str]
    private_subnet_ids: pulumi.Output[list[str]]
    security_group_ids: pulumi.Output[list[str]]

    def __init__(self, name: str, config: Config, store: Store, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:Network", name, None, opts)
        self._config = config
        self._store = store
        if config.vpc_id:
            self._place(config.vpc_id, config.private_subnet_ids, [Way("https", HTTPS, ANYWHERE)])
        else:
            vpc = Vpc("vpc", config, store.gateway_endpoints, pulumi.ResourceOptions(parent=self))
            self._place(vpc.id, vpc.private_subnet_ids, vpc.ways)
        self.register_outputs({"vpcId": self.vpc_id, "privateSubnetIds": self.private_subnet_ids})

    def _place(self, vpc_id: pulumi.Input[str], subnet_ids: Sequence[pulumi.Input[str]], ways: Sequence[Way]) -> None:
        groups = self._config.security_group_ids or (self._security_group(vpc_id, ways),)
        self.vpc_id = pulumi.Output.from_input(vpc_id)
        self.private_subnet_ids = pulumi.Output.all(*subnet_ids)
        self.security_group_ids = pulumi.Output.all(*groups)

    def _security_group(self, vpc_id: pulumi.Input[str], ways: Sequence[Way]) -> pulumi.Output[str]:
        child = pulumi.ResourceOptions(parent=self)
        about = f"Functions of {self._config.named('*')}"
        group = aws.ec2.SecurityGroup("functions", vpc_id=vpc_id, description=about, opts=child)
        outside = [Way(name, port, ANYWHERE) for name, port in self._store.outside.items()]
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
