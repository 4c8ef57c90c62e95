"""Parameters read from the parameter store: moto's, which boto3 filled."""

from collections.abc import Iterator

import boto3
import pytest

from adapters.aws import SSM
from adapters.aws.client import Client
from adapters.ssm import read_parameters
from domain.errors import Unavailable
from tests.aws.scripted import scripted
from tests.support.stores import aws, moto

NAMES = [f"/gatehouse/test/{number}" for number in range(23)]


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with moto() as address:
        boto = boto3.client(
            "ssm",
            endpoint_url=address,
            region_name="eu-central-1",
            aws_access_key_id="test",
            aws_secret_access_key="test",
        )
        for name in NAMES:
            boto.put_parameter(Name=name, Value=f"the secret of {name} ü", Type="SecureString")
        boto.close()
        yield Client(SSM, aws(address))


@pytest.mark.parametrize("count", [0, 1, 2, 10, 11, 23])
def test_values_are_decrypted(client: Client, count: int) -> None:
    assert read_parameters(NAMES[:count], client) == {name: f"the secret of {name} ü" for name in NAMES[:count]}


def test_what_is_not_there_is_left_out(client: Client) -> None:
    assert read_parameters(["/gatehouse/nowhere"], client) == {}
    assert set(read_parameters([NAMES[0], "/gatehouse/nowhere"], client)) == {NAMES[0]}


def test_a_refusal_is_unavailable() -> None:
    denied = (400, {"__type": "AccessDeniedException", "Message": "User: arn:aws:iam::123456789012 may not"})
    with scripted(denied) as script, pytest.raises(Unavailable, match=r"store refused the call: AccessDenied\w+$"):
        read_parameters(NAMES[:1], Client(SSM, aws(script.address)))
