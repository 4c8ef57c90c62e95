"""What is written down of the requests. Functions have their log groups beside them."""

import json
from collections.abc import Mapping

import pulumi
import pulumi_aws as aws

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


class Observability(pulumi.ComponentResource):
    """The access log. API Gateway writes it by the role of the account, which no stage has: `infra/account`."""

    access_log: aws.cloudwatch.LogGroup | None = None
    access_log_settings: aws.apigateway.StageAccessLogSettingsArgs | None = None

    def __init__(self, name: str, config: Config, opts: pulumi.ResourceOptions | None = None) -> None:
        super().__init__("gatehouse:infra:Observability", name, None, opts)
        self._child = pulumi.ResourceOptions(parent=self)
        if config.access_logs:
            self.access_log = self._access_log(config)
            self.access_log_settings = aws.apigateway.StageAccessLogSettingsArgs(
                destination_arn=self.access_log.arn, format=json.dumps(FIELDS)
            )
        self.register_outputs({})

    def _access_log(self, config: Config) -> aws.cloudwatch.LogGroup:
        return aws.cloudwatch.LogGroup(
            "access",
            name=f"/aws/apigateway/{config.named('access')}",
            retention_in_days=config.log_retention_days,
            opts=self._child,
        )
