"""The same calls through boto3.

It finds profiles, single sign-on and proxies, which a person's machine needs; and some teams want AWS's own SDK in
their functions too, which costs them a quarter of a second at each cold start (docs/speed.md).
"""

from collections.abc import Mapping
from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from adapters.aws.client import SERVER_ERROR, THROTTLED, Api, AwsError
from domain.errors import Unavailable


class BotoClient:
    """Meets `Calls`. Credentials, region and endpoint are found as boto3 finds them."""

    def __init__(self, service: Api, session: boto3.Session | None = None) -> None:
        """Raises `ValueError` where nothing says which region."""
        session = session or boto3.Session()
        # As few and as short attempts as `Client` has: a caller is waiting.
        config = Config(connect_timeout=1, read_timeout=2, retries={"total_max_attempts": 3, "mode": "standard"})
        try:
            self._client: Any = session.client(service.name, config=config)  # type: ignore[call-overload]
        except BotoCoreError as error:
            raise ValueError(f"no client of {service.name}: {error}") from None
        self._methods = {operation: method for method, operation in self._client.meta.method_to_api_mapping.items()}
        self._name = service.name

    def call(self, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        """See `Calls`."""
        try:
            answer: dict[str, Any] = getattr(self._client, self._methods[operation])(**request)
        except ClientError as error:
            raise self._refused(error) from error
        except BotoCoreError as error:
            raise Unavailable(f"{self._name} did not answer: {type(error).__name__}") from error
        return answer

    def _refused(self, error: ClientError) -> Exception:
        response: Mapping[str, Any] = error.response
        code, status = response["Error"]["Code"], response["ResponseMetadata"]["HTTPStatusCode"]
        if status >= SERVER_ERROR or code in THROTTLED:
            return Unavailable(f"{self._name} did not answer: {code}")
        return AwsError(code, response)
