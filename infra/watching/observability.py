"""What is written down of the requests. Functions have their log groups beside them."""

import json
from collections.abc import Mapping, Sequence

import pulumi
import pulumi_aws as aws

from infra import policies
from infra.settings.config import Config

# No address, no user agent, no path as it was sent: the user's id is all that is personal.
FIELDS: Mapping[str, str] = {
    "requestId": "$context.requestId",
    "time": "$context.requestTime",
    "method": "$context.httpMethod",
    "resource": "$context.resourcePath",
    "status": "$context.status",
    "latency": "$context.responseLatency",
    "integrationLatency": "$context.integration.latency",
    "integrationStatus": "$context.integration.status",
    "authorizerLatency": "$context.authorizer.latency",
    "authorizerStatus": "$context.authorizer.status",
    "refusal": "$context.error.responseType",
    "userId": "$context.authorizer.principalId",
}
# What API Gateway needs to write logs, as in AWS's own AmazonAPIGatewayPushToCloudWatchLogs.
WRITE_LOGS = (
    "logs:CreateLogGroup",
    "logs:CreateLogStream",
    "logs:DescribeLogGroups",
    "logs:DescribeLogStreams",
    "logs:FilterLogEvents",
    "logs:GetLogEvents",
    "logs:PutLogEvents",
)


class Observability(pulumi.ComponentResource):
    """The access log. `api_gateway_may_log` is what must be there before a stage that has one."""

    access_log: aws.cloudwatch.LogGroup | None = None
    access_log_settings: aws.apigateway.StageAccessLogSettingsArgs | None = None
    api_gateway_may_log: Sequence[pulumi.Resource] = ()

    def __init__(self, name: str, config: Config, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:Observability", name, None, opts)
        self._child = pulumi.ResourceOptions(parent=self)
        if config.access_logs:
            self.access_log = self._access_log(config)
            self.access_log_settings = aws.apigateway.StageAccessLogSettingsArgs(
                destination_arn=self.access_log.arn, format=json.dumps(FIELDS)
            )
        if config.access_logs and config.api_gateway_log_role:
            self.api_gateway_may_log = [self._log_role()]
        self.register_outputs({})

    def _access_log(self, config: Config) -> aws.cloudwatch.LogGroup:
        return aws.cloudwatch.LogGroup(
            "access",
            name=f"/aws/apigateway/{config.named('access')}",
            retention_in_days=config.log_retention_days,
            opts=self._child,
        )

    def _log_role(self) -> pulumi.Resource:
        """API Gateway has one role for logs in an account and region, whichever API they are of."""
        trust = pulumi.Output.json_dumps(policies.assumed_by("apigateway"))
        role = aws.iam.Role("api-gateway-logs", assume_role_policy=trust, opts=self._child)
        # Every API's groups: API Gateway refuses a role that may not write to all.
        statements = policies.policy([policies.allow(WRITE_LOGS, "*")])
        granted = aws.iam.RolePolicy(
            "api-gateway-logs", role=role.id, policy=pulumi.Output.json_dumps(statements), opts=self._child
        )
        options = pulumi.ResourceOptions(parent=self, depends_on=[granted])
        return aws.apigateway.Account("account", cloudwatch_role_arn=role.arn, opts=options)
