"""What a stage says of itself, to other stacks and to programs of other tools.

Each output is an SSM parameter too, which Serverless Framework, CloudFormation, CDK, SAM and Terraform read by name.
A list is a `StringList`: Serverless Framework and CloudFormation's `AWS::SSM::Parameter::Value<List<String>>` take
that as a list.
"""

from collections.abc import Mapping

import pulumi
import pulumi_aws as aws

from infra.settings.config import Config

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
            description=f"The output {output} of {self._config.named('*')}",
            type=aws.ssm.ParameterType.STRING_LIST if isinstance(value, list) else aws.ssm.ParameterType.STRING,
            insecure_value=texts,
            opts=pulumi.ResourceOptions(parent=self),
        )
