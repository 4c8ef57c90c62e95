"""GET /orders in an API of its own: `pulumi up --stack dev`, once gatehouse's dev stack and infra/account are up."""

import json
from pathlib import Path

import pulumi
import pulumi_aws as aws
from gatehouse_routes import Cors, OwnApi, OwnApiArgs, ProtectedRoute, runtime_files

TRUST = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}
LOGGING = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]
MAY_LOG = {"Effect": "Allow", "Action": LOGGING, "Resource": "*"}

config = pulumi.Config()
origins = config.require_object("corsOrigins")
gatehouse = pulumi.StackReference(config.require("gatehouse"))

role = aws.iam.Role("listed", assume_role_policy=json.dumps({"Version": "2012-10-17", "Statement": [TRUST]}))
logs = aws.iam.RolePolicy(
    "listed", role=role.id, policy=json.dumps({"Version": "2012-10-17", "Statement": [MAY_LOG]})
)
list_orders = aws.lambda_.Function(
    "listed",
    name=f"orders-{pulumi.get_stack()}-listed",
    role=role.arn,
    runtime="python3.13",
    architectures=["arm64"],
    handler="orders.listed.handler",
    code=pulumi.AssetArchive(
        {"orders": pulumi.FileArchive(str(Path(__file__).parent / "orders")), **runtime_files()},
    ),
    environment={"variables": {"CORS_ORIGINS": ",".join(origins)}},
    opts=pulumi.ResourceOptions(depends_on=[logs]),
)

route = ProtectedRoute("GET", "/orders", list_orders.arn)
authorizer = gatehouse.require_output("authorizerFunctionArn")
api = OwnApi("orders", OwnApiArgs(authorizer, [route], Cors(origins)))

pulumi.export("url", api.url)
