"""HTTP APIs by quick create before Node functions, whose code lies beside the program; each is handed on whole."""

import pulumi
import pulumi_aws as aws

role = aws.iam.Role("clock", assume_role_policy="{}")


def function(name: str, handler: str, runtime: str = "nodejs20.x") -> aws.lambda_.Function:
    code = pulumi.FileArchive("../node")
    return aws.lambda_.Function(name, role=role.arn, runtime=runtime, handler=handler, code=code)


def quick(name: str, target: aws.lambda_.Function) -> None:
    aws.apigatewayv2.Api(name, protocol_type="HTTP", route_key=f"GET /{name}", target=target.invoke_arn)
    aws.lambda_.Permission(
        name, action="lambda:InvokeFunction", principal="apigateway.amazonaws.com", function=target
    )


quick("asked", function("asked", "index.asked"))
quick("called", function("called", "index.called"))
quick("thrown", function("thrown", "index.thrown"))
quick("missing", function("missing", "index.missing"))
quick("foreign", function("foreign", "app::app.Handler", "dotnet8"))
