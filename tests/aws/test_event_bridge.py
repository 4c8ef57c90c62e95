"""Events on a bus: as EventBridge takes them, and what it refuses."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Literal

import boto3
import pytest

from adapters.aws import AwsError
from adapters.aws.client import Client
from adapters.event_bridge import EVENTS, EventBridge
from domain.errors import Unavailable
from domain.events import told
from tests.support.samples import event
from tests.support.stores import aws, moto


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    with moto() as address:
        yield address


def test_an_event_comes_to_whoever_has_a_rule_for_it(endpoint: str) -> None:
    """A queue is the rule's target here."""

    def client(service: Literal["events", "sqs"]) -> Any:
        return boto3.client(
            service,
            endpoint_url=endpoint,
            region_name=aws(endpoint)["AWS_REGION"],
            aws_access_key_id="x",
            aws_secret_access_key="x",
        )

    url = client("sqs").create_queue(QueueName="told")["QueueUrl"]
    arn = client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    pattern = {"source": ["gatehouse.dev"], "detail-type": ["signed_in"]}
    client("events").put_rule(Name="signed-in", EventPattern=json.dumps(pattern))
    client("events").put_targets(Rule="signed-in", Targets=[{"Id": "1", "Arn": arn}])

    EventBridge(Client(EVENTS, aws(endpoint)), "default", "gatehouse.dev").record(event("u-1"))
    [message] = client("sqs").receive_message(QueueUrl=url)["Messages"]
    assert json.loads(message["Body"])["detail"] == told(event("u-1"))


class Answering:
    def __init__(self, answer: Mapping[str, Any] | Exception) -> None:
        self._answer = answer

    def call(self, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        assert (operation, len(request["Entries"])) == ("PutEvents", 1)
        if isinstance(self._answer, Exception):
            raise self._answer
        return dict(self._answer)


@pytest.mark.parametrize(
    "answer",
    [
        AwsError("ResourceNotFoundException", {}),
        {"FailedEntryCount": 1, "Entries": [{"ErrorCode": "InternalFailure", "ErrorMessage": "u-1"}]},
    ],
    ids=["the call", "the event"],
)
def test_what_is_refused_is_said_without_the_event(answer: Mapping[str, Any] | Exception) -> None:
    with pytest.raises(Unavailable) as refused:
        EventBridge(Answering(answer), "shop", "gatehouse.dev").record(event("u-1"))
    assert "u-1" not in str(refused.value)
