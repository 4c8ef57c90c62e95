"""The table: a client with short time-outs, and the one place that knows the driver's errors."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from domain.errors import Unavailable

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

_CONFIG = Config(
    connect_timeout=1,
    read_timeout=3,
    max_pool_connections=4,
    retries={"mode": "standard", "total_max_attempts": 3},
)


class Refused(Exception):
    """A condition of ours did not hold. `item` is the stored one, where the call asked for it."""

    def __init__(self, item: Mapping[str, Any] | None = None) -> None:
        super().__init__("the condition did not hold")
        self.item = item


class Conflict(Exception):
    """Another transaction holds the same items right now."""


class Table:
    """A DynamoDB table and a client for it."""

    def __init__(self, name: str, client: "DynamoDBClient | None" = None) -> None:
        self.name = name
        self.client: DynamoDBClient = client or boto3.client("dynamodb", config=_CONFIG)

    def get(self, key: str) -> dict[str, Any] | None:
        """The item in its newest state: after a sign-out or a sign-up an older one would be wrong."""
        with errors():
            answer = self.client.get_item(TableName=self.name, Key={"pk": {"S": key}}, ConsistentRead=True)
        return answer.get("Item")


@contextmanager
def errors() -> Iterator[None]:
    """Turns the driver's errors into `Refused`, `Conflict` and `Unavailable`."""
    try:
        yield
    except ClientError as error:
        raise _translated(error) from error
    except BotoCoreError as error:
        raise Unavailable(f"DynamoDB did not answer: {type(error).__name__}") from error


def _translated(error: ClientError) -> Exception:
    code = error.response["Error"]["Code"]
    if code == "ConditionalCheckFailedException":
        return Refused(cast("Mapping[str, Any] | None", error.response.get("Item")))
    if code == "TransactionCanceledException":
        reasons = {reason.get("Code") for reason in error.response.get("CancellationReasons", [])}
        if "ConditionalCheckFailed" in reasons:
            return Refused()
        if "TransactionConflict" in reasons:
            return Conflict()
    return Unavailable(f"DynamoDB refused the call: {code}")
