"""One function behind a REST API from an OpenAPI document and behind an HTTP API; nothing has a name or a setting."""

import pulumi
import pulumi_aws as aws

config = pulumi.Config()
greeter = aws.lambda_.Function(
    "greeter",
    role=aws.iam.Role("greeter", assume_role_policy="{}").arn,
    runtime="python3.9",
    handler="greet.handler",
    code=pulumi.AssetArchive(
        {".": pulumi.FileArchive("./greeter"), "words/__init__.py": pulumi.StringAsset("GREETING = 'hello'\n")}
    ),
    environment={"variables": {"UNSET": config.get("unset")}},
)
integration = {
    "type": "aws_proxy",
    "httpMethod": "POST",
    "uri": pulumi.Output.concat(
        f"arn:aws:apigateway:{aws.config.region}:lambda:path/2015-03-31/functions/", greeter.arn, "/invocations"
    ),
}
operation = {"x-amazon-apigateway-any-method": {"x-amazon-apigateway-integration": integration}}
rest = aws.apigateway.RestApi(
    "rest", body=pulumi.Output.json_dumps({"swagger": "2.0", "info": {}, "paths": {"/{proxy+}": operation}})
)
deployment = aws.apigateway.Deployment("rest", rest_api=rest.id)
stage = aws.apigateway.Stage("rest", rest_api=rest.id, deployment=deployment.id, stage_name="live")
aws.lambda_.Permission(
    "rest",
    action="lambda:invokeFunction",
    function=greeter.name,
    principal="apigateway.amazonaws.com",
    source_arn=stage.execution_arn.apply(lambda arn: arn + "*/*"),
)

http = aws.apigatewayv2.Api("http", protocol_type="HTTP")
backend = aws.apigatewayv2.Integration(
    "http", api_id=http.id, integration_type="AWS_PROXY", integration_uri=greeter.arn
)
route = aws.apigatewayv2.Route(
    "http", api_id=http.id, route_key="GET /greet/{name}", target=backend.id.apply(lambda id_: f"integrations/{id_}")
)
aws.apigatewayv2.Stage("http", api_id=http.id, auto_deploy=True)
aws.lambda_.Permission(
    "http",
    action="lambda:InvokeFunction",
    function=greeter.arn,
    principal="apigateway.amazonaws.com",
    source_arn=http.execution_arn.apply(lambda arn: arn + "*/*"),
)
