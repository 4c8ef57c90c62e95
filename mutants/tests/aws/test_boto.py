"""The same calls through boto3: what it answers, and how it says no."""

from typing import Any

import boto3
import pytest

from adapters.aws import SSM, AwsError
from adapters.aws.boto import BotoClient
from domain.errors import Unavailable
from tests.aws.scripted import CLOSE, scripted

OK = (200, {"Parameters": [{"Name": "a", "Value": "b"}]})
ASKED: dict[str, Any] = {"Names": ["a"], "WithDecryption": True}


@pytest.fixture(autouse=True)
def _nobodys_account(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nowhere")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/nowhere")
    monkeypatch.delenv("AWS_PROFILE", raising=False)
    monkeypatch.setattr("time.sleep", lambda _: None)


def client(address: str) -> BotoClient:
    with pytest.MonkeyPatch.context() as environ:
        environ.setenv("AWS_ENDPOINT_URL_SSM", address)
        return BotoClient(SSM, boto3.Session("test", "test", region_name="eu-central-1"))


def test_it_sends_the_operation_and_gives_the_answer() -> None:
    with scripted(OK) as script:
        assert client(script.address).call("GetParameters", ASKED)["Parameters"] == OK[1]["Parameters"]
    assert script.headers[0]["x-amz-target"] == "AmazonSSM.GetParameters"
    assert script.bodies == [ASKED]


def test_a_refusal_is_final() -> None:
    with scripted((400, {"__type": "AccessDeniedException"})) as script, pytest.raises(AwsError) as refused:
        client(script.address).call("GetParameters", ASKED)
    assert refused.value.code == "AccessDeniedException"
    assert len(script.bodies) == 1


@pytest.mark.parametrize(
    "answer", [(500, {"__type": "InternalServerError"}), (400, {"__type": "ThrottlingException"}), CLOSE], ids=str
)
def test_what_does_not_pass_is_unavailable_after_three_attempts(answer: Any) -> None:
    with scripted(answer) as script, pytest.raises(Unavailable, match="ssm did not answer"):
        client(script.address).call("GetParameters", ASKED)
    assert len(script.bodies) == 3


def test_who_is_patient_asks_on_where_it_is_throttled(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    throttled = (400, {"__type": "ThrottlingException"})
    with scripted(*[throttled] * 6, OK) as script, pytest.MonkeyPatch.context() as environ:
        environ.setenv("AWS_ENDPOINT_URL_SSM", script.address)
        session = boto3.Session("test", "test", region_name="eu-central-1")
        patient = BotoClient(SSM, session, lambda: iter((0.5, 1.0)))
        assert patient.call("GetParameters", ASKED)["Parameters"] == OK[1]["Parameters"]
    assert len(script.bodies) == 7
    assert len(pauses) == 2 + 2 * 2  # ours, and boto3's own between its three attempts


def test_nothing_listens() -> None:
    with pytest.raises(Unavailable, match="EndpointConnectionError"):
        client("http://127.0.0.1:9").call("GetParameters", ASKED)


def test_a_missing_region_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ValueError, match="region"):
        BotoClient(SSM, boto3.Session())
