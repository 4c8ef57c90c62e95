"""The same calls through boto3.

It finds profiles, single sign-on and proxies, which a person's machine needs; and some teams want AWS's own SDK in
their functions too, which costs them a quarter of a second at each cold start (docs/speed.md).
"""

from __future__ import annotations

import os
import time
from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from adapters.aws.calls import SERVER_ERROR, THROTTLED, AwsError, Pauses
from domain import TYPE_CHECKING
from domain.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from adapters.aws.calls import Api


class BotoClient:
    """Meets `Calls`. Credentials, region and endpoint are found as boto3 finds them."""

    def __init__(
        self,
        service: Api,
        session: boto3.Session | None = None,
        throttled: Callable[[], Pauses] | None = None,
        answer_within: int = 2,
    ) -> None:
        """`throttled` is how patient a call is that comes too often, beyond boto3's own attempts; None: not at all.

        `answer_within` is in seconds. Raises `ValueError` where nothing says which region.
        """
        session = session or boto3.Session()
        # As few and as short attempts as `Client` has: a caller is waiting.
        retries: Any = {"total_max_attempts": 3, "mode": "standard"}
        # The service looks at each call anyway, and boto3's own look costs more than all the rest of a large one.
        config = Config(connect_timeout=1, read_timeout=answer_within, retries=retries, parameter_validation=False)
        try:
            self._client: Any = session.client(service.name, config=config)  # type: ignore[call-overload]
        except BotoCoreError as error:
            raise ValueError(f"no client of {service.name}: {error}") from None
        self._methods = {operation: method for method, operation in self._client.meta.method_to_api_mapping.items()}
        self._name = service.name
        self._throttled = throttled or (lambda: iter(()))

    def call(self, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        """See `Calls`."""
        method, pauses = getattr(self._client, self._methods[operation]), self._throttled()
        while True:
            try:
                answer: dict[str, Any] = method(**request)
            except ClientError as error:
                pause = next(pauses, None) if _code(error) in THROTTLED else None
                if pause is None:
                    raise self._refused(error) from error
                time.sleep(pause * os.urandom(1)[0] / 255)
            except BotoCoreError as error:
                raise Unavailable(f"{self._name} did not answer: {type(error).__name__}") from error
            else:
                return answer

    def _refused(self, error: ClientError) -> Exception:
        response: Mapping[str, Any] = error.response
        code, status = _code(error), response["ResponseMetadata"]["HTTPStatusCode"]
        if status >= SERVER_ERROR or code in THROTTLED:
            return Unavailable(f"{self._name} did not answer: {code}")
        return AwsError(code, response)


def _code(error: ClientError) -> str:
    return str(error.response["Error"]["Code"])
