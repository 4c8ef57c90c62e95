"""A REST API of two handlers behind an authorizer, declared as any Pulumi program would."""

import json

import pulumi
import pulumi_aws as aws

api = aws.apigateway.RestApi("toy", name="toy")
role = aws.iam.Role("toy", assume_role_policy=json.dumps({"Version": "2012-10-17", "Statement": []}))
table = aws.dynamodb.Table(
    "notes",
    name="notes",
    billing_mode="PAY_PER_REQUEST",
    hash_key="pk",
    attributes=[{"name": "pk", "type": "S"}],
    ttl={"attribute_name": "ttl", "enabled": True},
)
secret = aws.ssm.Parameter("secret", name="/toy/secret", type="SecureString", value="hush")
integrations: list[pulumi.Resource] = []


def function(
    name: str, *, module: str | None = None, timeout: int = 3, reserved: int = -1, permitted: bool = True
) -> aws.lambda_.Function:
    made = aws.lambda_.Function(
        name,
        name=f"toy-{name}",
        role=role.arn,
        runtime="python3.12",
        handler=f"functions.{module or name}.handler",
        code=pulumi.AssetArchive({}),
        timeout=timeout,
        memory_size=256,
        reserved_concurrent_executions=reserved,
        environment={"variables": {"GREETING": "hello", "TABLE_NAME": table.name, "SECRET_PARAMETER": secret.name}},
    )
    if permitted:
        aws.lambda_.Permission(
            name,
            action="lambda:InvokeFunction",
            function=made.name,
            principal="apigateway.amazonaws.com",
            source_arn=api.execution_arn.apply(lambda arn: f"{arn}/*"),
        )
    return made


authorizer = aws.apigateway.Authorizer(
    "by-token",
    name="by-token",
    rest_api=api.id,
    authorizer_uri=function("authorizer").invoke_arn,
    identity_source="method.request.header.Authorization",
)


def route(path: str, method: str, target: aws.lambda_.Function, *, protected: bool = False) -> None:
    resource = aws.apigateway.Resource(path, rest_api=api.id, parent_id=api.root_resource_id, path_part=path)
    declared = aws.apigateway.Method(
        path,
        rest_api=api.id,
        resource_id=resource.id,
        http_method=method,
        authorization="CUSTOM" if protected else "NONE",
        authorizer_id=authorizer.id if protected else None,
    )
    integration = aws.apigateway.Integration(
        path,
        rest_api=api.id,
        resource_id=resource.id,
        http_method=declared.http_method,
        type="AWS_PROXY",
        integration_http_method="POST",
        uri=target.invoke_arn,
    )
    integrations.append(integration)


echo = function("echo", timeout=2)
route("echo", "ANY", echo)
route("private", "GET", echo, protected=True)
route("store", "POST", function("store"))
route("broken", "GET", function("broken"))
route("unpermitted", "GET", function("unpermitted", module="echo", permitted=False))
route("single", "GET", function("single", module="echo", reserved=1))

deployment = aws.apigateway.Deployment(
    "toy", rest_api=api.id, triggers={"routes": "1"}, opts=pulumi.ResourceOptions(depends_on=integrations)
)
stage = aws.apigateway.Stage("toy", rest_api=api.id, deployment=deployment.id, stage_name="dev")
pulumi.export("apiUrl", stage.invoke_url)
pulumi.export("restApiId", api.id)
pulumi.export("rootResourceId", api.root_resource_id)
pulumi.export("executionArn", api.execution_arn)
pulumi.export("authorizerId", authorizer.id)
