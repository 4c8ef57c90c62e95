"""A Lambda function of the service's own, with a role and a log group of its own."""  # noqa: INP001 - Pulumi runs this folder, which is no package

import json
from collections.abc import Mapping
from pathlib import Path

import pulumi
import pulumi_aws as aws
from gatehouse_routes import runtime_files

HERE = Path(__file__).parent
PACKAGE = pulumi.get_project()
TRUST = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}


class Function(pulumi.ComponentResource):
    """The handler in a module of the project's package, with leave to write its logs and nothing else."""

    function: aws.lambda_.Function

    def __init__(self, module: str, variables: Mapping[str, str]) -> None:
        super().__init__("example:service:Function", module)
        child = pulumi.ResourceOptions(parent=self)
        name = f"{PACKAGE}-{pulumi.get_stack()}-{module}"
        logs = aws.cloudwatch.LogGroup(module, name=f"/aws/lambda/{name}", retention_in_days=7, opts=child)
        trust = json.dumps({"Version": "2012-10-17", "Statement": [TRUST]})
        role = aws.iam.Role(module, assume_role_policy=trust, opts=child)
        may_log = {
            "Effect": "Allow",
            "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
            "Resource": logs.arn.apply(lambda arn: f"{arn}:*"),
        }
        policy = pulumi.Output.json_dumps({"Version": "2012-10-17", "Statement": [may_log]})
        granted = aws.iam.RolePolicy(module, role=role.id, policy=policy, opts=child)
        self.function = aws.lambda_.Function(
            module,
            name=name,
            role=role.arn,
            runtime="python3.13",
            architectures=["arm64"],
            handler=f"{PACKAGE}.{module}.handler",
            code=pulumi.AssetArchive({**sources(), **runtime_files()}),
            environment={"variables": variables},
            logging_config={"log_format": "JSON", "log_group": logs.name},
            opts=pulumi.ResourceOptions(parent=self, depends_on=[granted]),
        )
        self.register_outputs({"arn": self.function.arn})


def sources() -> dict[str, pulumi.Asset]:
    return {f"{PACKAGE}/{file.name}": pulumi.FileAsset(str(file)) for file in (HERE / PACKAGE).glob("*.py")}
