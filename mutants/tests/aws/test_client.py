"""A client of AWS's JSON services: what it sends, when it tries again, and what it says then."""

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from adapters.aws import DYNAMODB, SSM, AwsError, Service
from adapters.aws.client import Client
from domain.errors import Unavailable
from tests.aws.scripted import CLOSE, Scripted, scripted
from tests.support.stores import aws

OK = (200, {"Item": {"pk": {"S": "ünï"}}})
THROTTLED = (400, {"__type": "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException"})
REFUSED = (400, {"__type": "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException", "Item": {"a": 1}})


class Pauses(list[float]):
    """Takes the place of time.sleep."""

    def __call__(self, seconds: float) -> None:
        self.append(seconds)


def client(script: Scripted, pauses: Pauses | None = None, service: Service = DYNAMODB) -> Client:
    return Client(service, aws(script.address), pauses if pauses is not None else Pauses())


def test_it_sends_the_operation_and_gives_the_answer() -> None:
    with scripted(OK) as script:
        assert client(script).call("GetItem", {"TableName": "t", "x": "ü"}) == OK[1]
    assert script.bodies == [{"TableName": "t", "x": "ü"}]
    sent = script.headers[0]
    assert sent["x-amz-target"] == "DynamoDB_20120810.GetItem"
    assert sent["content-type"] == "application/x-amz-json-1.0"
    assert f"http://{sent['host']}" == script.address


def test_temporary_credentials_are_sent_with_their_token() -> None:
    with scripted(OK) as script:
        Client(SSM, aws(script.address) | {"AWS_SESSION_TOKEN": "a token"}).call("GetParameters", {})
    assert script.headers[0]["x-amz-security-token"] == "a token"
    assert "x-amz-security-token" in script.headers[0]["authorization"]


def test_calls_share_a_connection() -> None:
    with scripted(OK) as script:
        calling = client(script)
        for _ in range(5):
            calling.call("GetItem", {})
    assert len(script.connections) == 1


def test_a_connection_that_was_closed_meanwhile_is_no_failed_attempt() -> None:
    pauses = Pauses()
    with scripted(OK) as script:
        calling = client(script, pauses)
        script.closes = True
        for _ in range(3):
            calling.call("GetItem", {})
            threading.Event().wait(0.05)
    assert len(script.connections) == 3
    assert pauses == []


@pytest.mark.parametrize(
    "passing",
    [(500, {"__type": "InternalServerError"}), (503, b"<html>"), (502, b""), (200, b"<html>captive"), (200, b"[]"),
     (200, b"[" * 200_000),
     THROTTLED, (400, {"__type": "ThrottlingException"}), CLOSE],
    ids=str,
)  # fmt: skip
def test_what_may_pass_is_tried_again(passing: Any) -> None:
    pauses = Pauses()
    with scripted(passing, passing, OK) as script:
        assert client(script, pauses).call("GetItem", {}) == OK[1]
    assert len(pauses) == 2
    assert all(0 <= pause <= longest for pause, longest in zip(pauses, (0.05, 0.2), strict=True))


def test_each_attempt_sends_the_same_request() -> None:
    with scripted(THROTTLED, CLOSE, OK) as script:
        client(script).call("TransactWriteItems", {"ClientRequestToken": "once"})
    assert script.bodies == [{"ClientRequestToken": "once"}] * 3


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (THROTTLED, "ProvisionedThroughputExceededException"),
        ((500, {"__type": "x#InternalServerError"}), "InternalServerError"),
        ((503, b"<html>a proxy"), "not AWS's own answer"),
        (CLOSE, "Broken"),
    ],
)
def test_what_does_not_pass_is_unavailable(answer: Any, why: str) -> None:
    with scripted(answer) as script, pytest.raises(Unavailable, match=f"^dynamodb did not answer: {why}$"):
        client(script).call("GetItem", {})
    assert len(script.bodies) == 3


def test_a_refusal_is_final() -> None:
    with scripted(REFUSED) as script, pytest.raises(AwsError) as refused:
        client(script).call("PutItem", {})
    assert refused.value.code == "ConditionalCheckFailedException"
    assert refused.value.body["Item"] == {"a": 1}
    assert len(script.bodies) == 1


def test_nothing_listens() -> None:
    with pytest.raises(Unavailable, match="ConnectionRefusedError"):
        Client(SSM, aws("http://127.0.0.1:9"), Pauses()).call("GetParameters", {})


def test_threads_may_share_it() -> None:
    with scripted(OK) as script, ThreadPoolExecutor(20) as pool:
        calling = client(script)
        assert list(pool.map(lambda _: calling.call("GetItem", {}), range(200))) == [OK[1]] * 200
    assert len(script.connections) <= 20


@pytest.mark.parametrize("missing", ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"])
def test_missing_credentials_are_named(missing: str) -> None:
    environ = {name: value for name, value in aws("http://127.0.0.1:9").items() if name != missing}
    with pytest.raises(Unavailable, match=missing):
        Client(SSM, environ).call("GetParameters", {})


@pytest.mark.parametrize("address", ["127.0.0.1:8000", "ftp://127.0.0.1", "http://"])
def test_a_wrong_address_is_said(address: str) -> None:
    with pytest.raises(ValueError, match="http"):
        Client(SSM, {"AWS_REGION": "eu-central-1", "AWS_ENDPOINT_URL": address})


def test_an_answer_too_many_is_nobodys() -> None:
    """On a connection that is used again it would be the next request's."""
    with scripted(*[(200, {"of": number}) for number in range(6)]) as script:
        script.surplus = b'HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{"of":"wrong"}'
        calling = client(script)
        assert [calling.call("GetItem", {})["of"] for _ in range(6)] == list(range(6))
    assert len(script.connections) == 6


@pytest.mark.parametrize("environ", [{}, {"AWS_REGION": ""}])
def test_without_a_region_there_is_no_client(environ: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="AWS_REGION"):
        Client(SSM, environ)
