"""Secrets from AWS Systems Manager's parameter store."""

from collections.abc import Sequence

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from domain.errors import Unavailable

_CONFIG = Config(connect_timeout=2, read_timeout=3, retries={"mode": "standard", "total_max_attempts": 3})


def read_parameters(names: Sequence[str]) -> dict[str, str]:
    """The values of the parameters that exist, decrypted; those that don't are left out.

    One round trip for up to ten names, which is GetParameters' own limit.
    """
    client = boto3.client("ssm", config=_CONFIG)
    values: dict[str, str] = {}
    try:
        for start in range(0, len(names), 10):
            answer = client.get_parameters(Names=list(names[start : start + 10]), WithDecryption=True)
            values |= {parameter["Name"]: parameter["Value"] for parameter in answer["Parameters"]}
    except (BotoCoreError, ClientError) as error:
        raise Unavailable(f"the parameter store did not answer: {type(error).__name__}") from error
    return values
