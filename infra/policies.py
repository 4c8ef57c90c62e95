"""What a function's role may do, as IAM policy statements."""

from collections.abc import Mapping, Sequence
from typing import Any

import pulumi
import pulumi_aws as aws

Statement = Mapping[str, Any]
Resources = Sequence[pulumi.Input[str]] | pulumi.Input[str]

# Lambda's service makes and drops the network interfaces of a function in a VPC, with the function's own role, and
# can't be narrowed to them ("Giving Lambda functions access to resources in an Amazon VPC", Lambda guide).
INTERFACES = (
    "ec2:AssignPrivateIpAddresses",
    "ec2:CreateNetworkInterface",
    "ec2:DeleteNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSubnets",
    "ec2:UnassignPrivateIpAddresses",
)
# X-Ray knows no resources to write to (service authorization reference).
TRACES = ("xray:PutTelemetryRecords", "xray:PutTraceSegments")


def arn(service: str, resource: pulumi.Input[str]) -> pulumi.Output[str]:
    """Of something of this account in this region, such as `table/users` of dynamodb."""
    partition, region = aws.get_partition_output().partition, aws.get_region_output().region
    account = aws.get_caller_identity_output().account_id
    return pulumi.Output.format("arn:{0}:{1}:{2}:{3}:{4}", partition, service, region, account, resource)


def parameter(name: str) -> pulumi.Output[str]:
    """The ARN of the parameter store's."""
    return arn("ssm", f"parameter/{name.removeprefix('/')}")


def assumed_by(service: str) -> Mapping[str, Any]:
    statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": f"{service}.amazonaws.com"}}
    return policy([statement])


def policy(statements: Sequence[Statement]) -> Mapping[str, Any]:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def allow(actions: Sequence[str], resources: Resources, condition: Mapping[str, Any] | None = None) -> Statement:
    statement = {"Effect": "Allow", "Action": list(actions), "Resource": resources}
    return {**statement, "Condition": condition} if condition else statement


def through(actions: Sequence[str], resources: Resources) -> Statement:
    """What may be asked through an endpoint, by whoever else is allowed to.

    All do that have no policy: any account's credentials, and any resource ("Control access to VPC endpoints using
    endpoint policies", AWS PrivateLink guide).
    """
    return {**allow(actions, resources), "Principal": "*"}


def in_vpc() -> list[Statement]:
    """For the service only: the function's own code carries lambda:SourceFunctionArn in its calls, and is refused."""
    from_code = {"Null": {"lambda:SourceFunctionArn": "false"}}
    refused = {"Effect": "Deny", "Action": list(INTERFACES), "Resource": "*", "Condition": from_code}
    return [allow(INTERFACES, "*"), refused]


def logs(log_group_arn: pulumi.Output[str]) -> Statement:
    """The streams of a group; the group itself is made by us, with its retention."""
    return allow(("logs:CreateLogStream", "logs:PutLogEvents"), log_group_arn.apply(lambda arn: f"{arn}:*"))


def parameters(arns: Sequence[pulumi.Output[str]]) -> Statement:
    """No kms:Decrypt beside it: the account's own aws/ssm key lets in whoever may read a parameter."""
    return allow(("ssm:GetParameters",), arns)


def decrypt(key_arn: str, region: pulumi.Output[str]) -> Statement:
    """A key of the customer's, for the parameter store's purposes only."""
    store = pulumi.Output.format("ssm.{}.amazonaws.com", region)
    return allow(("kms:Decrypt",), key_arn, {"StringEquals": {"kms:ViaService": store}})


def traces() -> Statement:
    """What X-Ray's daemon and OpenTelemetry's collector do alike."""
    return allow(TRACES, "*")
