"""Whose keys sign a call: a function that was restored from a snapshot has those that Lambda hands out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from adapters.aws import SSM
from adapters.aws.client import Client
from domain.errors import Unavailable
from tests.aws.scripted import scripted

if TYPE_CHECKING:
    from tests.aws.scripted import Scripted

OK: Any = (200, {"Parameters": []})


def handed_out(name: str, lasting: timedelta = timedelta(hours=6)) -> tuple[int, dict[str, str]]:
    ends = (datetime.now(UTC) + lasting).strftime("%Y-%m-%dT%H:%M:%SZ")
    return 200, {"AccessKeyId": name, "SecretAccessKey": "hush", "Token": f"token of {name}", "Expiration": ends}


def restored(service: Scripted, lambda_: Scripted) -> Client:
    environ = {
        "AWS_REGION": "eu-west-1",
        "AWS_ENDPOINT_URL": service.address,
        "AWS_CONTAINER_CREDENTIALS_FULL_URI": f"{lambda_.address}/2021-04-23/credentials",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN": "let me in",
    }
    return Client(SSM, environ, lambda _: None)


def signers(service: Scripted) -> list[str]:
    return [headers["authorization"].partition("Credential=")[2].partition("/")[0] for headers in service.headers]


def test_a_restored_function_asks_lambda_once() -> None:
    with scripted(OK) as service, scripted(handed_out("AKIA1")) as lambda_:
        client = restored(service, lambda_)
        for _ in range(3):
            client.call("GetParameters", {})
    assert signers(service) == ["AKIA1"] * 3
    assert service.headers[0]["x-amz-security-token"] == "token of AKIA1"
    assert [headers["authorization"] for headers in lambda_.headers] == ["let me in"]


def test_credentials_that_end_soon_are_replaced() -> None:
    soon = timedelta(minutes=4)
    with scripted(OK) as service, scripted(handed_out("AKIA1", soon), handed_out("AKIA2")) as lambda_:
        client = restored(service, lambda_)
        for _ in range(3):
            client.call("GetParameters", {})
    assert signers(service) == ["AKIA1", "AKIA2", "AKIA2"]


@pytest.mark.parametrize("answer", [(403, {}), (200, {}), (200, b"<html>"), (200, []), (200, {"Expiration": "soon"})])
def test_without_them_nothing_is_sent_and_no_word_of_them_is_said(answer: Any) -> None:
    with scripted(OK) as service, scripted(answer) as lambda_:
        with pytest.raises(Unavailable, match="no AWS credentials") as refused:
            restored(service, lambda_).call("GetParameters", {})
        assert "let me in" not in str(refused.value)
    assert service.headers == []
