"""The network interfaces that Lambda makes for functions in a VPC; moto makes none.

"Giving Lambda functions access to resources in an Amazon VPC", Lambda guide: Lambda removes them some time after the
function, with the function's role, and leaves them behind where the role may not.
"""

import json
from typing import Any

from understudy.aws.kind import Aws, Gone, Properties, Refused

MADE_FOR = "AWS Lambda VPC ENI-"
DELETE = "ec2:DeleteNetworkInterface"


def make(aws: Aws, function: Properties) -> None:
    """One in each subnet; its description names the function and the role."""
    where = function.get("vpcConfig") or {}
    about = f"{MADE_FOR}{function['name']} {function['role'].rpartition('/')[2]}"
    for subnet in where.get("subnetIds") or ():
        asked = {"subnetId": subnet, "groups": where["securityGroupIds"], "description": about}
        aws.call("ec2", "create_network_interface", asked)


def wait(aws: Aws, what: str, id_: str) -> None:
    """Until a security group or subnet has none left, as the provider does.

    Raises Refused, as AWS does with DependencyViolation, where a function still uses one or Lambda can't remove it.
    """
    asked = {"filters": [{"name": what, "values": [id_]}]}
    for one in aws.call("ec2", "describe_network_interfaces", asked, "NetworkInterfaces"):
        if one["Description"].startswith(MADE_FOR):
            _let_go(aws, id_, one)


def _let_go(aws: Aws, id_: str, interface: Any) -> None:  # noqa: ANN401 - as EC2 describes one
    function, role = interface["Description"].removeprefix(MADE_FOR).split()
    if _uses(aws, function, interface):
        raise Refused(f"DependencyViolation: resource {id_} has a dependent object: an interface of {function}")
    if not _may_delete(aws, role) and _is_there(aws, interface):
        raise Refused(f"DependencyViolation: {id_} keeps an interface of {function}: role {role} may not delete it")
    try:
        aws.call("ec2", "delete_network_interface", {"networkInterfaceId": interface["NetworkInterfaceId"]})
    except Gone:
        return


def _is_there(aws: Aws, interface: Any) -> bool:  # noqa: ANN401
    """A group and a subnet are removed at once, and the roles as soon as the group is."""
    asked = {"networkInterfaceIds": [interface["NetworkInterfaceId"]]}
    try:
        return bool(aws.call("ec2", "describe_network_interfaces", asked, "NetworkInterfaces"))
    except Gone:
        return False


def _uses(aws: Aws, function: str, interface: Any) -> bool:  # noqa: ANN401
    try:
        path = "VpcConfig.SubnetIds || `[]`"
        subnets = aws.call("lambda", "get_function_configuration", {"functionName": function}, path)
    except Gone:
        return False
    return interface["SubnetId"] in subnets


def _may_delete(aws: Aws, role: str) -> bool:
    try:
        names = aws.call("iam", "list_role_policies", {"roleName": role}, "PolicyNames")
    except Gone:
        return False
    return any(_allows(aws, role, name) for name in names)


def _allows(aws: Aws, role: str, policy: str) -> bool:
    """Other policies of the role may go meanwhile."""
    asked = {"roleName": role, "policyName": policy}
    try:
        return DELETE in json.dumps(aws.call("iam", "get_role_policy", asked, "PolicyDocument"))
    except Gone:
        return False
