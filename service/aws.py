"""The client by which AWS's services are asked."""
# ruff: noqa: PLC0415 - what a function doesn't need, it doesn't load

from __future__ import annotations

from domain import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from adapters.aws import Api, Calls, Pauses
    from service.settings import Settings


def aws_client(settings: Settings, service: Api, throttled: Callable[[], Pauses] | None = None) -> Calls:
    """`throttled` is how patient a call is that comes too often, if not as the client's own callers."""
    if settings.choice("AWS_CLIENT", ("own", "boto3"), "own") == "boto3":
        from adapters.aws.boto import BotoClient

        return BotoClient(service, throttled=throttled)
    from adapters.aws.client import Client

    return Client(service, throttled=throttled)
