"""The AWS that the stand-in talks to: a server on this machine, and nothing else."""

from __future__ import annotations

import os
import threading
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import boto3
from botocore.config import Config

from tests.provider.kinds import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

ENDPOINT = "AWS_ENDPOINT_URL"


class Account:
    """A region of an account, and what the provider's configuration says of all its resources."""

    def __init__(self, region: str, default_tags: Mapping[str, str]) -> None:
        self.region = region
        self._default_tags = default_tags
        self._endpoint = os.environ.get(ENDPOINT, "")
        if urlsplit(self._endpoint).hostname != "127.0.0.1":
            raise Refused(f"{ENDPOINT} must be an address of this machine, not {self._endpoint!r}")
        self._session = boto3.Session(aws_access_key_id="test", aws_secret_access_key="test", region_name=region)
        self._clients: dict[str, Any] = {}
        # A session isn't safe to make clients from in several threads; its clients are safe to use.
        self._making = threading.Lock()

    def client(self, service: Any) -> Any:
        """A boto3 client. Calls are tried once: what fails here should be seen."""
        with self._making:
            if service not in self._clients:
                self._clients[service] = self._session.client(
                    service,
                    endpoint_url=self._endpoint,
                    config=Config(retries={"total_max_attempts": 1}, max_pool_connections=32),
                )
            return self._clients[service]

    @cached_property
    def id(self) -> str:
        return str(self.client("sts").get_caller_identity()["Account"])

    def arn(self, service: str, resource: str) -> str:
        return f"arn:aws:{service}:{self.region}:{self.id}:{resource}"

    def tags(self, inputs: Mapping[str, Any]) -> dict[str, str]:
        """The resource's tags, the provider's `defaultTags` among them."""
        return {**self._default_tags, **inputs.get("tags", {})}
