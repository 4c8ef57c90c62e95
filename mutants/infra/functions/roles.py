"""The functions' roles, each with the rights to its function's network interfaces."""

from collections.abc import Sequence

import pulumi
import pulumi_aws as aws

from infra import policies
from infra.catalogue import needs_by_function
from infra.networks.network import in_vpc
from infra.settings.config import Config


class Roles(pulumi.ComponentResource):
    """By the name of their function. `interfaces` are the rights that a network waits for when it is removed.

    Lambda removes a deleted function's interfaces with the function's role, some time after the function, and leaves
    them behind where the role is gone ("Giving Lambda functions access to resources in an Amazon VPC", Lambda guide).
    So the network's security group depends on the roles: it is removed after the functions and before their roles,
    and the provider waits with that until the interfaces are gone.
    """

    interfaces: Sequence[aws.iam.RolePolicy] = ()

    def __init__(self, name: str, config: Config, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:Roles", name, None, opts)
        self._child = pulumi.ResourceOptions(parent=self)
        self._by_function = {function: self._role(function) for function in needs_by_function(config)}
        if in_vpc(config):
            self.interfaces = [self._interfaces(*each) for each in self._by_function.items()]
        self.register_outputs({})

    def __getitem__(self, function: str) -> aws.iam.Role:
        return self._by_function[function]

    def _role(self, function: str) -> aws.iam.Role:
        trust = pulumi.Output.json_dumps(policies.assumed_by("lambda"))
        return aws.iam.Role(function, assume_role_policy=trust, opts=self._child)

    def _interfaces(self, function: str, role: aws.iam.Role) -> aws.iam.RolePolicy:
        policy = pulumi.Output.json_dumps(policies.policy(policies.in_vpc()))
        return aws.iam.RolePolicy(f"{function}-interfaces", role=role.id, policy=policy, opts=self._child)
