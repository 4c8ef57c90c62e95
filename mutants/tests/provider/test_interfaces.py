"""A network that functions were in is removed as on AWS: after them, and before the roles that clear it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from understudy.aws import interfaces
from understudy.aws.kind import Refused

from tests.provider import packages
from tests.provider.moto import client, moto

if TYPE_CHECKING:
    from collections.abc import Iterator

TRUST = json.dumps({"Version": "2012-10-17", "Statement": []})
RIGHTS = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": interfaces.DELETE, "Resource": "*"}],
    }
)


@pytest.fixture
def endpoint(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with moto() as address:
        monkeypatch.setenv(packages.ENDPOINT, address)
        yield address


def test_a_security_group_waits_for_interfaces_that_a_role_can_still_remove(endpoint: str) -> None:
    aws: Any = packages.account({"region": "us-east-1"})
    ec2, iam = client(endpoint, "ec2"), client(endpoint, "iam")
    vpc = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.9.1.0/24")["Subnet"]["SubnetId"]
    group = ec2.create_security_group(GroupName="g", Description="g", VpcId=vpc)["GroupId"]
    arn = iam.create_role(RoleName="r", AssumeRolePolicyDocument=TRUST)["Role"]["Arn"]
    where = {"subnetIds": [subnet], "securityGroupIds": [group]}
    interfaces.make(aws, {"name": "gone", "role": arn, "vpcConfig": where})

    for what, id_ in (("group-id", group), ("subnet-id", subnet)):
        with pytest.raises(Refused, match="role r may not delete it"):
            interfaces.wait(aws, what, id_)
    iam.put_role_policy(RoleName="r", PolicyName="p", PolicyDocument=RIGHTS)
    interfaces.wait(aws, "group-id", group)
    assert ec2.describe_network_interfaces()["NetworkInterfaces"] == []
