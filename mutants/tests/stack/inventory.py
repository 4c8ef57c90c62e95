"""Everything that a stack could leave in an account."""

from __future__ import annotations

from typing import Any

from tests.provider.moto import client

# Service, call, the list in its answer, and what one of it is known by.
LISTS = (
    ("apigateway", "get_rest_apis", "items", "id"),
    ("apigateway", "get_domain_names", "items", "domainName"),
    ("cloudwatch", "describe_alarms", "MetricAlarms", "AlarmName"),
    ("cloudwatch", "list_dashboards", "DashboardEntries", "DashboardName"),
    ("dynamodb", "list_tables", "TableNames", None),
    ("ec2", "describe_addresses", "Addresses", "AllocationId"),
    ("ec2", "describe_internet_gateways", "InternetGateways", "InternetGatewayId"),
    ("ec2", "describe_nat_gateways", "NatGateways", "NatGatewayId"),
    ("ec2", "describe_network_interfaces", "NetworkInterfaces", "NetworkInterfaceId"),
    ("ec2", "describe_route_tables", "RouteTables", "RouteTableId"),
    ("ec2", "describe_security_groups", "SecurityGroups", "GroupId"),
    ("ec2", "describe_subnets", "Subnets", "SubnetId"),
    ("ec2", "describe_vpc_endpoints", "VpcEndpoints", "VpcEndpointId"),
    ("ec2", "describe_vpcs", "Vpcs", "VpcId"),
    ("iam", "list_roles", "Roles", "RoleName"),
    ("lambda", "list_functions", "Functions", "FunctionName"),
    ("logs", "describe_log_groups", "logGroups", "logGroupName"),
    ("sns", "list_topics", "Topics", "TopicArn"),
    ("ssm", "describe_parameters", "Parameters", "Name"),
)
# AWS, and moto too, goes on listing these for a while.
OVER = {"deleted", "deleting"}


def inventory(endpoint: str) -> set[str]:
    """What there is, as `CALL ID`, the things that every account has among it."""
    return {f"{call} {id_}" for service, call, *how in LISTS for id_ in listed(endpoint, service, call, *how)}


def listed(endpoint: str, service: str, call: str, name: str, key: str | None) -> list[str]:
    asked = client(endpoint, service)
    pages = (
        asked.get_paginator(call).paginate().build_full_result()
        if asked.can_paginate(call)
        else getattr(asked, call)()
    )
    found: list[Any] = pages[name]
    return [str(one[key]) if key else one for one in found if not key or one.get("State", "") not in OVER]
