"""All kinds of resources."""

from collections.abc import Mapping

from understudy.aws import (
    cloud_control,
    compute,
    firewall,
    http_api,
    monitoring,
    network,
    random,
    rest_api,
    security,
    stores,
    tls,
)
from understudy.aws.kind import Echo, Kind

FILES = (cloud_control, compute, firewall, http_api, monitoring, network, random, rest_api, security, stores, tls)
KINDS: Mapping[str, Kind] = {token: kind for file in FILES for token, kind in file.KINDS.items()}


def kind(token: str) -> Kind:
    """The kind of a type such as `aws:lambda/function:Function`."""
    return KINDS.get(token) or _echo(*token.split(":")[:2])


def _echo(package: str, module: str) -> Kind:
    service, _, name = module.partition("/")
    arn = f"arn:aws:{service}:{{region}}:{{account}}:{name}/{{id}}"
    return Echo(outputs={"arn": arn} if package == "aws" else {})
