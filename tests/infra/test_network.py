"""Where the functions run, new or existing, and what they can reach."""

import json
from ipaddress import IPv4Network

import pytest
from understudy.aws.kind import ACCOUNT
from understudy.program import Program, Resource

from tests.iam.policies import Call, allows

from .conftest import EXISTING, MONGODB, Declare

FUNCTION = "aws:lambda/function:Function"
ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy"
EGRESS = "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule"


OWN_SECRET = {"backend": "dynamodb-session", "sessionSecretParameter": "/legacy/session-secret"}
NETWORK = ("vpcId", "privateSubnetIds", "securityGroupId")


@pytest.fixture(scope="module")
def endpoints(declare: Declare) -> Program:
    return declare("dev", {"egress": "endpoints"})


def test_without_mongodb_there_is_no_network_unless_it_is_asked_for(dev: Program, prod: Program) -> None:
    for program in (dev, prod):
        assert not [resource for resource in program.resources if resource.type.startswith(("aws:ec2/", "aws:vpc/"))]
        assert not [function for function in program.of_type(FUNCTION) if "vpcConfig" in function.inputs]
        assert not [role for role in program.of_type(ROLE_POLICY) if "ec2:" in role["policy"]]
        assert not set(NETWORK) & program.outputs.keys()


def test_a_mongodb_may_be_reached_without_a_network_too(declare: Declare) -> None:
    program = declare("dev", {**MONGODB, "egress": "none"})
    assert not [resource for resource in program.resources if resource.type.startswith(("aws:ec2/", "aws:vpc/"))]


def test_private_subnets_lie_in_two_zones_within_the_network(endpoints: Program) -> None:
    vpc = endpoints.one("aws:ec2/vpc:Vpc", "vpc")
    subnets = list(endpoints.of_type("aws:ec2/subnet:Subnet"))
    assert [subnet.name for subnet in subnets] == ["private-1", "private-2"]
    assert len({subnet["availabilityZone"] for subnet in subnets}) == 2
    for subnet in subnets:
        assert IPv4Network(subnet["cidrBlock"]).subnet_of(IPv4Network(vpc["cidrBlock"]))
        assert "mapPublicIpOnLaunch" not in subnet.inputs


def egress(program: Program) -> set[tuple[str, int, str]]:
    """Where to, on which port, and which kind of place it is."""
    kinds = ("cidrIpv4", "prefixListId", "referencedSecurityGroupId")
    return {
        (rule.name, rule["fromPort"], next(kind for kind in kinds if kind in rule.inputs))
        for rule in program.of_type(EGRESS)
        if rule["fromPort"] == rule["toPort"] and rule["ipProtocol"] == "tcp"
    }


def test_with_endpoints_functions_reach_dynamodb_and_the_parameter_store_alone(endpoints: Program) -> None:
    found = {endpoint.name: endpoint for endpoint in endpoints.of_type("aws:ec2/vpcEndpoint:VpcEndpoint")}
    assert found["dynamodb"]["vpcEndpointType"] == "Gateway"
    assert found["ssm"]["vpcEndpointType"] == "Interface"
    assert found["ssm"]["serviceName"] == "com.amazonaws.us-east-1.ssm"
    assert found["ssm"]["privateDnsEnabled"] is True
    assert egress(endpoints) == {
        ("to-dynamodb", 443, "prefixListId"),
        ("to-endpoints", 443, "referencedSecurityGroupId"),
    }
    assert not list(endpoints.of_type("aws:ec2/natGateway:NatGateway", "aws:ec2/internetGateway:InternetGateway"))


def test_an_endpoint_leads_to_the_stages_own_alone(declare: Declare) -> None:
    legacy = f"arn:aws:ssm:us-east-1:{ACCOUNT}:parameter/legacy/session-secret"
    leads_to_the_stages_own(declare("dev", {"egress": "endpoints"}), legacy)
    leads_to_the_stages_own(declare("dev", {"egress": "endpoints", **OWN_SECRET}), f"{legacy}s", legacy)


