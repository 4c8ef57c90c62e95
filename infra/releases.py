"""Guarded releases: CodeDeploy shifts each function's alias to a new version step by step, and back at an alarm.

`pulumi up` publishes versions and leaves the aliases where they are; `gatehouse release` starts the shift, since a
deployment is an act and no resource: the AWS provider has types for application, group and configuration alone, and
CodeDeploy wants the two versions in an AppSpec ("AppSpec 'resources' section", CodeDeploy guide). API Gateway calls
the alias, the authorizer's as the others', and Lambda picks the version by its weights ("Implement Lambda canary
deployments using a weighted alias", Lambda guide), so that what is in front notices nothing.
"""

from collections.abc import Mapping, Sequence

import pulumi
import pulumi_aws as aws

from infra import policies
from infra.functions.functions import Functions
from infra.mailing import MAIL
from infra.settings.config import Config

# "Working with deployment configurations in CodeDeploy", its guide: a tenth of the traffic each minute.
STEPS = "CodeDeployDefault.LambdaLinear10PercentEvery1Minute"
SHIFTING = ("lambda:GetAlias", "lambda:GetProvisionedConcurrencyConfig", "lambda:UpdateAlias")
"""Of AWS's own AWSCodeDeployRoleForLambdaLimited, what a deployment without hooks, triggers and buckets needs."""


class Releases(pulumi.ComponentResource):
    """A deployment group a function, under `release: canary`. Mails are sent by the newest version at once."""

    def __init__(
        self,
        name: str,
        config: Config,
        functions: Functions,
        alarms: Mapping[str, Sequence[pulumi.Input[str]]],
        opts: pulumi.ResourceOptions | None = None,
    ) -> None:
        """`alarms` are the names of those that take a function's new version back, by function."""
        super().__init__("gatehouse:infra:Releases", name, None, opts)
        self._child = pulumi.ResourceOptions(parent=self)
        shifted = {one: arn for one, arn in functions.arns.items() if one != MAIL}
        self._application = aws.codedeploy.Application(
            "functions", name=config.named("functions"), compute_platform="Lambda", opts=self._child
        )
        self._role, granted = self._shifting(list(shifted.values()))
        self._guarded = pulumi.ResourceOptions(parent=self, depends_on=[granted])
        for function in shifted:
            self._group(function, functions.physical_names[function], alarms[function])
        self.register_outputs({})

    def _shifting(self, arns: Sequence[pulumi.Output[str]]) -> tuple[aws.iam.Role, aws.iam.RolePolicy]:
        trust = pulumi.Output.json_dumps(policies.assumed_by("codedeploy"))
        role = aws.iam.Role("releases", assume_role_policy=trust, opts=self._child)
        every = [name for arn in arns for name in (arn, pulumi.Output.concat(arn, ":*"))]
        rights = [policies.allow(SHIFTING, every), policies.allow(("cloudwatch:DescribeAlarms",), "*")]
        policy = pulumi.Output.json_dumps(policies.policy(rights))
        return role, aws.iam.RolePolicy("releases", role=role.id, policy=policy, opts=self._child)

    def _group(self, function: str, called: pulumi.Output[str], alarms: Sequence[pulumi.Input[str]]) -> None:
        aws.codedeploy.DeploymentGroup(
            function,
            app_name=self._application.name,
            deployment_group_name=called,
            service_role_arn=self._role.arn,
            deployment_config_name=STEPS,
            deployment_style={"deployment_type": "BLUE_GREEN", "deployment_option": "WITH_TRAFFIC_CONTROL"},
            alarm_configuration={"alarms": list(alarms), "enabled": True},
            auto_rollback_configuration={
                "enabled": True,
                "events": ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"],
            },
            opts=self._guarded,
        )
