"""PUT /items/{id} on another program's REST API, in a deployment and a stage of its own."""

import json

import pulumi
import pulumi_aws as aws

toy = pulumi.StackReference("toy", stack_name=f"organization/toy/{pulumi.get_stack()}")
api = toy.require_output("restApiId")

role = aws.iam.Role("items", assume_role_policy=json.dumps({"Version": "2012-10-17", "Statement": []}))
put = aws.lambda_.Function(
    "put",
    name="addon-put",
    role=role.arn,
    runtime="python3.12",
    handler="items.put.handler",
    code=pulumi.AssetArchive({}),
)
aws.lambda_.Permission(
    "put",
    action="lambda:InvokeFunction",
    function=put.name,
    principal="apigateway.amazonaws.com",
    source_arn=toy.require_output("executionArn").apply(lambda arn: f"{arn}/*/PUT/items/*"),
)
items = aws.apigateway.Resource(
    "items", rest_api=api, parent_id=toy.require_output("rootResourceId"), path_part="items"
)
item = aws.apigateway.Resource("item", rest_api=api, parent_id=items.id, path_part="{id}")
method = aws.apigateway.Method(
    "put",
    rest_api=api,
    resource_id=item.id,
    http_method="PUT",
    authorization="CUSTOM",
    authorizer_id=toy.require_output("authorizerId"),
)
integration = aws.apigateway.Integration(
    "put",
    rest_api=api,
    resource_id=item.id,
    http_method=method.http_method,
    type="AWS_PROXY",
    integration_http_method="POST",
    uri=put.invoke_arn,
)
deployment = aws.apigateway.Deployment(
    "addon", rest_api=api, triggers={"routes": "1"}, opts=pulumi.ResourceOptions(depends_on=[integration])
)
aws.apigateway.Stage("addon", rest_api=api, deployment=deployment.id, stage_name="items")