def leads_to_the_stages_own(program: Program, others: str, *named: str) -> None:
    found = {one.name: json.loads(one["policy"]) for one in program.of_type("aws:ec2/vpcEndpoint:VpcEndpoint")}

    def allowed(endpoint: str, action: str, arn: str) -> bool:
        [statement] = found[endpoint]["Statement"]
        assert statement.pop("Principal", "*") == "*"
        return allows([found[endpoint]], Call(action, arn))

    [table] = program.of_type("aws:dynamodb/table:Table")
    parameters = [one["arn"] for one in program.of_type("aws:ssm/parameter:Parameter")]
    assert all(allowed("ssm", "ssm:GetParameters", arn) for arn in [*parameters, *named])
    assert not allowed("ssm", "ssm:PutParameter", parameters[0])
    assert not allowed("ssm", "ssm:GetParameters", others)
    for arn in (table["arn"], f"{table['arn']}/index/users"):
        assert allowed("dynamodb", "dynamodb:Query", arn)
        assert not allowed("dynamodb", "dynamodb:Scan", arn)
        assert not allowed("dynamodb", "dynamodb:PutItem", arn.replace(ACCOUNT, "111111111111"))


def test_with_nat_functions_reach_anything_over_https_and_mongodb(mongodb: Program) -> None:
    assert egress(mongodb) == {("to-https", 443, "cidrIpv4"), ("to-mongodb", 27017, "cidrIpv4")}
    assert {subnet.name for subnet in mongodb.of_type("aws:ec2/subnet:Subnet")} == {
        "private-1",
        "private-2",
        "public-1",
        "public-2",
    }
    blocks = [IPv4Network(subnet["cidrBlock"]) for subnet in mongodb.of_type("aws:ec2/subnet:Subnet")]
    assert not any(one.overlaps(two) for one in blocks for two in blocks if one is not two)
    assert not list(mongodb.of_type("aws:ec2/vpcEndpoint:VpcEndpoint"))


def test_a_gateway_serves_both_zones_but_each_its_own_in_production(mongodb: Program, declare: Declare) -> None:
    assert gateways_by_zone(mongodb) == {"outside-1": "nat-1", "outside-2": "nat-1"}
    assert gateways_by_zone(declare("prod", MONGODB)) == {"outside-1": "nat-1", "outside-2": "nat-2"}


def gateways_by_zone(program: Program) -> dict[str, str]:
    gateways = {gateway.id: gateway.name for gateway in program.of_type("aws:ec2/natGateway:NatGateway")}
    return {route.name: gateways[route["natGatewayId"]] for route in program.of_type("aws:ec2/route:Route")}


@pytest.fixture(scope="module")
def existing(declare: Declare) -> Program:
    return declare("dev", EXISTING)


def test_nothing_lets_anything_in(endpoints: Program, mongodb: Program, existing: Program) -> None:
    for program in (endpoints, mongodb, existing):
        for group in program.of_type("aws:ec2/securityGroup:SecurityGroup"):
            assert not {"ingress", "egress"} & group.inputs.keys()
        for group in program.of_type("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup"):
            assert not {"ingress", "egress"} & group.inputs.keys()
        admitted = list(program.of_type("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule"))
        functions = [
            group.id for group in program.of_type("aws:ec2/securityGroup:SecurityGroup") if group.name == "functions"
        ]
        assert not [rule for rule in admitted if rule["securityGroupId"] in functions]


def test_an_existing_network_is_used_as_it_is(existing: Program) -> None:
    assert not [resource for resource in existing.resources if resource.type.startswith(("aws:ec2/", "aws:vpc/"))]
    assert existing.outputs["vpcId"] == EXISTING["vpcId"]
    assert existing.outputs["privateSubnetIds"] == EXISTING["privateSubnetIds"].split(",")
    assert existing.outputs["securityGroupId"] == EXISTING["securityGroupIds"]
    assert placed(existing) == {(tuple(EXISTING["privateSubnetIds"].split(",")), (EXISTING["securityGroupIds"],))}


def test_an_existing_network_gets_a_security_group_where_none_is_named(declare: Declare) -> None:
    program = declare("dev", {**EXISTING, "securityGroupIds": None})
    group = program.one("aws:ec2/securityGroup:SecurityGroup", "functions")
    assert group["vpcId"] == EXISTING["vpcId"]
    assert egress(program) == {("to-https", 443, "cidrIpv4")}
    assert program.outputs["securityGroupId"] == group.id


def test_every_function_runs_in_the_private_subnets(endpoints: Program, mongodb: Program) -> None:
    for program in (endpoints, mongodb):
        private = tuple(subnet.id for subnet in program.of_type("aws:ec2/subnet:Subnet") if "private" in subnet.name)
        assert placed(program) == {(private, (program.outputs["securityGroupId"],))}


