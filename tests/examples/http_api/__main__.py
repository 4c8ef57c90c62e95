"""The function of examples/orders, as it is, in an HTTP API behind gatehouse's authorizer."""

import sys
from pathlib import Path

import pulumi
import pulumi_aws as aws
from gatehouse_routes import HttpAuthorizer, HttpAuthorizerArgs, runtime_files

ORDERS = Path(__file__).resolve().parents[3] / "examples/orders/orders"
gatehouse = pulumi.StackReference(pulumi.Config().require("gatehouse"))
listed = aws.lambda_.Function(
    "listed",
    name="http-api-listed",
    role=aws.iam.Role("listed", assume_role_policy="{}").arn,
    runtime=f"python{sys.version_info.major}.{sys.version_info.minor}",
    handler="orders.listed.handler",
    code=pulumi.AssetArchive({"orders": pulumi.FileArchive(str(ORDERS)), **runtime_files()}),
    environment={"variables": {"CORS_ORIGINS": "http://localhost:5173"}},
)

api = aws.apigatewayv2.Api("orders", name="orders", protocol_type="HTTP")
authorizer = HttpAuthorizer(
    "gatehouse", HttpAuthorizerArgs(api.id, api.execution_arn, gatehouse.require_output("authorizerFunctionArn"))
)
integration = aws.apigatewayv2.Integration(
    "listed",
    api_id=api.id,
    integration_type="AWS_PROXY",
    integration_uri=listed.invoke_arn,
    payload_format_version="2.0",
)
for route in ("GET /orders", "POST /orders"):
    aws.apigatewayv2.Route(
        route.replace(" /", "-").lower(),
        api_id=api.id,
        route_key=route,
        target=pulumi.Output.concat("integrations/", integration.id),
        authorization_type="CUSTOM",
        authorizer_id=authorizer.id,
    )
aws.apigatewayv2.Stage("orders", api_id=api.id, name="$default", auto_deploy=True)
aws.lambda_.Permission(
    "listed",
    action="lambda:InvokeFunction",
    function=listed.name,
    principal="apigateway.amazonaws.com",
    source_arn=pulumi.Output.concat(api.execution_arn, "/*/*/orders"),
)
pulumi.export("url", api.api_endpoint)
