"""pulumi-aws over boto3."""

from tests.provider.aws.provider import PACKAGE

__all__ = ["PACKAGE"]
