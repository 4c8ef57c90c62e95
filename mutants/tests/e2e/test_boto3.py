"""A stage whose functions call AWS through boto3 answers as any other."""

from tests.e2e.client import Client, bearer
from tests.support.stage import serving


def test_from_sign_up_to_sign_out_through_boto3() -> None:
    with serving("--config", "awsClient=boto3", env={"BACKEND": "dynamodb-session"}) as running:
        gate = Client(running)
        token = bearer(gate.sign_up())
        assert gate.private(Authorization=token).status == 200
        assert gate.post("/signout", Authorization=token).status == 204
        assert gate.private(Authorization=token).status == 401