def placed(program: Program) -> set[tuple[tuple[str, ...], tuple[str, ...]]]:
    def place(function: Resource) -> tuple[tuple[str, ...], tuple[str, ...]]:
        config = function["vpcConfig"]
        return tuple(config["subnetIds"]), tuple(config["securityGroupIds"])

    return {place(function) for function in program.of_type(FUNCTION)}


def test_no_private_subnet_has_a_way_in(mongodb: Program) -> None:
    private = set(mongodb.outputs["privateSubnetIds"])
    routes = list(mongodb.of_type("aws:ec2/routeTable:RouteTable"))
    open_tables = {table.id for table in routes if table.inputs.get("routes")}
    associations = mongodb.of_type("aws:ec2/routeTableAssociation:RouteTableAssociation")
    public = {association["subnetId"] for association in associations if association["routeTableId"] in open_tables}
    assert public
    assert not private & public


@pytest.mark.parametrize("overrides", [{"egress": "endpoints"}, MONGODB], ids=["endpoints", "nat"])
def test_zones_stay_as_they_were_first_chosen_unless_the_settings_name_them(
    declare: Declare, overrides: dict[str, str]
) -> None:
    subnets = list(declare("dev", overrides).of_type("aws:ec2/subnet:Subnet"))
    assert {subnet.ignore_changes for subnet in subnets} == {frozenset({"availabilityZone"})}
    named = declare("dev", {**overrides, "zones": "us-east-1c,us-east-1f"}).of_type("aws:ec2/subnet:Subnet")
    assert {(subnet["availabilityZone"], subnet.ignore_changes) for subnet in named} == {
        ("us-east-1c", frozenset()),
        ("us-east-1f", frozenset()),
    }


def test_roles_outlive_the_network_interfaces_that_lambda_removes_with_them(mongodb: Program) -> None:
    group = mongodb.one("aws:ec2/securityGroup:SecurityGroup", "functions")
    for function in mongodb.of_type("aws:lambda/function:Function"):
        rights = mongodb.one("aws:iam/rolePolicy:RolePolicy", f"{function.name}-interfaces")
        assert "ec2:DeleteNetworkInterface" in rights["policy"]
        assert {rights.urn} <= set(group.depends_on) & set(function.depends_on)
        assert function["vpcConfig"]["securityGroupIds"] == [group.id]


def test_functions_may_reach_each_port_of_a_mongodb(declare: Declare) -> None:
    program = declare("dev", {**MONGODB, "mongodbPort": "27017,27018"})
    assert egress(program) == {
        ("to-https", 443, "cidrIpv4"),
        ("to-mongodb", 27017, "cidrIpv4"),
        ("to-mongodb-27018", 27018, "cidrIpv4"),
    }


def places(program: Program) -> set[tuple[int, str]]:
    rules = (rule for rule in program.of_type(EGRESS) if "cidrIpv4" in rule.inputs)
    return {(rule["fromPort"], rule["cidrIpv4"]) for rule in rules}


def test_functions_are_let_out_to_where_the_settings_say_alone(declare: Declare) -> None:
    blocks = {"httpsCidrs": "10.9.0.0/16", "mongodbCidrs": "10.8.0.0/16,192.0.2.7/32", "mongodbPort": "27017,27018"}
    to_mongodb = {(port, block) for port in (27017, 27018) for block in ("10.8.0.0/16", "192.0.2.7/32")}
    for more in (MONGODB, {**MONGODB, **EXISTING, "securityGroupIds": None}):
        program = declare("dev", {**more, **blocks})
        assert places(program) == {(443, "10.9.0.0/16"), *to_mongodb}
        rules = list(program.of_type(EGRESS))
        assert len({rule.name for rule in rules}) == len(rules)


def test_a_snapshot_waits_for_the_way_to_what_it_reads(declare: Declare, mongodb: Program) -> None:
    ways = ("aws:ec2/route:Route", EGRESS, "aws:ec2/routeTableAssociation:RouteTableAssociation")

    def waits(program: Program) -> bool:
        needed = {one.urn for one in program.of_type(*ways)}
        assert needed
        return all(needed <= set(function.depends_on) for function in program.of_type(FUNCTION))

    assert not waits(mongodb)
    assert waits(declare("dev", {**MONGODB, "snapStart": "true", "pythonVersion": "3.13"}))
