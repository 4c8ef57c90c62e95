"""The functions of examples/items and examples/orders, as they are, behind API Gateway's own JWT authorizer.

Beside them an issuer: an API of two static documents, whose keys the setting `keys` holds.
"""

import sys
from pathlib import Path
from typing import Any

import pulumi
import pulumi_aws as aws
from gatehouse_routes import Issuer, OwnApi, OwnApiArgs, ProtectedRoute, runtime_files

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"
JSON = "application/json"
config = pulumi.Config()


def document(
    api: aws.apigateway.RestApi, parent: pulumi.Input[str], name: str, body: pulumi.Output[str]
) -> list[pulumi.Resource]:
    """GET of it, answered by API Gateway."""
    at = aws.apigateway.Resource(name, rest_api=api.id, parent_id=parent, path_part=name)
    key: Any = {"rest_api": api.id, "resource_id": at.id, "http_method": "GET"}
    method = aws.apigateway.Method(name, authorization="NONE", **key)
    asked = {JSON: '{"statusCode": 200}'}
    integration = aws.apigateway.Integration(name, type="MOCK", request_templates=asked, **key, opts=after(method))
    known = aws.apigateway.MethodResponse(name, status_code="200", **key, opts=after(method))
    answer = aws.apigateway.IntegrationResponse(
        name, status_code="200", response_templates={JSON: body}, **key, opts=after(integration, known)
    )
    return [method, integration, known, answer]


def after(*others: pulumi.Resource) -> pulumi.ResourceOptions:
    return pulumi.ResourceOptions(depends_on=list(others))


def issuer() -> pulumi.Output[str]:
    """Its address."""
    api = aws.apigateway.RestApi("issuer", name="issuer")
    folder = aws.apigateway.Resource(
        "well-known", rest_api=api.id, parent_id=api.root_resource_id, path_part=".well-known"
    )
    region = aws.get_region().region
    url = api.id.apply(lambda id_: f"https://{id_}.execute-api.{region}.amazonaws.com/dev")
    about = pulumi.Output.json_dumps({"issuer": url, "jwks_uri": pulumi.Output.concat(url, "/.well-known/jwks.json")})
    parts = document(api, folder.id, "openid-configuration", about)
    parts += document(api, folder.id, "jwks.json", pulumi.Output.from_input(config.require("keys")))
    deployment = aws.apigateway.Deployment("issuer", rest_api=api.id, triggers={"now": "1"}, opts=after(*parts))
    aws.apigateway.Stage("issuer", rest_api=api.id, deployment=deployment.id, stage_name="dev")
    return url


def function(package: str, module: str) -> aws.lambda_.Function:
    return aws.lambda_.Function(
        module,
        name=f"native-{module}",
        role=aws.iam.Role(module, assume_role_policy="{}").arn,
        runtime=f"python{sys.version_info.major}.{sys.version_info.minor}",
        handler=f"{package}.{module}.handler",
        code=pulumi.AssetArchive({package: pulumi.FileArchive(str(EXAMPLES / package / package)), **runtime_files()}),
        environment={"variables": {"CORS_ORIGINS": "http://localhost:5173"}},
    )


routes = [
    ProtectedRoute("PUT", "/items/{id}", function("items", "put").arn, "native"),
    ProtectedRoute("GET", "/orders", function("orders", "listed").arn, "native", ["orders.read"]),
]
url = issuer()
api = OwnApi("native", OwnApiArgs(None, routes, access_log=False, issuer=Issuer(url, "items")))
pulumi.export("issuer", url)
pulumi.export("url", api.url)
