from typing import Annotated

from pydantic import Field

from infra.settings.fields import Flag, Group, Items, choice, matching, one_of, whole
from infra.settings.stage import production

# The retention that CloudWatch Logs takes (PutRetentionPolicy, API reference).
DAYS = (1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653)


class Functions(Group):
    """The functions."""

    bcrypt_rounds: Annotated[int, whole(10, 16)] = Field(
        12, description="The cost of a password's hash: one more doubles the time.", examples=["13"]
    )
    foreign_hashes: Items[Annotated[str, choice("argon2", "django", "firebase", "pbkdf2", "scrypt")]] = Field(
        (),
        description="Password hashes of other programs that are read as well (docs/passwords.md).",
        examples=["django,scrypt"],
    )
    architecture: Annotated[str, choice("arm64", "x86_64")] = Field(
        "arm64", description="Lambda's processor.", examples=["x86_64"]
    )
    python_version: Annotated[str, choice("3.11", "3.12", "3.13", "3.14")] = Field(
        "3.13", description="Lambda's Python.", examples=["3.12"]
    )
    memory: Annotated[int, whole(128, 10_240)] = Field(512, description="MB of a function.", examples=["1024"])
    hashing_memory: Annotated[int, whole(128, 10_240)] = Field(
        1_769, description="MB of a function that hashes passwords: 1769 is one whole CPU.", examples=["3008"]
    )
    hashing_concurrency: Annotated[int | None, whole(1, 1_000)] = Field(
        None,
        description=(
            "Reserved for each function that hashes, which runs so often at once and no more. Lambda keeps 100 of "
            "the account's, 1,000 by default, for functions without."
        ),
        examples=["20"],
    )
    timeout_seconds: Annotated[int, whole(1, 28)] = Field(
        10, description="A function's; API Gateway itself waits 29.", examples=["5"]
    )
    aws_client: Annotated[str, choice("own", "boto3")] = Field(
        "own",
        description=(
            "What functions call AWS with: a client of gatehouse's `own`, or the `boto3` of Lambda's runtime, which "
            "takes longer to load than all else (docs/speed.md)."
        ),
        examples=["boto3"],
    )
    snap_start: Flag = Field(
        default=False,
        description="Functions begin from a snapshot of themselves; docs/speed.md says what that gains and costs.",
        examples=["true"],
    )
    release: Annotated[str, choice("all", "canary")] = Field(
        "all",
        description=(
            "How a new version gets its traffic: `all` at `up`; `canary` a tenth each minute after `gatehouse "
            "release`, and none any more at an alarm (docs/deploy.md)."
        ),
        examples=["canary"],
    )
    packaging: Annotated[str, choice("zip", "source")] = Field(
        "zip",
        description="`zip` is what Lambda runs; `source` is the bare packages of the checkout, for the local stage.",
        examples=["source"],
    )

    @property
    def versioned(self) -> bool:
        """Whether requests go to published versions, by an alias."""
        return self.snap_start or self.release == "canary"


class Watching(Group):
    """Logs, alarms and traces."""

    log_retention_days: Annotated[int, one_of(*DAYS)] = Field(
        30, description="How long logs are kept.", examples=["90"]
    )
    alarms: Flag = Field(
        default_factory=production,
        description="Alarms, metrics of the access log and a dashboard.",
        examples=["true"],
        json_schema_extra={"default": "`production`"},
    )
    alarm_topic_arn: Annotated[
        str | None, matching(r"arn:[\w-]+:sns:[\w-]+:\d{12}:[\w.-]+", "must be the ARN of an SNS topic")
    ] = Field(
        None,
        description="The SNS topic that hears of alarms.",
        examples=["arn:aws:sns:eu-central-1:123456789012:on-call"],
    )
    tracing: Flag = Field(default=False, description="X-Ray traces of the API and the functions.", examples=["true"])
    open_telemetry_layer_arn: Annotated[
        str | None,
        matching(r"arn:[\w-]+:lambda:[\w-]+:\d{12}:layer:[\w-]+:\d+", "must be the ARN of a version of a layer"),
    ] = Field(
        None,
        description=("The layer of AWS Distro for OpenTelemetry that the functions run under (docs/operations.md)."),
        examples=["arn:aws:lambda:eu-central-1:901920570463:layer:aws-otel-python-arm64-ver-1-32-0:2"],
    )
