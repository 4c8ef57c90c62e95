"""What a stage says of itself, to other stacks and to programs of other tools.

Each output is an SSM parameter too, which Serverless Framework, CloudFormation, CDK, SAM and Terraform read by name.
A list is a `StringList`: Serverless Framework and CloudFormation's `AWS::SSM::Parameter::Value<List<String>>` take
that as a list.
"""

from collections.abc import Mapping

import pulumi
import pulumi_aws as aws

from infra.settings.config import Config

MEANINGS = {
    "stage": "The stage's name.",
    "backends": "The backend, and before it those whose data is kept beside it.",
    "legacyBackend": "The backend beside it whose tokens are taken too.",
    "apiUrl": "Where the stage answers: its own domain, or API Gateway's.",
    "domainTarget": "What a record of a zone of your own has to point at, for the stage's domain.",
    "issuerUrl": "The issuer of tokens that others verify; its keys lie below it.",
    "tokenAudience": "The audience of tokens that others verify.",
    "restApiId": "The API, to which other services add routes.",
    "rootResourceId": "The API's root, below which other services' paths lie.",
    "executionArn": "The API as permissions to call a function name it.",
    "authorizerId": "The authorizer that protects routes of this API.",
    "nativeAuthorizerId": "API Gateway's own authorizer beside it, where the stage has an issuer.",
    "authorizerFunctionArn": "The authorizer's function, for APIs of other services.",
    "tableName": "The DynamoDB table.",
    "sessionSecretParameter": "The name of the parameter that holds what session ids are signed with.",
    "settings": "What the functions are told, as JSON, for the command line; no secret.",
    "vpcId": "The network of the functions.",
    "privateSubnetIds": "The functions' subnets.",
    "securityGroupId": "The functions' security group, which a database lets in.",
}
"""Of each output that there may be; docs/reference/exports.md is made of them."""
Value = pulumi.Input[str] | list[pulumi.Input[str]]


class Outputs(pulumi.ComponentResource):
    """The stack's outputs, and their parameters. An empty text says that a stage has none: it gets no parameter."""

    def __init__(
        self, name: str, config: Config, values: Mapping[str, Value], opts: pulumi.ResourceOptions | None = None
    ) -> None:
        super().__init__("gatehouse:infra:Outputs", name, None, opts)
        self._config = config
        for output, value in values.items():
            pulumi.export(output, value)
            if value != "":
                self._parameter(output, value)
        self.register_outputs({})

    def _parameter(self, output: str, value: Value) -> None:
        """Not a secret: a preview shows how it changes."""
        texts = pulumi.Output.all(*value).apply(",".join) if isinstance(value, list) else value
        aws.ssm.Parameter(
            output,
            name=f"{self._config.parameter_prefix}/outputs/{output}",
            description=MEANINGS[output],
            type=aws.ssm.ParameterType.STRING_LIST if isinstance(value, list) else aws.ssm.ParameterType.STRING,
            insecure_value=texts,
            opts=pulumi.ResourceOptions(parent=self),
        )
