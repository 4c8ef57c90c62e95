"""What of a program is kept, made in the embedded AWS, in whose process botocore is loaded already."""

import json
import os
from collections.abc import Iterable, Mapping
from typing import Any

from botocore.session import Session

from understudy.aws.account import Account, Clients
from understudy.aws.embedded import CREDENTIALS, TABLES_ELSEWHERE
from understudy.aws.kind import Gone, Place, Refused
from understudy.aws.kinds import kind
from understudy.aws.resource import Resource

# The caller's profile and configuration files are another account's.
NO_CALLER: Any = {
    "profile": (None, None, None, None),
    "config_file": (None, None, os.devnull, None),
    "credentials_file": (None, None, os.devnull, None),
}

SESSION = Session(session_vars=NO_CALLER)
"""It keeps the models of services that it has read."""


def provision(asked: bytes) -> str:
    """Does what `understudy.aws.embedded.provision` asks; '' or what AWS refuses."""
    request = json.loads(asked)
    aws = Account(Place(request["region"]), _clients(request["region"], request["environment"]))
    return next(filter(None, (_refused(aws, resource) for resource in request["resources"])), "")


def _refused(aws: Account, resource: Mapping[str, Any]) -> str:
    known = kind(resource["type"])
    try:
        if isinstance(known, Resource) and known.kept:
            known.ensure(aws, resource["id"], resource["outputs"])
    except Exception as error:  # noqa: BLE001 - who asked is in another process
        why = error if isinstance(error, Gone | Refused) else repr(error)
        return f"{resource['type']} {resource['name']}: {why}"
    return ""


def _clients(region: str, environment: Mapping[str, str]) -> Clients:
    elsewhere = {"dynamodb": environment.get(TABLES_ELSEWHERE)}
    return Clients(
        region,
        lambda service: elsewhere.get(service) or environment["AWS_ENDPOINT_URL"],
        SESSION,
        **{name.lower(): value for name, value in CREDENTIALS.items()},
    )


def load(services: Iterable[str]) -> None:
    """Reads what clients of these services are made from: it takes as long as all that is asked of them."""
    clients = _clients("us-east-1", {"AWS_ENDPOINT_URL": "http://127.0.0.1"})
    for service in services:
        clients(service)
