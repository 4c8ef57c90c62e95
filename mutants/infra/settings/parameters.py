from typing import Annotated

from pydantic import Field, SecretStr

from infra.settings.fields import Before, Group, matching, secret, whole
from infra.settings.stage import NAMESPACE

# "PutParameter", API reference of Systems Manager: no name begins with aws or ssm, and it has 15 levels at most.
PREFIX = "must be a path like /gatehouse/dev, and not begin with /aws or /ssm"


def _of_the_stage(before: Before) -> str:
    return f"/{NAMESPACE}/{before['stage']}"


class Parameters(Group):
    """Secrets."""

    session_secret: Annotated[SecretStr | None, secret(r".*\S.*", "must not be empty")] = Field(
        None,
        description="Signs session ids (secret). Several, comma-separated: the first signs, all verify.",
        examples=["new-secret,old-secret"],
        json_schema_extra={"default": "generated"},
    )
    session_secret_parameter: Annotated[
        str | None, matching(r"/?[\w.-]+(/[\w.-]+)*", "must be a parameter's name like /legacy/session-secret")
    ] = Field(
        None,
        description="Instead of it: the name of an SSM parameter that exists, such as the Express app's own.",
        examples=["/legacy/session-secret"],
    )
    secret_rotation: Annotated[int, whole(0, 1_000_000)] = Field(
        0,
        description=(
            "Add one to sign with new generated secrets (docs/rotation.md), or to have a changed "
            "`sessionSecretParameter` read again."
        ),
        examples=["1"],
    )
    parameter_prefix: Annotated[str, matching(r"/(?!(?i:aws|ssm))[\w.-]+(/[\w.-]+){0,11}", PREFIX)] = Field(
        default_factory=_of_the_stage,
        description="What the names of the parameters begin with.",
        examples=["/shop/auth"],
        json_schema_extra={"default": "`/gatehouse/{stage}`"},
    )
    kms_key_arn: Annotated[
        str | None, matching(r"arn:[\w-]+:kms:[\w-]+:\d{12}:key/[\w-]+", "must be the ARN of a KMS key")
    ] = Field(
        None,
        description="The key that encrypts the parameters, if it isn't the account's `aws/ssm`.",
        examples=["arn:aws:kms:eu-central-1:123456789012:key/0a1b2c3d"],
    )
