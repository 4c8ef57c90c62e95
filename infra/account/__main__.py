"""The role by which API Gateway writes logs: `pulumi up --cwd infra/account --stack REGION`, once.

An account has one in each region, whichever API the logs are of, and the provider takes the setting away when its
resource is deleted ("Resource: aws_api_gateway_account", AWS provider's version 6 upgrade guide): as part of a stage,
the end of one would end the access logs of all.
"""

import sys
from pathlib import Path

# Pulumi runs this folder and puts it first; the project's rooms are two above.
sys.path[0] = str(Path(__file__).resolve().parents[2])

import pulumi  # noqa: E402
import pulumi_aws as aws  # noqa: E402

from infra import policies  # noqa: E402
from infra.boundary import bound_roles  # noqa: E402

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
NAME = "api-gateway-logs"

bound_roles(pulumi.Config("gatehouse").get("permissionsBoundaryArn"))
trust = pulumi.Output.json_dumps(policies.assumed_by("apigateway"))
role = aws.iam.Role(NAME, assume_role_policy=trust)
# Every API's groups: API Gateway refuses a role that may not write to all.
rights = pulumi.Output.json_dumps(policies.policy([policies.allow(WRITE_LOGS, "*")]))
granted = aws.iam.RolePolicy(NAME, role=role.id, policy=rights)
aws.apigateway.Account(
    "account", cloudwatch_role_arn=role.arn, opts=pulumi.ResourceOptions(protect=True, depends_on=[granted])
)
pulumi.export("apiGatewayLogRoleArn", role.arn)
