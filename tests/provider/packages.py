"""The providers: the kinds of `understudy.aws`, in an AWS on this machine."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from botocore.session import Session
from pulumi import _types
from pulumi_aws.provider import ProviderArgs
from understudy.aws.account import Account, Clients
from understudy.aws.kind import ACCOUNT, Place, Refused

if TYPE_CHECKING:
    from tests.provider.schema import Properties

ENDPOINT = "AWS_ENDPOINT_URL"
PROTOCOL = {"version", "pluginDownloadURL"}
"""What the engine itself puts into a provider's configuration."""
NO_REGION = "us-east-1"
"""Where a package without regions is."""


def problems(package: str, configuration: Properties) -> dict[str, str]:
    """What is wrong with a provider's configuration, by property."""
    if package != "aws":
        return {}
    known = set(_types.input_type_py_to_pulumi_names(ProviderArgs).values()) | PROTOCOL
    found = {name: "is no setting of the provider" for name in configuration if name not in known}
    missing = {} if configuration.get("region") else {"region": "is missing: pulumi config set aws:region REGION"}
    return {**found, **missing}


def account(configuration: Properties) -> Account:
    """The AWS that a provider talks to: a server on this machine, and nothing else."""
    endpoint = os.environ.get(ENDPOINT, "")
    if urlsplit(endpoint).hostname != "127.0.0.1":
        raise Refused(f"{ENDPOINT} must be an address of this machine, not {endpoint!r}")
    require_allowed(configuration)
    region = configuration.get("region", NO_REGION)
    tags = plain(configuration.get("defaultTags") or {}).get("tags", {})
    credentials = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
    return Account(Place(region, tags), Clients(region, lambda _: endpoint, Session(), **credentials))


def require_allowed(configuration: Properties) -> None:
    """As the provider does when it is configured: VerifyAccountIDAllowed in aws-sdk-go-base's config.go."""
    allowed, forbidden = (plain(configuration.get(f"{name}AccountIds") or []) for name in ("allowed", "forbidden"))
    if ACCOUNT in forbidden or (allowed and ACCOUNT not in allowed):
        raise Refused(f"AWS account ID not allowed: {ACCOUNT}")


def plain(value: Any) -> Any:
    """Anything but text comes to a provider's configuration as JSON."""
    return json.loads(value) if isinstance(value, str) else value
