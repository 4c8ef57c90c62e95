"""Our signatures held against botocore's."""

from datetime import UTC, datetime
from unittest import mock

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials as BotoCredentials
from hypothesis import given
from hypothesis import strategies as st

from adapters.aws.calls import Asked
from adapters.aws.credentials import Credentials
from adapters.aws.signature import Signer

WORDS = st.text("abcXYZ019/+=-", min_size=1, max_size=40)
TIMES = st.integers(0, 4_000_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))


def botocores(post: Asked, credentials: Credentials, signer: Signer, time: datetime) -> str:
    host = post.headers["host"]
    request = AWSRequest("POST", f"https://{host}{post.path}", dict(post.headers), post.body)
    boto = BotoCredentials(credentials.access_key, credentials.secret_key, credentials.token)
    with mock.patch("botocore.auth.get_current_datetime", return_value=time):
        SigV4Auth(boto, signer.service, signer.region).add_auth(request)
    return str(request.headers["Authorization"])


@given(
    st.builds(Credentials, WORDS, WORDS, st.none() | WORDS),
    st.sampled_from([Signer("dynamodb", "eu-central-1"), Signer("ssm", "us-gov-west-1")]),
    st.binary(max_size=200),
    st.sampled_from(["/", "/prefix", "/a/b"]),
    TIMES,
)
def test_it_is_botocores(credentials: Credentials, signer: Signer, body: bytes, path: str, time: datetime) -> None:
    headers = {
        "host": f"{signer.service}.{signer.region}.amazonaws.com",
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": "DynamoDB_20120810.GetItem",
    }
    post = Asked(path, headers, body)
    signed = signer.signed(post, credentials, time.strftime("%Y%m%dT%H%M%SZ"))
    assert signed["authorization"] == botocores(post, credentials, signer, time)
    assert signed.get("x-amz-security-token") == credentials.token


@pytest.mark.parametrize("secret", ["secret_key", "token"])
def test_secrets_are_not_shown(secret: str) -> None:
    credentials = Credentials("AKIA", "the secret_key", "the token")
    assert secret not in repr(credentials)
