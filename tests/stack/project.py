"""The project's own program, copied so that the engine may write into it, and the ways in which it is deployed."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from understudy.aws.kind import ACCOUNT

from tests.provider.moto import client
from tests.stack.stack import Stack

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("adapters", "domain", "handlers", "infra", "service")
FILES = ("Pulumi.*yaml", "openapi.yaml", "pyproject.toml", "uv.lock")
# What packages are made of, kept from one test to the next.
DEPENDENCIES = Path(".build/dependencies")


@dataclass(frozen=True, slots=True)
class Scenario:
    """A stage and what is set for it, above its file."""

    stage: str
    settings: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict)
    own_network: bool = False
    own_domain: bool = False


MONGODB_URI = "mongodb://gatehouse:the-password-of-mongodb@db.example.com/shop"
MONGODB = {"gatehouse:mongodbUri": MONGODB_URI}
# Production is packaged by the stage's own Python or not at all.
PYTHON = {"gatehouse:pythonVersion": f"{sys.version_info.major}.{sys.version_info.minor}"}
SCENARIOS = {
    "dev dynamodb-jwt": Scenario("dev", {"gatehouse:backend": "dynamodb-jwt"}),
    "dev mongodb-session": Scenario("dev", {"gatehouse:backend": "mongodb-session"}, MONGODB),
    "prod dynamodb-jwt": Scenario("prod", {"gatehouse:backend": "dynamodb-jwt", "gatehouse:waf": "on", **PYTHON}),
    "prod mongodb-session": Scenario("prod", {"gatehouse:backend": "mongodb-session", **PYTHON}, MONGODB),
    "dev whose tokens API Gateway verifies": Scenario(
        "dev",
        {
            "gatehouse:authorizer": "native",
            "gatehouse:checkSession": "false",
            "gatehouse:signingKey": "kms",
            "gatehouse:tokenAlgorithm": "ES256",
        },
    ),
    "dev in a network and under a domain of one's own": Scenario("dev", own_network=True, own_domain=True),
}


def copied(target: Path) -> Path:
    """The project in a folder of its own."""
    project = target / "project"
    for room in ROOMS:
        shutil.copytree(ROOT / room, project / room, ignore=shutil.ignore_patterns("__pycache__"))
    for pattern in FILES:
        for file in ROOT.glob(pattern):
            shutil.copy(file, project)
    (ROOT / DEPENDENCIES).mkdir(parents=True, exist_ok=True)
    (project / DEPENDENCIES).parent.mkdir()
    (project / DEPENDENCIES).symlink_to(ROOT / DEPENDENCIES)
    return project


def configured(scenario: Scenario, folder: Path, endpoint: str, **environment: str) -> Stack:
    """The scenario's stack, not yet up."""
    stack = Stack(copied(folder), folder, endpoint, scenario.stage, **environment)
    stack.configure(scenario.settings)
    for key, value in scenario.secrets.items():
        stack.configure_secret(key, value)
    if scenario.stage == "prod":
        let_api_gateway_log(endpoint)
    if scenario.own_network:
        stack.configure(a_network(endpoint))
    if scenario.own_domain:
        stack.configure(a_domain(endpoint))
    return stack


def let_api_gateway_log(endpoint: str) -> None:
    """Somebody's role for the logs of all the account's APIs."""
    role = {"op": "replace", "path": "/cloudwatchRoleArn", "value": f"arn:aws:iam::{ACCOUNT}:role/api-gateway-logs"}
    client(endpoint, "apigateway").update_account(patchOperations=[role])


def a_domain(endpoint: str) -> dict[str, str]:
    """Somebody's zone and certificate, as the settings name them."""
    zone = client(endpoint, "route53").create_hosted_zone(Name="example.com", CallerReference="zone")["HostedZone"]
    certificate = client(endpoint, "acm").request_certificate(DomainName="auth.example.com")
    return {
        "gatehouse:domainName": "auth.example.com",
        "gatehouse:certificateArn": certificate["CertificateArn"],
        "gatehouse:hostedZoneId": zone["Id"].rpartition("/")[2],
    }


def a_network(endpoint: str) -> dict[str, str]:
    """Somebody's VPC with two private subnets, as the settings name it."""
    ec2 = client(endpoint, "ec2")
    vpc = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    subnets = [
        ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.9.{number}.0/24", AvailabilityZone=f"us-east-1{zone}")
        for number, zone in enumerate("ab")
    ]
    ids = ",".join(subnet["Subnet"]["SubnetId"] for subnet in subnets)
    return {"gatehouse:vpcId": vpc, "gatehouse:privateSubnetIds": ids}
