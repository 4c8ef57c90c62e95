"""What a function's role may do, as IAM policy statements."""

from collections.abc import Mapping, Sequence
from typing import Any

import pulumi

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


def assumed_by(service: str) -> Mapping[str, Any]:
    statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": f"{service}.amazonaws.com"}}
    return policy([statement])


def policy(statements: Sequence[Statement]) -> Mapping[str, Any]:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def allow(actions: Sequence[str], resources: Resources, condition: Mapping[str, Any] | None = None) -> Statement:
    statement = {"Effect": "Allow", "Action": list(actions), "Resource": resources}
    return {**statement, "Condition": condition} if condition else statement


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
